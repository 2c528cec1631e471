import type { NeedLostDetail } from './answers.js';
import type { Parcel } from './outbox.js';

/**
 * 没有送到就离开。Asks whoever leaves the page while something would be gone with it, and tells the page what was. It may
 * have arrived all the same; only the server knows, by its key.
 */
export function leaving(atRisk: () => Parcel | undefined, tell: (detail: NeedLostDetail) => void) {
  const onAway = (event: BeforeUnloadEvent): void => {
    if (!atRisk()) return;
    event.preventDefault();
    event.returnValue = true; // for browsers that know no other way
  };
  const onLeave = (): void => {
    const { key, on = '' } = atRisk() ?? {};
    if (key) tell({ why: 'left', on, until: '', files: 0, key, codes: [] });
  };
  return {
    /** Pages that are asked about come back slower: only while there is something to ask. */
    look: () => window[atRisk() ? 'addEventListener' : 'removeEventListener']('beforeunload', onAway),
    listen: (on: 'addEventListener' | 'removeEventListener') => window[on]('pagehide', onLeave),
  };
}
