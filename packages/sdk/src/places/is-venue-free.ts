import { anyOf, bool, choose, money, not, oneOf, question } from '@liandong/core';
import { freeVenueBinds, freeVenueUsers } from './terms.js';
import { venueUsers } from './venue.js';

const asked = { who: ['street', 'committee'], register: 'places.venues' } as const;

/**
 * 公共场地是否免费给社会组织、社工开展服务。
 * Is a public venue free for those who give services there? A practice: it only advises, unless a place makes it an order.
 *
 * Source: 上城（免费开放公共资源）.
 *
 * @example
 * isVenueFree({ isPublic: true, user: 'socialWorker', isForService: true, fee: 5_000 }, law).value // => 'shouldBeFree'
 */
export const isVenueFree = question('places.isVenueFree', {
  facts: {
    isPublic: bool(asked),
    user: oneOf(venueUsers, asked),
    isForService: bool({ who: ['organization', 'socialWorker'] }),
    fee: money(asked),
  },
  law: { freeVenueUsers, freeVenueBinds },
  met: ({ isPublic, user, isForService, fee, freeVenueUsers }) =>
    anyOf(fee.atMost(0), not(isPublic), not(isForService), not(user.in(freeVenueUsers))).advises('free', {
      cites: ['freeVenueUsers'],
      binding: 'freeVenueBinds',
    }),
  value: ({ isPublic, user, isForService, fee, freeVenueUsers }) =>
    choose(
      [
        [fee.atMost(0), 'free'],
        [anyOf(not(isPublic), not(isForService), not(user.in(freeVenueUsers))), 'mayCharge'],
      ],
      'shouldBeFree',
    ),
});
