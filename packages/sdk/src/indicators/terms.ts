import { boolTerm, dataTerm, enumTerm, intTerm, listTerm, shareTerm } from '@liandong/core';

// 社区社会组织目标
/** 城市社区的目标数（含本数）。 */
export const targetUrban = intTerm('indicators.targetUrban', 'organization');
/** 农村社区的目标数（含本数）。 */
export const targetRural = intTerm('indicators.targetRural', 'organization');
/** 每个社区都要达到，还是平均达到。 */
export const targetMode = enumTerm('indicators.targetMode', ['each', 'average']);
/** 目标年。 */
export const targetYear = intTerm('indicators.targetYear', 'year');
/** 力争：是努力的目标，不是硬性要求。 */
export const isAspiration = boolTerm('indicators.isAspiration');
/** 目标还要求有专业社工或者接纳社工机构。 */
export const serviceWanted = boolTerm('indicators.serviceWanted');
/** 什么算一个组织：登记的，还是备案的也算。 */
export const countedAs = enumTerm('indicators.countedAs', ['registered', 'registeredAndFiled']);

// 社会组织服务中心
/** 服务中心的覆盖目标。 */
export const coverageTarget = shareTerm('indicators.coverageTarget');
/** 覆盖率的分母。 */
export const coverageDenominator = enumTerm('indicators.coverageDenominator', [
  'districtsAndStreets',
  'streets',
  'districts',
]);

// 类别结构
/** 被说成偏多的类别。Classes that a source calls far more numerous than others. */
export const dominantClasses = listTerm('indicators.dominantClasses');
/** 这些类别占到多少算偏多。 */
export const dominanceShare = shareTerm('indicators.dominanceShare');

/** 报告的数字。A figure as a report gives it: a baseline to look back at, never a threshold. */
export interface ReportedFigure {
  readonly code: string;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly share?: { readonly numerator: number; readonly denominator: number };
}
const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
/** 报告的各项数字。Figures that a report gives. */
export const reportedFigures = dataTerm<readonly ReportedFigure[]>('indicators.reportedFigures', (value) =>
  Array.isArray(value) &&
  (value as Partial<ReportedFigure>[]).every(
    ({ code, numerator, denominator, share }) =>
      typeof code === 'string' &&
      [numerator, denominator, share?.numerator].every((number) => number === undefined || isCount(number)) &&
      (share === undefined || (isCount(share.denominator) && share.denominator > 0)),
  )
    ? undefined
    : 'must be a list of { code, numerator?, denominator?, share? }',
);
