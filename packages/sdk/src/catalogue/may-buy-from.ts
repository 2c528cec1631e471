import { bool, allOf, question } from '@liandong/core';
import { creditDerived, creditLaw, creditSituation, isClear } from '../organizations/index.js';
import { onlyListed } from './terms.js';

/**
 * 能不能向它购买服务；不在目录里的，不等于不能。
 * May services be bought from it? The catalogue recommends, on trial: who is not on it is not barred, unless a place says so. The list of
 * serious breach of trust bars.
 *
 * Contracts, terms and what may not be bought at all are questions about the purchase, not about the organisation, and are asked elsewhere.
 *
 * Source: 上海报告（推荐目录，试行）; 社会组织信用信息管理办法（据转载）.
 *
 * @example
 * mayBuyFrom({ isListed: false, credit: 'normal' }, lawOn('2024-01-02', 'cn-31', allPacks)).outcome // => 'met'
 */
export const mayBuyFrom = question('catalogue.mayBuyFrom', {
  facts: {
    isListed: bool({ who: ['department', 'street'], register: 'catalogue' }),
    ...creditSituation,
  },
  law: { ...creditLaw, onlyListed },
  derive: creditDerived,
  met: (words) =>
    allOf(
      isClear(words).because('credit'),
      words.isListed.advises('listed', { cites: ['onlyListed'], binding: 'onlyListed' }),
    ),
});
