import { isIsoDate } from '@liandong/core';
import type { Clock, FeedbackClock, Need, NeedEvent } from '@liandong/sdk/needs';

/** 四个步骤：随时表达、快速反应、及时解决、有效跟踪。 */
export const stages = ['expressed', 'reacted', 'resolved', 'tracked'] as const;
export type Stage = (typeof stages)[number];

/** How a stage stands; `joined` goes on with another need, `unrecorded` was passed and nobody wrote down that it was done. */
export type Mark = 'done' | 'now' | 'later' | 'stopped' | 'joined' | 'unrecorded';

/** One stage as it is shown. */
export interface StageView {
  readonly stage: Stage;
  readonly mark: Mark;
  readonly doneOn?: string;
  readonly clocks: readonly Clock[];
}

const stageOf: Readonly<Record<Clock['step'], Stage>> = {
  reaction: 'reacted',
  reply: 'resolved',
  resolution: 'resolved',
  'return-visit': 'tracked',
};

const reaches: Readonly<Record<Exclude<Stage, 'expressed'>, (event: NeedEvent) => boolean>> = {
  reacted: ({ kind }) => kind === 'react' || kind === 'reply',
  resolved: ({ kind }) => kind === 'resolve',
  tracked: (event) => event.kind === 'visit' && event.reached,
};

/** What became of the need since it was last taken up. */
function current({ events }: Need): readonly NeedEvent[] {
  const reopened = events.map(({ kind }) => kind).lastIndexOf('reopen');
  return events.slice(reopened + 1);
}

/** What the person was asked and has not answered yet; the last of it. */
export function askedOf(need: Need): NeedEvent | undefined {
  const last = current(need)
    .filter(({ kind }) => kind === 'ask' || kind === 'answer')
    .pop();
  return last?.kind === 'ask' && (need.state === 'expressed' || need.state === 'reacted') ? last : undefined;
}

export const isOver = ({ state }: Need): boolean => state === 'closed' || state === 'merged';

export const isText = (given: unknown): given is string => typeof given === 'string' && given !== '';

/** What somebody wrote; nothing where it is no text. */
export const textOf = (given: unknown): string => (isText(given) ? given : '');

/** Can it be told which need it is, and how far it has come? Its days are days, none before the last, as in the model of needs. */
export const isSound = (need: Need): boolean =>
  isText(need.id) &&
  (stages.includes(need.state as Stage) || isOver(need)) &&
  (need.state !== 'merged' || (isText(need.mergedInto) && need.mergedInto !== need.id)) &&
  [need.receivedOn, ...need.events.map(({ on }) => on)].every((on, at, days) => isIsoDate(on) && !(on < days[at - 1]!));

/**
 * The four stages of a need with their days and clocks. A need that is over has clocks only for what was done; a stage
 * that has not begun has none that say nothing yet.
 */
export function stageViews(need: Need, clocks: FeedbackClock | undefined): readonly StageView[] {
  const events = current(need);
  const at = stages.indexOf(need.state as Stage);
  return stages.map((stage, index) => {
    const doneOn = stage === 'expressed' ? need.receivedOn : events.find(reaches[stage])?.on;
    const clocked = clocks?.clocks.filter(({ step }) => stageOf[step] === stage) ?? [];
    const isPassed = at >= 0 && index <= at;
    const isMissed = clocked.some(({ status }) => status === 'overdue');
    const mark =
      doneOn !== undefined || (isPassed && !isMissed)
        ? 'done'
        : isPassed
          ? 'unrecorded'
          : need.state === 'merged'
            ? 'joined'
            : need.state === 'closed'
              ? 'stopped'
              : index === at + 1
                ? 'now'
                : 'later';
    const tells = ({ dueOn, doneOn: done, status }: Clock) =>
      done !== undefined ||
      (!isOver(need) &&
        (mark !== 'later' || dueOn !== undefined || status === 'not-required' || status === 'not-wanted'));
    return { stage, mark, clocks: clocked.filter(tells), ...(doneOn && { doneOn }) };
  });
}

/** Will somebody ask how it was done? Only where a rule wants it, and the person can be reached. */
export const isVisited = (clocks: FeedbackClock | undefined): boolean =>
  clocks?.clocks.some(({ step, status }) => step === 'return-visit' && /^(due|running|overdue)$/.test(status)) === true;

/** What is told to whoever follows the need. Reports stay out: the one who reads may be the one reported. Consents have a place of their own. */
export const toldEvents = ({ events }: Need): readonly { readonly event: NeedEvent; readonly index: number }[] =>
  events
    .map((event, index) => ({ event, index }))
    .filter(({ event: { kind } }) => kind !== 'report' && kind !== 'consent');

/** Is it safer not to repeat what was said? Someone else in the home may be looking. */
export const isDelicate = ({ signals = [], events }: Need): boolean =>
  signals.includes('minor-harm') || signals.includes('family-violence') || events.some(({ kind }) => kind === 'report');

/** A need out of JSON, as far as the tracker relies on it. */
export function needOf(json: unknown): Need | undefined {
  const { id, state, receivedOn, events } = (json ?? {}) as Partial<Need>;
  const isNeed =
    typeof id === 'string' && typeof state === 'string' && typeof receivedOn === 'string' && Array.isArray(events);
  return isNeed ? (json as Need) : undefined;
}
