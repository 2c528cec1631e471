import { addMonths, allOf, bool, date, int, oneOf, question, when } from '@liandong/core';
import { creditDerived, creditLaw, creditSituation, isClear, orientations } from '../organizations/index.js';
import { incubationMonths, incubationOffered, incubationSupports, smallGrant, startupMonths } from './terms.js';

const own = { who: ['organization'] } as const;

/**
 * 初创的公益组织能不能得到孵化支持。
 * May an organisation that is starting up get this support from an incubator? Until when it counts as starting up is for the place to say; where
 * it does not say, the incubator judges. Supports that the source does not name may exist: its list ends in 等.
 *
 * Value: the amount in fen of a small grant; 0 for support in kind.
 *
 * Source: 上海报告（孵化基地：场地设备、能力建设、注册协助、小额补贴等）.
 *
 * @example
 * mayGetIncubation({ support: 'venue', orientation: 'public', isJudgedStartup: true, monthsIncubated: 3, credit: 'normal' }, law).value // => 0
 */
export const mayGetIncubation = question('subsidies.mayGetIncubation', {
  facts: {
    support: oneOf(['venue', 'capacity', 'registration-help', 'small-grant', 'other'], own),
    orientation: oneOf(orientations, { ...own, register: 'organizations' }),
    foundedOn: date({ ...own, register: 'organizations' }),
    isJudgedStartup: bool({ who: ['street', 'district'], judgement: true }),
    monthsIncubated: int('month', { max: 1200, ...own, register: 'subsidies.incubation' }),
    ...creditSituation,
  },
  law: { ...creditLaw, incubationOffered, incubationSupports, incubationMonths, smallGrant },
  derive: {
    ...creditDerived,
    isStartup: {
      type: bool(),
      from: [],
      uses: ['foundedOn', 'isJudgedStartup'],
      consults: [startupMonths],
      // Where the place says how long, its word stands, whatever anybody judges.
      compute: ({ foundedOn, isJudgedStartup }, { law }) => {
        const { value } = law.get(startupMonths);
        if (value === undefined) return isJudgedStartup;
        return foundedOn && law.date <= addMonths(foundedOn, value);
      },
    },
  },
  met: (words) =>
    allOf(
      words.incubationOffered.because('offered'),
      words.orientation.is('public').because('publicGood', { cites: ['incubationOffered'] }),
      words.isStartup.because('startup'),
      words.support.in(words.incubationSupports).because('support'),
      words.monthsIncubated.lessThan(words.incubationMonths).because('time'),
      isClear(words).because('credit'),
    ),
  value: ({ support, smallGrant }) => when(support.is('small-grant'), smallGrant, 0),
});
