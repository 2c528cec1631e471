import { atLeast, type Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import {
  clawsBack,
  linkedProjectShare,
  namingShare,
  paidInTranches,
  trancheReviews,
  trancheShares,
} from '@liandong/sdk/funding';
import { zhongshanVenture } from '../sources/pages.js';

/** 中山市首届“博爱100”公益创投，据 2013 年 6 月 27 日的报道。The rules of the first round, as a newspaper told them. */
const round = { from: '2013-06-27', cite: zhongshanVenture('首届“博爱100”公益创投'), reviewBy: '2014-06-27' } as const;

export const funding: readonly Entry[] = [
  ...sets(paidInTranches, [{ ...round, value: true }]),
  ...leavesOpen(trancheShares, round),
  // 中期及终期评估，未能验收合格即延迟拨款；严重脱离目标的追回。
  ...sets(trancheReviews, [{ ...round, value: { items: ['midterm', 'final'], complete: false } }]),
  ...sets(clawsBack, [{ ...round, value: true }]),
  // “社工＋志愿者”联动项目不少于三分之一。
  ...sets(linkedProjectShare, [{ ...round, value: atLeast(1, 3) }]),
  // 企业资助达到项目经费总额的百分之五十及以上，可以冠名。
  ...sets(namingShare, [{ ...round, value: atLeast(1, 2) }]),
];
