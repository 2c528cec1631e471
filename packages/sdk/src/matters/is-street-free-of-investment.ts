import { allOf, anyOf, bool, not, question } from '@liandong/core';
import { investmentAbolished } from './terms.js';

/**
 * 街道有没有招商引资的职能、指标和奖励。
 * Is a street office free of attracting investment: no such function, no targets, no rewards?
 *
 * Met: free of all three, or the law of the place does not ask for it.
 *
 * Source: 上海（取消街道招商引资职能及相应考核指标和奖励）.
 *
 * @example
 * isStreetFreeOfInvestment({ hasFunction: false, hasTargets: true, hasRewards: false }, law).outcome // => 'unmet'
 */
export const isStreetFreeOfInvestment = question('matters.isStreetFreeOfInvestment', {
  facts: {
    hasFunction: bool({ who: ['street'] }),
    hasTargets: bool({ who: ['street', 'district'] }),
    hasRewards: bool({ who: ['street', 'finance'] }),
  },
  law: { investmentAbolished },
  met: ({ hasFunction, hasTargets, hasRewards, investmentAbolished }) =>
    anyOf(
      not(investmentAbolished).because('notAbolishedHere'),
      allOf(
        not(hasFunction).because('noFunction', { cites: ['investmentAbolished'] }),
        not(hasTargets).because('noTargets', { cites: ['investmentAbolished'] }),
        not(hasRewards).because('noRewards', { cites: ['investmentAbolished'] }),
      ),
    ),
});
