import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import {
  aspectsBind,
  associationMembers,
  communityMembers,
  compositionBinds,
  extraordinaryCounts,
  mergedCounts,
  officeMembers,
  onlineCounts,
  outcomesFollowed,
  requiredAspects,
  resolutionsBind,
  rolledCounts,
  sharedCounts,
} from '@liandong/sdk/meetings';
import { invented } from '../sources/illustrative.js';

const rules = invented('district', '联席会议制度');
const said = (article: number) => ({ from: rules.from, cite: rules(article) }) as const;

export const meetings: readonly Entry[] = [
  ...sets(officeMembers, [{ ...said(1), value: { items: ['government', 'support-agency'], complete: true } }]),
  ...sets(communityMembers, [
    { ...said(2), value: { items: ['committee', 'organizations', 'social-workers', 'residents'], complete: true } },
  ]),
  ...sets(associationMembers, [
    {
      ...said(3),
      value: {
        items: [
          'committee',
          'residents',
          'owners-committee',
          'property-company',
          'organizations',
          'social-workers',
          'units',
        ],
        complete: true,
      },
    },
  ]),
  ...sets(compositionBinds, [{ ...said(3), value: true }]),
  // 什么样的会议算数
  ...sets(rolledCounts, [{ ...said(4), value: true }]),
  ...sets(extraordinaryCounts, [{ ...said(5), value: false }]),
  ...sets(onlineCounts, [{ ...said(6), value: true }]),
  ...sets(mergedCounts, [{ ...said(7), value: true }]),
  ...sets(sharedCounts, [{ ...said(8), value: true }]),
  // 记录、议定事项、协商成果
  ...sets(requiredAspects, [
    { ...said(9), value: { items: ['communication', 'information', 'decision', 'action'], complete: true } },
  ]),
  ...sets(aspectsBind, [{ ...said(9), value: true }]),
  ...sets(resolutionsBind, [{ ...said(10), value: true }]),
  ...sets(outcomesFollowed, [{ ...said(11), value: true }]),
];
