import type { Fact, FactValues, Facts } from '@liandong/core';
import { factText, lookup, type Tongue } from '@liandong/messages';
import { evaluateSchemes, type RegisteredFact, type Scheme } from '@liandong/sdk/subsidies';
import { html } from 'hono/html';
import type { Visit } from '../server/http/context.js';
import { wizardWords } from '../words/subjects.js';
import { decisionView, tongueOf } from './decision.js';
import { inScript, lawElement } from './law-element.js';
import type { Page } from './layout.js';
import { table } from './parts.js';

/** What somebody may get: asked from where the registers leave off; where it cannot be asked, each decision as it stands. */
export function subsidiesPage(visit: Visit, schemes: readonly Scheme[], known: readonly RegisteredFact[]): Page {
  const { words, portal, today, preferences } = visit;
  const law = portal.lawOn(today, portal.place);
  const names = lookup(wizardWords(preferences.language));
  const tongue = tongueOf(preferences.language, 'subsidies.');
  const { columns, registers } = words.subsidies;
  const facts = Object.fromEntries(known.map(({ name, value }) => [name, value]));
  const rows = known.map(({ name, value, fact, register = 'day' }) => [
    labelOf(name, tongue),
    said(name, value, tongue, fact),
    registers[register as keyof typeof registers] ?? register,
  ]);
  const given = { schemes, facts, registered: Object.keys(facts) };
  return {
    title: words.subsidies.title,
    wide: true,
    scripts: ['more.js'],
    body: html`<div class="page-head"><h1>${words.subsidies.title}</h1><p class="lead">${words.subsidies.lead}</p></div>
<details class="card more"><summary>${words.subsidies.knownTitle}</summary><p>${words.subsidies.known}</p>
${table(words.subsidies.knownTitle, [columns.fact, columns.value, columns.register], rows)}</details>
<div data-upgrade="lian-subsidy-wizard" hidden>${lawElement(
      visit,
      law,
      html`<section class="card"><lian-subsidy-wizard level="2"></lian-subsidy-wizard><script type="application/json" data-properties>${inScript(given)}</script></section>`,
    )}</div>
<div class="fallback">${evaluateSchemes(facts as never, law, schemes).map(
      ({ scheme, decision }) =>
        html`<section class="card"><h2>${names(['schemes', scheme])}</h2>${decisionView(visit, decision)}</section>`,
    )}</div>`,
  };
}

const labelOf = (name: string, { subject }: Tongue) => subject(['facts', name, 'label']) ?? name;

/** A fact in words; rows field by field. */
function said(name: string, value: unknown, tongue: Tongue, { kind, unit, row = {} }: Fact): string {
  if (Array.isArray(value)) {
    const fields = (each: FactValues<Facts>) =>
      Object.entries(each).map(
        ([field, own]) => `${labelOf(field, tongue)} ${said(field, own, tongue, row[field] as Fact)}`,
      );
    return value.map((each) => fields(each).join(' · ')).join(' / ') || (tongue.common(['checker', 'noneGiven']) ?? '');
  }
  if (kind === 'code' && value === 'other') return tongue.common(['checker', 'other']) ?? value;
  return factText(name, value, tongue, unit === 'fen' ? 'yuan' : undefined);
}
