import { bool, question } from '@liandong/core';
import { reactionLimit } from './terms.js';
import { afterwards, clerk, dueAfter, received, timed, today, within } from './within.js';

/**
 * 快速反应：是否在期限内首次联系。起始日不计，遇休息日顺延。
 * Was the person contacted in time? Met while time is left; value: `in-time`, `running`, `late`, `overdue`.
 *
 * Source: the loop of Shangcheng; the time itself is open in every text at hand.
 */
export const isReactionInTime = question('needs.isReactionInTime', {
  facts: {
    receivedOn: received,
    hasReacted: bool(clerk),
    reactedOn: afterwards,
  },
  derive: {
    dueOn: dueAfter(reactionLimit),
    today,
  },
  met: (words) => within(words.hasReacted, words.reactedOn, words).because('reactedInTime'),
  value: (words) => timed(words.hasReacted, words.reactedOn, words),
});
