import { allOf, anyOf, choose, not, oneOf, question } from '@liandong/core';
import { hoursMatch, hoursUnpaid } from './terms.js';

/**
 * 志愿服务时间能不能算进项目的账。
 * May volunteers' hours stand in the accounts of a project: as pay, as a match in kind, or told only?
 *
 * Value: `told`, `matched`, `pay-barred`, `not-counted`, `paid`. Told, they are hours and no money.
 *
 * Source: 志愿服务条例 2, 3（自愿、无偿）.
 *
 * @example
 * mayCountHours({ use: 'pay' }, law).value // => 'pay-barred'
 */
export const mayCountHours = question('projects.mayCountHours', {
  facts: { use: oneOf(['pay', 'match', 'told'], { who: ['organization', 'street'] }) },
  law: { hoursUnpaid, hoursMatch },
  met: ({ use, hoursUnpaid, hoursMatch }) =>
    anyOf(
      use.is('told').because('told'),
      allOf(use.is('match'), hoursMatch).because('matches'),
      allOf(use.is('pay'), not(hoursUnpaid)).because('mayBePaid'),
    ),
  value: ({ use, hoursUnpaid, hoursMatch }) =>
    choose(
      [
        [use.is('told'), 'told'],
        [allOf(use.is('pay'), hoursUnpaid), 'pay-barred'],
        [use.is('pay'), 'paid'],
        [hoursMatch, 'matched'],
      ],
      'not-counted',
    ),
});
