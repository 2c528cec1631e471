import type { Decision, IsoDate, Law } from '@liandong/core';
import { isPriority } from './is-priority.js';
import { isUrgent } from './is-urgent.js';
import { firstDay, groupOf, soundNeeds } from './feedback-clock.js';
import type { Need } from './need.js';

/** 先后的缘由。Why a need stands where it stands, the weightiest first. */
export type TriageReason =
  'urgent' | 'maybe-urgent' | 'urgency-not-judged' | 'priority' | 'maybe-priority' | 'priority-not-known' | 'by-day';

/** 排了先后的一件。One need in its place in the order. */
export interface Triaged {
  readonly need: Need;
  /** From 1. */
  readonly rank: number;
  readonly urgent: Decision;
  readonly priority: Decision;
  /** The earliest day among what was merged into it. */
  readonly since: IsoDate;
  readonly why: readonly TriageReason[];
  /** 建议次序：an order of work among limited resources, never a refusal. */
  readonly force: 'advisory';
}

/**
 * 排序：紧急的在前，其次重点人群，再次按先后；不能确定的排在能确定与不属于之间，并说明。
 * The order of work: urgent first, then priority groups, then the earlier day. What is not known stands between yes and no, and says so.
 * Needs that are settled, closed or merged are left out; merging lends the earlier day, and the urgency and the priority of what was merged.
 *
 * Source: 湖北研究（救助紧急优先和突出重点）. That 重点 means groups, where the unknown stands, and the earlier day after them and what merging lends are ours.
 *
 * @throws {InvalidDateError} for a need received on what is no day; where that was merged, it lends none
 * @throws {WrongFactError} for a need that is none, or a value of the wrong type or outside its bounds; where that was merged, it lends nothing
 */
export function triage(needs: readonly Need[], law: Law): readonly Triaged[] {
  return soundNeeds('triage', needs)
    .filter(({ state }) => state === 'expressed' || state === 'reacted')
    .map((need) => {
      const group = groupOf(need, needs);
      const [urgency, urgent] = weightiest(group, ({ signals, judgedUrgent = need.judgedUrgent }) =>
        graded(isUrgent({ signals: signals?.map((signal) => ({ signal })) ?? [], judgedUrgent }, law), signals),
      );
      const [weight, priority] = weightiest(group, ({ subject }) =>
        graded(isPriority({ groups: subject?.groups?.map((group) => ({ group })) }, law), subject?.groups),
      );
      const why = [urgencies[urgency], priorities[weight], 'by-day'].filter(Boolean) as TriageReason[];
      const since = firstDay(group);
      return {
        // A day is as long as any other.
        order: [urgency, weight, since, need.id].join(),
        is: { need, urgent, priority, since, why, force: 'advisory' } as const,
      };
    })
    .sort(({ order }, other) => (order < other.order ? -1 : 1))
    .map(({ is }, index) => ({ ...is, rank: index + 1 }));
}

// The surest first, what is not known behind it; nothing where it does not hold.
const urgencies: readonly TriageReason[] = ['urgent', 'maybe-urgent', 'urgency-not-judged'];
const priorities: readonly TriageReason[] = ['priority', 'maybe-priority', 'priority-not-known'];
const graded = (decision: Decision, told: readonly string[] | undefined) =>
  [decision.outcome === 'met' ? 0 : decision.outcome === 'unmet' ? 3 : told?.[0] ? 1 : 2, decision] as const;

/** Of what was merged, what weighs most; what somebody judged of the whole holds for what nobody judged. */
const weightiest = ([need, ...others]: readonly Need[], of: (need: Need) => ReturnType<typeof graded>) => {
  const all = [of(need!)];
  for (const other of others)
    try {
      all.push(of(other));
    } catch {
      // What cannot be read lends nothing, and stops no other need.
    }
  return all.sort(([one], [other]) => one - other)[0]!;
};
