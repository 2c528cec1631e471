import { addWorkdays, allOf, anyOf, bool, choose, date, int, not, oneOf, periodEnd, question } from '@liandong/core';
import { informationExtension, informationLimit } from './terms.js';
import { today, within } from './within.js';

/**
 * 政府信息公开申请是否在期限内答复；征求第三方意见的时间不计。
 * Was a request for government information answered in time? Workdays spent on hearing third parties do not count. Value: `in-time`, `running`, `late`, `overdue`.
 *
 * Source: 政府信息公开条例 33 (20 workdays, and at most 20 more).
 */
export const isInformationAnsweredInTime = question('needs.isInformationAnsweredInTime', {
  facts: {
    receivedOn: date({ who: ['clerk'] }),
    thirdPartyWorkdays: int('workday', { max: 1000, who: ['clerk'] }),
    hasReplied: bool({ who: ['clerk'] }),
    repliedOn: date({ who: ['clerk'] }),
    extension: oneOf(['none', 'valid', 'not-valid'], { who: ['clerk'] }),
  },
  derive: {
    dueOn: {
      type: date(),
      from: ['receivedOn', 'thirdPartyWorkdays'],
      law: [informationLimit],
      compute: ({ receivedOn, thirdPartyWorkdays }, { value, calendar }) => {
        const { date: last } = periodEnd(receivedOn, value(informationLimit), calendar);
        return thirdPartyWorkdays ? addWorkdays(last, thirdPartyWorkdays, calendar).date : last;
      },
    },
    extendedDueOn: {
      type: date(),
      from: ['receivedOn', 'thirdPartyWorkdays'],
      law: [informationLimit, informationExtension],
      compute: ({ receivedOn, thirdPartyWorkdays }, { value, calendar }) => {
        const { date: first } = periodEnd(receivedOn, value(informationLimit), calendar);
        const { date: last } = periodEnd(first, value(informationExtension), calendar);
        return thirdPartyWorkdays ? addWorkdays(last, thirdPartyWorkdays, calendar).date : last;
      },
    },
    today,
  },
  met: ({ hasReplied, repliedOn, extension, dueOn, extendedDueOn, today }) =>
    anyOf(
      within(hasReplied, repliedOn, dueOn, today).because('withinLimit'),
      allOf(extension.is('valid'), within(hasReplied, repliedOn, extendedDueOn, today)).because('withinExtension'),
    ),
  value: ({ hasReplied, repliedOn, extension, dueOn, extendedDueOn, today }) => {
    const inTime = (done: typeof repliedOn) =>
      anyOf(done.onOrBefore(dueOn), allOf(extension.is('valid'), done.onOrBefore(extendedDueOn)));
    return choose(
      [
        [hasReplied.and(inTime(repliedOn)), 'in-time'],
        [hasReplied, 'late'],
        [not(hasReplied).and(inTime(today)), 'running'],
      ],
      'overdue',
    );
  },
});
