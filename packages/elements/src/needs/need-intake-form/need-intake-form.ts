import type { Law } from '@liandong/core';
import { common } from '@liandong/messages/zh-hans/common';
import { intake } from '@liandong/messages/zh-hans/intake';
import type { Answer, FieldType, FormSchema } from '@liandong/sdk/forms';
import type { DraftSetting, NeedDraft, NeedFormPlan, Problem } from '@liandong/sdk/needs';
import type { CSSResultGroup, TemplateResult } from 'lit';
import type { FormError, LianErrorSummary } from '../../common/error-summary/error-summary.js';
import type { Option } from '../../internal/choice-control.js';
import { FormElement } from '../../internal/form-element.js';
import { LawConsumer } from '../../internal/law-context.js';
import { isElder } from '../../internal/mode.js';
import { property } from '../../internal/property.js';
import { isSubmitting, submitForm } from '../../internal/submission.js';
import { Words } from '../../internal/words-controller.js';
import { Controls, type Control } from './intake-controls.js';
import { missingErrors, problemErrors, type ErrorList } from './intake-errors.js';
import { writtenIn } from './intake-pages.js';
import type { IntakeHost, IntakePart, IntakeSnapshot } from './intake-part.js';
import { IntakeState, noPlan, type Place } from './intake-state.js';
import { renderIntake } from './intake-view.js';
import { IntakeWords } from './intake-words.js';
import { styles } from './need-intake-form.styles.js';

/** Detail of `lian-need-submit`. */
export interface NeedSubmitDetail {
  readonly draft: NeedDraft;
}

/** Detail of `lian-need-step`: where somebody is, and nothing of what they wrote. */
export interface NeedStepDetail {
  readonly step: string;
  readonly at: number;
  readonly of: number;
}

declare global {
  interface HTMLElementEventMap {
    'lian-need-submit': CustomEvent<NeedSubmitDetail>;
    'lian-need-step': CustomEvent<NeedStepDetail>;
  }
}

/**
 * 需求登记表：一步一步问，没有答完说得清哪里没答，交之前全部看一遍；填过的不会丢。
 *
 * It is one form control: inside a `<form>` its value goes out under its `name`, as JSON of the SDK's `needDraft`.
 * What it asks is a schema, plain data; `define.js` gives the one for community needs. What the law makes it ask
 * besides (a guardian, consents) comes from `plan`. Native fields inside it are what is used, and sent, without scripts.
 *
 * @summary 需求登记表 · A resident, or somebody for them, says what help is needed; step by step, with everything to check before it is sent.
 * @slot - Native fields with the same names, for pages whose scripts do not run; their values are taken over.
 * @slot privacy - What the office tells about the use of personal data, in place of the general text.
 * @event {CustomEvent<NeedSubmitDetail>} lian-need-submit - Everything is answered and somebody sent it. Cancel it to send the draft yourself; else the form around it is sent.
 * @event {CustomEvent<NeedStepDetail>} lian-need-step - Another page is shown.
 * @event input - An answer changed.
 * @event change - An answer changed and is done.
 * @csspart base - All of it.
 * @csspart title - The heading of the step.
 * @csspart step - One step.
 * @csspart review - The list of all answers.
 * @csspart note - What drafts and sending have to tell.
 * @cssprop --lian-color-accent - Buttons and links.
 */
export class LianNeedIntakeForm extends FormElement implements IntakeHost {
  static override styles: CSSResultGroup = styles;

  /** What is asked, as data that the SDK's `readForm` takes; one with faults is told in the console and not taken. */
  @property({ attribute: false })
  get schema(): FormSchema | undefined {
    return this.state.schema;
  }
  set schema(schema: FormSchema | undefined) {
    const faults = schema ? this.state.open(schema) : 'no schema';
    if (faults) console.warn(`<${this.localName}>: ${faults}`);
    else {
      this.controls.clear();
      this.settle();
    }
  }

  /** Communities to choose from: division code and name. A page may write `<option>`s inside instead. */
  @property({ attribute: false })
  get places(): readonly Option[] {
    const { places, place, '': written } = this.state.lists;
    return places ?? place ?? written ?? [];
  }
  set places(places: readonly Option[]) {
    this.state.lists = { ...this.state.lists, places };
  }

  /** Lists that fields take by name (`from`): answers to choose from, or the places of a division picker. */
  @property({ attribute: false })
  get lists(): Readonly<Record<string, readonly unknown[]>> {
    return this.state.lists;
  }
  set lists(lists: Readonly<Record<string, readonly unknown[]>>) {
    this.state.lists = { ...this.state.lists, ...(lists as IntakeState['lists']) };
  }

  /** How the need reaches the office; a code of the SDK's channels. */
  @property() channel = 'online-form';

  /** Day of the answers, `YYYY-MM-DD`, as the server says it; that of the law where there is none. No device's clock is asked. */
  @property() date = '';

  /** Level of the headings, to fit those of the page. */
  @property({ type: Number }) level = 2;

  /** One question a screen. On by itself in elder mode. */
  @property({ type: Boolean, attribute: 'one-by-one' }) oneByOne = false;

  /** Must it be filled in? One that is begun must be finished in any case. */
  @property({ type: Boolean }) required = false;

  /** Sends each answer under the name of its field, as a page without scripts would, in place of one draft. */
  @property({ type: Boolean, attribute: 'as-fields' }) asFields = false;

  /** What the law makes the form ask besides. `define.js` gives the SDK's own; without it, or without law, nothing. */
  @property({ attribute: false }) plan: (draft: Partial<NeedDraft>, law: Law) => NeedFormPlan = () => noPlan;

  /** Checks a finished draft with the same model as the server. `define.js` gives the SDK's own. */
  @property({ attribute: false }) check: (draft: NeedDraft) => readonly Problem[] = () => [];

  /** Tags of the page's own controls, by type of field, in place of ours. */
  @property({ attribute: false }) tags: Partial<Record<FieldType, string>> = {};

  /** 草稿。Keeps what is written on this device: `draftStore()` of `common/drafts`. Nothing is kept without it. */
  @property({ attribute: false })
  get drafts(): IntakePart | undefined {
    return this.parts[0];
  }
  set drafts(part: IntakePart | undefined) {
    this.plug(0, part);
  }

  /** 发送。Sends the draft by itself: `fetchSender()` of `common/sending`. Else the form around is sent. */
  @property({ attribute: false })
  get sender(): IntakePart | undefined {
    return this.parts[1];
  }
  set sender(part: IntakePart | undefined) {
    this.plug(1, part);
  }

  /** What is answered. Setting a draft fills the form with it. */
  @property({ attribute: false })
  get value(): NeedDraft {
    return this.state.draft(this.setting);
  }
  set value(draft: Partial<NeedDraft> | null | undefined) {
    this.state.fill(draft ?? {});
    this.settle();
  }

  /** Problems that the server found; shown at their fields. */
  @property({ attribute: false })
  get problems(): readonly Problem[] {
    return this.found;
  }
  set problems(problems: readonly Problem[]) {
    this.found = problems ?? [];
    void this.updateComplete.then(() => this.showProblems());
  }

  /** The law; else that of the nearest `<lian-law>`. */
  @property({ attribute: false })
  get law(): Law | undefined {
    return this.lawConsumer.law;
  }
  set law(law: Law | undefined) {
    this.lawConsumer.law = law;
  }

  /** @internal */
  isShared = false;
  /** @internal */
  readonly words: IntakeWords = new IntakeWords(new Words(this, 'intake', intake), common);
  /** @internal */
  readonly controls = new Controls();
  /** @internal */
  readonly state = new IntakeState();
  /** @internal */
  isBare = false;
  /** @internal */
  leaving = '';

  private readonly lawConsumer = new LawConsumer(this);
  private readonly parts: (IntakePart | undefined)[] = [];
  private readonly placed: Record<string, Place> = {};
  /** It has arrived: what stands here can be read and printed, and not changed. */
  private isDone = false;
  private isReturning = false;
  private isSettled = false;
  private workedBy: Law | undefined;
  private workedSingle = false;
  private sending = false;
  private focusOn = '';
  private found: readonly Problem[] = [];

  constructor() {
    super();
    this.addEventListener('invalid', (event) => this.onInvalid(event));
  }

  // ── The form around ──────────────────────────────────────────────────────────────────────────────────────────────

  override connectedCallback(): void {
    super.connectedCallback();
    for (const part of this.parts) part?.attach(this);
    // Written by a server, and perhaps not read to its end yet.
    if (this.ownerDocument.readyState === 'loading')
      this.ownerDocument.addEventListener('DOMContentLoaded', () => this.read(), { once: true });
    this.read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const part of this.parts) part?.detach();
  }

  formResetCallback(): void {
    this.clear();
  }

  formStateRestoreCallback(kept: string | File | FormData | null): void {
    if (typeof kept !== 'string') return;
    try {
      const { answers, at } = JSON.parse(kept) as Pick<IntakeSnapshot, 'answers' | 'at'>;
      this.snapshot = { ...this.snapshot, answers, at };
    } catch {
      // Kept by another version: better an empty form than a broken one.
    }
  }

  get validity(): ValidityState {
    return this.internals.validity;
  }

  get validationMessage(): string {
    return this.internals.validationMessage;
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

  // The form around asks: what is missing is shown here, at its step, not in a bubble of the browser.
  private onInvalid(event: Event): void {
    if (event.target !== this) return;
    event.preventDefault();
    const first = this.form?.querySelector(':invalid:not(fieldset)');
    if (isSubmitting() && (!first || first === this)) {
      this.focus();
      void this.showMissing();
    }
  }

  private commit(): void {
    const { state, internals } = this;
    internals.setFormValue(state.payload(this.name, this.asFields, this.setting), this.isShared ? null : state.kept);
    const missing = this.required || !state.isEmpty ? state.missing : undefined;
    if (missing) {
      const { field } = missing.asked;
      internals.setValidity({ valueMissing: true }, this.words.of('required', field) || this.labelOf(field.name));
    } else internals.setValidity({});
  }

  /** What the page wrote inside. */
  private read(): void {
    this.state.adopt(this);
    const { schema, value, places, problems = [] } = this.hasUpdated ? {} : writtenIn(this);
    if (schema) this.schema = schema;
    if (value) this.value = value;
    if (places) this.places = places;
    if (problems.length > 0) this.problems = problems;
    this.settle();
  }

  // ── What parts see ───────────────────────────────────────────────────────────────────────────────────────────────

  /** @internal */
  get day(): string {
    return this.date || this.law?.date || '';
  }

  /** @internal */
  get language(): string {
    return this.words.language;
  }

  /** What is in it and which page is open: enough to go on with it elsewhere. */
  get snapshot(): IntakeSnapshot {
    const { id = '', version = '' } = this.schema ?? {};
    return { form: id, version, answers: this.state.answers, at: this.state.at };
  }
  set snapshot({ answers, at }: IntakeSnapshot) {
    this.state.answers = answers as IntakeState['answers'];
    this.state.at = at;
    this.state.reached = Math.max(this.state.reached, at);
    this.settle();
    // What law adds may be fewer pages than there were.
    this.state.at = Math.min(at, this.state.pages.length);
  }

  /** @internal */
  get payload(): FormData {
    return this.state.payload(this.name || 'need', this.asFields, this.setting) ?? new FormData();
  }

  /** @internal */
  labelOf(name: string): string {
    for (const { fields } of this.state.pages)
      for (const { field, says } of fields) if (field.name === name) return this.words.label(field, says.label);
    return name;
  }

  /** Empties it: nothing that was written stays. */
  clear(): void {
    this.state.empty();
    this.controls.clear();
    this.isReturning = this.isBare = false;
    this.settle();
  }

  private plug(at: number, part: IntakePart | undefined): void {
    if (this.isConnected) this.parts[at]?.detach();
    this.parts[at] = part;
    if (this.isConnected) part?.attach(this);
  }

  // ── Steps ────────────────────────────────────────────────────────────────────────────────────────────────────────

  private get setting(): DraftSetting {
    return { language: this.language, date: this.day, channel: this.channel };
  }

  private get isSingle(): boolean {
    return this.oneByOne || isElder(this);
  }

  /** Works out what is asked now, and tells the form around. */
  private settle(): void {
    this.work();
    this.isSettled = true;
    this.requestUpdate();
  }

  private work(): void {
    const { law, state } = this;
    this.workedBy = law;
    this.workedSingle = this.isSingle;
    state.settle(law && ((draft) => this.plan(draft, law)), this.setting, this.workedSingle);
    this.commit();
  }

  /** @internal */
  go(page: number, focusOn = '.title'): void {
    const { state } = this;
    state.at = Math.max(0, Math.min(page, state.pages.length));
    state.reached = Math.max(state.reached, state.at);
    this.focusOn = focusOn;
    this.leaving = '';
    if (this.summary) this.summary.errors = [];
    this.settle();
    const detail: NeedStepDetail = {
      step: state.pages[state.at]?.step.id ?? 'review',
      at: state.at,
      of: state.pages.length,
    };
    this.dispatchEvent(new CustomEvent('lian-need-step', { detail, bubbles: true, composed: true }));
  }

  /** Changes one answer, and comes back to the review. @internal */
  change(page: number, name: string): void {
    this.isReturning = true;
    this.go(page, `[data-name="${name}"]`);
  }

  /** @internal */
  onContinue(event: Event): void {
    event.preventDefault();
    const { state } = this;
    this.settle();
    const short = state.pages[state.at]?.fields.find(
      ({ field, required }) => field.type === 'group' && required && state.rows(field.name).length === 0,
    );
    if (short) return void this.showMissing();
    this.go(this.isReturning ? state.nextOpen : state.at + 1);
    if (state.at === state.pages.length) this.isReturning = false;
  }

  /** @internal */
  onReviewed(event: Event): void {
    event.preventDefault();
    if (this.sending) return;
    const { state } = this;
    if (state.missing) return void this.showMissing();
    if (state.refused.size > 0) return void this.showProblems();
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

  private async showMissing(): Promise<void> {
    if (this.state.missing) await this.tell(missingErrors);
  }

  private async showProblems(): Promise<void> {
    if (this.found.length === 0 || !this.state.form) return;
    this.isReturning = true;
    await this.tell((form) => problemErrors(form, this.found));
  }

  /** Goes to the page of the first of these, and lists them there; where there is no list, that of what is bad on it. */
  private async tell(errors: (form: this) => ErrorList): Promise<void> {
    const { page, list } = errors(this);
    this.state.at = page;
    this.requestUpdate();
    await this.updateComplete;
    const { summary } = this;
    const all = list?.();
    await (all ? summary?.show(all) : summary?.collect());
  }

  /** A link of the summary to a field of another page. @internal */
  onFollowed({ detail: { control } }: CustomEvent<FormError>): void {
    const name = control?.dataset['name'];
    if (control && !control.isConnected && name) this.change(this.state.pageOf(name), name);
  }

  private get summary(): LianErrorSummary | null {
    return this.renderRoot.querySelector('lian-error-summary');
  }

  // ── What is shown ────────────────────────────────────────────────────────────────────────────────────────────────

  /** The control of a place, made where there is none yet. @internal */
  controlOf(place: Place, key: string): Control {
    this.placed[key] = place;
    // Rows move up when one goes: a control is asked where it stands now.
    const now = () => this.placed[key] ?? place;
    return this.controls.of(
      key,
      place.field,
      this.tags,
      (value, isDone) => this.answer(now(), key, value, isDone),
      (value) => {
        const fault = this.state.faultOf(now(), value, this.check, this.setting);
        return fault && this.words.problem(place.field, fault.code, fault.params);
      },
      place.field.type === 'division' ? this.state.lists[place.field.from ?? 'places'] : undefined,
    );
  }

  /** @internal */
  get isOff(): boolean {
    return this.isDisabled || this.isDone;
  }

  private answer(place: Place, key: string, value: Answer, isDone: boolean): void {
    this.state.put(place, value);
    if (!isDone) return this.commit();
    // While somebody writes, only their field is drawn; what else is asked follows when they are done.
    this.settle();
    this.controls.get(key)?.showValidity?.();
  }

  /** @internal */
  get returns(): boolean {
    return this.isReturning;
  }

  /** Shows masked answers, or masks them again. @internal */
  bare(): void {
    this.isBare = !this.isBare;
    this.requestUpdate();
  }

  /** @internal */
  redraw(focusOn = ''): void {
    this.focusOn = focusOn;
    this.settle();
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (this.isConnected) this.commit();
  }

  override requestUpdate(...change: Parameters<FormElement['requestUpdate']>): void {
    if (change[0] !== undefined) this.isSettled = false;
    super.requestUpdate(...change);
  }

  // Law, lists, mode or language may be what has changed.
  protected override willUpdate(): void {
    if (!this.isSettled || this.law !== this.workedBy || this.isSingle !== this.workedSingle) this.work();
    this.isSettled = false;
  }

  protected override updated(): void {
    if (!this.focusOn) return;
    this.renderRoot.querySelector<HTMLElement>(this.focusOn)?.focus();
    this.focusOn = '';
    this.scrollIntoView?.({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const notes = this.parts.map((part) => part?.note());
    this.isDone = notes.some((note) => note?.tone === 'good') && !this.state.isEmpty;
    return renderIntake(this, notes);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-need-intake-form': LianNeedIntakeForm;
  }
}
