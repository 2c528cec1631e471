import { allOf, anyOf, bool, choose, int, not, oneOf, question } from '@liandong/core';
import { bases } from './codes.js';
import { basisMustBeStated } from './terms.js';

const asked = { who: ['organization', 'socialWorker'] } as const;

/** 分子数的是什么。What a numerator counts. */
export const countedThings = ['people', 'answers', 'cases'] as const;
export type Counted = (typeof countedThings)[number];

/**
 * 这个比率能不能说成“有百分之几的人”。
 * May a rate be told as a share of people? Only with somebody asked, the basis stated, people counted and not answers, and no more of them
 * than were asked. Where people may tick several answers, the answers add up to more than all people: that sum is no share of anybody.
 *
 * Source: 湖北（各项改善的比例以全部样本 n=618 为分母，并不都有这项需求）.
 *
 * @example
 * isShareOfPeople({ numerator: 1_210, denominator: 618, basis: 'wholeSample', counts: 'answers', isSumOfChoices: true }, law).value // => 'notOfPeople'
 */
export const isShareOfPeople = question('evaluation.isShareOfPeople', {
  facts: {
    numerator: int('case', { max: 1_000_000_000, ...asked }),
    denominator: int('case', { max: 1_000_000_000, ...asked }),
    basis: oneOf(bases, asked),
    counts: oneOf(countedThings, asked),
    isSumOfChoices: bool(asked),
  },
  law: { basisMustBeStated },
  met: ({ numerator, denominator, basis, counts, isSumOfChoices }) =>
    allOf(
      denominator.atLeast(1).because('somebodyAsked'),
      basis.isNot('notStated').because('basisStated', { cites: ['basisMustBeStated'] }),
      allOf(counts.is('people'), not(isSumOfChoices)).because('countsPeople'),
      numerator.atMost(denominator).because('withinWhole'),
    ),
  value: ({ numerator, denominator, basis, counts, isSumOfChoices }) =>
    choose(
      [
        [denominator.lessThan(1), 'nobodyAsked'],
        [anyOf(counts.isNot('people'), isSumOfChoices, numerator.moreThan(denominator)), 'notOfPeople'],
        [basis.is('notStated'), 'basisNotStated'],
      ],
      'shareOfPeople',
    ),
});
