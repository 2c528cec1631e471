import type { Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import { attributionCaveat, basisMustBeStated, reportedFindings, smallestSample } from '@liandong/sdk/evaluation';
import { hubeiStudy } from '../sources/studies.js';

const from = '2021-10-26';
const relations = { from, cite: hubeiStudy('“五社联动”促进了社区关系建设') } as const;
/** Of the whole sample; by no means all of the 618 had the need. */
const found = (code: string, perTenThousand: number) =>
  ({ code, perTenThousand, denominator: 618, basis: 'wholeSample' }) as const;

export const evaluation: readonly Entry[] = [
  // 各项改善的比例以整体样本（n=618）为分母，并不是有这项需求的人。
  ...sets(basisMustBeStated, [{ ...relations, value: true }]),
  // 可以公布的最小样本没有说。
  ...leavesOpen(smallestSample, relations),
  // 服务与其他要素协作开展，功劳却记在直接接触者头上。
  ...sets(attributionCaveat, [{ ...relations, value: true }]),
  // Findings, never targets. The denominator of the first group is not stated beside the figures.
  ...sets(reportedFindings, [
    {
      from,
      cite: hubeiStudy('“五社联动”在推动社区善治中的成效'),
      value: [
        { code: 'servedBySocialWorkers', perTenThousand: 9_887, basis: 'notStated' },
        { code: 'servedByCommunity', perTenThousand: 8_155, basis: 'notStated' },
        { code: 'lessAnxious', perTenThousand: 3_110, basis: 'notStated' },
        { code: 'sleepBetter', perTenThousand: 3_030, basis: 'notStated' },
        { code: 'eatBetter', perTenThousand: 2_330, basis: 'notStated' },
        { code: 'hopeOrMeaning', perTenThousand: 1_880, basis: 'notStated' },
        { code: 'lessDepressed', perTenThousand: 1_540, basis: 'notStated' },
        found('communityInclusion', 1_650),
        found('socialRelations', 1_490),
        found('familyRelations', 420),
      ],
    },
  ]),
];
