import { rowsOf, wholeOf } from '@liandong/core';
import type { SourceKind } from './source-kinds.js';

/** 一类来源的份额：分子、分母都在，不作小数。The share of one kind of source, as numerator and denominator in fen. */
export interface MixShare {
  readonly kind: SourceKind;
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * 资金构成：各类来源占总额多少，大者在前。没有钱，就没有份额。
 * The mix of funds: what each kind brings of the whole, the largest first. Where there is no money there are no shares.
 *
 * Source: 上海报告（财政资金、福利彩票公益金、社会资金）; 上城报道（政府购买、基金会资助、辖区单位赞助、居民自筹）. The order is ours.
 *
 * @throws {WrongFactError} for a source that is none, or an amount that is not whole or below nothing
 *
 * @example
 * fundMix([{ kind: 'districtBudget', amount: 300 }, { kind: 'unitSponsorship', amount: 100 }])[0] // => { kind: 'districtBudget', numerator: 300, denominator: 400 }
 */
export function fundMix(
  sources: readonly { readonly kind: SourceKind; readonly amount: number }[],
): readonly MixShare[] {
  const sums = new Map<SourceKind, number>();
  rowsOf('funding.fundMix', 'sources', sources).forEach(({ kind, amount }, at) => {
    const sum = wholeOf('funding.fundMix', `sources[${at}].amount`, amount, 'fen', 0, Number.MAX_SAFE_INTEGER);
    sums.set(kind, (sums.get(kind) ?? 0) + sum);
  });
  const denominator = [...sums.values()].reduce((sum, amount) => sum + amount, 0);
  if (denominator === 0) return [];
  return [...sums]
    .map(([kind, numerator]) => ({ kind, numerator, denominator }))
    .sort((one, other) => other.numerator - one.numerator || (one.kind < other.kind ? -1 : 1));
}
