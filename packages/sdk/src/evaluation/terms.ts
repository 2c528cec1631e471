import { boolTerm, dataTerm, intTerm, listTerm } from '@liandong/core';
import { bases, governmentAspects, type Basis, type GovernmentAspect } from './codes.js';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** 政府绩效三部分的权重，整数。Weights of the three parts of the government's own performance, as whole numbers. */
export type Weights = Readonly<Record<GovernmentAspect, number>>;
/** 政府绩效三部分的权重。Weights of the three parts, each a whole number up to 10000. */
export const governmentWeights = dataTerm<Weights>('evaluation.governmentWeights', (value) =>
  isRecord(value) &&
  Object.keys(value).length === governmentAspects.length &&
  governmentAspects.every((aspect) => isCount(value[aspect]) && value[aspect] <= 10_000) &&
  governmentAspects.some((aspect) => value[aspect] !== 0)
    ? undefined
    : `must give ${governmentAspects.join(', ')} each a whole number up to 10000, not all 0`,
);

/** 双向评价是不是硬性要求。 */
export const twoWayBinds = boolTerm('evaluation.twoWayBinds');
/** 比率应当说明分母的口径。 */
export const basisMustBeStated = boolTerm('evaluation.basisMustBeStated');
/** 可以公布的最小样本。The smallest number of people asked of which a rate may be shown. */
export const smallestSample = intTerm('evaluation.smallestSample', 'case');
/** 成效归因的提示：功劳易记在直接接触者头上。Credit tends to go to whoever meets the people served. */
export const attributionCaveat = boolTerm('evaluation.attributionCaveat');
/** 评估方不得同时是孵化方、出资方。Whether one body in two parts is forbidden; no text we hold says so. */
export const conflictBars = boolTerm('evaluation.conflictBars');
/** 文件提醒要避免的评估做法。Ways to evaluate that a source warns of. */
export const cautions = listTerm('evaluation.cautions');

/** 报告的数字：是发现，不是目标。A figure that a study reports. A finding, never a threshold. */
export interface Finding {
  readonly code: string;
  /** Of ten thousand, as printed: 98.87 % is 9887. */
  readonly perTenThousand: number;
  readonly denominator?: number;
  readonly basis: Basis;
}
/** 报告的各项数字。Figures that a study reports. */
export const reportedFindings = dataTerm<readonly Finding[]>('evaluation.reportedFindings', (value) =>
  Array.isArray(value) &&
  value.every(
    (one) =>
      isRecord(one) &&
      typeof one.code === 'string' &&
      isCount(one.perTenThousand) &&
      (one.denominator === undefined || isCount(one.denominator)) &&
      bases.includes(one.basis as Basis),
  )
    ? undefined
    : 'must be a list of { code, perTenThousand, denominator?, basis }',
);
