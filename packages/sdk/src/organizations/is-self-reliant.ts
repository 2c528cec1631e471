import { allOf, bool, choose, money, not, question } from '@liandong/core';
import { selfRelianceShare } from './terms.js';

/**
 * 培育到哪一步：孵化中、支持中、自力更生。
 * How far has cultivation come? Incubated, then supported, then on its own feet, which is graduation. From which share of own income on an
 * organisation stands on its own feet, the source does not say.
 *
 * Value: the stage.
 *
 * Source: 各地比较（昆明：社区成为孵化器，继续支持，自力更生、逐步可持续）.
 *
 * @example
 * isSelfReliant({ hasLeftIncubator: false }, law).value // => 'incubated'
 */
export const isSelfReliant = question('organizations.isSelfReliant', {
  facts: {
    hasLeftIncubator: bool({ who: ['organization', 'street'] }),
    ownIncome: money({ who: ['organization'], evidence: ['annual-report'] }),
    income: money({ who: ['organization'], evidence: ['annual-report'] }),
  },
  law: { selfRelianceShare },
  met: ({ hasLeftIncubator, ownIncome, income, selfRelianceShare }) =>
    allOf(hasLeftIncubator.because('leftIncubator'), ownIncome.reaches(selfRelianceShare, income).because('ownIncome')),
  value: ({ hasLeftIncubator, ownIncome, income, selfRelianceShare }) =>
    choose(
      [
        [not(hasLeftIncubator), 'incubated'],
        [not(ownIncome.reaches(selfRelianceShare, income)), 'supported'],
      ],
      'self-reliant',
    ),
});
