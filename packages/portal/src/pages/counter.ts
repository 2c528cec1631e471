import { html } from 'hono/html';
import type { Visit } from '../server/http/context.js';
import type { NeedRecord } from '../server/needs/store.js';
import { longDate } from './format.js';
import { cameBack, tokenField, type Page } from './layout.js';
import { channelName, needName } from './need-words.js';
import { problemSummary, table, textField, type FieldProblem } from './parts.js';

/** What staff wrote down for others, the newest first: to print its receipt again, and to say how far it has come. Never what was said. */
export function counterPage(
  visit: Visit,
  records: readonly NeedRecord[],
  { number, problems }: { readonly number: string; readonly problems: readonly FieldProblem[] },
): Page {
  const { counter } = visit.words;
  const problem = problems[0]?.text;
  const { columns } = counter;
  return {
    title: counter.title,
    wide: true,
    hasForm: true,
    body: html`${problemSummary(visit, problems)}<div class="page-head"><h1>${counter.title}</h1><p class="lead">${counter.lead}</p></div>
<p class="actions"><a class="button" href="/counter/new">${counter.new}</a></p>
<section class="card"><h2>${counter.findTitle}</h2><form id="${cameBack}" class="find" method="post" action="/counter/find" novalidate>${tokenField(visit)}
${textField(visit, { name: 'number', label: columns.number, hint: counter.findHint, value: number, problem })}
<p class="actions"><button class="second">${counter.find}</button></p></form></section>
<section class="card"><h2>${counter.listTitle}</h2>${
      records.length
        ? html`<p class="hint">${counter.listLead}</p>${table(
            counter.listTitle,
            [columns.number, columns.on, columns.channel, columns.by, columns.state],
            records.map(({ number, body, receivedOn, handedInByName, state }) => [
              html`<a href="/counter/${number}">${number}</a>`,
              html`<time datetime="${receivedOn}">${longDate(receivedOn, visit.preferences.language)}</time>`,
              body ? channelName(visit, body.channel) : '–',
              handedInByName,
              needName(visit, 'state', state),
            ]),
          )}`
        : html`<p class="hint">${counter.listEmpty}</p>`
    }</section>`,
  };
}
