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
 * Needs that are settled, closed or merged are left out; merging lends the earlier day.
 *
 * Source: 湖北研究（救助紧急优先和突出重点）. That 重点 means groups, where the unknown stands, and the earlier day after them are ours.
 *
 * @throws {InvalidDateError} for a need received on what is no day
 * @throws {WrongFactError} for a need that is none, or a value of the wrong type or outside its bounds
 */
export function triage(needs: readonly Need[], law: Law): readonly Triaged[] {
  return soundNeeds('triage', needs)
    .filter(({ state }) => state === 'expressed' || state === 'reacted')
    .map((need) => {
      const { signals, subject, judgedUrgent } = need;
      const urgent = isUrgent({ signals: signals?.map((signal) => ({ signal })) ?? [], judgedUrgent }, law);
      const priority = isPriority({ groups: subject?.groups?.map((group) => ({ group })) }, law);
      const grades = [grade(urgent, signals), grade(priority, subject?.groups)] as const;
      const why = [urgencies[grades[0]], priorities[grades[1]], 'by-day'].filter(Boolean) as TriageReason[];
      const since = firstDay(groupOf(need, needs));
      return {
        order: [...grades, since, need.id],
        is: { need, urgent, priority, since, why, force: 'advisory' } as const,
      };
    })
    .sort(({ order }, other) => order.reduce<number>((found, one, at) => found || compare(one, other.order[at]), 0))
    .map(({ is }, index) => ({ ...is, rank: index + 1 }));
}

// The surest first, what is not known behind it; nothing where it does not hold.
const urgencies: readonly TriageReason[] = ['urgent', 'maybe-urgent', 'urgency-not-judged'];
const priorities: readonly TriageReason[] = ['priority', 'maybe-priority', 'priority-not-known'];
const grade = ({ outcome }: Decision, told: readonly string[] = []) =>
  outcome === 'met' ? 0 : outcome === 'unmet' ? 3 : told.length > 0 ? 1 : 2;

const compare = (one: string | number, other: unknown) =>
  one < (other as string) ? -1 : one > (other as string) ? 1 : 0;
