import { html } from 'hono/html';
import { mostBytes } from '../server/http/body.js';
import type { FaultForm, Visit } from '../server/http/context.js';
import type { FaultStatus } from '../server/http/fault.js';
import { written } from '../server/http/visit.js';
import { kinds } from '../server/needs/steps.js';
import { fill } from '../words/index.js';
import { intakeWords } from '../words/subjects.js';
import { cameBack, tokenField, type Markup, type Page } from './layout.js';

/** What went wrong, and what to do; with what was typed, to be copied, where a form came to it. */
export function faultPage(
  visit: Visit,
  status: FaultStatus,
  { most, typed }: { most?: number | undefined; typed?: FaultForm | undefined } = {},
): Page {
  const { words, account } = visit;
  const { title, text, next } = words.faults[status];
  const bytes = most ?? (account ? mostBytes.written : mostBytes.guest);
  const limit = bytes >= 1 << 20 ? `${bytes >> 20} MB` : `${bytes >> 10} KB`;
  return {
    title,
    isFault: true,
    hasForm: typed !== undefined,
    body: html`<section class="card fault"><h1>${title}</h1><p class="lead">${fill(text, { most: limit })}</p><p>${next}</p>
<p class="actions"><a class="button second" href="/">${words.faults.home}</a></p></section>${typed ? toCopy(visit, typed) : ''}`,
  };
}

/** What was typed, field by field; the form takes it along into another display. */
function toCopy(visit: Visit, { path, fields }: FaultForm): Markup {
  const { faults } = visit.words;
  const texts = fields.flatMap(([name, text]) => {
    const label = labelOf(visit, name);
    return label === undefined ? [] : [html`<h3>${label}</h3><p class="said">${text}</p>`];
  });
  return html`<section class="card"><h2>${faults.typedTitle}</h2><p class="notice warn" role="status" tabindex="-1" data-focus>${faults.typed}</p>${texts}
<form id="${cameBack}" method="post" action="${path}">${tokenField(visit)}${fields.map(([name, text]) => html`<input type="hidden" name="${name}" value="${text}" />`)}</form></section>`;
}

/** What a field is called where it was typed; none for those that hold no text of somebody's own. */
function labelOf(visit: Visit, name: string): string | undefined {
  const { triage, needs, matters, counter } = visit.words;
  const step = kinds.find((kind) => name.startsWith(`${kind}-`));
  if (step) return name === `${step}-note` ? triage[step === 'send-back' ? 'sendBack' : step] : undefined;
  if (written.includes(name)) return undefined;
  const own: Readonly<Record<string, string>> = {
    ...{ note: needs.answerLabel, number: counter.columns.number, place: matters.place, date: matters.date },
    ...{ title: matters.matterTitle, askedBy: matters.askedBy, overrideReason: matters.overrideReason },
  };
  const intake = intakeWords(visit.preferences.language).fields as Readonly<Record<string, { label?: string }>>;
  return own[name] ?? intake[name]?.label ?? name;
}
