import { expect } from 'chai';
import {
  isActivityLed,
  isActivityReady,
  isRecordComplete,
  isUnpaid,
  mayCertifyHours,
  mayOrganize,
  mayRise,
} from './index.js';
import { inNation, whereConsenting, whereGuarded } from './small-law.test.js';

const ready = {
  heldOn: '2026-03-05',
  danger: 'none',
  isRiskTold: true,
  areMeasuresTold: false,
  isBriefed: false,
  needsSkill: false,
  needsQualification: false,
  occasions: [],
  isAgreedInWriting: false,
  isForced: false,
  isEmergency: false,
} as const;

describe('isActivityReady', () => {
  const ask = (change: object, law = whereGuarded()) => isActivityReady({ ...ready, ...change }, law).outcome;
  const insured = { isInsured: true, insuredFrom: '2026-03-05', insuredUntil: '2026-03-05' };
  const dangerous = { danger: 'bodily-danger', areMeasuresTold: true, isAgreedInWriting: true };
  const cases = [
    { change: {}, is: 'met', why: 'nothing special' },
    { change: { isRiskTold: false }, is: 'unmet', why: 'risks are told when recruiting' },
    { change: { needsSkill: true, isTrained: false }, is: 'unmet', why: 'skill needs training' },
    { change: { needsSkill: true, isTrained: true }, is: 'met', why: 'training was given' },
    { change: { needsQualification: true, isQualified: false }, is: 'unmet', why: 'a qualification is asked for' },
    { change: { ...dangerous, isInsured: false }, is: 'unmet', why: 'danger without insurance' },
    { change: { ...dangerous, ...insured }, is: 'met', why: 'insured on the day itself' },
    { change: { ...dangerous, ...insured, insuredFrom: '2026-03-06' }, is: 'unmet', why: 'a day late' },
    {
      change: { ...dangerous, ...insured, insuredFrom: '2026-03-01', insuredUntil: '2026-03-04' },
      is: 'unmet',
      why: 'it ran out the day before',
    },
    {
      change: { ...dangerous, ...insured, areMeasuresTold: false },
      is: 'unmet',
      why: 'protective measures are to be told',
    },
    { change: { ...dangerous, ...insured, isAgreedInWriting: false }, is: 'unmet', why: 'danger asks for writing' },
    { change: { occasions: [{ occasion: 'one-month' }] }, is: 'unmet', why: 'a month asks for writing' },
    { change: { occasions: [{ occasion: 'one-month' }], isAgreedInWriting: true }, is: 'met', why: 'and has it' },
    { change: { occasions: [{ occasion: 'foreign' }] }, is: 'met', why: 'not named there' },
    { change: { isForced: true }, is: 'unmet', why: 'nobody may be forced' },
    { change: { isEmergency: true, isUnderCommand: false }, is: 'unmet', why: 'one command in an emergency' },
    { change: { isEmergency: true, isUnderCommand: true }, is: 'met', why: 'under command' },
  ] as const;
  for (const { change, is, why } of cases) it(`${is}: ${why}`, () => expect(ask(change)).to.equal(is));

  it('a wider text insures a lesser risk', () => {
    const risky = { danger: 'safety-risk', isInsured: false, isBriefed: true };
    expect(ask(risky, whereConsenting())).to.equal('unmet');
    expect(ask({ ...risky, areMeasuresTold: true })).to.equal('met');
  });
  it('great danger is to be avoided as a rule: told, never decided', () => {
    const great = { danger: 'great-danger', ...insured, isBriefed: true, isAgreedInWriting: true };
    const decision = isActivityReady({ ...ready, ...great } as never, whereConsenting());
    expect(decision.outcome).to.equal('met');
    expect(decision.reasons.find(({ code }) => code.endsWith('notTooDangerous'))).to.include({
      outcome: 'unmet',
      force: 'advisory',
    });
  });
  it('where the local text is not at hand, writing settles what the list leaves open', () => {
    const asked = { isBriefed: true };
    expect(ask(asked, inNation())).to.equal('unknown');
    expect(ask({ ...asked, isAgreedInWriting: true }, inNation())).to.equal('met');
  });
});

describe('isActivityLed', () => {
  const led = { hasLead: true, leadIsCertified: true, isRecruited: true, isTrained: true, isSupervised: true } as const;
  const cases = [
    { change: {}, value: 'led', bound: 'met' },
    { change: { hasLead: false }, value: 'no-lead', bound: 'unmet' },
    { change: { leadIsCertified: false }, value: 'no-lead', bound: 'unmet' },
    { change: { isRecruited: false }, value: 'not-recruited', bound: 'unmet' },
    { change: { isTrained: false }, value: 'not-trained', bound: 'unmet' },
    { change: { isSupervised: false }, value: 'not-supervised', bound: 'unmet' },
  ] as const;
  for (const { change, value, bound } of cases)
    it(`${value}: met where it advises, ${bound} where it binds`, () => {
      expect(isActivityLed({ ...led, ...change }, inNation())).to.include({ outcome: 'met', value });
      expect(isActivityLed({ ...led, ...change }, whereGuarded())).to.include({ outcome: bound, value });
    });
});

describe('isUnpaid', () => {
  const bus = { payer: 'organizer', kind: 'allowance', expense: 'transport', amount: 2000, spent: 2000 } as const;
  const ask = (payments: readonly object[], law = whereGuarded()) => {
    const { outcome, value } = isUnpaid({ payments: payments as never }, law);
    return [outcome, value];
  };
  it('unpaid rule vs subsidy', () => {
    expect(ask([]), 'nothing given').to.deep.equal(['met', 0]);
    expect(ask([bus]), 'the fare, exactly').to.deep.equal(['met', 0]);
    expect(ask([{ ...bus, amount: 2001 }]), 'a fen above it').to.deep.equal(['unmet', 1]);
    expect(ask([{ ...bus, expense: 'lodging' }]), 'not among the expenses').to.deep.equal(['unmet', 0]);
    expect(ask([{ ...bus, kind: 'wage', amount: 30_000, spent: 0 }]), 'a fixed sum is a wage').to.deep.equal([
      'unmet',
      30_000,
    ]);
    expect(ask([{ ...bus, payer: 'person-served', kind: 'wage' }]), 'taken from the person served').to.deep.equal([
      'unmet',
      2000,
    ]);
    expect(ask([{ payer: 'organizer', kind: 'points', amount: 0, spent: 0 }]), 'points are no pay').to.deep.equal([
      'met',
      0,
    ]);
  });
  it('which expenses may be made good is open without a local text', () => {
    expect(ask([], inNation())).to.deep.equal(['met', 0]);
    expect(ask([bus], inNation())[0]).to.equal('unknown');
    expect(ask([{ ...bus, expense: 'lodging' }], whereConsenting())[0], '等: the list is not complete').to.equal(
      'unknown',
    );
    expect(
      ask([{ ...bus, amount: 2001 }], inNation())[0],
      'above the expense is wrong whatever the list says',
    ).to.equal('unmet');
  });
});

describe('who organises, records and certifies', () => {
  it('a community group needs the committee and stays at home', () => {
    const group = { organizer: 'community-group', hasCommitteeConsent: true, staysInCommunity: true } as const;
    expect(mayOrganize(group, inNation()).outcome).to.equal('met');
    expect(mayOrganize({ ...group, hasCommitteeConsent: false }, inNation()).outcome).to.equal('unmet');
    expect(mayOrganize({ ...group, staysInCommunity: false }, inNation()).outcome).to.equal('unmet');
    expect(mayOrganize({ organizer: 'committee' }, inNation()).outcome, 'the committee itself').to.equal('met');
    expect(mayOrganize({ organizer: 'other-organization', isWithinMeans: false }, inNation()).outcome).to.equal(
      'unmet',
    );
  });

  it('the certificate says no more than the record, and costs nothing', () => {
    const asked = {
      organizer: 'committee',
      isOrganizer: true,
      minutesAsked: 150,
      minutesRecorded: 150,
      asksFee: false,
    } as const;
    const ask = (change: object) => mayCertifyHours({ ...asked, ...change }, inNation());
    expect(ask({})).to.include({ outcome: 'met', value: 150 });
    expect(ask({ minutesAsked: 151 })).to.include({ outcome: 'unmet', value: 150 });
    expect(ask({ isOrganizer: false }).outcome, '谁组织谁记录').to.equal('unmet');
    expect(ask({ asksFee: true }).outcome).to.equal('unmet');
    expect(ask({ organizer: 'community-group' }).outcome, 'the list is not complete').to.equal('unknown');
  });

  it('a record is complete when nothing that is named is wanting', () => {
    const kept = (...fields: readonly ('person' | 'service' | 'training' | 'honours' | 'evaluation')[]) =>
      isRecordComplete({ kept: fields.map((field) => ({ field })) }, inNation());
    expect(kept('person', 'service', 'training', 'honours', 'evaluation')).to.include({ outcome: 'met', value: 0 });
    expect(kept('person', 'person', 'service')).to.include({ outcome: 'unmet', value: 3 });
    expect(isRecordComplete({ kept: [{ field: 'person' }, {}] }, inNation()).value, 'which part?').to.equal(undefined);
    expect(isRecordComplete({ kept: [] }, inNation('2017-11-30')).outcome, 'no text yet').to.equal('unknown');
  });
});

describe('the ladder: core volunteers, teams, organisations', () => {
  const cases = [
    { facts: { rung: 'volunteer', isSteady: true }, is: ['met', 'core'], why: 'steady' },
    { facts: { rung: 'volunteer', isSteady: false }, is: ['unmet', 'core'], why: 'not steady' },
    { facts: { rung: 'core', members: 8, hasLeader: false }, is: ['met', 'team'], why: 'eight; a leader is advice' },
    { facts: { rung: 'core', members: 7, hasLeader: true }, is: ['unmet', 'team'], why: 'one short' },
    { facts: { rung: 'team', isFormed: true }, is: ['met', 'organization'], why: 'lawfully formed' },
    { facts: { rung: 'team', isFormed: false }, is: ['unmet', 'organization'], why: 'a group is no organisation' },
    { facts: { rung: 'organization' }, is: ['unmet', 'organization'], why: 'at the top' },
  ] as const;
  for (const { facts, is, why } of cases)
    it(`${is.join(', ')}: ${why}`, () => {
      const { outcome, value } = mayRise(facts, whereGuarded());
      expect([outcome, value]).to.deep.equal(is);
    });
  it('how many make a team is open in the source', () => {
    expect(mayRise({ rung: 'core', members: 100, hasLeader: true }, inNation()).outcome).to.equal('unknown');
  });
});
