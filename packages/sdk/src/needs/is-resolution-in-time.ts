import { allOf, anyOf, bool, date, known, not, oneOf, question } from '@liandong/core';
import { caseLimitCounts, resolutionLimit } from './terms.js';
import { afterwards, clerk, dueAfter, extendedDueOn, received, times, timing, today, within } from './within.js';

/**
 * 及时解决：是否在期限内办结；经批准延长的，按延长后的期限。
 * Was the need settled in time? Met while time is left; value: `in-time`, `running`, `late`, `overdue`.
 * Of valid extensions it asks how many there are only where the law does not allow just one.
 * A deadline set for the case (on the ticket, or longer by another law) counts where the law says so; its extension is a new deadline on the ticket.
 *
 * Source: 潍坊市12345政务服务便民热线条例 20 (five workdays); 北京市接诉即办工作条例 13 (on the ticket).
 */
export const isResolutionInTime = question('needs.isResolutionInTime', {
  facts: {
    receivedOn: received,
    isResolved: bool(clerk),
    resolvedOn: afterwards,
    caseDueOn: date(clerk),
    extension: oneOf(['none', 'valid', 'not-valid'], clerk),
    extensionsSoFar: times,
  },
  law: { caseLimitCounts },
  derive: {
    dueOn: dueAfter(resolutionLimit),
    extendedDueOn: extendedDueOn(0),
    today,
  },
  met: ({ isResolved, resolvedOn, caseDueOn, extension, caseLimitCounts, dueOn, extendedDueOn, today }) => {
    const ownLimit = known(caseDueOn).and(caseLimitCounts);
    const by = (day: typeof today) => within(isResolved, resolvedOn, { dueOn: day, today });
    return anyOf(
      allOf(ownLimit, by(caseDueOn)).because('withinCaseLimit'),
      allOf(not(ownLimit), by(dueOn)).because('withinLimit'),
      allOf(not(ownLimit), extension.is('valid'), by(extendedDueOn)).because('withinExtension'),
    );
  },
  value: ({ isResolved, resolvedOn, caseDueOn, extension, caseLimitCounts, dueOn, extendedDueOn, today }) => {
    const ownLimit = known(caseDueOn).and(caseLimitCounts);
    const inTime = (done: typeof resolvedOn) =>
      anyOf(
        allOf(ownLimit, done.onOrBefore(caseDueOn)),
        allOf(not(ownLimit), done.onOrBefore(dueOn)),
        allOf(not(ownLimit), extension.is('valid'), done.onOrBefore(extendedDueOn)),
      );
    return timing(isResolved, inTime(resolvedOn), inTime(today));
  },
});
