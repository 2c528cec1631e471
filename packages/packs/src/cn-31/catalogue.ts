import type { Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import {
  checkedYears,
  goodRatings,
  leastLevel,
  leastYears,
  limitsServices,
  needsProfessionals,
  needsRecord,
  onlyListed,
  passingResults,
  pendingRenewalCounts,
  recordSince,
  services,
} from '@liandong/sdk/catalogue';
import { shanghaiProviders2022 } from '../sources/shanghai.js';
import { shanghaiReport } from '../sources/studies.js';

/** 试行的推荐目录，条件管理、自动生成、动态更新；条件没有写。The report bears no day; it speaks of 2015 as past. */
const report = { from: '2016-01-01', cite: shanghaiReport('2. 出台“1+2+1”文件') } as const;
/** The page is of 2022-07-16, by its address; it is about the edition of 2022. */
const edition = { from: '2022-07-16', reviewBy: '2023-07-16', cite: shanghaiProviders2022() } as const;

export const catalogue: readonly Entry[] = [
  ...[leastYears, leastLevel, needsProfessionals, checkedYears, needsRecord, limitsServices].flatMap((term) =>
    leavesOpen(term, report),
  ),
  // The effect of not being listed is not said: a recommendation, on trial.
  ...leavesOpen(onlyListed, report),

  ...sets(leastYears, [{ ...edition, value: 2 /* 登记成立两年以上 */ }]),
  ...sets(leastLevel, [{ ...edition, value: 3 /* 评估等级3A（含）以上 */ }]),
  ...leavesOpen(pendingRenewalCounts, edition),
  ...sets(needsProfessionals, [{ ...edition, value: true }]),
  ...sets(checkedYears, [{ ...edition, value: 2 /* 近两年（2020、2021） */ }]),
  ...sets(passingResults, [{ ...edition, value: { items: ['passed'], complete: true } }]),
  ...sets(needsRecord, [{ ...edition, value: true }]),
  ...sets(recordSince, [{ ...edition, value: 2019 }]),
  ...sets(goodRatings, [{ ...edition, value: { items: ['good'], complete: true } }]),
  ...sets(limitsServices, [{ ...edition, value: true }]),
  ...sets(services, [
    {
      ...edition,
      value: {
        items: [
          ...['elderly-care', 'disability-services', 'women-children', 'community-governance', 'community-service'],
          ...['medical-care', 'employment', 'culture-sport', 'poverty-relief', 'volunteering'],
          ...['professional-support', 'disaster-prevention', 'mediation'],
        ],
        complete: false,
      },
    },
  ]),
];
