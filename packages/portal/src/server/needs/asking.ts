import type { Need, NeedEvent } from '@liandong/sdk/needs';

/** Is the person asked for more, or was that answered just now? */
export interface Asking {
  readonly state: 'waiting' | 'answered';
  readonly event: NeedEvent;
}

/** What the person was asked since the need was last taken up; `answered` until somebody goes on with it. */
export function askingOf({ state, events }: Need): Asking | undefined {
  if (state !== 'expressed' && state !== 'reacted') return undefined;
  const since = events.slice(events.map(({ kind }) => kind).lastIndexOf('reopen') + 1);
  const last = since.filter(({ kind }) => kind === 'ask' || kind === 'answer').pop();
  if (last?.kind === 'ask') return { state: 'waiting', event: last };
  return last && last === events[events.length - 1] ? { state: 'answered', event: last } : undefined;
}
