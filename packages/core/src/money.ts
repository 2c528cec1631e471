import { InvalidNumberError } from './errors.js';

/** 人民币，整分。Whole fen; never a fraction, never a float of yuan. */
export type Fen = number;

/**
 * 元折为整分。Fen from whole yuan, or from a text such as `1,234.50`, `￥3000` or `-12.3`.
 *
 * Source: none; arithmetic only.
 *
 * @throws {InvalidNumberError} when it is no amount of whole fen
 */
export function yuan(amount: number | string): Fen {
  const text = String(amount)
    .trim()
    .replace(/^([-−]?)[¥￥]/, '$1')
    .replace(/元$/, '')
    .trim();
  const parts = /^([-−]?)(\d+|\d{1,3}(?:[,，]\d{3})+)(?:\.(\d{1,2}))?$/.exec(text);
  if (!parts) throw new InvalidNumberError('amount of money in yuan with at most two decimals', amount);
  const whole = Number((parts[2] ?? '').replace(/[,，]/g, ''));
  const fen = whole * 100 + Number((parts[3] ?? '').padEnd(2, '0'));
  if (!Number.isSafeInteger(fen)) throw new InvalidNumberError('amount that can be counted exactly', amount);
  return parts[1] && fen !== 0 ? -fen : fen;
}

/**
 * 以元书写金额。`1,234.50`: whole fen written in yuan with two decimals and grouped digits, the same in every locale.
 *
 * Source: none; our own writing.
 *
 * @throws {InvalidNumberError} for what is no whole number of fen
 */
export function formatYuan(fen: Fen): string {
  if (!Number.isSafeInteger(fen)) throw new InvalidNumberError('whole number of fen', fen);
  const digits = String(Math.abs(fen)).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${fen < 0 ? '-' : ''}${whole}.${digits.slice(-2)}`;
}
