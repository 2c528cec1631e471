import {
  formatYuan,
  type Asked,
  type Decision,
  type Fact,
  type FactValues,
  type Facts,
  type Law,
  type Plan,
  type Term,
} from '@liandong/core';
import { factText, type Tongue } from '@liandong/messages';
import { common } from '@liandong/messages/zh-hans/common';
import {
  html,
  LitElement,
  noChange,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { live } from 'lit/directives/live.js';
import { advisedFacts, besideForm, listedCodes, readFact, soundFacts } from './checker-facts.js';
import { checkerStyles } from './checker.styles.js';
import type { Option } from './choice-control.js';
import type { FormControl } from './form-control.js';
import { LawConsumer } from './law-context.js';
import { isElder } from './mode.js';
import { property } from './property.js';
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

/** One fact as it is asked: where its answer is kept, and where it goes. */
interface Field {
  /** Unlike any other on the page, and the same while the field stands. */
  readonly key: string;
  readonly name: string;
  readonly fact: Fact;
  readonly value: unknown;
  readonly isWithin?: true;
  put(value: unknown): void;
}

/** The case as it stands. */
interface Standing {
  readonly question: Asked;
  readonly law: Law;
  readonly tongue: Tongue;
  readonly decision: Decision;
  readonly plan: Plan;
  /** Names of the facts that can still change the outcome, in the order in which the question declares them. */
  readonly needed: readonly string[];
  /** Names of the facts that open advice, or the value, still waits for. */
  readonly advised: ReadonlySet<string>;
}

/** Up to this many answers stand as rows; more go into a list to pull down. Within a row of a list there is less room. */
const mostRows = { alone: 6, within: 3 };

const notKnown = 'not-known';

/**
 * What all checking elements share: a question's facts as a form that asks a few at a time and only what still matters,
 * and the decision beside it, anew with every answer. Whatever was answered stays, even when it no longer matters.
 *
 * @fires {CustomEvent<DecidedDetail>} lian-decided - The decision is a new one.
 */
export abstract class Checker extends LitElement {
  static override styles: CSSResultGroup = checkerStyles;

  /** The question to ask. `define.js` gives the SDK's own. */
  @property({ attribute: false }) question: Asked | undefined;

  /** What is known of the case. The element adds what is answered. */
  @property({ attribute: false }) facts: FactValues<Facts> = {};

  /** Names of codes to choose from, by fact; the codes on the law's lists where there are none. */
  @property({ attribute: false }) choices: Readonly<Record<string, readonly Option[]>> = {};

  /** Lists of the law whose codes are offered too, by fact. `define.js` gives the SDK's own. */
  @property({ attribute: false }) lists: Readonly<Record<string, readonly Term[]>> = {};

  /** The case in one line, shown under the heading. */
  @property() case = '';

  /** Level of the heading, to fit those of the page. */
  @property({ type: Number }) level = 2;

  /** How many questions stand open at once. In elder mode it is one. */
  @property({ type: Number }) pace = 3;

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
    return this.stand()?.decision;
  }

  /** Words of the question's subject in Simplified Chinese. */
  protected abstract readonly own: WordTree;
  private readonly lawConsumer = new LawConsumer(this);
  private readonly words = new Words(this, 'common', common);
  private standing: Standing | undefined;
  private told = '';
  /** The facts as this element set them last; others are the page's. */
  private kept: FactValues<Facts> | undefined;
  /** Facts somebody has answered here, or taken an answer back from: they stay where they are. */
  private touched = new Set<string>();
  /** Facts among the questions, in the order in which they appeared. */
  private order = new Places<string>();
  /** Facts under “other circumstances”. */
  private aside = new Places<string>();
  /** Fields in which something is written that is no answer. */
  private unsound = new Set<string>();
  private rows: Record<string, Places<true>> = {};
  private showsAll = false;

  /** Takes all answers back. */
  reset(): void {
    this.facts = {};
    this.forget();
    this.requestUpdate();
  }

  // ── What stands where ────────────────────────────────────────────────────────────────────────────────────────────

  private stand(): Standing | undefined {
    const { question, law } = this;
    if (!question || !law) return undefined;
    const facts = soundFacts(question, this.facts, law);
    if (facts !== this.facts) this.facts = facts;
    const decision = question(facts as never, law);
    const plan = question.plan(facts as never, law);
    const wanted = new Set(plan.stillNeeded.map(({ fact }) => fact.replace(/\[.*/, '')));
    return {
      question,
      law,
      tongue: tongueOf(this.words.lang, subjectOf(question.id), common, this.own),
      decision,
      plan,
      needed: Object.keys(question.facts).filter((name) => wanted.has(name)),
      advised: advisedFacts(question, decision),
    };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('facts') && JSON.stringify(this.facts) !== JSON.stringify(this.kept)) this.forget();
    if (changed.has('question')) this.forget();
    this.standing = this.stand();
    if (this.standing) this.place(this.standing);
  }

  private forget(): void {
    this.touched = new Set();
    this.order.clear();
    this.aside.clear();
    this.unsound = new Set();
    for (const rows of Object.values(this.rows)) rows.clear();
    this.kept = this.facts;
    this.showsAll = false;
  }

  private isAnswered(name: string): boolean {
    return this.facts[name] !== undefined || this.touched.has(name);
  }

  /** Gives each fact its place. One that somebody has answered keeps it; a new question goes to the end. */
  private place({ question, needed, advised }: Standing): void {
    const { order, aside } = this;
    const isOpen = (name: string) => needed.includes(name) && !this.isAnswered(name) && !aside.has(name);
    for (const name of Object.keys(question.facts)) {
      if (this.isAnswered(name)) {
        if (!aside.has(name)) order.add(name);
      } else if (needed.includes(name)) aside.remove(name);
      else if (advised.has(name)) {
        order.remove(name);
        aside.add(name);
      }
    }
    let room = this.showsAll ? Infinity : (isElder(this) ? 1 : this.pace) - order.there.filter(isOpen).length;
    for (const name of needed) {
      if (room < 1) break;
      if (!isOpen(name) || order.has(name)) continue;
      order.add(name);
      room--;
    }
  }

  private answer(name: string, value: unknown): void {
    const { [name]: _, ...others } = this.facts;
    this.touched.add(name);
    this.kept = (value === undefined ? others : { ...this.facts, [name]: value }) as FactValues<Facts>;
    this.facts = this.kept;
    this.requestUpdate();
  }

  protected override updated(): void {
    const { decision } = this.standing ?? {};
    const now = decision ? JSON.stringify(decision) : '';
    if (now === this.told) return;
    this.told = now;
    if (!decision) return;
    this.dispatchEvent(
      new CustomEvent('lian-decided', { detail: { decision, facts: this.facts }, bubbles: true, composed: true }),
    );
  }

  // ── Question and answer ──────────────────────────────────────────────────────────────────────────────────────────

  protected override render(): TemplateResult {
    const { standing } = this;
    if (!standing) return html`<p class="note">${this.words.say(['checker', 'noLaw'])}</p>`;
    const { question, tongue } = standing;
    return html`
      <div part="base">
        <div part="title" class="title" role="heading" aria-level=${this.level}>
          ${tongue.subject(['questions', question.id, 'title']) ?? question.id}
        </div>
        ${this.case ? html`<p part="case" class="case">${this.case}</p>` : nothing}
        <div class="sides">
          <form part="form" class="form" novalidate @submit=${(event: Event) => event.preventDefault()}>
            ${this.renderForm(standing)}
            <slot name="form"></slot>
          </form>
          <div part="answer" class="answer">${this.renderAnswer(standing)}</div>
        </div>
        ${this.renderGiven(standing)}
      </div>
    `;
  }

  private renderAnswer({ question, decision, plan, law, tongue, needed }: Standing): TemplateResult {
    // Before the first answer there is nothing to tell; only the place for it stands ready.
    const isBlank = plan.stillNeeded.length > 0 && Object.keys(this.facts).length === 0;
    const place = law.chain[law.chain.length - 1]?.name as Readonly<Record<string, string>> | undefined;
    return html`
      ${isBlank ? html`<p class="note">${this.words.say(['decision', 'waiting'])}</p>` : nothing}
      <lian-decision
        hide-title
        .decision=${isBlank ? undefined : besideForm(question, decision, this.facts)}
        .waiting=${needed.length}
        .place=${place?.[tongue.language] ?? place?.['zh-Hans'] ?? ''}
      >
        ${isBlank ? nothing : this.renderValue(decision, tongue)}<slot></slot>
      </lian-decision>
    `;
  }

  /** What the decision is worth, where that is more than its answer says. */
  protected renderValue(_decision: Decision, _tongue: Tongue): TemplateResult | typeof nothing {
    return nothing;
  }

  private renderForm(standing: Standing): TemplateResult {
    const { plan, needed, advised } = standing;
    const isShown = (name: string) => this.isAnswered(name) || needed.includes(name);
    const waiting = needed.filter((name) => !this.order.has(name) && !this.aside.has(name)).length;
    const isAsked = (name: string) => this.isAnswered(name) || advised.has(name);
    return html`
      ${this.renderFields(standing, this.order, isShown)}
      ${
        waiting > 0
          ? html`<p class="more">
              <button class="plain" type="button" @click=${this.showAll}>
                ${this.words.say(['checker', 'more'], { count: waiting })}
              </button>
            </p>`
          : nothing
      }
      ${plan.determined ? html`<p class="settled">${this.words.say(['checker', 'settled'])}</p>` : nothing}
      <details class="aside" ?hidden=${!this.aside.there.some(isAsked)}>
        <summary>${this.words.say(['checker', 'optional'])}</summary>
        ${this.renderFields(standing, this.aside, isAsked)}
      </details>
      ${
        this.touched.size > 0
          ? html`<p class="again">
              <button class="plain" type="button" @click=${this.startAgain}>${this.words.say(['checker', 'again'])}</button>
            </p>`
          : nothing
      }
    `;
  }

  /** All that were ever shown, those that do not matter now hidden: what is written in them is not lost. */
  private renderFields(standing: Standing, places: Places<string>, isShown: (name: string) => boolean) {
    return places.map((name) => {
      const fact = standing.question.facts[name] as Fact;
      const value = this.facts[name];
      const field: Field = { key: name, name, fact, value, put: (given) => this.answer(name, given) };
      return html`<div class="field" data-fact=${name} ?hidden=${!isShown(name)}>
        ${fact.kind === 'rows' ? this.renderRows(standing, field) : this.renderControl(standing, field)}
      </div>`;
    });
  }

  private showAll(): void {
    const shown = this.order.there.length;
    this.showsAll = true;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const next = this.order.there[shown];
      this.find(`[data-fact="${next}"] .entry, [data-fact="${next}"] lian-button`)?.focus();
    });
  }

  private startAgain(): void {
    this.reset();
    void this.updateComplete.then(() => this.find('.field .entry, .field lian-button')?.focus());
  }

  private find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  // ── Rows ─────────────────────────────────────────────────────────────────────────────────────────────────────────

  private renderRows(standing: Standing, { name, fact, value, put }: Field): TemplateResult {
    const rows = (value ?? []) as readonly Row[];
    const places = (this.rows[name] ??= new Places());
    // The page has set other rows.
    if (places.there.length !== rows.length) {
      places.clear();
      rows.forEach(() => places.push(true));
    }
    const label = this.labelOf(standing, name);
    const hint = standing.tongue.subject(['facts', name, 'hint']);
    const focus = (selector: string) =>
      void this.updateComplete.then(() => this.find(`[data-fact="${name}"] ${selector}`)?.focus());
    const add = () => {
      places.push(true);
      put([...rows, {}]);
      focus('.row:last-of-type .entry');
    };
    const remove = (index: number) => {
      places.take(index);
      put(rows.filter((_, at) => at !== index));
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
                    const now = (this.facts[name] ?? []) as readonly Row[];
                    put(now.map((other, at) => (at === index ? withField(other, inner, given) : other)));
                  };
                  return html`<div class="field">
                    ${this.renderControl(standing, {
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
        ${value !== undefined && rows.length === 0 ? html`<p class="none">${this.words.say(['checker', 'noneGiven'])}</p>` : nothing}
        <div class="buttons">
          <lian-button class="add" variant="outlined" ?disabled=${rows.length >= (fact.max ?? Infinity)} @click=${add}>
            ${this.words.say(['checker', 'add'])}
          </lian-button>
          ${
            value === undefined
              ? html`<lian-button variant="outlined" @click=${() => (put([]), focus('.add'))}>
                  ${this.words.say(['checker', 'none'])}
                </lian-button>`
              : nothing
          }
        </div>
      </fieldset>
    `;
  }

  // ── One answer ───────────────────────────────────────────────────────────────────────────────────────────────────

  private labelOf({ tongue }: Standing, name: string): string {
    return tongue.subject(['facts', name, 'label']) ?? name;
  }

  private renderControl(standing: Standing, field: Field): TemplateResult {
    const options = this.optionsOf(standing, field);
    return options ? this.renderChoice(standing, field, options) : this.renderEntry(standing, field);
  }

  private renderChoice(standing: Standing, field: Field, options: readonly Option[]): TemplateResult {
    const { name, fact, value, put } = field;
    const label = this.labelOf(standing, name);
    // What is said of codes is for those who write one.
    const hint = (fact.kind !== 'code' && standing.tongue.subject(['facts', name, 'hint'])) || '';
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
  private renderEntry(standing: Standing, field: Field): TemplateResult {
    const { key, name, fact, value, put } = field;
    const label = this.labelOf(standing, name);
    const isMoney = fact.unit === 'fen';
    const advice = this.words.say(['checker', isMoney ? 'amountHint' : 'numberHint']);
    const hint = standing.tongue.subject(['facts', name, 'hint']) ?? (isMoney ? advice : '');
    const text = typeof value !== 'number' ? String(value ?? '') : isMoney ? formatYuan(value) : String(value);
    const take = (control: FormControl<string>) => {
      const read = readFact(fact, control.value);
      if (read === 'unsound') this.unsound.add(key);
      else this.unsound.delete(key);
      control.showValidity();
      put(read === 'unsound' ? undefined : read.value);
    };
    const onChange = (event: Event) => take(event.target as FormControl<string>);
    const onUnsure = (event: Event) => {
      const box = event.target as HTMLInputElement;
      if (box.checked) put(null);
      else take(box.closest('.field')!.querySelector<FormControl<string>>('.entry')!);
    };
    // What is written stays written while it is no answer, or while “not known” stands in its place.
    const shown = value === null || this.unsound.has(key) ? noChange : live(text);
    const control =
      fact.kind === 'date'
        ? html`<lian-date-field
            class="entry"
            hide-optional
            .label=${label}
            .hint=${hint}
            .disabled=${value === null}
            .value=${shown}
            @change=${(event: Event) => put((event.target as FormControl<string>).value || undefined)}
            @focusout=${(event: Event) => (event.target as FormControl<string>).showValidity()}
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
            @change=${onChange}
          ></lian-text-field>`;
    const unsure = this.words.say(['checker', 'notKnown']);
    return html`${control}<label class="unsure"
        ><input type="checkbox" aria-label="${unsure}：${label}" .checked=${live(value === null)} @change=${onUnsure} />${unsure}</label
      >`;
  }

  /** Answers to choose from: yes or no, closed values, or the codes that the law's lists name. */
  private optionsOf({ question, law, tongue }: Standing, { name, fact }: Field): readonly Option[] | undefined {
    const named = (value: string): Option => ({
      value,
      label: tongue.subject(['facts', name, 'options', value]) ?? value,
    });
    const said = (value: string, key: string): Option => ({ value, label: this.words.say(['checker', key]) });
    const unsure = said(notKnown, 'notKnown');
    if (fact.kind === 'bool') return [said('yes', 'yes'), said('no', 'no'), unsure];
    if (fact.kind === 'enum') return [...(fact.options ?? []).map(named), unsure];
    if (fact.kind !== 'code') return undefined;
    if (this.choices[name]) return this.choices[name];
    const codes = listedCodes(question, name, law, this.lists[name]);
    return codes.length > 0 ? [...codes.map(named), said('other', 'other'), unsure] : undefined;
  }

  // ── On paper ─────────────────────────────────────────────────────────────────────────────────────────────────────

  /** The answers as a list, for print: there the form is left out. */
  private renderGiven(standing: Standing): TemplateResult | typeof nothing {
    const { question } = standing;
    const names = Object.keys(question.facts).filter((name) => this.facts[name] !== undefined);
    if (names.length === 0) return nothing;
    return html`
      <div class="given">
        <b>${this.words.say(['checker', 'given'])}</b>
        <dl>
          ${names.map(
            (name) => html`<dt>${this.labelOf(standing, name)}</dt>
              <dd>${this.sayFact(standing, name, question.facts[name] as Fact, this.facts[name])}</dd>`,
          )}
        </dl>
      </div>
    `;
  }

  private sayFact(standing: Standing, name: string, fact: Fact, value: unknown): string {
    if (Array.isArray(value)) {
      const rows = value.map((row: Row) =>
        Object.entries(fact.row ?? {})
          .filter(([inner]) => row[inner] !== undefined)
          .map(([inner, of]) => `${this.labelOf(standing, inner)} ${this.sayFact(standing, inner, of, row[inner])}`)
          .join(this.words.say(['checker', 'comma'])),
      );
      return rows.length > 0
        ? rows.join(this.words.say(['checker', 'semicolon']))
        : this.words.say(['checker', 'noneGiven']);
    }
    if (value === 'other' && fact.kind === 'code') return this.words.say(['checker', 'other']);
    const option = this.choices[name]?.find((each) => each.value === value);
    return option?.label ?? factText(name, value, standing.tongue, fact.unit === 'fen' ? 'yuan' : undefined);
  }
}

/**
 * A list whose members keep their places in the page: one that is taken away leaves its place empty, and a new one takes a new place.
 * So what is written in a field, and focus, never moves to another.
 */
class Places<Member> {
  private members: (Member | undefined)[] = [];

  get there(): readonly Member[] {
    return this.members.filter((member) => member !== undefined) as Member[];
  }

  has(member: Member): boolean {
    return this.members.includes(member);
  }

  push(member: Member): void {
    this.members.push(member);
  }

  add(member: Member): void {
    if (!this.has(member)) this.push(member);
  }

  remove(member: Member): void {
    this.members = this.members.map((each) => (each === member ? undefined : each));
  }

  /** Takes away the member of this number among those that are there. */
  take(index: number): void {
    let at = 0;
    this.members = this.members.map((each) => (each !== undefined && at++ === index ? undefined : each));
  }

  clear(): void {
    this.members = this.members.map(() => undefined);
  }

  /** Each member with its number and its place; nothing in empty places. */
  map<Made>(make: (member: Member, index: number, place: number) => Made): (Made | typeof nothing)[] {
    let at = 0;
    return this.members.map((each, place) => (each === undefined ? nothing : make(each, at++, place)));
  }
}

function withField(row: Row, name: string, value: unknown): Row {
  const { [name]: _, ...others } = row;
  return value === undefined ? others : { ...others, [name]: value };
}
