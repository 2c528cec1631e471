import { bool, question } from '@liandong/core';
import { sendBackLimit } from './terms.js';
import { afterwards, clerk, dueAfter, received, timed, today, within } from './within.js';

/**
 * 派错的需求是否在期限内退回。
 * Was a need that belongs elsewhere sent back in time? Value: `in-time`, `running`, `late`, `overdue`.
 *
 * Source: 潍坊市12345政务服务便民热线条例 22 (sent back by the rules; the time is open).
 */
export const isSentBackInTime = question('needs.isSentBackInTime', {
  facts: {
    receivedOn: received,
    isSentBack: bool(clerk),
    sentBackOn: afterwards,
  },
  derive: {
    dueOn: dueAfter(sendBackLimit),
    today,
  },
  met: (words) => within(words.isSentBack, words.sentBackOn, words).because('sentInTime'),
  value: (words) => timed(words.isSentBack, words.sentBackOn, words),
});
