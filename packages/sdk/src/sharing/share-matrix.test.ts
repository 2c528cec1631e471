import { expect } from 'chai';
import { lawOn, type Entry, type IsoDate, type Json, type Pack, type Term } from '@liandong/core';
import * as needs from '../needs/index.js';
import * as terms from './terms.js';
import { parseShares, shareMatrix, type ShareRecords } from './index.js';

const says = (term: Term, value: unknown): Entry => ({
  term: term.id,
  from: '2021-11-01',
  cite: { id: term.id, title: term.id, issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' },
  value: value as Json,
});
const lawWith = (more: readonly Entry[] = [], on: IsoDate = '2026-06-01') => {
  const pack: Pack = {
    format: 'liandong.pack.v1',
    jurisdiction: 'cn',
    title: { 'zh-Hans': '国' },
    version: '1',
    places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
    entries: [
      ...[needs.sensitiveNeedsSeparate, needs.dutyIsBasis, needs.emergencyIsBasis, needs.assessmentRequired],
      ...[terms.givingNeedsSeparate, terms.purposeBinds, terms.minimumBinds, terms.noticeRequired],
      ...[terms.strictForSensitive, terms.entrustingNeedsAgreement],
    ]
      .map((term) => says(term, true))
      .concat(says(needs.guardianConsentAge, 14), more),
  };
  return lawOn(on, 'cn', [pack]);
};
const law = lawWith();

/** All that is needed but consent. */
const ready = {
  isPersonal: true,
  isSensitive: false,
  relation: 'other-handler',
  isSamePurpose: true,
  age: 40,
  isDuty: false,
  isEmergency: false,
  isNecessary: true,
  isTold: true,
  isProtected: true,
  isAssessed: true,
} as const;
type Given = NonNullable<ShareRecords['shares'][number]['facts']>;
const stateOf = (facts: Given, of = law) =>
  shareMatrix({ circumstances: [{ facts }], shares: [] }, 'community', of).cells[0]![0]!.state;

describe('shareMatrix', () => {
  const cases: readonly (readonly [string, Given, string])[] = [
    ['nothing was told', {}, 'unknown'],
    ['it is nobody’s', { isPersonal: false }, 'allowed'],
    ['consent was given, and separately', { ...ready, consentOfPerson: 'given-separately' }, 'allowed'],
    ['consent was given, but not separately', { ...ready, consentOfPerson: 'given' }, 'needs-consent'],
    ['nobody asked', { ...ready, consentOfPerson: 'none', consentOfGuardian: 'none' }, 'needs-consent'],
    ['nothing is told of consent', ready, 'needs-consent'],
    ['it was refused', { ...ready, consentOfPerson: 'refused', consentOfGuardian: 'none' }, 'not-allowed'],
    ['it was withdrawn', { ...ready, consentOfPerson: 'withdrawn', consentOfGuardian: 'none' }, 'not-allowed'],
    ['a child, whose guardian was not asked', { ...ready, age: 9 }, 'needs-consent'],
    ['a child, whose guardian is suspected', { ...ready, age: 9, guardianIsSuspected: true }, 'not-allowed'],
    ['the age is not known: both are asked', { ...ready, age: null }, 'needs-consent'],
    ['a duty is not ruled out', { ...ready, isDuty: null }, 'unknown'],
    ['a duty', { ...ready, isDuty: true }, 'allowed'],
    ['more than is needed, whoever agrees', { ...ready, isNecessary: false }, 'not-allowed'],
    ['nobody knows whether the person was told', { ...ready, isTold: null }, 'unknown'],
    ['within one body, for the same purpose', { ...ready, relation: 'within' }, 'allowed'],
    [
      'refused, and perhaps a duty',
      { ...ready, consentOfPerson: 'refused', consentOfGuardian: 'refused', isDuty: null },
      'unknown',
    ],
  ];
  for (const [why, facts, state] of cases) it(`${state}: ${why}`, () => expect(stateOf(facts)).to.equal(state));

  it('holds to a table of the place that binds, whoever agrees', () => {
    const bound = lawWith([
      says(terms.communityMatrix, { items: ['community-base/station'], complete: true }),
      says(terms.matrixBinds, true),
    ]);
    const { cells } = shareMatrix(
      { circumstances: [{ facts: { isPersonal: false } }], shares: [] },
      'community',
      bound,
    );
    const states = cells[0]!.map(({ receiver, state }) => `${receiver} ${state}`);
    expect(states.slice(0, 3)).to.deep.equal(['street not-allowed', 'committee not-allowed', 'station allowed']);
  });
  it('lets what is told of one class, one receiver, or one share win over what is usual', () => {
    const { cells } = shareMatrix(
      {
        circumstances: [
          { facts: { ...ready } },
          { dataClass: 'organizations', facts: { isPersonal: false } },
          { receiver: 'station', facts: { relation: 'within' } },
          { layer: 'government', facts: { isPersonal: false } },
        ],
        shares: [
          {
            id: 's1',
            layer: 'community',
            dataClass: 'office',
            receiver: 'street',
            on: '2026-01-01',
            facts: { consentOfPerson: 'given-separately', isSensitive: undefined },
          },
        ],
      },
      'community',
      law,
    );
    const cell = (dataClass: string, receiver: string) =>
      cells.flat().find((one) => one.dataClass === dataClass && one.receiver === receiver)!;
    expect(cell('organizations', 'street').state).to.equal('allowed');
    expect(cell('office', 'station').state).to.equal('allowed');
    expect(cell('office', 'street').state).to.equal('needs-consent');
    expect(cell('office', 'street').shares.map(({ id, state }) => `${id} ${state}`)).to.deep.equal(['s1 allowed']);
  });
  it('counts what is given on the day: from its first, not on its last', () => {
    const share = (id: string, on: IsoDate, until?: IsoDate) =>
      ({ id, layer: 'community', dataClass: 'office', receiver: 'street', on, ...(until && { until }) }) as const;
    const { cells } = shareMatrix(
      {
        circumstances: [],
        shares: [
          share('today', '2026-06-01'),
          share('tomorrow', '2026-06-02'),
          share('over', '2026-01-01', '2026-06-01'),
          share('last day', '2026-01-01', '2026-06-02'),
          { ...share('elsewhere', '2026-01-01'), layer: 'government' },
        ],
      },
      'community',
      law,
    );
    expect(cells.flat().flatMap(({ shares }) => shares.map(({ id }) => id))).to.deep.equal(['today', 'last day']);
  });
});

describe('parseShares', () => {
  it('says where what is wrong', () => {
    const found = parseShares({
      circumstances: [{ facts: { age: 200 } }],
      shares: [{ id: 's', layer: 'x', dataClass: 'office', receiver: 'street', on: '2026-02-30' }, null],
    });
    expect(!found.ok && found.problems.map(({ path, code }) => `${path} ${code}`)).to.deep.equal([
      'circumstances[0].facts.age too-large',
      'shares[0].layer not-an-option',
      'shares[0].on not-a-date',
      'shares[1] required',
    ]);
  });
  it('refuses a number that is there twice, and an end before its beginning', () => {
    const share = { id: 's', layer: 'community', dataClass: 'office', receiver: 'street', on: '2026-02-02' };
    const found = parseShares({
      circumstances: [],
      shares: [share, share, { ...share, id: 't', until: '2026-02-01' }],
    });
    expect(!found.ok && found.problems.map(({ path, code }) => `${path} ${code}`)).to.have.members([
      'shares[1].id twice',
      'shares[2].until before-start',
    ]);
  });
});
