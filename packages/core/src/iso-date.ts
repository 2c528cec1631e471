import { counted } from './counted.js';
import { InvalidDateError } from './errors.js';

/** A whole day in Asia/Shanghai, written `YYYY-MM-DD`. Days compare as strings. */
export type IsoDate = `${number}-${number}-${number}`;

/** The number that stands in a text from one place up to another; `NaN` when it is none. Days are read all the time, so character by character. */
function numberAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : NaN;
  }
  return number;
}

/**
 * 是不是日期。Is this text a real day written `YYYY-MM-DD`, from 0001-01-01 on?
 *
 * Source: ISO 8601, the proleptic Gregorian calendar.
 */
export function isIsoDate(text: unknown): text is IsoDate {
  if (typeof text !== 'string' || text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false;
  const [year, month, day] = partsOf(text as IsoDate);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * 日期。The text as a day.
 *
 * Source: ISO 8601, the proleptic Gregorian calendar.
 *
 * @throws {InvalidDateError} when it is none
 */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new InvalidDateError(text);
  return text;
}

/**
 * 某月的天数。Days in a month of a year; `month` counts from 1.
 *
 * Source: none; the Gregorian calendar.
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * 日期的年、月、日。Year, month (from 1) and day of a date. The date is taken at its word: {@link isoDate} checks one.
 *
 * Source: ISO 8601, the extended form.
 */
export function partsOf(date: IsoDate): readonly [year: number, month: number, day: number] {
  return [numberAt(date, 0, 4), numberAt(date, 5, 7), numberAt(date, 8, 10)];
}

/**
 * 由年、月、日成一日期。A date from its year, month (from 1) and day.
 *
 * Source: ISO 8601, the extended form.
 *
 * @throws {InvalidDateError} when there is no such day
 */
export function dateOf(year: number, month: number, day: number): IsoDate {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return isoDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/**
 * 日序：自 1970-01-01 起第几天。Days since 1970-01-01 in the proleptic Gregorian calendar: whole numbers, no clock and no time zone.
 *
 * Source: none; arithmetic only.
 *
 * @throws {InvalidDateError} for a date that is no day
 */
export function dayNumber(date: IsoDate): number {
  const [year, month, day] = partsOf(isoDate(date));
  // Years that begin in March put the leap day last, so that the days before a month follow one formula.
  const shifted = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const days = 365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return days + Math.floor((153 * monthFromMarch + 2) / 5) + day - 719_469;
}

/**
 * 由日序得日期。The day with this number; the inverse of {@link dayNumber}.
 *
 * Source: none; arithmetic only.
 *
 * @throws {InvalidDateError} for a number that is not whole, or whose day lies outside the years 1 to 9999
 */
export function fromDayNumber(number: number): IsoDate {
  const fromMarchOfYear0 = counted('day', number) + 719_468;
  const era = Math.floor(fromMarchOfYear0 / 146_097);
  const dayOfEra = fromMarchOfYear0 - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return dateOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/**
 * 若干日之后。The date so many days later (earlier when negative).
 *
 * Source: none; arithmetic only.
 *
 * @throws {InvalidDateError} for a date that is no day, or a count that is not whole
 */
export const addDays = (date: IsoDate, days: number): IsoDate =>
  fromDayNumber(dayNumber(date) + counted('days', days, date));

/**
 * 相距的天数。Whole days from one date to another; negative when `to` is earlier.
 *
 * Source: none; arithmetic only.
 *
 * @throws {InvalidDateError} for a date that is no day
 */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);

/**
 * 星期几。Day of the week: 1 Monday … 7 Sunday.
 *
 * Source: ISO 8601 (Monday is the first day).
 *
 * @throws {InvalidDateError} for a date that is no day
 */
export const weekday = (date: IsoDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;

/**
 * 按月计算期间的对应日；没有对应日的，为月末日（民法典第二百零二条）。
 * The same day so many months later; where that month has no such day, its last day (Civil Code 202).
 *
 * Source: 民法典 202.
 *
 * @throws {InvalidDateError} for a date that is no day, or a count that is not whole
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = partsOf(isoDate(date));
  const index = year * 12 + month - 1 + counted('months', months, date);
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dateOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/**
 * 周岁、满若干年：到对应日当日为满。
 * Full years between two dates; the anniversary itself completes the year, and for 29 February the last day of February does.
 *
 * Source: 民法典 202 (the last day of a month that lacks the day), 1259（届满包括本数）; using them for ages is our reading.
 *
 * @throws {InvalidDateError} for a date that is no day
 */
export function fullYears(from: IsoDate, to: IsoDate): number {
  const years = partsOf(isoDate(to))[0] - partsOf(from)[0];
  return addMonths(from, years * 12) <= to ? years : years - 1;
}
