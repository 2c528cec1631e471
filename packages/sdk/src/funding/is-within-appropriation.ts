import { allOf, code, money, question } from '@liandong/core';
import { appropriationPerYear, appropriationPlans } from './terms.js';

const asked = { who: ['street', 'department'], register: 'finance.appropriations' } as const;

/**
 * 某年拨付的专项资金是否够支。
 * Does what is claimed from a yearly appropriation stay within what was appropriated that year?
 *
 * The law's amount is what is reported to be appropriated each year, no cap: it only advises when the year's own amount differs.
 * Money from other sources is pooled beside it and must not be counted here. How the amount is split among plans is open.
 * The value is what is left, in fen; below nothing when too much is claimed.
 *
 * Source: 上城（每年 500 万元专项资金，四个计划）.
 *
 * @example
 * isWithinAppropriation({ appropriated: yuan(5_000_000), claimed: yuan(5_000_001), plan: 'partners' }, law).value // => -100
 */
export const isWithinAppropriation = question('funding.isWithinAppropriation', {
  facts: { appropriated: money(asked), claimed: money(asked), plan: code(asked) },
  law: { appropriationPerYear, appropriationPlans },
  met: ({ appropriated, claimed, plan, appropriationPerYear, appropriationPlans }) =>
    allOf(
      claimed.atMost(appropriated).because('within'),
      appropriated.equals(appropriationPerYear).advises('asReported'),
      plan.in(appropriationPlans).advises('knownPlan'),
    ),
  value: ({ appropriated, claimed }) => appropriated.minus(claimed),
});
