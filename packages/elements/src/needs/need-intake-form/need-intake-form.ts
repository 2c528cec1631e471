import type { Law } from '@liandong/core';
import { common } from '@liandong/messages/zh-hans/common';
import { intake } from '@liandong/messages/zh-hans/intake';
import type { NeedDraft, Problem } from '@liandong/sdk/needs';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { LianErrorSummary } from '../../common/error-summary/error-summary.js';
import { phone } from '../../controls/contacts/contacts.js';
import type { Option } from '../../internal/choice-control.js';
import type { FormControl } from '../../internal/form-control.js';
import { FormElement } from '../../internal/form-element.js';
import { LawConsumer } from '../../internal/law-context.js';
import { isElder } from '../../internal/mode.js';
import { property } from '../../internal/property.js';
import { submitForm } from '../../internal/submission.js';
import { tongueOf } from '../../internal/tongue.js';
import { Words } from '../../internal/words-controller.js';
import { answersOf, draftOf, fieldOf, type DraftSetting } from './intake-draft.js';
import {
  askedFields,
  consentOf,
  intakeSteps,
  type Answers,
  type IntakeField,
  type IntakeLists,
  type IntakePlan,
  type IntakeStep,
} from './intake-steps.js';
import { styles } from './need-intake-form.styles.js';

/** Detail of `lian-need-submit`. */
export interface NeedSubmitDetail {
  readonly draft: NeedDraft;
}

declare global {
  interface HTMLElementEventMap {
    'lian-need-submit': CustomEvent<NeedSubmitDetail>;
  }
}

const review = 'review';

type Validator = (text: string, control: Node) => string | undefined;

/**
 * 需求登记表：一步一步问，没有答完说得清哪里没答，交之前全部看一遍；填过的不会丢。
 *
 * It is one form control: inside a `<form>` its value goes out under its `name`, as JSON of the SDK's `needDraft`.
 * Only who it is for, what kind of help, the words and the place must be answered. What the law makes it ask besides
 * (a guardian, consents) comes from `plan`, which `define.js` takes from the SDK.
 *
 * @summary 需求登记表 · A resident, or somebody for them, says what help is needed; step by step, with everything to check before it is sent.
 * @slot privacy - What the office tells about the use of personal data, in place of the general text.
 * @event {CustomEvent<NeedSubmitDetail>} lian-need-submit - Everything is answered and somebody sent it. Cancel it to send the draft yourself; else the form around it is sent.
 * @event input - An answer changed.
 * @event change - An answer changed and is done.
 * @csspart base - All of it.
 * @csspart title - The heading of the step.
 * @csspart step - One step.
 * @csspart review - The list of all answers.
 * @cssprop --lian-color-accent - Buttons and links.
 */
export class LianNeedIntakeForm extends FormElement {
  static override styles: CSSResultGroup = styles;

  /** Communities to choose from: division code and name. A page may write `<option>`s inside instead. */
  @property({ attribute: false })
  get places(): readonly Option[] {
    return this.givenPlaces ?? Array.from(this.querySelectorAll('option'), ({ value, label }) => ({ value, label }));
  }
  set places(places: readonly Option[]) {
    this.givenPlaces = places;
  }

  /** How the need reaches the office; a code of the SDK's channels. */
  @property() channel = 'online-form';

  /** Day of the answers, `YYYY-MM-DD`; that of the law where there is none. */
  @property() date = '';

  /** Level of the headings, to fit those of the page. */
  @property({ type: Number }) level = 2;

  /** One question a screen. On by itself in elder mode. */
  @property({ type: Boolean, attribute: 'one-by-one' }) oneByOne = false;

  /** The lists of codes to choose from. `define.js` gives the SDK's own. */
  @property({ attribute: false }) lists: IntakeLists = { kinds: [], signals: [], groups: [], relations: [] };

  /** What the law makes the form ask besides. `define.js` gives the SDK's own; without it, or without law, nothing. */
  @property({ attribute: false }) plan: (draft: Partial<NeedDraft>, law: Law) => IntakePlan = () => noPlan;

  /** Checks a finished draft with the same model as the server. `define.js` gives the SDK's own. */
  @property({ attribute: false }) check: (draft: NeedDraft) => readonly Problem[] = () => [];

  /** What is answered. Setting a draft fills the form with it. */
  @property({ attribute: false })
  get value(): NeedDraft {
    return draftOf(this.steps, this.answers, this.setting);
  }
  set value(draft: Partial<NeedDraft> | null | undefined) {
    this.answers = answersOf(draft ?? {});
    this.commit();
  }

  /** Problems that the server found; shown at their fields. */
  @property({ attribute: false })
  get problems(): readonly Problem[] {
    return this.found;
  }
  set problems(problems: readonly Problem[]) {
    this.found = problems ?? [];
    void this.updateComplete.then(() => this.showProblems(this.found));
  }

  /** The law; else that of the nearest `<lian-law>`. */
  @property({ attribute: false })
  get law(): Law | undefined {
    return this.lawConsumer.law;
  }
  set law(law: Law | undefined) {
    this.lawConsumer.law = law;
  }

  private readonly words = new Words(this, 'intake', intake);
  private readonly lawConsumer = new LawConsumer(this);
  private answers: Answers = {};
  private at = 0;
  private reached = 0;
  private sending = false;
  private movedFocus = false;
  private givenPlaces: readonly Option[] | undefined;
  private found: readonly Problem[] = [];
  private readonly validators = new Map<string, Validator>();

  constructor() {
    super();
    this.addEventListener('invalid', (event) => {
      // The form around asks: what is missing is shown here, at its step, not in a bubble of the browser.
      event.preventDefault();
      void this.showMissing();
    });
  }

  // ── The form around ──────────────────────────────────────────────────────────────────────────────────────────────

  override connectedCallback(): void {
    super.connectedCallback();
    const written = this.querySelector(':scope > script[type="application/json"]');
    if (written && !this.hasUpdated) this.read(written.textContent ?? '');
    this.commit();
  }

  formResetCallback(): void {
    this.answers = {};
    this.at = 0;
    this.reached = 0;
    this.commit();
    this.requestUpdate();
  }

  formStateRestoreCallback(state: string | File | FormData | null): void {
    if (typeof state !== 'string') return;
    try {
      const { answers, at } = JSON.parse(state) as { answers: Answers; at: number };
      this.answers = answers;
      this.at = at;
      this.reached = Math.max(this.reached, at);
      this.commit();
      this.requestUpdate();
    } catch {
      // Kept by another version: better an empty form than a broken one.
    }
  }

  get validity(): ValidityState {
    return this.internals.validity;
  }

  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  checkValidity(): boolean {
    this.commit();
    return this.internals.checkValidity();
  }

  reportValidity(): boolean {
    const valid = this.checkValidity();
    if (!valid) void this.showMissing();
    return valid;
  }

  private commit(): void {
    this.internals.setFormValue(JSON.stringify(this.value), JSON.stringify({ answers: this.answers, at: this.at }));
    const missing = this.firstMissing();
    if (missing) this.internals.setValidity({ valueMissing: true }, this.missingText(missing.field), this);
    else this.internals.setValidity({});
  }

  private read(text: string): void {
    try {
      const {
        value,
        problems = [],
        places,
      } = JSON.parse(text) as {
        value?: Partial<NeedDraft>;
        problems?: readonly Problem[];
        places?: readonly Option[];
      };
      if (places) this.givenPlaces = places;
      if (value) this.answers = answersOf(value);
      if (problems.length > 0) this.problems = problems;
    } catch {
      console.warn('<lian-need-intake-form>: the JSON inside is no { value, problems, places }; it starts empty.');
    }
  }

  // ── Steps ────────────────────────────────────────────────────────────────────────────────────────────────────────

  private get day(): string {
    return this.date || this.law?.date || '';
  }

  private get setting(): DraftSetting {
    return { language: this.words.lang, date: this.day, channel: this.channel };
  }

  private get steps(): readonly IntakeStep[] {
    const { law, lists, answers, setting } = this;
    const plan = law ? this.plan(draftOf(intakeSteps(lists, noPlan), answers, setting), law) : noPlan;
    return intakeSteps(lists, plan);
  }

  /** Pages as they are shown: a step each, or in elder mode a question each. */
  private get pages(): readonly IntakeStep[] {
    const steps = this.steps.filter((step) => askedFields(step, this.answers).length > 0);
    const single = this.oneByOne || isElder(this);
    if (!single) return steps;
    return steps.flatMap((step) => askedFields(step, this.answers).map((field) => ({ id: step.id, fields: [field] })));
  }

  private firstMissing(): { page: number; field: IntakeField } | undefined {
    const { pages } = this;
    for (let page = 0; page < pages.length; page++) {
      const field = askedFields(pages[page] as IntakeStep, this.answers).find(
        (each) => each.required && !isAnswered(this.answers[each.name]),
      );
      if (field) return { page, field };
    }
    return undefined;
  }

  private go(page: number): void {
    this.at = Math.max(0, Math.min(page, this.pages.length));
    this.reached = Math.max(this.reached, this.at);
    this.movedFocus = true;
    if (this.summary) this.summary.errors = [];
    this.commit();
    this.requestUpdate();
  }

  private onContinue(event: Event): void {
    event.preventDefault();
    this.go(this.at + 1);
  }

  private onReviewed(event: Event): void {
    event.preventDefault();
    if (this.sending) return;
    const missing = this.firstMissing();
    if (missing) return void this.showMissing();
    const draft = this.value;
    const problems = this.check(draft);
    if (problems.length > 0) {
      this.problems = problems;
      return;
    }
    this.commit();
    const detail: NeedSubmitDetail = { draft };
    const goOn = this.dispatchEvent(
      new CustomEvent('lian-need-submit', { detail, bubbles: true, composed: true, cancelable: true }),
    );
    if (!goOn || !this.form) return;
    // A second press while the page is on its way sends nothing.
    this.sending = true;
    setTimeout(() => (this.sending = false), 3000);
    submitForm(this.form);
  }

  /** Shows the first page on which something is missing, with its error summary. */
  private async showMissing(): Promise<void> {
    const missing = this.firstMissing();
    if (!missing) return;
    this.at = missing.page;
    this.requestUpdate();
    await this.updateComplete;
    await this.summary?.collect();
  }

  private async showProblems(problems: readonly Problem[]): Promise<void> {
    const first = problems[0];
    if (!first) return;
    const { pages } = this;
    const names = problems.map(({ path }) => fieldOf(path));
    const page = pages.findIndex(({ fields }) => fields.some(({ name }) => names.includes(name)));
    this.at = page < 0 ? pages.length : page;
    this.reached = pages.length;
    this.requestUpdate();
    await this.updateComplete;
    const errors = problems.map(({ path, code, params }) => {
      const name = fieldOf(path);
      const control = this.renderRoot.querySelector<FormControl<string>>(`[data-name="${name}"]`) ?? undefined;
      const problem = this.words.say(['problems', code], params);
      control?.setCustomError(problem);
      return { message: this.words.say(['problemOf'], { label: this.labelOf(name), problem }), control };
    });
    await this.summary?.show(errors);
  }

  private get summary(): LianErrorSummary | null {
    return this.renderRoot.querySelector('lian-error-summary');
  }

  // ── What is shown ────────────────────────────────────────────────────────────────────────────────────────────────

  protected override updated(_changed: PropertyValues): void {
    if (!this.movedFocus) return;
    this.movedFocus = false;
    this.renderRoot.querySelector<HTMLElement>('.title')?.focus();
    this.scrollIntoView?.({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const { pages } = this;
    const at = Math.min(this.at, pages.length);
    return html`<div part="base">${at < pages.length ? this.renderPage(pages, at) : this.renderReview(pages)}</div>`;
  }

  private renderHead(id: string, at: number, count: number): TemplateResult {
    const lead = this.has(['steps', id, 'lead']) ? this.words.say(['steps', id, 'lead']) : '';
    return html`
      <p class="step">${this.words.say(['progress'], { at: at + 1, count })}</p>
      <div part="title" class="title" role="heading" aria-level=${this.level} tabindex="-1">${this.words.say(['steps', id, 'title'])}</div>
      ${lead ? html`<p class="lead">${lead}</p>` : nothing}
    `;
  }

  private renderPage(pages: readonly IntakeStep[], at: number): TemplateResult {
    const page = pages[at] as IntakeStep;
    return html`
      <form part="step" @submit=${this.onContinue}>
        <lian-error-summary></lian-error-summary>
        ${this.renderHead(page.id, at, pages.length + 1)}
        ${page.id === 'consent' ? html`<slot name="privacy"><p class="privacy">${this.words.say(['privacy'])}</p></slot>` : nothing}
        ${askedFields(page, this.answers).map((field) => this.renderField(field))}
        <div class="buttons">
          <lian-button type="submit">${this.words.say([this.reached >= pages.length ? 'toReview' : 'continue'])}</lian-button>
          ${
            at > 0
              ? html`<lian-button variant="outlined" @click=${() => this.go(at - 1)}>${this.words.say(['back'])}</lian-button>`
              : nothing
          }
        </div>
      </form>
    `;
  }

  private renderField(field: IntakeField): TemplateResult {
    const { name, control, required = false, max, type = 'text', autocomplete = '' } = field;
    const answer = this.answers[name];
    const label = this.labelOf(name);
    const hint = this.has(['fields', name, 'hint']) ? this.words.say(['fields', name, 'hint']) : '';
    const requiredText = this.has(['fields', name, 'required']) ? this.words.say(['fields', name, 'required']) : '';
    const notice = field.notice?.(this.answers);
    const validator = this.validatorOf(field);
    const put = (event: Event) => this.answer(name, (event.target as FormControl<string | readonly string[]>).value);
    const text = typeof answer === 'string' ? answer : '';
    const options = this.optionsOf(field);
    const shown = {
      radio: () =>
        html`<lian-radio-group data-name=${name} .label=${label} .hint=${hint} .requiredText=${requiredText} ?required=${required} .options=${options} .value=${text} @change=${put}></lian-radio-group>`,
      select: () =>
        html`<lian-select data-name=${name} .label=${label} .hint=${hint} .requiredText=${requiredText} ?required=${required} .options=${options} .value=${text} @change=${put}></lian-select>`,
      checkboxes: () =>
        html`<lian-checkbox-group data-name=${name} .label=${label} .hint=${hint} .requiredText=${requiredText} ?required=${required} .options=${options} .value=${Array.isArray(answer) ? answer : []} @change=${put}></lian-checkbox-group>`,
      textarea: () =>
        html`<lian-textarea data-name=${name} .label=${label} .hint=${hint} .requiredText=${requiredText} ?required=${required} maxlength=${max ?? 2000} .value=${text} @input=${put}></lian-textarea>`,
      number: () =>
        html`<lian-text-field class="short" data-name=${name} inputmode="numeric" .validator=${validator} pattern="\\d{1,3}" .patternText=${this.words.say(['wholeNumber'])} .label=${label} .hint=${hint} ?required=${required} .value=${text} @input=${put}></lian-text-field>`,
      text: () =>
        html`<lian-text-field data-name=${name} type=${type} autocomplete=${autocomplete} .validator=${validator} .label=${label} .hint=${hint} .requiredText=${requiredText} ?required=${required} .value=${text} @input=${put}></lian-text-field>`,
    }[control];
    return html`
      <div class="field">
        ${shown()}
        <div role="status">${notice ? html`<p class="notice">${this.words.say(['notices', notice])}</p>` : nothing}</div>
      </div>
    `;
  }

  private renderReview(pages: readonly IntakeStep[]): TemplateResult {
    return html`
      <form part="review" @submit=${this.onReviewed}>
        <lian-error-summary></lian-error-summary>
        ${this.renderHead(review, pages.length, pages.length + 1)}
        <dl class="answers">
          ${pages.map((page, index) =>
            askedFields(page, this.answers).map(
              (field) => html`
                <div class="answer">
                  <dt>${this.labelOf(field.name)}</dt>
                  <dd class="said">${this.shownAnswer(field)}</dd>
                  <dd class="change">
                    <button class="link" type="button" @click=${() => this.go(index)}>
                      ${this.words.say(['change'])}<span class="unseen">：${this.labelOf(field.name)}</span>
                    </button>
                  </dd>
                </div>
              `,
            ),
          )}
        </dl>
        <div class="buttons">
          <lian-button type="submit">${this.words.say(['send'])}</lian-button>
          <lian-button variant="outlined" @click=${() => this.go(pages.length - 1)}>${this.words.say(['back'])}</lian-button>
        </div>
      </form>
    `;
  }

  private shownAnswer(field: IntakeField): TemplateResult | string {
    const answer = this.answers[field.name];
    if (!isAnswered(answer)) return html`<span class="none">${this.words.say(['notAnswered'])}</span>`;
    const label = (value: string) => this.optionsOf(field).find((option) => option.value === value)?.label ?? value;
    return Array.isArray(answer) ? answer.map(label).join(this.words.say(['listMark'])) : label(answer as string);
  }

  /** The same model as at the end, asked at the field: nobody comes to the last page with what it will not take. */
  private validatorOf({ name, type, control: kind, max = Infinity }: IntakeField): Validator {
    const made = this.validators.get(name);
    if (made) return made;
    const validator: Validator = (text, control) => {
      const slip = type === 'tel' ? phone(text, control) : undefined;
      if (slip) return slip;
      if (kind === 'number' && Number(text) > max) return this.words.say(['problems', 'too-large'], { limit: max });
      const draft = draftOf(this.steps, { ...this.answers, [name]: text }, this.setting);
      const problem = this.check(draft).find(({ path, code }) => code !== 'required' && fieldOf(path) === name);
      return problem && this.words.say(['problems', problem.code], problem.params);
    };
    this.validators.set(name, validator);
    return validator;
  }

  private optionsOf({ name, options, list }: IntakeField): readonly Option[] {
    if (name === 'place') return this.places;
    const { subject } = tongueOf(this.words.lang, 'needs', common);
    const named = consentOf(name) ? 'consent' : name;
    const label = (value: string) =>
      (list && subject(['names', list, value])) ?? this.words.say(['fields', named, 'options', value]);
    return (options ?? []).map((value) => {
      const hint = ['fields', named, 'hints', value];
      return { value, label: label(value), ...(this.has(hint) && { hint: this.words.say(hint) }) };
    });
  }

  private labelOf(name: string): string {
    const consent = consentOf(name);
    if (consent) return this.words.say(['consents', consent.by, consent.purpose]);
    const other = ['fields', name, 'labelForOther'];
    return this.words.say(this.answers['forWhom'] === 'other' && this.has(other) ? other : ['fields', name, 'label']);
  }

  private missingText({ name }: IntakeField): string {
    const path = ['fields', name, 'required'];
    return this.has(path) ? this.words.say(path) : this.labelOf(name);
  }

  private has(path: readonly string[]): boolean {
    return this.words.has(path);
  }

  private answer(name: string, value: string | readonly string[]): void {
    this.answers = { ...this.answers, [name]: value };
    this.commit();
    this.requestUpdate();
  }
}

const noPlan: IntakePlan = { asksGuardian: false, consents: [] };

const isAnswered = (answer: Answers[string]) =>
  Array.isArray(answer) ? answer.length > 0 : typeof answer === 'string' && answer.trim() !== '';

declare global {
  interface HTMLElementTagNameMap {
    'lian-need-intake-form': LianNeedIntakeForm;
  }
}
