// Wrong facts, comparisons, values and units must not compile: each line below is an error that tsc has to find.
import { bool, date, intTerm, lawOn, money, oneOf, question, int, rows, allOf, type Law } from '@liandong/core';

const window = intTerm('t.window', 'day');
const ask = question('t.typed', {
  facts: {
    source: oneOf(['external', 'local']),
    startOn: date(),
    amount: money(),
    ready: bool(),
    staff: int('person'),
    lines: rows({ fen: money() }),
  },
  law: { window },
  met: ({ source, startOn, amount, ready, staff, window, lines }) =>
    allOf(
      source.is('local'),
      // @ts-expect-error no such value
      source.is('foreign'),
      // @ts-expect-error a closed value is not compared with a number
      source.atLeast(3),
      // @ts-expect-error a day is not written so
      startOn.before('tomorrow'),
      // @ts-expect-error a day is not held against money
      startOn.before(amount),
      // @ts-expect-error yes-or-no is not counted
      ready.atLeast(1),
      // @ts-expect-error people are not days
      staff.atMost(window),
      // @ts-expect-error money is not people
      amount.plus(staff).atLeast(1),
      // @ts-expect-error no such field in a row
      lines.every((line) => line.yuan.atLeast(1)),
      lines.sum((line) => line.fen).atLeast(amount),
    ),
});
// @ts-expect-error no such fact
question('t.noSuchFact', { facts: { a: bool() }, met: ({ b }) => b });

declare const law: Law;
ask({ source: 'local', amount: 3, startOn: '2024-01-01' }, law);
// @ts-expect-error no such fact
ask({ sauce: 'local' }, law);
// @ts-expect-error no such value
ask({ source: 'foreign' }, law);
// @ts-expect-error money is a number of fen
ask({ amount: '3 yuan' }, law);
// @ts-expect-error a day is not written so
ask({ startOn: 'tomorrow' }, law);
// @ts-expect-error the law is an argument
ask({});
// @ts-expect-error so is the date
lawOn('cn', []);
