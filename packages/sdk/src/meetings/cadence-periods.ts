import { calendarOf, type IsoDate, type Law } from '@liandong/core';
import type { CadencePeriod } from './cadence.js';
import { cadenceRows, planOf } from './cadence-facts.js';
import type { RegularKind } from './codes.js';
import type { Meeting } from './meeting.js';

/**
 * 逐期列出：起止、应开日、开了没有。给日历和徽标用。
 * Period by period: from when to when, due by which day, kept or not. For calendars and badges; empty where the law gives no cadence.
 *
 * Source: 民法典 202、203; how often, the texts of {@link isCadenceKept}.
 *
 * @param options.community only the meetings of this community
 * @throws {InvalidDateError} for a date that is no day
 */
export function cadencePeriods(
  book: readonly Meeting[],
  law: Law,
  { kind, since, community }: { readonly kind: RegularKind; readonly since: IsoDate; readonly community?: string },
): readonly CadencePeriod[] {
  const meetings = cadenceRows(book, kind, community);
  return planOf({ kind, since, meetings }, law, calendarOf(law))?.periods() ?? [];
}
