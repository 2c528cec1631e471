import { expect } from 'chai';
import { bool, date, days, int, intTerm, known, lawOn, question, rows, when, type Pack } from '@liandong/core';

const cite = { id: 'c', title: 'c', issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' } as const;
const silent = intTerm('t.silent', 'day');
const three = intTerm('t.three', 'day');
const pack = {
  format: 'liandong.pack.v1',
  jurisdiction: 'cn',
  title: { 'zh-Hans': '国' },
  version: '1',
  places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
  entries: [{ term: 't.three', from: '2020-01-01', cite, value: 3 }],
} satisfies Pack;
const law = lawOn('2024-01-01', 'cn', [pack]);
const facts = { x: int('day', { max: 100 }), y: int('day', { max: 100 }), on: date(), until: date(), a: bool() };

describe('orElse', () => {
  const asked = question('t.orElse', {
    facts,
    law: { silent, three },
    met: ({ x, y, silent }) => x.orElse(y).atLeast(silent.orElse(x)),
    value: ({ x, y }) => x.orElse(y),
  });
  it('takes the other number where the law has no text, also while facts are missing', () => {
    const least = question('t.least', { facts, law: { silent }, met: ({ x, silent }) => silent.orElse(x).atLeast(7) });
    expect(least.outcome({ x: 7 }, law)).to.equal('met');
    expect(least.outcome({ x: 6 }, law)).to.equal('unmet');
    expect(least.plan({}, law).stillNeeded.map(({ fact }) => fact)).to.deep.equal(['x']);
    const bounded = question('t.bounded', {
      facts,
      law: { silent },
      met: ({ x, silent }) => silent.orElse(x).atMost(100),
    });
    expect(bounded.outcome({}, law), 'whatever the fact is').to.equal('met');
  });
  it('asks for the other number once nobody knows the first', () => {
    expect(asked({ x: null, y: 4 }, law).value).to.equal(4);
    expect(asked({ y: 4 }, law).value, 'the first may still be answered').to.equal(undefined);
    const first = question('t.first', { facts, met: ({ x, y }) => x.orElse(y).atLeast(50) });
    expect(first.plan({ x: null }, law).stillNeeded.map(({ fact }) => fact)).to.deep.equal(['y']);
    expect(first.plan({}, law).stillNeeded.map(({ fact }) => fact)).to.deep.equal(['x', 'y']);
  });
});

describe('known', () => {
  it('is never said of a number that is only bounded', () => {
    const asked = question('t.known', { facts, met: ({ x, y }) => known(x.plus(y)) });
    expect(asked.outcome({ x: 1 }, law)).to.equal('unknown');
    expect(asked.outcome({ x: 1, y: 2 }, law)).to.equal('met');
  });
});

describe('a missing number within its bounds', () => {
  const outcome = (met: Parameters<typeof question<typeof facts, { three: typeof three }>>[1]['met'], given = {}) =>
    question('t.bounds', { facts, law: { three }, met }).outcome(given, law);
  it('settles what no number in bounds can turn', () => {
    expect(outcome(({ x }) => x.atMost(100))).to.equal('met');
    expect(outcome(({ x }) => x.moreThan(100))).to.equal('unmet');
    expect(outcome(({ x }) => x.atMost(99))).to.equal('unknown');
    expect(outcome(({ x }) => x.equals(101))).to.equal('unmet');
    expect(outcome(({ x }) => x.times(3).plus(1).moreThan(0))).to.equal('met');
    expect(outcome(({ x, three }) => x.times(-2).minus(three).lessThan(-2))).to.equal('met');
    expect(outcome(({ x }) => x.mulDiv(1, 3).atMost(33))).to.equal('met');
    expect(outcome(({ x }) => x.mulDiv(1, 3).atMost(32))).to.equal('unknown');
    expect(outcome(({ x }) => x.min(5).moreThan(5))).to.equal('unmet');
    expect(outcome(({ a, x }) => when(a, x.max(2), 3).atLeast(2))).to.equal('met');
  });
  it('holds for days too', () => {
    expect(outcome(({ on }) => on.onOrAfter('0001-01-01'))).to.equal('met');
    expect(outcome(({ on, until }) => days(on, until).atMost(3_652_058))).to.equal('met');
    expect(outcome(({ on }) => on.after('9999-12-31'))).to.equal('unmet');
    expect(outcome(({ on }) => on.before('2024-01-01'))).to.equal('unknown');
  });
  it('is settled on both sides of each turn where it stands twice', () => {
    const twice = question('t.twice', {
      facts: { n: int('day', { max: 1000 }) },
      met: ({ n }) => n.atLeast(500).or(n.lessThan(500)),
    });
    expect(twice.outcome({}, law)).to.equal('met');
    expect(twice.outcome({ n: null }, law)).to.equal('met');
    const gap = question('t.gap', {
      facts: { n: int('day', { max: 1000 }) },
      met: ({ n }) => n.moreThan(500).or(n.lessThan(500)),
    });
    expect(gap.outcome({}, law)).to.equal('unknown');
  });
  it('is no answer where the number rises and falls between its bounds', () => {
    const tent = question('t.tent', {
      facts: { n: int('day', { max: 1000 }) },
      met: ({ n }) => n.atLeast(500).or(n.lessThan(500)),
      value: ({ n }) => n.min(n.times(-1).plus(1000)),
    });
    expect(tent({}, law)).to.deep.include({ outcome: 'met' }).and.not.have.property('value');
    expect(tent({ n: 400 }, law).value).to.equal(400);
  });
});

describe('rows that may count or not', () => {
  const asked = question('t.rows', {
    facts: { parts: rows({ fen: int('fen', { max: 10 }), good: bool() }, { max: 5 }) },
    met: ({ parts }) =>
      parts
        .sum(
          ({ fen }) => fen,
          ({ good }) => good,
        )
        .atLeast(12),
    value: ({ parts }) => parts.count(({ good }) => good),
  });
  const good = true;
  it('are summed from the least to the most', () => {
    expect(
      asked.outcome(
        {
          parts: [
            { fen: 10, good },
            { fen: 1, good },
          ],
        },
        law,
      ),
    ).to.equal('unmet');
    expect(asked.outcome({ parts: [{ fen: 10, good }, { fen: 2, good }, {}] }, law)).to.equal('met');
    expect(asked.outcome({ parts: [{ fen: 10, good }, { good }] }, law)).to.equal('unknown');
    expect(asked.outcome({ parts: [{ fen: 1, good }, { good }] }, law), 'at most 11').to.equal('unmet');
    expect(asked.outcome({ parts: [{ fen: 9, good }, { fen: 2 }] }, law), 'at most 11').to.equal('unmet');
  });
  it('are counted exactly or not at all', () => {
    expect(
      asked(
        {
          parts: [
            { fen: 1, good },
            { fen: 1, good: false },
          ],
        },
        law,
      ).value,
    ).to.equal(1);
    expect(asked({ parts: [{ fen: 1, good }, {}] }, law).value).to.equal(undefined);
    expect(asked({}, law).value).to.equal(undefined);
  });
});

describe('numbers of the law that are multiplied', () => {
  const each = intTerm('t.each', 'fen', { min: 0, max: 100_000 });
  const part = intTerm('t.part', 'percent', { min: 0, max: 100 });
  const whole = intTerm('t.whole', 'percent', { min: 1, max: 100 });
  const loose = intTerm('t.loose', 'percent');
  const entries = (
    [
      ['t.each', 300],
      ['t.part', 75],
      ['t.whole', 100],
    ] as const
  ).map(([term, value]) => ({
    term,
    from: '2020-01-01' as const,
    cite,
    value,
  }));
  const rated = lawOn('2024-01-01', 'cn', [{ ...pack, entries }]);
  const asked = question('t.rate', {
    facts: { fen: int('fen', { max: 1_000_000 }) },
    law: { each, part, whole },
    met: ({ fen, part, whole }) => fen.mulDiv(part, whole).atMost(750_000),
    value: ({ fen, part, whole, each }) => fen.mulDiv(part, whole).min(each),
  });
  it('stay within the bounds of their terms', () => {
    expect(asked({ fen: 3 }, rated).value, '2.25, rounded').to.equal(2);
    expect(asked({ fen: 2 }, rated).value, '1.5, half a unit up').to.equal(2);
    expect(asked({ fen: 1000 }, rated).value).to.equal(300);
    expect(asked.outcome({}, rated), 'three quarters of the most is the most').to.equal('met');
    expect(asked.outcome({ fen: 3 }, law), 'no text').to.equal('unknown');
  });
  it('are refused by a pack outside them', () => {
    expect(whole.type.check(0)).to.equal('must be a whole number of percent from 1 to 100');
    expect(whole.type.check(1)).to.equal(undefined);
    expect(whole.type.check(101)).to.be.a('string');
    expect(loose.type.check(-1e11)).to.equal(undefined);
    expect(loose.type.check(1e11 + 1)).to.be.a('string');
  });
  it('are refused by a question whose bounds are too wide, or may divide by nothing', () => {
    const make = (by: typeof part, over: typeof part) => () =>
      question('t.wide', {
        facts: { fen: int('fen') },
        law: { by, over },
        met: ({ fen, by, over }) => fen.mulDiv(by, over).atLeast(1),
      });
    expect(make(loose, whole)).to.throw('2^53');
    expect(make(part, part)).to.throw('the second over 0');
    expect(make(part, whole)).not.to.throw();
  });
  it('give nothing where an unchecked pack breaks them', () => {
    const broken = lawOn('2024-01-01', 'cn', [
      { ...pack, entries: entries.map((entry) => (entry.term === 't.whole' ? { ...entry, value: 0 } : entry)) },
    ]);
    expect(asked.outcome({ fen: 3 }, broken)).to.equal('unknown');
  });
});
