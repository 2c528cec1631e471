import { bool, type BoolFact, type DateFact, type Derivation } from '@liandong/core';

/** 准入还没有期满。The last day of the term counts. Whoever tells a last day of what has no term tells one that cannot be. */
export const inTerm = {
  type: bool(),
  from: [],
  uses: ['hasTerm', 'admittedUntil'],
  compute: ({ hasTerm, admittedUntil }, { law, impossible }) => {
    if (admittedUntil === undefined) return hasTerm === false || undefined;
    return hasTerm === false ? impossible('admittedUntil') : law.date <= admittedUntil;
  },
} satisfies Derivation<{ readonly hasTerm: BoolFact; readonly admittedUntil: DateFact }, BoolFact>;
