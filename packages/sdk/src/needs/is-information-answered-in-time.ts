import {
  addWorkdays,
  allOf,
  anyOf,
  bool,
  int,
  oneOf,
  question,
  type DateFact,
  type Derivation,
  type IntFact,
  type Period,
  type Term,
} from '@liandong/core';
import { informationExtension, informationLimit } from './terms.js';
import { afterwards, clerk, dueAfter, received, timing, today, within } from './within.js';

/** The last day of the limits, later by the workdays that third parties took. */
function answered(...limits: readonly Term<Period>[]) {
  const due = dueAfter(...limits);
  return {
    ...due,
    from: ['receivedOn', 'thirdPartyWorkdays'],
    compute: (given, tools) => {
      const last = due.compute(given, tools);
      return given.thirdPartyWorkdays ? addWorkdays(last, given.thirdPartyWorkdays, tools.calendar).date : last;
    },
  } satisfies Derivation<{ readonly receivedOn: DateFact; readonly thirdPartyWorkdays: IntFact }, DateFact>;
}

/**
 * 政府信息公开申请是否在期限内答复；征求第三方意见的时间不计。
 * Was a request for government information answered in time? Workdays spent on hearing third parties do not count. Value: `in-time`, `running`, `late`, `overdue`.
 *
 * Source: 政府信息公开条例 33 (20 workdays, and at most 20 more).
 */
export const isInformationAnsweredInTime = question('needs.isInformationAnsweredInTime', {
  facts: {
    receivedOn: received,
    thirdPartyWorkdays: int('workday', { max: 1000, who: ['clerk'] }),
    hasReplied: bool(clerk),
    repliedOn: afterwards,
    extension: oneOf(['none', 'valid', 'not-valid'], clerk),
  },
  derive: {
    dueOn: answered(informationLimit),
    extendedDueOn: answered(informationLimit, informationExtension),
    today,
  },
  met: ({ hasReplied, repliedOn, extension, dueOn, extendedDueOn, today }) =>
    anyOf(
      within(hasReplied, repliedOn, { dueOn, today }).because('withinLimit'),
      allOf(extension.is('valid'), within(hasReplied, repliedOn, { dueOn: extendedDueOn, today })).because(
        'withinExtension',
      ),
    ),
  value: ({ hasReplied, repliedOn, extension, dueOn, extendedDueOn, today }) => {
    const inTime = (done: typeof repliedOn) =>
      anyOf(done.onOrBefore(dueOn), allOf(extension.is('valid'), done.onOrBefore(extendedDueOn)));
    return timing(hasReplied, inTime(repliedOn), inTime(today));
  },
});
