import { lawOn, moreThan, type Entry } from '@liandong/core';
import { pack, sets } from '@liandong/core/pack';
import { expect } from 'chai';
import {
  certifiedRate,
  classBalance,
  countOrganizations,
  targetReport,
  type CommunityCount,
  type OrganizationEntry,
} from './index.js';
import { groupsOf } from './count-organizations.js';
import * as terms from './terms.js';

const entry = (id: string, more: Partial<OrganizationEntry> = {}): OrganizationEntry => ({
  id,
  name: id,
  place: 'cn-1',
  registration: 'filed',
  from: '2020-01-01',
  ...more,
});
const idsOf = (...entries: readonly OrganizationEntry[]) => groupsOf(entries).map((group) => group.map(({ id }) => id));

describe('entries that stand for one group', () => {
  it('bear one id, name each other, or have one code', () => {
    expect(idsOf(entry('a'), entry('a')), 'one id').to.deep.equal([['a', 'a']]);
    expect(idsOf(entry('a', { sameAs: 'b' }), entry('b')), 'the first names the second').to.deep.equal([['a', 'b']]);
    expect(idsOf(entry('a'), entry('b', { sameAs: 'a' })), 'the second names the first').to.deep.equal([['a', 'b']]);
    expect(idsOf(entry('a', { unifiedCode: '1' }), entry('b', { unifiedCode: '1' }))).to.deep.equal([['a', 'b']]);
  });
  it('are apart with two codes, or with none', () => {
    expect(idsOf(entry('a', { unifiedCode: '1' }), entry('b', { unifiedCode: '2' }))).to.deep.equal([['a'], ['b']]);
    expect(idsOf(entry('a', { unifiedCode: '1' }), entry('b'))).to.deep.equal([['a'], ['b']]);
    expect(idsOf(entry('a'), entry('b'))).to.deep.equal([['a'], ['b']]);
    expect(idsOf(entry('a', { sameAs: 'x' }), entry('b', { sameAs: 'y' }))).to.deep.equal([['a'], ['b']]);
  });
  it('join groups that were apart, and stand in the order of their ids', () => {
    const [a, b, c] = [entry('a', { unifiedCode: '1' }), entry('b'), entry('c', { unifiedCode: '1' })];
    expect(idsOf(a, b, c)).to.deep.equal([['a', 'c'], ['b']]);
    const joining = entry('d', { unifiedCode: '1', sameAs: 'b' });
    expect(idsOf(joining, c, b, a)).to.deep.equal([['a', 'b', 'c', 'd']]);
    expect(idsOf(joining, entry('e'), c, b, a), 'another stays apart').to.deep.equal([['a', 'b', 'c', 'd'], ['e']]);
  });
  it('belong to the group if they are the same as one of it', () => {
    const pair = [entry('a', { unifiedCode: '1' }), entry('b', { unifiedCode: '1' })];
    expect(idsOf(...pair, entry('c', { sameAs: 'b' }))).to.deep.equal([['a', 'b', 'c']]);
  });
});

describe('organisations on a day', () => {
  const counted = (entries: readonly OrganizationEntry[]) => countOrganizations(entries, '2024-06-01');
  it('are there from their first day and up to the day before the last', () => {
    const there = (more: Partial<OrganizationEntry>) => counted([entry('a', more)]).length === 1;
    expect(there({ from: '2024-06-01' })).to.equal(true);
    expect(there({ from: '2024-06-02' })).to.equal(false);
    expect(there({ until: '2024-06-02' })).to.equal(true);
    expect(there({ until: '2024-06-01' })).to.equal(false);
  });
  it('count as what the best of their entries is, and same names are told', () => {
    const [found] = counted([
      entry('a', { registration: 'none', sameAs: 'b' }),
      entry('b', { registration: 'registered', name: 'choir' }),
      entry('c', { name: 'choir' }),
      entry('d', { registration: 'none', name: 'choir' }),
    ]);
    expect(found).to.include({ registered: 1, filed: 1, neither: 1 });
    expect(found?.merged).to.deep.equal([['a', 'b']]);
    expect(found?.maybeTwice).to.deep.equal([['c', 'd']]);
  });
});

describe('the mix of classes by place and day', () => {
  const law = lawOn('2024-06-01', 'cn', [
    pack({
      jurisdiction: 'cn',
      title: { 'zh-Hans': '国' },
      version: '1',
      places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
      entries: sets(terms.dominanceShare, [
        {
          from: '2000-01-01',
          cite: { id: 'x', title: 'x', issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' },
          value: moreThan(1, 2),
        },
      ]),
    }),
  ]);
  const reported = (...entries: readonly OrganizationEntry[]) =>
    classBalance(entries, ['2024-06-01'], law).map(({ place, total, shares }) => [
      place,
      total,
      ...shares.map((share) => `${share.class} ${share.numerator}/${share.denominator}`),
    ]);
  it('counts who is there on the day, first day in and last day out', () => {
    expect(reported(entry('a', { from: '2024-06-01' }))).to.deep.equal([['cn-1', 1, 'notStated 1/1']]);
    expect(reported(entry('a', { from: '2024-06-02' }))).to.deep.equal([['cn-1', 0]]);
    expect(reported(entry('a', { until: '2024-06-02' }))).to.deep.equal([['cn-1', 1, 'notStated 1/1']]);
    expect(reported(entry('a', { until: '2024-06-01' }))).to.deep.equal([['cn-1', 0]]);
  });
  it('leaves out groups that are neither registered nor filed', () => {
    const none = entry('b', { registration: 'none', class: 'charity' });
    expect(reported(entry('a', { class: 'rights' }), none)).to.deep.equal([['cn-1', 1, 'rights 1/1']]);
    expect(reported(entry('a', { sameAs: 'b' }), none), 'one of its entries is').to.deep.equal([
      ['cn-1', 1, 'charity 1/1'],
    ]);
  });
  it('goes by place and by class, in the order of their codes', () => {
    const roster = [
      entry('a', { place: 'cn-2', class: 'rights' }),
      entry('b', { place: 'cn-1', class: 'rights' }),
      entry('c', { place: 'cn-1', class: 'charity' }),
      entry('d', { place: 'cn-1' }),
    ];
    expect(reported(...roster)).to.deep.equal([
      ['cn-1', 3, 'charity 1/3', 'notStated 1/3', 'rights 1/3'],
      ['cn-2', 1, 'rights 1/1'],
    ]);
  });
});

describe('figures that a report gives', () => {
  const sound = { code: 'x', numerator: 0, denominator: 3, share: { numerator: 1, denominator: 2 } };
  const cases: readonly { value: unknown; is: boolean }[] = [
    { value: [sound], is: true },
    { value: [], is: true },
    { value: [{ code: 'x' }], is: true },
    { value: sound, is: false },
    { value: 'x', is: false },
    { value: [{}], is: false },
    { value: [sound, {}], is: false },
    { value: [{ ...sound, code: 1 }], is: false },
    { value: [{ ...sound, numerator: -1 }], is: false },
    { value: [{ ...sound, denominator: 0.5 }], is: false },
    { value: [{ ...sound, share: { numerator: 1, denominator: 0 } }], is: false },
    { value: [{ ...sound, share: { numerator: -1, denominator: 2 } }], is: false },
    { value: [{ ...sound, share: { numerator: 1, denominator: 1.5 } }], is: false },
    { value: [{ ...sound, share: { numerator: 1 } }], is: false },
  ];
  for (const { value, is } of cases)
    it(`${is ? 'may' : 'cannot'} be ${JSON.stringify(value)}`, () =>
      expect(terms.reportedFigures.type.check(value) === undefined).to.equal(is));
});

describe('the report of the target, line by line', () => {
  const cite = (id: string) => ({ id, title: id, issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' }) as const;
  const one = (id: string) => ({ from: '2016-01-01', cite: cite(id) }) as const;
  const lawWith = (...entries: readonly Entry[]) =>
    lawOn('2019-06-01', 'cn', [
      pack({
        jurisdiction: 'cn',
        title: { 'zh-Hans': '国' },
        version: '1',
        places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
        entries,
      }),
    ]);
  const targets = [
    ...sets(terms.targetUrban, [{ ...one('urban'), value: 10 }]),
    ...sets(terms.targetRural, [{ ...one('rural'), value: 5 }]),
  ];
  const counted = (way: 'registered' | 'registeredAndFiled') => sets(terms.countedAs, [{ ...one('way'), value: way }]);
  const urban = { place: 'a', kind: 'urban', registered: 6, filed: 5 } as const;
  const lineOf = (community: CommunityCount, ...entries: readonly Entry[]) =>
    targetReport([community], lawWith(...entries)).communities[0];

  it('says what is surely there, what may be there, and the target', () => {
    expect(lineOf(urban, ...targets)).to.deep.equal({
      place: 'a',
      kind: 'urban',
      least: 6,
      most: 11,
      target: 10,
      outcome: 'unknown',
    });
    expect(lineOf(urban, ...targets, ...counted('registered'))).to.include({ least: 6, most: 6, outcome: 'unmet' });
    expect(lineOf(urban, ...targets, ...counted('registeredAndFiled'))).to.include({
      least: 11,
      most: 11,
      outcome: 'met',
    });
  });
  it('leaves out what is not known', () => {
    expect(lineOf({ place: 'a', kind: 'urban', registered: 6, filed: null }, ...targets)).to.deep.equal({
      place: 'a',
      kind: 'urban',
      least: 6,
      target: 10,
      outcome: 'unknown',
    });
    expect(lineOf({ place: 'a', kind: 'urban', registered: null, filed: 3 }, ...targets)).to.deep.equal({
      place: 'a',
      kind: 'urban',
      target: 10,
      outcome: 'unknown',
    });
    expect(lineOf({ place: 'a', kind: null, registered: 6, filed: 5 }, ...targets)).to.deep.equal({
      place: 'a',
      least: 6,
      most: 11,
      outcome: 'unknown',
    });
    expect(lineOf(urban), 'no target').to.deep.equal({
      place: 'a',
      kind: 'urban',
      least: 6,
      most: 11,
      outcome: 'unknown',
    });
  });
  const average = (...communities: readonly CommunityCount[]) =>
    targetReport(communities, lawWith(...targets, ...counted('registered'))).average;
  const of = (place: string, kind: 'urban' | 'rural' | null, registered: number | null): CommunityCount => ({
    place,
    kind,
    registered,
    filed: 0,
  });
  it('takes the mean of each kind by its own target', () => {
    expect(average(of('a', 'urban', 15), of('b', 'urban', 5), of('c', 'rural', 5))).to.equal('met');
    expect(average(of('a', 'urban', 14), of('b', 'urban', 5), of('c', 'rural', 50))).to.equal('unmet');
    expect(average(of('a', 'urban', 30), of('c', 'rural', 4))).to.equal('unmet');
    expect(average(of('a', 'rural', 7), of('b', 'rural', 3)), 'no urban one').to.equal('met');
  });
  it('cannot tell a mean of what is not known', () => {
    expect(average(of('a', 'urban', 30), of('b', 'urban', null))).to.equal('unknown');
    expect(average(of('a', 'urban', null), of('b', 'urban', 30))).to.equal('unknown');
    expect(average(of('a', 'urban', 30), of('b', null, 0))).to.equal('unknown');
    expect(targetReport([of('a', 'urban', 30)], lawWith()).average, 'no target').to.equal('unknown');
  });
  it('cites the texts of the targets, and is silent on a year and a striving that no text tells', () => {
    const report = targetReport([urban], lawWith(...targets));
    expect(report.cites.map(({ id }) => id)).to.deep.equal(['urban', 'rural']);
    expect(report).not.to.have.any.keys('year', 'isYearPast', 'isAspiration', 'mode');
    expect(report.readingsDiffer).to.equal(false);
  });
});

describe('certified staff on several rosters', () => {
  const line = (person: string, roster: 'agency' | 'community', isCertified?: boolean) => ({
    ...{ person, roster },
    ...(isCertified !== undefined && { isCertified }),
  });
  it('who is dual and who is disputed are told by id; who says nothing may be certified', () => {
    const rate = certifiedRate([
      line('b', 'agency', true),
      line('b', 'community', false),
      line('a', 'agency', false),
      line('a', 'community', true),
      line('c', 'agency'),
      line('d', 'agency', false),
      line('e', 'agency', true),
    ]);
    expect(rate).to.deep.include({ most: 4, dual: ['a', 'b'], disputed: ['a', 'b'], untold: 0 });
    expect(rate.rate).to.include({ numerator: 1, denominator: 5 });
  });
});
