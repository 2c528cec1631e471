import type { Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import { certifiedMayFound, studioCertifiedNeeded } from '@liandong/sdk/workforce';
import { shangchengReport } from '../sources/studies.js';

const report = { from: shangchengReport.facts.issued, cite: shangchengReport('双向评价机制') } as const;

export const workforce: readonly Entry[] = [
  ...sets(certifiedMayFound, [{ ...report, value: true /* 鼓励持证社区工作者创办社区社会工作室 */ }]),
  ...leavesOpen(studioCertifiedNeeded, report),
];
