import type { Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import { dominanceShare, dominantClasses } from '@liandong/sdk/indicators';
import { jiangtaiStudy } from '../sources/studies.js';

const said = { from: '2019-09-30', cite: jiangtaiStudy('培育社区社会组织，实现社区的组织再造') } as const;

export const indicators: readonly Entry[] = [
  // 教育培育类和文体活动类远大于慈善类：two classes are named, and no line between many and too many.
  ...sets(dominantClasses, [{ ...said, value: { items: ['education', 'cultureSports'], complete: true } }]),
  ...leavesOpen(dominanceShare, said),
];
