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
  private pause: (() => void) | undefined;

  start(input: LayoutInput, workerSrc: string | { toString(): string }, events: LayoutEvents): void {
    this.stop();
    if (!workerSrc || !this.inWorker(input, workerSrc, events)) this.inSlices(input, events);
  }

  stop(): void {
    this.pause?.();
    this.worker?.terminate();
    this.worker = undefined;
  }

  private inWorker(input: LayoutInput, src: string | { toString(): string }, events: LayoutEvents): boolean {
    try {
      const worker = (this.worker = new Worker(src as string));
      // What a worker still says that has been stopped is not heard.
      worker.onmessage = ({ data }: MessageEvent<{ layout: Layout; isDone: boolean }>) => {
        if (worker !== this.worker) return;
        if (data.isDone) this.stop();
        events[data.isDone ? 'done' : 'groups'](data.layout);
      };
      // not there, or not allowed
      worker.onerror = () => {
        if (worker !== this.worker) return;
        this.stop();
        this.inSlices(input, events);
      };
      worker.postMessage(input);
      return true;
    } catch {
      return false; // a policy of the page forbids workers
    }
  }

  private inSlices(input: LayoutInput, events: LayoutEvents): void {
    let isTold = false;
    this.pause = inSlices(layoutSteps(input), events.done, (layout) => {
      if (!layout || isTold) return false;
      isTold = true;
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
    let isTold = false;
    const steps = layoutSteps(data);
    for (;;) {
      const { done, value } = steps.next();
      if (done) {
        scope.postMessage({ layout: value, isDone: true }, buffersOf(value));
        return;
      }
      if (!value || isTold) continue;
      isTold = true;
      scope.postMessage({ layout: value, isDone: false });
    }
  };
}
