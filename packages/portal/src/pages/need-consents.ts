import type { Citation, Law } from '@liandong/core';
import { citationText, lookup } from '@liandong/messages';
import { consentPlan, type Need } from '@liandong/sdk/needs';
import { html } from 'hono/html';
import type { Visit } from '../server/http/context.js';
import { isUnsettled, keptBy, planOf } from '../server/needs/shown.js';
import { letterWords, subjectWords } from '../words/subjects.js';
import { cite, tongueOf } from './decision.js';
import type { Markup } from './layout.js';
import { facts } from './parts.js';

/** Whose word was given for what, as it stands; a no that the law set aside, with the article; a guardian's word that is wanting, or that the law does not wait for. */
export function consentsView(visit: Visit, need: Need, law: Law): Markup | '' {
  const { words, preferences } = visit;
  const { consents: own } = words.triage;
  const { consents = [] } = need;
  const nameOf = (by: keyof typeof own.by, purpose: string) =>
    own.by[by] +
    words.site.colon +
    (lookup(subjectWords(preferences.language, 'needs'))(['facts', 'purpose', 'options', purpose]) ?? purpose);
  const said = consents.map(({ purpose, about, by, answer }): readonly [string, Markup | string] => [
    about === 'proxy' ? letterWords(preferences.language).standard.needReceipt.proxy : nameOf(by, purpose),
    html`${own.answers[answer]}${answer === 'refused' && purpose === 'handle' ? keptView(visit, keptBy(need, about, law)) : ''}`,
  ]);
  const wanting = consentPlan(need, law).purposes.filter(
    ({ purpose, ask }) =>
      ask === 'guardian' && !consents.some((one) => one.by === 'guardian' && one.purpose === purpose),
  );
  // In danger, and where a report is ordered, the law itself is the ground.
  const grounded = planOf(need, law).purposes;
  const later = wanting.map(({ purpose }): readonly [string, Markup | string] => {
    const ground = grounded.find((one) => one.purpose === purpose && one.status === 'not-needed');
    return [nameOf('guardian', purpose), ground ? html`${own.notNeeded}${citesView(visit, ground.cites)}` : own.later];
  });
  const isOpen = grounded.some((one) => isUnsettled(need, one));
  if (said.length + later.length === 0) return '';
  return html`<h3>${own.title}</h3>${facts([...said, ...later])}${isOpen ? html`<p class="hint">${own.unsettled}</p>` : ''}`;
}

const keptView = (visit: Visit, cites: readonly Citation[]): Markup | '' =>
  cites.length === 0 ? '' : html`<p>${visit.words.triage.consents.kept}</p>${citesView(visit, cites)}`;

const citesView = (visit: Visit, cites: readonly Citation[]): Markup =>
  html`<p class="cites">${cites.map((one, at) => html`${at ? ' · ' : ''}${cite(citationText(one, tongueOf(visit.preferences.language, 'needs.')))}`)}</p>`;
