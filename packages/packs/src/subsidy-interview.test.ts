import { lawOn, type Fact, type Facts } from '@liandong/core';
import type { Step } from '@liandong/core/interview';
import { evaluateScheme, schemes, subsidyInterview, subsidyTopics, type Scheme } from '@liandong/sdk/subsidies';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { allPacks } from './index.js';

const laws = ['cn-990101001001', 'cn-310104', 'cn-310115', 'cn-64'].map((place) =>
  lawOn('2026-03-02', place, allPacks),
);
const asking = subsidyInterview();
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
        which: fc.subarray(Object.keys(schemes) as Scheme[], { minLength: 1 }),
        dark: fc.subarray(Object.keys(asking.facts)),
      });
      fc.assert(
        fc.property(orNot, ({ knows, which, dark }) => {
          const told = { ...knows, ...Object.fromEntries(dark.map((name) => [name, null])) };
          const steps = walk(told, law, subsidyInterview(which));
          steps.slice(1).forEach(({ atMost }, at) => expect(atMost).to.be.below((steps[at] as Step).atMost));
          expect(opened(steps)).to.deep.equal([...new Set(opened(steps))]);
          const asked = steps.flatMap(({ next }) => (next ? [next.fact] : []));
          const given = Object.fromEntries(asked.map((name) => [name, told[name]]));
          which.forEach((scheme, at) => {
            const { decision, amount } = evaluateScheme(scheme, given as never, law);
            const all = evaluateScheme(scheme, told as never, law);
            // What cannot be met for want of law is not asked on for.
            if (!steps[steps.length - 1]?.standings[at]?.isBlocked)
              expect(decision.outcome, scheme).to.equal(all.decision.outcome);
            if (decision.outcome === 'met' && all.amount !== null) expect(amount).to.equal(all.amount);
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
          (Object.keys(schemes) as Scheme[]).forEach((scheme, at) => {
            const { question } = schemes[scheme];
            const all = Object.fromEntries(Object.keys(question.facts).map((name) => [name, knows[name]]));
            const end = steps[steps.length - 1]?.standings[at];
            const outcome = question.outcome(all as never, law);
            // What the law leaves no way to be met, is not asked on for: all answers may make it unmet, and none met.
            if (end?.isBlocked) expect(outcome).to.not.equal('met');
            else expect(end?.outcome).to.equal(outcome);
          });
        }),
        { numRuns: 30, seed: 20261121 },
      );
    });
});
