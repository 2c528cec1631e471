import { advanceNeed, mustDelete } from '@liandong/sdk/needs';
import type { IsoDate } from '@liandong/core';
import type { Hono } from 'hono';
import { show } from '../../pages/layout.js';
import { needListPage, needPage } from '../../pages/needs.js';
import type { FieldProblem } from '../../pages/parts.js';
import { receiptPage } from '../../pages/receipt.js';
import { replyPage } from '../../pages/reply.js';
import { fill } from '../../words/index.js';
import { textOf, type Env, type PageContext } from '../http/context.js';
import { Fault } from '../http/fault.js';
import { only, signedIn } from '../http/visit.js';
import { ownDesk } from './desk.js';
import { handIn, mergedOf, showIntake } from './hand-in.js';
import { mostLetters } from './steps.js';
import { askingOf } from './asking.js';
import { isDelicate } from './shown.js';
import { eraseNeed, keepNeed, needOf, needsOf, type NeedRecord } from './store.js';

/** The need of its own resident; anybody else's is not there. */
async function ownNeed(c: PageContext): Promise<NeedRecord> {
  const { portal, account } = signedIn(c);
  const record = await needOf(portal.database, c.req.param('number') ?? '');
  if (!record || record.handedInBy !== account.id) throw new Fault(404);
  return record;
}

export function needRoutes(app: Hono<Env>): void {
  const resident = only('resident');

  app.get('/needs', resident, async (c) => {
    const visit = signedIn(c);
    return show(c, needListPage(visit, await needsOf(visit.portal.database, visit.account.id)));
  });

  app.get('/needs/new', resident, (c) => showIntake(c, ownDesk));

  app.post('/needs', resident, (c) => handIn(c, ownDesk));

  app.get('/needs/:number/receipt', resident, async (c) => {
    const visit = signedIn(c);
    const record = await ownNeed(c);
    const law = visit.portal.lawOn(visit.today, record.community);
    return show(c, receiptPage(visit, ownDesk, record, law, await mergedOf(visit.portal)));
  });

  const showNeed = async (
    c: PageContext,
    record: NeedRecord,
    typed = '',
    problems: readonly FieldProblem[] = [],
    status: 200 | 409 | 422 = problems.length > 0 ? 422 : 200,
  ) => {
    const visit = signedIn(c);
    const law = visit.portal.lawOn(visit.today, record.community);
    const merged = await mergedOf(visit.portal);
    return show(c, needPage(visit, record, law, merged, { typed, problems }), status);
  };

  app.get('/needs/:number', resident, async (c) => showNeed(c, await ownNeed(c)));

  app.get('/needs/:number/letter', resident, async (c) => {
    const visit = signedIn(c);
    const record = await ownNeed(c);
    if (!record.body) throw new Fault(404);
    const merged = await mergedOf(visit.portal);
    const lawOn = (date: IsoDate) => visit.portal.lawOn(date, record.community);
    return show(c, replyPage(visit, { record, need: record.body, lawOn, merged }, `/needs/${record.number}`));
  });

  app.post('/needs/:number/answer', resident, async (c) => {
    const visit = signedIn(c);
    const { portal, account, today, words } = visit;
    const record = await ownNeed(c);
    const note = textOf(c.get('form'), 'note');
    const asking = record.body && askingOf(record.body);
    const address = `/needs/${record.number}`;
    if (visit.isShownAgain) return showNeed(c, record, note);
    // The same answer sent twice was taken the first time.
    if (asking?.state === 'answered' && asking.event.note === note) return c.redirect(address, 303);
    if (!record.body) throw new Fault(409);
    // The office was faster: what was written comes back to be copied.
    const late = async () => showNeed(c, await ownNeed(c), note, [], 409);
    if (asking?.state !== 'waiting') return late();
    const problem =
      note === ''
        ? words.needs.answerMissing
        : note.length > mostLetters
          ? fill(words.triage.noteLong, { most: mostLetters, count: note.length })
          : undefined;
    if (problem) return showNeed(c, record, note, [{ field: 'answer-note', text: problem }]);
    const advanced = advanceNeed(
      record.body,
      { kind: 'answer', on: today, note },
      portal.lawOn(today, record.community),
    );
    if (!advanced.ok) return late();
    const isKept = await portal.database.transaction(async (queries) => {
      if (!(await keepNeed(queries, advanced.need, record.version))) return false;
      const now = portal.clock.now();
      await portal.audit.write(queries, now, account.id, 'need.answer', record.number, record.body, advanced.need);
      return true;
    });
    return isKept ? c.redirect(address, 303) : late();
  });

  app.post('/needs/:number/withdraw', resident, async (c) => {
    const { portal, account, today } = signedIn(c);
    const record = await ownNeed(c);
    if (!record.body || record.endedOn) throw new Fault(409);
    const law = portal.lawOn(today, record.community);
    // What the law makes us report is not ours to drop; and the one who withdraws it may be the one it is about.
    const judged = {
      isWithdrawn: true,
      isPurposeDone: false,
      hasOtherBasis: isDelicate(record.body),
      isKeptByLaw: false,
    };
    if (mustDelete(judged, law).value !== 'delete') throw new Fault(403);
    await portal.database.transaction(async (queries) => {
      await eraseNeed(queries, record.number, today);
      await portal.audit.write(queries, portal.clock.now(), account.id, 'need.withdraw', record.number, record.body);
    });
    return c.redirect(`/needs/${record.number}`, 303);
  });
}
