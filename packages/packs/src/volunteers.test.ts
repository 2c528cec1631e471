import { lawOn, type IsoDate } from '@liandong/core';
import {
  isActivityLed,
  isActivityReady,
  isUnpaid,
  mayCertifyHours,
  mayOrganize,
  mayRise,
  mayVolunteer,
} from '@liandong/sdk/volunteers';
import { expect } from 'chai';
import { allPacks } from './index.js';

const at = (place: string, on: IsoDate = '2026-03-02') => lawOn(on, place, allPacks);
const child = {
  age: 15,
  livesOnOwnIncome: false,
  discernment: 'full',
  danger: 'none',
  isFitting: true,
  isSafetyArranged: true,
  guardianConsents: false,
  guardianComesAlong: false,
  isWilling: true,
} as const;

describe('volunteers in the real law', () => {
  const people = [
    { place: 'cn-33', change: {}, is: ['unmet', 'ask-guardian'], why: 'Zhejiang 9: consent or company' },
    { place: 'cn-33', change: { guardianComesAlong: true }, is: ['met', 'accompanied'], why: 'company will do' },
    {
      place: 'cn-33',
      change: { guardianConsents: true, danger: 'bodily-danger' },
      is: ['unmet', 'barred'],
      why: 'minors are kept from danger',
    },
    {
      place: 'cn-31',
      change: { guardianComesAlong: true },
      is: ['unmet', 'ask-guardian'],
      why: 'Shanghai 13: consent',
    },
    { place: 'cn-31', change: { guardianConsents: true }, is: ['met', 'with-consent'], why: 'given' },
    {
      place: 'cn-31',
      change: { guardianConsents: true, isSafetyArranged: false },
      is: ['unmet', 'with-consent'],
      why: 'safety measures',
    },
    {
      place: 'cn-31',
      change: { guardianConsents: true, danger: 'bodily-danger' },
      is: ['met', 'with-consent'],
      why: 'danger is not barred by name',
    },
    { place: 'cn-11', change: {}, is: ['met', 'alone'], why: 'Beijing 12: that it fits' },
    { place: 'cn-11', change: { isFitting: false }, is: ['unmet', 'alone'], why: 'it does not' },
    { place: 'cn-11', change: { age: 7 }, is: ['unmet', 'no-capacity'], why: 'under 8 there is no capacity' },
    { place: 'cn-42', change: {}, is: ['unknown', undefined], why: "Hubei's own text is not at hand" },
    { place: 'cn-42', change: { age: 18 }, is: ['met', 'alone'], why: 'of age' },
  ] as const;
  for (const { place, change, is, why } of people)
    it(`${place} ${JSON.stringify(change)}: ${is[0]}, for ${why}`, () => {
      const { outcome, value } = mayVolunteer({ ...child, ...change }, at(place));
      expect([outcome, value]).to.deep.equal(is);
    });

  const seams = [
    { place: 'cn-33', on: '2018-08-31', is: 'unknown', why: 'the text before the revision is not at hand' },
    { place: 'cn-33', on: '2018-09-01', is: 'unknown', why: 'the Civil Code, which sets the ages, begins in 2021' },
    { place: 'cn-33', on: '2020-12-31', is: 'unknown', why: 'its eve' },
    { place: 'cn-33', on: '2021-01-01', is: 'unmet', why: 'both are in force' },
    { place: 'cn-11', on: '2021-02-28', is: 'unknown', why: 'the eve of the revision' },
    { place: 'cn-11', on: '2021-03-01', is: 'met', why: 'Beijing asks that it fits' },
  ] as const;
  for (const { place, on, is, why } of seams)
    it(`${place} on ${on}, 15 without a guardian: ${is}, for ${why}`, () =>
      expect(mayVolunteer.outcome(child, at(place, on))).to.equal(is));

  it('an insurance that Shanghai asks for and others do not: any risk to safety', () => {
    const activity = {
      heldOn: '2026-03-05',
      danger: 'safety-risk',
      isRiskTold: true,
      areMeasuresTold: true,
      isBriefed: true,
      needsSkill: false,
      needsQualification: false,
      isInsured: false,
      occasions: [],
      isAgreedInWriting: false,
      isForced: false,
      isEmergency: false,
    } as const;
    expect(isActivityReady(activity, at('cn-31')).outcome).to.equal('unmet');
    for (const place of ['cn-11', 'cn-33']) expect(isActivityReady(activity, at(place)).outcome, place).to.equal('met');
    const month = { ...activity, occasions: [{ occasion: 'one-month' }] } as const;
    for (const place of ['cn-11', 'cn-33']) expect(isActivityReady(month, at(place)).outcome, place).to.equal('unmet');
    const written = { ...month, danger: 'none' } as const;
    expect(isActivityReady(written, at('cn-31')).outcome, 'Shanghai 23 names other cases').to.equal('met');
    expect(
      isActivityReady({ ...written, isBriefed: false }, at('cn-11')).outcome,
      'Beijing 19: a briefing for all',
    ).to.equal('unmet');
  });

  it('social workers lead volunteers: practice in Shanghai, an order in the invented district', () => {
    const facts = {
      hasLead: false,
      leadIsCertified: false,
      isRecruited: true,
      isTrained: true,
      isSupervised: true,
    } as const;
    const shanghai = isActivityLed(facts, at('cn-31'));
    expect(shanghai).to.include({ outcome: 'met', value: 'no-lead' });
    expect(shanghai.reasons[0]).to.include({ force: 'advisory', outcome: 'unmet' });
    expect(shanghai.reasons[0]?.cites.map(({ id }) => id)).to.deep.equal(['study-comparison-2016#上海市“三社联动”']);
    expect(isActivityLed(facts, at('cn-990101')).outcome).to.equal('unmet');
  });

  it('fares and meals may be made good in Beijing and Shanghai; the nation does not say', () => {
    const fare = { payer: 'organizer', kind: 'allowance', expense: 'transport', amount: 600, spent: 600 } as const;
    const ask = (place: string, change: object = {}) =>
      isUnpaid({ payments: [{ ...fare, ...change }] }, at(place)).outcome;
    expect([ask('cn-11'), ask('cn-31'), ask('cn')]).to.deep.equal(['met', 'met', 'unknown']);
    expect(ask('cn-31', { expense: 'lodging' }), '等').to.equal('unknown');
    expect(ask('cn-11', { expense: 'lodging' })).to.equal('met');
    expect(ask('cn-11', { kind: 'points' }), 'Beijing 40').to.equal('met');
  });

  it('charities may certify by the measures of 2021, and committees before them', () => {
    const asked = { isOrganizer: true, minutesAsked: 60, minutesRecorded: 60, asksFee: false } as const;
    const ask = (organizer: 'charity' | 'committee', on: IsoDate) =>
      mayCertifyHours({ ...asked, organizer }, at('cn', on)).outcome;
    expect([ask('charity', '2021-01-31'), ask('charity', '2021-02-01')]).to.deep.equal(['unknown', 'met']);
    expect([ask('committee', '2017-11-30'), ask('committee', '2017-12-01')]).to.deep.equal(['unknown', 'met']);
  });

  it('a community group needs its committee', () => {
    const group = { organizer: 'community-group', hasCommitteeConsent: false, staysInCommunity: true } as const;
    expect(mayOrganize(group, at('cn-31')).outcome).to.equal('unmet');
    expect(mayOrganize({ ...group, hasCommitteeConsent: true }, at('cn-31')).lawUsed.map(({ id }) => id)).to.include(
      'cn-31-volunteers-2019#35.4',
    );
  });

  it('how many make a team: open in Hubei, eight in the invented district', () => {
    const facts = { rung: 'core', members: 8, hasLeader: true } as const;
    expect(mayRise(facts, at('cn-42')).outcome).to.equal('unknown');
    expect(mayRise(facts, at('cn-990101')).outcome).to.equal('met');
  });
});
