import {
  choose,
  date,
  either,
  int,
  periodEnd,
  type Bool,
  type DateFact,
  type Day,
  type Derivation,
  type Facts,
  type IntFact,
  type Period,
  type Term,
} from '@liandong/core';
import { extensionLimit, extensionsAllowed, resolutionLimit } from './terms.js';

/** Asked of the clerk alone. */
export const clerk = { who: ['clerk'] } as const;

/** The day of receipt, and days that cannot come before it; the clerk knows them. */
export const received = date(clerk);
export const afterwards = date({ ...clerk, after: 'receivedOn' });

/** The last day and the day on which it is asked, among the words of a question. */
interface Days {
  readonly dueOn: Day;
  readonly today: Day;
}

/** How often it was extended. */
export const times = int('time', { max: 100, ...clerk });

/** Done by a day, or not done and the day has not passed. */
export const within = (isDone: Bool, doneOn: Day, { dueOn, today }: Days): Bool =>
  either(isDone, doneOn.onOrBefore(dueOn), today.onOrBefore(dueOn));

/** The law's own day as a fact: the day on which the question is asked. */
export const today = {
  type: date(),
  from: [],
  compute: (_, { law }) => law.date,
} satisfies Derivation<Facts, DateFact>;

/** The last day of one limit after the receipt, or of several one behind the other. */
export const dueAfter = (...law: readonly Term<Period>[]) =>
  ({
    type: date(),
    from: ['receivedOn'],
    law,
    compute: ({ receivedOn }, { value, calendar }) =>
      law.reduce((day, term) => periodEnd(day, value(term), calendar).date, receivedOn),
  }) satisfies Derivation<{ readonly receivedOn: DateFact }, DateFact>;

/**
 * The last day for settling with the extensions so far one behind the other, and so many more. Where the law allows one alone, it is
 * that one.
 */
export const extendedDueOn = (more: 0 | 1) =>
  ({
    type: date(),
    from: ['receivedOn'],
    uses: ['extensionsSoFar'],
    law: [resolutionLimit, extensionLimit],
    consults: [extensionsAllowed],
    compute: ({ receivedOn, extensionsSoFar = NaN }, { law, value, calendar }) => {
      const count = law.get(extensionsAllowed).value === 1 ? 1 : extensionsSoFar + more;
      let day = periodEnd(receivedOn, value(resolutionLimit), calendar).date;
      for (let each = 0; each < count; each++) day = periodEnd(day, value(extensionLimit), calendar).date;
      return count >= 0 ? day : undefined;
    },
  }) satisfies Derivation<{ readonly receivedOn: DateFact; readonly extensionsSoFar: IntFact }, DateFact>;

/** How something stands that must be done by a day; what is told `instead` of being late goes before that. */
export const timing = <const Instead extends string = never>(
  isDone: Bool,
  isDoneInTime: Bool,
  isStillTime: Bool,
  ...instead: readonly (readonly [Bool, Instead])[]
) =>
  choose<'in-time' | 'late' | 'running' | 'overdue' | Instead>(
    [[isDone.and(isDoneInTime), 'in-time'], ...instead, [isDone, 'late'], [isStillTime, 'running']],
    'overdue',
  );

/** {@link timing} where one last day is all there is to it. */
export const timed = <const Instead extends string = never>(
  isDone: Bool,
  doneOn: Day,
  { dueOn, today }: Days,
  ...instead: readonly (readonly [Bool, Instead])[]
) => timing(isDone, doneOn.onOrBefore(dueOn), today.onOrBefore(dueOn), ...instead);
