import type { Citation, Law } from '@liandong/core';
import { bases, countedThings, smallestSample, type Basis, type Counted } from '../evaluation/index.js';

/** 最小样本：多少以上才公布，由谁定的。The smallest sample that is told, and who set it. */
export interface SampleFloor {
  /** Nothing where nobody set it: then no share of people or cases is told. */
  readonly least?: number;
  /** `page`: whoever shows the figures set it, or set a larger one than the law. */
  readonly by: 'law' | 'page' | 'nobody';
  /** The texts that set it, or leave it open. */
  readonly cites: readonly Citation[];
}

/** 比率的情形。Why a share is told, or is not. */
export type ShareState =
  | 'told'
  /** Fewer than the smallest sample: the numbers themselves are held back too. */
  | 'too-small'
  /** Nobody set a smallest sample. */
  | 'no-threshold'
  | 'nobody-asked'
  /** More above the line than below it: no part of a whole. */
  | 'over-whole'
  | 'basis-not-stated'
  /** Answers of which one person gives several add up to nobody's share. */
  | 'not-a-share'
  /** A number is missing. */
  | 'not-known';

/** 报表里的一个比率。A share as a report gives it: what may be told of it, and nothing else. */
export interface ToldShare {
  readonly state: ShareState;
  readonly basis: Basis;
  readonly counts: Counted;
  /** Not there where the sample is too small, or nobody set how large it must be: parts would tell the whole. */
  readonly numerator?: number;
  readonly denominator?: number;
  /** Of ten thousand, half up. */
  readonly perTenThousand?: number;
}

/** 待说的比率。A share to be told; `null` or nothing where a number is not known. */
export interface GivenShare {
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly basis?: Basis;
  readonly counts?: Counted;
  readonly isSumOfChoices?: boolean;
}

/** A whole number from nothing up that stays exact. */
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** Half up, of ten thousand. */
export const ofTenThousand = (numerator: number, denominator: number): number =>
  Number((BigInt(numerator) * 20_000n + BigInt(denominator)) / (BigInt(denominator) * 2n));

/**
 * 最小样本数取谁的：法规定了的按法规，展示方另定的取较严的一个；都没有定，就不公布。
 * How large a sample must be, in people or cases: the law's number, or the page's where that is larger or the law sets none. No number is assumed.
 *
 * Source: 湖北（给出样本数，没有说多小就不公布）; that a page may set one is ours.
 *
 * @param page what the page sets: a whole number from 1 up
 * @throws {RangeError} for a number of the page that is none
 *
 * @example
 * sampleFloor(law, 30) // => { least: 30, by: 'page', cites: […] } where the law leaves it open
 */
export function sampleFloor(law: Law, page?: number): SampleFloor {
  if (page !== undefined && (!isCount(page) || page < 1))
    throw new RangeError(`The smallest sample must be a whole number from 1 up, not ${page}.`);
  const { status, value, cites } = law.get(smallestSample);
  const own = status === 'value' ? value : undefined;
  if (page !== undefined && (own === undefined || page > own)) return { least: page, by: 'page', cites };
  return own === undefined ? { by: 'nobody', cites } : { least: own, by: 'law', cites };
}

/**
 * 报表里说一个比率：人或者事项的份额，样本太小的连分子分母都不给。
 * Tells a share of people or of cases. Too small a sample gives away neither part; what is no share gets its numbers and no percentage.
 *
 * Source: 湖北（比率写明样本数和口径）.
 *
 * @throws nothing: what is no number is told as not known
 *
 * @example
 * tellShare({ numerator: 102, denominator: 618, basis: 'wholeSample', counts: 'people' }, { least: 30, by: 'page', cites: [] }).perTenThousand // => 1650
 */
export function tellShare(given: GivenShare, { least }: Pick<SampleFloor, 'least'>): ToldShare {
  const { numerator, denominator, isSumOfChoices = false } = given;
  const basis = bases.find((one) => one === given.basis) ?? 'notStated';
  const counts = countedThings.find((one) => one === given.counts) ?? 'people';
  const as = (state: ShareState) => ({ state, basis, counts });
  if (!isCount(numerator) || !isCount(denominator)) return as('not-known');
  if (denominator === 0) return as('nobody-asked');
  if (least === undefined) return as('no-threshold');
  if (denominator < least) return as('too-small');
  const parts = { numerator, denominator };
  if (isSumOfChoices || counts === 'answers') return { ...as('not-a-share'), ...parts };
  if (numerator > denominator) return { ...as('over-whole'), ...parts };
  if (basis === 'notStated') return { ...as('basis-not-stated'), ...parts };
  return { ...as('told'), ...parts, perTenThousand: ofTenThousand(numerator, denominator) };
}
