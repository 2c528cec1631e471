import { serve } from '@hono/node-server';
import { systemClock } from './clock.js';
import { openDatabase } from './database/open.js';
import { prepareAssets } from './http/assets.js';
import { readOffices } from './offices.js';
import { retain } from './retention.js';
import { startPortal } from './start.js';

const { env } = process;
const port = Number(env.PORT ?? 8080);
const hostname = env.HOST ?? '127.0.0.1';
const day = 86_400_000;

async function main(): Promise<void> {
  const clock = systemClock(env.LIANDONG_TODAY);
  const offices = await readOffices(env.LIANDONG_OFFICES);
  await prepareAssets();
  const database = await openDatabase(env);
  const { app, portal } = await startPortal(database, clock, env.LIANDONG_SECURE === '1', offices);

  const server = serve({ fetch: app.fetch, port, hostname }, (address) => {
    console.log(`The portal of the demo street: http://${hostname}:${address.port}/`);
  });
  const daily = setInterval(() => {
    retain(database, portal.audit, clock.today(), clock.now()).catch((error: unknown) =>
      console.error('retention:', error),
    );
  }, day);

  let stopping = false;
  const stop = (code: number) => {
    if (stopping) return;
    stopping = true;
    clearInterval(daily);
    // Answers under way are finished, then the data is closed, so that nothing is lost.
    server.close(() => void database.close().then(() => process.exit(code)));
    if ('closeIdleConnections' in server) server.closeIdleConnections();
    setTimeout(() => process.exit(code), 5000).unref();
  };
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(error.code === 'EADDRINUSE' ? `Port ${port} is in use. Set PORT to another one.` : error.message);
    void database.close().then(() => process.exit(1));
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(0));
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
