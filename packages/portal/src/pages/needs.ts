import { addDays, type Law } from '@liandong/core';
import { needReceipt, type Letter } from '@liandong/messages/letters';
import {
  consentPlan,
  feedbackClock,
  groups,
  kinds,
  purposes,
  relations,
  signals,
  type Clock,
  type FeedbackClock,
  type Need,
  type NeedEvent,
  type Problem,
} from '@liandong/sdk/needs';
import { html } from 'hono/html';
import { asset } from '../server/http/assets.js';
import { consentAsks, consentField, guardianRelations, type Answers } from '../server/needs/draft.js';
import { askingOf } from '../server/needs/asking.js';
import { asMerged, asResidentReads, isDelicate, refusedHandling } from '../server/needs/shown.js';
import type { NeedRecord } from '../server/needs/store.js';
import type { Visit } from '../server/http/context.js';
import { fill } from '../words/index.js';
import { intakeWords } from '../words/subjects.js';
import { longDate } from './format.js';
import { cameBack, tokenField, type Markup, type Page } from './layout.js';
import { letterOptions, letterTongue, letterView, officeNotice, officeOf } from './letter.js';
import { inScript, lawElement } from './law-element.js';
import { needName, needNames } from './need-words.js';
import { choiceField, problemSummary, selectField, table, textArea, textField, type FieldProblem } from './parts.js';
import { communitiesOf, communityName } from './places.js';

export interface IntakeView {
  /** What the plain form holds. */
  readonly answers: Answers;
  /** The same as a draft, for the element. */
  readonly draft: unknown;
  /** What the model found, for the element. */
  readonly found: readonly Problem[];
  readonly problems: readonly FieldProblem[];
  readonly idempotencyKey: string;
}

/** A draft that nobody sent is kept on the resident's device for so many days, if they ask for it. */
const draftDays = 7;

/** The form a resident hands a need in with. */
export function intakePage(visit: Visit, { answers, draft, found, problems, idempotencyKey }: IntakeView): Page {
  const { words, portal } = visit;
  const law = portal.lawOn(visit.today, visit.account?.community ?? portal.place);
  const places = communitiesOf(portal).map((value) => ({ value, label: communityName(visit, value) }));
  const hidden = html`${tokenField(visit)}<input type="hidden" name="idempotencyKey" value="${idempotencyKey}" />`;
  return {
    title: words.menu.newNeed,
    hasForm: true,
    body: html`<div class="page-head"><h1>${words.needs.newTitle}</h1><p class="lead">${words.needs.newLead}</p></div>
<section class="card"><script src="${asset('keep.js')}"></script><div data-upgrade="lian-need-intake-form" hidden>${lawElement(
      visit,
      law,
      html`<form method="post" action="/needs">${hidden}<lian-need-intake-form name="need" required level="2" date="${visit.today}" data-draft-until="${addDays(visit.today, draftDays)}"><script type="application/json">${inScript({ value: draft, problems: found, places })}</script></lian-need-intake-form></form>`,
    )}</div>
<div class="fallback">${problemSummary(visit, problems)}
<form id="${cameBack}" method="post" action="/needs" novalidate>${hidden}
${intakeFields(visit, answers, problems)}
<p class="actions"><button>${intakeWords(visit.preferences.language).send}</button></p></form></div></section>`,
  };
}

function intakeFields(visit: Visit, answers: Answers, problems: readonly FieldProblem[]): Markup {
  const { needs, site } = visit.words;
  const intake = intakeWords(visit.preferences.language);
  const words = intake.fields as Readonly<
    Record<string, { label?: string; hint?: string; options?: Readonly<Record<string, string>> }>
  >;
  const one = (name: string) => ({
    name,
    label: words[name]?.label ?? name,
    hint: words[name]?.hint,
    value: String(answers[name] ?? ''),
    problem: problems.find(({ field }) => field === name)?.text,
  });
  const optional = (name: string) => ({ ...one(name), optional: true });
  const values = (name: string) => (Array.isArray(answers[name]) ? (answers[name] as readonly string[]) : []);
  const own = (name: string) => Object.entries(words[name]?.options ?? {}).map(([value, label]) => ({ value, label }));
  const codes = (list: string, of: readonly string[]) =>
    of.map((value) => ({ value, label: needName(visit, list, value) }));
  const consents = (ask: (typeof consentAsks)[number]) =>
    purposes.map((purpose) => {
      const name = consentField(ask, purpose);
      const options = Object.entries(intake.fields.consent.options).map(([value, label]) => ({ value, label }));
      return choiceField(visit, {
        ...{ name, label: intake.consents[ask.by][purpose], value: String(answers[name] ?? ''), inRow: true },
        problem: problems.find(({ field }) => field === name)?.text,
        options: options.filter(({ value }) => value !== 'later'),
      });
    });
  const hasGuardian =
    ['guardianName', 'guardianPhone', 'guardianRelation'].some((name) => Boolean(answers[name])) ||
    problems.some(({ field }) => field.startsWith('guardian'));
  const forOther = answers.forWhom === 'other';
  const empty = site.choose;
  const [person, guardian, proxy] = consentAsks;
  return html`<h2>${intake.steps.who.title}</h2>
${choiceField(visit, { ...one('forWhom'), options: own('forWhom') })}
<details class="more"${forOther ? html` open` : ''}><summary>${needs.forOther}</summary>
${selectField(visit, { ...one('relation'), options: codes('relation', relations), empty })}
${choiceField(visit, { ...one('personAgrees'), options: own('personAgrees') })}
${textField(visit, { ...optional('proxyName'), autocomplete: 'name' })}
${consents(proxy)}</details>
<h2>${intake.steps.what.title}</h2>
${choiceField(visit, { ...one('kinds'), options: codes('kind', kinds), several: true, values: values('kinds'), inRow: true })}
${textArea(visit, { ...one('description'), rows: 5 })}
${choiceField(visit, { ...optional('signals'), options: codes('signal', signals), several: true, values: values('signals') })}
<p class="hint">${intake.notices.callNow}</p><p class="hint">${intake.notices.mustReport}</p>
<h2>${intake.steps.person.title}</h2>
${textField(visit, { ...optional('personName'), autocomplete: 'name' })}
${textField(visit, { ...optional('age'), inputmode: 'numeric' })}
<details class="more"${hasGuardian ? html` open` : ''}><summary>${needs.guardian}</summary>
${textField(visit, optional('guardianName'))}
${textField(visit, { ...optional('guardianPhone'), type: 'tel' })}
${selectField(visit, { ...optional('guardianRelation'), options: codes('relation', guardianRelations), empty })}
${consents(guardian)}</details>
<details class="more"${values('groups').length ? html` open` : ''}><summary>${words.groups?.label}</summary>
${choiceField(visit, { ...optional('groups'), options: codes('group', groups), several: true, values: values('groups'), inRow: true })}</details>
<h2>${intake.steps.contact.title}</h2>
${selectField(visit, { ...one('place'), options: communitiesOf(visit.portal).map((value) => ({ value, label: communityName(visit, value) })), empty })}
${textField(visit, { ...optional('address'), autocomplete: 'street-address' })}
${textField(visit, { ...optional('phone'), type: 'tel', autocomplete: 'tel' })}
${choiceField(visit, { ...optional('preferredTime'), options: own('preferredTime'), inRow: true })}
<h2>${intake.steps.consent.title}</h2><p class="notice">${intake.privacy}</p>
${consents(person)}`;
}

/** The page that says a need has arrived; its receipt is what gets printed. */
export function receiptPage(
  visit: Visit,
  { number, body, receivedOn }: NeedRecord,
  law: Law,
  ledger: readonly Need[],
): Page {
  const { words } = visit;
  const isNameless = body !== null && refusedHandling(body) !== undefined;
  const receipt = body && receiptOf(visit, body, law, isNameless, ledger);
  return {
    title: words.needs.receiptTitle,
    body: html`<section class="card no-print"><h1>${words.needs.receiptTitle}</h1>
<p class="number-big">${number}</p>
<p>${fill(words.needs.receiptText, { number })}</p><p>${words.needs.receiptNext}</p>
${isNameless ? html`<p class="notice">${words.needs.nameless}</p>` : ''}
${receipt ? '' : html`<p class="hint">${longDate(receivedOn, visit.preferences.language)}</p>`}
<p class="actions"><a class="button" href="/needs/${number}">${words.needs.follow}</a><a class="button second" href="/needs/new">${words.needs.another}</a><button type="button" class="second" data-print hidden>${words.site.print}</button></p></section>
${receipt ? html`${officeNotice(visit)}<article class="card slip">${letterView(receipt, { isPage: false, hasSeal: false })}</article>` : ''}`,
  };
}

/** The receipt: number, day and clocks, never what was said. No call is promised where no number was kept. */
function receiptOf(visit: Visit, need: Need, law: Law, isNameless: boolean, ledger: readonly Need[]): Letter {
  const { clocks, startsOn } = feedbackClock(need, law, ledger);
  return needReceipt(
    letterTongue(visit, 'needs'),
    {
      ...{ on: visit.today, office: officeOf(visit).name, number: need.id, receivedOn: need.receivedOn, isNameless },
      ...(need.contact?.phone && { contactPhone: need.contact.phone }),
      ...(startsOn && { countedFrom: startsOn }),
      place: communityName(visit, need.place.code),
      clocks: clocks.filter(({ step }) => step !== 'reaction' || !isNameless),
      consents: consentPlan(need, law).purposes,
    },
    letterOptions(visit),
  );
}

/** The clocks of a need, one line each; where they run from an earlier one that was merged, that is said first. */
export function clocksView(
  visit: Visit,
  { receivedOn, state }: Need,
  { clocks, startsOn }: FeedbackClock,
  isShown: (clock: Clock) => boolean = () => true,
): Markup {
  const { needs } = visit.words;
  return html`<h2>${needs.clocksTitle}</h2>
${startsOn && startsOn < receivedOn ? html`<p class="notice">${fill(needs.countedFrom, { date: longDate(startsOn, visit.preferences.language), own: longDate(receivedOn, visit.preferences.language) })}</p>` : ''}
<dl class="facts">${clocks.filter((clock) => isShown(clock) && (clock.doneOn !== undefined || state !== 'closed')).map((clock) => html`<div><dt>${needs.steps[clock.step]}</dt><dd>${clockText(visit, clock)}</dd></div>`)}</dl>`;
}

const badges: Partial<Record<Clock['status'], string>> = {
  overdue: 'bad',
  late: 'bad',
  'in-time': 'good',
  done: 'good',
  running: 'calm',
};

export function clockText(visit: Visit, clock: Clock): Markup {
  const { needs } = visit.words;
  const { language } = visit.preferences;
  const date = clock.dueOn ? longDate(clock.dueOn, language) : '';
  const isLastDay = clock.status === 'running' && clock.workdaysLeft === 0 && clock.dueOn === visit.today;
  const isStartOpen = clock.status === 'unknown' && clock.law === 'value';
  const status = isLastDay ? 'last-day' : isStartOpen ? 'unknown-start' : clock.status;
  const text = fill(needs.clock[status], { date, left: clock.workdaysLeft ?? 0 });
  const badge = badges[clock.status];
  return html`${badge ? html`<span class="badge ${badge}">${text}</span>` : text}${
    clock.doneOn ? html` ${fill(needs.doneOn, { date: longDate(clock.doneOn, language) })}` : ''
  }${clock.provisional ? html` <span class="hint">${needs.provisional}</span>` : ''}`;
}

/** What a resident handed in, the newest first. */
export function needListPage(visit: Visit, records: readonly NeedRecord[]): Page {
  const { words } = visit;
  const { columns } = words.needs;
  return {
    title: words.needs.listTitle,
    wide: true,
    body: html`<div class="page-head"><h1>${words.needs.listTitle}</h1></div><section class="card">${
      records.length
        ? table(
            words.needs.listTitle,
            [columns.number, columns.kind, columns.handedIn, columns.state],
            records.map(({ number, body, receivedOn, state }) => [
              html`<a href="/needs/${number}">${number}</a>`,
              body ? needNames(visit, 'kind', body.kinds) : '–',
              html`<time datetime="${receivedOn}">${longDate(receivedOn, visit.preferences.language)}</time>`,
              html`${needName(visit, 'state', state)}${
                body && askingOf(body)?.state === 'waiting'
                  ? html` <span class="badge">${words.needs.answerTitle}</span>`
                  : ''
              }`,
            ]),
            { asCards: true },
          )
        : html`<p>${words.needs.listEmpty}</p>`
    }<p class="actions"><a class="button" href="/needs/new">${words.menu.newNeed}</a></p></section>`,
  };
}

/** What happened, in order, with what was said to the resident. */
export function eventsView(visit: Visit, need: Need): Markup {
  const { needs } = visit.words;
  const row = (on: string, title: string, note?: string) =>
    html`<li><time datetime="${on}">${longDate(on, visit.preferences.language)}</time><strong>${title}</strong>${note ? html`<p class="said">${note}</p>` : ''}</li>`;
  return html`<ol class="events">${row(need.receivedOn, needs.handedIn)}${need.events.map((event) =>
    row(event.on, eventTitle(visit, event), event.note),
  )}</ol>`;
}

function eventTitle(visit: Visit, event: NeedEvent): string {
  const { needs } = visit.words;
  const { colon, bracketed } = visit.words.site;
  const title = needName(visit, 'event', event.kind);
  switch (event.kind) {
    case 'close':
      return `${title}${colon}${needName(visit, 'closeReason', event.reason)}${event.redirect ? fill(bracketed, { text: needName(visit, 'redirect', event.redirect) }) : ''}`;
    case 'merge':
      return `${title}${colon}${event.into}`;
    case 'report':
      return `${title}${colon}${needName(visit, 'reportTo', event.to)}`;
    case 'visit': {
      const { visitOutcome } = needs;
      const how = !event.reached
        ? visitOutcome.notReached
        : event.satisfied === true
          ? visitOutcome.satisfied
          : event.satisfied === false
            ? visitOutcome.notSatisfied
            : visitOutcome.reached;
      return `${title}${colon}${how}`;
    }
    default:
      return title;
  }
}

/** What the resident was asked for, and where they answer. It goes into the tracker, or stands above the server's own text. */
function answerForm(visit: Visit, number: string, { typed, problems }: Answering): Markup {
  const { needs } = visit.words;
  return html`<form id="${cameBack}" slot="answer" class="answer-form" method="post" action="/needs/${number}/answer" novalidate>${tokenField(visit)}
${textArea(visit, { name: 'note', id: 'answer-note', label: needs.answerLabel, hint: needs.answerHint, value: typed, rows: 4, problem: problems[0]?.text })}
<p class="actions"><button>${needs.answerSend}</button></p></form>`;
}

/** An answer that came back. */
interface Answering {
  readonly typed: string;
  readonly problems: readonly FieldProblem[];
}

/** One need as its resident follows it. */
export function needPage(
  visit: Visit,
  record: NeedRecord,
  law: Law,
  ledger: readonly Need[],
  answering: Answering = { typed: '', problems: [] },
): Page {
  const { words } = visit;
  const { number, body, state } = record;
  const title = fill(words.needs.oneTitle, { number });
  const head = html`<div class="page-head"><h1>${title}</h1><p class="lead">${needName(visit, 'state', state)}</p></div>`;
  if (!body) return { title, body: html`${head}<section class="card"><p>${words.needs.withdrawn}</p></section>` };
  const need = asResidentReads(body);
  const merged = ledger.map(asMerged);
  const isNameless = refusedHandling(body) !== undefined;
  const asking = askingOf(body);
  const isAsked = asking?.state === 'waiting';
  return {
    title,
    wide: true,
    hasForm: isAsked,
    body: html`${problemSummary(visit, answering.problems)}${head}
${asking?.state === 'answered' ? html`<p class="notice" role="status">${words.needs.answered}</p>` : ''}
<div data-upgrade="lian-need-tracker" hidden>${lawElement(
      visit,
      law,
      html`<div class="card"><lian-need-tracker level="2" class="track"><script type="application/json">${inScript(need)}</script></lian-need-tracker></div><script type="application/json" data-merged>${inScript(merged)}</script>`,
    )}</div>
<div class="fallback">${
      isAsked
        ? html`<section class="card"><h2>${words.needs.answerTitle}</h2><p class="said">${asking.event.note}</p><p class="hint">${words.needs.clocksGoOn}</p>${answerForm(visit, number, answering)}</section>`
        : ''
    }<section class="card">${
      need.mergedInto
        ? html`<p class="notice">${fill(words.needs.mergedInto, { number: need.mergedInto })}</p>`
        : html`${isNameless ? html`<p class="notice">${words.needs.nameless}</p>` : ''}${clocksView(
            visit,
            body,
            feedbackClock(body, law, ledger),
            ({ step, doneOn }) => step !== 'reaction' || doneOn !== undefined || !isNameless,
          )}`
    }
<h2>${words.needs.eventsTitle}</h2>${eventsView(visit, need)}
<h2>${words.needs.detailTitle}</h2><p class="hint">${needNames(visit, 'kind', need.kinds)} · ${communityName(visit, need.place.code)}</p><p class="said">${need.description}</p>${
      state === 'expressed' || state === 'merged'
        ? ''
        : html`<p class="actions no-print"><a slot="" class="button second" href="/needs/${number}/letter">${words.letters.read}</a></p>`
    }</section></div>
${
  state === 'closed' || state === 'merged' || isDelicate(body)
    ? ''
    : html`<details class="card no-print"><summary>${words.needs.withdrawTitle}</summary><p>${words.needs.withdrawText}</p><form method="post" action="/needs/${number}/withdraw">${tokenField(visit)}<p class="actions"><button class="danger">${words.needs.withdraw}</button></p></form></details>`
}`,
  };
}
