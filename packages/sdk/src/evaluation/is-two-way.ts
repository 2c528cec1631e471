import { allOf, choose, not, oneOf, question, rows } from '@liandong/core';
import { aspects, directions, governmentAspects } from './codes.js';
import { twoWayBinds } from './terms.js';

/**
 * 评价是不是双向的：政府评三社，三社也评政府。
 * Does the evaluation go both ways: the government rates the societies, and they rate it?
 *
 * Met says that both directions are there, not that anybody must have both. That the government's performance hangs on all three parts
 * is advice; whether both ways are an order is told beside it, unknown where a text leaves it open. An evaluation in one direction is incomplete, however good its scores.
 *
 * Source: 上城（政府与“三社”之间的双向评价机制）.
 *
 * @example
 * isTwoWay({ ratings: [{ direction: 'government-of-societies', aspect: 'overall' }] }, law).value // => 'onlyGovernmentRates'
 */
export const isTwoWay = question('evaluation.isTwoWay', {
  facts: {
    ratings: rows(
      { direction: oneOf(directions), aspect: oneOf(aspects) },
      { who: ['street', 'organization'], register: 'evaluation.ratings' },
    ),
  },
  law: { twoWayBinds },
  met: ({ ratings, twoWayBinds }) =>
    allOf(
      ratings
        .exists(({ direction }) => direction.is('government-of-societies'))
        .because('governmentRates', { cites: ['twoWayBinds'] }),
      ratings
        .exists(({ direction }) => direction.is('societies-of-government'))
        .because('societiesRate', { cites: ['twoWayBinds'] }),
      allOf(
        ...governmentAspects.map((part) =>
          ratings.exists(({ direction, aspect }) => allOf(direction.is('societies-of-government'), aspect.is(part))),
        ),
      ).advises('threeParts', { cites: ['twoWayBinds'] }),
      twoWayBinds.advises('ordered'),
    ),
  value: ({ ratings }) => {
    const governmentRates = ratings.exists(({ direction }) => direction.is('government-of-societies'));
    const societiesRate = ratings.exists(({ direction }) => direction.is('societies-of-government'));
    return choose(
      [
        [allOf(governmentRates, societiesRate), 'bothWays'],
        [allOf(governmentRates, not(societiesRate)), 'onlyGovernmentRates'],
        [allOf(not(governmentRates), societiesRate), 'onlySocietiesRate'],
      ],
      'nobodyRates',
    );
  },
});
