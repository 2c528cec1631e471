import { expect } from 'chai';
import {
  allOf,
  anyOf,
  bool,
  choose,
  date,
  int,
  oneOf,
  periodEnd,
  question,
  type FactValues,
  type Period,
} from '@liandong/core';
import { law } from './nation.test.js';

describe('a procedure that takes “none” for an answer', () => {
  const lasts = question('t.lasts', {
    facts: { printedUntil: date() },
    derive: {
      until: {
        type: date(),
        from: [],
        uses: ['printedUntil'],
        compute: ({ printedUntil }, { asked }) => printedUntil ?? (asked('printedUntil') ? '2024-06-30' : undefined),
      },
    },
    met: ({ until }) => until.onOrAfter('2024-06-30'),
  });
  const cases = [
    { printedUntil: undefined, is: 'unknown', asks: ['printedUntil'], why: 'nobody has looked at the paper yet' },
    { printedUntil: null, is: 'met', asks: [], why: 'nothing is printed: the rule counts' },
    { printedUntil: '2024-06-29', is: 'unmet', asks: [], why: 'what is printed counts' },
  ] as const;
  for (const { printedUntil, is, asks, why } of cases) {
    it(`${String(printedUntil)} is ${is}: ${why}`, () => {
      expect(lasts({ printedUntil }, law).outcome).to.equal(is);
      expect(lasts.plan({ printedUntil }, law).stillNeeded.map(({ fact }) => fact)).to.deep.equal(asks);
    });
  }
});

describe('an answer that stands whatever a procedure is told', () => {
  const facts = {
    speed: oneOf(['fast', 'slow']),
    isLong: bool(),
    startOn: date(),
    givenOn: date(),
    isWaived: bool(),
  };
  const days = { fast: 2, slow: 5 };
  const inTime = question('t.inTime', {
    facts,
    derive: {
      dueOn: {
        type: date(),
        from: ['speed', 'isLong', 'startOn'],
        compute: ({ speed, isLong, startOn }, { calendar }) => {
          const period: Period = { count: days[speed] * (isLong ? 10 : 1), unit: 'day' };
          return periodEnd(startOn, period, calendar).date;
        },
      },
    },
    met: ({ givenOn, dueOn, isWaived }) =>
      anyOf(givenOn.onOrBefore(dueOn).because('inTime'), isWaived.because('waived')),
    value: ({ givenOn, dueOn }) => choose([[givenOn.onOrBefore(dueOn), 'early']], 'late'),
  });
  const given = { startOn: '2024-01-01', isWaived: false } as const;
  const cases: readonly { with: FactValues<typeof facts>; is: string; value?: string; asks: readonly string[] }[] = [
    { with: { speed: 'fast', isLong: false, givenOn: '2024-01-04' }, is: 'unmet', value: 'late', asks: [] },
    { with: { isLong: false, givenOn: '2024-01-03' }, is: 'met', value: 'early', asks: [] },
    { with: { isLong: false, givenOn: '2024-01-04' }, is: 'unknown', asks: ['speed'] },
    { with: { isLong: false, givenOn: '2024-01-09' }, is: 'unmet', value: 'late', asks: [] },
    { with: { speed: 'slow', givenOn: '2024-01-08' }, is: 'met', value: 'early', asks: [] },
    // Both wanting at once: on the second day every way is in time, after the fiftieth none is.
    { with: { givenOn: '2024-01-03' }, is: 'met', value: 'early', asks: [] },
    // Asked first is what settles it by one of its answers.
    { with: { givenOn: '2024-01-20' }, is: 'unknown', asks: ['isLong', 'speed'] },
    { with: { givenOn: '2024-02-21' }, is: 'unmet', value: 'late', asks: [] },
    // Nobody knows: the answer stands all the same, or it does not.
    { with: { speed: null, isLong: false, givenOn: '2024-01-03' }, is: 'met', value: 'early', asks: [] },
    { with: { speed: null, isLong: false, givenOn: '2024-01-04' }, is: 'unknown', asks: [] },
  ];
  for (const { with: more, is, value, asks } of cases) {
    it(`${JSON.stringify(more)} is ${is}`, () => {
      const all = { ...given, ...more };
      const decision = inTime(all, law);
      expect(decision.outcome).to.equal(is);
      expect(decision.value).to.equal(value);
      expect(decision.missing.length > 0).to.equal(is === 'unknown');
      expect(inTime.outcome(all, law)).to.equal(is);
      const plan = inTime.plan(all, law);
      expect(plan.determined ?? 'unknown').to.equal(is);
      expect(plan.stillNeeded.map(({ fact }) => fact)).to.deep.equal(asks);
    });
  }

  it('hangs together with facts of the criterion itself', () => {
    const q = question('t.both', {
      facts: { a: bool(), b: bool() },
      derive: { same: { type: bool(), from: ['a', 'b'], compute: ({ a, b }) => a === b } },
      met: ({ a, b, same }) => anyOf(same, a, b),
    });
    expect(q({}, law).outcome).to.equal('met');
  });

  it('is provisional where one of the cases rests on a calendar that is not published', () => {
    expect(inTime({ ...given, isLong: false, givenOn: '2024-01-03' }, law).provisional).to.equal(true);
  });

  it('says what each answer to the procedure would settle', () => {
    const { impact } = inTime.plan({ ...given, isLong: false, givenOn: '2024-01-04' }, law);
    expect(impact).to.deep.equal({ speed: { fast: 'unmet', slow: 'met' } });
  });

  it('is never guessed from a number or a day', () => {
    const more = { speed: 'fast', isLong: false, givenOn: '2024-01-04', isWaived: false } as const;
    expect(inTime(more, law).outcome).to.equal('unknown');
  });

  it('is looked for within bounds: beyond them the answer is unknown, never wrong', () => {
    const few = Object.fromEntries([...'abcdef'].map((name) => [name, bool()]));
    const many = { ...few, g: bool() };
    const asked = (facts: typeof few) =>
      question('t.many', {
        facts,
        derive: { one: { type: int('x'), from: Object.keys(facts), compute: () => 1 } },
        met: ({ one }) => allOf(one.atLeast(1)),
      });
    expect(asked(few)({}, law).outcome).to.equal('met');
    expect(asked(many)({}, law).outcome).to.equal('unknown');
    expect(asked(many)({ g: true }, law).outcome).to.equal('met');
  });
});
