import type { Decision } from '@liandong/core';
import { explain, lookup, type CitationText, type ReasonText, type Tongue } from '@liandong/messages';
import { html, raw } from 'hono/html';
import type { Visit } from '../server/http/context.js';
import { localText, longDate } from './format.js';
import { fill } from '../words/index.js';
import { commonWords, subjectWords } from '../words/subjects.js';
import type { Markup } from './layout.js';
import { facts } from './parts.js';

/** The words to put a decision into sentences with. */
export const tongueOf = (language: Visit['preferences']['language'], question: string): Tongue => ({
  language,
  subject: lookup(subjectWords(language, question.split('.')[0] as string)),
  common: lookup(commonWords(language)),
});

const paths = {
  met: '<circle cx="12" cy="12" r="10"/><path d="M7 12.5l3.5 3.5L17 9"/>',
  unmet: '<circle cx="12" cy="12" r="10"/><path d="M8 8l8 8M16 8l-8 8"/>',
  unknown:
    '<circle cx="12" cy="12" r="10"/><path d="M9.3 9.3a2.8 2.8 0 1 1 4 2.5c-.8.4-1.2.9-1.2 1.8"/><path d="M12 17h.01" stroke-linecap="round"/>',
};

/** Check, cross or question mark; the words beside it say the same. */
export const outcomeIcon = (outcome: keyof typeof paths): Markup =>
  html`<svg class="icon ${outcome}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.2" aria-hidden="true">${raw(paths[outcome])}</svg>`;

/** A word common to all decisions. */
const said = ({ preferences }: Visit, ...path: readonly string[]): string =>
  lookup(commonWords(preferences.language))(path) ?? '';

/** Title and article of a citation, which stay in Chinese in any language; led to its source where one is published. */
export const citedTitle = ({ cite: { address }, text }: Pick<CitationText, 'cite' | 'text'>): Markup =>
  address
    ? html`<a lang="zh-Hans" href="${address}" rel="noreferrer noopener">${text}</a>`
    : html`<span lang="zh-Hans">${text}</span>`;

export const cite = (cited: CitationText): Markup =>
  html`${citedTitle(cited)} <span class="grade">${cited.evidence}</span>`;

const reasonRow = (visit: Visit, { reason, sentence, force, cites, children }: ReasonText): Markup =>
  html`<li>${outcomeIcon(reason.outcome)}<div><span class="unseen">${said(visit, 'outcome', reason.outcome)}${visit.words.site.colon}</span>${sentence}${
    force ? html` <span class="badge calm">${force}</span>` : ''
  }${cites.length ? html`<p class="cites">${cites.map((one, index) => html`${index ? ' · ' : ''}${cite(one)}`)}</p>` : ''}${
    children.length ? html`<ul class="reasons">${children.map((child) => reasonRow(visit, child))}</ul>` : ''
  }</div></li>`;

/** A decision as a page shows it without scripts: the answer, reasons, what is missing, the law it rests on, what is next. */
export function decisionView(visit: Visit, decision: Decision, heading: 'h2' | 'h3' = 'h2'): Markup {
  const { preferences } = visit;
  const told = explain(decision, tongueOf(preferences.language, decision.question));
  const decisive = told.reasons.filter(({ reason }) => reason.decisive);
  const others = told.reasons.filter(({ reason }) => !reason.decisive);
  const more = fill(said(visit, 'decision', 'others'), { count: others.length });
  const rest = html`<ul class="reasons">${others.map((reason) => reasonRow(visit, reason))}</ul>`;
  const { chain } = visit.portal.lawOn(decision.asOf, decision.jurisdiction);
  const head = (text: string) => (heading === 'h2' ? html`<h3>${text}</h3>` : html`<h4>${text}</h4>`);
  return html`<div class="decision" data-outcome="${decision.outcome}">
<p class="answer ${decision.outcome}">${outcomeIcon(decision.outcome)}<span>${told.answer}</span></p>
<ul class="reasons">${decisive.map((reason) => reasonRow(visit, reason))}</ul>
${
  others.length > 0
    ? // A folded part stays folded on paper in most browsers: paper has its own copy.
      html`<details class="more no-print"><summary>${more}</summary>${rest}</details><div class="on-paper"><p>${more}</p>${rest}</div>`
    : ''
}
${
  told.missing.length
    ? html`${head(said(visit, 'decision', 'missing'))}<ul class="plain-list">${told.missing.map(
        // What is still to be answered has its grounds at its reason; what the law leaves open shows them here.
        ({ missing, sentence, cites }) =>
          html`<li>${sentence}${cites.length && !('question' in missing) ? html`<p class="cites">${cites.map((one, index) => html`${index ? ' · ' : ''}${cite(one)}`)}</p>` : ''}</li>`,
      )}</ul>`
    : ''
}
${facts([
  [said(visit, 'decision', 'asOf'), longDate(decision.asOf, preferences.language)],
  [said(visit, 'decision', 'place'), `${chain.map(({ name }) => localText(name, preferences.language)).join(' › ')}`],
  [said(visit, 'decision', 'evidence'), told.evidence],
])}
${told.provisional ? html`<p class="notice warn">${told.provisional}</p>` : ''}${told.stale ? html`<p class="notice warn">${told.stale}</p>` : ''}
${told.next ? html`<div class="next"><strong>${said(visit, 'decision', 'next')}</strong><p>${told.next}</p>${told.nextCites?.length ? html`<p class="cites">${told.nextCites.map((one, index) => html`${index ? ' · ' : ''}${cite(one)}`)}</p>` : ''}</div>` : ''}
</div>`;
}

/** The answer alone, for lists. */
export const answerText = (visit: Visit, decision: Decision): string =>
  explain(decision, tongueOf(visit.preferences.language, decision.question)).answer;
