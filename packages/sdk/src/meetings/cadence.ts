import {
  addDays,
  addMonths,
  dateOf,
  daysInMonth,
  partsOf,
  periodEnd,
  periodStart,
  rollToWorkday,
  type IsoDate,
  type WorkdayCalendar,
} from '@liandong/core';
import type { MeetingStatus, Mode } from './codes.js';
import { monthsOf, type Cadence, type Timing } from './terms.js';

/** 算不算数要看规定的情形。What hangs on a text when it is asked whether a meeting counts. */
export const doubts = ['rolled', 'extraordinary', 'online', 'merged', 'shared'] as const;
export type Doubt = (typeof doubts)[number];

/** A meeting as far as a cadence looks at it. */
export interface CadenceRow {
  readonly on?: IsoDate | null;
  readonly status?: MeetingStatus | null;
  readonly mode?: Mode | null;
  readonly isExtraordinary?: boolean | null;
  /** 几个社区合开。 */
  readonly isMerged?: boolean | null;
  /** 兼作两级。 */
  readonly isShared?: boolean | null;
}

export interface CadenceRules {
  readonly cadence: Cadence;
  readonly timing?: Timing | undefined;
  /** From which day on it is watched; a period that began before is not judged. */
  readonly from: IsoDate;
  readonly today: IsoDate;
  /** What the law says of each doubt; nothing where it says nothing. */
  readonly counts: Readonly<Partial<Record<Doubt, boolean>>>;
}

/**
 * 一期的情形。
 * `kept`, `missed`: closed or filled. `pending`: still time. `partial`: watched from within it only. `depends`: on a text that says nothing.
 */
export type PeriodStatus = 'kept' | 'missed' | 'pending' | 'partial' | 'depends';

/** 周期的一期。One period of a cadence, both its days counted. */
export interface CadencePeriod {
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** By the anchor, or the period's last day; moved off a holiday. */
  readonly dueOn: IsoDate;
  /** 自哪天起开算按时。From when on a meeting is on time, where a window is set. */
  readonly windowFrom?: IsoDate;
  readonly status: PeriodStatus;
  /** How many meetings count for it, at least. */
  readonly held: number;
}

/** 开得怎样：每期都开了；有一期没开；相隔太久。 */
export const standings = ['kept', 'missed', 'too-long-apart'] as const;
export type Standing = (typeof standings)[number];

/** 还有时间，或者已经过期。 */
export const dueStandings = ['running', 'overdue'] as const;
export type DueStanding = (typeof dueStandings)[number];

/** What all readings of the law give; else the doubts on which it hangs, none when facts of a meeting are wanting instead. */
export type Settled<Value> = { readonly value: Value } | { readonly hangsOn: readonly Doubt[] };

export interface CadencePlan {
  readonly periods: () => readonly CadencePeriod[];
  readonly standing: Settled<Standing>;
  readonly due: Settled<DueStanding>;
  /** 下一次最迟哪天开。 */
  readonly dueOn: Settled<IsoDate>;
}

interface Due {
  readonly dueOn: IsoDate;
  readonly graceUntil: IsoDate;
  readonly windowFrom?: IsoDate;
}

interface Frame {
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** Worked out when first asked for: a year that is not published makes provisional only what needs it. */
  readonly due: () => Due;
}

interface Filled {
  readonly periods: readonly (Frame & { readonly held: number; readonly status: Exclude<PeriodStatus, 'depends'> })[];
  readonly standing: Standing;
  readonly dueOn: IsoDate;
  readonly isOverdue: boolean;
}

/** Ways in which what is not written could be read. `unfilled` stands for facts of a meeting that nobody gave. */
type Reading = Partial<Record<Doubt | 'unfilled', boolean>>;

/**
 * 周期：逐期看开了没有，下一次最迟哪天。凡规定没有写明而有关系的，各种读法都试，结论一致才算数。
 * Periods, whether each was kept, and when the next meeting is due. Where no text says whether a meeting counts, every reading is tried:
 * what all of them agree on is certain.
 */
export function cadencePlan(
  meetings: readonly CadenceRow[],
  rules: CadenceRules,
  calendar: WorkdayCalendar,
): CadencePlan {
  const frames = framesOf(rules, calendar);
  const held = meetings.filter(({ status, on }) => status === 'held' && on != null && on <= rules.today);
  const can: Record<Doubt | 'unfilled', boolean> = {
    rolled: frames.some(({ end, due }) => end < rules.today && due().dueOn > end),
    extraordinary: !rules.cadence.isMinimum && held.some(({ isExtraordinary }) => isExtraordinary !== false),
    online: held.some(({ mode }) => mode !== 'in-person'),
    merged: held.some(({ isMerged }) => isMerged !== false),
    shared: held.some(({ isShared }) => isShared !== false),
    unfilled: held.some((row) => factsOf(row).includes(undefined)),
  };
  const told: Reading = rules.counts;
  const open = [...doubts, 'unfilled' as const].filter((doubt) => can[doubt] && told[doubt] === undefined);
  const results = Array.from({ length: 2 ** open.length }, (_, bits) => {
    const reading = { ...told };
    open.forEach((doubt, at) => (reading[doubt] = (bits >> at) % 2 > 0));
    return fill(frames, held, rules, reading, calendar);
  });
  const settle = <Value>(of: (filled: Filled) => Value): Settled<Value> => {
    const answers = results.map(of);
    if (answers.every((answer) => answer === answers[0])) return { value: answers[0] as Value };
    const hinges = open.filter((_, at) => answers.some((answer, bits) => answer !== answers[bits ^ (1 << at)]));
    return { hangsOn: hinges.filter((doubt): doubt is Doubt => doubt !== 'unfilled') };
  };
  const [first, last] = [results[0] as Filled, results[results.length - 1] as Filled];
  const isKept = settle(({ standing }) => standing === 'kept');
  return {
    periods: () =>
      first.periods.map(({ start, end, due, held: count, status }, at) => {
        const isSame = results.every(({ periods }) => periods[at]?.status === status);
        const { dueOn, windowFrom } = due();
        return {
          start,
          end,
          dueOn,
          ...(windowFrom && { windowFrom }),
          status: isSame ? status : 'depends',
          held: count,
        };
      }),
    // What it fails by is told at its best.
    standing: 'value' in isKept ? { value: isKept.value ? 'kept' : last.standing } : isKept,
    due: settle(({ isOverdue }) => (isOverdue ? 'overdue' : 'running')),
    dueOn: settle(({ dueOn }) => dueOn),
  };
}

/** 自起算日所在之期，至今日所在之期以后一期。 */
function framesOf({ cadence, timing = {}, from, today }: CadenceRules, calendar: WorkdayCalendar): readonly Frame[] {
  const months = monthsOf(cadence);
  const [year, month] = partsOf(from);
  const frames: Frame[] = [];
  let start = dateOf(year, months < 12 ? month - ((month - 1) % months) : 1, 1);
  for (let isAfter = false; !isAfter;) {
    isAfter = start > today && start >= from;
    const next = addMonths(start, months);
    const end = addDays(next, -1);
    frames.push({ start, end, due: dueOf(start, end, months, timing, calendar) });
    start = next;
  }
  return frames;
}

function dueOf(
  start: IsoDate,
  end: IsoDate,
  months: number,
  { anchor, window, grace }: Timing,
  calendar: WorkdayCalendar,
): () => Due {
  let due: Due | undefined;
  return () => {
    if (!due) {
      const dueOn = rollToWorkday(anchor ? anchored(start, months, anchor) : end, calendar).date;
      due = {
        dueOn,
        graceUntil: grace ? periodEnd(dueOn, grace, calendar).date : dueOn,
        ...(window && { windowFrom: periodStart(dueOn, window, calendar) }),
      };
    }
    return due;
  };
}

/** 对应日；没有对应日的，为月末日（民法典第二百零二条）。 */
function anchored(start: IsoDate, months: number, { day, month = months }: NonNullable<Timing['anchor']>): IsoDate {
  const [year, inYear] = partsOf(addMonths(start, Math.min(month, months) - 1));
  return dateOf(year, inYear, Math.min(day, daysInMonth(year, inYear)));
}

/** What one row says of each doubt but the first; `undefined` where nobody said. */
const factsOf = ({ isExtraordinary, mode, isMerged, isShared }: CadenceRow) =>
  [isExtraordinary, mode == null ? mode : mode === 'online', isMerged, isShared].map((fact) => fact ?? undefined);

function fill(
  frames: readonly Frame[],
  held: readonly CadenceRow[],
  { cadence, timing = {}, from, today }: CadenceRules,
  reading: Reading,
  calendar: WorkdayCalendar,
): Filled {
  const allowed = [cadence.isMinimum || reading.extraordinary, reading.online, reading.merged, reading.shared];
  const counts = (row: CadenceRow) =>
    factsOf(row).every((fact, at) => fact === false || allowed[at] || (fact === undefined && reading.unfilled));
  const counting = held
    .filter(counts)
    .map(({ on }) => on as IsoDate)
    .sort();
  const used = new Set<number>();
  const periods = frames.map((frame) => {
    const { start, end } = frame;
    const until =
      end < today ? latest(end, reading.rolled && frame.due().dueOn, timing.grace && frame.due().graceUntil) : end;
    // A late meeting serves the earlier period first; no meeting serves two.
    const own = counting
      .flatMap((on, at) => (!used.has(at) && on >= start && on <= until ? [at] : []))
      .slice(0, cadence.times);
    for (const at of own) used.add(at);
    const isFull = own.length >= cadence.times;
    const status = isFull ? 'kept' : start < from ? 'partial' : today > until ? 'missed' : 'pending';
    return { ...frame, held: own.length, status } as const;
  });

  const { maximumGap } = timing;
  const gapEnd = (on: IsoDate) => maximumGap && periodEnd(on, maximumGap, calendar).date;
  const since = counting.filter((on) => on >= from);
  const before = counting.filter((on) => on < from);
  const stops = [before[before.length - 1] ?? from, ...since];
  const isTooLong = stops.some((on, at) => {
    const end = gapEnd(on);
    return end !== undefined && (stops[at + 1] ?? today) > end;
  });

  const next = periods.find(({ status }) => status === 'pending') as Filled['periods'][number];
  const gap = gapEnd(stops[stops.length - 1] as IsoDate);
  const { dueOn, graceUntil } = next.due();
  const byGap = gap !== undefined && gap < dueOn;
  return {
    periods,
    standing: periods.some(({ status }) => status === 'missed') ? 'missed' : isTooLong ? 'too-long-apart' : 'kept',
    dueOn: byGap ? gap : dueOn,
    isOverdue: today > (byGap ? gap : graceUntil),
  };
}

const latest = (first: IsoDate, ...others: readonly (IsoDate | false | undefined)[]): IsoDate =>
  others.reduce<IsoDate>((last, day) => (day && day > last ? day : last), first);
