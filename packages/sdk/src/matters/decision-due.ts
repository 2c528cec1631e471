import { anyOf, allOf, bool, date, not, periodEnd, question } from '@liandong/core';
import { decideWithin } from './terms.js';

/**
 * 准入申请最迟哪天审批完毕，有没有逾期。
 * By which day is an application to be decided, and is that kept on the day of the law?
 *
 * Met: decided by that day, or the day has not passed. Value: the day. What an overdue application becomes is open: it is not admitted by
 * silence.
 *
 * Source: 西城区社区减负方案（15 个工作日）; the day of receipt is not counted (民法典 201).
 *
 * @example
 * decisionDue({ receivedOn: '2024-05-06', isDecided: false }, law).value // => '2024-05-27'
 */
export const decisionDue = question('matters.decisionDue', {
  facts: {
    receivedOn: date({ who: ['clerk'], register: 'matters.applications' }),
    isDecided: bool({ who: ['clerk'], register: 'matters.applications' }),
    decidedOn: date({ past: true, after: 'receivedOn', who: ['clerk'], register: 'matters.applications' }),
  },
  derive: {
    onDay: { type: date(), from: [], compute: (_, { law }) => law.date },
    dueOn: {
      type: date(),
      from: ['receivedOn'],
      law: [decideWithin],
      compute: ({ receivedOn }, { value, calendar }) => periodEnd(receivedOn, value(decideWithin), calendar).date,
    },
  },
  met: ({ isDecided, decidedOn, dueOn, onDay }) =>
    anyOf(
      allOf(isDecided, decidedOn.onOrBefore(dueOn)).because('decidedInTime'),
      allOf(not(isDecided), onDay.onOrBefore(dueOn)).because('stillTime'),
    ),
  value: ({ dueOn }) => dueOn,
});
