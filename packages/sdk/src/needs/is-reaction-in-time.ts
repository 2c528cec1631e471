import { bool, date, question } from '@liandong/core';
import { reactionLimit } from './terms.js';
import { clerk, dueAfter, timing, today, within } from './within.js';

/**
 * 快速反应：是否在期限内首次联系。起始日不计，遇休息日顺延。
 * Was the person contacted in time? Met while time is left; value: `in-time`, `running`, `late`, `overdue`.
 *
 * Source: the loop of Shangcheng; the time itself is open in every text at hand.
 */
export const isReactionInTime = question('needs.isReactionInTime', {
  facts: {
    receivedOn: date(clerk),
    hasReacted: bool(clerk),
    reactedOn: date({ who: ['clerk'], after: 'receivedOn' }),
  },
  derive: {
    dueOn: dueAfter(reactionLimit),
    today,
  },
  met: ({ hasReacted, reactedOn, dueOn, today }) =>
    within(hasReacted, reactedOn, dueOn, today).because('reactedInTime'),
  value: ({ hasReacted, reactedOn, dueOn, today }) =>
    timing(hasReacted, reactedOn.onOrBefore(dueOn), today.onOrBefore(dueOn)),
});
