import { addDays, InvalidDateError, isIsoDate, type IsoDate } from '@liandong/core';
import { escaped, folded } from './ics-text.js';
import { localTime, minuteNumber } from './from-ics.js';
import type { Meeting } from './meeting.js';

/** 写成日历时的设定。How a calendar is written. */
export interface IcsOptions {
  /** 生成时刻，UTC：`2026-03-01T08:00:00Z`。The moment of writing; nothing here reads a clock. */
  readonly stampedAt: string;
  /** The part of each UID behind the `@`; the same one every time, so that calendars know an event again. */
  readonly domain: string;
  /** Name of the calendar. */
  readonly name?: string;
  /** The title of a meeting without one of its own, in the reader's language. */
  readonly titleOf?: (meeting: Meeting) => string;
}

/** China has kept one time, without summer time, since 1992. */
const timeZone = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Shanghai',
  'BEGIN:STANDARD',
  'DTSTART:19920101T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
];

const compact = (text: string) => text.replace(/[-:]/g, '');

/**
 * 会议写成日历（iCalendar，RFC 5545）。
 * Meetings as a calendar. UIDs are stable and `SEQUENCE` is the meeting's revision, so that importing again updates; what was cancelled or put off
 * is `CANCELLED`. Attendees stay out of it: calendars are passed on. A meeting without a time of day is an all-day event.
 *
 * Source: RFC 5545, 3.1 (folding), 3.8.1.11 (STATUS), 3.8.4.7 (UID), 3.8.7.4 (SEQUENCE). Leaving attendees out is ours.
 *
 * @throws {InvalidDateError} when `stampedAt` is not `YYYY-MM-DDThh:mm:ssZ`
 * @example
 * toIcs([meeting], { stampedAt: '2026-03-01T08:00:00Z', domain: 'hefeng.example' }).split('\r\n')[0] // => 'BEGIN:VCALENDAR'
 */
export function toIcs(meetings: readonly Meeting[], options: IcsOptions): string {
  const { stampedAt, name } = options;
  const [day, time = ''] = stampedAt.split('T');
  if (!isIsoDate(day) || !/^([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/.test(time)) throw new InvalidDateError(stampedAt);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Liandong//Meetings//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...(name ? [`X-WR-CALNAME:${escaped(name)}`] : []),
    ...timeZone,
    ...meetings.flatMap((meeting) => eventOf(meeting, options)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** What was short of its quorum was convened, and people were there. */
const isOff = (status: Meeting['status']) => status === 'postponed' || status === 'cancelled';

function eventOf(meeting: Meeting, { stampedAt, domain, titleOf }: IcsOptions): readonly string[] {
  const { id, title, venue, agenda = [], status, kinds, revision = 0, communities = [] } = meeting;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@${domain}`,
    `DTSTAMP:${compact(stampedAt)}`,
    ...timesOf(meeting),
    `SEQUENCE:${revision}`,
    `STATUS:${isOff(status) ? 'CANCELLED' : 'CONFIRMED'}`,
    `SUMMARY:${escaped(title ?? titleOf?.(meeting) ?? id)}`,
    ...(venue ? [`LOCATION:${escaped(venue)}`] : []),
    ...(agenda[0] ? [`DESCRIPTION:${escaped(agenda.map((item) => item.title).join('\n'))}`] : []),
    // What the standard has no word for, so that our own calendars come back whole.
    `X-LIAN-STATUS:${status}`,
    `X-LIAN-KINDS:${kinds.join(',')}`,
    `X-LIAN-MODE:${meeting.mode}`,
    ...(meeting.isExtraordinary ? ['X-LIAN-EXTRAORDINARY:TRUE'] : []),
    ...(communities[0] ? [`X-LIAN-COMMUNITIES:${communities.join(',')}`] : []),
    'END:VEVENT',
  ];
}

function timesOf({ on, startAt, minutes = 60 }: Meeting): readonly string[] {
  if (!startAt) return [`DTSTART;VALUE=DATE:${compact(on)}`, `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`];
  const start = minuteNumber(on, startAt);
  const written = (minute: number) => `${compact(localTime(minute) as IsoDate)}00`;
  return [`DTSTART;TZID=Asia/Shanghai:${written(start)}`, `DTEND;TZID=Asia/Shanghai:${written(start + minutes)}`];
}
