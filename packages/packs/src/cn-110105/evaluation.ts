import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import { cautions } from '@liandong/sdk/evaluation';
import { jiangtaiStudy } from '../sources/studies.js';

export const evaluation: readonly Entry[] = [
  // 功利化思维要求短时间见效；减负并不必然带来自治。
  ...sets(cautions, [
    {
      from: '2019-09-30',
      cite: jiangtaiStudy('强化价值理性，实现居委会的自治功能再造'),
      value: { items: ['quick-results', 'refusals-as-success'], complete: false },
    },
  ]),
];
