import { yuan, type FactValues, type IsoDate } from '@liandong/core';
import { expect } from 'chai';
import {
  advanceFacts,
  areSlotsFilled,
  checkProject,
  isContractStepInTime,
  isTermAllowed,
  mayAddToContract,
  type mayAdvance,
  mayContract,
  mayCountHours,
  parseProject,
  sharedHeads,
  type Project,
} from './index.js';
import { lawOf } from './small-law.test.js';

type Stage = Project['stages'][number];
const stage = (name: Stage['stage'], doneOn: Stage['doneOn'], ...parties: Stage['parties']): Stage => ({
  stage: name,
  doneOn,
  parties,
});
const bare: Project = {
  code: 'P-1',
  title: '楼道适老化',
  initiator: 'resident',
  communities: ['cn-990101001001'],
  needs: [],
  stages: [],
};
const findings = (change: Partial<Project>) => checkProject({ ...bare, ...change }, lawOf()).findings;

describe('what is recorded of the stage before', () => {
  const need = stage('need', '2026-03-02', 'agency');
  const plan = stage('plan', '2026-03-20', 'committee', 'residents');
  const of = (...stages: readonly Stage[]): FactValues<typeof mayAdvance.facts> =>
    advanceFacts({ ...bare, stages: [...stages] }, 'apply');
  const none = { linkedNeeds: 0, standingNeeds: 0, to: 'apply' };
  const planned = { ...none, from: 'plan', hasAgency: false, hasCommittee: true, hasOrganization: true };
  it('is that of the last stage, wherever it is written', () => {
    expect(of(need, plan)).to.deep.equal(planned);
    expect(of(plan, need)).to.deep.equal(planned);
  });
  it('is that of the record written later where a stage stands twice', () => {
    const again = stage('plan', '2026-03-25', 'social-worker');
    const corrected = { ...none, from: 'plan', hasAgency: true, hasCommittee: false, hasOrganization: false };
    expect(of(plan, again)).to.deep.equal(corrected);
  });
  it('is nothing yet, and nothing that is wanting, before the first', () => {
    expect(of()).to.deep.equal({ ...none, from: 'start', hasAgency: true, hasCommittee: true, hasOrganization: true });
  });
});

describe('what a project lacks, told whole', () => {
  const slots = { undertaker: 'agency', executor: 'social-worker', implementer: 'committee' } as const;
  const carriedOut = (['need', 'plan', 'apply', 'carry-out'] as const).map((name, at) =>
    stage(name, `2026-0${at + 1}-01` as IsoDate, 'agency'),
  );
  const cases: readonly { change: Partial<Project>; is: readonly object[]; why: string }[] = [
    {
      change: { stages: [stage('apply', '2026-03-02', 'agency')] },
      is: ['need', 'plan'].map((each) => ({ code: 'stage-skipped', weight: 'unmet', facts: { stage: each } })),
      why: 'each stage that was left out',
    },
    {
      change: { stages: [stage('need', '2026-03-02', 'agency'), stage('need', '2026-03-03', 'agency')] },
      is: [{ code: 'stage-twice', weight: 'unmet', facts: { stage: 'need' } }],
      why: 'the stage that stands twice',
    },
    {
      change: { stages: [stage('need', '2026-03-02', 'agency'), stage('plan', '2026-03-01', 'agency')] },
      is: [{ code: 'stage-backwards', weight: 'unmet', facts: { stage: 'plan', doneOn: '2026-03-01' } }],
      why: 'the stage that was done before the one before it',
    },
    {
      change: { stages: [stage('need', '2026-03-02', 'agency'), stage('plan', '2026-03-02', 'agency')] },
      is: [],
      why: 'two stages on one day run forwards',
    },
    {
      change: {
        costs: [
          { kind: 'volunteer-hours', amount: yuan(30), hours: 3 },
          { kind: 'work', amount: yuan(50) },
        ],
      },
      is: [{ code: 'hours-priced', weight: 'unmet', facts: { amount: yuan(30) } }],
      why: 'the price of the hours alone',
    },
    { change: { stages: carriedOut }, is: [], why: 'what nobody buys needs no contract' },
    {
      change: { purchase: 'project', slots, stages: carriedOut.slice(0, 3) },
      is: [],
      why: 'until it is carried out there is time for a contract',
    },
    {
      change: { purchase: 'project', slots, stages: carriedOut },
      is: [{ code: 'purchase-without-contract', weight: 'notice', facts: {} }],
      why: 'it is carried out without one',
    },
    {
      change: { purchase: 'project' },
      is: [{ code: 'purchase-without-slots', weight: 'notice', facts: {} }],
      why: 'who does what is not said',
    },
    {
      change: { communities: ['cn-990101001001', 'cn-990101001002'], stages: [carriedOut[0] as Stage] },
      is: ['cn-990101001001', 'cn-990101001002'].map((community) => ({
        code: 'community-not-recorded',
        weight: 'notice',
        facts: { stage: 'need', community },
      })),
      why: 'the committee of neither community is on record',
    },
  ];
  for (const { change, is, why } of cases) it(why, () => expect(findings(change)).to.deep.equal(is));
});

describe('what is decided of a project', () => {
  const law = lawOf('2026-05-08');
  const decided = (change: Partial<Project>) => checkProject({ ...bare, ...change }, law).decisions;
  const dates = { beginsOn: '2026-05-01', endsOn: '2027-04-30' } as const;
  const contract = {
    party: 'agency',
    legalForm: 'legal-person',
    isUnderLaw: true,
    ...dates,
    price: yuan(1000),
  } as const;
  const standing = { isUnderLaw: true, party: 'agency', legalForm: 'legal-person' } as const;

  it('is what each question says by itself: a contract with nothing done yet', () => {
    expect(decided({ contract: { ...contract, additions: [] } })).to.deep.equal([
      mayContract({ ...standing, joinsOn: undefined }, law),
      isTermAllowed(dates, law),
    ]);
  });

  it('is what each question says by itself: a contract with every step', () => {
    const additions = [
      { on: '2026-05-20', amount: yuan(50) } as const,
      { on: '2026-05-21', amount: yuan(51) } as const,
    ];
    const steps = { noticeOn: '2026-04-01', signedOn: '2026-04-30', filedOn: '2026-05-07' } as const;
    const step = (facts: FactValues<typeof isContractStepInTime.facts>) =>
      isContractStepInTime({ isUnderLaw: true, ...facts }, law);
    expect(decided({ contract: { ...contract, ...steps, additions } })).to.deep.equal([
      mayContract({ ...standing, joinsOn: '2026-04-01' }, law),
      step({ step: 'sign', startOn: '2026-04-01', isDone: true, doneOn: '2026-04-30' }),
      step({ step: 'file', startOn: '2026-04-30', isDone: true, doneOn: '2026-05-07' }),
      step({ step: 'announce', startOn: '2026-04-30', isDone: false, doneOn: undefined }),
      isTermAllowed(dates, law),
      mayAddToContract(
        { isUnderLaw: true, original: yuan(1000), additions: [{ amount: yuan(50) }, { amount: yuan(51) }] },
        law,
      ),
    ]);
  });

  it('is what each question says by itself: slots of what is no purchase, and hours', () => {
    const slots = { undertaker: 'residents', executor: 'residents', implementer: 'residents' } as const;
    const costs = [{ kind: 'volunteer-hours', amount: 0, hours: 3 } as const];
    const [ofSlots, ofHours] = [
      areSlotsFilled({ isPurchase: false, ...slots }, law),
      mayCountHours({ use: 'told' }, law),
    ];
    expect(ofSlots.value).to.equal('not-purchase');
    expect(decided({ slots, costs })).to.deep.equal([ofSlots, ofHours]);
  });
});

describe('what a project is', () => {
  const problems = (change: object) => {
    const parsed = parseProject({ ...bare, ...change });
    return parsed.ok ? [] : parsed.problems.map(({ path, code }) => [path, code]);
  };
  const contract = { party: 'agency', beginsOn: '2026-05-01', endsOn: '2026-05-01', price: 1, additions: [] };
  const cases = [
    {
      change: { communities: ['cn-990101001001', 'cn-990101001001'] },
      is: [['communities', 'twice']],
      why: 'one community twice',
    },
    { change: { contract }, is: [], why: 'a contract of a single day' },
    {
      change: { contract: { ...contract, endsOn: '2026-04-30' } },
      is: [['contract.endsOn', 'before-start']],
      why: 'none',
    },
  ];
  for (const { change, is, why } of cases) it(why, () => expect(problems(change)).to.deep.equal(is));
});

describe('heads in common', () => {
  const cases = [
    { heads: ['甲', '乙', '甲'], is: [true, false, true], why: 'two under one' },
    { heads: ['甲', '甲', undefined], is: [true, true, undefined], why: 'who is not named may be anybody' },
    { heads: ['甲', undefined], is: [undefined, undefined], why: 'the unnamed one may be this one' },
    { heads: [undefined, undefined], is: [undefined, undefined], why: 'two unnamed are not the same' },
  ];
  for (const { heads, is, why } of cases) it(why, () => expect(sharedHeads(heads)).to.deep.equal(is));
});
