import { lawOn, type IsoDate, type Law } from '@liandong/core';
import { missingForValue } from '@liandong/core/interview';
import { pack, sets } from '@liandong/core/pack';
import { expect } from 'chai';
import { lawOf, listing, open, says } from '../organizations/small-law.test.js';
import { gradeWithCertificate, mayGetPostSubsidy, mayGetSalarySubsidy } from './index.js';
import { heldIn, presence } from './held-level.js';
import * as terms from './terms.js';

describe('amounts by level of certificate', () => {
  const byLevel = Object.values(terms).filter(({ type }) =>
    String(type.check(undefined)).includes('by initial, middle, senior'),
  );
  const cases: readonly { value: unknown; is: boolean }[] = [
    { value: { initial: 1, middle: 2, senior: 3 }, is: true },
    { value: { middle: 0 }, is: true },
    { value: {}, is: false },
    { value: null, is: false },
    { value: 1, is: false },
    { value: 'initial', is: false },
    { value: { other: 1 }, is: false },
    { value: { initial: 1, other: 1 }, is: false },
    { value: { initial: -1 }, is: false },
    { value: { initial: 0.5 }, is: false },
    { value: { initial: '1' }, is: false },
    { value: { initial: 1, middle: -1 }, is: false },
  ];
  for (const { value, is } of cases)
    it(`${is ? 'may' : 'cannot'} be ${JSON.stringify(value)}`, () =>
      expect([...new Set(byLevel.map(({ type }) => type.check(value) === undefined))]).to.deep.equal([is]));
});

const law = (counts?: boolean) =>
  lawOn('2026-03-20', 'cn', [
    pack({
      jurisdiction: 'cn',
      title: { 'zh-Hans': '国' },
      version: '1',
      places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
      entries: counts === undefined ? [] : sets(terms.partMonthCounts, [{ from: '2000-01-01', cite, value: counts }]),
    }),
  ]);
const cite = { id: 'x', title: 'x', issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' } as const;
type Certificates = Parameters<typeof heldIn>[0]['certificates'];
type Certificate = Certificates[number];
const held = (...certificates: readonly Certificate[]) =>
  [undefined, true, false].map((counts) => heldIn({ certificates, month: '2026-03-15' }, law(counts)));
const all = (level: string | undefined) => [level, level, level];

describe('an amount that a table does not name', () => {
  const certificates = [{ certificateLevel: 'middle', obtainedOn: '2020-01-01', neverLapses: true }] as const;
  const asks = { certificates, month: '2026-02-01' } as const;
  for (const [asked, table, facts] of [
    [mayGetPostSubsidy, terms.postByLevel, asks],
    [mayGetSalarySubsidy, terms.salaryByLevel, asks],
    [gradeWithCertificate, terms.gradeSteps, { ...asks, currentGrade: 3 }],
  ] as const)
    for (const [entry, why] of [
      [says(table, { initial: 1 }), 'it names another level'],
      [open(table), 'it is left open'],
    ] as const)
      it(`waits for ${table.id}: ${why}`, () => {
        const missing = missingForValue(asked as never, facts as never, lawOf('2026-03-20', entry));
        expect(missing.map((each) => ('term' in each ? each.term : each.kind))).to.deep.equal([table.id]);
      });
});

describe('the level held in a month, day by day', () => {
  const one: Certificate = { certificateLevel: 'middle', obtainedOn: '2020-01-01', neverLapses: true };

  it('whole months hang on no text', () => {
    expect(held()).to.deep.equal(all('none'));
    expect(held(one)).to.deep.equal(all('middle'));
    expect(held({ ...one, obtainedOn: '2026-03-01' }), 'from the first day').to.deep.equal(all('middle'));
    expect(held({ ...one, neverLapses: false, lapsesOn: '2026-03-31' }), 'to the last').to.deep.equal(all('middle'));
    expect(held({ ...one, obtainedOn: '2026-04-01' }), 'from the next month').to.deep.equal(all('none'));
    expect(held({ ...one, neverLapses: false, lapsesOn: '2026-02-28' }), 'run out').to.deep.equal(all('none'));
  });
  it('parts of one do', () => {
    const partly = [undefined, 'middle', 'none'];
    expect(held({ ...one, obtainedOn: '2026-03-02' })).to.deep.equal(partly);
    expect(held({ ...one, obtainedOn: '2026-03-31' })).to.deep.equal(partly);
    expect(held({ ...one, neverLapses: false, lapsesOn: '2026-03-30' })).to.deep.equal(partly);
    expect(held({ ...one, neverLapses: false, lapsesOn: '2026-03-01' })).to.deep.equal(partly);
  });
  it('what is not known leaves it unknown, unless the other end settles it', () => {
    expect(held({ ...one, obtainedOn: null })).to.deep.equal(all(undefined));
    expect(held({ ...one, neverLapses: null, lapsesOn: null })).to.deep.equal(all(undefined));
    expect(held({ ...one, obtainedOn: null, neverLapses: false, lapsesOn: '2026-02-28' })).to.deep.equal(all('none'));
    expect(held({ ...one, obtainedOn: '2026-04-01', neverLapses: null })).to.deep.equal(all('none'));
  });
  it('the higher of two counts, and one of a level not known may be higher than any', () => {
    expect(held(one, { ...one, certificateLevel: 'initial' })).to.deep.equal(all('middle'));
    expect(held({ ...one, certificateLevel: 'initial' }, one)).to.deep.equal(all('middle'));
    expect(held(one, { ...one, certificateLevel: null })).to.deep.equal(all(undefined));
    expect(held(one, { ...one, certificateLevel: null, obtainedOn: '2026-04-01' })).to.deep.equal(all('middle'));
    expect(held({ ...one, certificateLevel: 'senior' }, { ...one, obtainedOn: null })).to.deep.equal(all('senior'));
    const senior: Certificate = { ...one, certificateLevel: 'senior', neverLapses: false, lapsesOn: '2030-12-31' };
    for (const open of [{ obtainedOn: '2020-01-01' }, { ...one, certificateLevel: null }] as const)
      expect(held(open, senior), 'none is higher than senior').to.deep.equal(all('senior'));
    expect(held({ ...one, certificateLevel: null }, { ...senior, lapsesOn: '2026-03-30' })).to.deep.equal([
      undefined,
      'senior',
      undefined,
    ]);
  });
});

describe('a level held by one certificate after another', () => {
  const to = (certificateLevel: 'initial' | 'middle' | null, lapsesOn: IsoDate) =>
    ({ certificateLevel, obtainedOn: '2020-01-01', neverLapses: false, lapsesOn }) as const;
  const from = (certificateLevel: 'initial' | 'middle' | null, obtainedOn: IsoDate | null) =>
    ({ certificateLevel, obtainedOn, neverLapses: true, lapsesOn: null }) as const;
  const of = (...certificates: Certificates) => held(...certificates);

  it('is held on all days that they cover together, in any order', () => {
    const [first, second] = [to('middle', '2026-03-10'), from('middle', '2026-03-11')];
    expect(of(first, second)).to.deep.equal(all('middle'));
    expect(of(second, first)).to.deep.equal(all('middle'));
    expect(of(to('middle', '2026-03-20'), second), 'they may overlap').to.deep.equal(all('middle'));
    const between: Certificate = { ...from('middle', '2026-03-06'), neverLapses: false, lapsesOn: '2026-03-10' };
    expect(of(to('middle', '2026-03-05'), second, between)).to.deep.equal(all('middle'));
    expect(of(first, { ...second, neverLapses: false, lapsesOn: '2026-03-31' })).to.deep.equal(all('middle'));
  });
  it('a day between them, or after the last, is one without', () => {
    const partly = [undefined, 'middle', 'none'];
    expect(of(to('middle', '2026-03-10'), from('middle', '2026-03-12'))).to.deep.equal(partly);
    expect(of(to('middle', '2026-03-10'), { ...to('middle', '2026-03-30'), obtainedOn: '2026-03-11' })).to.deep.equal(
      partly,
    );
  });
  it('of two levels the lower is held throughout, the higher on some days', () => {
    const partly = [undefined, 'middle', 'initial'];
    expect(of(to('initial', '2026-03-20'), from('middle', '2026-03-10'))).to.deep.equal(partly);
    expect(of(to('middle', '2026-03-20'), from('initial', '2026-03-21'))).to.deep.equal(partly);
  });
  it('what is not known of one leaves it unknown', () => {
    const first = to('middle', '2026-03-10');
    expect(of(first, from('middle', null))).to.deep.equal([undefined, 'middle', undefined]);
    expect(of(first, from(null, '2026-03-11'))).to.deep.equal(all(undefined));
    expect(of(first, { ...from('middle', null), neverLapses: false, lapsesOn: '2026-03-20' })).to.deep.equal([
      undefined,
      'middle',
      'none',
    ]);
  });
});

describe('the month that a level is held in', () => {
  const table = { initial: 1, middle: 2, senior: 3 };
  const entries = [
    says(terms.postOffered, true),
    says(terms.postRoles, listing(['community-worker'])),
    says(terms.postByLevel, table),
    says(terms.salaryOffered, true),
    says(terms.salaryNeedsCertificate, true),
    says(terms.salaryByLevel, table),
    says(terms.gradingOffered, true),
    says(terms.gradeSteps, table),
  ];
  const law = lawOf('2026-03-20', ...entries, open(terms.partMonthCounts));
  const months = [undefined, null, '2018-05-01', '2026-03-15'] as const;

  it('is asked for in vain where no certificate is held: unmet in every one, and nothing is paid', () => {
    for (const month of months) {
      const none = { certificates: [], month };
      const post = mayGetPostSubsidy({ role: 'community-worker', ...none }, law);
      expect(post, `${month}`).to.include({ outcome: 'unmet', value: 0 });
      expect(mayGetSalarySubsidy(none, law), `${month}`).to.include({ outcome: 'unmet', value: 0 });
      const grade = gradeWithCertificate({ ...none, currentGrade: 4 }, law);
      expect(grade, `${month}`).to.include({ outcome: 'unmet', value: 4 });
    }
  });
  it('is waited for where one is, before the law; not known, it is told as that', () => {
    const waits = (month?: null) =>
      gradeWithCertificate(
        { certificates: [{ certificateLevel: 'middle', obtainedOn: '2020-01-01', neverLapses: true }], month },
        law,
      ).missing.map((each) => [each.kind, 'question' in each ? each.question.fact : 'fact' in each && each.fact]);
    expect(waits()).to.deep.equal([['fact', 'month']]);
    expect(waits(null)).to.deep.equal([['not-known', 'month']]);
  });
  it('is asked for before certificates that cannot be are told', () => {
    const certificates = [{ certificateLevel: 'middle', obtainedOn: '2026-01-02', lapsesOn: '2026-01-01' }] as const;
    const full = lawOf('2026-03-20', ...entries, says(terms.partMonthCounts, true));
    const missing = (month?: IsoDate) => gradeWithCertificate({ certificates, month }, full).missing;
    expect(missing().map(({ kind }) => kind)).to.deep.equal(['fact']);
    expect(missing('2026-03-15').map(({ kind }) => kind)).to.deep.equal(['impossible']);
  });
});

describe('work in a month', () => {
  const worked = ([workedFrom, workedUntil, isStillHere = false]: readonly [IsoDate, IsoDate?, boolean?]) =>
    presence.compute(
      { month: '2026-03-15', workedFrom, isStillHere, workedUntil },
      { law: { date: '2026-03-20' } as unknown as Law, impossible: () => undefined, lacks: () => undefined },
    );
  const cases = [
    { given: ['2026-03-01', '2026-03-31'], is: 'whole' },
    { given: ['2026-03-02', '2026-03-31'], is: 'part' },
    { given: ['2026-03-01', '2026-03-30'], is: 'part' },
    { given: ['2026-03-31', '2026-04-30'], is: 'part' },
    { given: ['2026-04-01', '2026-04-30'], is: 'none' },
    { given: ['2026-01-01', '2026-03-01'], is: 'part' },
    { given: ['2026-01-01', '2026-02-28'], is: 'none' },
    { given: ['2026-01-01', undefined], is: undefined },
    { given: ['2026-03-01', undefined], is: undefined },
    { given: ['2026-03-02', undefined], is: 'part' },
    { given: ['2026-03-31', undefined], is: 'part' },
    { given: ['2026-04-01', undefined], is: 'none' },
    { given: ['2026-03-10', '2026-03-09'], is: undefined },
    { given: ['2026-01-01', undefined, true], is: 'whole' },
    { given: ['2026-03-31', undefined, true], is: 'part' },
    { given: ['2026-01-01', '2026-03-30', true], is: 'part' },
    { given: ['2026-01-01', '2027-03-30', true], is: 'whole' },
  ] as const;
  for (const { given: days, is } of cases) it(`${days.join(' to ')}: ${is}`, () => expect(worked(days)).to.equal(is));
});
