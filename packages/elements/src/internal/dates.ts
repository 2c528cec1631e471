import { dateOf, daysInMonth, isIsoDate, type IsoDate } from '@liandong/core';
import { seen } from './plain.js';

/** Full-width digits, stray spaces and what nobody sees, as input methods and other pages leave them, made plain. */
export const plainDigits = (text: string): string => seen(text).trim();

const written = [
  /^(\d{4})[-/.。](\d{1,2})[-/.。](\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号號]?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];

/** Year, month and day of a date however it was written: 2026-03-02, 2026/3/2, 2026年3月2日, 20260302. */
export function partsOfWritten(text: string): [string, string, string] | undefined {
  const plain = plainDigits(text).replace(/\s/g, '');
  for (const shape of written) {
    const found = shape.exec(plain);
    if (found) return [found[1]!, String(Number(found[2])), String(Number(found[3]))];
  }
  return undefined;
}

/** The day with these parts, if there is one. */
export function dayOf(year: string, month: string, day: string): IsoDate | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const isDay = y >= 1 && m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m);
  return /^\d{4}$/.test(year) && /^\d{1,2}$/.test(month) && /^\d{1,2}$/.test(day) && isDay
    ? dateOf(y, m, d)
    : undefined;
}

/** A day as a sentence writes it in a language: 2026年3月2日; in English 2 March 2026, as our words do. */
export function sayDate(date: string, lang: string): string {
  if (!isIsoDate(date)) return date;
  // eslint-disable-next-line no-restricted-globals -- the beginning of a day that is given; asks no clock
  const at = Date.parse(date);
  try {
    return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
  } catch {
    return date; // a `lang` that is no language tag
  }
}
