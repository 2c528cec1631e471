import type { Fact, FactValues, Facts } from '@liandong/core';
import { factText, lookup, type Tongue } from '@liandong/messages';
import { evaluateSchemes, type RegisteredFact, type Scheme } from '@liandong/sdk/subsidies';
import type { Employee } from '@liandong/sdk/workforce';
import { html } from 'hono/html';
import type { Visit } from '../server/http/context.js';
import { fill } from '../words/index.js';
import { wizardWords } from '../words/subjects.js';
import { decisionView, tongueOf } from './decision.js';
import { longDate } from './format.js';
import { inScript, lawElement } from './law-element.js';
import type { Markup, Page } from './layout.js';
import { selectField, table } from './parts.js';

/** 本组织的社工。The workers of the organisation that asks, and for which of them it does. */
export interface Staff {
  readonly all: readonly Employee[];
  readonly chosen?: Employee;
  /** It asks for a worker whom the roster does not have. */
  readonly isUnlisted: boolean;
  /** Somebody was named who is none of them. */
  readonly isStranger: boolean;
}

/** 名册里没有的一名。What the form sends in place of a number, for a worker whom the roster does not have. */
export const unlisted = 'unlisted';

/** What somebody may get: asked from where the registers leave off; where it cannot be asked, each decision as it stands. */
export function subsidiesPage(
  visit: Visit,
  schemes: readonly Scheme[],
  known: readonly RegisteredFact[],
  staff?: Staff,
): Page {
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
${staff ? staffChoice(visit, staff) : ''}
<details class="card more"><summary>${words.subsidies.knownTitle}</summary><p>${words.subsidies.known}</p>
${table(words.subsidies.knownTitle, [columns.fact, columns.value, columns.register], rows)}</details>
<div data-upgrade="lian-subsidy-wizard" hidden>${lawElement(
      visit,
      law,
      html`<section class="card"><lian-subsidy-wizard level="2"></lian-subsidy-wizard><script type="application/json" data-properties>${inScript(given)}</script></section>`,
    )}</div>
<div class="fallback">${evaluateSchemes(facts as never, law, schemes).map(
      ({ scheme, decision }) =>
        html`<section class="card"><h2>${names(['schemes', scheme])}${scheme === 'salary' && staff?.chosen ? fill(words.site.bracketed, { text: nameOf(staff.chosen) }) : ''}</h2>${decisionView(visit, decision)}</section>`,
    )}</div>`,
  };
}

const nameOf = ({ name, id }: Employee) => name ?? id;

/** Whether the salary subsidy is asked about, and for which worker: chosen by a form that needs no script. */
function staffChoice(visit: Visit, { all, chosen, isUnlisted, isStranger }: Staff): Markup {
  const { words, preferences } = visit;
  const { staff } = words.subsidies;
  const options = [
    ...all.map((one) => ({
      value: one.id,
      label: fill(one.isHere ? staff.since : staff.left, {
        name: `${nameOf(one)}${one.name ? fill(words.site.bracketed, { text: one.id }) : ''}`,
        date: longDate((!one.isHere && one.until) || one.from, preferences.language),
      }),
    })),
    { value: unlisted, label: staff.unlisted },
  ];
  const value = isUnlisted ? unlisted : (chosen?.id ?? '');
  const told = chosen
    ? fill(chosen.isHere ? staff.chosen : staff.chosenLeft, { name: nameOf(chosen) })
    : isUnlisted && staff.chosenUnlisted;
  return html`<section class="card no-print"><form method="get" action="/subsidies">
${isStranger ? html`<p class="notice warn" role="status">${staff.stranger}</p>` : ''}
${selectField(visit, { name: 'worker', label: staff.label, hint: all.length > 0 ? staff.hint : staff.empty, value, options, empty: staff.none })}
<p class="actions"><button class="second">${staff.submit}</button></p>
</form></section>
${told ? html`<p class="notice" role="status">${told}</p>` : ''}`;
}

const labelOf = (name: string, { subject }: Tongue) => subject(['facts', name, 'label']) ?? name;

/** A fact in words; rows field by field. */
function said(name: string, value: unknown, tongue: Tongue, { kind, unit, row = {} }: Fact): string {
  if (Array.isArray(value)) {
    const fields = (each: FactValues<Facts>) =>
      Object.entries(each).map(
        ([field, own]) =>
          `${labelOf(field, tongue)}${tongue.common(['checker', 'colon'])}${said(field, own, tongue, row[field] as Fact)}`,
      );
    return value.map((each) => fields(each).join(' · ')).join(' / ') || (tongue.common(['checker', 'noneGiven']) ?? '');
  }
  if (kind === 'code' && value === 'other') return tongue.common(['checker', 'other']) ?? value;
  return factText(name, value, tongue, unit === 'fen' ? 'yuan' : undefined);
}
