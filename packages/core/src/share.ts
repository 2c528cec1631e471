import { InvalidNumberError } from './errors.js';

/** 比例：分子、分母与是否含本数。A share of a whole as two integers, and whether the share itself is enough. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
  /** 以上 includes the number itself; 过半数、超过 leaves it out (Civil Code 1259). */
  readonly inclusive: boolean;
}

/**
 * 若干分之若干以上（含本数）。A share that is reached at the number itself (Civil Code 1259).
 *
 * Source: 民法典 1259（“以上”包括本数）.
 *
 * @throws {InvalidNumberError} for a share over one or below nothing
 */
export const atLeast = (numerator: number, denominator: number): Share => share(numerator, denominator, true);

/**
 * 超过若干分之若干、过半数（不含本数）。A share that is reached only beyond the number itself (Civil Code 1259).
 *
 * Source: 民法典 1259（“超过”不包括本数）.
 *
 * @throws {InvalidNumberError} for a share over one or below nothing
 */
export const moreThan = (numerator: number, denominator: number): Share => share(numerator, denominator, false);

function share(numerator: number, denominator: number, inclusive: boolean): Share {
  const given = { numerator, denominator, inclusive };
  if (isShare(given)) return given;
  throw new InvalidNumberError('share between nothing and the whole', `${numerator}/${denominator}`);
}

/**
 * 是否比例。Is this a share between nothing and the whole?
 *
 * Source: none; arithmetic only.
 */
export const isShare = (value: unknown): value is Share => {
  const { numerator, denominator, inclusive } = (value ?? {}) as Share;
  const whole = [numerator, denominator].every((part) => Number.isSafeInteger(part) && part >= 0);
  return whole && denominator > 0 && numerator <= denominator && typeof inclusive === 'boolean';
};

/**
 * 达到比例。Does the part reach the share of the whole? Both are whole numbers of one unit. Exact in integers; a share of nothing is never reached.
 *
 * Source: 民法典 1259（“以上”包括本数，“超过”不包括）.
 *
 * @throws {RangeError} for a part or whole that is no whole number
 */
export function reaches(part: number, whole: number, { numerator, denominator, inclusive }: Share): boolean {
  if (whole <= 0) return false;
  const difference = BigInt(part) * BigInt(denominator) - BigInt(whole) * BigInt(numerator);
  return inclusive ? difference >= 0n : difference > 0n;
}
