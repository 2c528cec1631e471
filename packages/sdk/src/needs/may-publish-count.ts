import { int, question } from '@liandong/core';
import { smallestShownCount } from './terms.js';

/**
 * 汇总数可否对外公布：数太小会认出人。
 * May a count be shown outside? A small one gives people away. The threshold is left to the place.
 *
 * Source: 个人信息保护法 73 (anonymous: nobody can be recognised); no text at hand gives a number.
 */
export const mayPublishCount = question('needs.mayPublishCount', {
  facts: { count: int('need', { max: 10_000_000 }) },
  law: { smallestShownCount },
  met: ({ count, smallestShownCount }) => count.atLeast(smallestShownCount).because('largeEnough'),
});
