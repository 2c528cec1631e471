import { allOf, anyOf, bool, not, oneOf, question } from '@liandong/core';
import { organizers } from './codes.js';
import { groupNeedsConsent, othersWithinMeans } from './terms.js';

/**
 * 谁可以组织：社区团体经居（村）委会同意、在本社区内；其他组织量力而行。
 * May this body organise volunteer service? A community group with the committee's consent, inside its own community; other organisations
 * within their means; the rest as they are.
 *
 * Source: 志愿服务条例 11, 41, 42; 上海市志愿服务条例 35; 北京市志愿服务促进条例 16.
 */
export const mayOrganize = question('volunteers.mayOrganize', {
  facts: {
    organizer: oneOf(organizers, { who: ['organization', 'committee'], register: 'organizations' }),
    hasCommitteeConsent: bool({ who: ['committee'] }),
    staysInCommunity: bool({ who: ['organization', 'committee'] }),
    isWithinMeans: bool({ judgement: true, who: ['organization'] }),
  },
  law: { groupNeedsConsent, othersWithinMeans },
  met: ({ organizer, hasCommitteeConsent, staysInCommunity, isWithinMeans, groupNeedsConsent, othersWithinMeans }) =>
    allOf(
      anyOf(organizer.isNot('community-group'), hasCommitteeConsent, not(groupNeedsConsent)).because('consented'),
      anyOf(organizer.isNot('community-group'), staysInCommunity, not(groupNeedsConsent)).because('inside'),
      anyOf(organizer.isNot('other-organization'), isWithinMeans, not(othersWithinMeans)).because('withinMeans'),
    ),
});
