import type { Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import {
  addressMustMatch,
  assessedClasses,
  assessedLevel,
  continuityAmount,
  continuityClasses,
  continuityLevel,
  continuityOffered,
  continuityYears,
  longClasses,
  longMonths,
  premisesKinds,
  rentOffered,
  rentPerMonth,
  shortClasses,
  shortMonths,
  subLeaseCounts,
} from '@liandong/sdk/subsidies';
import { pudongSupport2016 } from '../sources/shanghai.js';

/** 浦府〔2016〕184 号，2016-10-31 印发；管“十三五”期间，到 2020 年末为止。 */
const from = '2016-10-31';
const ended = '2021-01-01';
const rent = { from, cite: pudongSupport2016(3) } as const;
const lasting = { from, cite: pudongSupport2016(4) } as const;
const only = (...items: readonly string[]) => ({ items, complete: true });

export const subsidies: readonly Entry[] = [
  ...sets(rentOffered, [
    { ...rent, value: true },
    { from: ended, cite: pudongSupport2016(), value: false },
  ]),
  // 「对于入驻区级园区的本区登记的社会组织给予房租补贴」
  ...sets(premisesKinds, [{ ...rent, value: only('park') }]),
  ...sets(longClasses, [{ ...rent, value: only('supporting', 'hub', 'exemplary', 'grant-making-foundation') }]),
  ...sets(longMonths, [{ ...rent, value: 60 /* 最长为5年 */ }]),
  ...sets(shortClasses, [{ ...rent, value: only('community', 'innovative', 'trade-association') }]),
  ...sets(shortMonths, [{ ...rent, value: 36 /* 最长为3年 */ }]),
  ...sets(assessedClasses, [{ ...rent, value: only('trade-association') }]),
  ...sets(assessedLevel, [{ ...rent, value: 3 /* 3A及以上 */ }]),
  ...[subLeaseCounts, addressMustMatch, rentPerMonth].flatMap((term) => leavesOpen(term, rent)),

  // 「在浦东同一个社区，同一个服务项目连续服务3年以上且项目完成良好的，获得规范化建设评估3A及以上等级」
  ...sets(continuityOffered, [
    { ...lasting, value: true },
    { from: ended, cite: pudongSupport2016(), value: false },
  ]),
  ...sets(continuityClasses, [{ ...lasting, value: only('community') }]),
  ...sets(continuityYears, [{ ...lasting, value: 3 }]),
  ...sets(continuityLevel, [{ ...lasting, value: 3 }]),
  ...leavesOpen(continuityAmount, lasting),
];
