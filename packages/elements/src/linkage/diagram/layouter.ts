import { buffersOf, type Layout, type LayoutInput } from './layout-input.js';
import { layoutSteps } from './layout.js';
import { inSlices } from './slices.js';

/** What is told while a layout is made. Groups come first, so that something can be seen early. */
export interface LayoutEvents {
  readonly groups: (layout: Layout) => void;
  readonly done: (layout: Layout) => void;
}

/**
 * Makes layouts beside the page: in a worker where the page names its file, else in slices between other work.
 * A new one takes the place of one that is not done.
 */
export class Layouter {
  private worker: Worker | undefined;
  private run = 0;
  private pause: (() => void) | undefined;

  start(input: LayoutInput, workerSrc: string | { toString(): string }, events: LayoutEvents): void {
    this.stop();
    const run = ++this.run;
    if (!workerSrc || !this.inWorker(input, workerSrc, run, events)) this.inSlices(input, run, events);
  }

  stop(): void {
    this.run++;
    this.pause?.();
    this.worker?.terminate();
    this.worker = undefined;
  }

  private inWorker(
    input: LayoutInput,
    src: string | { toString(): string },
    run: number,
    events: LayoutEvents,
  ): boolean {
    const fail = () => {
      if (run !== this.run) return;
      this.worker?.terminate();
      this.worker = undefined;
      this.inSlices(input, run, events);
    };
    try {
      const worker = (this.worker = new Worker(src as string));
      worker.onmessage = ({ data }: MessageEvent<{ layout: Layout; isDone: boolean }>) => {
        if (run !== this.run) return;
        if (!data.isDone) events.groups(data.layout);
        else {
          this.stop();
          events.done(data.layout);
        }
      };
      worker.onerror = fail; // not there, or not allowed
      worker.postMessage(input);
      return true;
    } catch {
      return false; // a policy of the page forbids workers
    }
  }

  private inSlices(input: LayoutInput, run: number, events: LayoutEvents): void {
    let toldGroups = false;
    this.pause = inSlices(layoutSteps(input), events.done, ({ hasGroups, layout }) => {
      if (run !== this.run || !hasGroups || toldGroups) return false;
      toldGroups = true;
      events.groups(layout);
      return true;
    });
  }
}

/** What the worker's file does: it is a file of its own, so that a strict policy can allow it. */
export function serveLayouts(scope: {
  onmessage: ((event: MessageEvent<LayoutInput>) => void) | null;
  postMessage: (message: unknown, transfer?: Transferable[]) => void;
}): void {
  scope.onmessage = ({ data }) => {
    let toldGroups = false;
    const steps = layoutSteps(data);
    for (;;) {
      const { done, value } = steps.next();
      if (done) {
        scope.postMessage({ layout: value, isDone: true }, buffersOf(value));
        return;
      }
      if (!value.hasGroups || toldGroups) continue;
      toldGroups = true;
      scope.postMessage({ layout: value.layout, isDone: false });
    }
  };
}
