import { buffersOf, type Layout, type LayoutInput } from './layout-input.js';
import { layoutSteps } from './layout.js';
import { inSlices } from './slices.js';

/** What is told while a layout is made. Groups come first, so that something can be seen early. */
export interface LayoutEvents {
  readonly groups: (layout: Layout) => void;
  readonly done: (layout: Layout) => void;
}

/** Makes a layout beside the page: in a worker where the page names its file, else in slices between other work. The answer stops it. */
export function layOut(
  input: LayoutInput,
  workerSrc: string | { toString(): string },
  { groups, done }: LayoutEvents,
): () => void {
  let isTold = false;
  const slice = () =>
    inSlices(layoutSteps(input), done, (layout) => {
      if (!layout || isTold) return false;
      isTold = true;
      groups(layout);
      return true;
    });
  if (!workerSrc) return slice();
  try {
    const worker = new Worker(workerSrc as string);
    let stop = () => {
      // What a worker still says that has been stopped is not heard.
      worker.onmessage = worker.onerror = null;
      worker.terminate();
    };
    worker.onmessage = ({ data }: MessageEvent<{ layout: Layout; isDone: boolean }>) => {
      if (data.isDone) stop();
      (data.isDone ? done : groups)(data.layout);
    };
    // not there, or not allowed
    worker.onerror = () => {
      stop();
      stop = slice();
    };
    worker.postMessage(input);
    return () => stop();
  } catch {
    return slice(); // a policy of the page forbids workers
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
