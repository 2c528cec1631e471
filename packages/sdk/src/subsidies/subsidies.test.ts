import { addDays, yuan, type Entry, type FactValues, type IsoDate } from '@liandong/core';
import { liftedLately, seriousList } from '@liandong/fixtures/organizations';
import { expect } from 'chai';
import * as organizations from '../organizations/index.js';
import { lawOf, listing, open, says } from '../organizations/small-law.test.js';
import {
  evaluateScheme,
  gradeWithCertificate,
  isPayAtFloor,
  isVenueFree,
  mayGetContinuityGrant,
  mayGetExamReward,
  mayGetIncubation,
  mayGetPostSubsidy,
  mayGetPremisesSubsidy,
  mayGetSalarySubsidy,
} from './index.js';
import * as terms from './terms.js';

const table = { initial: yuan(200), middle: yuan(300), senior: yuan(500) };
const full: readonly Entry[] = [
  says(organizations.seriousBars, true),
  says(terms.rentOffered, true),
  says(terms.utilitiesOffered, true),
  says(terms.premisesKinds, listing(['park'])),
  says(terms.longClasses, listing(['hub'])),
  says(terms.longMonths, 60),
  says(terms.shortClasses, listing(['community', 'trade-association'])),
  says(terms.shortMonths, 36),
  says(terms.assessedClasses, listing(['trade-association'])),
  says(terms.assessedLevel, 3),
  says(terms.rentPerMonth, yuan(3000)),
  says(terms.utilitiesPerMonth, yuan(500)),
  says(terms.incubationOffered, true),
  says(terms.incubationSupports, listing(['venue', 'small-grant'], false)),
  says(terms.incubationMonths, 18),
  says(terms.smallGrant, yuan(20_000)),
  says(terms.salaryOffered, true),
  says(terms.salaryEmployers, listing(['charity', 'community-service'])),
  says(terms.salaryByLevel, table),
  says(terms.postOffered, true),
  says(terms.postRoles, listing(['community-worker'])),
  says(terms.postByLevel, table),
  says(terms.examOffered, true),
  says(terms.examByLevel, { middle: yuan(3000), senior: yuan(6000) }),
  says(terms.continuityOffered, true),
  says(terms.continuityClasses, listing(['community'])),
  says(terms.continuityYears, 3),
  says(terms.continuityLevel, 3),
  says(terms.gradingOffered, true),
  says(terms.gradeSteps, { initial: 1, middle: 2, senior: 3 }),
];
/** The law of a day; a further entry of a term takes the place of the one above. */
const law = (on: IsoDate, ...more: readonly Entry[]) =>
  lawOf(on, ...full.filter(({ term }) => !more.some((entry) => entry.term === term)), ...more);
const today = '2024-06-15';

const rent = {
  bill: 'rent',
  charge: yuan(2500),
  premises: 'park',
  isAtRegisteredAddress: true,
  isRegisteredHere: true,
  orgClass: 'community',
  monthsPaid: 0,
  level: 0,
  credit: 'normal',
} as const satisfies FactValues<typeof mayGetPremisesSubsidy.facts>;

describe('rent and utilities', () => {
  const decide = (change: FactValues<typeof mayGetPremisesSubsidy.facts>, ...more: readonly Entry[]) =>
    mayGetPremisesSubsidy({ ...rent, ...change }, law(today, ...more));

  it('are paid up to the cap, and no more than was charged', () => {
    expect(decide({})).to.include({ outcome: 'met', value: yuan(2500) });
    expect(decide({ charge: yuan(3000) + 1 }).value).to.equal(yuan(3000));
    expect(decide({ bill: 'utilities', charge: yuan(600) }).value).to.equal(yuan(500));
  });
  it('amount null (OPEN) → eligible but amountUnknown', () => {
    const result = evaluateScheme('premises', rent, law(today, open(terms.rentPerMonth)));
    expect(result).to.include({ amount: null, amountUnknown: true, per: 'month', payee: 'organization' });
    expect(result.decision.outcome).to.equal('met');
    expect(evaluateScheme('premises', { ...rent, isRegisteredHere: false }, law(today))).to.include({
      amount: 0,
      amountUnknown: false,
    });
    expect(evaluateScheme('premises', {}, law(today))).to.include({ amount: null, amountUnknown: false });
  });
  it('premises ≠ registered address: unknown where that is open, barred where it must match', () => {
    const away = { isAtRegisteredAddress: false };
    const { outcome, missing } = decide(away, open(terms.addressMustMatch));
    expect([outcome, missing[0]?.kind]).to.deep.equal(['unknown', 'open-term']);
    expect(decide(away, says(terms.addressMustMatch, true)).outcome).to.equal('unmet');
    expect(decide(away, says(terms.addressMustMatch, false)).outcome).to.equal('met');
    expect(decide({}, open(terms.addressMustMatch)).outcome, 'they are the same').to.equal('met');
  });
  it('sub-lease: unknown where that is open', () => {
    const subLet = { premises: 'sub-let' } as const;
    expect(decide(subLet, open(terms.subLeaseCounts)).outcome).to.equal('unknown');
    expect(decide(subLet, says(terms.subLeaseCounts, true)).outcome).to.equal('met');
    expect(decide(subLet, says(terms.subLeaseCounts, false)).outcome).to.equal('unmet');
    expect(decide({ premises: 'rented' }).outcome, 'outside the park').to.equal('unmet');
  });
  it('free venue already: nothing is paid, so there is nothing to subsidise', () => {
    expect(decide({ premises: 'free', charge: 0 }).outcome).to.equal('unmet');
    expect(decide({ premises: 'free', charge: undefined }).outcome, 'whatever the charge').to.equal('unmet');
    expect(decide({ charge: 0 }).outcome).to.equal('unmet');
  });
  const months = [
    { orgClass: 'community', monthsPaid: 35, is: 'met', why: 'the 36th month is the last of three years' },
    { orgClass: 'community', monthsPaid: 36, is: 'unmet', why: 'three years are paid' },
    { orgClass: 'hub', monthsPaid: 59, is: 'met', why: 'the 60th month is the last of five years' },
    { orgClass: 'hub', monthsPaid: 60, is: 'unmet', why: 'five years are paid' },
    { orgClass: 'other', monthsPaid: 0, is: 'unmet', why: 'the class is in neither list' },
  ] as const;
  for (const { is, why, ...facts } of months)
    it(`${facts.orgClass} after ${facts.monthsPaid} months: ${is}, for ${why}`, () => {
      expect(decide(facts).outcome).to.equal(is);
    });
  it('a trade association needs 3A, others do not', () => {
    const trade = (level: number) => decide({ orgClass: 'trade-association', level }).outcome;
    expect([trade(2), trade(3)]).to.deep.equal(['unmet', 'met']);
  });
  it('scheme itself expired (十三五): unmet from the day after its last, unknown where nobody recorded a scheme', () => {
    const entries = [says(terms.rentOffered, true, '2016-10-31'), says(terms.rentOffered, false, '2021-01-01')];
    const on = (day: IsoDate) => mayGetPremisesSubsidy(rent, law(day, ...entries)).outcome;
    expect([on('2016-10-30'), on('2020-12-31'), on('2021-01-01')]).to.deep.equal(['unknown', 'met', 'unmet']);
  });
  it('serious list lifted < 2 y', () => {
    const waits = says(organizations.barredAfterSerious, 24);
    const on = (day: IsoDate) => {
      const at = law(day, waits);
      const { credit, wasOnSeriousList, leftSeriousOn } = organizations.creditFacts(liftedLately, at);
      return mayGetPremisesSubsidy({ ...rent, credit, wasOnSeriousList, leftSeriousOn }, at).outcome;
    };
    expect([on('2024-09-09'), on('2026-09-09'), on('2026-09-10')]).to.deep.equal(['unmet', 'unmet', 'met']);
    const { credit } = organizations.creditFacts(seriousList, law('2025-06-01'));
    expect(mayGetPremisesSubsidy({ ...rent, credit }, law('2025-06-01')).outcome).to.equal('unmet');
  });
});

describe('incubation', () => {
  const facts = {
    support: 'venue',
    orientation: 'public',
    foundedOn: '2023-06-15',
    isJudgedStartup: true,
    monthsIncubated: 3,
    credit: 'normal',
  } as const;
  it('gives support in kind, or a small grant whose amount may be open', () => {
    expect(mayGetIncubation(facts, law(today))).to.include({ outcome: 'met', value: 0 });
    const grant = { ...facts, support: 'small-grant' } as const;
    expect(mayGetIncubation(grant, law(today)).value).to.equal(yuan(20_000));
    expect(evaluateScheme('incubation', grant, law(today, open(terms.smallGrant))).amountUnknown).to.equal(true);
    expect(evaluateScheme('incubation', facts, law(today, open(terms.smallGrant))).amount).to.equal(0);
  });
  it('stage=初创: by the months of the place, else by judgement', () => {
    const months = (count: number) => law(today, says(terms.startupMonths, count));
    expect(mayGetIncubation(facts, months(12)).outcome, 'the anniversary itself').to.equal('met');
    expect(mayGetIncubation({ ...facts, foundedOn: '2023-06-14' }, months(12)).outcome).to.equal('unmet');
    expect(mayGetIncubation({ ...facts, isJudgedStartup: false }, months(12)).outcome).to.equal('met');
    const { outcome, missing } = mayGetIncubation({ ...facts, isJudgedStartup: undefined }, law(today));
    expect([outcome, missing[0]?.kind]).to.deep.equal(['unknown', 'judgement']);
  });
  it('is for the public good, for so many months, and of kinds that are not all named', () => {
    const of = (change: object) => mayGetIncubation({ ...facts, ...change }, law(today)).outcome;
    expect(of({ orientation: 'self' })).to.equal('unmet');
    expect([of({ monthsIncubated: 17 }), of({ monthsIncubated: 18 })]).to.deep.equal(['met', 'unmet']);
    expect(of({ support: 'capacity' })).to.equal('unknown');
    expect(mayGetIncubation(facts, law(today, open(terms.incubationMonths))).outcome).to.equal('unknown');
  });
});

type Level = 'initial' | 'middle' | 'senior';
const held = (certificateLevel: Level, obtainedOn: IsoDate, lapsesOn?: IsoDate) => ({
  certificateLevel,
  obtainedOn,
  neverLapses: lapsesOn === undefined,
  ...(lapsesOn && { lapsesOn }),
});
const june = { month: '2024-06-01', workedFrom: '2020-01-01', isStillHere: true } as const;

describe('post subsidy', () => {
  const facts = { role: 'community-worker', certificates: [held('middle', '2022-12-01')], ...june } as const;
  const decide = (change: FactValues<typeof mayGetPostSubsidy.facts>, ...more: readonly Entry[]) =>
    mayGetPostSubsidy({ ...facts, ...change }, law(today, ...more));

  it('goes to a community worker with a national certificate', () => {
    expect(decide({})).to.include({ outcome: 'met', value: yuan(300) });
    expect(decide({ role: 'agency-worker' }).outcome).to.equal('unmet');
    expect(decide({ certificates: [] }).outcome).to.equal('unmet');
  });
  it('two levels held → highest only', () => {
    const both = [held('senior', '2024-01-10'), held('initial', '2018-12-01'), held('middle', '2022-12-01')];
    expect(decide({ certificates: both }).value).to.equal(yuan(500));
    const lapsed = [held('senior', '2021-01-01', '2024-05-31'), held('middle', '2022-12-01')];
    expect(decide({ certificates: lapsed }).value, 'of those in force').to.equal(yuan(300));
  });
  it('certificate expires in the paid month: the law decides, and where it is open nobody knows', () => {
    const ending = { certificates: [held('middle', '2022-12-01', '2024-06-20')] };
    const { outcome, missing } = decide(ending, open(terms.partMonthCounts));
    expect([outcome, missing[0]?.kind]).to.deep.equal(['unknown', 'open-term']);
    expect(decide(ending, says(terms.partMonthCounts, true))).to.include({ outcome: 'met', value: yuan(300) });
    expect(decide(ending, says(terms.partMonthCounts, false)).outcome).to.equal('unmet');
    const lastDay = { certificates: [held('middle', '2022-12-01', '2024-06-30')] };
    expect(decide(lastDay, open(terms.partMonthCounts)).outcome, 'the whole month').to.equal('met');
    const before = { certificates: [held('middle', '2022-12-01', '2024-05-31')] };
    expect(decide(before, open(terms.partMonthCounts)).outcome, 'no day of it').to.equal('unmet');
  });
  it('a higher level obtained within the month counts by the same rule', () => {
    const rising = { certificates: [held('initial', '2018-12-01'), held('middle', '2024-06-10')] };
    expect(decide(rising, says(terms.partMonthCounts, true)).value).to.equal(yuan(300));
    expect(decide(rising, says(terms.partMonthCounts, false)).value).to.equal(yuan(200));
    const { value, outcome } = decide(rising, open(terms.partMonthCounts));
    expect([outcome, value], 'which of the two is open').to.deep.equal(['unknown', undefined]);
  });
  it('what cannot be together is told as impossible, and certifies nothing', () => {
    const told = (change: FactValues<typeof mayGetPostSubsidy.facts>) => {
      const { outcome, missing } = decide(change, says(terms.partMonthCounts, true));
      return [outcome, ...missing.map((one) => `${one.kind} ${'fact' in one ? one.fact : ''}`)];
    };
    const gone = { workedFrom: '2024-06-10', isStillHere: false, workedUntil: '2024-06-09' } as const;
    expect(told(gone), 'gone before coming').to.deep.equal(['unknown', 'impossible workedUntil']);
    expect(told({ ...gone, workedUntil: '2024-06-10' }), 'one day').to.deep.equal(['met']);
    const here = { isStillHere: true, workedUntil: '2024-06-14' } as const;
    expect(told(here), 'still here, and gone yesterday').to.deep.equal(['unknown', 'impossible workedUntil']);
    expect(told({ ...here, workedUntil: today }), 'the last day is today').to.deep.equal(['met']);
    const backwards = held('middle', '2024-06-20', '2024-06-10');
    expect(told({ certificates: [backwards] })).to.deep.equal(['unknown', 'impossible certificates']);
    const endless = { ...held('middle', '2022-12-01', '2024-06-10'), neverLapses: true };
    expect(told({ certificates: [endless] })).to.deep.equal(['unknown', 'impossible certificates']);
    expect(told({ certificates: [endless, held('senior', '2022-12-01')] }), 'it would change nothing').to.deep.equal([
      'met',
    ]);
  });
  it('a certificate of which not all is known leaves open what it may change', () => {
    const vague = { certificateLevel: 'senior', obtainedOn: '2023-01-01', neverLapses: false, lapsesOn: null } as const;
    expect(decide({ certificates: [vague] }).outcome).to.equal('unknown');
    const low = { ...vague, certificateLevel: 'initial' } as const;
    expect(decide({ certificates: [low, held('middle', '2022-12-01')] }).value, 'it is lower').to.equal(yuan(300));
    const unnamed = { ...vague, certificateLevel: null, lapsesOn: '2030-01-01' } as const;
    expect(decide({ certificates: [unnamed, held('middle', '2022-12-01')] }).value, 'it may be higher').to.equal(
      undefined,
    );
  });
  it('moved district mid-year: whole months here are paid here, the month of the move by the law', () => {
    const at = (month: IsoDate, ...more: readonly Entry[]) =>
      decide({ month, workedFrom: '2023-03-15', isStillHere: false, workedUntil: '2024-06-20' }, ...more).outcome;
    expect([at('2023-02-28'), at('2023-04-01'), at('2024-05-31'), at('2024-07-01')]).to.deep.equal([
      ...['unmet', 'met', 'met', 'unmet'],
    ]);
    expect(at('2024-06-01', open(terms.partMonthCounts))).to.equal('unknown');
    expect(at('2024-06-01', says(terms.partMonthCounts, true))).to.equal('met');
    expect(at('2023-03-31', says(terms.partMonthCounts, false))).to.equal('unmet');
    const firstDay = { workedFrom: '2023-03-15', isStillHere: false, workedUntil: '2024-06-01' } as const;
    expect(decide(firstDay, says(terms.partMonthCounts, true)).outcome, 'one day of it').to.equal('met');
    expect(decide({ isStillHere: undefined }).outcome, 'nobody said whether they are still here').to.equal('unknown');
  });
});

describe('salary subsidy', () => {
  const facts = {
    employerClass: 'charity',
    isSocialWorkPost: true,
    certificates: [held('middle', '2022-12-01')],
    ...june,
    isFullTime: true,
    employers: 1,
    credit: 'normal',
  } as const;
  const decide = (change: FactValues<typeof mayGetSalarySubsidy.facts>, ...more: readonly Entry[]) =>
    mayGetSalarySubsidy({ ...facts, ...change }, law(today, ...more));

  it('is for employing: without a certificate it is unknown while nobody says that one is needed', () => {
    expect(decide({})).to.include({ outcome: 'met', value: yuan(300) });
    const none = { certificates: [] };
    expect(decide(none, open(terms.salaryNeedsCertificate)).outcome).to.equal('unknown');
    expect(decide(none, says(terms.salaryNeedsCertificate, true)).outcome).to.equal('unmet');
    expect(decide(none, says(terms.salaryNeedsCertificate, false)).outcome).to.equal('met');
    expect(decide({ employerClass: 'culture-sport' }).outcome).to.equal('unmet');
    expect(decide({ isSocialWorkPost: false }).outcome).to.equal('unmet');
  });
  it('part-time/two employers', () => {
    for (const [change, term] of [
      [{ isFullTime: false }, terms.partTimeCounts],
      [{ employers: 2 }, terms.severalEmployersCount],
    ] as const) {
      expect(decide(change, open(term)).outcome).to.equal('unknown');
      expect(decide(change, says(term, true)).outcome).to.equal('met');
      expect(decide(change, says(term, false)).outcome).to.equal('unmet');
    }
  });
  it('goes to whom the law names, and to nobody knows whom where it is open', () => {
    expect(evaluateScheme('salary', facts, law(today, open(terms.salaryPayee))).payee).to.equal('unknown');
    expect(evaluateScheme('salary', facts, law(today, says(terms.salaryPayee, 'worker'))).payee).to.equal('worker');
  });
  it('amount null (OPEN): eligible all the same', () => {
    expect(evaluateScheme('salary', facts, law(today, open(terms.salaryByLevel)))).to.include({
      amount: null,
      amountUnknown: true,
    });
  });
});

describe('a month that none comes after', () => {
  for (const [month, told] of [
    ['9999-11-30', []],
    ['9999-12-01', ['month']],
    ['9999-12-31', ['month']],
  ] as const)
    for (const asked of [mayGetPostSubsidy, mayGetSalarySubsidy])
      it(`${asked.id} of ${month}: ${told.join() || 'nothing'} is told as impossible, and no good day beside it`, () => {
        const { missing } = asked({ month, workedFrom: '2020-01-01', isStillHere: true } as never, law(today));
        expect(missing.flatMap((one) => (one.kind === 'impossible' ? [one.fact] : []))).to.deep.equal(told);
      });
});

describe('reward for a certificate', () => {
  const facts = {
    certificateLevel: 'senior',
    isWorkingHere: true,
    isAppraised: true,
    isPaidForLevel: false,
    paidBefore: 0,
  } as const;
  const decide = (change: FactValues<typeof mayGetExamReward.facts>, ...more: readonly Entry[]) =>
    mayGetExamReward({ ...facts, ...change }, law(today, ...more));
  const cases = [
    { change: {}, is: 'met', value: yuan(6000), why: 'the table names the level' },
    { change: { certificateLevel: 'middle' }, is: 'met', value: yuan(3000), why: 'and this one' },
    { change: { certificateLevel: 'initial' }, is: 'unknown', value: undefined, why: 'the table does not name it' },
    { change: { isWorkingHere: false }, is: 'unmet', value: yuan(6000), why: 'moved away' },
    { change: { isPaidForLevel: true }, is: 'unmet', value: yuan(6000), why: 'once for each level' },
    { change: { isAppraised: false }, is: 'unknown', value: yuan(6000), why: 'whether it must be passed is not said' },
  ] as const;
  for (const { change, is, value, why } of cases)
    it(`${JSON.stringify(change)}: ${is}, for ${why}`, () => {
      const decision = decide(change);
      expect([decision.outcome, decision.value]).to.deep.equal([is, value]);
    });
  const middle = { certificateLevel: 'middle', obtainedOn: '2021-12-31' } as const;
  const held = [
    { change: { certificates: [middle] }, is: 'met', value: yuan(3000), why: 'the only one that is held' },
    { change: { certificates: [] }, is: 'unmet', value: 0, why: 'none is held, which level is not asked' },
    { change: { certificateLevel: 'none' }, is: 'unmet', value: 0, why: 'none is held, by word' },
    { change: { certificates: [{ certificateLevel: 'initial' }] }, is: 'unknown', value: undefined, why: 'not named' },
    {
      change: { certificates: [{ ...middle, obtainedOn: '2999-01-01' }] },
      ...{ is: 'unmet', value: 0, why: 'to be obtained one day' },
    },
    {
      change: { certificates: [middle, { certificateLevel: 'senior' }] },
      ...{ is: 'met', value: undefined, why: 'either level has a reward, and which is meant is not said' },
    },
    {
      change: { certificates: [middle, { certificateLevel: 'initial' }] },
      ...{ is: 'unknown', value: undefined, why: 'one level has a reward, of the other nothing is said' },
    },
    {
      change: { certificates: [middle, { certificateLevel: 'senior' }], certificateLevel: 'senior' },
      ...{ is: 'met', value: yuan(6000), why: 'of two levels, the one that is named' },
    },
    {
      change: { certificates: [{ obtainedOn: '2021-12-31' }], certificateLevel: 'senior' },
      ...{ is: 'met', value: yuan(6000), why: 'the level of the row is named beside it' },
    },
    { change: { certificates: [{}] }, is: 'unknown', value: undefined, why: 'of which level, nobody said' },
    {
      change: { certificates: [{ certificateLevel: 'middle' }] },
      ...{ is: 'unknown', value: undefined, why: 'its day is not known, and may be to come' },
    },
    {
      change: { certificates: [{ certificateLevel: 'middle', obtainedOn: null }] },
      ...{ is: 'unknown', value: undefined, why: 'nobody knows it' },
    },
    {
      change: { certificates: [{ certificateLevel: 'middle', obtainedOn: today }] },
      ...{ is: 'met', value: yuan(3000), why: 'obtained today' },
    },
    {
      change: { certificates: [{ certificateLevel: 'middle', obtainedOn: addDays(today, 1) }] },
      ...{ is: 'unmet', value: 0, why: 'to be obtained tomorrow' },
    },
    {
      change: { certificates: [{ certificateLevel: 'middle' }], certificateLevel: 'middle' },
      ...{ is: 'met', value: yuan(3000), why: 'that it was obtained, is said beside it' },
    },
  ] as const;
  for (const { change, is, value, why } of held)
    it(`${JSON.stringify(change)}: ${is}, for ${why}`, () => {
      const { certificateLevel: _, ...others } = facts;
      const decision = mayGetExamReward({ ...others, ...change } as never, law(today));
      expect([decision.outcome, decision.value]).to.deep.equal([is, value]);
    });
  it('a level that the table does not name is not one without a reward: 0 is', () => {
    const initial = { certificateLevel: 'initial' } as const;
    expect(decide(initial).missing.map((each) => [each.kind, 'term' in each && each.term])).to.deep.include([
      'open-term',
      'subsidies.examByLevel',
    ]);
    const none = decide(initial, says(terms.examByLevel, { initial: 0, senior: yuan(6000) }));
    expect(none).to.deep.include({ outcome: 'unmet', value: 0, missing: [] });
  });
  const others = [
    { named: 'initial', certificates: [middle], why: 'another is held, and rewarded' },
    { named: 'middle', certificates: [], why: 'none is held' },
    { named: 'middle', certificates: [{ ...middle, obtainedOn: addDays(today, 1) }], why: 'it is yet to be obtained' },
  ] as const;
  for (const { named, certificates, why } of others)
    it(`tells a level that is named and not among those held, and no amount: ${why}`, () => {
      const { outcome, value, missing } = decide({ certificateLevel: named, certificates });
      expect([outcome, value]).to.deep.equal(['unknown', undefined]);
      expect(missing.map((each) => [each.kind, 'fact' in each && each.fact])).to.deep.include([
        'impossible',
        'certificateLevel',
      ]);
    });
  it('asks for the level only where the certificates leave it open', () => {
    const asks = (change: object) =>
      mayGetExamReward
        .plan({ isWorkingHere: true, ...change } as never, law(today))
        .stillNeeded.map(({ fact }) => fact);
    expect(asks({})).to.include.members(['certificateLevel', 'certificates']);
    expect(asks({ certificateLevel: 'senior' })).to.not.include('certificates');
    expect(asks({ certificates: [middle] })).to.not.include('certificateLevel');
    expect(asks({ certificates: null })).to.include('certificateLevel');
    expect(asks({ certificates: [{ certificateLevel: 'middle' }] }), 'whether it was obtained').to.include(
      'certificateLevel',
    );
    expect(asks({ certificates: [] })).to.deep.equal([]);
  });
  it('two levels held → highest only: the difference where the place pays the difference', () => {
    const before = { paidBefore: yuan(3000) };
    expect(decide(before, says(terms.examPaysDifference, true)).value).to.equal(yuan(3000));
    expect(decide(before, says(terms.examPaysDifference, false)).value).to.equal(yuan(6000));
    expect(decide(before, open(terms.examPaysDifference)).value).to.equal(undefined);
    expect(decide({}, open(terms.examPaysDifference)).value, 'nothing was paid before').to.equal(yuan(6000));
  });
});

describe('grant for lasting service', () => {
  const facts = {
    orgClass: 'community',
    isRegisteredHere: true,
    servedSince: '2021-06-15',
    isUnbroken: true,
    isWellDone: true,
    level: 3,
    wasGranted: false,
    credit: 'normal',
  } as const;
  const of = (change: object, ...more: readonly Entry[]) =>
    evaluateScheme('continuity', { ...facts, ...change }, law(today, ...more));
  const cases = [
    { change: {}, is: 'met', why: '3年以上, on the day itself' },
    { change: { servedSince: '2021-06-16' }, is: 'unmet', why: 'a day is missing' },
    { change: { isUnbroken: false }, is: 'unmet', why: '连续' },
    { change: { level: 2 }, is: 'unmet', why: '3A及以上' },
    { change: { wasGranted: true }, is: 'unmet', why: '一次性' },
    { change: { isWellDone: undefined }, is: 'unknown', why: 'somebody has to judge it' },
  ] as const;
  for (const { change, is, why } of cases)
    it(`${JSON.stringify(change)}: ${is}, for ${why}`, () => {
      const { decision, amount } = of(change, says(terms.continuityAmount, yuan(1)));
      expect(decision.outcome).to.equal(is);
      expect(amount).to.equal({ met: yuan(1), unmet: 0, unknown: null }[is]);
    });
  it('amount null (OPEN)', () => {
    expect(of({}, open(terms.continuityAmount)).amountUnknown).to.equal(true);
    expect(mayGetContinuityGrant(facts, law(today)).outcome).to.equal('met');
  });
});

describe('venues, pay, grades', () => {
  it('venues are free for those who are named', () => {
    const named = says(terms.freeVenueUsers, listing(['social-worker'], false));
    expect(isVenueFree({ user: 'social-worker' }, lawOf(today, named)).outcome).to.equal('met');
    expect(isVenueFree({ user: 'enterprise' }, lawOf(today, named)).outcome).to.equal('unknown');
  });

  const wage = says(terms.averageWage, yuan(7000));
  const pay = [
    { pay: 7000, mean: 7000, basis: undefined, is: 'met', why: '不低于 includes the number; both reach it' },
    { pay: 6999, mean: 6999, basis: undefined, is: 'unmet', why: 'neither reaches it' },
    { pay: 6999, mean: 7000, basis: undefined, is: 'unknown', why: 'here it matters which is meant' },
    { pay: 7000, mean: 6999, basis: undefined, is: 'unknown', why: 'and here' },
    { pay: 6999, mean: 7000, basis: 'average', is: 'met', why: 'the mean counts' },
    { pay: 6999, mean: 7000, basis: 'person', is: 'unmet', why: 'each person counts' },
    { pay: 7000, mean: 6999, basis: 'person', is: 'met', why: 'each person counts' },
    { pay: 7000, mean: 6999, basis: 'average', is: 'unmet', why: 'the mean counts' },
  ] as const;
  for (const { pay: own, mean, basis, is, why } of pay)
    it(`pay ${own}, mean ${mean}, ${basis ?? 'open'}: ${is}, for ${why}`, () => {
      const at = lawOf(today, wage, basis ? says(terms.payFloorBasis, basis) : open(terms.payFloorBasis));
      const decision = isPayAtFloor({ pay: yuan(own), meanPay: yuan(mean), isFullTime: true }, at);
      expect([decision.outcome, decision.value]).to.deep.equal([is, yuan(7000 - own)]);
    });
  it('part-time pay: unknown while nobody says whether the standard covers it', () => {
    const at = (...more: readonly Entry[]) =>
      isPayAtFloor(
        { pay: yuan(3500), meanPay: yuan(8000), isFullTime: false },
        lawOf(today, wage, says(terms.payFloorBasis, 'average'), ...more),
      ).outcome;
    expect(at(open(terms.payFloorForPartTime))).to.equal('unknown');
    expect(at(says(terms.payFloorForPartTime, false)), 'it does not apply').to.equal('met');
    expect(at(says(terms.payFloorForPartTime, true)), 'the mean is enough').to.equal('met');
  });
  it('no wage, no answer', () => {
    expect(isPayAtFloor({ pay: 1, meanPay: 1, isFullTime: true }, lawOf(today)).outcome).to.equal('unknown');
  });

  it('grades rise by the highest certificate alone', () => {
    const facts = { month: today, currentGrade: 4 } as const;
    const both = [held('initial', '2018-12-01'), held('middle', '2022-12-01')];
    expect(gradeWithCertificate({ ...facts, certificates: both }, law(today))).to.include({ outcome: 'met', value: 6 });
    expect(gradeWithCertificate({ ...facts, certificates: [] }, law(today))).to.include({ outcome: 'unmet', value: 4 });
    const { outcome, value } = gradeWithCertificate(
      { ...facts, certificates: both },
      law(today, open(terms.gradeSteps)),
    );
    expect([outcome, value], 'the table is open').to.deep.equal(['met', undefined]);
  });
});
