import { date, oneOf, periodEnd, question } from '@liandong/core';
import { dataClasses } from './codes.js';
import { freshWithin } from './terms.js';

const keeper = { who: ['committee', 'station', 'street'] } as const;

/**
 * 信息新不新。
 * Are the data fresh? Value: the last day on which they count as fresh. How long that is, no text says: it is for the places to set.
 *
 * Source: 个人信息保护法 8 asks that data be accurate and complete, and names no time.
 *
 * @example
 * isFresh({ dataClass: 'community-base', updatedOn: '2026-01-05' }, law).outcome // => 'unknown', where no time is set
 */
export const isFresh = question('sharing.isFresh', {
  facts: { dataClass: oneOf(dataClasses, keeper), updatedOn: date({ ...keeper, past: true }) },
  derive: {
    freshUntil: {
      type: date(),
      from: ['dataClass', 'updatedOn'],
      law: [freshWithin],
      compute: ({ dataClass, updatedOn }, { value, calendar, lacks }) => {
        const period = value(freshWithin)[dataClass];
        return period ? periodEnd(updatedOn, period, calendar).date : lacks(freshWithin);
      },
    },
    today: { type: date(), from: [], compute: (_, { law }) => law.date },
  },
  met: ({ today, freshUntil }) => today.onOrBefore(freshUntil).because('recent'),
  value: ({ freshUntil }) => freshUntil,
});
