import type { Entry } from '@liandong/core';
import { leavesOpen } from '@liandong/core/pack';
import { priorityGroups, urgentSignals } from '@liandong/sdk/needs';
import { hubeiStudy } from '../sources/studies.js';

const from = '2021-10-26';

// 资源有限时紧急的、重点的在先；何为紧急、何为重点，没有说明
export const needs: readonly Entry[] = [
  ...leavesOpen(urgentSignals, { from, cite: hubeiStudy('救助紧急优先') }),
  ...leavesOpen(priorityGroups, { from, cite: hubeiStudy('突出重点') }),
];
