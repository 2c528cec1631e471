import {
  type Asked,
  type Decision,
  type Fact,
  type FactValues,
  type Facts,
  type Law,
  type Plan,
  type Term,
} from '@liandong/core';
import type { Tongue } from '@liandong/messages';
import { common } from '@liandong/messages/zh-hans/common';
import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { advisedFacts, besideForm, isWithin, soundFacts } from './checker-facts.js';
import { checkerStyles } from './checker.styles.js';
import type { Option } from './choice-control.js';
import { FactFields } from './fact-fields.js';
import { LawConsumer } from './law-context.js';
import { placeOfLaw } from './local-text.js';
import { isElder } from './mode.js';
import { Places } from './places.js';
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
  private readonly fields = new FactFields(this, this.words);
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
    if (changed.has('facts') && JSON.stringify(this.facts) !== JSON.stringify(this.kept)) {
      // What a register brings late takes nothing from whoever is answering.
      const isAnswering = this.touched.size > 0 || this.fields.isWriting;
      if (isAnswering && isWithin(this.kept, this.facts)) this.kept = this.facts;
      else this.forget();
    }
    if (changed.has('question')) this.forget();
    this.standing = this.stand();
    if (this.standing) this.place(this.standing);
  }

  private forget(): void {
    this.touched = new Set();
    this.order.clear();
    this.aside.clear();
    this.fields.forget();
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
    return html`
      ${isBlank ? html`<p class="note">${this.words.say(['decision', 'waiting'])}</p>` : nothing}
      <lian-decision
        hide-title
        .decision=${isBlank ? undefined : besideForm(question, decision, this.facts)}
        .waiting=${needed.length}
        .place=${placeOfLaw(law, tongue.language)}
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
      ${plan.determined && needed.length === 0 ? html`<p class="settled">${this.words.say(['checker', 'settled'])}</p>` : nothing}
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
      const put = (given: unknown) => this.answer(name, given);
      return html`<div class="field" data-fact=${name} ?hidden=${!isShown(name)}>
        ${this.fields.render(standing, { key: name, name, fact, value, put })}
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
            (name) => html`<dt>${this.fields.labelOf(standing, name)}</dt>
              <dd>${this.fields.sayFact(standing, name, question.facts[name] as Fact, this.facts[name])}</dd>`,
          )}
        </dl>
      </div>
    `;
  }
}
