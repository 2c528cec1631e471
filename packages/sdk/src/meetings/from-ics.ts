import { dayNumber, fromDayNumber, isIsoDate, type FactValues, type IsoDate } from '@liandong/core';
import { cadenceRows, type cadenceFacts } from './cadence-facts.js';
import { meetingKinds, meetingStatuses, type MeetingKind, type MeetingStatus, type RegularKind } from './codes.js';
import { propertyOf, unescaped, unfolded, type Property } from './ics-text.js';

/** 北京时间的一分钟。`2026-03-31T09:30`: a minute in Asia/Shanghai. */
export type LocalTime = `${IsoDate}T${string}`;

const minutesOfDay = 1440;
const two = (number: number) => String(number).padStart(2, '0');

/** The minute with this number, counted from 1970-01-01 in Asia/Shanghai. */
export function localTime(minutes: number): LocalTime {
  const day = Math.floor(minutes / minutesOfDay);
  const rest = minutes - day * minutesOfDay;
  return `${fromDayNumber(day)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

/** Number of the minute of a day at `hh:mm`. */
export const minuteNumber = (day: IsoDate, time = '00:00'): number =>
  dayNumber(day) * minutesOfDay + Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** 日历中读不懂的地方。What can be wrong with a line of a calendar. */
export const icsProblemCodes = [
  'not-a-calendar',
  'no-colon',
  'wrong-end',
  'not-ended',
  'bad-time',
  'bad-duration',
  'unknown-zone',
  'floating-time',
  'no-start',
  'ends-before-start',
  'recurs',
] as const;
export type IcsProblemCode = (typeof icsProblemCodes)[number];

/** 日历中读不懂的一处。One thing of a calendar that cannot be read. */
export interface IcsProblem {
  /** From 1, of the text as it came. */
  readonly line: number;
  readonly code: IcsProblemCode;
}

/** 日历中的一项。One event, in the time of Asia/Shanghai. */
export interface IcsEvent {
  readonly uid?: string;
  readonly title?: string;
  readonly start: LocalTime;
  /** Not counted itself. */
  readonly end: LocalTime;
  readonly isAllDay: boolean;
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  /** Does it take up time? Neither what is cancelled nor what is marked as free does. */
  readonly isBusy: boolean;
  readonly sequence: number;
  /** 重复的，只读入第一次。Only the first of a series is read. */
  readonly isFirstOfSeries?: true;
  /** Of our own calendars. */
  readonly meeting?: {
    readonly status: MeetingStatus;
    readonly kinds: readonly MeetingKind[];
    readonly mode: 'in-person' | 'online';
    readonly isExtraordinary: boolean;
    readonly communities: readonly string[];
  };
}

/** 读入的日历。A calendar as it was read. */
export interface IcsBook {
  readonly events: readonly IcsEvent[];
  readonly problems: readonly IcsProblem[];
}

/** Zones that have kept UTC+8 since 1992 under names that programs write. */
const eightHours =
  /(^|\/)(Asia\/(Shanghai|Chongqing|Chungking|Harbin|Beijing|Hong_Kong|Macau|Macao|Taipei|Singapore)|PRC|Hongkong|(China|Taipei|Singapore) Standard Time)$/i;
const offsetHere = 480;

interface Component {
  readonly name: string;
  readonly line: number;
  readonly properties: (Property & { readonly line: number })[];
  readonly below: Component[];
}

/**
 * 读入日历：还原折行，逐行指明读不懂的地方；读得懂的照样给出。
 * Reads a calendar: unfolds it, tells what it cannot read by line, and gives all the rest. Of several versions of an event the highest `SEQUENCE`
 * counts. Times of other zones become those of Asia/Shanghai; a time without a zone is taken for ours and noted. Nothing reads a clock.
 * Whatever it is given, nothing throws: a time outside the years 1 to 9999 is a `bad-time` too, and no {@link InvalidDateError}.
 *
 * Source: RFC 5545, 3.1 (folding), 3.3.5 (times), 3.8.7.4 (SEQUENCE). Taking a time without a zone for ours is our choice.
 */
export function fromIcs(text: string): IcsBook {
  const problems: IcsProblem[] = [];
  const say = (line: number, code: IcsProblemCode) => void problems.push({ line, code });
  const calendar = componentsOf(String(text), say);
  if (!calendar.below.some(({ name }) => name === 'VCALENDAR')) say(1, 'not-a-calendar');
  const inside = calendar.below.flatMap(({ name, below }) => (name === 'VCALENDAR' ? below : []));
  const zones = zonesOf(inside);
  const events: IcsEvent[] = [];
  const places = new Map<string, number>();
  for (const component of inside) {
    const event = component.name === 'VEVENT' ? eventOf(component, zones, say) : undefined;
    if (!event) continue;
    const at = event.uid === undefined ? undefined : places.get(event.uid);
    if (at === undefined) {
      if (event.uid !== undefined) places.set(event.uid, events.length);
      events.push(event);
    } else if (event.sequence >= (events[at] as IcsEvent).sequence) events[at] = event;
  }
  return { events, problems: problems.sort((one, other) => one.line - other.line) };
}

type Say = (line: number, code: IcsProblemCode) => void;

function componentsOf(text: string, say: Say): Component {
  const root: Component = { name: '', line: 1, properties: [], below: [] };
  const stack = [root];
  for (const { line, text: content } of unfolded(text)) {
    const top = stack[stack.length - 1] as Component;
    const property = propertyOf(content);
    const name = property?.value.trim().toUpperCase();
    if (!property || name === undefined) say(line, 'no-colon');
    else if (property.name === 'BEGIN') {
      const begun: Component = { name, line, properties: [], below: [] };
      top.below.push(begun);
      stack.push(begun);
    } else if (property.name === 'END') {
      if (stack.length > 1 && top.name === name) stack.pop();
      else say(line, 'wrong-end');
    } else top.properties.push({ ...property, line });
  }
  for (const { line } of stack.slice(1)) say(line, 'not-ended');
  return root;
}

/** Zones that the calendar itself defines with one offset only, in minutes. */
function zonesOf(components: readonly Component[]): ReadonlyMap<string, number> {
  const zones = new Map<string, number>();
  for (const { name, properties, below } of components) {
    const id = properties.find((property) => property.name === 'TZID')?.value;
    if (name !== 'VTIMEZONE' || id === undefined) continue;
    const offsets = below
      .flatMap((part) => part.properties.filter((property) => property.name === 'TZOFFSETTO'))
      .map(({ value }) => /^([+-])(\d\d)(\d\d)(?:\d\d)?$/.exec(value))
      .map((parts) => parts && Number(`${parts[1]}1`) * (Number(parts[2]) * 60 + Number(parts[3])));
    const [offset] = offsets;
    if (typeof offset === 'number' && offsets.every((each) => each === offset)) zones.set(id, offset);
  }
  return zones;
}

/** A zone, or a length, can carry a time out of the years that days have. */
const isInYears = (minute: number) =>
  minute >= minuteNumber('0001-01-01') && minute <= minuteNumber('9999-12-31', '23:59');

function eventOf({ line, properties }: Component, zones: ReadonlyMap<string, number>, say: Say): IcsEvent | undefined {
  const find = (name: string) => properties.find((property) => property.name === name);
  const textOf = (name: string) => {
    const property = find(name);
    return property && unescaped(property.value);
  };
  const starts = find('DTSTART');
  const start = starts && minuteOf(starts, zones, say);
  if (!start) {
    if (!starts) say(line, 'no-start');
    return undefined;
  }
  const ends = find('DTEND');
  const lasts = find('DURATION');
  let end: number | undefined = start.minute + (start.isAllDay ? 1440 : 0);
  if (ends) end = minuteOf(ends, zones, say)?.minute;
  else if (lasts) {
    const length = durationOf(lasts.value);
    if (length === undefined) say(lasts.line, 'bad-duration');
    end = length === undefined ? undefined : start.minute + length;
  }
  if (end === undefined) return undefined;
  const ending = (ends ?? lasts ?? starts).line;
  if (end < start.minute) {
    say(ending, 'ends-before-start');
    return undefined;
  }
  const outOfYears = [start.minute, end].findIndex((minute) => !isInYears(minute));
  if (outOfYears >= 0) {
    say(outOfYears ? ending : starts.line, 'bad-time');
    return undefined;
  }
  const series = find('RRULE') ?? find('RDATE');
  if (series) say(series.line, 'recurs');
  const uid = textOf('UID');
  const title = textOf('SUMMARY');
  const word = find('STATUS')?.value.toLowerCase();
  const status = word === 'cancelled' || word === 'tentative' ? word : 'confirmed';
  const meeting = meetingOf(textOf);
  return {
    ...(uid !== undefined && { uid }),
    ...(title !== undefined && { title }),
    start: localTime(start.minute),
    end: localTime(end),
    isAllDay: start.isAllDay,
    status,
    isBusy: status !== 'cancelled' && find('TRANSP')?.value.toUpperCase() !== 'TRANSPARENT' && end > start.minute,
    sequence: Number(/^\d{1,9}$/.exec(find('SEQUENCE')?.value ?? '')?.[0] ?? 0),
    ...(series && { isFirstOfSeries: true as const }),
    ...(meeting && { meeting }),
  };
}

function meetingOf(textOf: (name: string) => string | undefined): IcsEvent['meeting'] {
  const status = meetingStatuses.find((each) => each === textOf('X-LIAN-STATUS'));
  const listOf = (name: string) => (textOf(name) ?? '').split(',');
  const kinds = listOf('X-LIAN-KINDS');
  if (!status) return undefined;
  return {
    status,
    kinds: meetingKinds.filter((kind) => kinds.includes(kind)),
    mode: textOf('X-LIAN-MODE') === 'online' ? 'online' : 'in-person',
    isExtraordinary: textOf('X-LIAN-EXTRAORDINARY') === 'TRUE',
    communities: listOf('X-LIAN-COMMUNITIES').filter((place) => place !== ''),
  };
}

/** A date or time as a minute of ours. */
function minuteOf(
  { params, value, line }: Property & { readonly line: number },
  zones: ReadonlyMap<string, number>,
  say: Say,
): { readonly minute: number; readonly isAllDay: boolean } | undefined {
  const parts = /^(\d{4})(\d{2})(\d{2})(?:T([01]\d|2[0-3])([0-5]\d)([0-5]\d|60)(Z?))?$/.exec(value.trim());
  const day = parts ? (`${parts[1]}-${parts[2]}-${parts[3]}` as IsoDate) : undefined;
  const hasTime = parts?.[4] !== undefined;
  if (!parts || !day || !isIsoDate(day) || (hasTime && params.VALUE?.toUpperCase() === 'DATE')) {
    say(line, 'bad-time');
    return undefined;
  }
  const midnight = minuteNumber(day);
  if (!hasTime) return { minute: midnight, isAllDay: true };
  const zone = params.TZID;
  const minute = midnight + Number(parts[4]) * 60 + Number(parts[5]);
  const isFloating = !parts[7] && zone === undefined;
  if (isFloating) say(line, 'floating-time');
  const isHere = isFloating || eightHours.test(zone as string);
  const offset = parts[7] ? 0 : isHere ? offsetHere : zones.get(zone as string);
  if (offset === undefined) {
    say(line, 'unknown-zone');
    return undefined;
  }
  return { minute: minute - offset + offsetHere, isAllDay: false };
}

/** `P1D`, `PT1H30M`, `P1W`, in minutes. */
function durationOf(value: string): number | undefined {
  const parts = /^\+?P(?:(\d{1,4})W|(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:\d{1,6}S)?)?)$/.exec(
    value.trim(),
  );
  if (!parts || !/\d/.test(value)) return undefined;
  const [weeks, days, hours, minutes] = parts.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  return ((weeks * 7 + days) * 24 + hours) * 60 + minutes;
}

/**
 * 占用的时间，合并相接的。Times taken up, in order, joined where they touch; minutes in Asia/Shanghai.
 *
 * Source: none; joining times only.
 */
export function busyTimes(
  events: readonly IcsEvent[],
): readonly { readonly start: LocalTime; readonly end: LocalTime }[] {
  const busy: { start: LocalTime; end: LocalTime }[] = [];
  const sorted = events.filter(({ isBusy }) => isBusy).sort((one, other) => (one.start < other.start ? -1 : 1));
  for (const { start, end } of sorted) {
    const last = busy[busy.length - 1];
    if (last && start <= last.end) last.end = end > last.end ? end : last.end;
    else busy.push({ start, end });
  }
  return busy;
}

/**
 * 日历中已记明召开情况的会议，供周期之问用。
 * Meetings of our own calendars as rows of {@link isCadenceKept}. An event of another calendar does not say whether it was held, and is left out.
 *
 * Source: as {@link isCadenceKept}; it only picks meetings.
 */
export const rowsFromIcs = (
  events: readonly IcsEvent[],
  kind: RegularKind,
): NonNullable<FactValues<typeof cadenceFacts>['meetings']> =>
  cadenceRows(
    events.flatMap(({ start, meeting }) => (meeting ? [{ on: start.slice(0, 10) as IsoDate, ...meeting }] : [])),
    kind,
  );
