import { atLeast, lawOn, type Entry } from '@liandong/core';
import { leavesOpen, pack, sets } from '@liandong/core/pack';
import { guihuaStaff, thirtyAndNone } from '@liandong/fixtures/linkage-figures';
import { expect } from 'chai';
import { smallestSample } from '../evaluation/index.js';
import type { Need, NeedEvent } from '../needs/index.js';
import {
  indicatorFigures,
  needRates,
  readIndicatorRecords,
  sampleFloor,
  targetReport,
  tellShare,
  type GivenShare,
} from './index.js';
import * as terms from './terms.js';

const cite = { id: 'x', title: 'x', issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' } as const;
const from = '2016-01-01';
const lawWith = (...entries: readonly (readonly Entry[])[]) =>
  lawOn('2019-06-01', 'cn', [
    pack({
      jurisdiction: 'cn',
      title: { 'zh-Hans': '国' },
      version: '1',
      places: [{ code: 'cn', level: 'nation', from, name: { 'zh-Hans': '国' } }],
      entries: entries.flat(),
    }),
  ]);
const least = (value: number) => sets(smallestSample, [{ from, cite, value }]);

describe('the smallest sample', () => {
  const cases = [
    { law: lawWith(least(30)), page: undefined, is: 'law 30', why: 'the law sets it' },
    { law: lawWith(least(30)), page: 50, is: 'page 50', why: 'a page may be stricter' },
    { law: lawWith(least(30)), page: 30, is: 'law 30', why: 'the law stands where both say the same' },
    { law: lawWith(least(30)), page: 1, is: 'law 30', why: 'a page cannot undercut the law' },
    {
      law: lawWith(leavesOpen(smallestSample, { from, cite })),
      page: 10,
      is: 'page 10',
      why: 'the law leaves it open',
    },
    { law: lawWith(), page: undefined, is: 'nobody undefined', why: 'nobody set it, and none is assumed' },
  ];
  for (const { law, page, is, why } of cases)
    it(`${is}: ${why}`, () => {
      const { by, least: found } = sampleFloor(law, page);
      expect(`${by} ${found}`).to.equal(is);
    });
  it('of a page is a whole number from 1 up', () => {
    for (const wrong of [0, -1, 1.5, NaN, Infinity])
      expect(() => sampleFloor(lawWith(), wrong), `${wrong}`).to.throw(RangeError);
  });
});

describe('a share as it may be told', () => {
  const sound: GivenShare = { numerator: 15, denominator: 30, basis: 'all', counts: 'cases' };
  const cases: readonly { given: GivenShare; floor?: number | undefined; is: string; why: string }[] = [
    { given: sound, is: 'told 15/30 5000', why: 'thirty are enough' },
    { given: { ...sound, denominator: 29 }, is: 'too-small', why: 'twenty-nine are not, and the parts stay in' },
    { given: sound, floor: undefined, is: 'no-threshold', why: 'nobody set a number' },
    { given: { ...sound, denominator: 0 }, is: 'nobody-asked', why: 'a share of nothing is none' },
    { given: { ...sound, numerator: 31 }, is: 'over-whole 31/30', why: 'more than all' },
    { given: { ...sound, numerator: 30 }, is: 'told 30/30 10000', why: 'all of them' },
    { given: { numerator: 15, denominator: 30 }, is: 'basis-not-stated 15/30', why: 'among whom is not said' },
    { given: { ...sound, counts: 'answers' }, is: 'not-a-share 15/30', why: 'answers are not people' },
    { given: { ...sound, isSumOfChoices: true }, is: 'not-a-share 15/30', why: 'several answers of one person' },
    { given: { ...sound, numerator: null }, is: 'not-known', why: 'asked, and not known' },
    { given: { ...sound, numerator: -1 }, is: 'not-known', why: 'no number of anything' },
    { given: { ...sound, denominator: 30.5 }, is: 'not-known', why: 'half a case is none' },
    { given: { ...sound, numerator: 1, denominator: 30_000 }, is: 'told 1/30000 0', why: 'under half of a hundredth' },
    { given: { ...sound, numerator: 3, denominator: 60_000 }, is: 'told 3/60000 1', why: 'half goes up' },
  ];
  for (const { given, is, why, ...rest } of cases)
    it(`${is}: ${why}`, () => {
      const told = tellShare(given, { least: 'floor' in rest ? rest.floor : 30 } as never);
      const parts = told.numerator === undefined ? '' : ` ${told.numerator}/${told.denominator}`;
      const share = told.perTenThousand === undefined ? '' : ` ${told.perTenThousand}`;
      expect(`${told.state}${parts}${share}`).to.equal(is);
    });
});

describe('response, resolution and satisfaction', () => {
  const need = (id: string, receivedOn: string, events: readonly Partial<NeedEvent>[] = [], more: object = {}) =>
    ({ id, receivedOn, events, state: 'received', ...more }) as unknown as Need;
  const window = { from: '2026-01-01', to: '2026-03-31' } as const;
  const told = (...needs: readonly Need[]) => {
    const { response, resolution, satisfaction, unheard, merged } = needRates(needs, window);
    const [r, s, t] = [response, resolution, satisfaction].map((one) => `${one.numerator}/${one.denominator}`);
    return `${r} ${s} ${t} unheard ${unheard} merged ${merged}`;
  };
  const on = '2026-02-01';
  const visit = (satisfied?: boolean | null, reached = true) => ({ kind: 'visit', on, reached, satisfied }) as const;
  const done = { kind: 'resolve', on } as const;
  const cases: readonly { needs: readonly Need[]; is: string; why: string }[] = [
    { needs: [], is: '0/0 0/0 0/0 unheard 0 merged 0', why: 'nothing came in' },
    { needs: [need('a', '2025-12-31')], is: '0/0 0/0 0/0 unheard 0 merged 0', why: 'the day before' },
    {
      needs: [need('a', '2026-01-01'), need('b', '2026-03-31')],
      is: '0/2 0/2 0/0 unheard 0 merged 0',
      why: 'first and last day',
    },
    {
      needs: [need('a', on, [{ kind: 'react', on }])],
      is: '1/1 0/1 0/0 unheard 0 merged 0',
      why: 'contact is a response',
    },
    {
      needs: [need('a', on, [{ kind: 'react', on: '2026-04-01' }])],
      is: '0/1 0/1 0/0 unheard 0 merged 0',
      why: 'what came after the last day is not looked at',
    },
    {
      needs: [need('a', on, [done, visit(true)])],
      is: '1/1 1/1 1/1 unheard 0 merged 0',
      why: 'settled, and glad of it',
    },
    {
      needs: [need('a', on, [done, { kind: 'reopen', on }])],
      is: '1/1 0/1 0/0 unheard 0 merged 0',
      why: 'opened again',
    },
    { needs: [need('a', on, [done, visit(null)])], is: '1/1 1/1 0/0 unheard 1 merged 0', why: 'gave no answer' },
    { needs: [need('a', on, [done, visit(true, false)])], is: '1/1 1/1 0/0 unheard 1 merged 0', why: 'not reached' },
    {
      needs: [need('a', on, [done, visit(false), visit(true)])],
      is: '1/1 1/1 1/1 unheard 0 merged 0',
      why: 'the last',
    },
    {
      needs: [need('a', '2026-04-02'), need('b', on, [], { mergedInto: 'a' })],
      is: '0/1 0/1 0/0 unheard 0 merged 1',
      why: 'merged ones count once, from the earliest day',
    },
    {
      needs: [need('a', on, [], { mergedInto: 'b' }), need('b', on, [], { mergedInto: 'a' })],
      is: '0/2 0/2 0/0 unheard 0 merged 0',
      why: 'merged in a circle, none vanishes',
    },
    { needs: [need('a', on, [], { mergedInto: 'a' })], is: '0/1 0/1 0/0 unheard 0 merged 0', why: 'into itself' },
    { needs: [need('a', on, [], { mergedInto: 'gone' })], is: '0/1 0/1 0/0 unheard 0 merged 0', why: 'into nothing' },
  ];
  for (const { needs, is, why } of cases) it(`${is}: ${why}`, () => expect(told(...needs)).to.equal(is));
});

describe('records that are read', () => {
  const cases: readonly { given: unknown; is: string }[] = [
    { given: undefined, is: '' },
    { given: 'x', is: ' wrong-type' },
    { given: { staff: 'x' }, is: 'staff wrong-type' },
    { given: { staff: [null, 1, {}] }, is: 'staff[0] wrong-type, staff[1] wrong-type, staff[2].roster required' },
    { given: { staff: [{ roster: 'moon' }] }, is: 'staff[0].roster not-an-option' },
    { given: { staff: [{ roster: 'agency', isCertified: 'yes' }] }, is: 'staff[0].isCertified wrong-type' },
    { given: { communities: [{}] }, is: 'communities[0].place required' },
    { given: { communities: [{ place: 'a', kind: 'sea' }] }, is: 'communities[0].kind not-an-option' },
    { given: { communities: [{ place: 'a', registered: -1 }] }, is: 'communities[0].registered not-whole' },
    { given: { communities: [{ place: 'a', filed: 100_001 }] }, is: 'communities[0].filed too-large' },
    { given: { communities: [{ place: 'a' }, { place: 'a' }] }, is: 'communities[1].place twice' },
    { given: { funds: [{ amount: 1 }] }, is: 'funds[0].kind required' },
    { given: { funds: [{ kind: 'other', amount: 0.5 }] }, is: 'funds[0].amount not-whole' },
    { given: { shares: [{ code: 'a' }, { code: 'a' }, {}] }, is: 'shares[1].code twice, shares[2].code required' },
    { given: { coverage: 3 }, is: 'coverage wrong-type' },
    { given: { coverage: { streets: NaN } }, is: 'coverage.streets not-whole' },
  ];
  for (const { given, is } of cases)
    it(`${JSON.stringify(given)}: ${is || 'sound'}`, () =>
      expect(
        readIndicatorRecords(given)
          .problems.map(({ path, code }) => `${path} ${code}`)
          .join(', '),
      ).to.equal(is));
  it('take a place that stands twice with two answers as not known', () => {
    const { records } = readIndicatorRecords({
      communities: [
        { place: 'a', kind: 'urban', registered: 3, filed: 1 },
        { place: 'a', kind: 'urban', registered: 9, filed: 1 },
      ],
    });
    expect(records.communities).to.deep.equal([
      { place: 'a', kind: 'urban', registered: null, filed: 1, hasSocialWorker: null, hostsAgency: null },
    ]);
  });
});

describe('all figures', () => {
  const law = lawWith(
    least(3),
    sets(terms.targetUrban, [{ from, cite, value: 10 }]),
    sets(terms.targetMode, [{ from, cite, value: 'average' }]),
    sets(terms.countedAs, [{ from, cite, value: 'registered' }]),
    sets(terms.coverageTarget, [{ from, cite, value: atLeast(1, 1) }]),
    leavesOpen(terms.coverageDenominator, { from, cite }),
  );
  it('leave out what there are no records of', () => {
    expect(Object.keys(indicatorFigures({}, law)).sort()).to.deep.equal(['asOf', 'floor', 'jurisdiction', 'problems']);
  });
  it('tell the mean of each kind beside every community', () => {
    const { kinds } = targetReport(thirtyAndNone, law);
    expect(kinds).to.deep.equal([{ kind: 'urban', communities: 2, least: 30, most: 30, target: 10, outcome: 'met' }]);
  });
  it('count what is registered where nobody knows how many are filed, as the question does', () => {
    const both = lawWith(
      sets(terms.targetUrban, [{ from, cite, value: 10 }]),
      sets(terms.targetMode, [{ from, cite, value: 'each' }]),
      sets(terms.countedAs, [{ from, cite, value: 'registeredAndFiled' }]),
      sets(terms.serviceWanted, [{ from, cite, value: false }]),
    );
    const told = (registered: number | null, filed: number | null) => {
      const { communities, decision } = targetReport([{ place: 'a', kind: 'urban', registered, filed }], both);
      return [communities[0]?.least, communities[0]?.most, communities[0]?.outcome, decision.outcome];
    };
    expect(told(10, null)).to.deep.equal([10, undefined, 'met', 'met']);
    expect(told(9, null)).to.deep.equal([9, undefined, 'unknown', 'unknown']);
    expect(told(null, 12)).to.deep.equal([12, undefined, 'met', 'met']);
    expect(told(null, null)).to.deep.equal([undefined, undefined, 'unknown', 'unknown']);
    expect(told(9, 1)).to.deep.equal([10, 10, 'met', 'met']);
  });
  it('tell coverage in every reading, and nothing of a part over its whole', () => {
    const { coverage } = indicatorFigures(
      { coverage: { coveredDistricts: 3, districts: 4, coveredStreets: 9, streets: 8 } },
      law,
    );
    expect(coverage?.lines.map(({ of, perTenThousand }) => `${of} ${perTenThousand}`)).to.deep.equal([
      'districts 7500',
      'streets undefined',
      'districtsAndStreets 10000',
    ]);
    expect(coverage?.denominator).to.equal(undefined);
    expect(coverage?.decision.outcome).to.equal('unknown');
  });
  it('hold a small roster back whole', () => {
    const told = (smallestSample?: number) =>
      indicatorFigures({ staff: guihuaStaff }, law, { smallestSample }).certified;
    expect(told()).to.deep.include({ most: 2, mostPerTenThousand: 6667, dual: 1 });
    expect(told(4)).to.deep.equal({ told: { state: 'too-small', basis: 'onRosters', counts: 'people' } });
  });
  it('mix the funds of each period, and say how many sums are not known', () => {
    const { funds } = indicatorFigures(
      {
        funds: [
          { period: '2026', kind: 'districtBudget', amount: 300 },
          { period: '2026', kind: 'unitSponsorship', amount: 100 },
          { period: '2026', kind: 'other', amount: null },
          { period: '2025', kind: 'other', amount: 0 },
        ],
      },
      law,
    );
    expect(funds?.map(({ period, total, mix, unknown }) => [period, total, mix.length, unknown])).to.deep.equal([
      ['2025', 0, 0, 0],
      ['2026', 400, 2, 1],
    ]);
    expect(funds?.[1]?.mix[0]).to.deep.include({ kind: 'districtBudget', perTenThousand: 7500 });
  });
  it('are plain JSON', () => {
    const figures = indicatorFigures({ communities: thirtyAndNone, staff: guihuaStaff, shares: [{ code: 'a' }] }, law);
    expect(JSON.parse(JSON.stringify(figures))).to.deep.equal(figures);
  });
});
