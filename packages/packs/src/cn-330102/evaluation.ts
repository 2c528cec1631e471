import type { Entry } from '@liandong/core';
import { leavesOpen } from '@liandong/core/pack';
import { governmentWeights, twoWayBinds } from '@liandong/sdk/evaluation';
import { shangchengReport } from '../sources/studies.js';

const said = { from: '2017-03-17', cite: shangchengReport('二、通过健全“三社”协商机制界定能力属性') } as const;

export const evaluation: readonly Entry[] = [
  // 政府与“三社”之间的双向评价机制：described as practised, not ordered; the weights of the three parts are not said.
  ...leavesOpen(twoWayBinds, said),
  ...leavesOpen(governmentWeights, said),
];
