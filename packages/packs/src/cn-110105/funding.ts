import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import { isPractised } from '@liandong/sdk/funding';
import { jiangtaiStudy } from '../sources/studies.js';

export const funding: readonly Entry[] = [
  // 三定按承担者（居委会、服务站），权随责走、费随事转按事项：a practice that a study of September 2019 describes, no order.
  ...sets(isPractised, [
    { from: '2019-09-30', cite: jiangtaiStudy('强化价值理性，实现居委会的自治功能再造'), value: true },
  ]),
];
