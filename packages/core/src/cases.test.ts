import { expect } from 'chai';
import {
  allOf,
  anyOf,
  bool,
  code,
  date,
  days,
  int,
  isoDate,
  known,
  lawOn,
  listTerm,
  money,
  not,
  oneOf,
  question,
  rows,
  shareTerm,
  when,
  type Bool,
  type Int,
  type Pack,
  type RefOfTerm,
  type Refs,
} from '@liandong/core';

const cite = { id: 'c', title: 'c', issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' } as const;
const list = listTerm('c.list');
const openList = listTerm('c.openList');
const share = shareTerm('c.share');
const law = lawOn('2024-01-01', 'cn', [
  {
    format: 'liandong.pack.v1',
    jurisdiction: 'cn',
    title: { 'zh-Hans': '国' },
    version: '1',
    places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
    entries: [
      { term: 'c.list', from: '2020-01-01', cite, value: { items: ['a', 'b'], complete: true } },
      { term: 'c.share', from: '2020-01-01', cite, value: { numerator: 1, denominator: 2, inclusive: true } },
    ],
  } satisfies Pack,
]);

const facts = {
  few: int('item', { min: 0, max: 40 }),
  edge: int('item', { min: 0, max: 47 }),
  over: int('item', { min: 0, max: 48 }),
  many: int('item', { min: 1, max: 1_000_000 }),
  other: int('item', { min: 1, max: 1_000_000 }),
  cost: money({ max: 1_000_000 }),
  on: date(),
  by: date(),
  kind: oneOf(['a', 'b', 'c']),
  matter: code(),
  good: bool(),
  here: bool(),
  parts: rows({ amount: money({ max: 100 }) }, { max: 3 }),
};
type Words = Refs<typeof facts> & {
  readonly list: RefOfTerm<typeof list>;
  readonly openList: RefOfTerm<typeof openList>;
  readonly share: RefOfTerm<typeof share>;
};
let made = 0;
const ask = (met: (words: Words) => Bool, value?: (words: Words) => Int<'item'>) =>
  question(`c.q${made++}`, { facts, law: { list, openList, share }, met, ...(value && { value }) } as never);

const middle = isoDate('2024-05-01');
const cases: readonly {
  readonly met: (words: Words) => Bool;
  readonly is: 'met' | 'unmet' | 'unknown';
  readonly asks?: string;
  readonly why: string;
}[] = [
  { met: ({ few }) => anyOf(few.atLeast(3), few.lessThan(3)), is: 'met', why: 'a number is on one side or the other' },
  { met: ({ few }) => allOf(few.atLeast(3), few.lessThan(3)), is: 'unmet', why: 'and never on both' },
  { met: ({ few }) => anyOf(few.atLeast(4), few.lessThan(3)), is: 'unknown', asks: 'few', why: 'three is on neither' },
  { met: ({ few }) => anyOf(few.atLeast(40), few.lessThan(40)), is: 'met', why: 'the last value counts too' },
  { met: ({ few }) => anyOf(few.equals(40), few.lessThan(39)), is: 'unknown', asks: 'few', why: 'all but one value' },
  { met: ({ edge }) => anyOf(edge.moreThan(46), edge.atMost(46)), is: 'met', why: 'every value of 48 is tried' },
  { met: ({ over }) => anyOf(over.moreThan(20), over.atMost(20)), is: 'met', why: 'of 49, those beside the turns' },
  {
    met: ({ over }) => anyOf(over.moreThan(20), over.lessThan(20)),
    is: 'unknown',
    asks: 'over',
    why: 'a turn has two sides and itself',
  },
  { met: ({ many }) => anyOf(many.atLeast(500), many.lessThan(500)), is: 'met', why: 'a wide number turns at 500' },
  {
    met: ({ many }) => anyOf(many.moreThan(500), many.lessThan(500)),
    is: 'unknown',
    asks: 'many',
    why: '500 itself is left out',
  },
  {
    met: ({ many }) => anyOf(many.equals(500), many.moreThan(500), many.lessThan(500)),
    is: 'met',
    why: 'less, equal or more',
  },
  {
    met: ({ many }) => anyOf(many.atLeast(999_999), many.atMost(999_999)),
    is: 'met',
    why: 'the turn may stand beside the end',
  },
  {
    met: ({ many }) => anyOf(many.times(3).atLeast(500), many.times(3).lessThan(500)),
    is: 'met',
    why: 'what only rises is turned once',
  },
  {
    met: ({ many }) => anyOf(many.times(3).atLeast(502), many.times(3).lessThan(499)),
    is: 'unknown',
    asks: 'many',
    why: 'three times 167 is 501',
  },
  {
    met: ({ many }) => anyOf(many.plus(5).atMost(100), many.minus(7).atLeast(89)),
    is: 'met',
    why: 'up to 95, or from 96',
  },
  {
    met: ({ many }) => anyOf(many.plus(5).atMost(100), many.minus(7).atLeast(90)),
    is: 'unknown',
    asks: 'many',
    why: '96 is left out',
  },
  {
    met: ({ many, good }) => anyOf(when(good, many, 0).atLeast(1), many.atMost(5)),
    is: 'unknown',
    asks: 'good,many',
    why: 'a choice of numbers is not followed',
  },
  {
    met: ({ many, other }) => anyOf(many.atLeast(other), many.lessThan(other)),
    is: 'unknown',
    asks: 'many,other',
    why: 'two missing numbers in one comparison are not followed',
  },
  { met: ({ many }) => anyOf(many.atLeast(many), many.lessThan(3)), is: 'unknown', asks: 'many', why: 'nor one twice' },
  {
    met: ({ many, other, share }) => anyOf(many.reaches(share, other), many.lessThan(1)),
    is: 'unknown',
    asks: 'many,other',
    why: 'a share is not followed',
  },
  { met: ({ on }) => anyOf(on.before(middle), on.onOrAfter(middle)), is: 'met', why: 'a day is before or not' },
  {
    met: ({ on }) => anyOf(on.before(middle), on.after(middle)),
    is: 'unknown',
    asks: 'on',
    why: 'the day itself is neither',
  },
  {
    met: ({ on, by }) => anyOf(days(on, by).atLeast(0), on.after(by)),
    is: 'unknown',
    asks: 'on,by',
    why: 'two missing days are not followed',
  },
  { met: ({ kind }) => anyOf(kind.is('a'), kind.in(['b', 'c'])), is: 'met', why: 'every closed value is listed' },
  { met: ({ kind }) => anyOf(kind.is('a'), kind.in(['b'])), is: 'unknown', asks: 'kind', why: 'one is not' },
  { met: ({ good, here }) => anyOf(good, allOf(good, here)), is: 'unknown', asks: 'good', why: 'only good can matter' },
  {
    met: ({ good, here }) => anyOf(allOf(good, here), allOf(good, not(here))),
    is: 'unknown',
    asks: 'good',
    why: 'here or not, it hangs on good alone',
  },
  {
    met: ({ good, here }) => anyOf(allOf(good, here), allOf(not(good), here), good),
    is: 'unknown',
    asks: 'good,here',
    why: 'here matters where good does not hold',
  },
  { met: ({ good }) => anyOf(good, not(good)), is: 'met', why: 'it holds or does not' },
  {
    met: ({ good, few }) => anyOf(good.is(true), not(good).and(few.atLeast(0))),
    is: 'met',
    why: 'a number within its bounds is always at least the least',
  },
  {
    met: ({ matter, list }) => anyOf(matter.in(list), not(matter.in(list))),
    is: 'met',
    why: 'a code is listed or not',
  },
  {
    met: ({ matter, list }) => anyOf(matter.in(list), matter.in(['b', 'z'])),
    is: 'unknown',
    asks: 'matter',
    why: 'some code is on neither list',
  },
  {
    met: ({ matter, list }) => allOf(matter.in(list), matter.in(['x', 'z'])),
    is: 'unmet',
    why: 'no code is on both',
  },
  {
    met: ({ matter, list }) => allOf(matter.in(list), matter.in(['b', 'z'])),
    is: 'unknown',
    asks: 'matter',
    why: 'one code is on both',
  },
  {
    met: ({ matter }) => allOf(matter.is('x'), matter.is('y')),
    is: 'unmet',
    why: 'a code is not two codes',
  },
  {
    met: ({ matter }) => anyOf(matter.is('x'), not(matter.is('x'))),
    is: 'met',
    why: 'it is one code or is not',
  },
  {
    met: ({ good }) => anyOf(good, not(good), known(good)),
    is: 'unknown',
    asks: 'good',
    why: 'whether it was answered matters, and no value stands for that',
  },
  {
    met: ({ few }) => anyOf(few.orElse(1).atLeast(1), few.atMost(30)),
    is: 'unknown',
    asks: 'few',
    why: 'nor for what is taken in its place',
  },
  {
    met: ({ parts }) =>
      anyOf(
        parts.exists(({ amount }) => amount.atLeast(50)),
        parts.every(({ amount }) => amount.lessThan(50)),
      ),
    is: 'unknown',
    asks: 'parts',
    why: 'rows are not tried',
  },
];

describe('facts that stand at several places', () => {
  for (const { met, is, asks = '', why } of cases) {
    const asked = ask(met);
    it(`${String(met).replace(/\s+/g, ' ').slice(0, 90)}: ${is}, for ${why}`, () => {
      expect(asked({}, law).outcome, 'outcome').to.equal(is);
      expect(asked.outcome({}, law), 'outcome alone').to.equal(is);
      expect(
        asked
          .plan({}, law)
          .stillNeeded.map(({ fact }) => fact)
          .sort()
          .join(),
        'what is asked',
      ).to.equal(asks.split(',').sort().join());
    });
  }

  it('stand also where they were asked and nobody knows them', () => {
    const always = ask(({ few }) => anyOf(few.atLeast(3), few.lessThan(3)));
    expect(always({ few: null } as never, law).outcome).to.equal('met');
    const once = ask(({ few, good }) => anyOf(few.atLeast(3), allOf(few.atLeast(0), good)));
    expect(once({ few: null } as never, law).outcome).to.equal('unknown');
    expect(once({ few: null, good: true } as never, law).outcome).to.equal('met');
  });

  it('carry a number of their own only where nothing lies between the turns', () => {
    const value = ({ few, many, good }: Words) =>
      when(good, when(few.atLeast(3), few, few), when(many.atLeast(3), many, many));
    const asked = ask(({ good }) => good, value);
    expect(asked({ good: true, few: 7 } as never, law).value).to.equal(7);
    expect(asked({ good: true } as never, law).value).to.equal(undefined);
    expect(asked({ good: false } as never, law).value).to.equal(undefined);
  });
});

describe('combinations', () => {
  const twelve = Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`b${at}`, bool()]));
  const parity = (count: number) =>
    question(`c.parity${count}`, {
      facts: twelve,
      met: (words) => {
        const all = Object.values(words as Record<string, Bool>).slice(0, count);
        return anyOf(allOf(...all), ...all.map((each) => not(each)));
      },
    });
  it('of twelve yes-or-no facts are all tried', () => {
    expect(parity(12).outcome({}, law)).to.equal('met');
  });
  it('of thirteen are too many: the answer waits, and nothing wrong is said', () => {
    expect(parity(13).outcome({}, law)).to.equal('unknown');
    expect(parity(13).plan({}, law).stillNeeded).to.have.lengthOf(13);
  });
});
