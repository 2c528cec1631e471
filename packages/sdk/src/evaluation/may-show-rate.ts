import { int, question } from '@liandong/core';
import { smallestSample } from './terms.js';

/**
 * 样本够不够大，可不可以公布比率。最小数没有规定的，不公布。
 * Is the sample large enough for its rate to be shown? Where no number is set the answer is unknown, and nothing is shown.
 *
 * Source: 湖北（给出样本数，没有说多小就不公布）.
 */
export const mayShowRate = question('evaluation.mayShowRate', {
  facts: { denominator: int('case', { max: 1_000_000_000 }) },
  law: { smallestSample },
  met: ({ denominator, smallestSample }) => denominator.atLeast(smallestSample).because('largeEnough'),
});
