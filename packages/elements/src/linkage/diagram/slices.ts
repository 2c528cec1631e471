/** No slice of work is longer than this, in milliseconds, so that the page answers in between. */
const slice = 8;

// eslint-disable-next-line no-restricted-globals, no-restricted-syntax -- how long a slice takes, not what time it is
const now = () => performance.now();

/** Another turn of the page, without the pause that timers make after a few turns. */
const soon = (work: () => void): void => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    work();
  };
  port2.postMessage(undefined);
};

/** So many of a list are looked at in one step. */
export const perStep = 250;

/** Takes what is in a list, so many in one step. */
export function* inSteps<Item, Taken>(
  items: readonly Item[],
  take: (item: Item, at: number) => Taken,
): Generator<void, Taken[]> {
  const taken: Taken[] = [];
  for (const item of items) {
    if (taken.length % perStep === 0) yield;
    taken.push(take(item, taken.length));
  }
  return taken;
}

/** What steps come to, all of them at once. */
export function atOnce<Result>(steps: Iterator<unknown, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value as Result;
  }
}

/**
 * Goes through steps a slice at a time, the first of them at once; `seen` is told what each step gives, and ends the slice with `true`.
 * The answer stops it.
 */
export function inSlices<Step, Result>(
  steps: Iterator<Step, Result>,
  done: (result: Result) => void,
  seen: (step: Step) => boolean | void = () => false,
): () => void {
  let isStopped = false;
  const work = () => {
    for (const began = now(); !isStopped && now() - began < slice;) {
      const step = steps.next();
      if (step.done) return done(step.value);
      if (seen(step.value)) break;
    }
    if (!isStopped) soon(work);
  };
  work();
  return () => {
    isStopped = true;
  };
}
