import {
  allOf,
  anyOf,
  date,
  not,
  type Bool,
  type Day,
  type Derivation,
  type DateFact,
  type Facts,
} from '@liandong/core';

/** Done by a day, or not done and the day has not passed. */
export const within = (isDone: Bool, doneOn: Day, dueOn: Day, today: Day): Bool =>
  anyOf(allOf(isDone, doneOn.onOrBefore(dueOn)), allOf(not(isDone), today.onOrBefore(dueOn)));

/** The law's own day as a fact: the day on which the question is asked. */
export const today = {
  type: date(),
  from: [],
  compute: (_, { law }) => law.date,
} satisfies Derivation<Facts, DateFact>;
