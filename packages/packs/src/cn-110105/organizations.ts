import type { Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import {
  dominanceShare,
  dominantClasses,
  existingGroupSteps,
  newGroupMeans,
  priorityClasses,
} from '@liandong/sdk/organizations';
import { jiangtaiStudy } from '../sources/studies.js';

const study = { from: '2019-09-30', cite: jiangtaiStudy('培育社区社会组织') } as const;

export const organizations: readonly Entry[] = [
  ...sets(priorityClasses, [
    {
      ...study,
      value: { items: ['charity', 'living-services', 'participation', 'education', 'rights'], complete: false },
    },
  ]),
  ...sets(dominantClasses, [{ ...study, value: { items: ['education', 'culture-sport'], complete: true } }]),
  ...leavesOpen(dominanceShare, study),
  ...sets(existingGroupSteps, [{ ...study, value: { items: ['classify', 'register-or-file'], complete: true } }]),
  ...sets(newGroupMeans, [
    {
      ...study,
      value: { items: ['mobilize', 'support', 'leaders', 'capacity', 'example', 'projects'], complete: false },
    },
  ]),
];
