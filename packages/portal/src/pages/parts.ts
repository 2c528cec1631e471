import { html } from 'hono/html';
import type { Visit } from '../server/http/context.js';
import { fill } from '../words/index.js';
import type { Markup } from './layout.js';

/** What is wrong with one field of a form. */
export interface FieldProblem {
  /** `id` of the field, where the summary leads. */
  readonly field: string;
  readonly text: string;
  /** What the list above the form says, where it must name the field. */
  readonly listed?: string;
}

/** The list of what to change, above a form that came back; it takes the focus. */
export const problemSummary = (
  { words }: Visit,
  problems: readonly FieldProblem[],
  lead: string = words.problems.lead,
): Markup | '' =>
  problems.length === 0
    ? ''
    : html`<div class="problems" role="alert" tabindex="-1" data-focus aria-labelledby="problems-title">
<h2 id="problems-title">${fill(words.problems.title, { count: problems.length })}</h2>
<p>${lead}</p>
<ul>${problems.map(({ field, text, listed }) => html`<li><a href="#${field}">${listed ?? text}</a></li>`)}</ul>
</div>`;

/** What is wrong with a date that was typed: a day that does not exist, or no date at all. */
export const dateProblem = ({ words: { matters } }: Visit, text: string): FieldProblem => ({
  field: 'date',
  text: /^\d{4}-\d{2}-\d{2}$/.test(text) ? fill(matters.dateNone, { date: text }) : matters.dateWrong,
});

/** How a field looks and what stands in it. */
export interface Field {
  readonly name: string;
  /** Set apart from other forms on the page; the name where there is one form. */
  readonly id?: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string;
  readonly problem?: string;
  readonly optional?: boolean;
}

/** The element that a summary leads to. */
export const fieldId = (name: string): string => name.replace(/[^\w-]/g, '-');

const idOf = ({ id, name }: Field) => id ?? fieldId(name);

const described = (field: Field) =>
  [field.hint && `${idOf(field)}-hint`, field.problem && `${idOf(field)}-problem`].filter(Boolean).join(' ');

const advice = (field: Field) =>
  html`${
    field.hint ? html`<p class="hint" id="${idOf(field)}-hint">${field.hint}</p>` : ''
  }${field.problem ? html`<p class="wrong" id="${idOf(field)}-problem">${field.problem}</p>` : ''}`;

const states = (field: Field) =>
  html`${described(field) ? html` aria-describedby="${described(field)}"` : ''}${
    field.problem ? html` aria-invalid="true"` : ''
  }`;

const label = (visit: Visit, field: Field) =>
  html`<label for="${idOf(field)}">${field.label}${
    field.optional ? html` <span class="optional">${visit.words.site.optional}</span>` : ''
  }</label>`;

const box = (field: Field) => (field.problem ? 'field has-problem' : 'field');

/** One line of text. */
export const textField = (
  visit: Visit,
  field: Field & {
    type?: string;
    autocomplete?: string;
    inputmode?: string;
    accept?: string;
    /** Most bytes of a file, and what is said of a larger one before it is sent. */
    most?: number;
    tooLarge?: string;
  },
): Markup => html`<div class="${box(field)}">${label(visit, field)}${advice(field)}
<input id="${idOf(field)}" name="${field.name}" type="${field.type ?? 'text'}"${
  field.type === 'file' ? '' : html` value="${field.value ?? ''}"`
}${field.autocomplete ? html` autocomplete="${field.autocomplete}"` : ''}${
  field.inputmode ? html` inputmode="${field.inputmode}"` : ''
}${field.accept ? html` accept="${field.accept}"` : ''}${
  field.most ? html` data-most="${field.most}" data-too-large="${field.tooLarge ?? ''}"` : ''
}${states(field)} /></div>`;

/** Several lines of text. */
export const textArea = (visit: Visit, field: Field & { rows?: number; maxlength?: number }): Markup =>
  html`<div class="${box(field)}">${label(visit, field)}${advice(field)}
<textarea id="${idOf(field)}" name="${field.name}" rows="${field.rows ?? 4}"${states(field)}>${field.value ?? ''}</textarea></div>`;

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** One of a list, folded. */
export const selectField = (visit: Visit, field: Field & { options: readonly Option[]; empty?: string }): Markup =>
  html`<div class="${box(field)}">${label(visit, field)}${advice(field)}
<select id="${idOf(field)}" name="${field.name}"${states(field)}>
${field.empty === undefined ? '' : html`<option value="">${field.empty}</option>`}${field.options.map(
    ({ value, label }) =>
      html`<option value="${value}"${value === field.value ? html` selected` : ''}>${label}</option>`,
  )}</select></div>`;

/** One or several of a list, laid out. */
export const choiceField = (
  visit: Visit,
  field: Field & { options: readonly Option[]; several?: boolean; values?: readonly string[]; inRow?: boolean },
): Markup => html`<fieldset class="${box(field)}" id="${idOf(field)}" tabindex="-1"${states(field)}>
<legend>${field.label}${field.optional ? html` <span class="optional">${visit.words.site.optional}</span>` : ''}</legend>${advice(field)}
<div class="${field.inRow ? 'choices in-row' : 'choices'}">${field.options.map(
  ({ value, label }, index) =>
    html`<label class="choice"><input type="${field.several ? 'checkbox' : 'radio'}" id="${idOf(field)}-${index}" name="${field.name}" value="${value}"${
      (field.several ? field.values?.includes(value) : field.value === value) ? html` checked` : ''
    } /><span>${label}</span></label>`,
)}</div></fieldset>`;

/** A table whose rows become cards on a narrow screen; where it is still too wide it scrolls within itself. */
export const table = (
  caption: string,
  head: readonly string[],
  rows: readonly (readonly (Markup | string)[])[],
  { numeric = [] as readonly number[], captionShown = false, asCards = true } = {},
): Markup => html`<div class="table-box" tabindex="0" role="region" aria-label="${caption}"><table${asCards ? html` class="rows-as-cards"` : ''}>
<caption${captionShown ? '' : html` class="unseen"`}>${caption}</caption>
<thead><tr>${head.map((cell, column) => html`<th scope="col"${numeric.includes(column) ? html` class="number"` : ''}>${cell}</th>`)}</tr></thead>
<tbody>${rows.map(
  (cells) =>
    html`<tr>${cells.map((cell, column) => html`<td data-head="${head[column] ?? ''}"${numeric.includes(column) ? html` class="number"` : ''}>${cell}</td>`)}</tr>`,
)}</tbody></table></div>`;

/** Names and values in two columns. */
export const facts = (pairs: readonly (readonly [name: string, value: Markup | string])[]): Markup =>
  html`<dl class="facts">${pairs.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
