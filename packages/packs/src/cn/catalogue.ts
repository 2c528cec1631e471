import type { Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import { appealedCounts, cleanYears } from '@liandong/sdk/catalogue';
import { procurementLaw } from '../sources/cn-procurement.js';

/** 参加政府采购活动前三年内，在经营活动中没有重大违法记录。 */
const suppliers = { from: procurementLaw.from, cite: procurementLaw(22, 1, 5) } as const;

export const catalogue: readonly Entry[] = [
  ...sets(cleanYears, [{ ...suppliers, value: 3 }]),
  ...leavesOpen(appealedCounts, suppliers),
];
