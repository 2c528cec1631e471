import { not, oneOf, question, rows } from '@liandong/core';
import { fields } from './codes.js';
import { dominanceShare, dominantClasses } from './terms.js';

/**
 * 一地社会组织的类别是否失衡：文体、教育一类独大时提醒。
 * Are the organisations of a place balanced? Unmet is a reminder to look, no fault of anybody. From which share on classes dominate, the source
 * does not say: until a place says, the answer is unknown. A place without organisations is not out of balance.
 *
 * Value: how many organisations belong to those classes.
 *
 * Source: 将台研究（教育培育类和文体活动类远大于慈善类）.
 *
 * @example
 * isBalanced({ organizations: [{ field: 'charity' }, { field: 'culture-sport' }] }, law).value // => 1
 */
export const isBalanced = question('organizations.isBalanced', {
  facts: {
    organizations: rows({ field: oneOf(fields) }, { who: ['street', 'community'], register: 'organizations.ledger' }),
  },
  law: { dominantClasses, dominanceShare },
  met: ({ organizations, dominantClasses, dominanceShare }) =>
    not(
      organizations.count(({ field }) => field.in(dominantClasses)).reaches(dominanceShare, organizations.count()),
    ).because('share'),
  value: ({ organizations, dominantClasses }) => organizations.count(({ field }) => field.in(dominantClasses)),
});
