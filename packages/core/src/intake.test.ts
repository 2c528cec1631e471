import { expect } from 'chai';
import {
  bool,
  code,
  date,
  int,
  known,
  oneOf,
  question,
  rows,
  rowsOf,
  wholeOf,
  WrongFactError,
  type FactValues,
} from '@liandong/core';
import { law } from './nation.test.js';

const facts = {
  urgent: bool(),
  people: int('person', { min: 1, max: 9 }),
  heldOn: date(),
  kind: oneOf(['old', 'new']),
  matter: code(),
  parts: rows({ amount: int('fen', { max: 100 }), paidOn: date() }, { max: 2 }),
};
const asked = question('t.read', {
  facts,
  derive: {
    twice: {
      type: int('person', { max: 9 }),
      from: ['people'],
      compute: ({ people }) => (people === 1 ? undefined : people * 2),
    },
  },
  met: ({ urgent, people, twice }) => urgent.because('urgent').and(people.atLeast(2), twice.atLeast(4)),
  value: ({ parts }) => parts.sum((part) => part.amount),
});
const told = (given: unknown) => {
  try {
    asked(given as FactValues<typeof facts>, law);
    return 'taken';
  } catch (error) {
    expect(error).to.be.instanceOf(WrongFactError);
    return (error as Error).message;
  }
};

describe('reading facts', () => {
  const refused: readonly (readonly [given: object, message: string])[] = [
    [{ urgent: 'yes' }, 't.read: fact "urgent" must be true or false.'],
    [{ urgent: 1 }, 't.read: fact "urgent" must be true or false.'],
    [{ people: 0 }, 't.read: fact "people" must be a whole number of person from 1 to 9, not 0.'],
    [{ people: 10 }, 't.read: fact "people" must be a whole number of person from 1 to 9, not 10.'],
    [{ people: 2.5 }, 't.read: fact "people" must be a whole number of person from 1 to 9, not 2.5.'],
    [{ people: '2' }, 't.read: fact "people" must be a whole number of person from 1 to 9, not "2".'],
    [{ people: NaN }, 't.read: fact "people" must be a whole number of person from 1 to 9, not NaN.'],
    [{ people: 5 }, 't.read: fact "twice" must be a whole number of person from 0 to 9, not 10.'],
    [{ heldOn: '2023-02-29' }, 't.read: fact "heldOn" must be a day written YYYY-MM-DD, not "2023-02-29".'],
    [{ heldOn: 19_000 }, 't.read: fact "heldOn" must be a day written YYYY-MM-DD, not 19000.'],
    [{ kind: 'odd' }, 't.read: fact "kind" must be one of old, new, not "odd".'],
    [{ matter: '' }, 't.read: fact "matter" must be a code.'],
    [{ matter: 7 }, 't.read: fact "matter" must be a code.'],
    [{ parts: {} }, 't.read: fact "parts" must be a list of rows.'],
    [{ parts: [{}, {}, {}] }, 't.read: fact "parts" has 3 rows; at most 2 are allowed.'],
    [
      { parts: [{}, { amount: 101 }] },
      't.read: fact "parts[1].amount" must be a whole number of fen from 0 to 100, not 101.',
    ],
    [{ parts: [{ colour: 1 }] }, 't.read: fact "parts[0].colour" is not one it works with.'],
    // A row of which nothing is known is written {}: what is no row at all is no answer.
    ...[null, undefined, 7, true, 'x', []].map(
      (row) => [{ parts: [{}, row] }, 't.read: fact "parts[1]" must be an object of facts by their names.'] as const,
    ),
    [[] as object, 't.read: fact "" must be an object of facts by their names.'],
    [{ colour: 1 }, 't.read: fact "colour" is not one it works with.'],
    [{ urgent: true, colour: undefined }, 't.read: fact "colour" is not one it works with.'],
    // Names that every object has, and names of derived facts, are no facts either.
    [{ constructor: 1 }, 't.read: fact "constructor" is not one it works with.'],
    [{ twice: 4 }, 't.read: fact "twice" is not one it works with.'],
  ];
  for (const [given, message] of refused) {
    it(`refuses ${JSON.stringify(given)}`, () => expect(told(given)).to.equal(message));
  }

  const taken: readonly object[] = [
    {},
    { people: 1 },
    { people: 4 },
    { heldOn: '2024-02-29' },
    { kind: 'new', urgent: false },
    { urgent: undefined, people: null, heldOn: null, kind: null, matter: null, parts: null },
    { parts: [] },
    { parts: [{ amount: null }, {}] },
  ];
  for (const given of taken) it(`takes ${JSON.stringify(given)}`, () => expect(told(given)).to.equal('taken'));

  it('is the same in whatever order the facts come', () => {
    const given: readonly (readonly [string, unknown])[] = [
      ['urgent', true],
      ['people', 3],
      ['heldOn', '2024-01-31'],
      ['kind', 'old'],
      ['matter', 'm1'],
      ['parts', [{ amount: 40, paidOn: '2024-01-01' }, { amount: 2 }]],
    ];
    const answers = given.map((_, turn) => {
      const turned = [...given.slice(turn), ...given.slice(0, turn)];
      const decisions = [turned, turned.slice().reverse()].map((each) => asked(Object.fromEntries(each), law));
      return decisions.map(({ outcome, value, reasons }) => [outcome, value, reasons[0]?.outcome]);
    });
    expect(answers.flatMap((each) => each)).to.deep.equal(Array.from({ length: 12 }, () => ['met', 42, 'met']));
  });
  it('keeps what was not asked apart from what nobody knows', () => {
    const q = question('t.known', { facts: { a: bool(), b: bool() }, met: ({ a, b }) => known(a).and(b) });
    expect(q.outcome({ b: true }, law)).to.equal('unknown');
    expect(q.outcome({ a: null, b: true }, law)).to.equal('unmet');
    expect(q.outcome({ a: false, b: true }, law)).to.equal('met');
  });
});

describe('a list that must name at least one', () => {
  const finders = rows({ isNurse: bool() }, { min: 1, max: 2 });
  const found = question('t.found', {
    facts: { isHarmed: bool(), finders },
    met: ({ isHarmed, finders }) => isHarmed.and(finders.exists(({ isNurse }) => isNurse)).because('found'),
  });
  const missing = (given: FactValues<typeof found.facts>) =>
    found(given, law).missing.map((one) => [
      one.kind,
      'question' in one ? one.question.fact : 'fact' in one && one.fact,
    ]);

  for (const [finders, outcome, why] of [
    [[], 'unknown', 'one that names nobody says nothing'],
    [null, 'unknown', 'as one that nobody knows'],
    [[{ isNurse: false }], 'unmet', 'one that names somebody does'],
    [[{ isNurse: true }], 'met', 'and here too'],
  ] as const)
    it(`${JSON.stringify(finders)}: ${outcome}, for ${why}`, () => {
      expect(found.outcome({ isHarmed: true, finders }, law)).to.equal(outcome);
      expect(found.outcome({ isHarmed: false, finders }, law), 'whoever found it').to.equal('unmet');
      if (outcome === 'unknown') expect(missing({ isHarmed: true, finders })).to.deep.equal([['not-known', 'finders']]);
    });

  it('is asked for where it was not given, and may not be longer than it is allowed to be', () => {
    expect(missing({ isHarmed: true })).to.deep.equal([['fact', 'finders']]);
    expect(() => found({ finders: [{}, {}, {}] }, law)).to.throw(WrongFactError, 'has 3 rows; at most 2 are allowed');
  });
});

describe('rows of plain records', () => {
  it('come back as they are', () => {
    const given = [{ amount: 1 }, {}];
    expect(rowsOf('t.sum', 'sums', given)).to.equal(given);
    expect(rowsOf('t.sum', 'sums', [])).to.deep.equal([]);
  });
  for (const none of [null, undefined, 7, 'x', []])
    it(`${JSON.stringify(none)} is none, and is named by its place`, () =>
      expect(() => rowsOf('t.sum', 'sums', [{}, none])).to.throw(
        WrongFactError,
        't.sum: fact "sums[1]" must be an object of facts by their names.',
      ));
  for (const none of [null, undefined, 7, 'x', {}])
    it(`${JSON.stringify(none)} is no list of them`, () =>
      expect(() => rowsOf('t.sum', 'sums', none as never)).to.throw(
        WrongFactError,
        't.sum: fact "sums" must be a list of rows.',
      ));
});

describe('a whole number of plain records', () => {
  for (const [given, is] of [
    [1, true],
    [5, true],
    [0, false],
    [6, false],
    [1.5, false],
    [NaN, false],
    ['2', false],
    [undefined, false],
  ] as const)
    it(`${String(given)} from 1 to 5: ${is ? 'taken' : 'refused'}`, () => {
      const read = () => wholeOf('t.sum', 'sums[1].amount', given, 'fen', 1, 5);
      if (is) expect(read()).to.equal(given);
      else
        expect(read).to.throw(
          WrongFactError,
          `t.sum: fact "sums[1].amount" must be a whole number of fen from 1 to 5, not ${typeof given === 'string' ? JSON.stringify(given) : String(given)}.`,
        );
    });
});
