import { WrongFactError, type Citation, type Decision, type Law } from '@liandong/core';
import { parseModel, type Problem } from '../model.js';
import type { State } from './codes.js';
import { extending, feedbackClock } from './feedback-clock.js';
import { isReturnVisitDone } from './is-return-visit-done.js';
import { mayRedirect } from './may-redirect.js';
import { mustDelete } from './must-delete.js';
import { needEvent, type Need, type NeedEvent } from './need.js';

/** 不能推进的缘由。Why an event cannot happen to a need. */
export type RefusalCode =
  | 'too-early'
  | 'wrong-state'
  | 'not-settled'
  | 'return-visit-first'
  | 'may-not-extend'
  | 'may-not-redirect'
  | 'into-itself';

/** 推进需求的结果。The need after an event with the decisions asked on the way, or why the event cannot happen. */
export type Advanced =
  | { readonly ok: true; readonly need: Need; readonly decisions: readonly Decision[] }
  | {
      readonly ok: false;
      readonly code: RefusalCode;
      readonly state: State;
      readonly cites: readonly Citation[];
      readonly decision?: Decision;
    };

const open: readonly State[] = ['expressed', 'reacted'];
const unmerged: readonly State[] = ['expressed', 'reacted', 'resolved', 'tracked', 'closed'];

/** States in which an event may happen, and the state after it; none means that it stays. */
const steps: Readonly<Record<NeedEvent['kind'], { readonly from: readonly State[]; readonly to?: State }>> = {
  react: { from: ['expressed'], to: 'reacted' },
  reply: { from: ['expressed', 'reacted', 'resolved'] },
  'send-back': { from: open, to: 'expressed' },
  ask: { from: open },
  answer: { from: open },
  extend: { from: open },
  resolve: { from: open, to: 'resolved' },
  visit: { from: ['resolved', 'tracked'] },
  close: { from: ['expressed', 'reacted', 'resolved', 'tracked'], to: 'closed' },
  reopen: { from: ['resolved', 'tracked', 'closed'], to: 'expressed' },
  merge: { from: open, to: 'merged' },
  report: { from: unmerged },
  consent: { from: unmerged },
};

/**
 * 推进需求：随时表达、快速反应、及时解决、有效跟踪。
 * Lets an event happen to a need, on its own day and not before the last one. Duplicates are merged and kept, never dropped; the law may stop an extension, a closing or a redirection.
 * Where the law leaves it open, the event happens and the decision says `unknown`: the clerk answers for it.
 *
 * Source: 上城报道（随时表达、快速反应、及时解决、有效跟踪）; what the law may stop, as {@link mayExtend}, {@link mayRedirect} and {@link isReturnVisitDone}. Merging, reopening, asking the person for more and their answer are ours; no text at hand lets a clock wait for an answer, and none does.
 *
 * @throws {WrongFactError} for an event that its model refuses, by its path
 * @throws {InvalidDateError} when an extension is asked for of a need received on what is no day
 */
export function advanceNeed(need: Need, event: NeedEvent, law: Law): Advanced {
  const refuse = (code: RefusalCode, decision?: Decision<unknown>): Advanced => ({
    ok: false,
    code,
    state: need.state,
    cites: decision?.lawUsed ?? [],
    ...(decision && { decision: decision as Decision }),
  });
  const read = parseModel(needEvent, event);
  if (!read.ok) {
    const [{ path, code }] = read.problems as readonly [Problem];
    throw new WrongFactError('needs.advanceNeed', `event.${path}`, `is ${code}`);
  }
  const { from, to = need.state } = steps[event.kind];
  if (!from.includes(need.state)) return refuse('wrong-state');
  const last = need.events[need.events.length - 1]?.on ?? need.receivedOn;
  if (event.on < last) return refuse('too-early');

  const decisions: Decision[] = [];
  const ask = <Value>(decision: Decision<Value>) => {
    decisions.push(decision as Decision);
    return decision;
  };
  let state: State = to;
  const changes: Partial<Need> = {};

  switch (event.kind) {
    case 'reply':
      if (need.state === 'expressed') state = 'reacted';
      break;
    case 'extend': {
      const decision = ask(extending(event, need.events, feedbackClock(need, law).startsOn, law));
      if (decision.outcome === 'unmet') return refuse('may-not-extend', decision);
      break;
    }
    case 'visit':
      if (event.reached) state = 'tracked';
      break;
    case 'close': {
      const isResolved = need.state === 'resolved' || need.state === 'tracked';
      if (event.reason === 'settled' && !isResolved) return refuse('not-settled');
      if (event.reason === 'settled') {
        const decision = ask(isReturnVisitDone({ isResolved, hasVisited: need.state === 'tracked' }, law));
        if (decision.outcome === 'unmet') return refuse('return-visit-first', decision);
      }
      if (event.reason === 'redirected') {
        const decision = ask(mayRedirect({ redirect: event.redirect }, law));
        if (decision.outcome === 'unmet') return refuse('may-not-redirect', decision);
      }
      break;
    }
    case 'merge':
      if (event.into === need.id) return refuse('into-itself');
      changes.mergedInto = event.into;
      break;
    case 'consent':
      changes.consents = [...(need.consents ?? []), event.consent];
      if (event.consent.answer === 'withdrawn') ask(mustDelete({ isWithdrawn: true, isPurposeDone: false }, law));
      break;
    default:
  }
  return { ok: true, need: { ...need, ...changes, state, events: [...need.events, event] }, decisions };
}
