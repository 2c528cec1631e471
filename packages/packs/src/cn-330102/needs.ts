import type { Entry } from '@liandong/core';
import { leavesOpen } from '@liandong/core/pack';
import { reactionLimit, resolutionLimit, returnVisitLimit } from '@liandong/sdk/needs';
import { shangchengReport } from '../sources/studies.js';

const from = '2017-03-17';

// 随时表达、快速反应、及时解决、有效跟踪：四步都没有给出时限
export const needs: readonly Entry[] = [
  ...leavesOpen(reactionLimit, { from, cite: shangchengReport('快速反应') }),
  ...leavesOpen(resolutionLimit, { from, cite: shangchengReport('及时解决') }),
  ...leavesOpen(returnVisitLimit, { from, cite: shangchengReport('有效跟踪') }),
];
