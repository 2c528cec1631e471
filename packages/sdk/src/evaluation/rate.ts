import type { Decision, Law } from '@liandong/core';
import type { Basis } from './codes.js';
import { isShareOfPeople, type Counted } from './is-share-of-people.js';
import { mayShowRate } from './may-show-rate.js';

/** 比率：分子、分母、口径，缺一不可。A rate as it must be told: numerator, denominator, basis, and what is counted. */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
  readonly basis: Basis;
  readonly counts: Counted;
  /** The sum over answers of which people could tick several. */
  readonly isSumOfChoices?: boolean;
}

/** 说出来的比率。A rate as it may be told. */
export interface ToldRate {
  readonly rate: Rate;
  /** {@link isShareOfPeople} */
  readonly ofPeople: Decision<'shareOfPeople' | 'notOfPeople' | 'basisNotStated' | 'nobodyAsked'>;
  /** {@link mayShowRate} */
  readonly mayShow: Decision;
  /** Of ten thousand, half up; only of a share of people whose sample may be shown. */
  readonly perTenThousand?: number;
  readonly heldBack?: 'not-a-share' | 'too-small' | 'no-threshold';
}

/**
 * 说出一个比率：不是人的比例的不折算，样本太小或没有定最小数的不公布。
 * Tells a rate. What is no share of people gets no percentage; what is too small, or has no smallest number set, is held back.
 *
 * Source: 湖北研究（比例以全部样本 n=618 为分母，并不都有这项需求）. No text says how small is too small; rounding half up is ours.
 *
 * @throws {WrongFactError} for a value of the wrong type or outside its bounds
 *
 * @example
 * tellRate({ numerator: 102, denominator: 618, basis: 'wholeSample', counts: 'people' }, law).perTenThousand // => 1650
 */
export function tellRate(rate: Rate, law: Law): ToldRate {
  const { numerator, denominator, basis, counts, isSumOfChoices = false } = rate;
  const ofPeople = isShareOfPeople({ numerator, denominator, basis, counts, isSumOfChoices }, law);
  const mayShow = mayShowRate({ denominator }, law) as Decision;
  const told = { rate, ofPeople, mayShow };
  if (ofPeople.outcome !== 'met') return { ...told, heldBack: 'not-a-share' };
  if (mayShow.outcome !== 'met')
    return { ...told, heldBack: mayShow.outcome === 'unmet' ? 'too-small' : 'no-threshold' };
  const doubled = BigInt(numerator) * 20_000n + BigInt(denominator);
  return { ...told, perTenThousand: Number(doubled / (BigInt(denominator) * 2n)) };
}
