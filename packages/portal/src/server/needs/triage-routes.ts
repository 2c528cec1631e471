import type { IsoDate } from '@liandong/core';
import { advanceNeed, triage, type Need } from '@liandong/sdk/needs';
import type { Hono } from 'hono';
import { show } from '../../pages/layout.js';
import type { FieldProblem } from '../../pages/parts.js';
import { boardPage } from '../../pages/board.js';
import { refusalText, whyNotExtended } from '../../pages/effects.js';
import { replyPage } from '../../pages/reply.js';
import { triageNeedPage, triagePage, type StepTexts, type TriageRow } from '../../pages/triage.js';
import type { Action } from '../audit.js';
import type { Queries } from '../database/database.js';
import { textOf, type Env, type Form, type PageContext, type Visit } from '../http/context.js';
import { Fault } from '../http/fault.js';
import { only, signedIn } from '../http/visit.js';
import { askingOf } from './asking.js';
import { extensionOf } from './extension.js';
import { mergedOf } from './hand-in.js';
import { clocksOf } from './shown.js';
import { eventOf, fieldOf, kinds, missingIn, sentOf, typedOf, yesNo, type StepKind } from './steps.js';
import {
  assignNeed,
  closedNeeds,
  staffOf,
  keepNeed,
  mergedNeeds,
  needOf,
  openNeeds,
  type NeedRecord,
} from './store.js';

const bodies = (records: readonly NeedRecord[]): readonly Need[] => records.flatMap(({ body }) => (body ? [body] : []));

/** All needs to be worked on, in the order that the rules advise, those past a day first. */
export async function workList(queries: Queries, { portal, today }: Pick<Visit, 'portal' | 'today'>) {
  const records = await openNeeds(queries);
  const open = bodies(records);
  const staff = await staffOf(queries);
  const responsible = new Map(
    records.map(({ number, assignedTo }) => [number, assignedTo ? staff[assignedTo] : undefined]),
  );
  const merged = bodies(await mergedNeeds(queries));
  const law = portal.lawOn(today, portal.place);
  const clockOf = (need: Need) => clocksOf(need, portal.lawOn(today, need.place.code), merged);
  const ranked: TriageRow[] = triage([...open, ...merged], law).map(({ need, why, since }) => ({
    need,
    why,
    since,
    clock: clockOf(need),
    responsible: responsible.get(need.id),
  }));
  const overdueFirst = [
    ...ranked.filter(({ clock }) => clock.isOverdue),
    ...ranked.filter(({ clock }) => !clock.isOverdue),
  ];
  const waiting = open.filter(({ state }) => state === 'resolved' || state === 'tracked');
  return {
    rows: overdueFirst,
    waiting: waiting.map(
      (need) =>
        ({
          ...{ need, why: [], since: need.receivedOn, clock: clockOf(need) },
          responsible: responsible.get(need.id),
        }) satisfies TriageRow,
    ),
    merged,
    versions: Object.fromEntries(records.map(({ number, version }) => [number, version])),
  };
}

/** How much there is to do, for the front page. */
export async function workCounts(queries: Queries, visit: Pick<Visit, 'portal' | 'today'>) {
  const { rows, waiting } = await workList(queries, visit);
  const all = [...rows, ...waiting];
  return { count: all.length, overdue: all.filter(({ clock }) => clock.isOverdue).length };
}

export function triageRoutes(app: Hono<Env>): void {
  const worker = only('socialWorker');

  /** What of a need's page came back with it. */
  interface Given {
    readonly problems?: readonly FieldProblem[];
    readonly typed?: StepTexts;
    readonly sent?: StepKind | undefined;
    readonly done?: StepKind | undefined;
    readonly isRevealed?: boolean;
  }

  const showNeed = async (c: PageContext, record: NeedRecord, given: Given = {}, status?: 409) => {
    const visit = signedIn(c);
    if (!record.body) throw new Fault(404);
    const { problems = [], typed = {}, sent, done, isRevealed = false } = given;
    const { rows, merged } = await workList(visit.portal.database, visit);
    const others = rows.map(({ need }) => need).filter(({ id }) => id !== record.number);
    const law = visit.portal.lawOn(visit.today, record.community);
    const staff = await staffOf(visit.portal.database);
    const view = { record, need: record.body, law, merged, others, staff, problems, typed, sent, done, isRevealed };
    return show(c, triageNeedPage(visit, view), status ?? (problems.length > 0 ? 422 : 200));
  };

  /** The page with all that was typed, and what is still missing in the step that was sent. */
  const showAgain = async (c: PageContext, sent: StepKind | undefined) => {
    const visit = signedIn(c);
    const form = c.get('form');
    const problems = sent && !visit.isFresh ? missingIn(sent, form, visit) : [];
    return showNeed(c, await found(c), { typed: typedOf(form, sent), sent, problems });
  };

  /** Somebody else was faster: what is new is shown, and what was typed stays. */
  const showChanged = (c: PageContext, record: NeedRecord, kind: StepKind) => {
    const problems = [{ field: `${kind}-form`, text: signedIn(c).words.triage.changed }];
    return showNeed(c, record, { typed: typedOf(c.get('form'), kind), sent: kind, problems }, 409);
  };

  /** Goes on after a step; notes begun for others stay. */
  const goOn = async (c: PageContext, number: string, done: StepKind) => {
    const typed = Object.entries(typedOf(c.get('form'), undefined)).filter(([field]) => !field.startsWith(`${done}-`));
    if (!typed.some(([field, text]) => field.endsWith('-note') && text !== ''))
      return c.redirect(`/triage/${number}?done=${done}`, 303);
    return showNeed(c, await found(c), { typed: Object.fromEntries(typed), done });
  };

  /** Is it as the page that was sent had it? */
  const isSeen = ({ version }: NeedRecord, form: Form) => String(version) === textOf(form, 'version');

  const found = async (c: PageContext): Promise<NeedRecord> => {
    const record = await needOf(signedIn(c).portal.database, c.req.param('number') ?? '');
    if (!record) throw new Fault(404);
    return record;
  };

  app.get('/triage', worker, async (c) => {
    const visit = signedIn(c);
    const { rows, waiting } = await workList(visit.portal.database, visit);
    return show(c, triagePage(visit, rows, waiting, await closedNeeds(visit.portal.database)));
  });

  app.get('/triage/board', worker, async (c) => {
    const visit = signedIn(c);
    return show(c, boardPage(visit, await workList(visit.portal.database, visit)));
  });

  app.get('/triage/:number', worker, async (c) => {
    const done = kinds.find((kind) => kind === c.req.query('done'));
    return showNeed(c, await found(c), { done });
  });

  // All steps stand in one form: by itself it is only shown again, in the same or another display.
  app.post('/triage/:number', worker, (c) => showAgain(c, sentOf(c.get('form'))));

  app.get('/triage/:number/letter', worker, async (c) => {
    const visit = signedIn(c);
    const record = await found(c);
    if (!record.body) throw new Fault(404);
    const { merged } = await workList(visit.portal.database, visit);
    const lawOn = (date: IsoDate) => visit.portal.lawOn(date, record.community);
    const replying = { record, need: record.body, lawOn, merged, handler: visit.account.name };
    return show(c, replyPage(visit, replying, `/triage/${record.number}`));
  });

  app.post('/triage/:number/open', worker, async (c) => {
    const { portal, account, isShownAgain } = signedIn(c);
    const form = c.get('form');
    if (isShownAgain) return showAgain(c, sentOf(form));
    const record = await found(c);
    await portal.database.transaction((queries) =>
      portal.audit.write(queries, portal.clock.now(), account.id, 'need.open', record.number),
    );
    return showNeed(c, record, { isRevealed: true, typed: typedOf(form, undefined) });
  });

  app.post('/triage/:number/judge', worker, async (c) => {
    const visit = signedIn(c);
    const { portal, account } = visit;
    const form = c.get('form');
    const judged = yesNo[fieldOf(form, 'judge', 'judgedUrgent')];
    if (visit.isShownAgain || judged === undefined) return showAgain(c, 'judge');
    const record = await found(c);
    if (record.body && record.endedOn && !isSeen(record, form)) return showChanged(c, record, 'judge');
    if (!record.body || record.endedOn) throw new Fault(409);
    const need = { ...record.body, judgedUrgent: judged };
    const isKept = await portal.database.transaction(async (queries) => {
      if (!(await keepNeed(queries, need, record.version))) return false;
      await portal.audit.write(queries, portal.clock.now(), account.id, 'need.judge', record.number, record.body, need);
      return true;
    });
    return isKept ? goOn(c, record.number, 'judge') : showChanged(c, await found(c), 'judge');
  });

  app.post('/triage/:number/assign', worker, async (c) => {
    const { portal, account, isShownAgain } = signedIn(c);
    if (isShownAgain) return showAgain(c, 'assign');
    const record = await found(c);
    const form = c.get('form');
    const to = fieldOf(form, 'assign', 'to');
    if (to !== '' && !Object.keys(await staffOf(portal.database)).includes(to)) throw new Fault(400);
    if (record.body && !isSeen(record, form)) return showChanged(c, record, 'assign');
    if (!record.body || record.endedOn) throw new Fault(409);
    const isKept = await portal.database.transaction(async (queries) => {
      if (!(await assignNeed(queries, record.number, to || null, record.version))) return false;
      const [now, before] = [portal.clock.now(), record.assignedTo];
      await portal.audit.write(queries, now, account.id, 'need.assign', record.number, before ?? '', to);
      return true;
    });
    return isKept ? goOn(c, record.number, 'assign') : showChanged(c, await found(c), 'assign');
  });

  app.post('/triage/:number/:kind', worker, async (c) => {
    const visit = signedIn(c);
    const { portal, account, today } = visit;
    const form = c.get('form');
    const kind = kinds.find((one) => one === c.req.param('kind'));
    if (!kind) throw new Fault(404);
    const record = await found(c);
    const { event } = eventOf(kind, form, visit, today, account.name);
    if (!event || visit.isShownAgain) return showAgain(c, kind);
    if (!record.body) throw new Fault(409);
    // What was seen is what is changed.
    if (!isSeen(record, form)) return showChanged(c, record, kind);
    if (event.kind === 'answer' && askingOf(record.body)?.state !== 'waiting') throw new Fault(409);
    if (event.kind === 'merge') {
      const into = await needOf(portal.database, event.into);
      if (!into?.body || into.endedOn || into.number === record.number) throw new Fault(409);
    }
    const law = portal.lawOn(today, record.community);
    const advanced = advanceNeed(record.body, event, law);
    const refuse = (text: string) =>
      showNeed(c, record, { problems: [{ field: `${kind}-form`, text }], typed: typedOf(form, kind), sent: kind });
    if (!advanced.ok) return refuse(refusalText(visit, advanced));
    // Where no rule says how often and how long the time may be extended, or that it may be after its last day, nobody here extends it.
    const merged = kind === 'extend' ? await mergedOf(portal) : [];
    if (kind === 'extend' && !extensionOf(record.body, law, merged).dueOn)
      return refuse(whyNotExtended(visit, { need: record.body, law, merged }));
    const isKept = await portal.database.transaction(async (queries) => {
      if (!(await keepNeed(queries, advanced.need, record.version))) return false;
      const [now, action] = [portal.clock.now(), `need.${event.kind}` as Action];
      await portal.audit.write(queries, now, account.id, action, record.number, record.body, advanced.need);
      return true;
    });
    return isKept ? goOn(c, record.number, kind) : showChanged(c, await found(c), kind);
  });
}
