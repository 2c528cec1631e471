import type { Entry } from '@liandong/core';
import { leavesOpen } from '@liandong/core/pack';
import { teamMembersNeeded } from '@liandong/sdk/volunteers';
import { hubeiStudy } from '../sources/studies.js';

export const volunteers: readonly Entry[] = [
  // 骨干、队伍、志愿型组织：没有写出人数
  ...leavesOpen(teamMembersNeeded, { from: hubeiStudy.facts.issued, cite: hubeiStudy('卷联的三种类型') }),
];
