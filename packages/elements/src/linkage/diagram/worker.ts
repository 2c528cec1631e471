// The worker's own file: `bundles/liandong-diagram-worker.js` is this in one piece. Its address goes into `worker-src`.
import { serveLayouts } from './layouter.js';

serveLayouts(globalThis as unknown as Parameters<typeof serveLayouts>[0]);
