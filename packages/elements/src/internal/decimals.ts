// Decimal numbers as texts: what somebody wrote, moved and compared without a float ever standing between.

import { seen, withoutUnseen } from './plain.js';

const trimmed = (sign: string, whole: string, part: string): string => {
  const text = (whole.replace(/^0+/, '') || '0') + `.${part}`.replace(/\.?0*$/, '');
  return text === '0' ? text : sign + text;
};

/** Two cells of a spreadsheet, side by side or one below the other, or a power: nobody wrote one number of that. */
export const isSeveral = (text: string): boolean => /[\t\r\n¹²³⁰-₉]/.test(withoutUnseen(text).trim());

/** A number however it was written (`１２`, `1,200`, `-3。5`), in its one form; nothing for what is none. */
export function decimalOf(text: string): string | undefined {
  if (isSeveral(text)) return undefined;
  const plain = seen(text).trim().replace(/。/g, '.');
  // Bounded, so that nothing reads ten thousand digits again and again.
  const found = /^([+-]?)(\d{0,199}|\d{1,3}(?:[, ]\d{3})+)(?:\.|$)(\d{0,199})$/.exec(plain);
  if (!found || !/\d/.test(plain)) return undefined;
  return trimmed(found[1] === '-' ? '-' : '', found[2]!.replace(/\D/g, ''), found[3]!);
}

/** The same number with its point so many places further right: `12.5` by 2 is `1250`. */
export function shifted(decimal: string, places: number): string {
  const [, sign, whole, part] = /^(-?)(\d+)\.?(\d*)$/.exec(decimal)!;
  const pad = '0'.repeat(Math.abs(places));
  const digits = pad + whole! + part! + pad;
  const point = pad.length + whole!.length + places;
  return trimmed(sign!, digits.slice(0, point), digits.slice(point));
}

/** Digits behind the point. */
export const placesOf = (decimal: string): number => (decimal.split('.')[1] ?? '').length;

/** More digits than a number holds exactly. */
export const isTooLong = (decimal: string): boolean => decimal.replace(/\D/g, '').length > 15;

/** `1,234.5`: digits in groups of three. */
export const grouped = (decimal: string): string =>
  decimal.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
