import {
  formatYuan,
  InvalidNumberError,
  visit,
  yuan,
  type Asked,
  type Decision,
  type Fact,
  type FactValues,
  type Facts,
  type Law,
  type Plan,
} from '@liandong/core';
import { common } from '@liandong/messages/zh-hans/common';
import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Option } from './choice-control.js';
import { checkerStyles } from './checker.styles.js';
import type { FormControl } from './form-control.js';
import { LawConsumer } from './law-context.js';
import { subjectOf, tongueOf } from './tongue.js';
import { Words, type WordTree } from './words-controller.js';

/** Detail of `lian-decided`. */
export interface DecidedDetail {
  readonly decision: Decision;
  readonly facts: FactValues<Facts>;
}

declare global {
  interface HTMLElementEventMap {
    'lian-decided': CustomEvent<DecidedDetail>;
  }
}

type Row = Readonly<Record<string, unknown>>;

/** Up to this many answers stand as rows; more go into a list to pull down. */
const mostRows = 6;

const notKnown = 'not-known';

/**
 * What all checking elements share: a question's facts as a form that asks only what still matters, and the decision beside it, anew with every answer.
 * Whatever was answered stays, even when it no longer matters.
 *
 * @fires {CustomEvent<DecidedDetail>} lian-decided - The decision is a new one.
 */
export abstract class Checker extends LitElement {
  static override styles: CSSResultGroup = checkerStyles;

  /** The question to ask. `define.js` gives the SDK's own. */
  @property({ attribute: false }) question: Asked | undefined;

  /** What is known of the case already. The element adds what is answered. */
  @property({ attribute: false }) facts: FactValues<Facts> = {};

  /** Names of codes to choose from, by fact; the codes on the law's lists where there are none. */
  @property({ attribute: false }) choices: Readonly<Record<string, readonly Option[]>> = {};

  /** The case in one line, shown above the answer. */
  @property() case = '';

  /** Level of the heading, to fit those of the page. */
  @property({ type: Number }) level = 2;

  /** The law; else that of the nearest `<lian-law>`. */
  @property({ attribute: false })
  get law(): Law | undefined {
    return this.lawConsumer.law;
  }
  set law(law: Law | undefined) {
    this.lawConsumer.law = law;
  }

  /** The decision on what is answered so far. */
  get decision(): Decision | undefined {
    return this.question && this.law && this.question(this.facts as never, this.law);
  }

  @state() private touched: ReadonlySet<string> = new Set();

  /** Words of the question's subject in Simplified Chinese. */
  protected abstract readonly own: WordTree;
  private readonly lawConsumer = new LawConsumer(this);
  private readonly words = new Words(this, 'common', common);
  private told = '';

  protected override render(): TemplateResult {
    const { question, law } = this;
    if (!question || !law) return html`<p class="note">${this.words.say(['checker', 'noLaw'])}</p>`;
    const decision = question(this.facts as never, law);
    const plan = question.plan(this.facts as never, law);
    const tongue = this.tongue(question);
    const place = law.chain[law.chain.length - 1]?.name as Readonly<Record<string, string>> | undefined;
    return html`
      <div part="base" class="sides">
        <form part="form" novalidate @submit=${(event: Event) => event.preventDefault()}>
          <div part="title" class="title" role="heading" aria-level=${this.level}>
            ${tongue.subject(['questions', question.id, 'title']) ?? question.id}
          </div>
          ${this.renderFields(question, plan)}
          <slot name="form"></slot>
        </form>
        <div part="answer">
          <lian-decision
            hide-title
            .decision=${decision}
            .case=${this.case}
            .place=${place?.[tongue.language] ?? place?.['zh-Hans'] ?? ''}
          ><slot></slot></lian-decision>
        </div>
      </div>
    `;
  }

  protected override updated(): void {
    const { decision } = this;
    if (!decision) return;
    const now = JSON.stringify(decision);
    if (now === this.told) return;
    this.told = now;
    this.dispatchEvent(
      new CustomEvent('lian-decided', { detail: { decision, facts: this.facts }, bubbles: true, composed: true }),
    );
  }

  private tongue(question: Asked) {
    return tongueOf(this.words.lang, subjectOf(question.id), common, this.own);
  }

  /** Facts that are answered or still needed, in their order; those that only advice asks for come after. */
  private renderFields(question: Asked, plan: Plan): TemplateResult {
    const needed = new Set(plan.stillNeeded.map(({ fact }) => fact.replace(/\[.*/, '')));
    const shown = (name: string) => needed.has(name) || this.touched.has(name) || this.facts[name] !== undefined;
    const advised = advisedFacts(question);
    const names = Object.keys(question.facts);
    const further = names.filter((name) => !shown(name) && advised.has(name));
    return html`
      ${names.filter(shown).map((name) => this.renderField(question, name))}
      ${plan.determined && needed.size === 0 ? html`<p class="settled">${this.words.say(['checker', 'settled'])}</p>` : nothing}
      ${
        further.length > 0
          ? html`<details class="further">
            <summary>${this.words.say(['checker', 'optional'])}</summary>
            ${further.map((name) => this.renderField(question, name))}
          </details>`
          : nothing
      }
    `;
  }

  private renderField(question: Asked, name: string): TemplateResult {
    const fact = question.facts[name] as Fact;
    if (fact.kind === 'rows') return this.renderRows(question, name, fact);
    return html`<div class="field">
      ${this.renderControl(question, name, fact, this.facts[name], (value) => this.answer({ [name]: value }, name))}
    </div>`;
  }

  private renderRows(question: Asked, name: string, fact: Fact): TemplateResult {
    const rows = (this.facts[name] ?? []) as readonly Row[];
    const { subject } = this.tongue(question);
    const put = (next: readonly Row[]) => this.answer({ [name]: next }, name);
    return html`
      <fieldset class="rows">
        <legend>${subject(['facts', name, 'label']) ?? name}</legend>
        <p class="hint">${subject(['facts', name, 'hint'])}</p>
        ${rows.map(
          (row, index) => html`
            <div class="row" role="group" aria-label=${`${subject(['facts', name, 'label']) ?? name} ${index + 1}`}>
              ${Object.entries(fact.row ?? {}).map(
                ([field, inner]) => html`<div class="field">
                  ${this.renderControl(question, field, inner, row[field], (value) =>
                    put(rows.map((other, at) => (at === index ? { ...other, [field]: value } : other))),
                  )}
                </div>`,
              )}
              <lian-button variant="outlined" @click=${() => put(rows.filter((_, at) => at !== index))}>
                ${this.words.say(['checker', 'remove'])}
              </lian-button>
            </div>
          `,
        )}
        <lian-button variant="outlined" @click=${() => put([...rows, {}])}>${this.words.say(['checker', 'add'])}</lian-button>
      </fieldset>
    `;
  }

  private renderControl(
    question: Asked,
    name: string,
    fact: Fact,
    value: unknown,
    put: (value: unknown) => void,
  ): TemplateResult {
    const { subject } = this.tongue(question);
    const label = subject(['facts', name, 'label']) ?? name;
    const hint = subject(['facts', name, 'hint']) ?? '';
    const chosen = (event: Event) => {
      const answer = (event.target as FormControl<string>).value;
      put(answer === '' ? undefined : answer === notKnown ? null : fact.kind === 'bool' ? answer === 'yes' : answer);
    };
    const options = this.optionsOf(question, name, fact);
    if (options) {
      const now =
        value === undefined
          ? ''
          : value === null
            ? notKnown
            : fact.kind === 'bool'
              ? value
                ? 'yes'
                : 'no'
              : String(value);
      return options.length <= mostRows
        ? html`<lian-radio-group hide-optional .label=${label} .hint=${hint} .options=${options} .value=${now} @change=${chosen}></lian-radio-group>`
        : html`<lian-select hide-optional .label=${label} .hint=${hint} .options=${options} .value=${now} @change=${chosen}></lian-select>`;
    }
    if (fact.kind === 'date') {
      return html`<lian-date-field hide-optional .label=${label} .hint=${hint} .value=${(value as string) ?? ''} @change=${chosen}></lian-date-field>`;
    }
    if (fact.kind === 'int') return this.renderNumber(fact, label, hint, value, put);
    return html`<lian-text-field hide-optional .label=${label} .hint=${hint} .value=${(value as string) ?? ''} @change=${chosen}></lian-text-field>`;
  }

  private renderNumber(
    fact: Fact,
    label: string,
    hint: string,
    value: unknown,
    put: (value: unknown) => void,
  ): TemplateResult {
    const isMoney = fact.unit === 'fen';
    const shown = typeof value !== 'number' ? '' : isMoney ? formatYuan(value) : String(value);
    const onChange = (event: Event) => {
      const field = event.target as FormControl<string>;
      const text = field.value.trim();
      const number = text === '' ? undefined : numberOf(text, isMoney);
      const sound =
        number === undefined || (number !== null && number >= (fact.min ?? 0) && number <= (fact.max ?? Infinity));
      field.setCustomError(sound ? '' : this.words.say(['checker', isMoney ? 'amountHint' : 'numberHint']));
      if (sound) put(number);
    };
    return html`<lian-text-field
      hide-optional
      inputmode=${isMoney ? 'decimal' : 'numeric'}
      .label=${label}
      .hint=${hint || (isMoney ? this.words.say(['checker', 'amountHint']) : '')}
      .value=${shown}
      @change=${onChange}
    ></lian-text-field>`;
  }

  /** Answers to choose from: yes or no, closed values, or the codes that the law's lists name. */
  private optionsOf(question: Asked, name: string, fact: Fact): readonly Option[] | undefined {
    const { subject } = this.tongue(question);
    const named = (value: string): Option => ({ value, label: subject(['facts', name, 'options', value]) ?? value });
    const unknown: Option = { value: notKnown, label: this.words.say(['checker', 'notKnown']) };
    if (fact.kind === 'bool') {
      return [
        { value: 'yes', label: subject(['facts', name, 'options', 'true']) ?? this.words.say(['checker', 'yes']) },
        { value: 'no', label: subject(['facts', name, 'options', 'false']) ?? this.words.say(['checker', 'no']) },
        unknown,
      ];
    }
    if (fact.kind === 'enum') return (fact.options ?? []).map(named);
    if (fact.kind !== 'code') return undefined;
    if (this.choices[name]) return this.choices[name];
    const codes = listedCodes(question, name, this.law as Law);
    return codes.length > 0
      ? [...codes.map(named), { value: 'other', label: this.words.say(['checker', 'other']) }]
      : undefined;
  }

  private answer(change: FactValues<Facts>, name: string): void {
    this.touched = new Set([...this.touched, name]);
    this.facts = { ...this.facts, ...change };
  }
}

/** The number, or `null` when the text is none. */
function numberOf(text: string, isMoney: boolean): number | null {
  if (!isMoney) return /^\d+$/.test(text) ? Number(text) : null;
  try {
    return yuan(text);
  } catch (error) {
    if (error instanceof InvalidNumberError) return null;
    throw error;
  }
}

/** Facts that stand in advice. */
function advisedFacts(question: Asked): ReadonlySet<string> {
  const names = new Set<string>();
  visit(question.criterion, (expr) => {
    if (expr.op !== 'reason' || !expr.advice) return;
    visit(expr.of, (inner) => {
      if (inner.op === 'fact') names.add(inner.name);
      if ('rows' in inner) names.add(inner.rows);
    });
  });
  return names;
}

/** Codes on those lists of the law that this fact is looked for in. */
function listedCodes(question: Asked, name: string, law: Law): readonly string[] {
  const codes = new Set<string>();
  visit(question.criterion, (expr) => {
    if (
      expr.op !== 'in' ||
      !('op' in expr.list) ||
      expr.list.op !== 'law' ||
      expr.of.op !== 'fact' ||
      expr.of.name !== name
    )
      return;
    const term = question.law[expr.list.name];
    const listing = term && (law.get(term).value as { items: readonly string[] } | undefined);
    for (const item of listing?.items ?? []) codes.add(item);
  });
  return [...codes];
}
