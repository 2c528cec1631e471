import { allOf, anyOf, bool, not, question } from '@liandong/core';
import { purchaseFromExistingBudget, purchaseNeedsBudgetLine } from './terms.js';

const asked = { who: ['department', 'street'], register: 'finance.budget' } as const;

/**
 * 购买服务是否列入预算。
 * Does a bought service stand in the budget? Money for it comes out of the budget there is; new money is not presumed.
 *
 * Source: 上海报告（购买服务资金列入预算、从既有预算中统筹）；政府采购法 6.
 *
 * @example
 * isPurchaseBudgeted({ isPurchase: true, hasBudgetLine: false }, lawOn('2024-05-01', 'cn-31', allPacks)).outcome // => 'unmet'
 */
export const isPurchaseBudgeted = question('funding.isPurchaseBudgeted', {
  facts: { isPurchase: bool(asked), hasBudgetLine: bool(asked), isFromExistingBudget: bool(asked) },
  law: { purchaseNeedsBudgetLine, purchaseFromExistingBudget },
  met: ({ isPurchase, hasBudgetLine, isFromExistingBudget, purchaseNeedsBudgetLine }) =>
    allOf(
      anyOf(not(isPurchase), hasBudgetLine, not(purchaseNeedsBudgetLine)).because('budgetLine'),
      anyOf(not(isPurchase), isFromExistingBudget).advises('existingBudget', { cites: ['purchaseFromExistingBudget'] }),
    ),
});
