import { anyOf, money, not, question } from '@liandong/core';
import { fullyCovered } from './terms.js';

/**
 * 街道经费支出是不是由区政府全额保障。
 * Does the district cover a street's spending in full?
 *
 * Met: covered to the last fen, or the law of the place does not ask for it. Value: the shortfall in fen, 0 when there is none.
 *
 * Source: 上海（街道经费支出由区政府全额保障）.
 *
 * @example
 * isStreetFullyFunded({ spending: 100_00, covered: 99_99 }, law).value // => 1
 */
export const isStreetFullyFunded = question('matters.isStreetFullyFunded', {
  facts: {
    spending: money({ who: ['street', 'finance'] }),
    covered: money({ who: ['finance', 'district'] }),
  },
  law: { fullyCovered },
  met: ({ spending, covered, fullyCovered }) =>
    anyOf(
      not(fullyCovered).because('notOrderedHere'),
      covered.atLeast(spending).because('covered', { cites: ['fullyCovered'] }),
    ),
  value: ({ spending, covered }) => spending.minus(covered).max(0),
});
