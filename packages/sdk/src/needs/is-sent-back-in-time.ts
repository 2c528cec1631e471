import { bool, date, question } from '@liandong/core';
import { sendBackLimit } from './terms.js';
import { clerk, dueAfter, timing, today, within } from './within.js';

/**
 * 派错的需求是否在期限内退回。
 * Was a need that belongs elsewhere sent back in time? Value: `in-time`, `running`, `late`, `overdue`.
 *
 * Source: 潍坊市12345政务服务便民热线条例 22 (sent back by the rules; the time is open).
 */
export const isSentBackInTime = question('needs.isSentBackInTime', {
  facts: {
    receivedOn: date(clerk),
    isSentBack: bool(clerk),
    sentBackOn: date({ who: ['clerk'], after: 'receivedOn' }),
  },
  derive: {
    dueOn: dueAfter(sendBackLimit),
    today,
  },
  met: ({ isSentBack, sentBackOn, dueOn, today }) => within(isSentBack, sentBackOn, dueOn, today).because('sentInTime'),
  value: ({ isSentBack, sentBackOn, dueOn, today }) =>
    timing(isSentBack, sentBackOn.onOrBefore(dueOn), today.onOrBefore(dueOn)),
});
