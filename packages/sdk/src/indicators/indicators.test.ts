import { atLeast, lawOn, moreThan, type Entry, type IsoDate } from '@liandong/core';
import { leavesOpen, pack, sets } from '@liandong/core/pack';
import { guihuaRoster, guihuaStaff, thirtyAndNone } from '@liandong/fixtures/linkage-figures';
import { expect } from 'chai';
import fc from 'fast-check';
import * as terms from './terms.js';
import {
  certifiedRate,
  classBalance,
  countOrganizations,
  fundMixOverTime,
  isBalanced,
  isCoverageReached,
  isTargetReached,
  parseOrganizationEntry,
  targetReport,
  type CommunityCount,
} from './index.js';

const cite = { id: 'x', title: 'x', issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' } as const;
const from = '2016-01-01';
const one = { from, cite } as const;
const lawWith = (entries: readonly Entry[], on: IsoDate = '2019-06-01') =>
  lawOn(on, 'cn', [
    pack({
      jurisdiction: 'cn',
      title: { 'zh-Hans': '国' },
      version: '1',
      places: [{ code: 'cn', level: 'nation', from, name: { 'zh-Hans': '国' } }],
      entries,
    }),
  ]);
const target = (mode?: 'each' | 'average', way?: 'registered' | 'registeredAndFiled', on?: IsoDate) =>
  lawWith(
    [
      ...sets(terms.targetUrban, [{ ...one, value: 10 }]),
      ...sets(terms.targetRural, [{ ...one, value: 5 }]),
      ...sets(terms.targetYear, [{ ...one, value: 2020 }]),
      ...sets(terms.isAspiration, [{ ...one, value: true }]),
      ...sets(terms.serviceWanted, [{ ...one, value: true }]),
      ...(mode ? sets(terms.targetMode, [{ ...one, value: mode }]) : leavesOpen(terms.targetMode, one)),
      ...(way ? sets(terms.countedAs, [{ ...one, value: way }]) : leavesOpen(terms.countedAs, one)),
    ],
    on,
  );
const community = (kind: 'urban' | 'rural', registered: number, filed = 0) => ({
  kind,
  registered,
  filed,
  hasSocialWorker: true,
  hostsAgency: false,
});
const ask = (communities: readonly object[], law = target('each', 'registered')) =>
  isTargetReached({ communities: communities as never }, law);

describe('linkage, targets, evaluation: tricky cases of targets', () => {
  it('each vs average; one community 30, one 0', () => {
    const rows = [community('urban', 30), community('urban', 0)];
    expect(ask(rows, target('each', 'registered')).outcome).to.equal('unmet');
    expect(ask(rows, target('average', 'registered')).outcome, 'the mean is 15').to.equal('met');
    expect(ask(rows, target(undefined, 'registered')).outcome, 'the mode is open').to.equal('unknown');
    const report = targetReport(thirtyAndNone, target('each', 'registered'));
    expect(report).to.include({ each: 'unmet', average: 'met', readingsDiffer: true });
    expect(report.communities.map(({ outcome }) => outcome)).to.deep.equal(['met', 'unmet']);
  });

  it('filed vs registered in 10-count', () => {
    const cases = [
      { registered: 10, filed: 0, open: 'met', registeredOnly: 'met', both: 'met' },
      { registered: 9, filed: 0, open: 'unmet', registeredOnly: 'unmet', both: 'unmet' },
      { registered: 4, filed: 6, open: 'unknown', registeredOnly: 'unmet', both: 'met' },
      { registered: 4, filed: 5, open: 'unmet', registeredOnly: 'unmet', both: 'unmet' },
    ] as const;
    for (const { registered, filed, open, registeredOnly, both } of cases) {
      const rows = [community('urban', registered, filed)];
      const outcomes = [undefined, 'registered', 'registeredAndFiled'] as const;
      expect(
        outcomes.map((way) => ask(rows, target('each', way)).outcome),
        `${registered}+${filed}`,
      ).to.deep.equal([open, registeredOnly, both]);
      expect(
        outcomes.map(
          (way) => targetReport([{ place: 'a', ...community('urban', registered, filed) }], target('each', way)).each,
        ),
      ).to.deep.equal([open, registeredOnly, both]);
    }
  });

  it("residents' group counted as org & team", () => {
    const [guihua] = countOrganizations(guihuaRoster, '2026-03-31');
    expect(guihua).to.deep.include({ registered: 1, filed: 3, neither: 0, merged: [['o1', 't1']] });
    expect(guihua?.maybeTwice, 'the same name proves nothing').to.deep.equal([['o2', 'o3']]);
    const apart = guihuaRoster.map(({ sameAs: _, ...entry }) => entry);
    expect(countOrganizations(apart, '2026-03-31')[0]).to.include({ filed: 3, neither: 1 });
    const twice = [
      { ...(guihuaRoster[4] as (typeof guihuaRoster)[number]), unifiedCode: '51420000MJH200408C' },
      { ...(guihuaRoster[4] as (typeof guihuaRoster)[number]), id: 'o9', unifiedCode: '51420000MJH200408C' },
    ];
    expect(countOrganizations(twice, '2026-03-31')[0], 'one unified code is one body').to.include({ registered: 1 });
  });

  it('element zero: no community, no organisation, no district', () => {
    expect(ask([]).outcome, 'nothing never reaches a target').to.equal('unmet');
    expect(targetReport([], target('average', 'registered'))).to.include({ each: 'unmet', average: 'unmet' });
    expect(certifiedRate([]).rate).to.include({ numerator: 0, denominator: 0 });
    expect(isBalanced({ organizations: [] }, lawWith([])).outcome).to.equal('unmet');
    const none = { coveredDistricts: 0, districts: 0, coveredStreets: 0, streets: 0 };
    const law = lawWith(sets(terms.coverageTarget, [{ ...one, value: atLeast(1, 1) }]));
    expect(isCoverageReached(none, law).outcome).to.equal('unmet');
  });
});

describe('the target for organisations', () => {
  const cases = [
    { rows: [community('urban', 10)], is: 'met', why: '以上 includes ten itself' },
    { rows: [community('urban', 9)], is: 'unmet', why: 'nine is under ten' },
    { rows: [community('rural', 5)], is: 'met', why: 'five is enough in the country' },
    { rows: [community('rural', 4)], is: 'unmet', why: 'four is under five' },
    { rows: [community('urban', 10), community('rural', 4)], is: 'unmet', why: 'every community, of either kind' },
    { rows: [{ ...community('urban', 10), hasSocialWorker: false }], is: 'unmet', why: 'neither worker nor agency' },
    {
      rows: [{ ...community('urban', 10), hasSocialWorker: false, hostsAgency: true }],
      is: 'met',
      why: 'an agency will do',
    },
    {
      rows: [{ ...community('urban', 10), hasSocialWorker: undefined, hostsAgency: true }],
      is: 'met',
      why: 'either will do',
    },
    { rows: [{ ...community('urban', 10), kind: undefined }], is: 'unknown', why: 'urban or rural is not known' },
    { rows: [{ ...community('urban', 10), registered: null }], is: 'unknown', why: 'nobody knows how many' },
  ] as const;
  for (const { rows, is, why } of cases) it(`${is}: ${why}`, () => expect(ask(rows).outcome).to.equal(is));

  const means = [
    { rows: [community('urban', 19), community('urban', 0)], is: 'unmet', why: 'the mean is 9.5' },
    { rows: [community('urban', 20), community('urban', 0)], is: 'met', why: 'the mean is ten' },
    { rows: [community('urban', 100), community('rural', 4)], is: 'unmet', why: 'urban ones do not help the country' },
    { rows: [community('urban', 12, 0), community('urban', 7, 1)], is: 'unmet', why: 'filed ones do not count here' },
  ];
  for (const { rows, is, why } of means)
    it(`on average ${is}: ${why}`, () => expect(ask(rows, target('average', 'registered')).outcome).to.equal(is));

  it('belongs to its year: past it, it says so and is no current target', () => {
    const rows = [community('urban', 10)];
    const [during, after] = ['2020-12-31', '2021-01-01'] as const;
    expect(ask(rows, target('each', 'registered', during)).value).to.equal('reached');
    expect(ask(rows, target('each', 'registered', after)).value).to.equal('reachedPastYear');
    expect(ask([community('urban', 9)], target('each', 'registered', after)).value).to.equal('notReachedPastYear');
    expect(targetReport(thirtyAndNone, target('each', 'registered', after))).to.include({
      year: 2020,
      isYearPast: true,
    });
    expect(targetReport(thirtyAndNone, target('each', 'registered', during)).isYearPast).to.equal(false);
  });

  it('was to strive for, which is said and changes nothing', () => {
    const reason = ask([community('urban', 10)]).reasons.find(({ code }) => code.endsWith('.required'));
    expect(reason).to.include({ outcome: 'unmet', force: 'advisory' });
  });

  it('says the same as the report, wherever both can tell, and never more than what is known', () => {
    const maybe = (max: number) => fc.option(fc.nat(max), { nil: null });
    const row = fc.record({
      place: fc.constantFrom('a', 'b', 'c'),
      kind: fc.constantFrom('urban' as const, 'rural' as const, null),
      registered: maybe(12),
      filed: maybe(12),
      hasSocialWorker: fc.constant(true),
    });
    const modes = fc.constantFrom('each' as const, 'average' as const);
    const ways = fc.constantFrom(undefined, 'registered' as const, 'registeredAndFiled' as const);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), modes, ways, (rows: readonly CommunityCount[], mode, way) => {
        const law = target(mode, way);
        const report = targetReport(rows, law);
        const { outcome } = report.decision;
        const known = rows.every(({ kind, registered, filed }) => kind && registered !== null && filed !== null);
        if (known && way) expect(outcome).to.equal(report[mode]);
        if (outcome !== 'unknown' && report[mode] !== 'unknown') expect(outcome).to.equal(report[mode]);
        if (report.each === 'met') expect(report.average).to.equal('met');
        // What is told later never overturns an answer.
        const filled = rows.map((one) => ({
          ...one,
          kind: one.kind ?? ('urban' as const),
          registered: one.registered ?? 3,
          filed: one.filed ?? 3,
        }));
        const later = targetReport(filled, law);
        if (outcome !== 'unknown') expect(later.decision.outcome).to.equal(outcome);
        if (report.each !== 'unknown') expect(later.each).to.equal(report.each);
        if (report.average !== 'unknown') expect(later.average).to.equal(report.average);
      }),
      { numRuns: 100 },
    );
  });

  it('is listed by place, whatever the order, and never by size', () => {
    const places = targetReport([...thirtyAndNone].reverse(), target('each', 'registered')).communities;
    expect(places).to.deep.equal(targetReport(thirtyAndNone, target('each', 'registered')).communities);
    expect(places.map(({ place }) => place)).to.deep.equal([...places.map(({ place }) => place)].sort());
  });
});

describe('organisations on a roster', () => {
  it('are counted on a day: from the first day, and no more on the last', () => {
    const filed = (on: IsoDate) => countOrganizations(guihuaRoster, on)[0]?.filed;
    expect(filed('2025-08-31')).to.equal(2);
    expect(filed('2025-09-01')).to.equal(3);
    const ended = guihuaRoster.map((entry) => ({ ...entry, until: '2026-01-01' as const }));
    expect(countOrganizations(ended, '2026-01-01')).to.deep.equal([]);
  });
  it('count the same in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...guihuaRoster], { minLength: guihuaRoster.length }), (shuffled) => {
        expect(countOrganizations(shuffled, '2026-03-31')).to.deep.equal(
          countOrganizations(guihuaRoster, '2026-03-31'),
        );
      }),
    );
  });
  it('are read as they are', () => {
    for (const entry of guihuaRoster) expect(parseOrganizationEntry(entry)).to.deep.equal({ ok: true, value: entry });
    expect(parseOrganizationEntry({ ...guihuaRoster[0], place: 'x' })).to.have.nested.property(
      'problems[0].code',
      'not-a-place',
    );
  });
});

describe('coverage of service centres', () => {
  const law = (way?: 'districts' | 'streets' | 'districtsAndStreets') =>
    lawWith([
      ...sets(terms.coverageTarget, [{ ...one, value: atLeast(4, 5) }]),
      ...(way ? sets(terms.coverageDenominator, [{ ...one, value: way }]) : leavesOpen(terms.coverageDenominator, one)),
    ]);
  const facts = { coveredDistricts: 4, districts: 4, coveredStreets: 7, streets: 10 };
  it('hangs on the denominator', () => {
    const outcomes = (['districts', 'streets', 'districtsAndStreets'] as const).map(
      (way) => isCoverageReached(facts, law(way)).outcome,
    );
    expect(outcomes, '4 of 4, 7 of 10, 11 of 14').to.deep.equal(['met', 'unmet', 'unmet']);
  });
  it('is told without it where every way agrees', () => {
    expect(isCoverageReached(facts, law()).outcome).to.equal('unknown');
    expect(isCoverageReached({ ...facts, coveredStreets: 8 }, law()).outcome, '8 of 10 is just enough').to.equal('met');
    expect(isCoverageReached({ ...facts, coveredDistricts: 0, coveredStreets: 0 }, law()).outcome).to.equal('unmet');
  });
  it('is not known over the whole: that number cannot be', () => {
    const { outcome, missing } = isCoverageReached({ ...facts, coveredStreets: 11 }, law('streets'));
    expect([outcome, missing.map((each) => [each.kind, 'fact' in each && each.fact])]).to.deep.equal([
      'unknown',
      [['impossible', 'streets']],
    ]);
    expect(isCoverageReached({ ...facts, coveredStreets: 10 }, law('streets')).outcome).to.equal('met');
    expect(isCoverageReached({ ...facts, coveredStreets: 11 }, law('districts')).outcome, 'not asked').to.equal('met');
  });
});

describe('balance of classes', () => {
  const law = lawWith([
    ...sets(terms.dominantClasses, [{ ...one, value: { items: ['education', 'cultureSports'], complete: true } }]),
    ...sets(terms.dominanceShare, [{ ...one, value: moreThan(1, 2) }]),
  ]);
  const rows = (...classes: string[]) => ({ organizations: classes.map((each) => ({ class: each as never })) });
  it('passes at the line and not above it', () => {
    expect(isBalanced(rows('education', 'charity'), law).outcome, 'one half is not over one half').to.equal('met');
    expect(isBalanced(rows('education', 'cultureSports', 'charity'), law).outcome).to.equal('unmet');
    expect(isBalanced(rows('education', 'charity'), lawWith([])).outcome, 'no line').to.equal('unknown');
  });
  it('is reported by place and day, with numerator and denominator', () => {
    const reports = classBalance(guihuaRoster, ['2026-03-31', '2024-12-31'], law);
    expect(reports.map(({ place, on, total }) => [place.slice(-1), on, total])).to.deep.equal([
      ['1', '2024-12-31', 2],
      ['1', '2026-03-31', 4],
      ['2', '2024-12-31', 1],
      ['2', '2026-03-31', 1],
    ]);
    expect(reports[1]?.shares).to.deep.equal([
      { class: 'cultureSports', numerator: 2, denominator: 4 },
      { class: 'education', numerator: 1, denominator: 4 },
      { class: 'livingService', numerator: 1, denominator: 4 },
    ]);
    expect(reports[1]?.decision.outcome).to.equal('unmet');
  });
});

describe('certified staff', () => {
  it('count once, also on two rosters', () => {
    expect(certifiedRate(guihuaStaff)).to.deep.equal({
      rate: { numerator: 1, denominator: 3, basis: 'onRosters', counts: 'people' },
      most: 2,
      dual: ['lin'],
      untold: 0,
      disputed: [],
    });
  });
  it('are not certain where rosters disagree, and entries without a person are told', () => {
    const disputed = certifiedRate([
      { person: 'a', roster: 'agency', isCertified: true },
      { person: 'a', roster: 'community', isCertified: false },
      { roster: 'community', isCertified: true },
    ]);
    expect(disputed).to.deep.include({ most: 2, disputed: ['a'], untold: 1 });
    expect(disputed.rate).to.include({ numerator: 1, denominator: 2 });
  });
});

describe('the mix of funds', () => {
  it('is told period by period', () => {
    const sums = [
      { period: '2026', kind: 'districtBudget', amount: 300 },
      { period: '2025', kind: 'districtBudget', amount: 100 },
      { period: '2026', kind: 'foundationGrant', amount: 100 },
    ] as const;
    expect(fundMixOverTime(sums).map(({ period, mix }) => [period, mix.length])).to.deep.equal([
      ['2025', 1],
      ['2026', 2],
    ]);
    expect(fundMixOverTime(sums)[1]?.mix[0]).to.deep.equal({
      kind: 'districtBudget',
      numerator: 300,
      denominator: 400,
    });
  });
});
