import type { Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import {
  caseLimitCounts,
  noReplyOnRequest,
  redirectClasses,
  replyLimit,
  resolutionLimit,
  returnVisitLimit,
  returnVisitRequired,
  sendBackLimit,
} from '@liandong/sdk/needs';
import { weifangHotline } from '../sources/shandong.js';

const { from } = weifangHotline;

export const needs: readonly Entry[] = [
  ...sets(resolutionLimit, [
    {
      from,
      cite: weifangHotline(20, 1, 1),
      value: { count: 5, unit: 'workday' } /* 能够在五个工作日内办理完毕的，应当办理完毕 */,
    },
  ]),
  ...sets(caseLimitCounts, [
    { from, cite: weifangHotline(20, 1, 2), value: true /* 法律、法规规定的办理时限超过五个工作日的，从其规定 */ },
  ]),
  ...leavesOpen(replyLimit, { from, cite: weifangHotline(20, 1) /* 及时回复 */ }),
  ...sets(noReplyOnRequest, [{ from, cite: weifangHotline(20, 1), value: true /* 要求不回复的除外 */ }]),
  ...leavesOpen(sendBackLimit, { from, cite: weifangHotline(22, 1) }),
  ...sets(returnVisitRequired, [{ from, cite: weifangHotline(25), value: true }]),
  ...leavesOpen(returnVisitLimit, { from, cite: weifangHotline(25) }),
  ...sets(redirectClasses, [
    {
      from,
      cite: weifangHotline(19, 1),
      // 第（五）项：其他依法不予受理的情形
      value: { items: ['legal-channel', 'secret-or-privacy', 'unlawful', 'lawfully-settled'], complete: false },
    },
  ]),
];
