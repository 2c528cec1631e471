import { dayText, citationText, type Tongue } from '@liandong/messages';
import type { Entry, Pack } from '@liandong/core';
import { html } from 'hono/html';
import { fill } from '../words/index.js';
import type { Visit } from '../server/http/context.js';
import { citedTitle, tongueOf } from './decision.js';
import { localText } from './format.js';
import type { Markup, Page } from './layout.js';
import { table } from './parts.js';

const stateOf = (entry: Entry) => (entry.open ? 'open' : entry.repealed ? 'repealed' : 'value');

/** Every pack with each of its texts, its source and how well it is known. */
export function lawPage(visit: Visit): Page {
  const { words, preferences, portal, today } = visit;
  const { language } = preferences;
  const { chain } = portal.lawOn(today, portal.place);
  const inChain = new Set(chain.map(({ code }) => code));
  const packs = portal.packs
    .filter(({ entries }) => entries.length > 0)
    .sort((one, other) => Number(inChain.has(other.jurisdiction)) - Number(inChain.has(one.jurisdiction)));
  return {
    title: words.law.title,
    wide: true,
    body: html`<div class="page-head"><h1>${words.law.title}</h1><p class="lead">${words.law.lead}</p></div>
<section class="card"><h2>${words.law.chainTitle}</h2>
<ol class="chain">${chain.map(({ code, name }) => html`<li>${localText(name, language)} <code>${code}</code></li>`)}</ol></section>
<section class="card"><h2>${words.law.packs}</h2>${packs.map((pack) => packView(visit, pack))}</section>`,
  };
}

function packView(visit: Visit, pack: Pack): Markup {
  const { words, preferences } = visit;
  const { language } = preferences;
  const title = localText(pack.title, language);
  const rows = pack.entries.map((entry) => {
    const tongue: Tongue = tongueOf(language, entry.term);
    const cited = citationText(entry.cite, tongue);
    const { checkedOn } = entry.cite;
    return [
      tongue.subject(['terms', entry.term]) ??
        (entry.term.startsWith('calendar.') ? calendarName(visit, entry.term) : html`<code>${entry.term}</code>`),
      entry.from,
      html`${citedTitle(cited)}<p class="cites">${fill(words.law.checkedOn, { date: dayText(checkedOn, language) })}</p>`,
      cited.evidence,
      words.law.states[stateOf(entry)],
    ];
  });
  const { term, from, source, grade, state } = words.law.columns;
  return html`<details class="pack"><summary>${title} <span class="optional">${fill(words.law.count, { count: rows.length })}</span></summary>
${rows.length ? table(title, [term, from, source, grade, state], rows) : html`<p class="hint">${words.law.empty}</p>`}</details>`;
}

const calendarName = ({ words }: Visit, term: string) =>
  fill(words.law.calendar, { year: term.slice('calendar.'.length) });
