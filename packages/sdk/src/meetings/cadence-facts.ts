import {
  allOf,
  anyOf,
  bool,
  calendarOf,
  date,
  oneOf,
  rows,
  type Bool,
  type DateFact,
  type Derivation,
  type EnumFact,
  type FactValues,
  type IsoDate,
  type Law,
  type OneOf,
  type Ruling,
  type Term,
  type Tools,
  type WorkdayCalendar,
} from '@liandong/core';
import {
  cadencePlan,
  doubts,
  type CadencePeriod,
  type CadencePlan,
  type CadenceRules,
  type Doubt,
  type Settled,
} from './cadence.js';
import { jointKinds, meetingStatuses, modes, regularKinds, type MeetingKind, type RegularKind } from './codes.js';
import type { Meeting } from './meeting.js';
import { booked, each, inCase } from './shared.js';
import {
  areaCadence,
  areaTiming,
  communityCadence,
  communityTiming,
  delegatesCadence,
  extraordinaryCounts,
  mergedCounts,
  onlineCounts,
  representativesCadence,
  residentsCadence,
  rolledCounts,
  sectorCadence,
  sectorTiming,
  sharedCounts,
  villagersCadence,
  type Cadence,
  type Timing,
} from './terms.js';

/** 有关周期的事实。 */
export const cadenceFacts = {
  kind: oneOf(regularKinds, { who: ['street', 'committee'] }),
  /** 自哪天起看。 */
  since: date({ who: ['street', 'committee'] }),
  meetings: rows(
    {
      on: date(),
      status: oneOf(meetingStatuses),
      mode: oneOf(modes),
      isExtraordinary: bool(),
      isMerged: bool(),
      isShared: bool(),
    },
    booked,
  ),
} as const;

/** What counts, as the law says it. */
const counting: Readonly<Record<Doubt, Term<boolean>>> = {
  rolled: rolledCounts,
  extraordinary: extraordinaryCounts,
  online: onlineCounts,
  merged: mergedCounts,
  shared: sharedCounts,
};

const cadences: Readonly<Record<RegularKind, Term<Cadence>>> = {
  area: areaCadence,
  community: communityCadence,
  sector: sectorCadence,
  residents: residentsCadence,
  delegates: delegatesCadence,
  villagers: villagersCadence,
  representatives: representativesCadence,
};
const timings: Readonly<Partial<Record<RegularKind, Term<Timing>>>> = {
  area: areaTiming,
  community: communityTiming,
  sector: sectorTiming,
};

/** What a plan reads besides the cadence of its kind. */
const consulted = (kind: RegularKind): readonly Term[] => [
  ...(timings[kind] ? [timings[kind] as Term] : []),
  ...Object.values(counting),
];

type Given = FactValues<typeof cadenceFacts>;

/** The plan of one kind of meeting; nothing while its cadence, its timing or a day of a meeting is not known. */
export function planOf({ kind, since, meetings }: Given, law: Law, calendar: WorkdayCalendar): CadencePlan | undefined {
  if (kind == null || since == null || meetings == null) return undefined;
  const { value: cadence, from } = law.get(cadences[kind]);
  const timing = timings[kind] && law.get(timings[kind] as Term<Timing>);
  if (!cadence || isUnsettled(timing)) return undefined;
  if (meetings.some(({ on, status }) => on == null || status == null)) return undefined;
  const counts = Object.fromEntries(doubts.map((doubt) => [doubt, law.get(counting[doubt]).value]));
  // What was held before there was a cadence is not judged by it.
  const start = from !== undefined && from > since ? from : since;
  return cadencePlan(
    meetings,
    { cadence, timing: timing?.value, from: start, today: law.date, counts: counts as CadenceRules['counts'] },
    calendar,
  );
}

/** A text speaks of the timing, and does not settle it. */
const isUnsettled = (timing?: Ruling) => timing?.status === 'open' || timing?.status === 'conflict';

/** Reads a plan for a procedure: what it gives, or which law it lacks. */
export function readPlan<Value>(
  given: Given,
  of: (plan: CadencePlan) => Settled<Value>,
  tools: Tools,
): Value | undefined {
  const { law, calendar, lacks } = tools;
  const plan = planOf(given, law, calendar);
  if (!plan) {
    const cadence = cadences[given.kind as RegularKind];
    const timing = timings[given.kind as RegularKind];
    return lacks(
      ...(law.get(cadence).status === 'value' ? [] : [cadence]),
      ...(timing && isUnsettled(law.get(timing)) ? [timing] : []),
    );
  }
  const settled = of(plan);
  return 'value' in settled ? settled.value : lacks(...settled.hangsOn.map((doubt) => counting[doubt]));
}

/** How meetings of one kind stand, as a fact of that kind alone, so that only its own texts are cited. */
export const standingOf = <const Standing extends string>(
  kind: RegularKind,
  options: readonly Standing[],
  of: (plan: CadencePlan) => Settled<Standing>,
): Derivation<typeof cadenceFacts, EnumFact<Standing>> => ({
  type: oneOf(options),
  from: ['kind', 'since', 'meetings'],
  law: [cadences[kind]],
  consults: consulted(kind),
  compute: (given, tools) => (given.kind === kind ? (readPlan(given, of, tools) as never) : undefined),
});

/** The day of the plan, of whichever kind. */
export const dueDay: Derivation<typeof cadenceFacts, DateFact> = {
  type: date(),
  from: ['kind', 'since', 'meetings'],
  consults: [...Object.values(cadences), ...regularKinds.flatMap(consulted)],
  compute: (given, tools) => readPlan(given, (plan) => plan.dueOn, tools),
};

/** One thing for each kind of meeting, of which only that of the kind asked about is told. */
export const byKind = (kind: OneOf<RegularKind>, of: (kind: RegularKind) => Bool): Bool => {
  const [first, ...others] = regularKinds;
  return inCase(kind, each(others, '', of), of(first));
};

/** It holds for the kind asked about. */
export const forKind = (kind: OneOf<RegularKind>, of: (kind: RegularKind) => Bool): Bool =>
  anyOf(...regularKinds.map((one) => allOf(kind.is(one), of(one))));

/** What a cadence looks at in a record of a meeting. */
type Held = Pick<Meeting, 'on' | 'status' | 'mode' | 'isExtraordinary'> & {
  readonly kinds: readonly MeetingKind[];
  readonly communities?: readonly string[] | undefined;
};

/**
 * 由会议簿取出有关周期的各行：只取这一种；写明社区的，只取该社区的。
 * The rows of a book of meetings, each with its day, that a cadence looks at: of one kind and, where given, of one community.
 * What a record leaves out of `isExtraordinary` was a regular meeting.
 *
 * Source: as {@link isCadenceKept}; it only picks meetings.
 */
export const cadenceRows = (
  book: readonly Held[],
  kind: RegularKind,
  community?: string,
): NonNullable<Given['meetings']> =>
  book
    .filter(({ kinds, communities }) => kinds.includes(kind) && (!community || communities?.includes(community)))
    .map(({ on, status, mode, isExtraordinary = false, kinds, communities = [] }) => ({
      on,
      status,
      mode,
      isExtraordinary,
      // Only a community's own meeting is anything else when several hold it together.
      isMerged: kind === 'community' && communities.length > 1,
      isShared: kinds.filter((each) => (jointKinds as readonly string[]).includes(each)).length > 1,
    }));

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
