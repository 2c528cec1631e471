import { formatYuan, type Asked, type Fact, type Law } from '@liandong/core';
import { html } from 'hono/html';
import { listedCodes, rowField, rowsOffered, type ReadFacts, type Texts } from '../server/facts.js';
import type { Visit } from '../server/http/context.js';
import { tongueOf } from './decision.js';
import type { Markup } from './layout.js';
import { choiceField, fieldId, selectField, textField, type FieldProblem, type Option } from './parts.js';

/** Words of a sentence as an answer of their own. */
const begun = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Up to this many answers stand in a row; more go into a list. */
const mostInRow = 4;

/** Sentences for what could not be read. */
export const wrongFacts = (visit: Visit, question: Asked, { wrong }: ReadFacts): readonly FieldProblem[] => {
  const { subject } = tongueOf(visit.preferences.language, question.id);
  return wrong.map(({ name, code }) => {
    const label = subject(['facts', name.replace(/^.*\./, ''), 'label']) ?? name;
    return { field: fieldId(name), text: `${label}${visit.words.site.colon}${visit.words.problems.facts[code]}` };
  });
};

/** The facts of a question as fields that any browser can send. What still matters comes first, the rest is folded away. */
export function questionFields(visit: Visit, question: Asked, law: Law, texts: Texts, read: ReadFacts): Markup {
  const problems = wrongFacts(visit, question, read);
  const needed = new Set(
    question.plan(read.facts as never, law).stillNeeded.map(({ fact }) => fact.replace(/\[.*/, '')),
  );
  const names = Object.keys(question.facts);
  const shown = names.filter(
    (name) => needed.has(name) || read.facts[name] !== undefined || read.wrong.some((one) => one.name.startsWith(name)),
  );
  const rest = names.filter((name) => !shown.includes(name));
  const field = (name: string) => factField(visit, question, law, name, question.facts[name] as Fact, texts, problems);
  return html`${shown.map(field)}
${rest.length ? html`<details class="more"><summary>${visit.words.matters.further}</summary>${rest.map(field)}</details>` : ''}`;
}

function factField(
  visit: Visit,
  question: Asked,
  law: Law,
  name: string,
  fact: Fact,
  texts: Texts,
  problems: readonly FieldProblem[],
): Markup {
  const { subject, common } = tongueOf(visit.preferences.language, question.id);
  const label = subject(['facts', name.replace(/^.*\./, ''), 'label']) ?? name;
  const hint = subject(['facts', name.replace(/^.*\./, ''), 'hint']);
  if (fact.kind === 'rows') {
    return html`<fieldset class="field rows"><legend>${label}</legend>${hint ? html`<p class="hint">${hint}</p>` : ''}
${Array.from({ length: rowsOffered }, (_, index) => {
  const filled = Object.keys(fact.row ?? {}).some((inner) => texts[rowField(name, index, inner)]);
  return html`<details class="row"${filled || index === 0 ? html` open` : ''}><summary>${label} ${index + 1}</summary>${Object.entries(
    fact.row ?? {},
  ).map(([inner, innerFact]) =>
    factField(visit, question, law, rowField(name, index, inner), innerFact, texts, problems),
  )}</details>`;
})}
${choiceField(visit, { name: `${name}.none`, label: visit.words.matters.noRows, value: texts[`${name}.none`] ?? '', options: [{ value: 'yes', label: visit.words.site.yes }], inRow: true })}</fieldset>`;
  }
  const shared = {
    name,
    label,
    hint,
    value: texts[name] ?? '',
    problem: problems.find((one) => one.field === fieldId(name))?.text,
  };
  const named = (value: string): Option => ({
    value,
    label: begun(subject(['facts', name.replace(/^.*\./, ''), 'options', value]) ?? value),
  });
  const unknown: Option = {
    value: 'not-known',
    label: begun(common(['fact', 'notKnown']) ?? visit.words.site.notKnown),
  };
  if (fact.kind === 'bool') {
    const answer = (value: 'yes' | 'no') => ({
      value,
      label: subject(['facts', name, 'options', String(value === 'yes')]) ?? visit.words.site[value],
    });
    return choiceField(visit, { ...shared, options: [answer('yes'), answer('no'), unknown], inRow: true });
  }
  if (fact.kind === 'enum') {
    const options = [...(fact.options ?? []).map(named), unknown];
    return options.length <= mostInRow
      ? choiceField(visit, { ...shared, options, inRow: true })
      : selectField(visit, { ...shared, options, empty: visit.words.site.choose });
  }
  if (fact.kind === 'code') {
    const codes = listedCodes(question, name, law);
    if (codes.length > 0)
      return selectField(visit, {
        ...shared,
        options: [...codes.map(named), { value: 'other', label: visit.words.matters.otherMatter }],
        empty: visit.words.site.choose,
      });
  }
  if (fact.kind === 'date')
    return textField(visit, { ...shared, hint: shared.hint ?? visit.words.matters.dateHint, inputmode: 'numeric' });
  return textField(visit, { ...shared, inputmode: fact.kind === 'int' ? 'decimal' : undefined });
}

/** Texts for a form out of facts that are known already. */
export function textsOfFacts(facts: Readonly<Record<string, unknown>>, question: Asked): Texts {
  const texts: Record<string, string> = {};
  const put = (name: string, fact: Fact, value: unknown) => {
    if (value === undefined) return;
    texts[name] =
      value === null
        ? 'not-known'
        : typeof value === 'boolean'
          ? value
            ? 'yes'
            : 'no'
          : fact.unit === 'fen'
            ? formatYuan(value as number)
            : String(value);
  };
  for (const [name, fact] of Object.entries(question.facts)) {
    if (fact.kind !== 'rows') put(name, fact, facts[name]);
    else
      ((facts[name] ?? []) as readonly Record<string, unknown>[]).forEach((row, index) => {
        for (const [field, inner] of Object.entries(fact.row ?? {}))
          put(rowField(name, index, field), inner, row[field]);
      });
  }
  return texts;
}
