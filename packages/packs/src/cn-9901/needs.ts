import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import {
  caseLimitCounts,
  extensionLimit,
  extensionNeedsApproval,
  extensionNeedsTelling,
  extensionsAllowed,
  noReplyOnRequest,
  redirectClasses,
  reopenRestarts,
  replyLimit,
  resolutionLimit,
  returnVisitRequired,
  sendBackLimit,
} from '@liandong/sdk/needs';
import { invented } from '../sources/illustrative.js';

const rules = invented('city', '居民需求办理办法');
const { from } = rules;

export const needs: readonly Entry[] = [
  ...sets(replyLimit, [{ from, cite: rules(1), value: { count: 5, unit: 'workday' } }]),
  ...sets(noReplyOnRequest, [{ from, cite: rules(1), value: true }]),
  ...sets(resolutionLimit, [{ from, cite: rules(2), value: { count: 10, unit: 'workday' } }]),
  ...sets(caseLimitCounts, [{ from, cite: rules(2), value: true }]),
  ...sets(extensionLimit, [{ from, cite: rules(3), value: { count: 5, unit: 'workday' } }]),
  ...sets(extensionsAllowed, [{ from, cite: rules(3), value: 1 }]),
  ...sets(extensionNeedsApproval, [{ from, cite: rules(3), value: true }]),
  ...sets(extensionNeedsTelling, [{ from, cite: rules(3), value: true }]),
  ...sets(sendBackLimit, [{ from, cite: rules(4), value: { count: 1, unit: 'workday' } }]),
  ...sets(redirectClasses, [
    {
      from,
      cite: rules(5),
      value: {
        items: ['emergency-line', 'legal-channel', 'same-request', 'secret-or-privacy', 'outside-remit', 'unlawful'],
        complete: true,
      },
    },
  ]),
  ...sets(returnVisitRequired, [{ from, cite: rules(6), value: true }]),
  ...sets(reopenRestarts, [{ from, cite: rules(7), value: true }]),
];
