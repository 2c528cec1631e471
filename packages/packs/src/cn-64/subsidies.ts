import { yuan, type Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import {
  examByLevel,
  examNeedsAppraisal,
  examOffered,
  examPaysDifference,
  partMonthCounts,
  postByLevel,
  postOffered,
  postRoles,
  stacking,
} from '@liandong/sdk/subsidies';
import { ningxiaRewards2024 } from '../sources/organizations.js';

/** 高、中级一次性 6000、3000 元；社区专职工作者初、中、高级每月 200、300、500 元。Initial certificates are left to cities. */
const report = { from: ningxiaRewards2024.from, cite: ningxiaRewards2024() } as const;

export const subsidies: readonly Entry[] = [
  ...sets(examOffered, [{ ...report, value: true }]),
  ...sets(examByLevel, [{ ...report, value: { middle: yuan(3000), senior: yuan(6000) } }]),
  ...sets(postOffered, [{ ...report, value: true }]),
  ...sets(postRoles, [{ ...report, value: { items: ['community-worker'], complete: true } }]),
  ...sets(postByLevel, [{ ...report, value: { initial: yuan(200), middle: yuan(300), senior: yuan(500) } }]),
  ...[examNeedsAppraisal, examPaysDifference, partMonthCounts, stacking].flatMap((term) => leavesOpen(term, report)),
];
