import { allOf, anyOf, bool, choose, date, not, oneOf, periodEnd, question } from '@liandong/core';
import { announceWithin, fileWithin, signWithin } from './terms.js';

const asked = { who: ['department', 'street'], register: 'projects.contracts' } as const;

/** 签订、备案、公告。 */
export const contractSteps = ['sign', 'file', 'announce'] as const;
const limits = { sign: signWithin, file: fileWithin, announce: announceWithin };

/**
 * 合同是否按期签订、备案、公告。
 * Was the contract signed, filed or announced in time? Met while time is left.
 *
 * Signing runs from the day the notice of award was sent out, filing and announcing from the day of signing; that day is not counted.
 * Value: `in-time`, `running`, `late`, `overdue`, `not-procurement`.
 *
 * Source: 政府采购法 46, 47; 政府采购法实施条例 50; 民法典 201, 203.
 *
 * @example
 * isContractStepInTime({ isUnderLaw: true, step: 'sign', startOn: '2024-05-06', isDone: true, doneOn: '2024-06-06' }, law).value // => 'late'
 */
export const isContractStepInTime = question('projects.isContractStepInTime', {
  facts: {
    isUnderLaw: bool({ who: ['department', 'finance'], judgement: true }),
    step: oneOf(contractSteps, asked),
    /** 签订：通知书发出之日；备案、公告：合同签订之日。 */
    startOn: date(asked),
    isDone: bool(asked),
    doneOn: date({ ...asked, after: 'startOn' }),
  },
  law: { signWithin, fileWithin, announceWithin },
  derive: {
    dueOn: {
      type: date(),
      from: ['step', 'startOn'],
      consults: [signWithin, fileWithin, announceWithin],
      compute: ({ step, startOn }, { law, calendar }) => {
        const limit = law.get(limits[step]).value;
        return limit && periodEnd(startOn, limit, calendar).date;
      },
    },
    today: { type: date(), from: [], compute: (_, { law }) => law.date },
  },
  met: ({ isUnderLaw, isDone, doneOn, dueOn, today }) =>
    anyOf(
      not(isUnderLaw).because('notUnderLaw'),
      anyOf(allOf(isDone, doneOn.onOrBefore(dueOn)), allOf(not(isDone), today.onOrBefore(dueOn))).because('inTime', {
        cites: ['signWithin', 'fileWithin', 'announceWithin'],
      }),
    ),
  value: ({ isUnderLaw, isDone, doneOn, dueOn, today }) =>
    choose(
      [
        [not(isUnderLaw), 'not-procurement'],
        [allOf(isDone, doneOn.onOrBefore(dueOn)), 'in-time'],
        [isDone, 'late'],
        [today.onOrBefore(dueOn), 'running'],
      ],
      'overdue',
    ),
});
