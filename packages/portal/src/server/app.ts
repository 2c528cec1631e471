import { Hono } from 'hono';
import { faultPage } from '../pages/faults.js';
import { homePage } from '../pages/home.js';
import { lawPage } from '../pages/law.js';
import { show } from '../pages/layout.js';
import { accountRoutes } from './account-routes.js';
import { ledgerRoutes } from './ledgers/routes.js';
import { matterRoutes } from './matters/routes.js';
import { askingOf } from './needs/asking.js';
import { needsOf } from './needs/store.js';
import { counterRoutes } from './needs/counter-routes.js';
import { needRoutes } from './needs/routes.js';
import { triageRoutes, workCounts } from './needs/triage-routes.js';
import { subsidyRoutes } from './subsidies/routes.js';
import { assets } from './http/assets.js';
import type { Env, PageContext, Portal } from './http/context.js';
import { Fault, type FaultStatus } from './http/fault.js';
import { securityHeaders } from './http/headers.js';
import { typedFields, visits } from './http/visit.js';

/** The portal as one application: what is asked of it, and what it answers. */
export function createApp(portal: Portal): Hono<Env> {
  const app = new Hono<Env>();
  app.use(securityHeaders);
  app.get('/health', (c) => c.text('ok'));
  assets(app);
  app.use(visits(portal));
  accountRoutes(app);
  needRoutes(app);
  counterRoutes(app);
  triageRoutes(app);
  matterRoutes(app);
  ledgerRoutes(app, portal);
  subsidyRoutes(app);

  app.get('/', async (c) => {
    const visit = c.get('visit');
    const { account } = visit;
    const { database } = visit.portal;
    const work = account?.role === 'socialWorker' ? await workCounts(database, visit) : { count: 0, overdue: 0 };
    const own = account?.role === 'resident' ? await needsOf(database, account.id) : [];
    const asked = own.filter(({ body }) => body && askingOf(body)?.state === 'waiting').length;
    return show(c, homePage(visit, { ...work, asked }, c.req.query('left') === '1'));
  });
  app.get('/law', (c) => show(c, lawPage(c.get('visit'))));

  const fault = (c: PageContext, status: FaultStatus, { most, isOver }: Partial<Fault> = {}) =>
    show(c, faultPage(c.get('visit'), status, { most, isOver, typed: typedFields(c) }), status);
  app.notFound((c) => fault(c, 404));
  app.onError((error, c) => {
    const status = error instanceof Fault ? error.status : 500;
    // The path tells where; what was sent stays out of the log.
    if (status === 500) console.error(`${c.req.method} ${c.req.path}: ${error.stack ?? error.message}`);
    return c.get('visit')
      ? fault(c, status, error instanceof Fault ? error : undefined)
      : c.text(String(status), status);
  });
  return app;
}
