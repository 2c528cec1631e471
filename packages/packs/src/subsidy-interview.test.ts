import { lawOn, type Fact, type Facts, type Law } from '@liandong/core';
import type { Step } from '@liandong/core/interview';
import { registersOfDistrict } from '@liandong/fixtures/subsidy-ledgers';
import {
  evaluateScheme,
  factsOnRegister,
  isForBoth,
  questionOf,
  schemes,
  subsidyInterview,
  subsidyTopics,
  type Scheme,
} from '@liandong/sdk/subsidies';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { allPacks } from './index.js';

const laws = [
  lawOn('2026-03-02', 'cn-990101001001', allPacks),
  lawOn('2026-03-02', 'cn-310104', allPacks),
  // Pudong's support ended with 2020: on a later day nothing of it is asked.
  lawOn('2018-06-15', 'cn-310115', allPacks),
  lawOn('2026-03-02', 'cn-64', allPacks),
];
const asking = subsidyInterview();
const all = Object.keys(schemes) as Scheme[];
type Answers = Readonly<Record<string, unknown>>;

const valueOf = ({ kind, options, max = 0, min = 0, row }: Fact): fc.Arbitrary<unknown> => {
  switch (kind) {
    case 'bool':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...(options as readonly string[]));
    case 'int':
      return fc.constantFrom(min, Math.min(max, 2), Math.min(max, 30), max);
    case 'date':
      return fc.constantFrom('2016-01-01', '2024-05-06', '2026-03-01');
    case 'code':
      return fc.constantFrom('charity', 'community-service', 'elsewhere');
    default:
      return fc.array(
        fc.record(Object.fromEntries(Object.entries(row as Facts).map(([name, fact]) => [name, valueOf(fact)]))),
        {
          maxLength: 2,
        },
      );
  }
};
type Days = Readonly<Record<string, string | boolean | null>>;
/** The later of two days: nothing ends before it begins. */
const later = (one: unknown, other: unknown) => ((one as string) < (other as string) ? other : one);
// Whoever is still here has no last day, and nor has what never lapses; the level that is named is one that is held: what cannot be is told,
// and asked about no further.
const somebody = (
  fc.record(
    Object.fromEntries(Object.entries(asking.facts).map(([name, fact]) => [name, valueOf(fact)])),
  ) as fc.Arbitrary<Answers>
).map((knows) => ({
  ...knows,
  certificateLevel: (knows.certificates as readonly Answers[])[0]?.['certificateLevel'] ?? 'none',
  workedUntil: knows.isStillHere ? null : later(knows.workedUntil, knows.workedFrom),
  certificates: (knows.certificates as readonly Days[]).map((one) => ({
    ...one,
    lapsesOn: one['neverLapses'] ? null : later(one['lapsesOn'], one['obtainedOn']),
  })),
})) as fc.Arbitrary<Answers>;

function walk(knows: Answers, law: (typeof laws)[number], interview = asking): Step[] {
  const steps = [interview.step({}, law)];
  let answers: Answers = {};
  for (;;) {
    const { next } = steps[steps.length - 1] as Step;
    if (!next) return steps;
    answers = { ...answers, [next.fact]: knows[next.fact] };
    steps.push(interview.step(answers, law));
  }
}

/** Topics in the order in which they were opened: one that was come back to would stand twice. */
const opened = (steps: readonly Step[]): readonly string[] =>
  steps.flatMap(({ next }, at) => (next && next.topic !== steps[at - 1]?.next?.topic ? [next.topic] : []));

describe('the interview on subsidies', () => {
  it('names an article for every question, elsewhere too: for what no text offers, nothing is asked', () => {
    for (const law of laws)
      fc.assert(
        fc.property(somebody, (knows) => {
          for (const { next } of walk(knows, law))
            if (next) expect(next.cites, `${law.jurisdiction} ${next.fact}`).to.not.have.length(0);
        }),
        { numRuns: 20, seed: 20261121 },
      );
  });

  for (const [place, holder, scheme] of [
    ['cn-990101001001', { worker: 'W-003' }, 'post'],
    ['cn-64', { worker: 'W-003' }, 'post'],
    ['cn-310104', { worker: 'W-003' }, 'post'],
    ['cn-310104', { organization: 'O-005', employee: 'W-013' }, 'salary'],
  ] as const)
    it(`asks for the certificate of which the register does not know how long it holds, where the law leaves other things open too: ${place} ${scheme}`, () => {
      const law = lawOn('2026-03-02', place, allPacks);
      const given: Answers = Object.fromEntries(
        factsOnRegister(registersOfDistrict, holder, law, [scheme]).map(({ name, value }) => [name, value]),
      );
      const interview = subsidyInterview([scheme]);
      const known = Object.keys(given);
      const asked: string[] = [];
      let [answers, step] = [given, interview.step(given, law, { known })];
      while (step.next) {
        const { fact } = step.next;
        asked.push(fact);
        const whole = (given[fact] as readonly object[] | undefined)?.map((one) => ({
          ...one,
          neverLapses: true,
          lapsesOn: null,
        }));
        answers = { ...answers, [fact]: whole ?? (fact === 'employers' ? 1 : true) };
        step = interview.step(answers, law, { known: known.filter((name) => !asked.includes(name)) });
      }
      expect(asked).to.include('certificates');
      expect(step.standings[0]?.outcome).to.equal('met');
    });

  for (const law of laws)
    it(`asks whoever holds no certificate for no month: ${law.jurisdiction}`, () => {
      const step = subsidyInterview(['post']).step({ role: 'community-worker', certificates: [] }, law);
      expect(step.next).to.equal(undefined);
      expect(step.standings[0]?.outcome).to.equal('unmet');
    });

  for (const law of laws)
    for (const [scheme, role] of [
      ['post', { role: 'community-worker' }],
      ['salary', { employerClass: 'charity', isSocialWorkPost: true }],
    ] as const)
      it(`asks whoever came within the month not until when they worked: ${law.jurisdiction} ${scheme}`, () => {
        const interview = subsidyInterview([scheme]);
        const came: Answers = { ...role, month: '2026-02-01', workedFrom: '2026-02-10' };
        for (const more of [
          {},
          { isStillHere: false },
          { isStillHere: null },
          { isStillHere: false, workedUntil: null },
        ]) {
          let [answers, step] = [{ ...came, ...more } as Answers, interview.step({ ...came, ...more }, law)];
          while (step.next) {
            expect(['isStillHere', 'workedUntil']).not.to.include(step.next.fact);
            answers = { ...answers, [step.next.fact]: null };
            step = interview.step(answers, law);
          }
          if (law === laws[0]) expect(step.standings[0]?.outcome).to.equal('unmet');
        }
      });

  it('whoever was gone before they came is told that, whatever else is still open', () => {
    const post = { employerClass: 'charity', isSocialWorkPost: true, isFullTime: true, employers: 1 } as const;
    const gone = {
      month: '2026-02-01',
      workedFrom: '2026-02-10',
      isStillHere: false,
      workedUntil: '2026-02-09',
    } as const;
    for (const more of [{}, { wasOnSeriousList: false }] as const) {
      const { decision } = evaluateScheme('salary', { ...post, ...gone, credit: 'normal', ...more }, laws[0] as Law);
      expect(decision.outcome).to.equal('unknown');
      expect(decision.missing.map((each) => ('fact' in each ? `${each.kind} ${each.fact}` : each.kind))).to.include(
        'impossible workedUntil',
      );
    }
  });

  it('has a topic for every fact', () => {
    const inTopics = subsidyTopics.flatMap(({ facts }) => facts);
    expect(inTopics).to.have.members(Object.keys(asking.facts));
  });

  it('in the demo place asks at most 65 % of a fixed order', () => {
    const law = laws[0] as (typeof laws)[number];
    let [own, fixed] = [0, 0];
    fc.assert(
      fc.property(somebody, (knows) => {
        own += walk(knows, law).filter(({ next }) => next).length;
        let answers: Answers = {};
        for (const name of Object.keys(asking.facts)) {
          if (!asking.step(answers, law).next) break;
          answers = { ...answers, [name]: knows[name] };
          fixed++;
        }
      }),
      { numRuns: 60, seed: 20261121 },
    );
    expect(own / fixed).to.be.at.most(0.65);
  });

  for (const law of laws)
    it(`splits and raises nothing where answers are not known either, and tells every amount that all answers tell: ${law.jurisdiction}`, () => {
      const orNot = fc.record({
        knows: somebody,
        which: fc.subarray(all, { minLength: 1 }),
        dark: fc.subarray(Object.keys(asking.facts)),
      });
      fc.assert(
        fc.property(orNot, ({ knows, which, dark }) => {
          const told: Answers = {
            ...{ ...knows, ...Object.fromEntries(dark.map((name) => [name, null])) },
            // Who applies is asked where schemes for organisations and for workers are asked about together.
            ...(!isForBoth(which) && { applicant: undefined }),
          };
          const steps = walk(told, law, subsidyInterview(which));
          steps.slice(1).forEach(({ atMost }, at) => expect(atMost).to.be.below((steps[at] as Step).atMost));
          expect(opened(steps)).to.deep.equal([...new Set(opened(steps))]);
          const asked = steps.flatMap(({ next }) => (next ? [next.fact] : []));
          const given = Object.fromEntries(asked.map((name) => [name, told[name]]));
          which.forEach((scheme, at) => {
            const { decision, amount } = evaluateScheme(scheme, given as never, law, which);
            const whole = evaluateScheme(scheme, told as never, law, which);
            // What cannot be met for want of law is not asked on for.
            if (!steps[steps.length - 1]?.standings[at]?.isBlocked)
              expect(decision.outcome, scheme).to.equal(whole.decision.outcome);
            if (decision.outcome === 'met' && whole.amount !== null) expect(amount).to.equal(whole.amount);
          });
        }),
        { numRuns: 60, seed: 20261122 },
      );
    });

  for (const law of laws)
    it(`splits no topic, raises nothing and ends where all answers end: ${law.jurisdiction}`, () => {
      fc.assert(
        fc.property(somebody, (knows) => {
          const steps = walk(knows, law);
          expect(opened(steps)).to.deep.equal([...new Set(opened(steps))]);
          for (const { next } of steps) expect(next?.back).to.equal(undefined);
          steps.slice(1).forEach(({ atMost }, at) => expect(atMost).to.be.below((steps[at] as Step).atMost));
          all.forEach((scheme, at) => {
            const question = questionOf(scheme, all);
            const told = Object.fromEntries(Object.keys(question.facts).map((name) => [name, knows[name]]));
            const end = steps[steps.length - 1]?.standings[at];
            const outcome = question.outcome(told as never, law);
            // What the law leaves no way to be met, is not asked on for: all answers may make it unmet, and none met.
            if (end?.isBlocked) expect(outcome).to.not.equal('met');
            else expect(end?.outcome).to.equal(outcome);
          });
        }),
        { numRuns: 30, seed: 20261121 },
      );
    });
});

describe('who applies, on schemes for organisations and for workers', () => {
  const forOrganizations: readonly Scheme[] = ['premises', 'incubation', 'continuity', 'salary'];
  const forWorkers: readonly Scheme[] = ['post', 'exam'];
  const [demo, xuhui, , ningxia] = laws as [Law, Law, Law, Law];
  const outcomes = (applicant: unknown, law: Law, which = all) =>
    subsidyInterview(which)
      .step({ applicant }, law)
      .standings.map(({ outcome }) => outcome);
  const [open, out] = ['unknown', 'unmet'] as const;

  it('is asked first, once, by the texts that found the schemes, and nowhere where all are for one kind', () => {
    const { next } = asking.step({}, demo);
    expect([next?.fact, next?.topic, next?.for.length]).to.deep.equal(['applicant', 'applicant', 6]);
    expect(next?.cites.map(({ article }) => article)).to.deep.equal([
      ...['第三条', '第六条', '第十条', '第七条', '第九条', '第三条'],
    ]);
    expect(asking.step({ applicant: null }, demo).next?.fact).to.not.equal('applicant');
    // Where the law leaves open who is paid for employing, another question settles more, in a longer topic.
    expect(subsidyInterview(['salary', 'exam']).step({}, xuhui).next?.fact).to.equal('applicant');
    for (const which of [forOrganizations, forWorkers, ...all.map((each) => [each])]) {
      const { facts } = subsidyInterview(which);
      expect(Object.keys(facts), which.join()).to.not.include('applicant');
      for (const scheme of which) expect(questionOf(scheme, which)).to.equal(schemes[scheme].question);
    }
  });

  it('rules out, at the demo place, what is for the other kind, and all for whoever is neither', () => {
    expect(outcomes('organization', demo)).to.deep.equal([open, open, open, open, out, out]);
    expect(outcomes('worker', demo)).to.deep.equal([out, out, out, out, open, open]);
    expect(outcomes('other', demo)).to.deep.equal([out, out, out, out, out, out]);
    expect(asking.step({ applicant: 'other' }, demo).next).to.equal(undefined);
  });

  it('says nothing of schemes that no text founds, and refuses no worker where it is left open who is paid', () => {
    expect(outcomes('organization', ningxia), 'two schemes, for workers').to.deep.equal([
      ...[open, open, open, open, out, out],
    ]);
    expect(outcomes('worker', ningxia)).to.deep.equal([open, open, open, open, open, open]);
    const { decision } = evaluateScheme('salary', { applicant: 'worker' }, xuhui);
    expect(decision.outcome).to.equal('unknown');
    expect(decision.missing.map((each) => ('term' in each ? each.term : ''))).to.include('subsidies.salaryPayee');
    expect(evaluateScheme('salary', { applicant: 'other' }, xuhui).decision.outcome).to.equal('unmet');
    expect(outcomes('organization', lawOn('2026-03-02', 'cn-11', allPacks))).to.deep.equal(all.map(() => open));
  });

  it('not known, leaves met to nobody, and what makes a scheme unmet is asked all the same', () => {
    fc.assert(
      fc.property(somebody, (knows) => {
        const steps = walk({ ...knows, applicant: null }, demo);
        const end = steps[steps.length - 1] as Step;
        all.forEach((scheme, at) => {
          const plain = evaluateScheme(scheme, { ...knows, applicant: undefined } as never, demo).decision.outcome;
          expect(end.standings[at]?.outcome, scheme).to.equal(plain === 'met' ? 'unknown' : plain);
        });
      }),
      { numRuns: 30, seed: 20261122 },
    );
  });
});
