import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import { villageUseApproved } from '@liandong/sdk/seals';
import { beijingVillages } from '../sources/beijing.js';

export const seals: readonly Entry[] = [
  // 村应当建立村民委员会印章使用的审批、登记、备案等管理制度。Implements a national law amended on 2026-01-01.
  ...sets(villageUseApproved, [
    { from: beijingVillages.from, cite: beijingVillages(31), value: true, reviewBy: '2026-12-31' },
  ]),
];
