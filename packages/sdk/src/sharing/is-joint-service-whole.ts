import { allOf, bool, choose, int, not, oneOf, question, rows, type FactValues } from '@liandong/core';
import { elements } from './codes.js';
import { jointServicePractised, oneLeadBinds } from './terms.js';

const recorder = { who: ['socialWorker', 'committee'], register: 'sharing.cases' } as const;
const part = { element: oneOf(elements), isLead: bool() };

/**
 * 一件联办的服务，要素、牵头、记录齐不齐。
 * Is a jointly handled case whole: two elements or more, one lead, and a record of setting up, carrying out and evaluating?
 *
 * Met says that it is whole, not that it must be: what is known of it is practice. That one takes the lead is our inference and advises
 * only. A resource takes part and leads nothing. Value: `whole`, `one-element`, `stage-missing`.
 *
 * Source: 各地比较、将台研究（服务联办制度；立项、实施、评估中联通）; 湖北（资源不是主体）.
 *
 * @example
 * isJointServiceWhole({ parts: [{ element: 'community', isLead: true }], isSetUpRecorded: true, isCarriedOutRecorded: true, isEvaluatedRecorded: true }, law).value
 * // => 'one-element'
 */
export const isJointServiceWhole = question('sharing.isJointServiceWhole', {
  facts: {
    parts: rows(part, { max: 100, ...recorder }),
    isSetUpRecorded: bool(recorder),
    isCarriedOutRecorded: bool(recorder),
    isEvaluatedRecorded: bool(recorder),
  },
  law: { jointServicePractised, oneLeadBinds },
  derive: {
    /** Elements of different kinds; two organisations are one element. */
    elementsJoined: {
      type: int('element', { max: elements.length }),
      from: ['parts'],
      compute: ({ parts }) => {
        const named = (parts as readonly FactValues<typeof part>[]).map(({ element }) => element);
        const joined = new Set(named.filter((element) => element)).size;
        return joined >= 2 || named.every((element) => element) ? joined : undefined;
      },
    },
  },
  met: ({ parts, elementsJoined, isSetUpRecorded, isCarriedOutRecorded, isEvaluatedRecorded }) =>
    allOf(
      elementsJoined.atLeast(2).because('twoElements', { cites: ['jointServicePractised'] }),
      isSetUpRecorded.because('setUp', { cites: ['jointServicePractised'] }),
      isCarriedOutRecorded.because('carriedOut', { cites: ['jointServicePractised'] }),
      isEvaluatedRecorded.because('evaluated', { cites: ['jointServicePractised'] }),
      parts
        .count(({ element, isLead }) => allOf(isLead, element.isNot('charity-resource')))
        .equals(1)
        .advises('oneLead', { binding: 'oneLeadBinds' }),
    ),
  value: ({ elementsJoined, isSetUpRecorded, isCarriedOutRecorded, isEvaluatedRecorded }) =>
    choose(
      [
        [elementsJoined.lessThan(2), 'one-element'],
        [not(allOf(isSetUpRecorded, isCarriedOutRecorded, isEvaluatedRecorded)), 'stage-missing'],
      ],
      'whole',
    ),
});
