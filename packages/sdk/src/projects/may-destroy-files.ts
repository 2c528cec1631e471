import { anyOf, bool, date, not, question } from '@liandong/core';
import { sameDayLater } from './may-contract.js';
import { keepFor } from './terms.js';

/**
 * 采购文件保存期满了没有。
 * Has the time passed for which the papers of a purchase must be kept? Value: the last day on which they must be.
 *
 * Source: 政府采购法 42.
 *
 * @example
 * mayDestroyFiles({ isUnderLaw: true, endedOn: '2010-06-30' }, law).value // => '2025-06-30'
 */
export const mayDestroyFiles = question('projects.mayDestroyFiles', {
  facts: {
    isUnderLaw: bool({ who: ['department', 'finance'], judgement: true }),
    endedOn: date({ who: ['department', 'street'], register: 'projects.contracts' }),
  },
  derive: {
    keepUntil: {
      type: date(),
      from: ['endedOn'],
      law: [keepFor],
      compute: ({ endedOn }, { value }) => sameDayLater(endedOn, value(keepFor)),
    },
    today: { type: date(), from: [], compute: (_, { law }) => law.date },
  },
  met: ({ isUnderLaw, keepUntil, today }) =>
    anyOf(not(isUnderLaw).because('notUnderLaw'), today.after(keepUntil).because('timePassed')),
  value: ({ keepUntil }) => keepUntil,
});
