import type { NeedLostDetail } from './answers.js';
import type { Parcel } from './outbox.js';

/**
 * 没有送到就离开。Asks whoever leaves the page while something would be gone with it, words that are shown to be copied
 * too, and tells the page what was. It may have arrived all the same; only the server knows, by its key.
 */
export function leaving(
  atRisk: () => Parcel | undefined,
  tell: (detail: NeedLostDetail) => void,
  isOnScreen: () => boolean,
) {
  let isAsked = false;
  const isOnlyHere = (): boolean => isOnScreen() || !!atRisk();
  const look = (): void => {
    isAsked = !!atRisk();
    window[isOnlyHere() ? 'addEventListener' : 'removeEventListener']('beforeunload', onAway);
  };
  const lose = (parcel: Parcel | undefined): void => {
    if (parcel) tell({ why: 'left', on: parcel.on ?? '', until: '', files: 0, key: parcel.key, codes: [] });
  };
  const onAway = (event: BeforeUnloadEvent): void => {
    if (!isOnlyHere()) return;
    event.preventDefault();
    event.returnValue = true; // for browsers that know no other way
  };
  const onLeave = (): void => lose(atRisk());
  return {
    /** Pages that are asked about come back slower: only while there is something to ask. */
    look,
    /** The form is gone from its page: for good, unless somebody has it in hand once that is over, and what is `put` away lies there. */
    gone: (put: Promise<unknown> | undefined, left: () => Parcel | undefined): void => {
      // Its draft has gone with it by now: what was known a moment ago counts.
      if (isAsked) void Promise.resolve(put).then(() => setTimeout(() => lose(left())));
      look();
    },
    listen: (on: 'addEventListener' | 'removeEventListener') => window[on]('pagehide', onLeave),
  };
}
