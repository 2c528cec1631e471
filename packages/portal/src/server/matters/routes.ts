import { isIsoDate, type Asked, type IsoDate } from '@liandong/core';
import { isFunded } from '@liandong/sdk/funding';
import { mayComeDown } from '@liandong/sdk/matters';
import type { Hono } from 'hono';
import { fundingPage } from '../../pages/funding.js';
import { show } from '../../pages/layout.js';
import { mattersPage, slipPage, type Checking, type MattersView } from '../../pages/matters.js';
import { dateProblem, type FieldProblem } from '../../pages/parts.js';
import { placesToAsk } from '../../pages/places.js';
import { textsOfFacts, wrongFacts } from '../../pages/question-form.js';
import { randomToken } from '../auth/secrets.js';
import { fitsForm, readFacts, soundFacts, textsOfForm, type Texts } from '../facts.js';
import { textOf, type Env, type Form, type PageContext, type Visit } from '../http/context.js';
import { Fault } from '../http/fault.js';
import { readJson } from '../http/legible.js';
import { only, signedIn } from '../http/visit.js';
import { nextNumber } from '../numbers.js';
import { checkOf, keepCheck, keptUnder, latestChecks } from './checks.js';

const overrides = ['admit', 'apply', 'refuse', 'emergency'];

/** The question with the law of the chosen day and place; a day or place that has none is a problem of its field. */
function checkingOf(
  visit: Visit,
  asked: Asked,
  place: string,
  date: string,
  textsGiven: Texts | undefined,
  factsGiven?: unknown,
) {
  const { portal, today, words } = visit;
  const problems: FieldProblem[] = [];
  const known = placesToAsk(portal).includes(place);
  if (date && !isIsoDate(date)) problems.push(dateProblem(visit, date));
  const day: IsoDate = isIsoDate(date) ? date : today;
  let law = portal.lawOn(today, portal.place);
  try {
    law = portal.lawOn(day, place && known ? place : portal.place);
    if (place && !known) problems.push({ field: 'place', text: words.matters.placeWrong });
  } catch {
    problems.push({ field: 'place', text: words.matters.placeWrong });
  }
  const texts = textsGiven ?? textsOfFacts(soundFacts(asked, factsGiven), asked);
  const read = textsGiven ? readFacts(asked, texts) : { facts: soundFacts(asked, factsGiven), wrong: [] };
  problems.push(...wrongFacts(visit, asked, read));
  const checking: Checking = { question: asked, law, texts, read, decision: asked(read.facts as never, law), date };
  return { checking, problems };
}

/** What a form of ours asks: what is typed into its fields, or what the element beside them knows. */
const checkingOfForm = (visit: Visit, asked: Asked, form: Form) =>
  checkingOf(
    visit,
    asked,
    textOf(form, 'place'),
    textOf(form, 'date'),
    textOf(form, 'plain') ? textsOfForm(asked, form) : undefined,
    jsonOf(textOf(form, 'facts') || '{}'),
  );

/** The address of a check; it can be kept. */
const addressOf = (path: string, form: Form, { texts }: Checking) =>
  `${path}?${new URLSearchParams({ place: textOf(form, 'place'), date: textOf(form, 'date'), ...texts })}`;

/** What is written down beside a check. */
function recordOf(form: Form): MattersView['record'] {
  const field = (name: string, most: number) => textOf(form, name).slice(0, most);
  return {
    title: field('title', 200),
    askedBy: field('askedBy', 200),
    overrideValue: overrides.find((value) => value === textOf(form, 'overrideValue')) ?? '',
    overrideReason: field('overrideReason', 1000),
  };
}

const jsonOf = (text: string): unknown => {
  try {
    return readJson(text);
  } catch {
    throw new Fault(400, 'The facts are no JSON.');
  }
};

export function matterRoutes(app: Hono<Env>): void {
  const matters = mayComeDown as unknown as Asked;
  const funding = isFunded as unknown as Asked;

  const showMatters = async (
    c: PageContext,
    { checking, problems }: Pick<MattersView, 'checking' | 'problems'>,
    record: MattersView['record'],
    idempotencyKey: string,
  ) => {
    const visit = signedIn(c);
    const latest = await latestChecks(visit.portal.database);
    return show(
      c,
      mattersPage(visit, { checking, problems, record, latest, idempotencyKey }),
      problems.length ? 422 : 200,
    );
  };

  app.get('/matters', only('clerk'), (c) => {
    const { place = '', date = '', ...texts } = c.req.query();
    const asked = checkingOf(signedIn(c), matters, place, date, texts);
    return showMatters(c, asked, { title: '', askedBy: '', overrideValue: '', overrideReason: '' }, randomToken());
  });

  const keyOf = (form: Form) => textOf(form, 'idempotencyKey').slice(0, 100) || randomToken();

  app.post('/matters', only('clerk'), (c) => {
    const visit = signedIn(c);
    const form = c.get('form');
    const record = recordOf(form);
    const { checking, problems } = checkingOfForm(visit, matters, form);
    const isBegun = Object.values(record).some((text) => text !== '');
    if (!visit.isShownAgain && !isBegun && fitsForm(matters, checking.read.facts))
      return c.redirect(addressOf('/matters', form, checking), 303);
    return showMatters(c, { checking, problems: visit.isFresh ? [] : problems }, record, keyOf(form));
  });

  app.post('/matters/checks', only('clerk'), async (c) => {
    const visit = signedIn(c);
    const { portal, words, account, today } = visit;
    const form = c.get('form');
    const { checking, problems } = checkingOfForm(visit, matters, form);
    const record = recordOf(form);
    if (!record.title) problems.push({ field: 'title', text: words.matters.titleMissing });
    if (!record.askedBy) problems.push({ field: 'askedBy', text: words.matters.askedByMissing });
    if (record.overrideValue && !record.overrideReason)
      problems.push({ field: 'overrideReason', text: words.matters.overrideReasonMissing });
    const key = keyOf(form);
    if (problems.length > 0 || visit.isShownAgain)
      return showMatters(c, { checking, problems: visit.isFresh ? [] : problems }, record, key);
    const number = await portal.database.transaction(async (queries) => {
      await queries.query('lock table matter_checks in share row exclusive mode');
      const kept = await keptUnder(queries, account.id, key);
      if (kept) return kept;
      const number = await nextNumber(queries, 'SX', today.slice(0, 4));
      const check = {
        ...{
          number,
          checkedBy: account.id,
          checkedOn: today,
          place: checking.law.jurisdiction,
          lawDate: checking.law.date,
        },
        ...{ facts: checking.read.facts, title: record.title, askedBy: record.askedBy, decision: checking.decision },
        ...{ overrideValue: record.overrideValue || null, overrideReason: record.overrideReason || null },
      };
      await keepCheck(queries, check, key);
      await portal.audit.write(queries, portal.clock.now(), account.id, 'matter.decide', number, undefined, check);
      return number;
    });
    return c.redirect(`/matters/checks/${number}`, 303);
  });

  app.get('/matters/checks/:number', only('clerk'), async (c) => {
    const visit = signedIn(c);
    const check = await checkOf(visit.portal.database, c.req.param('number'));
    if (!check) throw new Fault(404);
    return show(c, slipPage(visit, check));
  });

  const showFunding = (c: PageContext, { checking, problems }: Pick<MattersView, 'checking' | 'problems'>) =>
    show(c, fundingPage(signedIn(c), checking, problems), problems.length ? 422 : 200);

  app.get('/funding', only('clerk'), (c) => {
    const { place = '', date = '', ...texts } = c.req.query();
    return showFunding(c, checkingOf(signedIn(c), funding, place, date, texts));
  });

  app.post('/funding', only('clerk'), (c) => {
    const visit = signedIn(c);
    const form = c.get('form');
    const { checking, problems } = checkingOfForm(visit, funding, form);
    if (!visit.isShownAgain && fitsForm(funding, checking.read.facts))
      return c.redirect(addressOf('/funding', form, checking), 303);
    return showFunding(c, { checking, problems: visit.isFresh ? [] : problems });
  });
}
