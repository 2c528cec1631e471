import { atLeast, type Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import { coverageDenominator, coverageTarget, reportedFigures } from '@liandong/sdk/indicators';
import { shanghaiReport } from '../sources/studies.js';

// The report is undated and speaks of 2015 as past: it counts from the first day of 2016.
const from = '2016-01-01';
const centres = { from, cite: shanghaiReport('加强社会组织服务中心建设') } as const;

export const indicators: readonly Entry[] = [
  // 推动服务中心建设全覆盖；期限没有写。
  ...sets(coverageTarget, [{ ...centres, value: atLeast(1, 1) }]),
  // 168 家、80%，没有写分母。
  ...leavesOpen(coverageDenominator, centres),
  // Findings of the report, kept to look back at; none of them is a threshold.
  ...sets(reportedFigures, [
    {
      from,
      cite: shanghaiReport(),
      value: [
        { code: 'certified', numerator: 9_408, denominator: 14_151 },
        { code: 'serviceCentres', numerator: 168, share: { numerator: 80, denominator: 100 } },
        { code: 'governmentMoney', share: { numerator: 17, denominator: 100 } },
      ],
    },
  ]),
];
