import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import { cautions } from '@liandong/sdk/evaluation';
import { comparisonStudy } from '../sources/studies.js';

export const evaluation: readonly Entry[] = [
  // 各地经济、政策、方向、队伍不同，成效也不同：no ranking without them.
  ...sets(cautions, [
    {
      from: '2016-01-01',
      cite: comparisonStudy('四、北京市'),
      value: { items: ['ranking-without-differences'], complete: false },
    },
  ]),
];
