import type { State } from '@liandong/sdk/needs';
import type { Hand } from './board-hand.js';

/** What keys can do on a board. */
export interface KeyHost {
  /** The columns that are shown, in the order in which they stand. */
  shown(): readonly State[];
  readonly hand: Pick<Hand, 'carried' | 'lift' | 'carryOver' | 'putDown' | 'putBack'>;
  idsIn(state: State): readonly string[];
  stateOf(id: string): State | undefined;
  go(id: string): void;
  open(id: string): void;
}

/** A key pressed on a card: arrows go about, Space picks up, Enter opens; with a card in the hand they carry it. */
export function boardKey(event: KeyboardEvent, host: KeyHost): void {
  const card = (event.target as Element).closest<HTMLElement>('[data-id]');
  if (!card || event.altKey || event.ctrlKey || event.metaKey) return;
  const id = card.dataset['id']!;
  const isLeft = getComputedStyle(card).direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  const side = event.key === isLeft ? -1 : 1;
  const done = host.hand.carried ? carry(event.key, side, id, host) : walk(event.key, side, id, host);
  if (!done) return;
  event.preventDefault();
  event.stopPropagation();
}

function carry(key: string, side: number, id: string, host: KeyHost): boolean {
  const { hand } = host;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight': {
      const at = host.shown().indexOf(hand.carried?.over ?? host.stateOf(id)!);
      const next = host.shown()[at + side];
      if (next) hand.carryOver(next);
      return true;
    }
    case ' ':
    case 'Enter':
      hand.putDown();
      return true;
    case 'Escape':
      hand.putBack();
      return true;
    case 'Tab':
      hand.putBack();
      return false;
    default:
      return /^(Arrow|Home|End)/.test(key);
  }
}

function walk(key: string, side: number, id: string, host: KeyHost): boolean {
  const state = host.stateOf(id);
  if (!state) return false;
  const ids = host.idsIn(state);
  const at = ids.indexOf(id);
  const go = (to: string | undefined) => {
    if (to !== undefined) host.go(to);
    return true;
  };
  switch (key) {
    case 'ArrowUp':
      return go(ids[at - 1]);
    case 'ArrowDown':
      return go(ids[at + 1]);
    case 'Home':
      return go(ids[0]);
    case 'End':
      return go(ids[ids.length - 1]);
    case 'ArrowLeft':
    case 'ArrowRight': {
      // Past columns that are empty, to the card at the same height.
      for (let next = host.shown().indexOf(state) + side; host.shown()[next]; next += side) {
        const there = host.idsIn(host.shown()[next]!);
        if (there.length > 0) return go(there[Math.min(at, there.length - 1)]);
      }
      return true;
    }
    case ' ':
      host.hand.lift(id);
      return true;
    case 'Enter':
      host.open(id);
      return true;
    default:
      return false;
  }
}

/** Arrows go from tab to tab. */
export function tabKey(event: KeyboardEvent, go: (state: State) => void): void {
  const tab = event.target as HTMLElement;
  const tabs = Array.from(tab.parentElement?.querySelectorAll<HTMLElement>('[role=tab]') ?? []);
  const at = tabs.indexOf(tab);
  const last = tabs.length - 1;
  const isRtl = getComputedStyle(tab).direction === 'rtl';
  const to = {
    ArrowLeft: isRtl ? at + 1 : at - 1,
    ArrowRight: isRtl ? at - 1 : at + 1,
    Home: 0,
    End: last,
  }[event.key];
  const next = to === undefined || at < 0 ? undefined : tabs[(to + tabs.length) % tabs.length];
  if (!next) return;
  event.preventDefault();
  go(next.dataset['state'] as State);
  next.focus();
}
