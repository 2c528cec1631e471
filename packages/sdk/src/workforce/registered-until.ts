import { calendarOf, type IsoDate, type Law } from '@liandong/core';
import { lasting } from './registration.js';
import { registrationPeriod } from './terms.js';
import type { Certificate } from './worker.js';

/** 当日为止最近的一次登记。The latest registration by a day. */
export function latestRegistration(
  { registrations }: Pick<Certificate, 'registrations'>,
  on: IsoDate,
): Certificate['registrations'][number] | undefined {
  const past = registrations.filter((each) => each.on <= on);
  return past.reduce<(typeof past)[number] | undefined>(
    (last, each) => (!last || each.on >= last.on ? each : last),
    undefined,
  );
}

/**
 * 证书的登记有效到哪天：证上印了的，以它为准；没有印的，从最近一次登记起按规定算。
 * The last day on which the latest registration by the law's day holds; nothing where there is none, or the law does not say how long it holds.
 *
 * Source: 社会工作者职业水平证书登记办法 4; that the latest registration by the day counts is ours.
 *
 * @throws {InvalidDateError} for a date that is no day
 *
 * @example
 * registeredUntil({ registrations: [{ on: '2024-06-03' }] }, law) // => '2027-06-03'
 */
export function registeredUntil(certificate: Pick<Certificate, 'registrations'>, law: Law): IsoDate | undefined {
  const latest = latestRegistration(certificate, law.date);
  const period = law.get(registrationPeriod).value;
  return latest?.until ?? (latest && period && lasting(latest.on, period, calendarOf(law)));
}
