import type { Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import {
  dualStatusStrains,
  isTrainingPractised,
  studioCertifiedNeeded,
  studioIsOfCertified,
} from '@liandong/sdk/workforce';
import { jiangtaiStudy } from '../sources/studies.js';

// 将台地区的做法，见 2019 年 9 月的研究；没有写出数目。
const study = { from: '2019-09-30', cite: jiangtaiStudy('运用专业化策略，实现社区工作者的能力再造') } as const;

export const workforce: readonly Entry[] = [
  ...sets(isTrainingPractised, [{ ...study, value: true }]),
  ...sets(dualStatusStrains, [{ ...study, value: true }]),
  ...sets(studioIsOfCertified, [{ ...study, value: true }]),
  ...leavesOpen(studioCertifiedNeeded, study),
];
