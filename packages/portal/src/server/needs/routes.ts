import { advanceNeed, mustDelete, type Need, type Problem, type ProblemCode } from '@liandong/sdk/needs';
import type { IsoDate } from '@liandong/core';
import type { Hono } from 'hono';
import { show } from '../../pages/layout.js';
import { intakePage, needListPage, needPage, receiptPage } from '../../pages/needs.js';
import type { FieldProblem } from '../../pages/parts.js';
import { communitiesOf } from '../../pages/places.js';
import { replyPage } from '../../pages/reply.js';
import { fill } from '../../words/index.js';
import { intakeWords } from '../../words/subjects.js';
import { randomToken } from '../auth/secrets.js';
import { textOf, type Env, type PageContext, type Portal, type Visit } from '../http/context.js';
import { Fault } from '../http/fault.js';
import { asksForJson, only, signedIn } from '../http/visit.js';
import { nextNumber } from '../numbers.js';
import { mostLetters } from './triage-routes.js';
import {
  answersOfDraft,
  answersOfForm,
  asAllowed,
  draftOfAnswers,
  fieldOfProblem,
  needOfDraft,
  readDraft,
  type Answers,
} from './draft.js';
import { askingOf } from './asking.js';
import { isDelicate } from './shown.js';
import { addNeed, eraseNeed, keepNeed, mergedNeeds, needOf, needsOf, numberOfForm, type NeedRecord } from './store.js';

/** A problem of the model in a sentence at its field, and one for the list above, where no label stands beside it. */
function problemOf(
  { preferences }: Visit,
  field: string,
  code: ProblemCode,
  params: Problem['params'] = {},
): FieldProblem {
  const words = intakeWords(preferences.language);
  const own = (words.fields as Readonly<Record<string, { label?: string; required?: string }>>)[field];
  if (code === 'required' && own?.required) return { field, text: own.required };
  const problems: Readonly<Partial<Record<ProblemCode, string>>> = words.problems;
  const text = fill(problems[code] ?? words.problems['wrong-form'], params);
  return { field, text, listed: fill(words.problemOf, { label: own?.label ?? field, problem: text }) };
}

/** The need of its own resident; anybody else's is not there. */
async function ownNeed(c: PageContext): Promise<NeedRecord> {
  const { portal, account } = signedIn(c);
  const record = await needOf(portal.database, c.req.param('number') ?? '');
  if (!record || record.handedInBy !== account.id) throw new Fault(404);
  return record;
}

/** Needs that were merged into others: they lend those their earlier days. */
const ledgerOf = async ({ database }: Portal): Promise<readonly Need[]> =>
  (await mergedNeeds(database)).flatMap(({ body }) => (body ? [body] : []));

export function needRoutes(app: Hono<Env>): void {
  const resident = only('resident');

  app.get('/needs', resident, async (c) => {
    const visit = signedIn(c);
    return show(c, needListPage(visit, await needsOf(visit.portal.database, visit.account.id)));
  });

  app.get('/needs/new', resident, (c) => {
    const visit = signedIn(c);
    const answers: Answers = visit.account.community ? { place: visit.account.community } : {};
    const draft = visit.account.community ? { place: { code: visit.account.community } } : {};
    return show(c, intakePage(visit, { answers, draft, found: [], problems: [], idempotencyKey: randomToken() }));
  });

  app.post('/needs', resident, async (c) => {
    const visit = signedIn(c);
    const { portal, account, today, preferences } = visit;
    const form = c.get('form');
    const key = (c.req.header('Idempotency-Key') || textOf(form, 'idempotencyKey')).slice(0, 100) || randomToken();
    const whole = textOf(form, 'need');
    const given = whole ? parsed(whole) : draftOfAnswers(answersOfForm(form), preferences.language, today);
    const read = readDraft(given, today);
    const problems: FieldProblem[] = [];
    if (!read.ok) {
      for (const { path, code, params } of read.problems) {
        const field = fieldOfProblem(path);
        if (!problems.some((one) => one.field === field)) problems.push(problemOf(visit, field, code, params));
      }
    } else if (!communitiesOf(portal).includes(read.value.place.code)) {
      problems.push({ field: 'place', text: visit.words.needs.communityUnknown });
    }
    if (!read.ok || problems.length > 0 || visit.isShownAgain) {
      const answers = whole ? answersOfDraft(given) : answersOfForm(form);
      const wrongPlace = problems.length > 0 ? [{ path: 'place.code', code: 'not-a-place' as const }] : [];
      const found = read.ok ? wrongPlace : read.problems;
      if (asksForJson(c)) return c.json({ problems: found }, 422);
      const told = visit.isFresh ? { found: [], problems: [] } : { found, problems };
      const page = intakePage(visit, { answers, draft: given, ...told, idempotencyKey: key });
      return show(c, page, told.problems.length > 0 ? 422 : 200);
    }
    const { draft } = asAllowed(read.value, portal.lawOn(today, read.value.place.code));
    const number = await portal.database.transaction(async (queries) => {
      // The same form sent twice waits here, and finds what the first one kept.
      await queries.query('lock table needs in share row exclusive mode');
      const kept = await numberOfForm(queries, account.id, key);
      if (kept) return kept;
      const need = needOfDraft(draft, await nextNumber(queries, 'XQ', today.slice(0, 4)), today);
      await addNeed(queries, need, { account: account.id, key });
      await portal.audit.write(queries, portal.clock.now(), account.id, 'need.handIn', need.id, undefined, need);
      return need.id;
    });
    const address = `/needs/${number}/receipt`;
    return asksForJson(c) ? c.json({ number, on: today, address }, 201) : c.redirect(address, 303);
  });

  app.get('/needs/:number/receipt', resident, async (c) => {
    const visit = signedIn(c);
    const record = await ownNeed(c);
    return show(
      c,
      receiptPage(visit, record, visit.portal.lawOn(visit.today, record.community), await ledgerOf(visit.portal)),
    );
  });

  const showNeed = async (c: PageContext, record: NeedRecord, typed = '', problems: readonly FieldProblem[] = []) => {
    const visit = signedIn(c);
    const law = visit.portal.lawOn(visit.today, record.community);
    const merged = await ledgerOf(visit.portal);
    return show(c, needPage(visit, record, law, merged, { typed, problems }), problems.length > 0 ? 422 : 200);
  };

  app.get('/needs/:number', resident, async (c) => showNeed(c, await ownNeed(c)));

  app.get('/needs/:number/letter', resident, async (c) => {
    const visit = signedIn(c);
    const record = await ownNeed(c);
    if (!record.body) throw new Fault(404);
    const merged = await ledgerOf(visit.portal);
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
    if (!record.body || asking?.state !== 'waiting') throw new Fault(409);
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
    if (!advanced.ok) throw new Fault(409);
    await portal.database.transaction(async (queries) => {
      if (!(await keepNeed(queries, advanced.need, record.version))) throw new Fault(409);
      const now = portal.clock.now();
      await portal.audit.write(queries, now, account.id, 'need.answer', record.number, record.body, advanced.need);
    });
    return c.redirect(address, 303);
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

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Fault(400, 'The need is no JSON.');
  }
}
