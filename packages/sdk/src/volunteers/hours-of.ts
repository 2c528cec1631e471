import { WrongFactError, type IsoDate } from '@liandong/core';
import { dayOfMinute, minuteNumber, type ServiceRecord, type VolunteerTeam } from './service-record.js';

/** 不算的缘由。Why a record is not counted: the only person served was the volunteer, or it was paid work. */
export type NotCounted = 'served-self' | 'paid-duty';

/** 一名志愿者的服务时长，整分钟。 */
export interface VolunteerHours {
  readonly volunteer: string;
  /** Minutes in which this person served, each counted once. */
  readonly minutes: number;
  /** The same minutes by the day on which they lie; a night is split at midnight. */
  readonly byDay: readonly { readonly on: IsoDate; readonly minutes: number }[];
  /** Each team's own record. Together they may be more than `minutes`, where two teams recorded the same time. */
  readonly byTeam: readonly { readonly team: string; readonly minutes: number }[];
  /** Minutes that more than one record holds, and the records. */
  readonly overlap: { readonly minutes: number; readonly records: readonly string[] };
  readonly notCounted: readonly { readonly record: string; readonly why: NotCounted }[];
}

type Stretch = readonly [from: number, to: number];

/**
 * 服务时长：每个人的每一分钟只算一次，跨夜的按日分开。
 * Hours of service in whole minutes, by person. A minute counts once, however many teams recorded it; what passes midnight is split.
 * Serving oneself alone is no service to others, and paid duty is no volunteering: both are named, not counted.
 *
 * Source: 志愿服务条例 2 (unpaid, for society or others), 19 (recorded truthfully). How overlaps are counted is ours.
 *
 * @throws {InvalidDateError} for a time that is no minute
 * @throws {WrongFactError} for a record that ends no later than it begins
 *
 * @example
 * hoursOf(records).find(({ volunteer }) => volunteer === 'V-1')?.minutes // => 150
 */
export function hoursOf(records: readonly ServiceRecord[]): readonly VolunteerHours[] {
  const byVolunteer = groupBy(records, ({ volunteer }) => volunteer);
  return [...byVolunteer]
    .sort(([one], [other]) => compare(one, other))
    .map(([volunteer, own]) => ofOne(volunteer, own));
}

function ofOne(volunteer: string, own: readonly ServiceRecord[]): VolunteerHours {
  const counted = own.filter((record) => !whyNot(record));
  const merged = unionOf(counted.map(stretchOf));
  return {
    volunteer,
    minutes: lengthOf(merged),
    byDay: byDayOf(merged),
    byTeam: [...groupBy(counted, ({ team, organizer }) => team ?? organizer)]
      .sort(([one], [other]) => compare(one, other))
      .map(([team, of]) => ({ team, minutes: lengthOf(unionOf(of.map(stretchOf))) })),
    overlap: overlapOf(counted),
    notCounted: own.flatMap((record) => {
      const reason = whyNot(record);
      return reason ? [{ record: record.id, why: reason }] : [];
    }),
  };
}

function whyNot({ volunteer, served, isPaidDuty }: ServiceRecord): NotCounted | undefined {
  if (isPaidDuty) return 'paid-duty';
  return served && served.length > 0 && served.every((one) => one === volunteer) ? 'served-self' : undefined;
}

function stretchOf({ id, startedAt, endedAt }: ServiceRecord): Stretch {
  const [from, to] = [minuteNumber(startedAt), minuteNumber(endedAt)];
  if (to <= from) throw new WrongFactError('volunteers.hoursOf', `${id}.endedAt`, `is not later than ${startedAt}`);
  return [from, to];
}

/** What several records hold at once. Records are sorted, so that each is held against its neighbours in time only. */
function overlapOf(records: readonly ServiceRecord[]): VolunteerHours['overlap'] {
  const sorted = records
    .map((record) => ({ id: record.id, stretch: stretchOf(record) }))
    .sort((one, other) => one.stretch[0] - other.stretch[0]);
  const stretches: Stretch[] = [];
  const ids = new Set<string>();
  sorted.forEach((one, at) => {
    for (let next = at + 1; next < sorted.length; next++) {
      const other = sorted[next] as (typeof sorted)[number];
      if (other.stretch[0] >= one.stretch[1]) break;
      stretches.push([other.stretch[0], Math.min(one.stretch[1], other.stretch[1])]);
      ids.add(one.id).add(other.id);
    }
  });
  return { minutes: lengthOf(unionOf(stretches)), records: [...ids] };
}

/** The stretches joined where they touch or overlap, in order. */
function unionOf(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...stretches].sort((one, other) => one[0] - other[0])) {
    const last = joined[joined.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

const lengthOf = (stretches: readonly Stretch[]) => stretches.reduce((sum, [from, to]) => sum + to - from, 0);

function byDayOf(stretches: readonly Stretch[]): VolunteerHours['byDay'] {
  const days = new Map<IsoDate, number>();
  for (const [from, to] of stretches)
    for (let at = from; at < to;) {
      const end = Math.min(to, (Math.floor(at / 1440) + 1) * 1440);
      const on = dayOfMinute(at);
      days.set(on, (days.get(on) ?? 0) + end - at);
      at = end;
    }
  return [...days].map(([on, minutes]) => ({ on, minutes }));
}

/** 名册上有多少人：一个人在两支队伍里，是一个人、两份名册。 */
export interface Roster {
  readonly persons: number;
  /** Places on all rosters together. */
  readonly memberships: number;
  readonly onSeveral: readonly { readonly volunteer: string; readonly teams: readonly string[] }[];
}

/**
 * 各队名册合起来。Rosters of several teams together: nobody is counted twice.
 *
 * Source: none; counting each person once is ours.
 */
export function rosterOf(teams: readonly VolunteerTeam[]): Roster {
  const places = teams.flatMap(({ id, members }) =>
    [...new Set(members)].map((volunteer) => ({ volunteer, team: id })),
  );
  const byVolunteer = [...groupBy(places, ({ volunteer }) => volunteer)];
  return {
    persons: byVolunteer.length,
    memberships: places.length,
    onSeveral: byVolunteer
      .map(([volunteer, at]) => ({ volunteer, teams: [...new Set(at.map(({ team }) => team))] }))
      .filter(({ teams: on }) => on.length > 1),
  };
}

/**
 * 某组织可以证明的时长：只算它自己组织、自己记录的。Minutes that an organiser may certify: those of its own records.
 *
 * Source: 志愿服务条例 19; 志愿服务记录与证明出具办法（试行）: the organiser records and the recorder certifies（据转载）.
 *
 * @throws {InvalidDateError} for a time that is no minute
 * @throws {WrongFactError} for a record that ends no later than it begins
 */
export const minutesCertifiable = (
  records: readonly ServiceRecord[],
  of: { readonly volunteer: string; readonly organizer: string },
): number =>
  hoursOf(records.filter(({ volunteer, organizer }) => volunteer === of.volunteer && organizer === of.organizer))[0]
    ?.minutes ?? 0;

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
