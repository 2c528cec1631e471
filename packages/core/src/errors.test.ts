import { expect } from 'chai';
import {
  bool,
  code,
  date,
  int,
  InvalidDateError,
  isoDate,
  lawOn,
  oneOf,
  question,
  rowsOf,
  yuan,
  type Law,
} from './index.js';

// An error is written into logs: of what it was given it tells no more than the type, or the beginning of a text.

const person = '张三丰，男，身份证号 110105194912310029，住某某路 1 号 2 室，电话 13800000000';
const secret = '13800000000';
const told = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    // With what a console shows of an error beside its message; a place is told by name.
    return `${(error as Error).message} ${JSON.stringify({ ...(error as object), jurisdiction: undefined })}`;
  }
  return 'nothing';
};

const law: Law = { date: '2026-03-02', jurisdiction: 'cn', chain: [], get: () => ({ status: 'none', cites: [] }) };
const asked = question('t.ask', {
  facts: { on: date(), kind: oneOf(['a', 'b']), count: int('item'), is: bool(), matter: code() },
  met: ({ is }) => is.because('is'),
});

describe('errors tell little of what they were given', () => {
  const people = [{ name: person }];
  for (const [what, run, begins] of [
    ['a day', () => isoDate(person), `"${person.slice(0, 24)}…" is not a day`],
    ['a list in the place of a day', () => isoDate(people as never), '(array) is not a day'],
    ['an object in the place of a day', () => isoDate(people[0] as never), '(object) is not a day'],
    ['nothing in the place of a day', () => isoDate(undefined as never), 'undefined is not a day'],
    ['packs in the place of a day', () => lawOn(people as never, '2026-03-02', []), '(array) is not a day'],
    ['a text in the place of a place', () => lawOn('2026-03-02', person, []), 'No pack knows the place'],
    ['money', () => yuan(person), `"${person.slice(0, 24)}…" is no amount`],
    ['a fact that is a day', () => asked({ on: person as never }, law), 't.ask: fact "on" must be a day'],
    ['a fact of a list', () => asked({ kind: person as never }, law), 't.ask: fact "kind" must be one of a, b, not'],
    ['a number', () => asked({ count: person as never }, law), 't.ask: fact "count" must be a whole number'],
    ['records in the place of a number', () => asked({ count: people as never }, law), 't.ask: fact "count" must be'],
    ['yes or no', () => asked({ is: person as never }, law), 't.ask: fact "is" must be true or false'],
    ['a code', () => asked({ matter: people as never }, law), 't.ask: fact "matter" must be a code'],
    ['rows', () => rowsOf('t.ask', 'rows', person as never), 't.ask: fact "rows" must be a list'],
  ] as const)
    it(what, () => {
      const message = told(run);
      expect(message.startsWith(begins), message).to.equal(true);
      expect(message).not.to.include(secret).and.not.to.include(person.slice(0, 30));
    });

  it('a short text is told whole', () => {
    expect(() => isoDate('2026-02-30')).to.throw(InvalidDateError, '"2026-02-30" is not a day');
    expect(() => isoDate('2026-02-30T00:00:00+0800')).to.throw(InvalidDateError, '"2026-02-30T00:00:00+0800" is not');
  });
});
