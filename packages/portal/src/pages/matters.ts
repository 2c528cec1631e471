import type { Asked, Decision, Law } from '@liandong/core';
import { matterRefusal } from '@liandong/messages/letters';
import { refusalSlip } from '@liandong/sdk/matters';
import { html, raw } from 'hono/html';
import type { ReadFacts, Texts } from '../server/facts.js';
import type { Visit } from '../server/http/context.js';
import type { MatterCheck } from '../server/matters/checks.js';
import { answerText, decisionView } from './decision.js';
import { localText, longDate } from './format.js';
import { cameBack, placeName, tokenField, type Markup, type Page } from './layout.js';
import { letterOptions, letterTongue, letterView, officeNotice, officeOf } from './letter.js';
import { placesToAsk } from './places.js';
import { problemSummary, selectField, table, textArea, textField, type FieldProblem } from './parts.js';
import { inScript, lawElement } from './law-element.js';
import { questionFields } from './question-form.js';

/** A question, the law it is asked under, and what is known of the case. */
export interface Checking {
  readonly question: Asked;
  readonly law: Law;
  readonly texts: Texts;
  readonly read: ReadFacts;
  readonly decision: Decision;
  /** The day as it was typed. */
  readonly date: string;
}

/** Choice of the place and the day whose law is asked: part of the page's form. */
export function lawChoice(visit: Visit, { law, date }: Checking, problems: readonly FieldProblem[]): Markup {
  const { words, portal } = visit;
  const places = placesToAsk(portal).map((code) => ({ value: code, label: `${placeLabel(visit, code)}` }));
  const problem = (name: string) => problems.find(({ field }) => field === name)?.text;
  return html`<div class="card law-choice no-print" data-step>
${selectField(visit, { name: 'place', label: words.matters.place, value: law.jurisdiction, options: places, problem: problem('place') })}
${textField(visit, { name: 'date', label: words.matters.date, inputmode: 'numeric', value: date || law.date, problem: problem('date') })}
<button class="second">${words.matters.change}</button></div>`;
}

/** A place with the one above it, for lists of places. */
export function placeLabel(visit: Visit, code: string): string {
  const { chain } = visit.portal.lawOn(visit.today, code);
  const names = chain.slice(-2).map(({ name }) => localText(name, visit.preferences.language));
  // The nearest first, as each language writes an address.
  return visit.preferences.language === 'en' ? names.reverse().join(', ') : names.join(' · ');
}

/** The element that asks and answers at once, and beside it, for browsers without it, fields and answer from the server. */
export function checker(visit: Visit, tag: 'lian-matter-checker' | 'lian-fee-check', checking: Checking): Markup {
  const { words } = visit;
  const { question, law, texts, read, decision } = checking;
  const element = raw(`<${tag} class="check"></${tag}>`);
  const empty = Object.keys(read.facts).length === 0;
  return html`<input type="hidden" name="facts" value="${JSON.stringify(read.facts)}" data-facts-field />
<div data-upgrade="${tag}" hidden>${lawElement(visit, law, html`<div class="card">${element}</div><script type="application/json" data-facts>${inScript(read.facts)}</script>`)}</div>
<div class="fallback two">
<section class="card" data-step><input type="hidden" name="plain" value="1" />
${questionFields(visit, question, law, texts, read)}
<p class="actions"><button>${words.matters.check}</button></p></section>
<section class="card" id="answer" aria-live="polite"><h2>${words.matters.answerTitle}</h2>
${empty ? html`<p class="hint">${words.matters.lead}</p>` : decisionView(visit, decision)}</section></div>`;
}

export interface MattersView {
  readonly checking: Checking;
  readonly problems: readonly FieldProblem[];
  readonly record: {
    readonly title: string;
    readonly askedBy: string;
    readonly overrideValue: string;
    readonly overrideReason: string;
  };
  readonly latest: readonly MatterCheck[];
  readonly idempotencyKey: string;
}

/** Checks whether a matter may come down, and writes the answer down. */
export function mattersPage(visit: Visit, { checking, problems, record, latest, idempotencyKey }: MattersView): Page {
  const { words } = visit;
  const { matters } = words;
  const problem = (name: string) => problems.find(({ field }) => field === name)?.text;
  const values = (['admit', 'apply', 'refuse', 'emergency'] as const).map((value) => ({
    value,
    label: matters.values[value],
  }));
  return {
    title: words.menu.matters,
    wide: true,
    hasForm: true,
    body: html`${problemSummary(visit, problems)}
<div class="page-head"><h1>${matters.title}</h1><p class="lead">${matters.lead}</p></div>
<form id="${cameBack}" method="post" action="/matters" novalidate>${tokenField(visit)}
<input type="hidden" name="idempotencyKey" value="${idempotencyKey}" />
${lawChoice(visit, checking, problems)}
${checker(visit, 'lian-matter-checker', checking)}
<section class="card" id="record" data-step><h2>${matters.recordTitle}</h2>
${textField(visit, { name: 'title', label: matters.matterTitle, hint: matters.matterTitleHint, value: record.title, problem: problem('title') })}
${textField(visit, { name: 'askedBy', label: matters.askedBy, value: record.askedBy, problem: problem('askedBy') })}
<details class="more"${record.overrideValue || problem('overrideReason') ? html` open` : ''}><summary>${matters.override}</summary><p class="hint">${matters.overrideHint}</p>
${selectField(visit, { name: 'overrideValue', label: matters.overrideValue, value: record.overrideValue, options: values, empty: words.site.none })}
${textArea(visit, { name: 'overrideReason', label: matters.overrideReason, value: record.overrideReason, rows: 3, problem: problem('overrideReason') })}</details>
<p class="actions"><button formaction="/matters/checks">${matters.save}</button></p></section></form>
<section class="card"><h2>${matters.listTitle}</h2>
${
  latest.length
    ? table(
        matters.listTitle,
        [
          matters.columns.number,
          matters.columns.title,
          matters.columns.askedBy,
          matters.columns.date,
          matters.columns.answer,
        ],
        latest.map((check) => [
          html`<a href="/matters/checks/${check.number}">${check.number}</a>`,
          check.title,
          check.askedBy,
          html`<time datetime="${check.lawDate}">${longDate(check.lawDate, visit.preferences.language)}</time>`,
          check.overrideValue
            ? matters.values[check.overrideValue as keyof typeof matters.values]
            : answerText(visit, check.decision),
        ]),
        { asCards: true },
      )
    : html`<p class="hint">${matters.listEmpty}</p>`
}</section>`,
  };
}

/** The letter that sends a matter back; none where the check did not refuse it, or somebody decided otherwise. */
function refusalLetter(visit: Visit, check: MatterCheck): Markup | undefined {
  const { decision, facts } = check;
  if (check.overrideValue) return undefined;
  const community = facts['community'] === 'rural' ? 'rural' : 'urban';
  const tongue = letterTongue(visit, 'matters');
  const committee = tongue.subject(['facts', 'community', 'options', community]) ?? '';
  const office = officeOf(visit).name;
  const refusedBy = `${placeName(visit)}${visit.preferences.language === 'en' ? ' ' : ''}${committee}`;
  const parties = { matter: check.title, refusedBy, community, handedDownBy: check.askedBy } as const;
  const slip = refusalSlip(decision, parties, visit.portal.lawOn(check.lawDate, check.place));
  if (!slip) return undefined;
  const data = { slip, decision, office, on: check.checkedOn, number: check.number, handler: check.checkedByName };
  const letter = matterRefusal(tongue, { ...data, matter: check.title }, letterOptions(visit));
  return letterView(letter, { isPage: true, hasSeal: true });
}

/** The slip that goes to the department: a letter that sends the matter back, or else answer, grounds, place for the seal. */
export function slipPage(visit: Visit, check: MatterCheck): Page {
  const { words } = visit;
  const { slip, matters } = words;
  const decided = check.overrideValue;
  const office = officeOf(visit).name;
  const letter = refusalLetter(visit, check);
  const issued = longDate(check.checkedOn, visit.preferences.language);
  return {
    title: slip.title,
    body: html`${officeNotice(visit)}<article class="card slip">${
      letter ??
      html`<header class="letterhead"><p class="office">${office}</p><h1>${slip.title}</h1><p class="hint">${slip.number} ${check.number}</p></header>
<dl class="facts"><div><dt>${slip.to}</dt><dd>${check.askedBy}</dd></div><div><dt>${slip.matter}</dt><dd>${check.title}</dd></div></dl>
<h2>${slip.result}</h2>
${decisionView(visit, check.decision)}
${decided ? html`<h2>${slip.decided}</h2><p><strong>${matters.values[decided as keyof typeof matters.values]}</strong></p><p>${slip.reason}${words.site.colon}${check.overrideReason ?? ''}</p>` : ''}
<dl class="facts"><div><dt>${slip.issuedOn}</dt><dd>${issued}</dd></div><div><dt>${slip.handler}</dt><dd>${check.checkedByName}</dd></div></dl>
<div class="seal"><div class="space">${slip.seal}</div><p>${office}</p><p>${issued}</p></div>`
    }
<p class="hint">${slip.note}</p>
<p class="actions no-print"><button type="button" data-print hidden>${slip.print}</button><a class="button second" href="/matters">${words.site.back}</a></p></article>`,
  };
}
