import {
  calendarOf,
  isIsoDate,
  isoDate,
  periodEnd,
  rowsOf,
  workdaysBetween,
  type Citation,
  type Decision,
  type IsoDate,
  type Law,
  type Period,
  type Term,
} from '@liandong/core';
import { isReactionInTime } from './is-reaction-in-time.js';
import { isReplyInTime } from './is-reply-in-time.js';
import { isResolutionInTime } from './is-resolution-in-time.js';
import { isReturnVisitDone } from './is-return-visit-done.js';
import { mayExtend } from './may-extend.js';
import type { Need, NeedEvent } from './need.js';
import type { Consent } from './need-draft.js';
import {
  caseLimitCounts,
  extensionLimit,
  reactionLimit,
  reopenRestarts,
  replyLimit,
  resolutionLimit,
  returnVisitLimit,
} from './terms.js';

/** 时钟的情形。How one clock of a need stands. `unknown`: the law gives no time, or it is not known from when to count. */
export type ClockStatus =
  | 'in-time'
  | 'late'
  | 'running'
  | 'overdue'
  | 'not-wanted'
  | 'not-required'
  | 'not-started'
  /** Done, and no time is set for it. */
  | 'done'
  /** To be done, and no time is set for it. */
  | 'due'
  | 'unknown';

/** 一步的时钟。The clock of one step of a need. */
export interface Clock {
  readonly step: 'reaction' | 'reply' | 'resolution' | 'return-visit';
  readonly status: ClockStatus;
  readonly startsOn?: IsoDate;
  readonly limit?: Period;
  /** The last day, extended or as set for the case. */
  readonly dueOn?: IsoDate;
  readonly doneOn?: IsoDate;
  /** `limit`: the general limit. `case`: set for this case. `extension`: extended by approval. */
  readonly by?: 'limit' | 'case' | 'extension';
  /** Workdays left on the law's day while it runs. */
  readonly workdaysLeft?: number;
  /** The day rests on a calendar year that is not published. */
  readonly provisional?: true;
  /** The law on it: a value, left open, no text, or texts against each other. */
  readonly law: 'value' | 'open' | 'none' | 'conflict';
  readonly cites: readonly Citation[];
  readonly decision: Decision;
}

/** 反馈时钟。The four clocks of a need, on a day. */
export interface FeedbackClock {
  readonly asOf: IsoDate;
  /** 合并件按最早一件起算。From when all of it is counted: the earliest of what was merged. */
  readonly startsOn?: IsoDate;
  /** The needs whose first day counts, this one among them. */
  readonly counted: readonly string[];
  readonly clocks: readonly Clock[];
  readonly isOverdue: boolean;
}

/** The needs that a function works through, when each of them is one. */
export const soundNeeds = (of: string, needs: readonly Need[]): readonly Need[] =>
  rowsOf(`needs.${of}`, 'needs', needs);

/**
 * 合并在一起的各件。This need and all that were merged into it, also by way of others; what is no need is left out.
 *
 * Source: none; follows the records.
 */
export function groupOf(need: Need, ledger: readonly Need[]): readonly Need[] {
  const group = [need];
  for (const one of group)
    for (const other of ledger)
      if (other?.mergedInto && other.mergedInto === one.id && !group.some(({ id }) => id === other.id))
        group.push(other);
  return group;
}

/**
 * 合并件按最早一件起算。The earliest day among a need, which comes first, and those merged into it; of those, what is no day is left out.
 *
 * Source: none; no text at hand says from when merged needs count, and the earliest day is ours.
 *
 * @throws {InvalidDateError} for a first need received on what is no day, and for no needs at all
 */
export const firstDay = (group: readonly Need[]): IsoDate =>
  group.reduce<IsoDate>(
    (first, { receivedOn }) => (isIsoDate(receivedOn) && receivedOn < first ? receivedOn : first),
    isoDate(group[0]?.receivedOn as IsoDate),
  );

/**
 * 反馈时钟：首次联系、回复、办结、回访各自的末日与是否超期。
 * When contact, reply, settling and return visit are due, and how each stands on the law's day. A last day that would lie past the year 9999 is not given.
 *
 * Source: 上城报道（快速反应、及时解决、有效跟踪，没有写时限）; 济南市12345市民服务热线条例 24, 27; 潍坊市12345政务服务便民热线条例 20, 25; 北京市接诉即办工作条例 13, 23; 政府信息公开条例 33; 民法典 201–203. Counting merged needs from the earliest is ours.
 *
 * @param merged other needs of the ledger; those merged into this one lend it their earlier day, unless that is none
 * @throws {InvalidDateError} for a date of the need that is no day
 * @throws {WrongFactError} for a value of the wrong type or outside its bounds
 */
export function feedbackClock(need: Need, law: Law, merged: readonly Need[] = []): FeedbackClock {
  const group = groupOf(need, merged);
  const first = firstDay(group);
  const at = need.events.map(({ kind }) => kind).lastIndexOf('reopen');
  const reopened = need.events[at];
  const restarts = law.get(reopenRestarts);
  const startsOn = !reopened ? first : restarts.status !== 'value' ? undefined : restarts.value ? reopened.on : first;
  const events = need.events.slice(at + 1);
  const receivedOn = startsOn ?? null;
  const reacted = events.find(({ kind }) => kind === 'react' || kind === 'reply');
  const replied = events.find(({ kind }) => kind === 'reply');
  const resolved = events.find(({ kind }) => kind === 'resolve');
  const visited = events.find((event) => event.kind === 'visit' && event.reached);
  // Where counting goes on, so does what it was extended by.
  const from = reopened && restarts.value !== false ? at + 1 : 0;
  const extended = need.events.flatMap((event, index, all) =>
    event.kind === 'extend' && index >= from ? extending(event, all.slice(0, index), startsOn, law).outcome : [],
  );
  const least = extended.filter((outcome) => outcome === 'met').length;
  const most = extended.filter((outcome) => outcome !== 'unmet').length;
  // A day set for the case that was over when it was taken up again was for the time before, unless counting goes on.
  const isSpent = reopened && restarts.value !== false && isIsoDate(need.caseDueOn) && need.caseDueOn < reopened.on;
  const caseDueOn = isSpent ? null : (need.caseDueOn ?? null);

  const reaction = isReactionInTime(
    { receivedOn, hasReacted: reacted !== undefined, reactedOn: reacted?.on ?? null },
    law,
  );
  const reply = isReplyInTime(
    {
      receivedOn,
      wantsNoReply: need.contact?.wantsNoReply ?? false,
      hasReplied: replied !== undefined,
      repliedOn: replied?.on ?? null,
    },
    law,
  );
  const settling = (extensionsSoFar: number | null) =>
    isResolutionInTime(
      {
        receivedOn,
        isResolved: resolved !== undefined,
        resolvedOn: resolved?.on ?? null,
        caseDueOn,
        extension: extensionsSoFar === null ? null : extensionsSoFar > 0 ? 'valid' : extended[0] ? 'not-valid' : 'none',
        extensionsSoFar,
      },
      law,
    );
  const surely = settling(least);
  const resolution = surely.value === settling(most).value ? surely : settling(null);
  const visit = isReturnVisitDone({ isResolved: resolved !== undefined, hasVisited: visited !== undefined }, law);

  const clock = clockMaker(law);
  const clocks = [
    clock('reaction', reactionLimit, startsOn, reacted?.on, reaction),
    clock('reply', replyLimit, startsOn, replied?.on, reply),
    settlingClock(clock('resolution', resolutionLimit, startsOn, resolved?.on, resolution), caseDueOn, least, law),
    visitClock(clock('return-visit', returnVisitLimit, resolved?.on, visited?.on, visit), law.date),
  ].map((each) => withLeft(each, law));
  return {
    asOf: law.date,
    ...(startsOn && { startsOn }),
    counted: group.map(({ id }) => id),
    clocks,
    isOverdue: clocks.some(({ status }) => status === 'overdue'),
  };
}

/**
 * 不同意为办理使用姓名和电话。The no to using somebody's name and number for handling a need, with the day on which it was said.
 *
 * Source: none; reads the consents.
 */
export const refusedOf = ({ consents = [] }: Pick<Need, 'consents'>, whose: Consent['about']): Consent | undefined =>
  consents.find(({ purpose, about, answer }) => purpose === 'handle' && about === whose && answer === 'refused');

/**
 * 联系不上：为办理使用姓名、电话，本人或者代说的人不同意，因此没有留下。
 * The refusal that kept name and number away, so that nobody can call: the person's, or that of whoever speaks for them, with the day on which it was said. None where they were kept all the same: in an emergency, or where a report is ordered.
 *
 * Source: 个人信息保护法 13（同意）; that what was not allowed is not kept, and nobody can call then, is ours.
 */
export function refusedHandling(need: Need): Consent | undefined {
  const { subject, contact, proxy, place } = need;
  if (contact?.phone || proxy?.phone || proxy?.name) return undefined;
  const isKept = subject?.name || subject?.guardian?.name || subject?.guardian?.phone || place?.address;
  return (isKept ? undefined : refusedOf(need, 'person')) ?? refusedOf(need, 'proxy');
}

/**
 * 联系不上的，不算首次联系和回访。
 * The clocks of a need without those for a contact and a visit that nobody can make, for want of a name and a number ({@link refusedHandling}); what was done stays. Whoever wants no reply can be reached, and has both.
 *
 * Source: none says what is owed to whom nobody can reach; that is ours. 济南市12345市民服务热线条例 24 and 潍坊市12345政务服务便民热线条例 20 except whoever wants no reply from the reply alone; contact and visit (北京市接诉即办工作条例 15, 23; 济南 27; 潍坊 25) have no such exception.
 */
export function withoutContact(need: Need, clock: FeedbackClock): FeedbackClock {
  if (!refusedHandling(need)) return clock;
  const clocks = clock.clocks.filter(
    ({ step, status, doneOn }) =>
      doneOn !== undefined || !/^(reaction|return-visit)$/.test(step) || /^not-/.test(status),
  );
  return { ...clock, clocks, isOverdue: clocks.some(({ status }) => status === 'overdue') };
}

/** An extension as it is asked for. */
type Extending = Extract<NeedEvent, { readonly kind: 'extend' }>;

/**
 * May the time of a need be extended, after these events? Where its time began anew as it was taken up again, or the law does not say
 * whether it did, no text at hand tells whether an extension from before counts: where that decides it, nobody knows. One that was
 * not allowed is none, and uses up nothing.
 */
export function extending(event: Extending, events: readonly NeedEvent[], receivedOn: IsoDate | undefined, law: Law) {
  const ask = ({ approved, told }: Extending, extensionsSoFar: number | null) =>
    mayExtend({ receivedOn: receivedOn ?? null, extensionsSoFar, isApproved: approved, isTold: told }, law);
  const goesOn = law.get(reopenRestarts).value === false;
  /** How many there may have been. */
  const counts = events.reduce<readonly number[]>(
    (before, each) => {
      if (each.kind === 'reopen' && !goesOn) return [...new Set([0, ...before])];
      if (each.kind !== 'extend') return before;
      const after = { met: [1], unmet: [0], unknown: [0, 1] };
      return [...new Set(before.flatMap((count) => after[ask(each, count).outcome].map((more) => count + more)))];
    },
    [0],
  );
  const [one, ...others] = counts.map((count) => ask(event, count)) as [ReturnType<typeof ask>];
  return others.every(({ outcome }) => outcome === one.outcome) ? one : ask(event, null);
}

/** The clock with the last day of a period; without one where that lies past the last day that there is, which the decision tells. */
function endingIn({ dueOn: _, ...clock }: Clock, from: IsoDate, limit: Period, law: Law, by: Clock['by']): Clock {
  try {
    const due = periodEnd(from, limit, calendarOf(law));
    return { ...clock, dueOn: due.date, by, ...(due.certainty !== 'exact' && { provisional: true }) };
  } catch {
    return clock;
  }
}

const clockMaker =
  (law: Law) =>
  (
    step: Clock['step'],
    term: Term<Period>,
    startsOn: IsoDate | undefined,
    doneOn: IsoDate | undefined,
    decision: Decision<unknown>,
  ): Clock => {
    const { status, value: limit, cites } = law.get(term);
    const clock: Clock = {
      step,
      status: (decision.value ?? 'unknown') as ClockStatus,
      ...(startsOn && { startsOn }),
      ...(limit && { limit }),
      ...(doneOn && { doneOn }),
      law: status,
      cites,
      decision: decision as Decision,
    };
    return startsOn && limit ? endingIn(clock, startsOn, limit, law, 'limit') : clock;
  };

function withLeft(clock: Clock, law: Law): Clock {
  if (clock.status !== 'running' || !clock.dueOn) return clock;
  return { ...clock, workdaysLeft: workdaysBetween(law.date, clock.dueOn, calendarOf(law)).count };
}

/** The day set for the case, or the day after an extension, stands in the place of the general one. */
function settlingClock(clock: Clock, caseDueOn: IsoDate | null, extensions: number, law: Law): Clock {
  const counts = law.get(caseLimitCounts);
  if (caseDueOn && counts.value === true) {
    const { limit: _, provisional: __, ...rest } = clock;
    return { ...rest, dueOn: caseDueOn, by: 'case', law: 'value', cites: counts.cites };
  }
  const more = law.get(extensionLimit);
  if (extensions === 0 || !more.value || !clock.dueOn) return clock;
  let due: Clock = { ...clock, cites: [...clock.cites, ...more.cites] };
  for (let each = 0; due.dueOn && each < extensions; each++)
    due = endingIn(due, due.dueOn, more.value, law, 'extension');
  return due;
}

function visitClock(clock: Clock, today: IsoDate): Clock {
  const { status, dueOn, doneOn } = clock;
  if (status === ('not-yet' as never)) return { ...clock, status: 'not-started' };
  if (!dueOn || (status !== 'done' && status !== 'due')) return clock;
  const inTime = (doneOn ?? today) <= dueOn;
  return { ...clock, status: doneOn ? (inTime ? 'in-time' : 'late') : inTime ? 'running' : 'overdue' };
}
