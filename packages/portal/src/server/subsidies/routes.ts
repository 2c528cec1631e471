import type { Scheme } from '@liandong/sdk/subsidies';
import type { Hono } from 'hono';
import { show } from '../../pages/layout.js';
import { subsidiesPage } from '../../pages/subsidies.js';
import type { Env } from '../http/context.js';
import { only, signedIn } from '../http/visit.js';
import { demoRegisters, registered } from './register.js';

/** 发给工作人员本人的几项。The schemes that are paid to the worker. */
const forWorkers: readonly Scheme[] = ['post', 'exam'];

export function subsidyRoutes(app: Hono<Env>): void {
  app.get('/subsidies', only('socialWorker'), (c) => {
    const visit = signedIn(c);
    const known = registered(demoRegisters[visit.account.id] ?? {}, forWorkers);
    return show(c, subsidiesPage(visit, forWorkers, known));
  });
}
