import type { Decision, IsoDate, Law } from '@liandong/core';
import { isPriority } from './is-priority.js';
import { isUrgent } from './is-urgent.js';
import { firstDay, groupOf } from './merged.js';
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
 * @throws {WrongFactError} for a value of the wrong type or outside its bounds
 */
export function triage(needs: readonly Need[], law: Law): readonly Triaged[] {
  return needs
    .filter(({ state }) => state === 'expressed' || state === 'reacted')
    .map((need) => {
      const urgent = isUrgent(
        { signals: need.signals?.map((signal) => ({ signal })) ?? [], judgedUrgent: need.judgedUrgent },
        law,
      );
      const priority = isPriority({ groups: need.subject?.groups?.map((group) => ({ group })) }, law);
      const why: TriageReason[] = [];
      if (urgent.outcome === 'met') why.push('urgent');
      else if (urgent.outcome === 'unknown') why.push(need.signals?.length ? 'maybe-urgent' : 'urgency-not-judged');
      if (priority.outcome === 'met') why.push('priority');
      else if (priority.outcome === 'unknown')
        why.push(need.subject?.groups?.length ? 'maybe-priority' : 'priority-not-known');
      why.push('by-day');
      return { need, urgent, priority, since: firstDay(groupOf(need, needs)), why, force: 'advisory' as const };
    })
    .sort(
      (one, other) =>
        place(one.why, 'urgent', 'maybe-urgent', 'urgency-not-judged') -
          place(other.why, 'urgent', 'maybe-urgent', 'urgency-not-judged') ||
        place(one.why, 'priority', 'maybe-priority', 'priority-not-known') -
          place(other.why, 'priority', 'maybe-priority', 'priority-not-known') ||
        compare(one.since, other.since) ||
        compare(one.need.id, other.need.id),
    )
    .map((one, index) => ({ ...one, rank: index + 1 }));
}

const place = (why: readonly TriageReason[], ...order: readonly TriageReason[]) => {
  const at = order.findIndex((reason) => why.includes(reason));
  return at < 0 ? order.length : at;
};

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
