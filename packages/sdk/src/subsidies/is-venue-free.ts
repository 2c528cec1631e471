import { oneOf, question } from '@liandong/core';
import { freeVenueUsers } from './terms.js';

/**
 * 公共场地是不是免费开放给他们用。
 * Are public venues open to them free of charge? The source describes what a district does, no right that can be claimed.
 *
 * Source: 上城报道（免费开放公共资源，为社区社会组织和社会工作者开展服务提供场地、设施）.
 *
 * @example
 * isVenueFree({ user: 'social-worker' }, lawOn('2017-03-17', 'cn-330102', allPacks)).outcome // => 'met'
 */
export const isVenueFree = question('subsidies.isVenueFree', {
  facts: {
    user: oneOf(['community-organization', 'social-worker', 'resident-group', 'enterprise', 'other'], {
      who: ['organization', 'socialWorker'],
    }),
  },
  law: { freeVenueUsers },
  met: ({ user, freeVenueUsers }) => user.in(freeVenueUsers).because('listedUser'),
});
