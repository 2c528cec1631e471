import { expect } from 'chai';
import * as fc from 'fast-check';
import { lawOn, type Entry, type IsoDate, type Json, type Pack, type Term } from '@liandong/core';
import * as needs from '../needs/index.js';
import * as terms from './terms.js';
import { isFresh, isJointServiceWhole, mayShare } from './index.js';

const says = (term: Term, value: unknown): Entry => ({
  term: term.id,
  from: '2021-11-01',
  cite: { id: term.id, title: term.id, issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' },
  value: value as Json,
});
const privacy: readonly Entry[] = [
  says(needs.guardianConsentAge, 14),
  says(needs.sensitiveNeedsSeparate, true),
  says(needs.dutyIsBasis, true),
  says(needs.emergencyIsBasis, true),
  says(needs.assessmentRequired, true),
  says(terms.givingNeedsSeparate, true),
  says(terms.purposeBinds, true),
  says(terms.minimumBinds, true),
  says(terms.noticeRequired, true),
  says(terms.strictForSensitive, true),
  says(terms.entrustingNeedsAgreement, true),
];
const lawOf = (more: readonly Entry[] = [], on: IsoDate = '2026-06-01') => {
  const pack: Pack = {
    format: 'liandong.pack.v1',
    jurisdiction: 'cn',
    title: { 'zh-Hans': '国' },
    version: '1',
    places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
    entries: [...privacy, ...more],
  };
  return lawOn(on, 'cn', [pack]);
};
const law = lawOf();

type Facts = Parameters<typeof mayShare>[0];
const plain: Facts = {
  layer: 'community',
  dataClass: 'social-work-visits',
  receiver: 'organization',
  isPersonal: true,
  isSensitive: false,
  relation: 'other-handler',
  hasAgreement: false,
  isSamePurpose: true,
  consentOfPerson: 'given-separately',
  consentOfGuardian: 'none',
  age: 40,
  guardianIsSuspected: false,
  isDuty: false,
  isEmergency: false,
  isNecessary: true,
  isTold: true,
  isProtected: true,
  isAssessed: true,
};
const said = (facts: Facts, on = law) => {
  const { outcome, value } = mayShare({ ...plain, ...facts }, on);
  return `${outcome} ${String(value)}`;
};

describe('sharing: may it be shared', () => {
  const cases: readonly { facts: Facts; is: string; why: string }[] = [
    { facts: {}, is: 'met consent', why: 'the person consented to it by itself' },
    {
      facts: { consentOfPerson: 'given' },
      is: 'unmet none',
      why: 'giving it to another handler needs separate consent',
    },
    { facts: { consentOfPerson: 'withdrawn' }, is: 'unmet none', why: 'consent was withdrawn' },
    { facts: { isPersonal: false, consentOfPerson: 'none' }, is: 'met not-personal', why: 'it is about nobody' },
    { facts: { consentOfPerson: 'none', isDuty: true }, is: 'met duty', why: 'a duty of the law needs it' },
    { facts: { consentOfPerson: 'none', isEmergency: true }, is: 'met emergency', why: 'life and health need it' },
    { facts: { age: 13 }, is: 'unmet none', why: 'below fourteen a guardian consents' },
    { facts: { age: 14 }, is: 'met consent', why: 'fourteen itself is not below fourteen' },
    {
      facts: { age: 13, consentOfPerson: 'none', consentOfGuardian: 'given-separately' },
      is: 'met guardian-consent',
      why: 'the guardian of a child of thirteen consented',
    },
    {
      facts: { age: 13, consentOfGuardian: 'given-separately', guardianIsSuspected: true },
      is: 'unmet none',
      why: 'a guardian under suspicion is no guardian here',
    },
    {
      facts: { age: null, consentOfGuardian: 'given-separately' },
      is: 'met undefined',
      why: 'both consented, so the age does not matter to the outcome',
    },
    {
      facts: { relation: 'within', consentOfPerson: 'none' },
      is: 'met within',
      why: 'the same body uses it for the same purpose',
    },
    {
      facts: { relation: 'within', consentOfPerson: 'none', isSamePurpose: false },
      is: 'unmet none',
      why: 'another purpose needs consent anew, within one body too',
    },
    {
      facts: { relation: 'within', consentOfPerson: 'given', isSamePurpose: false },
      is: 'met consent',
      why: 'the person consented to the other purpose',
    },
    {
      facts: { relation: 'within', consentOfPerson: 'given', isSamePurpose: false, isSensitive: true },
      is: 'unmet none',
      why: 'sensitive data need separate consent, within one body too',
    },
    {
      facts: { relation: 'processor', consentOfPerson: 'none', hasAgreement: true },
      is: 'met entrusted',
      why: 'it is entrusted under an agreement',
    },
    { facts: { relation: 'processor', consentOfPerson: 'none' }, is: 'unmet none', why: 'nothing was agreed' },
    { facts: { isNecessary: false }, is: 'unmet consent', why: 'more than the purpose needs' },
    { facts: { isTold: false }, is: 'unmet consent', why: 'the person was not told' },
    {
      facts: { consentOfPerson: 'none', isEmergency: true, isTold: false },
      is: 'met emergency',
      why: 'in an emergency telling comes afterwards',
    },
    { facts: { isSensitive: true, isProtected: false }, is: 'unmet consent', why: 'sensitive, and not protected' },
    { facts: { isAssessed: false }, is: 'unmet consent', why: 'giving to another is assessed beforehand' },
    {
      facts: { relation: 'within', consentOfPerson: 'none', isAssessed: false },
      is: 'met within',
      why: 'use within one body that is not sensitive needs no assessment',
    },
  ];
  for (const { facts, is, why } of cases)
    it(`${JSON.stringify(facts)}: ${is}, for ${why}`, () => expect(said(facts)).to.equal(is));

  it('the matrix is open: it advises, and stops nothing until a place makes it bind', () => {
    const matrix = { items: ['social-work-visits/station'], complete: true };
    const open = [says(terms.communityMatrix, matrix), says(terms.governmentMatrix, { items: [], complete: true })];
    expect(said({}, lawOf(open))).to.equal('met consent');
    const bound = lawOf([...open, says(terms.matrixBinds, true)]);
    expect(said({}, bound)).to.equal('unmet consent');
    expect(said({ receiver: 'station' }, bound)).to.equal('met consent');
  });

  it('government and community levels are two: what one shares the other need not', () => {
    const bound = lawOf([
      says(terms.communityMatrix, { items: ['social-work-visits/organization'], complete: true }),
      says(terms.governmentMatrix, { items: [], complete: true }),
      says(terms.matrixBinds, true),
    ]);
    expect(said({ layer: 'community' }, bound)).to.equal('met consent');
    expect(said({ layer: 'government' }, bound)).to.equal('unmet consent');
  });

  it('before the privacy law no text limits it, and nothing is settled', () => {
    expect(mayShare(plain, lawOf([], '2021-10-31')).outcome).to.equal('unknown');
    expect(mayShare({ ...plain, isPersonal: false }, lawOf([], '2021-10-31')).outcome).to.equal('met');
  });

  it('asks nothing about persons of data about nobody', () => {
    expect(mayShare.plan({ isPersonal: false }, law).determined).to.equal('met');
  });

  it('a ground is never taken away by one more ground', () => {
    const grounds = fc.record({
      relation: fc.constantFrom('within', 'processor', 'other-handler'),
      consentOfPerson: fc.constantFrom('given-separately', 'given', 'none', null),
      consentOfGuardian: fc.constantFrom('given-separately', 'none', null),
      age: fc.constantFrom(5, 13, 14, 80, null),
      isSamePurpose: fc.boolean(),
      isSensitive: fc.boolean(),
      isDuty: fc.boolean(),
    }) as fc.Arbitrary<Facts>;
    fc.assert(
      fc.property(grounds, (facts) => {
        if (mayShare.outcome({ ...plain, ...facts }, law) === 'met')
          expect(mayShare.outcome({ ...plain, ...facts, isEmergency: true }, law)).to.equal('met');
        expect(mayShare.outcome({ ...plain, ...facts, isPersonal: false }, law)).to.equal('met');
      }),
    );
  });
});

describe('sharing: fresh', () => {
  const timed = (on: IsoDate) =>
    lawOf(
      [says(terms.freshWithin, { 'community-base': { count: 6, unit: 'month' }, office: { count: 1, unit: 'day' } })],
      on,
    );
  const facts = { dataClass: 'community-base', updatedOn: '2026-01-15' } as const;
  it('until the last day, and no longer', () => {
    expect(isFresh(facts, timed('2026-07-15')).outcome).to.equal('met');
    expect(isFresh(facts, timed('2026-07-16')).outcome).to.equal('unmet');
    expect(isFresh(facts, timed('2026-07-16')).value).to.equal('2026-07-15');
  });
  it('is open where no time is set, for all classes or for one', () => {
    expect(isFresh(facts, law).missing.map((one) => ('term' in one ? one.term : ''))).to.deep.equal([
      'sharing.freshWithin',
    ]);
    expect(isFresh({ ...facts, dataClass: 'approvals' }, timed('2026-07-15')).outcome).to.equal('unknown');
  });
});

describe('sharing: joint service', () => {
  const whole = {
    parts: [
      { element: 'community', isLead: true },
      { element: 'social-worker', isLead: false },
    ],
    isSetUpRecorded: true,
    isCarriedOutRecorded: true,
    isEvaluatedRecorded: true,
  } as const;
  const bound = lawOf([says(terms.oneLeadBinds, true)]);
  const of = (facts: Partial<Parameters<typeof isJointServiceWhole>[0]>) =>
    [law, bound].map((each) => {
      const { outcome, value } = isJointServiceWhole({ ...whole, ...facts }, each);
      return `${outcome} ${String(value)}`;
    });
  const part = (element: 'community' | 'organization' | 'charity-resource', isLead = false) => ({ element, isLead });
  const cases = [
    { facts: {}, is: ['met whole', 'met whole'], why: 'two elements, one lead, three records' },
    { facts: { parts: [part('community', true)] }, is: ['unmet one-element', 'unmet one-element'], why: 'one alone' },
    {
      facts: { parts: [part('organization', true), part('organization')] },
      is: ['unmet one-element', 'unmet one-element'],
      why: 'two organisations are one element',
    },
    {
      facts: { parts: [part('community'), part('organization')] },
      is: ['met whole', 'unmet whole'],
      why: 'nobody leads',
    },
    {
      facts: { parts: [part('community', true), part('organization', true)] },
      is: ['met whole', 'unmet whole'],
      why: 'two lead',
    },
    {
      facts: { parts: [part('community'), part('charity-resource', true)] },
      is: ['met whole', 'unmet whole'],
      why: 'a resource leads nothing',
    },
    {
      facts: { isSetUpRecorded: false },
      is: ['unmet stage-missing', 'unmet stage-missing'],
      why: 'no record of setting up',
    },
    {
      facts: { isCarriedOutRecorded: false },
      is: ['unmet stage-missing', 'unmet stage-missing'],
      why: 'none of carrying out',
    },
    {
      facts: { isEvaluatedRecorded: false },
      is: ['unmet stage-missing', 'unmet stage-missing'],
      why: 'none of evaluating',
    },
    { facts: { parts: [] }, is: ['unmet one-element', 'unmet one-element'], why: 'nobody takes part' },
  ] as const;
  for (const { facts, is, why } of cases)
    it(`${JSON.stringify(facts)}: ${is.join(', bound ')}, for ${why}`, () => expect(of(facts)).to.deep.equal(is));
  it('one more part never makes it less whole', () => {
    const element = fc.constantFrom('community', 'organization', 'social-worker', 'volunteers', 'charity-resource');
    const row = fc.record({ element, isLead: fc.boolean() }) as fc.Arbitrary<ReturnType<typeof part>>;
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), row, (parts, more) => {
        if (isJointServiceWhole.outcome({ ...whole, parts }, law) === 'met')
          expect(isJointServiceWhole.outcome({ ...whole, parts: [...parts, more] }, law)).to.equal('met');
      }),
    );
  });
});

describe('sharing: what is not known, and what no text can say', () => {
  const recorded = { isSetUpRecorded: true, isCarriedOutRecorded: true, isEvaluatedRecorded: true };
  const outcomeOf = (...named: readonly ('community' | 'organization' | null)[]) =>
    isJointServiceWhole.outcome(
      { ...recorded, parts: named.map((element, at) => ({ element, isLead: at === 0 })) },
      law,
    );
  it('a part of which nobody knows the element may be the second one', () => {
    expect(outcomeOf('community', null)).to.equal('unknown');
    expect(outcomeOf(null, null)).to.equal('unknown');
    expect(outcomeOf('community', 'community')).to.equal('unmet');
  });
  it('and is not needed where there are two already', () => {
    expect(outcomeOf('community', 'organization', null)).to.equal('met');
  });

  const month = { count: 1, unit: 'month' };
  const periods = [
    { value: { office: month }, sound: true },
    { value: {}, sound: true },
    { value: null, sound: false },
    { value: 'month', sound: false },
    { value: { office: 1 }, sound: false },
    { value: { other: month }, sound: false },
    { value: { office: month, other: month }, sound: false },
    { value: { office: month, approvals: 1 }, sound: false },
  ] as const;
  for (const { value, sound } of periods)
    it(`how long data are fresh ${sound ? 'may' : 'cannot'} be ${JSON.stringify(value)}`, () =>
      expect(terms.freshWithin.type.check(value) === undefined).to.equal(sound));
});
