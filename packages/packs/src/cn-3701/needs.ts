import type { Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import {
  caseLimitCounts,
  noReplyOnRequest,
  reactionLimit,
  reopenRestarts,
  replyLimit,
  resolutionLimit,
  returnVisitLimit,
  returnVisitRequired,
} from '@liandong/sdk/needs';
import { jinanHotline } from '../sources/shandong.js';

const { from } = jinanHotline;

export const needs: readonly Entry[] = [
  ...leavesOpen(reactionLimit, { from, cite: jinanHotline(23, 1, 2) /* 及时转至承办单位 */ }),
  ...sets(replyLimit, [
    { from, cite: jinanHotline(24, 1), value: { count: 5, unit: 'workday' } /* 五个工作日内回复来电人 */ },
  ]),
  ...sets(noReplyOnRequest, [{ from, cite: jinanHotline(24, 1), value: true /* 要求不回复的除外 */ }]),
  ...leavesOpen(resolutionLimit, { from, cite: jinanHotline(24, 1, 1) /* 应当及时办理 */ }),
  ...sets(caseLimitCounts, [{ from, cite: jinanHotline(24, 2), value: true /* 在答复的期限内办理完毕 */ }]),
  ...sets(returnVisitRequired, [{ from, cite: jinanHotline(27, 1), value: true }]),
  ...leavesOpen(returnVisitLimit, { from, cite: jinanHotline(27, 1) }),
  ...leavesOpen(reopenRestarts, { from, cite: jinanHotline(27, 2) /* 退回承办单位再次办理 */ }),
];
