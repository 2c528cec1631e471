import { serve } from '@hono/node-server';
import { systemClock } from './clock.js';
import { openDatabase } from './database/open.js';
import { prepareAssets } from './http/assets.js';
import { retain } from './retention.js';
import { startPortal } from './start.js';

const { env } = process;
const port = Number(env.PORT ?? 8080);
const hostname = env.HOST ?? '127.0.0.1';
const clock = systemClock(env.LIANDONG_TODAY);

await prepareAssets();
const database = await openDatabase(env);
const { app, portal } = await startPortal(database, clock, env.LIANDONG_SECURE === '1');

const server = serve({ fetch: app.fetch, port, hostname }, ({ port }) => {
  console.log(`The portal of the demo street: http://${hostname}:${port}/`);
});

const day = 86_400_000;
const daily = setInterval(() => {
  retain(database, portal.audit, clock.today(), clock.now()).catch((error: unknown) =>
    console.error('retention:', error),
  );
}, day);

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    clearInterval(daily);
    // Answers under way are finished, then the data is closed, so that nothing is lost.
    server.close(() => void database.close().then(() => process.exit(0)));
    if ('closeIdleConnections' in server) server.closeIdleConnections();
    setTimeout(() => process.exit(0), 5000).unref();
  });
}
