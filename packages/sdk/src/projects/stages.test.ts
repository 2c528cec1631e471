import { expect } from 'chai';
import * as fc from 'fast-check';
import { lawOn, yuan, type Pack } from '@liandong/core';
import { isFunded, mayReleaseTranche } from '../funding/index.js';
import * as funding from '../funding/index.js';
import {
  areSlotsFilled,
  checkProject,
  mayAdvance,
  mayCountHours,
  parseProject,
  stages,
  type Project,
} from './index.js';
import { threePartiesBind } from './terms.js';
import { bindingLaw, lawOf, says } from './small-law.test.js';

type Facts = Parameters<typeof mayAdvance>[0];
const plain: Facts = {
  from: 'need',
  to: 'plan',
  hasAgency: true,
  hasCommittee: true,
  hasOrganization: true,
  linkedNeeds: 2,
  standingNeeds: 2,
};
const both = (facts: Facts) =>
  [lawOf(), bindingLaw()].map((law) => {
    const { outcome, value } = mayAdvance({ ...plain, ...facts }, law);
    return `${outcome} ${value}`;
  });

describe('projects: may it go on', () => {
  const cases: readonly { facts: Facts; advised: string; bound: string; why: string }[] = [
    { facts: {}, advised: 'met advance', bound: 'met advance', why: 'all is on record' },
    { facts: { from: 'start', to: 'need' }, advised: 'met advance', bound: 'met advance', why: 'the first stage' },
    {
      facts: { to: 'apply' },
      advised: 'unmet out-of-order',
      bound: 'unmet out-of-order',
      why: 'the plan was left out',
    },
    { facts: { from: 'plan', to: 'plan' }, advised: 'unmet out-of-order', bound: 'unmet out-of-order', why: 'again' },
    {
      facts: { hasAgency: false },
      advised: 'met advised-otherwise',
      bound: 'unmet complete-first',
      why: 'the agency left no record',
    },
    {
      facts: { hasCommittee: false },
      advised: 'met advised-otherwise',
      bound: 'unmet complete-first',
      why: 'the committee left no record',
    },
    {
      facts: { hasOrganization: false },
      advised: 'met advised-otherwise',
      bound: 'unmet complete-first',
      why: 'the organisation left no record',
    },
    {
      facts: { linkedNeeds: 0, standingNeeds: 0 },
      advised: 'met advised-otherwise',
      bound: 'unmet complete-first',
      why: 'it answers to no need',
    },
    { facts: { linkedNeeds: 1, standingNeeds: 1 }, advised: 'met advance', bound: 'met advance', why: 'one is enough' },
  ];
  for (const { facts, advised, bound, why } of cases)
    it(`${JSON.stringify(facts)}: ${advised}, bound ${bound}, for ${why}`, () => {
      expect(both(facts)).to.deep.equal([advised, bound]);
    });

  it('needs withdrawn mid-project: all withdrawn asks for a review, and stops it where a text says so', () => {
    expect(both({ from: 'apply', to: 'carry-out', standingNeeds: 0 })).to.deep.equal(['met review', 'unmet review']);
    expect(both({ from: 'apply', to: 'carry-out', standingNeeds: 1 }), 'one still stands').to.deep.equal([
      'met advance',
      'met advance',
    ]);
  });

  it('needs withdrawn mid-project: what was carried out is evaluated all the same', () => {
    expect(both({ from: 'carry-out', to: 'evaluate', standingNeeds: 0 })).to.deep.equal(['met advance', 'met advance']);
  });

  it('asks nothing of a stage that is not the next one', () => {
    expect(mayAdvance.plan({ from: 'need', to: 'evaluate' }, bindingLaw()).determined).to.equal('unmet');
  });

  it('leads from the first stage to the last, one at a time and no other way', () => {
    const froms = ['start', ...stages] as const;
    fc.assert(
      fc.property(fc.constantFrom(...froms), fc.constantFrom(...stages), (from, to) => {
        const { outcome } = mayAdvance({ ...plain, from, to }, bindingLaw());
        expect(outcome === 'met').to.equal(froms.indexOf(from) === stages.indexOf(to));
      }),
    );
  });

  it('texts against each other on whether it binds: what to do is not said as if nothing bound', () => {
    const against = lawOf('2026-06-01', [says(threePartiesBind, true), says(threePartiesBind, false)]);
    expect(against.get(threePartiesBind).status).to.equal('conflict');
    expect(mayAdvance({ ...plain, hasAgency: false }, against).value).to.equal(undefined);
    expect(mayAdvance(plain, against).value).to.equal('advance');
  });

  it('what only advises never stops it', () => {
    const anything = fc.record({
      hasAgency: fc.boolean(),
      hasCommittee: fc.boolean(),
      hasOrganization: fc.boolean(),
      linkedNeeds: fc.nat(3),
      standingNeeds: fc.nat(3),
    });
    fc.assert(
      fc.property(anything, (facts) => {
        expect(mayAdvance({ ...plain, ...facts }, lawOf()).outcome).to.equal('met');
      }),
    );
  });
});

describe('projects: the three slots', () => {
  const filled = {
    isPurchase: true,
    undertaker: 'organization',
    executor: 'social-worker',
    isExecutorStanding: true,
    implementer: 'committee',
  } as const;
  const both = (facts: Partial<Parameters<typeof areSlotsFilled>[0]>) =>
    [lawOf(), bindingLaw()].map((law) => {
      const { outcome, value } = areSlotsFilled({ ...filled, ...facts }, law);
      return `${outcome} ${value}`;
    });
  const cases = [
    { facts: {}, is: ['met filled', 'met filled'], why: 'each is where it belongs' },
    { facts: { undertaker: 'committee' }, is: ['met incomplete', 'unmet incomplete'], why: 'the committee undertakes' },
    { facts: { executor: 'none' }, is: ['met incomplete', 'unmet incomplete'], why: 'nobody carries it out' },
    { facts: { implementer: 'enterprise' }, is: ['met incomplete', 'unmet incomplete'], why: 'no community' },
    { facts: { executor: 'studio' }, is: ['met filled', 'met filled'], why: 'a studio is made of social workers' },
    {
      facts: { isPurchase: false, undertaker: 'residents', executor: 'residents', implementer: 'residents' },
      is: ['met not-purchase', 'met not-purchase'],
      why: 'residents’ own projects have no slots',
    },
  ] as const;
  for (const { facts, is, why } of cases)
    it(`${JSON.stringify(facts)}: ${is.join(', bound ')}, for ${why}`, () => expect(both(facts)).to.deep.equal(is));

  it('lead social worker leaves or the certificate lapses: the slot of carrying out stands empty', () => {
    expect(both({ isExecutorStanding: false })).to.deep.equal(['met incomplete', 'unmet incomplete']);
    expect(areSlotsFilled({ ...filled, isExecutorStanding: undefined }, bindingLaw()).outcome).to.equal('unknown');
  });
});

const whole: Project = {
  code: 'P-1',
  title: '楼道适老化',
  initiator: 'resident',
  communities: ['cn-990101001001'],
  needs: [
    { need: 'N-1', isWithdrawn: false },
    { need: 'N-2', isWithdrawn: false },
  ],
  stages: [
    { stage: 'need', doneOn: '2026-03-02', parties: ['agency', 'committee', 'organization'] },
    { stage: 'plan', doneOn: '2026-03-20', parties: ['studio', 'committee', 'residents'] },
  ],
};
const codes = (one: Project) => checkProject(one, lawOf()).findings.map(({ code }) => code);

describe('projects: checked whole', () => {
  it('names the next stage, by what is recorded of the last', () => {
    const { next, findings, decisions } = checkProject(whole, bindingLaw());
    expect([next?.stage, next?.decision.value]).to.deep.equal(['apply', 'advance']);
    expect(findings).to.deep.equal([]);
    expect(decisions).to.deep.equal([]);
  });

  it('has no next stage once it was evaluated, and begins with the need', () => {
    const done = stages.map((stage, index) => ({
      stage,
      doneOn: `2026-0${index + 1}-01` as const,
      parties: ['agency', 'committee', 'organization'] as const,
    }));
    expect(checkProject({ ...whole, stages: done as never }, lawOf())).not.to.have.property('next');
    const fresh = checkProject({ ...whole, stages: [] }, bindingLaw());
    expect([fresh.next?.stage, fresh.next?.decision.outcome]).to.deep.equal(['need', 'met']);
  });

  it('tells stages that were skipped, stand twice or run backwards', () => {
    const [need, plan] = whole.stages as [Project['stages'][number], Project['stages'][number]];
    expect(codes({ ...whole, stages: [plan] })).to.deep.equal(['stage-skipped']);
    expect(codes({ ...whole, stages: [need, need] })).to.deep.equal(['stage-twice']);
    expect(codes({ ...whole, stages: [need, { ...plan, doneOn: '2026-03-01' }] })).to.deep.equal(['stage-backwards']);
    expect(codes({ ...whole, stages: [plan, need] }), 'the order of writing does not matter').to.deep.equal([]);
  });

  it('needs withdrawn mid-project: some, then all', () => {
    const withdrawn = (...flags: readonly boolean[]) => ({
      ...whole,
      needs: flags.map((isWithdrawn, index) => ({ need: `N-${index}`, isWithdrawn })),
    });
    expect(codes(withdrawn(false, true))).to.deep.equal(['needs-withdrawn']);
    const { findings, next } = checkProject(withdrawn(true, true), bindingLaw());
    expect(findings[0]).to.deep.equal({
      code: 'all-needs-withdrawn',
      weight: 'notice',
      facts: { withdrawn: 2, needs: 2 },
    });
    expect(next?.decision.value).to.equal('review');
  });

  it('project crosses communities: the committee of each is to be on record of every stage', () => {
    const two: Project = {
      ...whole,
      communities: ['cn-990101001001', 'cn-990101001002'],
      stages: [{ ...(whole.stages[0] as Project['stages'][number]), committees: ['cn-990101001001'] }],
    };
    expect(checkProject(two, lawOf()).findings).to.deep.equal([
      {
        code: 'community-not-recorded',
        weight: 'notice',
        facts: { stage: 'need', community: 'cn-990101001002' },
      },
    ]);
  });

  it('volunteer hours as cost: hours are told, never priced as pay', () => {
    const hours = (amount: number): Project => ({
      ...whole,
      costs: [
        { kind: 'work', amount: yuan(8_000) },
        { kind: 'volunteer-hours', amount, hours: 120 },
      ],
    });
    expect(checkProject(hours(0), lawOf()).decisions.map(({ value }) => value)).to.deep.equal(['told']);
    const priced = checkProject(hours(yuan(3_000)), lawOf());
    expect(priced.decisions.map(({ outcome, value }) => `${outcome} ${value}`)).to.deep.equal(['unmet pay-barred']);
    expect(priced.findings.map(({ code }) => code)).to.deep.equal(['hours-priced']);
  });

  it('volunteer hours as cost: as a match in kind they wait for a text that counts them', () => {
    expect(mayCountHours({ use: 'match' }, lawOf()).outcome).to.equal('unknown');
    expect(mayCountHours({ use: 'match' }, bindingLaw()).value).to.equal('matched');
    expect(mayCountHours({ use: 'pay' }, lawOf()).value).to.equal('pay-barred');
    // In the ledger they are money in kind, which counts only where the law of funding says so.
    const inKind = [{ kind: 'inKind', amount: yuan(100), earmark: 'thisMatter', transferredOn: '2026-05-01' }] as const;
    const ledger = { carrier: 'organization', isFree: false, cost: yuan(100), sources: inKind } as const;
    expect(isFunded(ledger, lawOf('2026-06-01', [says(funding.inKindCounts, false)])).value).to.equal(yuan(100));
    expect(isFunded(ledger, lawOf('2026-06-01', [says(funding.inKindCounts, true)])).value).to.equal(0);
  });

  it('says of a purchase what it lacks', () => {
    const carriedOut = stages.slice(0, 4).map((stage) => ({
      stage,
      doneOn: '2026-04-01' as const,
      parties: ['agency' as const],
    }));
    expect(codes({ ...whole, purchase: 'project', stages: carriedOut })).to.deep.equal([
      'purchase-without-slots',
      'purchase-without-contract',
    ]);
  });

  it('decides on slots and contract, each once', () => {
    const bought: Project = {
      ...whole,
      purchase: 'project',
      slots: { undertaker: 'agency', executor: 'social-worker', implementer: 'committee', isExecutorStanding: true },
      contract: {
        isUnderLaw: true,
        party: 'agency',
        legalForm: 'legal-person',
        noticeOn: '2026-04-01',
        signedOn: '2026-05-01',
        beginsOn: '2026-05-01',
        endsOn: '2027-04-30',
        price: yuan(100_000),
        additions: [{ on: '2026-05-20', amount: yuan(10_000) + 1 }],
      },
    };
    const said = checkProject(bought, lawOf('2026-05-08')).decisions.map(
      ({ question, value }) => `${question.slice(9)} ${value}`,
    );
    expect(said).to.deep.equal([
      'areSlotsFilled filled',
      'mayContract undefined',
      'isContractStepInTime in-time',
      'isContractStepInTime running',
      'isContractStepInTime overdue',
      'isTermAllowed usual',
      'mayAddToContract undefined',
    ]);
  });
});

describe('projects: money, by the rules of funding', () => {
  const venture: Pack = {
    format: 'liandong.pack.v1',
    jurisdiction: 'cn',
    title: { 'zh-Hans': '国' },
    version: '1',
    places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
    entries: [
      says(funding.trancheReviews, { items: ['midterm', 'final'], complete: true }),
      says(funding.clawsBack, true),
    ],
  };
  const law = lawOn('2026-06-01', 'cn', [venture]);
  const sound = {
    reviewBefore: 'final',
    isReviewPassed: true,
    isOffTarget: false,
    grant: yuan(40_000),
    budget: yuan(50_000),
    matched: yuan(10_000),
  } as const;

  it('final review fails: the tranche is withheld, and clawed back when the project is badly off target', () => {
    expect(mayReleaseTranche(sound, law).value).to.equal('release');
    expect(mayReleaseTranche({ ...sound, isReviewPassed: false }, law).value).to.equal('withhold');
    expect(mayReleaseTranche({ ...sound, isReviewPassed: false, isOffTarget: true }, law).value).to.equal('clawBack');
  });

  it('matching money late: told, and no bar by itself', () => {
    const late = mayReleaseTranche({ ...sound, matchDueOn: '2026-03-31', matchedOn: '2026-04-01' }, law);
    expect(late.value).to.equal('release');
    expect(late.reasons.find(({ code }) => code.endsWith('.matchedInTime'))).to.include({
      outcome: 'unmet',
      force: 'advisory',
    });
    const onTheDay = mayReleaseTranche({ ...sound, matchDueOn: '2026-03-31', matchedOn: '2026-03-31' }, law);
    expect(onTheDay.reasons.find(({ code }) => code.endsWith('.matchedInTime'))?.outcome).to.equal('met');
  });
});

describe('projects: the model', () => {
  it('takes a project as it is', () => {
    expect(parseProject(whole)).to.deep.equal({ ok: true, value: whole });
  });
  const contract = {
    party: 'agency',
    beginsOn: '2026-05-01',
    endsOn: '2026-04-30',
    price: 1,
    additions: [],
  };
  for (const { change, path, code } of [
    { change: { communities: [] }, path: 'communities', code: 'too-few' },
    { change: { communities: ['cn-1', 'cn-1'] }, path: 'communities[0]', code: 'not-a-place' },
    { change: { initiator: 'mayor' }, path: 'initiator', code: 'not-an-option' },
    {
      change: { stages: [{ stage: 'dream', doneOn: '2026-01-01', parties: [] }] },
      path: 'stages[0].stage',
      code: 'not-an-option',
    },
    { change: { purchase: 'gift' }, path: 'purchase', code: 'not-an-option' },
    { change: { contract }, path: 'contract.endsOn', code: 'before-start' },
    { change: { budget: 1 }, path: 'budget', code: 'unknown-key' },
  ])
    it(`says of ${JSON.stringify(change).slice(0, 50)}: ${path} ${code}`, () => {
      const parsed = parseProject({ ...whole, ...change });
      expect(parsed.ok ? undefined : parsed.problems[0]).to.include({ path, code });
    });
});
