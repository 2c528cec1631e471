import { calendarOf, isIsoDate, workdaysBetween, type Decision, type IsoDate, type Law } from '@liandong/core';
import {
  groupOf,
  states,
  withoutContact,
  type Advanced,
  type Clock,
  type FeedbackClock,
  type Kind,
  type Need,
  type NeedEvent,
  type Signal,
  type State,
  type Triaged,
  type TriageReason,
} from '@liandong/sdk/needs';
import { isOver } from '../need-tracker/tracker-view.js';

/** 看板所问的规则。The rules that a board asks; `define.js` gives the SDK's own. */
export interface BoardRules {
  readonly clock: (need: Need, law: Law, merged: readonly Need[]) => FeedbackClock;
  readonly triage: (needs: readonly Need[], law: Law) => readonly Triaged[];
  readonly advance: (need: Need, event: NeedEvent, law: Law) => Advanced;
  /** Does the law, or care, count what the need tells as sensitive? */
  readonly isSensitive: (need: Need, law: Law) => boolean;
}

/** 筛选。What a board shows; nothing given shows all. */
export interface BoardFilter {
  readonly text?: string;
  readonly kind?: Kind;
  readonly state?: State;
  /** Code of a community, or of a place above it. */
  readonly place?: string;
  /** Id of who is responsible; `nobody` for needs that nobody is. */
  readonly person?: string;
  readonly isOverdue?: boolean;
  readonly isMine?: boolean;
}

export type Late = ReturnType<typeof workdaysBetween>;

/** One need as it stands on the board. */
export interface Card {
  readonly id: string;
  readonly need: Need;
  readonly law: Law | undefined;
  /** None for a need that is over. */
  readonly clocks: readonly Clock[];
  /** What presses most: what is overdue, else what runs out first, else what has no day. */
  readonly pressing: Clock | undefined;
  /** Workdays since the day of each step that is overdue, and how surely they are counted. */
  readonly over: Partial<Record<Clock['step'], Late>>;
  readonly isOverdue: boolean;
  readonly why: readonly TriageReason[];
  readonly urgent: Decision | undefined;
  readonly since: IsoDate;
  /** Ids of what was merged into it. */
  readonly joined: readonly string[];
  /** Signs that it tells, or what was merged into it. */
  readonly signals: readonly Signal[];
  /** Did somebody judge it urgent, or what was merged into it? */
  readonly isJudged: boolean;
  /** It may not be read, or what was merged into it: the law of an urgent need tells what it is about. */
  readonly isMasked: boolean;
  /** The rules cannot read the record. */
  readonly isFaulty: boolean;
}

/** Records that can be shown, ids that came again, and how many are no needs. */
export interface Sorted {
  readonly needs: readonly Need[];
  readonly repeated: readonly string[];
  readonly unread: number;
}

/** Takes out of anything what can be shown as needs; never throws. */
export function soundNeeds(given: unknown): Sorted {
  const found = new Map<string, Need>();
  const repeated: string[] = [];
  let unread = 0;
  for (const each of Array.isArray(given) ? (given as unknown[]) : []) {
    const { id, state, receivedOn, events, kinds, signals } = (each ?? {}) as Partial<Need>;
    const isSound =
      typeof id === 'string' &&
      id !== '' &&
      states.includes(state as State) &&
      typeof receivedOn === 'string' &&
      isIsoDate(receivedOn) &&
      [events, kinds ?? [], signals ?? []].every(Array.isArray);
    if (!isSound) unread++;
    else if (!found.has(id)) found.set(id, each as Need);
    else if (!repeated.includes(id)) repeated.push(id);
  }
  return { needs: Array.from(found.values()), repeated, unread };
}

interface Setting {
  readonly rules: BoardRules | undefined;
  readonly lawOf: (need: Need) => Law | undefined;
  readonly mayRead: ((id: string) => boolean) | undefined;
}

/** A card, and all that it was made of. */
interface Kept {
  readonly of: readonly unknown[];
  readonly card: Card;
}

/** Cards of needs; a need that has not changed keeps its card, so nothing is reckoned or drawn twice. */
export class Desk {
  private kept = new Map<string, Kept>();

  cards(needs: readonly Need[], { rules, lawOf, mayRead: asked }: Setting): readonly Card[] {
    const merged = needs.filter(({ mergedInto }) => mergedInto !== undefined);
    const next = new Map<string, Kept>();
    for (const need of needs) {
      const group = groupOf(need, merged);
      const law = lawOf(need);
      const mayRead = (id: string) => asked?.(id) === true;
      const of = [law, rules, ...group.flatMap((each) => [each, mayRead(each.id)])];
      const old = this.kept.get(need.id);
      const isSame = old?.of.length === of.length && of.every((each, at) => each === old.of[at]);
      next.set(need.id, { of, card: isSame ? old.card : cardOf(need, group, law, rules, mayRead) });
    }
    this.kept = next;
    return Array.from(next.values(), ({ card }) => card);
  }
}

function cardOf(
  need: Need,
  group: readonly Need[],
  law: Law | undefined,
  rules: BoardRules | undefined,
  mayRead: (id: string) => boolean,
): Card {
  const unread = group.filter(({ id }) => !mayRead(id));
  const bare: Card = {
    id: need.id,
    need,
    law,
    clocks: [],
    pressing: undefined,
    over: {},
    isOverdue: false,
    why: [],
    urgent: undefined,
    since: need.receivedOn,
    joined: group.slice(1).map(({ id }) => id),
    signals: Array.from(new Set(group.flatMap(({ signals }) => signals ?? []))),
    isJudged: group.some(({ judgedUrgent }) => judgedUrgent),
    // Without law nobody can say that it is not sensitive.
    isMasked: unread.length > 0,
    isFaulty: false,
  };
  if (!law || !rules) return bare;
  try {
    const isMasked = unread.some((each) => {
      if (each === need) return rules.isSensitive(need, law);
      // Open again, it would have a card of its own: where that is masked, or faulty, so is this one masked.
      const alone = { ...each, state: 'expressed' } as const;
      return cardOf(alone, [alone], law, rules, mayRead).isMasked;
    });
    const placed = rules.triage(group, law).find((each) => each.need === need);
    const all = isOver(need) ? undefined : rules.clock(need, law, group.slice(1));
    const shown = all && withoutContact(need, all);
    const clocks = shown?.clocks ?? [];
    const pressing = clocks.filter((clock) => pressure(clock) < calm).sort(byPressure)[0];
    const over: Card['over'] = {};
    for (const { step, status, dueOn } of clocks)
      if (status === 'overdue' && dueOn) over[step] = workdaysBetween(dueOn, law.date, calendarOf(law));
    return {
      ...bare,
      clocks,
      pressing,
      over,
      isOverdue: shown?.isOverdue ?? false,
      why: placed?.why ?? [],
      urgent: placed?.urgent,
      since: placed?.since ?? need.receivedOn,
      isMasked,
    };
  } catch {
    return { ...bare, isFaulty: true };
  }
}

/** Above all pressure. */
export const calm = 4;

/** Does the law give no day for a step that is still to be done? */
export const isOpenClock = ({ status, doneOn }: Clock): boolean =>
  doneOn === undefined && (status === 'unknown' || status === 'due');

export const pressure = (clock: Clock): number =>
  clock.doneOn !== undefined
    ? calm
    : clock.status === 'overdue'
      ? 0
      : clock.status === 'running'
        ? 1
        : clock.status === 'due'
          ? 2
          : clock.status === 'unknown'
            ? 3
            : calm;

export const compare = (one: string | number, other: string | number) => (one < other ? -1 : one > other ? 1 : 0);
export const far = '9999-12-31';

const byPressure = (one: Clock, other: Clock): number =>
  compare(pressure(one), pressure(other)) || compare(one.dueOn ?? far, other.dueOn ?? far);
