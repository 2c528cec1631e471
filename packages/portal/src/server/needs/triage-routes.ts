import type { IsoDate } from '@liandong/core';
import {
  advanceNeed,
  closeReasons,
  feedbackClock,
  redirects,
  triage,
  type Need,
  type NeedEvent,
} from '@liandong/sdk/needs';
import type { Hono } from 'hono';
import { show } from '../../pages/layout.js';
import type { FieldProblem } from '../../pages/parts.js';
import { boardPage } from '../../pages/board.js';
import { replyPage } from '../../pages/reply.js';
import { triageNeedPage, triagePage, type ActionText, type TriageRow } from '../../pages/triage.js';
import type { Action } from '../audit.js';
import type { Queries } from '../database/database.js';
import { fill } from '../../words/index.js';
import { textOf, type Env, type Form, type PageContext, type Visit } from '../http/context.js';
import { Fault } from '../http/fault.js';
import { only, signedIn } from '../http/visit.js';
import { askingOf } from './asking.js';
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
  const clockOf = (need: Need) => feedbackClock(need, portal.lawOn(today, need.place.code), merged);
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

/** Steps that the page of a need says were done. */
const kinds = [
  ...(['react', 'reply', 'ask', 'answer', 'resolve', 'visit', 'close', 'reopen', 'send-back'] as const),
  ...(['merge', 'report', 'judge', 'assign'] as const),
];
export type DoneKind = (typeof kinds)[number];

/** Most letters of a note. */
export const mostLetters = 500;

const yesNo: Readonly<Record<string, boolean>> = { yes: true, no: false };

interface Read {
  readonly event?: NeedEvent;
  readonly problems: readonly FieldProblem[];
}

/** The event that a form describes, or what is missing in it. */
function eventOf(kind: string, form: Form, { words: { triage: words } }: Visit, on: IsoDate, by: string): Read {
  const field = (name: string) => textOf(form, name);
  const note = field('note');
  const common = { on, by, ...(note && { note: note.slice(0, mostLetters) }) };
  const problems: FieldProblem[] = [];
  const must = (name: string, ok: boolean, text: string) => {
    if (!ok) problems.push({ field: `${kind}-${name}`, text });
  };
  must('note', note.length <= mostLetters, fill(words.noteLong, { most: mostLetters, count: note.length }));
  const done = (event: NeedEvent): Read => (problems.length > 0 ? { problems } : { event, problems });
  switch (kind) {
    case 'react':
    case 'reply':
    case 'ask':
    case 'answer':
    case 'send-back':
    case 'resolve':
    case 'reopen':
      must('note', note !== '', words.noteMissing);
      return done({ kind, ...common });
    case 'visit': {
      const reached = yesNo[field('reached')];
      must('reached', reached !== undefined, words.choiceMissing);
      return done({ kind, ...common, reached: reached ?? false, satisfied: yesNo[field('satisfied')] ?? null });
    }
    case 'close': {
      const reason = closeReasons.find((one) => one === field('reason') && one !== 'withdrawn');
      const redirect = redirects.find((one) => one === field('redirect'));
      must('reason', reason !== undefined, words.reasonMissing);
      if (reason === 'redirected') must('redirect', redirect !== undefined, words.redirectMissing);
      return done({
        kind,
        ...common,
        reason: reason ?? 'settled',
        ...(reason === 'redirected' && redirect && { redirect }),
      });
    }
    case 'merge':
      must('into', field('into') !== '', words.mergeMissing);
      return done({ kind, ...common, into: field('into') || '?' });
    case 'report': {
      const to = (['police', 'civil-affairs', 'education', 'other'] as const).find((one) => one === field('to'));
      must('to', to !== undefined, words.choiceMissing);
      return done({ kind, ...common, to: to ?? 'other' });
    }
    default:
      throw new Fault(404);
  }
}

export function triageRoutes(app: Hono<Env>): void {
  const worker = only('socialWorker');

  const showNeed = async (
    c: PageContext,
    record: NeedRecord,
    given: { problems?: readonly FieldProblem[]; typed?: ActionText; isRevealed?: boolean } = {},
  ) => {
    const visit = signedIn(c);
    if (!record.body) throw new Fault(404);
    const { rows, merged } = await workList(visit.portal.database, visit);
    const others = rows.map(({ need }) => need).filter(({ id }) => id !== record.number);
    const law = visit.portal.lawOn(visit.today, record.community);
    const done = kinds.find((kind) => kind === c.req.query('done'));
    const view = {
      ...(done && c.req.method === 'GET' && { done }),
      staff: await staffOf(visit.portal.database),
      record,
      need: record.body,
      law,
      merged,
      others,
      problems: given.problems ?? [],
      typed: given.typed ?? {},
    };
    return show(
      c,
      triageNeedPage(visit, { ...view, isRevealed: given.isRevealed ?? false }),
      given.problems?.length ? 422 : 200,
    );
  };

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

  app.get('/triage/:number', worker, async (c) => showNeed(c, await found(c)));

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
    const { portal, account } = signedIn(c);
    const record = await found(c);
    await portal.database.transaction((queries) =>
      portal.audit.write(queries, portal.clock.now(), account.id, 'need.open', record.number),
    );
    return showNeed(c, record, { isRevealed: true });
  });

  app.post('/triage/:number/judge', worker, async (c) => {
    const { portal, account, words, isShownAgain } = signedIn(c);
    const record = await found(c);
    const chosen = textOf(c.get('form'), 'judgedUrgent');
    if (isShownAgain) return showNeed(c, record, { typed: { kind: 'judge', judgedUrgent: chosen } });
    const judged = yesNo[chosen];
    if (judged === undefined)
      return showNeed(c, record, { problems: [{ field: 'judge-judgedUrgent', text: words.triage.choiceMissing }] });
    if (!record.body || record.endedOn) throw new Fault(409);
    const need = { ...record.body, judgedUrgent: judged };
    await portal.database.transaction(async (queries) => {
      if (!(await keepNeed(queries, need, record.version))) throw new Fault(409);
      await portal.audit.write(queries, portal.clock.now(), account.id, 'need.judge', record.number, record.body, need);
    });
    return c.redirect(`/triage/${record.number}?done=judge`, 303);
  });

  app.post('/triage/:number/assign', worker, async (c) => {
    const { portal, account, isShownAgain } = signedIn(c);
    const record = await found(c);
    const to = textOf(c.get('form'), 'to');
    if (isShownAgain) return showNeed(c, record, { typed: { kind: 'assign', to } });
    if (to !== '' && !Object.keys(await staffOf(portal.database)).includes(to)) throw new Fault(400);
    if (!record.body || record.endedOn || String(record.version) !== textOf(c.get('form'), 'version'))
      throw new Fault(409);
    await portal.database.transaction(async (queries) => {
      if (!(await assignNeed(queries, record.number, to || null, record.version))) throw new Fault(409);
      const [now, before] = [portal.clock.now(), record.assignedTo];
      await portal.audit.write(queries, now, account.id, 'need.assign', record.number, before ?? '', to);
    });
    return c.redirect(`/triage/${record.number}?done=assign`, 303);
  });

  app.post('/triage/:number/:kind', worker, async (c) => {
    const visit = signedIn(c);
    const { portal, account, today, words } = visit;
    const form = c.get('form');
    const kind = c.req.param('kind');
    const record = await found(c);
    const { event, problems } = eventOf(kind, form, visit, today, account.name);
    const typed: ActionText = {
      kind,
      ...Object.fromEntries(
        ['note', 'reached', 'satisfied', 'reason', 'redirect', 'into', 'to'].map((name) => [name, textOf(form, name)]),
      ),
    };
    if (!event || visit.isShownAgain) return showNeed(c, record, { problems, typed });
    // What was seen is what is changed.
    if (!record.body || String(record.version) !== textOf(form, 'version')) throw new Fault(409);
    if (event.kind === 'answer' && askingOf(record.body)?.state !== 'waiting') throw new Fault(409);
    if (event.kind === 'merge') {
      const into = await needOf(portal.database, event.into);
      if (!into?.body || into.endedOn || into.number === record.number) throw new Fault(409);
    }
    const advanced = advanceNeed(record.body, event, portal.lawOn(today, record.community));
    if (!advanced.ok) {
      const text = words.triage.refusals[advanced.code];
      return showNeed(c, record, { problems: [{ field: `${kind}-form`, text }], typed });
    }
    await portal.database.transaction(async (queries) => {
      if (!(await keepNeed(queries, advanced.need, record.version))) throw new Fault(409);
      await portal.audit.write(
        queries,
        portal.clock.now(),
        account.id,
        `need.${event.kind}` as Action,
        record.number,
        record.body,
        advanced.need,
      );
    });
    return c.redirect(`/triage/${record.number}?done=${event.kind}`, 303);
  });
}
