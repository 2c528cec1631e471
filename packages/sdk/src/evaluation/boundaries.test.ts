import { lawOn, type Entry } from '@liandong/core';
import { leavesOpen, pack, sets } from '@liandong/core/pack';
import { expect } from 'chai';
import { governmentWeights, partiesFacts, reportedFindings, twoWay, type Rating } from './index.js';

describe('weights of the three parts', () => {
  const weights = (residentSatisfaction: unknown, organizationService: unknown, socialWorkDevelopment: unknown) => ({
    residentSatisfaction,
    organizationService,
    socialWorkDevelopment,
  });
  const cases: readonly { value: unknown; is: boolean }[] = [
    { value: weights(1, 1, 1), is: true },
    { value: weights(1, 0, 0), is: true },
    { value: weights(0, 0, 0), is: false },
    { value: weights(10_000, 1, 1), is: true },
    { value: weights(10_001, 1, 1), is: false },
    { value: weights(-1, 1, 1), is: false },
    { value: weights('1', 1, 1), is: false },
    { value: weights(undefined, 1, 1), is: false },
    { value: [1, 1, 1], is: false },
    { value: 1, is: false },
    { value: 'abc', is: false },
    { value: undefined, is: false },
  ];
  for (const { value, is } of cases)
    it(`${is ? 'may' : 'cannot'} be ${JSON.stringify(value)}`, () =>
      expect(governmentWeights.type.check(value) === undefined).to.equal(is));
});

describe('figures that a study reports', () => {
  const sound = { code: 'x', perTenThousand: 0, denominator: 0, basis: 'wholeSample' };
  const { denominator: _, ...bare } = sound;
  const cases: readonly { value: unknown; is: boolean }[] = [
    { value: [sound], is: true },
    { value: [bare], is: true },
    { value: [], is: true },
    { value: sound, is: false },
    { value: 'x', is: false },
    { value: ['x'], is: false },
    { value: [null], is: false },
    { value: [sound, {}], is: false },
    { value: [{ ...sound, code: 1 }], is: false },
    { value: [{ ...sound, perTenThousand: -1 }], is: false },
    { value: [{ ...sound, perTenThousand: 0.5 }], is: false },
    { value: [{ ...sound, denominator: -1 }], is: false },
    { value: [{ ...sound, basis: 'guess' }], is: false },
  ];
  for (const { value, is } of cases)
    it(`${is ? 'may' : 'cannot'} be ${JSON.stringify(value)}`, () =>
      expect(reportedFindings.type.check(value) === undefined).to.equal(is));
});

describe('two-way evaluation, rating by rating', () => {
  const cite = { id: 'x', title: 'x', issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' } as const;
  const one = { from: '2020-01-01', cite } as const;
  const lawWith = (entries: readonly Entry[]) =>
    lawOn('2026-03-31', 'cn', [
      pack({
        jurisdiction: 'cn',
        title: { 'zh-Hans': '国' },
        version: '1',
        places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
        entries,
      }),
    ]);
  const even = { residentSatisfaction: 1, organizationService: 1, socialWorkDevelopment: 1 };
  const law = lawWith(sets(governmentWeights, [{ ...one, value: even }]));
  const open = lawWith(leavesOpen(governmentWeights, one));
  const rated = (id: string, more: Partial<Rating>): Rating => ({
    id,
    direction: 'government-of-societies',
    aspect: 'overall',
    sum: 80,
    raters: 1,
    on: '2026-03-31',
    ...more,
  });

  it('counts the ratings of the law’s own day, and none of the next', () => {
    expect(twoWay([rated('a', {})], law).sides[0]?.raters).to.equal(1);
    expect(twoWay([rated('a', { on: '2026-04-01' })], law).sides[0]?.raters).to.equal(0);
  });
  it('marks the societies by the whole, and has no mark where only parts were rated', () => {
    const [part] = twoWay([rated('a', { aspect: 'organizationService', sum: 10 })], law).sides;
    expect(part).to.include({ markMissing: 'part-missing', raters: 1 });
    const [both] = twoWay([rated('a', { aspect: 'organizationService', sum: 10 }), rated('b', {})], law).sides;
    expect(both?.mark).to.deep.equal({ numerator: 80, denominator: 1 });
  });
  it('tells only the aspects that were rated', () => {
    const [side] = twoWay([rated('a', {})], law).sides;
    expect(side?.parts).to.deep.equal([{ aspect: 'overall', raters: 1, numerator: 80, denominator: 1 }]);
  });
  const three = (['residentSatisfaction', 'organizationService', 'socialWorkDevelopment'] as const).map((aspect, at) =>
    rated(aspect, { direction: 'societies-of-government', aspect, sum: 70 + at * 10 }),
  );
  it('weighs three rated parts, and says that the weights are open where they are', () => {
    expect(twoWay(three, law).sides[1]?.mark).to.deep.equal({ numerator: 8000, denominator: 100 });
    expect(twoWay(three, open).sides[1]).to.include({ markMissing: 'weights-open' });
    expect(twoWay(three, lawWith([])).sides[1]).to.include({ markMissing: 'weights-open' });
  });
});

describe('who is who in an evaluation', () => {
  const facts = (incubator: string | null, provider: string | null) =>
    partiesFacts({ evaluator: 'a', incubator, funders: [], provider });
  it('tells the incubator and the provider apart from the evaluator', () => {
    expect(facts('a', 'b')).to.deep.equal({ alsoIncubates: true, alsoFunds: false, alsoCarriesOut: false });
    expect(facts('b', 'a')).to.deep.equal({ alsoIncubates: false, alsoFunds: false, alsoCarriesOut: true });
    expect(facts(null, null)).to.deep.equal({ alsoIncubates: false, alsoFunds: false, alsoCarriesOut: false });
  });
});
