import { anyOf, bool, question } from '@liandong/core';
import { noReplyOnRequest, replyLimit } from './terms.js';
import { afterwards, clerk, dueAfter, received, timed, today, within } from './within.js';

/**
 * 是否在期限内回复办理情况；要求不回复的除外。
 * Was the person told in time how the need is being handled? Met while time is left; value: `in-time`, `running`, `late`, `overdue`, `not-wanted`.
 *
 * Source: 济南市12345市民服务热线条例 24 (five workdays).
 */
export const isReplyInTime = question('needs.isReplyInTime', {
  facts: {
    receivedOn: received,
    wantsNoReply: bool({ who: ['resident', 'clerk'] }),
    hasReplied: bool(clerk),
    repliedOn: afterwards,
  },
  law: { noReplyOnRequest },
  derive: {
    dueOn: dueAfter(replyLimit),
    today,
  },
  met: (words) =>
    anyOf(
      within(words.hasReplied, words.repliedOn, words).because('repliedInTime'),
      words.wantsNoReply.and(words.noReplyOnRequest).because('noReplyWanted'),
    ),
  value: (words) =>
    timed(words.hasReplied, words.repliedOn, words, [words.wantsNoReply.and(words.noReplyOnRequest), 'not-wanted']),
});
