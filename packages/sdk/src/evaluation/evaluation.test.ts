import { lawOn, type Entry, type IsoDate } from '@liandong/core';
import { leavesOpen, pack, sets } from '@liandong/core/pack';
import { guihuaRatings } from '@liandong/fixtures/linkage-figures';
import { expect } from 'chai';
import fc from 'fast-check';
import * as evaluation from './index.js';

const {
  conflictBars,
  governmentWeights,
  isCreditFair,
  isDesignSound,
  isEvaluatorApart,
  isShareOfPeople,
  isTwoWay,
  mayShowRate,
  parseRating,
  partiesFacts,
  smallestSample,
  tellRate,
  twoWay,
  twoWayBinds,
} = evaluation;

const cite = { id: 'x', title: 'x', issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' } as const;
const from = '2020-01-01';
const lawWith = (entries: readonly Entry[], on: IsoDate = '2026-03-31') =>
  lawOn(on, 'cn', [
    pack({
      jurisdiction: 'cn',
      title: { 'zh-Hans': '国' },
      version: '1',
      places: [{ code: 'cn', level: 'nation', from, name: { 'zh-Hans': '国' } }],
      entries,
    }),
  ]);
const open = lawWith([...leavesOpen(governmentWeights, { from, cite }), ...leavesOpen(smallestSample, { from, cite })]);
const weights = { residentSatisfaction: 50, organizationService: 30, socialWorkDevelopment: 20 };
const set = lawWith([
  ...sets(governmentWeights, [{ from, cite, value: weights }]),
  ...sets(smallestSample, [{ from, cite, value: 30 }]),
]);

describe('linkage, targets, evaluation: tricky cases of evaluation', () => {
  it('one-directional evaluation', () => {
    const cases = [
      { of: ['r1'], is: 'onlyGovernmentRates', outcome: 'unmet' },
      { of: ['r2', 'r3', 'r4'], is: 'onlySocietiesRate', outcome: 'unmet' },
      { of: ['r1', 'r2'], is: 'bothWays', outcome: 'met' },
      { of: [], is: 'nobodyRates', outcome: 'unmet' },
    ] as const;
    for (const { of, is, outcome } of cases) {
      const { decision } = twoWay(
        guihuaRatings.filter(({ id }) => (of as readonly string[]).includes(id)),
        set,
      );
      expect(decision, of.join()).to.include({ value: is, outcome });
    }
    expect(isTwoWay({}, set).outcome, 'not asked yet').to.equal('unknown');
    expect(twoWay(guihuaRatings, lawWith([], '2026-03-29')).decision.value, 'rated a day later').to.equal(
      'nobodyRates',
    );
  });

  it('rate >100% from multi-choice', () => {
    const sum = { numerator: 1_210, denominator: 618, basis: 'wholeSample', counts: 'answers' } as const;
    expect(isShareOfPeople({ ...sum, isSumOfChoices: true }, set)).to.include({
      outcome: 'unmet',
      value: 'notOfPeople',
    });
    expect(tellRate({ ...sum, isSumOfChoices: true }, set)).to.include({ heldBack: 'not-a-share' });
    expect(tellRate({ ...sum, isSumOfChoices: true }, set)).not.to.have.property('perTenThousand');
    const called = { ...sum, counts: 'people' as const, isSumOfChoices: false };
    expect(isShareOfPeople(called, set).value, 'calling them people does not help').to.equal('notOfPeople');
    const small = { ...sum, numerator: 400, isSumOfChoices: true, counts: 'people' as const };
    expect(isShareOfPeople(small, set).outcome, 'a sum of answers is none even under the whole').to.equal('unmet');
    const one = { ...called, numerator: 618 };
    expect(isShareOfPeople(one, set), 'everybody is a share').to.include({ outcome: 'met', value: 'shareOfPeople' });
  });
});

describe('two-way evaluation', () => {
  it('weighs the three parts as the law says, exactly', () => {
    const [societies, government] = [...twoWay(guihuaRatings, set).sides];
    expect(societies).to.deep.include({ mark: { numerator: 255, denominator: 3 }, raters: 3 });
    // 84 × 50 % + 70 × 30 % + 90 × 20 % = 81
    expect(government).to.deep.include({ mark: { numerator: 8_100, denominator: 100 }, raters: 115 });
  });
  it('has no mark where the weights are open, a part is missing or nobody rated', () => {
    const missing = (ratings: typeof guihuaRatings, law = set) =>
      twoWay(ratings, law).sides.map(({ markMissing }) => markMissing);
    expect(missing(guihuaRatings, open)).to.deep.equal([undefined, 'weights-open']);
    expect(missing(guihuaRatings.slice(0, 3))).to.deep.equal([undefined, 'part-missing']);
    expect(missing([])).to.deep.equal(['no-rating', 'no-rating']);
  });
  it('advises on the three parts and stays met without them', () => {
    const { decision } = twoWay(guihuaRatings.slice(0, 2), set);
    expect(decision.outcome).to.equal('met');
    const parts = decision.reasons.find(({ code }) => code === 'evaluation.isTwoWay.threeParts');
    expect(parts).to.include({ outcome: 'unmet', force: 'advisory' });
  });
  it('tells beside it whether both ways are an order, and nothing hangs on that', () => {
    const ordered = (value: boolean) => lawWith([...sets(twoWayBinds, [{ from, cite, value }])]);
    const laws = [
      [ordered(true), 'met'],
      [ordered(false), 'unmet'],
      [lawWith([...leavesOpen(twoWayBinds, { from, cite })]), 'unknown'],
    ] as const;
    for (const [law, is] of laws) {
      const { decision } = twoWay(guihuaRatings, law);
      expect(decision.outcome).to.equal('met');
      const told = decision.reasons.find(({ code }) => code === 'evaluation.isTwoWay.ordered');
      expect(told).to.include({ outcome: is, force: 'advisory' });
      expect(told?.cites.map(({ id }) => id)).to.deep.equal([cite.id]);
    }
  });
  it('does not depend on the order of the ratings, nor on later ones', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...guihuaRatings], { minLength: guihuaRatings.length }), (shuffled) => {
        expect(twoWay(shuffled, set)).to.deep.equal(twoWay(guihuaRatings, set));
        const later = shuffled.map((one) => ({ ...one, id: `${one.id}-later`, on: '2026-04-01' as const, sum: 0 }));
        expect(twoWay([...shuffled, ...later], set)).to.deep.equal(twoWay(guihuaRatings, set));
      }),
    );
  });
  it('refuses marks over a hundred', () => {
    expect(parseRating({ ...guihuaRatings[0], sum: 300 }).ok).to.equal(true);
    expect(parseRating({ ...guihuaRatings[0], sum: 301 })).to.have.nested.property('problems[0].path', 'sum');
  });
  it('takes weights that are whole numbers, not all nothing', () => {
    const check = (value: unknown) => governmentWeights.type.check(value) === undefined;
    expect(check(weights)).to.equal(true);
    expect(check({ ...weights, residentSatisfaction: 0.5 })).to.equal(false);
    expect(check({ ...weights, other: 1 })).to.equal(false);
    expect(check({ residentSatisfaction: 0, organizationService: 0, socialWorkDevelopment: 0 })).to.equal(false);
    expect(check(null)).to.equal(false);
  });
});

describe('a rate', () => {
  const rate = { numerator: 102, denominator: 618, basis: 'wholeSample', counts: 'people' } as const;
  it('is told of ten thousand, half up', () => {
    expect(tellRate(rate, set).perTenThousand, '16.50 %').to.equal(1_650);
    expect(tellRate({ ...rate, numerator: 1, denominator: 32 }, set).perTenThousand, '312.5').to.equal(313);
    expect(tellRate({ ...rate, numerator: 0 }, set).perTenThousand).to.equal(0);
  });
  const cases = [
    { change: { basis: 'notStated' }, is: 'basisNotStated' },
    { change: { denominator: 0, numerator: 0 }, is: 'nobodyAsked' },
    { change: { counts: 'cases' }, is: 'notOfPeople' },
  ] as const;
  for (const { change, is } of cases)
    it(`is no share of people: ${is}`, () => {
      expect(tellRate({ ...rate, ...change }, set)).to.have.nested.property('ofPeople.value', is);
      expect(tellRate({ ...rate, ...change }, set).heldBack).to.equal('not-a-share');
    });
  it('of a small sample is held back, and of any sample where no number is set', () => {
    expect(tellRate({ ...rate, numerator: 3, denominator: 29 }, set).heldBack).to.equal('too-small');
    expect(tellRate({ ...rate, numerator: 3, denominator: 30 }, set).perTenThousand).to.equal(1_000);
    expect(tellRate(rate, open)).to.include({ heldBack: 'no-threshold' });
    expect(mayShowRate({ denominator: 1_000_000 }, open).missing).to.have.nested.property('[0].kind', 'open-term');
  });
  it('never shows a percentage that is not certain', () => {
    const number = fc.nat(100);
    fc.assert(
      fc.property(number, number, fc.constantFrom(...evaluation.bases), fc.boolean(), (n, d, basis, isSumOfChoices) => {
        const told = tellRate({ numerator: n, denominator: d, basis, counts: 'people', isSumOfChoices }, set);
        const certain = d >= 30 && n <= d && basis !== 'notStated' && !isSumOfChoices;
        expect(told.perTenThousand !== undefined).to.equal(certain);
        if (told.perTenThousand !== undefined) expect(told.perTenThousand).to.be.within(0, 10_000);
      }),
    );
  });
});

describe('advice on evaluation', () => {
  const apart = { alsoIncubates: false, alsoFunds: false, alsoCarriesOut: false };
  const conflicts = [
    { facts: apart, is: 'apart' },
    { facts: { ...apart, alsoIncubates: true }, is: 'incubates' },
    { facts: { ...apart, alsoFunds: true }, is: 'funds' },
    { facts: { ...apart, alsoCarriesOut: true }, is: 'carriesOut' },
    { facts: { ...apart, alsoFunds: true, alsoIncubates: true }, is: 'several' },
  ] as const;
  for (const { facts, is } of conflicts)
    it(`an evaluator who ${is}: advised, met unless a place forbids it`, () => {
      const barred = lawWith(sets(conflictBars, [{ from, cite, value: true }]));
      expect(isEvaluatorApart(facts, open)).to.include({ value: is, outcome: 'met' });
      expect(isEvaluatorApart(facts, barred).outcome).to.equal(is === 'apart' ? 'met' : 'unmet');
    });
  it('reads who is who by id, and does not guess', () => {
    expect(partiesFacts({ evaluator: 'a', incubator: 'a', funders: ['b'], provider: null })).to.deep.equal({
      alsoIncubates: true,
      alsoFunds: false,
      alsoCarriesOut: false,
    });
    expect(partiesFacts({ evaluator: 'a' })).to.deep.equal({
      alsoIncubates: undefined,
      alsoFunds: undefined,
      alsoCarriesOut: undefined,
    });
  });
  it('an effect put down to one of several wants a caveat', () => {
    expect(isCreditFair({ creditsOne: true, takingPart: 4, isCaveatStated: false }, open).value).to.equal('addCaveat');
    expect(isCreditFair({ creditsOne: true, takingPart: 1 }, open).value).to.equal('fair');
    expect(isCreditFair({ creditsOne: true, takingPart: 4, isCaveatStated: true }, open).value).to.equal('fair');
  });
  const sound = {
    demandsQuickResults: false,
    countsRefusals: false,
    takesFindingsAsTargets: false,
    ranksPlaces: true,
    statesDifferences: true,
  };
  for (const change of [
    { demandsQuickResults: true },
    { countsRefusals: true },
    { takesFindingsAsTargets: true },
    { statesDifferences: false },
  ])
    it(`a design is to be thought over: ${JSON.stringify(change)}`, () => {
      expect(isDesignSound(sound, open).value).to.equal('sound');
      const decision = isDesignSound({ ...sound, ...change }, open);
      expect(decision).to.include({ value: 'thinkAgain', outcome: 'met' });
      expect(decision.reasons.every(({ force }) => force === 'advisory')).to.equal(true);
    });
});
