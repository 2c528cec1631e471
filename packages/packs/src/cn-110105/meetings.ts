import type { Entry, Term } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import {
  areaCadence,
  aspectsBind,
  communityCadence,
  communityMembers,
  compositionBinds,
  jointMajority,
  jointQuorum,
  landingBinds,
  landingLead,
  officeMembers,
  requiredAspects,
  resolutionsBind,
} from '@liandong/sdk/meetings';
import { jiangtaiStudy } from '../sources/studies.js';

/** A study of September 2019 describes these as practice; it orders nothing. */
const said = (place: string) => ({ from: '2019-09-30', cite: jiangtaiStudy(place) }) as const;
const regular = said('坚持联席会议制度');
const landing = said('由外部社会组织带来的项目在社区落地时');
const leaves = (ground: typeof regular, ...terms: readonly Term[]) => terms.flatMap((term) => leavesOpen(term, ground));

export const meetings: readonly Entry[] = [
  // 坚持联席会议制度：多久一次、多少人到会，都没有写。
  ...leaves(regular, areaCadence, communityCadence, jointQuorum, jointMajority),
  // 地区政府与支持性社工机构组建办公室。
  ...sets(officeMembers, [
    {
      ...said('将台地区政府与支持性社工机构组建了联席会议办公室'),
      value: { items: ['government', 'support-agency'], complete: true },
    },
  ]),
  ...sets(communityMembers, [
    { ...landing, value: { items: ['committee', 'organizations', 'social-workers'], complete: false } },
  ]),
  ...sets(compositionBinds, [{ ...regular, value: false }]),
  // 外来项目落地：“时”，不是“前”；提前多久没有写。
  ...leaves(landing, landingLead),
  ...sets(landingBinds, [{ ...landing, value: false }]),
  // 联动包括相互沟通、信息共享、共同决策、共同行动。
  ...sets(requiredAspects, [
    {
      ...said('“三社”协同关系的建构'),
      value: { items: ['communication', 'information', 'decision', 'action'], complete: true },
    },
  ]),
  ...sets(aspectsBind, [{ ...said('“三社”协同关系的建构'), value: false }]),
  ...sets(resolutionsBind, [{ ...regular, value: false }]),
];
