import type { Law } from '@liandong/core';
import { type Clock, type Consent, type FeedbackClock, type Need, type NeedEvent } from '@liandong/sdk/needs';
import { html } from 'hono/html';
import { askingOf } from '../server/needs/asking.js';
import { asMerged, asResidentReads, clocksOf, isDelicate, keptAwayBy } from '../server/needs/shown.js';
import type { NeedRecord } from '../server/needs/store.js';
import type { Visit } from '../server/http/context.js';
import { fill } from '../words/index.js';
import { longDate } from './format.js';
import { cameBack, tokenField, type Markup, type Page } from './layout.js';
import { inScript, lawElement } from './law-element.js';
import { needName, needNames } from './need-words.js';
import { problemSummary, table, textArea, type FieldProblem } from './parts.js';
import { communityName } from './places.js';

/** The clocks of a need, one line each; where they run from an earlier one that was merged, that is said first. */
export function clocksView(
  visit: Visit,
  { receivedOn, state }: Need,
  { clocks, startsOn }: FeedbackClock,
  heading: 'h2' | 'h3' = 'h2',
): Markup {
  const { needs } = visit.words;
  return html`${heading === 'h2' ? html`<h2>${needs.clocksTitle}</h2>` : html`<h3>${needs.clocksTitle}</h3>`}
${startsOn && startsOn < receivedOn ? html`<p class="notice">${fill(needs.countedFrom, { date: longDate(startsOn, visit.preferences.language), own: longDate(receivedOn, visit.preferences.language) })}</p>` : ''}
<dl class="facts">${clocks.filter((clock) => clock.doneOn !== undefined || state !== 'closed').map((clock) => html`<div><dt>${needs.steps[clock.step]}</dt><dd>${clockText(visit, clock)}</dd></div>`)}</dl>`;
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
  return html`${badge ? html`<span class="badge ${badge}">${text}</span>` : text}${clock.by === 'extension' ? html` <span class="badge calm">${needs.extended}</span>` : ''}${
    clock.doneOn
      ? html` <span class="done-on">${fill(needs.doneOn, { date: longDate(clock.doneOn, language) })}</span>`
      : ''
  }${clock.provisional ? html` <span class="hint">${needs.provisional}</span>` : ''}`;
}

/** Why nobody can call, and where the reply is read. */
export const namelessText = ({ words: { needs } }: Visit, need: Need, { about }: Consent): string =>
  (isDelicate(need) ? needs.namelessWithheld : needs.nameless)[about];

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
  const late = html`<section class="card"><p class="notice warn" role="alert">${words.needs.answerLate}</p><p class="said">${answering.typed}</p></section>`;
  if (!body)
    return {
      title,
      body: html`${head}${answering.typed ? late : ''}<section class="card"><p>${words.needs.withdrawn}</p></section>`,
    };
  const need = asResidentReads(body, law);
  const merged = ledger.map(asMerged);
  const refused = keptAwayBy(body, law);
  const asking = askingOf(body);
  const isAsked = asking?.state === 'waiting';
  return {
    title,
    wide: true,
    hasForm: isAsked,
    body: html`${problemSummary(visit, answering.problems)}${head}
${answering.typed && !isAsked ? late : ''}
${asking?.state === 'answered' ? html`<p class="notice" role="status">${words.needs.answered}</p>` : ''}
<div data-upgrade="lian-need-tracker" hidden>${lawElement(
      visit,
      law,
      html`<div class="card"><lian-need-tracker level="2" class="track"><script type="application/json">${inScript(need)}</script></lian-need-tracker></div><script type="application/json" data-merged>${inScript(merged)}</script>`,
    )}</div>
<div class="fallback">${
      isAsked
        ? html`<section class="card"><h2>${words.needs.answerTitle}</h2><p class="said">${isDelicate(body) ? words.needs.withheld : asking.event.note}</p><p class="hint">${words.needs.clocksGoOn}</p>${answerForm(visit, number, answering)}</section>`
        : ''
    }<section class="card">${
      need.mergedInto
        ? html`<p class="notice">${fill(words.needs.mergedInto, { number: need.mergedInto })}</p>`
        : html`${refused ? html`<p class="notice">${namelessText(visit, body, refused)}</p>` : ''}${clocksView(
            visit,
            body,
            clocksOf(body, law, ledger),
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
