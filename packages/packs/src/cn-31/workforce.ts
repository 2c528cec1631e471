import type { Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import { isTrainingPractised, localCounts } from '@liandong/sdk/workforce';
import { shanghaiReport } from '../sources/studies.js';

// The report bears no day; it was written after 2015.
const report = { from: '2016-01-01', cite: shanghaiReport('加强专业社工的培养') } as const;

export const workforce: readonly Entry[] = [
  // 2003 年起有本市的职业资格认证；报告只数了全国的证，没有说本市的证算不算
  ...leavesOpen(localCounts, report),
  ...sets(isTrainingPractised, [{ ...report, value: true /* 岗位轮训、继续教育 */ }]),
];
