import type { Need, Problem, ProblemCode, Purpose } from '@liandong/sdk/needs';
import { show } from '../../pages/layout.js';
import { fieldWords, intakePage } from '../../pages/intake.js';
import type { FieldProblem } from '../../pages/parts.js';
import { communitiesOf } from '../../pages/places.js';
import { fill } from '../../words/index.js';
import { intakeWords } from '../../words/subjects.js';
import { randomToken } from '../auth/secrets.js';
import { textOf, type PageContext, type Portal, type Visit } from '../http/context.js';
import { Fault } from '../http/fault.js';
import { readJson } from '../http/legible.js';
import { asksForJson, signedIn } from '../http/visit.js';
import { nextNumber } from '../numbers.js';
import {
  answersOfDraft,
  answersOfForm,
  asAllowed,
  asAsked,
  draftOfAnswers,
  elementAsksAll,
  fieldOfProblem,
  misplaced,
  needOfDraft,
  phoneProblems,
  readDraft,
  soundOf,
  wholeDraft,
  type Answers,
} from './draft.js';
import type { Desk } from './desk.js';
import { addNeed, mergedNeeds, numberOfForm } from './store.js';

/** What a field is called; of a word on data, what it is asked for. */
function labelOf({ preferences }: Visit, field: string): string {
  const { fields, consents } = intakeWords(preferences.language);
  const [, by, purpose] = /^consent-\w+-(guardian|proxy)-(.+)$/.exec(field) ?? [];
  return purpose ? consents[by as 'guardian' | 'proxy'][purpose as Purpose] : fieldWords(fields, field).label;
}

/** A problem of the model in a sentence at its field, and one for the list above, where no label stands beside it. */
function problemOf(
  { preferences }: Visit,
  field: string,
  code: ProblemCode,
  params: Problem['params'] = {},
): FieldProblem {
  const words = intakeWords(preferences.language);
  const own = fieldWords(words.fields, field);
  if (code === 'required' && own.required) return { field, text: own.required };
  const problems: Readonly<Partial<Record<ProblemCode, string>>> = words.problems;
  const text = fill(problems[code] ?? words.problems['wrong-form'], params);
  return { field, text, listed: own.label + words.colon + text };
}

/** Needs that were merged into others: they lend those their earlier days. */
export const mergedOf = async ({ database }: Portal): Promise<readonly Need[]> =>
  (await mergedNeeds(database)).flatMap(({ body }) => (body ? [body] : []));

/** The empty form. */
export function showIntake(c: PageContext, desk: Desk): ReturnType<typeof show> {
  const visit = signedIn(c);
  const { community } = visit.account;
  const answers: Answers = community ? { place: community } : {};
  const draft = community ? { place: { code: community } } : {};
  const key = randomToken();
  return show(c, intakePage(visit, desk, { answers, draft, found: [], problems: [], idempotencyKey: key }));
}

/** Takes a need as it was handed in, once; one that the model refuses comes back as it was. */
export async function handIn(c: PageContext, desk: Desk): Promise<Response> {
  const visit = signedIn(c);
  const { portal, account, today, preferences } = visit;
  const form = c.get('form');
  const key = (c.req.header('Idempotency-Key') || textOf(form, 'idempotencyKey')).slice(0, 100) || randomToken();
  const whole = textOf(form, 'need');
  const given = whole ? parsed(whole) : draftOfAnswers(answersOfForm(form), preferences.language, today);
  const channel = desk.channelOf(form);
  const read = readDraft(whole ? given : wholeDraft(given), today, channel);
  const problems: FieldProblem[] = [];
  const isOther = (given as { forWhom?: unknown } | null)?.forWhom === 'other';
  const refused = read.ok ? [] : read.problems;
  const phones = whole ? [] : phoneProblems(given);
  const wrong = [...refused, ...phones.filter(({ path }) => !refused.some((one) => one.path === path))];
  for (const { path, code, params } of wrong) {
    const field = fieldOfProblem(path, isOther);
    if (!problems.some((one) => one.field === field)) problems.push(problemOf(visit, field, code, params));
  }
  const place = communitiesOf(portal).find((code) => read.ok && code === read.value.place.code);
  if (read.ok && !place) problems.push({ field: 'place', text: visit.words.needs.communityUnknown });
  const isPlaceWrong = read.ok && !place;
  const law = portal.lawOn(today, place ?? account.community ?? portal.place);
  const answers = whole ? answersOfDraft(given) : answersOfForm(form);
  const sound = read.ok ? read.value : soundOf(given, read.problems);
  const elsewhere = whole ? [] : misplaced(answers, sound, law);
  for (const { field, why } of elsewhere) {
    const own = visit.words.needs[why];
    const text = typeof own === 'string' ? own : own[isOther ? 'other' : 'self'];
    problems.push({ field, text, listed: labelOf(visit, field) + visit.words.site.colon + text });
  }
  if (!read.ok || problems.length > 0 || visit.isShownAgain) {
    const wrongPlace = isPlaceWrong ? [{ path: 'place.code', code: 'not-a-place' as const }] : [];
    const found = [...wrong, ...wrongPlace];
    if (asksForJson(c)) return c.json({ problems: found }, 422);
    const told = visit.isFresh ? { found: [], problems: [] } : { found, problems };
    // What the element would not ask for stays where it was written.
    const isPlain = !whole && (elsewhere.length > 0 || !elementAsksAll(answers, sound, law));
    const page = intakePage(visit, desk, { answers, draft: given, ...told, idempotencyKey: key, channel, isPlain });
    return show(c, page, told.problems.length > 0 ? 422 : 200);
  }
  const draft = asAllowed(whole ? read.value : asAsked(read.value, law), law);
  const number = await portal.database.transaction(async (queries) => {
    // The same form sent twice waits here, and finds what the first one kept.
    await queries.query('lock table needs in share row exclusive mode');
    const kept = await numberOfForm(queries, account.id, key);
    if (kept) return kept;
    const need = needOfDraft(draft, await nextNumber(queries, 'XQ', today.slice(0, 4)), today);
    await addNeed(queries, need, { account: account.id, key });
    await portal.audit.write(queries, portal.clock.now(), account.id, desk.action, need.id, undefined, need);
    return need.id;
  });
  const address = desk.receiptOf(number);
  return asksForJson(c) ? c.json({ number, on: today, address }, 201) : c.redirect(address, 303);
}

function parsed(text: string): unknown {
  try {
    return readJson(text);
  } catch {
    throw new Fault(400, 'The need is no JSON.');
  }
}
