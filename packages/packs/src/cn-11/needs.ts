import type { Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import {
  caseLimitCounts,
  extensionLimit,
  extensionNeedsTelling,
  extensionsAllowed,
  reactionLimit,
  redirectClasses,
  replyLimit,
  resolutionLimit,
  returnVisitLimit,
  returnVisitRequired,
  urgentSignals,
} from '@liandong/sdk/needs';
import { beijingComplaints } from '../sources/beijing.js';

const { from } = beijingComplaints;

export const needs: readonly Entry[] = [
  ...sets(caseLimitCounts, [{ from, cite: beijingComplaints(13, 1), value: true /* 在诉求工单上注明办理时限 */ }]),
  ...leavesOpen(resolutionLimit, { from, cite: beijingComplaints(13, 2) }),
  ...leavesOpen(reactionLimit, { from, cite: beijingComplaints(15, 1, 1) /* 及时联系诉求人 */ }),
  ...leavesOpen(replyLimit, { from, cite: beijingComplaints(15, 1, 3) /* 在规定时限内反馈 */ }),
  ...sets(extensionNeedsTelling, [{ from, cite: beijingComplaints(15, 1, 2), value: true }]),
  ...leavesOpen(extensionLimit, { from, cite: beijingComplaints(15, 1, 2) }),
  ...leavesOpen(extensionsAllowed, { from, cite: beijingComplaints(15, 1, 2) }),
  ...sets(returnVisitRequired, [{ from, cite: beijingComplaints(23), value: true }]),
  ...leavesOpen(returnVisitLimit, { from, cite: beijingComplaints(23) }),
  ...sets(redirectClasses, [
    {
      from,
      cite: beijingComplaints(11, 3),
      value: {
        items: ['emergency-line', 'legal-channel', 'same-request', 'secret-or-privacy', 'outside-remit', 'unlawful'],
        complete: true,
      },
    },
  ]),
  // 应当通过紧急服务热线处理的，即时转至专线
  ...sets(urgentSignals, [
    { from, cite: beijingComplaints(11, 3, 1), value: { items: ['life-danger'], complete: false } },
  ]),
];
