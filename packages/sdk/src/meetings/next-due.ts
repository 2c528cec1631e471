import { question } from '@liandong/core';
import { dueStandings } from './cadence.js';
import { byKind, cadenceFacts, dueDay, standingOf } from './cadence-facts.js';
import { regularKinds, type RegularKind } from './codes.js';
import { each } from './shared.js';

const due = (kind: RegularKind) => standingOf(kind, dueStandings, (plan) => plan.due);

/**
 * 下一次会最迟哪天开，有没有过期。
 * By which day is the next meeting due, and is there still time on the day of the law?
 *
 * Met: nothing is overdue, grace counted. Value: the day. It is the anchor of the first period without its meetings, or that period's last day; a
 * day that the month lacks is its last (民法典 202), a day off moves to the next workday (民法典 203), and a longest gap may end sooner. Beyond the
 * published calendar the day is provisional, and the decision says so.
 *
 * Source: 民法典 202、203; how often, the texts of {@link isCadenceKept}.
 *
 * @example
 * nextDue({ kind: 'community', since: '2026-01-01', meetings: [] }, law).value // => '2026-03-31'
 */
export const nextDue = question('meetings.nextDue', {
  facts: cadenceFacts,
  derive: {
    ...each(regularKinds, 'Due', due),
    dueOn: dueDay,
  },
  met: ({ kind, dueOn: _, ...words }) => byKind(kind, (one) => words[`${one}Due`].is('running').because('stillTime')),
  value: ({ dueOn }) => dueOn,
});
