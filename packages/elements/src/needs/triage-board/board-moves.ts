import type { Citation, IsoDate, Law } from '@liandong/core';
import {
  closeReasons,
  type Advanced,
  type CloseReason,
  type Need,
  type NeedEvent,
  type Redirect,
  type State,
} from '@liandong/sdk/needs';
import type { BoardRules } from './board-model.js';

/** 移动时另要说明的。What a move needs besides its target: why it is closed, into which need it is merged, what the return visit found. */
export interface MoveDetails {
  readonly reason?: CloseReason;
  readonly redirect?: Redirect;
  readonly into?: string;
  readonly satisfied?: boolean;
}

/** 一次移动。A move that somebody asks for: ids, states and the event; no names and no words of anybody. */
export interface NeedMove {
  readonly id: string;
  readonly from: State;
  readonly to: State;
  /** What would be written down, without `by` and `note`: those are the page's. */
  readonly event: NeedEvent;
  /** Id of who asks, as the page gave it. */
  readonly actor?: string;
}

/** The event that brings a need into a state. */
export function eventFor(need: Need, to: State, on: IsoDate, details: MoveDetails = {}): NeedEvent {
  switch (to) {
    case 'expressed':
      return { kind: need.state === 'reacted' ? 'send-back' : 'reopen', on };
    case 'reacted':
      return { kind: 'react', on };
    case 'resolved':
      return { kind: 'resolve', on };
    case 'tracked':
      return {
        kind: 'visit',
        on,
        reached: true,
        ...(details.satisfied !== undefined && { satisfied: details.satisfied }),
      };
    case 'closed': {
      const { reason = 'settled', redirect } = details;
      return { kind: 'close', on, reason, ...(reason === 'redirected' && redirect && { redirect }) };
    }
    case 'merged':
      return { kind: 'merge', on, into: details.into ?? '' };
  }
}

/** What the rules say of a move: may it be, and where the law leaves that to whoever does it, or what speaks against it. */
export type Verdict =
  | { readonly ok: true; readonly need: Need; readonly isOpen: boolean; readonly cites: readonly Citation[] }
  | { readonly ok: false; readonly code: string; readonly cites: readonly Citation[] };

/** Asks the rules about one event; what they cannot read is refused, not thrown. */
export function judged(need: Need, event: NeedEvent, law: Law, advance: BoardRules['advance']): Verdict {
  let advanced: Advanced;
  try {
    advanced = advance(need, event, law);
  } catch {
    return { ok: false, code: 'faulty', cites: [] };
  }
  if (!advanced.ok) return { ok: false, code: advanced.code, cites: advanced.cites };
  // What was not said yet is no silence of the law.
  const open = advanced.decisions.filter(
    ({ outcome, missing }) => outcome === 'unknown' && missing.some(({ kind }) => kind !== 'fact'),
  );
  return {
    ok: true,
    need: advanced.need,
    isOpen: open.length > 0,
    cites: open.reduce<readonly Citation[]>((all, { lawUsed }) => [...all, ...lawUsed], []),
  };
}

/** Asks the rules about a target before its details are known: some way there is enough. */
export function judgedTarget(
  need: Need,
  to: State,
  law: Law,
  advance: BoardRules['advance'],
  reasons: readonly CloseReason[] = closeReasons,
): Verdict {
  const ways: readonly MoveDetails[] =
    to === 'closed' ? reasons.map((reason) => ({ reason })) : to === 'merged' ? [{ into: '?' }] : [{}];
  const verdicts = ways.map((way) => judged(need, eventFor(need, to, law.date, way), law, advance));
  return verdicts.find(({ ok }) => ok) ?? verdicts[0] ?? judged(need, eventFor(need, to, law.date), law, advance);
}

/** Must more be said before a need can go there? */
export const wantsDetails = (to: State): boolean => to === 'closed' || to === 'merged' || to === 'tracked';
