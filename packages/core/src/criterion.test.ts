import { expect } from 'chai';
import { criterion } from './criterion.js';
import { WrongFactError } from './errors.js';
import type { Expr } from './expr.js';
import { bool, int, oneOf, rows } from './fact.js';

const facts = {
  forWhom: oneOf(['self', 'other']),
  age: int('year', { max: 130 }),
  agrees: bool(),
  household: rows({ age: int('year', { max: 130 }), lives: bool() }),
};
const is = (name: string, value: string): Expr => ({
  op: '=',
  a: { op: 'fact', name },
  b: { op: 'const', value },
});
const under = (op: 'fact' | 'field', most: number): Expr => ({
  op: '<',
  a: { op, name: 'age' },
  b: { op: 'const', value: most },
});

describe('criterion', () => {
  const other = is('forWhom', 'other');
  it('is true, false, or unknown while what it needs is not known', () => {
    const holds = criterion(other, facts);
    expect(holds({ forWhom: 'other' })).to.equal(true);
    expect(holds({ forWhom: 'self' })).to.equal(false);
    expect(holds({})).to.equal(undefined);
    expect(holds({ forWhom: null })).to.equal(undefined);
  });
  it('is settled by what settles it, whatever else is unknown', () => {
    const either = criterion({ op: 'or', of: [other, under('fact', 14)] }, facts);
    expect(either({ age: 13 })).to.equal(true);
    expect(either({ age: 14 })).to.equal(undefined);
    const both = criterion({ op: 'and', of: [other, under('fact', 14)] }, facts);
    expect(both({ age: 14 })).to.equal(false);
  });
  it('looks into rows, and works on one of them', () => {
    const exists = criterion({ op: 'exists', rows: 'household', where: under('field', 14) }, facts);
    expect(exists({ household: [{ age: 40 }, { age: 13 }] })).to.equal(true);
    expect(exists({ household: [{ age: 40 }, {}] })).to.equal(undefined);
    expect(exists({ household: [] })).to.equal(false);
    const inRow = criterion(under('field', 14), facts, 'household');
    expect(inRow({}, { age: 13 })).to.equal(true);
    expect(inRow({}, {})).to.equal(undefined);
  });
  it('refuses facts that are not declared', () => {
    expect(() => criterion(other, facts)({ forwhom: 'self' })).to.throw(WrongFactError);
  });
});
