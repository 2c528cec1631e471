import { allOf, anyOf, bool, choose, int, not, oneOf, question } from '@liandong/core';
import { rungs } from './codes.js';
import { organizationIsFormed, teamMembersNeeded } from './terms.js';

/**
 * 骨干、队伍、志愿型组织：可否再上一级；值为上去之后。
 * May volunteers rise a rung: to core volunteers, to a team, to an organisation? Value: the rung after it.
 *
 * Numbers are left open; an organisation has to be lawfully formed, a group that the committee agreed to is none yet.
 *
 * Source: 湖北 2021 (core volunteers, then teams, then organisations of volunteers); 志愿服务条例 6, 8, 42.
 */
export const mayRise = question('volunteers.mayRise', {
  facts: {
    rung: oneOf(rungs, { who: ['socialWorker'], register: 'volunteers.teams' }),
    isSteady: bool({ judgement: true, who: ['socialWorker'] }),
    members: int('person', { max: 1_000_000, who: ['socialWorker'], register: 'volunteers.teams' }),
    hasLeader: bool({ who: ['socialWorker'] }),
    isFormed: bool({ who: ['organization'], register: 'organizations' }),
  },
  law: { teamMembersNeeded, organizationIsFormed },
  met: ({ rung, isSteady, members, hasLeader, isFormed, teamMembersNeeded, organizationIsFormed }) =>
    allOf(
      rung.isNot('organization').because('notAtTop'),
      anyOf(rung.isNot('volunteer'), isSteady).because('steady'),
      anyOf(rung.isNot('core'), members.atLeast(teamMembersNeeded)).because('enoughMembers'),
      anyOf(rung.isNot('core'), hasLeader).advises('led'),
      anyOf(rung.isNot('team'), isFormed, not(organizationIsFormed)).because('formed'),
    ),
  value: ({ rung }) =>
    choose(
      [
        [rung.is('volunteer'), 'core'],
        [rung.is('core'), 'team'],
      ],
      'organization',
    ),
});
