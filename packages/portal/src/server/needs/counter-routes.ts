import type { Hono } from 'hono';
import { counterPage } from '../../pages/counter.js';
import { show } from '../../pages/layout.js';
import { receiptPage } from '../../pages/receipt.js';
import type { FieldProblem } from '../../pages/parts.js';
import { textOf, type Env, type PageContext } from '../http/context.js';
import { Fault } from '../http/fault.js';
import { only, signedIn } from '../http/visit.js';
import { counterDesk } from './desk.js';
import { handIn, mergedOf, showIntake } from './hand-in.js';
import { needOf, takenDownNeeds } from './store.js';

/** 代为登记：有人到窗口来说、打电话来说，由工作人员记下。Needs that staff write down for whoever stands before them or rings. */
export function counterRoutes(app: Hono<Env>): void {
  const staff = only('clerk', 'socialWorker');

  const showList = async (c: PageContext, number = '', problems: readonly FieldProblem[] = []) => {
    const visit = signedIn(c);
    const records = await takenDownNeeds(visit.portal.database);
    return show(c, counterPage(visit, records, { number, problems }), problems.length > 0 ? 422 : 200);
  };

  app.get('/counter', staff, (c) => showList(c));

  app.post('/counter/find', staff, async (c) => {
    const { portal, words, isShownAgain } = signedIn(c);
    const typed = textOf(c.get('form'), 'number').slice(0, 100);
    if (isShownAgain) return showList(c, typed);
    // As people read numbers out: without the letters before it, in any width.
    const [, year, last] =
      /^(?:XQ)?-?(\d{4})-?(\d{1,4})$/.exec(typed.normalize('NFKC').toUpperCase().replace(/\s/g, '')) ?? [];
    const record = last && (await needOf(portal.database, `XQ-${year}-${last.padStart(4, '0')}`));
    if (record && record.isTakenDown) return c.redirect(`/counter/${record.number}`, 303);
    return showList(c, typed, [
      { field: 'number', text: typed ? words.counter.notFound : words.counter.numberMissing },
    ]);
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
