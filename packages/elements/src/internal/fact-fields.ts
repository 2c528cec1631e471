import { formatYuan, type Asked, type Fact, type FactValues, type Facts, type Law, type Term } from '@liandong/core';
import { factText, type Tongue } from '@liandong/messages';
import type { common } from '@liandong/messages/zh-hans/common';
import { html, noChange, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { listedCodes, readFact } from './checker-facts.js';
import type { Option } from './choice-control.js';
import type { FormControl } from './form-control.js';
import { Places } from './places.js';
import type { Words } from './words-controller.js';

type Row = Readonly<Record<string, unknown>>;

/** What a fact is asked in: a question, under a law, in a language. */
export interface FactScene {
  readonly question: Asked;
  readonly law: Law;
  readonly tongue: Tongue;
}

/** One fact as it is asked: where its answer is kept, and where it goes. */
export interface Field {
  /** Unlike any other on the page, and the same while the field stands. */
  readonly key: string;
  readonly name: string;
  readonly fact: Fact;
  readonly value: unknown;
  readonly isWithin?: true;
  put(value: unknown): void;
}

/** An element that asks facts: what is known, and what there is to choose from. */
export type FactHost = ReactiveElement & {
  readonly facts: FactValues<Facts>;
  readonly choices: Readonly<Record<string, readonly Option[]>>;
  readonly lists: Readonly<Record<string, readonly Term[]>>;
};

/** Up to this many answers stand as rows; more go into a list to pull down. Within a row of a list there is less room. */
const mostRows = { alone: 6, within: 3 };

const notKnown = 'not-known';

/** 事实的填写：每种事实用哪一种控件，写成文字是什么样。Asks facts with the controls that fit them, and says answers in words. */
export class FactFields {
  /** Fields in which something is written that is no answer. */
  private unsound = new Set<string>();
  /** Controls that somebody is writing in, by field. */
  private writing = new Map<string, Node>();
  private rows: Record<string, Places<true>> = {};

  constructor(
    private readonly host: FactHost,
    private readonly words: Words<typeof common>,
  ) {}

  /** Is somebody writing what no answer was made of yet? */
  get isWriting(): boolean {
    return Array.from(this.writing.values()).some(({ isConnected }) => isConnected);
  }

  /** The host has other facts now. */
  forget(): void {
    this.unsound = new Set();
    this.writing.clear();
    for (const rows of Object.values(this.rows)) rows.clear();
  }

  /** The control for a fact, or its rows. Stands within something with `data-fact`. */
  render(scene: FactScene, field: Field): TemplateResult {
    return field.fact.kind === 'rows' ? this.renderRows(scene, field) : this.renderControl(scene, field);
  }

  // ── Rows ─────────────────────────────────────────────────────────────────────────────────────────────────────────

  private renderRows(scene: FactScene, { name, fact, value, put }: Field): TemplateResult {
    const rows = (value ?? []) as readonly Row[];
    // Two fields may be written before the next picture: each adds to what the other gave.
    let now = rows;
    const places = (this.rows[name] ??= new Places());
    // The page has set other rows.
    if (places.there.length !== rows.length) {
      places.clear();
      rows.forEach(() => places.push(true));
    }
    const label = this.labelOf(scene, name);
    const hint = scene.tongue.subject(['facts', name, 'hint']);
    const focus = (selector: string) =>
      void this.host.updateComplete.then(() =>
        this.host.renderRoot.querySelector<HTMLElement>(`[data-fact="${name}"] ${selector}`)?.focus(),
      );
    const add = () => {
      places.push(true);
      put([...rows, {}]);
      focus('.row:last-of-type .entry');
    };
    const remove = (index: number) => {
      places.take(index);
      // Who takes the last one away has not said that there is none.
      put(rows.length > 1 ? rows.filter((_, at) => at !== index) : undefined);
      focus(rows.length > 1 ? `.row:nth-of-type(${Math.min(index + 1, rows.length - 1)}) .remove` : '.add');
    };
    return html`
      <fieldset class="rows" aria-describedby=${hint ? `hint-${name}` : nothing}>
        <legend>${label}</legend>
        ${hint ? html`<p class="hint" id="hint-${name}">${hint}</p>` : nothing}
        <div class="list">
          ${places.map(
            (_, index, place) => html`
              <div class="row" role="group" aria-label="${label} ${index + 1}">
                <div class="number" aria-hidden="true">${index + 1}</div>
                <div class="fields">${Object.entries(fact.row ?? {}).map(([inner, innerFact]) => {
                  const set = (given: unknown) => {
                    now = now.map((other, at) => (at === index ? withField(other, inner, given) : other));
                    put(now);
                  };
                  return html`<div class="field">
                    ${this.renderControl(scene, {
                      key: `${name} ${place} ${inner}`,
                      name: inner,
                      fact: innerFact,
                      value: rows[index]?.[inner],
                      isWithin: true,
                      put: set,
                    })}
                  </div>`;
                })}</div>
                <lian-button class="remove" variant="outlined" @click=${() => remove(index)}>
                  ${this.words.say(['checker', 'remove'])}<span class="unseen"> ${index + 1}</span>
                </lian-button>
              </div>
            `,
          )}
        </div>
        ${value === undefined || rows[0] ? nothing : html`<p class="none">${this.words.say(['checker', value ? 'noneGiven' : 'notKnown'])}</p>`}
        <div class="buttons">
          <lian-button class="add" variant="outlined" ?disabled=${rows.length >= (fact.max ?? Infinity)} @click=${add}>
            ${this.words.say(['checker', 'add'])}
          </lian-button>
          ${
            rows[0]
              ? nothing
              : [[[], 'none'] as const, [null, 'notKnown'] as const].map(([given, key]) =>
                  String(value) === String(given)
                    ? nothing
                    : html`<lian-button variant="outlined" @click=${() => (put(given), focus('.add'))}>
                        ${this.words.say(['checker', key])}
                      </lian-button>`,
                )
          }
        </div>
      </fieldset>
    `;
  }

  // ── One answer ───────────────────────────────────────────────────────────────────────────────────────────────────

  labelOf({ tongue }: FactScene, name: string): string {
    return tongue.subject(['facts', name, 'label']) ?? name;
  }

  private renderControl(scene: FactScene, field: Field): TemplateResult {
    const options = this.optionsOf(scene, field);
    return options ? this.renderChoice(scene, field, options) : this.renderEntry(scene, field);
  }

  private renderChoice(scene: FactScene, field: Field, options: readonly Option[]): TemplateResult {
    const { name, fact, value, put } = field;
    const label = this.labelOf(scene, name);
    // What is said of codes is for those who write one.
    const hint = (fact.kind !== 'code' && scene.tongue.subject(['facts', name, 'hint'])) || '';
    const bool = fact.kind === 'bool';
    const now = value === undefined ? '' : value === null ? notKnown : bool ? (value ? 'yes' : 'no') : String(value);
    const chosen = (event: Event) => {
      const answer = (event.target as FormControl<string>).value;
      put(answer === '' ? undefined : answer === notKnown ? null : bool ? answer === 'yes' : answer);
    };
    return options.length <= mostRows[field.isWithin ? 'within' : 'alone']
      ? html`<lian-radio-group
          class="entry ${bool ? 'short' : ''}"
          hide-optional
          .label=${label}
          .hint=${hint}
          .options=${options}
          .value=${live(now)}
          @change=${chosen}
        ></lian-radio-group>`
      : html`<lian-select
          class="entry"
          hide-optional
          .label=${label}
          .hint=${hint}
          .options=${options}
          .value=${live(now)}
          @change=${chosen}
        ></lian-select>`;
  }

  /** An answer that is written: a day, a number, an amount, a code. Beside it a box for what nobody knows. */
  private renderEntry(scene: FactScene, field: Field): TemplateResult {
    const { key, name, fact, value, put } = field;
    const label = this.labelOf(scene, name);
    const isMoney = fact.unit === 'fen';
    const advice = this.words.say(['checker', isMoney ? 'amountHint' : 'numberHint']);
    const hint = scene.tongue.subject(['facts', name, 'hint']) ?? (isMoney ? advice : '');
    const text = typeof value !== 'number' ? String(value ?? '') : isMoney ? formatYuan(value) : String(value);
    const isDate = fact.kind === 'date';
    const take = (control: FormControl<string>) => {
      this.writing.delete(key);
      if (isDate) return put(control.value || undefined);
      const read = readFact(fact, control.value);
      if (read === 'unsound') this.unsound.add(key);
      else this.unsound.delete(key);
      control.showValidity();
      put(read === 'unsound' ? undefined : read.value);
    };
    const onInput = ({ target }: Event) => this.writing.set(key, target as Node);
    const onChange = (event: Event) => take(event.target as FormControl<string>);
    // Some ways to leave a box make no change.
    const onLeave = ({ target }: Event) => {
      if (this.writing.has(key)) take(target as FormControl<string>);
      if (isDate) (target as FormControl<string>).showValidity();
    };
    const onUnsure = (event: Event) => {
      const box = event.target as HTMLInputElement;
      if (box.checked) {
        this.unsound.delete(key);
        put(null);
      } else take(box.closest('.field')!.querySelector<FormControl<string>>('.entry')!);
    };
    // What is written stays written while somebody writes, while it is no answer, or while “not known” stands in its place.
    const isBad = value === undefined && this.unsound.has(key);
    const shown = value === null || isBad || this.writing.get(key)?.isConnected ? noChange : live(text);
    const control = isDate
      ? html`<lian-date-field
            class="entry"
            hide-optional
            .label=${label}
            .hint=${hint}
            .disabled=${value === null}
            .value=${shown}
            @input=${onInput}
            @change=${onChange}
            @focusout=${onLeave}
          ></lian-date-field>`
      : html`<lian-text-field
            class="entry"
            hide-optional
            inputmode=${fact.kind === 'int' ? (isMoney ? 'decimal' : 'numeric') : nothing}
            .label=${label}
            .hint=${hint}
            .disabled=${value === null}
            .validator=${(written: string) => (readFact(fact, written) === 'unsound' ? advice : undefined)}
            .value=${shown}
            @input=${onInput}
            @change=${onChange}
            @focusout=${onLeave}
          ></lian-text-field>`;
    const unsure = this.words.say(['checker', 'notKnown']);
    return html`${control}<label class="unsure"
        ><input type="checkbox" aria-label="${unsure}：${label}" .checked=${live(value === null)} @change=${onUnsure} />${unsure}</label
      >`;
  }

  /** Answers to choose from: yes or no, closed values, or the codes that the law's lists name. */
  private optionsOf({ question, law, tongue }: FactScene, { name, fact, value }: Field): readonly Option[] | undefined {
    const named = (value: string): Option => ({
      value,
      label: tongue.subject(['facts', name, 'options', value]) ?? value,
    });
    const said = (value: string, key: string): Option => ({ value, label: this.words.say(['checker', key]) });
    const unsure = said(notKnown, 'notKnown');
    if (fact.kind === 'bool') return [said('yes', 'yes'), said('no', 'no'), unsure];
    if (fact.kind === 'enum') return [...(fact.options ?? []).map(named), unsure];
    if (fact.kind !== 'code') return undefined;
    if (this.host.choices[name]) return this.host.choices[name];
    const codes = listedCodes(question, name, law, this.host.lists[name]);
    if (codes.length === 0) return undefined;
    // The page may know a code that no list names: what is answered is always to be seen.
    const given = typeof value === 'string' && value !== 'other' && !codes.includes(value) ? [value] : [];
    return [...[...codes, ...given].map(named), said('other', 'other'), unsure];
  }

  /** 一个答案写成文字。An answer as text. */
  sayFact(scene: FactScene, name: string, fact: Fact, value: unknown): string {
    if (Array.isArray(value)) {
      const rows = value.map((row: Row) =>
        Object.entries(fact.row ?? {})
          .filter(([inner]) => row[inner] !== undefined)
          .map(
            ([inner, of]) =>
              this.labelOf(scene, inner) +
              this.words.say(['checker', 'colon']) +
              this.sayFact(scene, inner, of, row[inner]),
          )
          .join(this.words.say(['checker', 'comma'])),
      );
      return rows.length > 0
        ? rows.join(this.words.say(['checker', 'semicolon']))
        : this.words.say(['checker', 'noneGiven']);
    }
    if (value === 'other' && fact.kind === 'code') return this.words.say(['checker', 'other']);
    if (value === null || fact.kind === 'bool')
      return this.words.say(['checker', value ? 'yes' : value === null ? 'notKnown' : 'no']);
    const option = this.host.choices[name]?.find((each) => each.value === value);
    return option?.label ?? factText(name, value, scene.tongue, fact.unit === 'fen' ? 'yuan' : undefined);
  }
}

function withField(row: Row, name: string, value: unknown): Row {
  const { [name]: _, ...others } = row;
  return value === undefined ? others : { ...others, [name]: value };
}
