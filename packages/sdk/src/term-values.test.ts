import { expect } from 'chai';
import type { TermType } from '@liandong/core';

/** A value that a term refuses, and why it must. */
type Refused = readonly [why: string, value: unknown];

/** Specs of the values that a term takes from a pack, and of those it refuses. */
export function valuesOf(
  term: { readonly id: string; readonly type: Pick<TermType<unknown>, 'check'> },
  taken: readonly unknown[],
  ...refused: readonly Refused[]
): void {
  it(`${term.id}: ${taken.length} taken, ${refused.length} refused`, () => {
    for (const value of taken) expect(term.type.check(value), JSON.stringify(value)).to.equal(undefined);
    for (const [why, value] of refused)
      expect(term.type.check(value), `${why}: ${JSON.stringify(value)}`).to.be.a('string');
  });
}

export const tenDays = { count: 10, unit: 'workday' } as const;
/** What is no period. */
export const noPeriods: readonly Refused[] = [
  ['no unit', { count: 10 }],
  ['no such unit', { count: 10, unit: 'week' }],
  ['a part of a day', { count: 1.5, unit: 'day' }],
  ['not an object', 10],
  ['nothing', null],
];
