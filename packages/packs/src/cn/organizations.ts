import type { Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import {
  abnormalBecomesSerious,
  abnormalEffect,
  assessmentLasts,
  bearItself,
  foundersBear,
  parentBears,
  seriousAtLeast,
  seriousBars,
} from '@liandong/sdk/organizations';
import { civilCode } from '../sources/cn-civil-code.js';
import { creditMeasures } from '../sources/ministries.js';
import { assessmentMeasures2010 } from '../sources/organizations.js';

const code = (article: number, paragraph?: number) => ({ from: civilCode.from, cite: civilCode(article, paragraph) });
/** Issued and in force on 2018-01-24, as another reprint gives it: http://www.jianbiaoku.com/webarbs/book/164191.shtml */
const credit = { from: '2018-01-24', cite: creditMeasures() } as const;

export const organizations: readonly Entry[] = [
  // 法人以其全部财产独立承担民事责任。
  ...sets(bearItself, [{ ...code(60), value: { items: ['legal-person'], complete: true } }]),
  // 分支机构以自己的名义从事民事活动，产生的民事责任由法人承担。
  ...sets(parentBears, [{ ...code(74, 2), value: { items: ['branch'], complete: true } }]),
  // 非法人组织的财产不足以清偿债务的，其出资人或者设立人承担无限责任。第一百零二条的列举以“等”结尾。
  ...sets(foundersBear, [{ ...code(104), value: { items: ['partnership', 'individual'], complete: false } }]),

  ...sets(seriousBars, [{ ...credit, value: true }]),
  ...sets(abnormalBecomesSerious, [{ ...credit, value: 24 }]),
  // What the abnormal list does was found for some places only; how long the other list lasts, in sources of little weight.
  ...leavesOpen(abnormalEffect, credit),
  ...leavesOpen(seriousAtLeast, credit),

  ...sets(assessmentLasts, [{ from: assessmentMeasures2010.from, cite: assessmentMeasures2010(28), value: 5 }]),
];
