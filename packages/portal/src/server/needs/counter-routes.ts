import type { Hono } from 'hono';
import { counterPage } from '../../pages/counter.js';
import { show } from '../../pages/layout.js';
import { receiptPage } from '../../pages/receipt.js';
import type { Env } from '../http/context.js';
import { Fault } from '../http/fault.js';
import { only, signedIn } from '../http/visit.js';
import { counterDesk } from './desk.js';
import { handIn, mergedOf, showIntake } from './hand-in.js';
import { needOf, takenDownNeeds } from './store.js';

/** 代为登记：有人到窗口来说、打电话来说，由工作人员记下。Needs that staff write down for whoever stands before them or rings. */
export function counterRoutes(app: Hono<Env>): void {
  const staff = only('clerk', 'socialWorker');

  app.get('/counter', staff, async (c) => {
    const visit = signedIn(c);
    return show(c, counterPage(visit, await takenDownNeeds(visit.portal.database)));
  });

  app.get('/counter/new', staff, (c) => showIntake(c, counterDesk));

  app.post('/counter', staff, (c) => handIn(c, counterDesk));

  app.get('/counter/:number', staff, async (c) => {
    const visit = signedIn(c);
    const record = await needOf(visit.portal.database, c.req.param('number'));
    // What residents handed in themselves they follow themselves.
    if (!record?.isTakenDown) throw new Fault(404);
    const law = visit.portal.lawOn(visit.today, record.community);
    return show(c, receiptPage(visit, counterDesk, record, law, await mergedOf(visit.portal)));
  });
}
