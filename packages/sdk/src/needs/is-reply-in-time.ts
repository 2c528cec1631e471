import { anyOf, bool, date, question } from '@liandong/core';
import { noReplyOnRequest, replyLimit } from './terms.js';
import { clerk, dueAfter, timing, today, within } from './within.js';

/**
 * 是否在期限内回复办理情况；要求不回复的除外。
 * Was the person told in time how the need is being handled? Met while time is left; value: `in-time`, `running`, `late`, `overdue`, `not-wanted`.
 *
 * Source: 济南市12345市民服务热线条例 24 (five workdays).
 */
export const isReplyInTime = question('needs.isReplyInTime', {
  facts: {
    receivedOn: date(clerk),
    wantsNoReply: bool({ who: ['resident', 'clerk'] }),
    hasReplied: bool(clerk),
    repliedOn: date({ who: ['clerk'], after: 'receivedOn' }),
  },
  law: { noReplyOnRequest },
  derive: {
    dueOn: dueAfter(replyLimit),
    today,
  },
  met: ({ wantsNoReply, noReplyOnRequest, hasReplied, repliedOn, dueOn, today }) =>
    anyOf(
      within(hasReplied, repliedOn, dueOn, today).because('repliedInTime'),
      wantsNoReply.and(noReplyOnRequest).because('noReplyWanted'),
    ),
  value: ({ wantsNoReply, noReplyOnRequest, hasReplied, repliedOn, dueOn, today }) =>
    timing(hasReplied, repliedOn.onOrBefore(dueOn), today.onOrBefore(dueOn), [
      wantsNoReply.and(noReplyOnRequest),
      'not-wanted',
    ]),
});
