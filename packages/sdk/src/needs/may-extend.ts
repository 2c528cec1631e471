import { allOf, anyOf, bool, not, question } from '@liandong/core';
import { extensionNeedsApproval, extensionNeedsTelling, extensionsAllowed } from './terms.js';
import { clerk, extendedDueOn, received, times } from './within.js';

/**
 * 可否延长办理时限；值为延长后的末日。
 * May the time be extended? The value is the last day after it.
 *
 * Source: 北京市接诉即办工作条例 15 (say why, and tell the hotline); number and length are open there. That one begins where the last ended is ours.
 */
export const mayExtend = question('needs.mayExtend', {
  facts: {
    receivedOn: received,
    extensionsSoFar: times,
    isApproved: bool(clerk),
    isTold: bool(clerk),
  },
  law: { extensionsAllowed, extensionNeedsApproval, extensionNeedsTelling },
  derive: {
    extendedDueOn: extendedDueOn(1),
  },
  met: ({ extensionsSoFar, isApproved, isTold, extensionsAllowed, extensionNeedsApproval, extensionNeedsTelling }) =>
    allOf(
      extensionsSoFar.lessThan(extensionsAllowed).because('notUsedUp'),
      anyOf(isApproved, not(extensionNeedsApproval)).because('approved'),
      anyOf(isTold, not(extensionNeedsTelling)).because('told'),
    ),
  value: ({ extendedDueOn }) => extendedDueOn,
});
