// In this order like lies beside like within what gzip sees at once (32 KB): see decision 0009.
import { IntakeState, noPlan } from './intake-state.js';
export { askedNames } from '@liandong/messages/zh-hans/need-names';
import { intake } from '@liandong/messages/zh-hans/intake';
import { LawConsumer } from '../../internal/law-context.js';
import { Controls, same, type Made } from './intake-controls.js';
import { isElder } from '../../internal/mode.js';
import { property } from '../../internal/property.js';
import { IntakeWords } from './intake-words.js';
import { writtenJson } from '../../internal/written-json.js';
import { FormElement } from '../../internal/form-element.js';
import { isSubmitting } from '../../internal/submission.js';
import type { Law } from '@liandong/core';
import type { Answer, AnswerPlace, FieldType, FormSchema } from '@liandong/sdk/forms';
import type { DraftSetting, NeedDraft, NeedFormPlan, Problem } from '@liandong/sdk/needs';
import type { Option } from '../../internal/choice-control.js';
import type { Writing, Written } from './intake-pages.js';
import type { IntakeHost, IntakePart, IntakeSnapshot } from './intake-part.js';

const pageEvents = ['pagehide', 'pageshow'] as const;

/** What the intake form is to the page and to the form around it: what is asked, what is answered, and whether it may be sent. */
export abstract class IntakeBase extends FormElement implements IntakeHost {
  /** What is asked, as data that the SDK's `readForm` takes; one with faults is told in the console and not taken, the same one again changes nothing. */
  @property({ attribute: false })
  get schema(): FormSchema | undefined {
    return this.state.schema;
  }
  set schema(schema: FormSchema | undefined) {
    // A page that draws itself anew gives it again: nothing that somebody writes or looks at is taken away.
    if (same(schema, this.asked)) return;
    this.asked = schema;
    const faults = this.state.open(schema as FormSchema);
    if (faults) console.warn(`<${this.localName}>: ${faults}`);
    else {
      this.state.isGiven = true;
      this.controls.clear();
      this.adopt();
      this.resume();
      // Named by paths of another schema.
      this.problems = this.state.found;
    }
  }

  /** Communities to choose from: division code and name. A page may write `<option>`s inside instead. */
  @property({ attribute: false })
  get places(): readonly Option[] {
    return this.state.listOf({ name: 'place' }) ?? [];
  }
  set places(places: readonly Option[]) {
    this.lists = { places };
  }

  /** Lists that fields take by name (`from`): answers to choose from, or the places of a division picker. */
  @property({ attribute: false })
  get lists(): Readonly<Record<string, readonly unknown[]>> {
    return this.state.lists;
  }
  set lists(lists: Readonly<Record<string, readonly unknown[]>>) {
    this.state.lists = { ...this.state.lists, ...(lists as IntakeState['lists']) };
    this.settle();
  }

  /** How the need reaches the office; a code of the SDK's channels. */
  @property() channel = 'online-form';

  /** Day of the answers, `YYYY-MM-DD`, as the server says it; that of the law where there is none. No device's clock is asked. */
  @property() date = '';

  /** Level of the headings, to fit those of the page. */
  @property({ type: Number }) level = 2;

  /** One question a screen, which the heading that takes focus names too. On by itself in elder mode. */
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

  /** What is answered. Setting a draft fills the form with it, in place of all that is written, files and half-written answers too; the same one again changes nothing. */
  @property({ attribute: false })
  get value(): NeedDraft {
    return this.state.draft(this.setting);
  }
  set value(draft: Partial<NeedDraft> | null | undefined) {
    const { setting, value } = this;
    // What a page was told it may give back, at every key, and in another language or another day too.
    if (same({ ...draft, ...setting }, { ...value, ...setting })) return;
    this.controls.forgive();
    this.state.fill(draft ?? {});
    this.settle();
  }

  /** Problems that the server found; shown at their fields. */
  @property({ attribute: false })
  get problems(): readonly Problem[] {
    return this.state.found;
  }
  set problems(problems: readonly Problem[]) {
    this.controls.forgive();
    this.state.found = Array.isArray(problems) ? problems : [];
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
  readonly words: IntakeWords = new IntakeWords(this, 'intake', intake);
  /** @internal */
  readonly state = new IntakeState();
  /** @internal */
  readonly controls: Controls = new Controls(this);

  private readonly lawConsumer = new LawConsumer(this);
  /** The schema as the page gave it. */
  private asked: FormSchema | undefined;
  protected readonly parts: (IntakePart | undefined)[] = [];
  /** It has arrived: what stands here can be read and printed, and not changed. */
  protected isDone = false;
  /** Was the JSON inside read? A page that is still being parsed may bring it later. */
  private isRead?: boolean;
  /** What Back brought for a schema that is not there yet. */
  private brought: string | undefined;
  private isSettled?: boolean;
  /** It was found invalid just now, and nobody was seen to send the form. */
  private isUntold?: boolean;

  /** Goes to the first answer that is missing, and tells all that are. */
  protected abstract showMissing(): Promise<void>;

  /** Goes to the first answer that was found bad, and tells all that were. */
  protected abstract showProblems(): Promise<void>;

  /** Somebody wrote in a control, or is done. @internal */
  abstract onAnswer(made: Made, isDone: boolean): void;

  /** @internal */
  abstract go(page: number, focusOn?: string): void;

  /** What is wrong with an answer. @internal */
  abstract wrongWith(place: AnswerPlace, value: Answer): string | undefined;

  /** Puts into the control of a place what a native field held, as if it had been written there; or reads it again. */
  protected abstract fill(place: AnswerPlace, isLate?: boolean): void;

  constructor() {
    super();
    /** @internal */
    this.state.isShort = (place) => {
      // Only one with a code is asked: a control checks itself each time.
      const control = this.controls.get(this.state.keyOf(place))?.control;
      return !!control?.code && control.validity?.valueMissing;
    };
    this.addEventListener('invalid', this.onInvalid);
    this.addEventListener('focusin', () => void (this.isUntold && this.showMissing()));
  }

  // ── The form around ──────────────────────────────────────────────────────────────────────────────────────────────

  override connectedCallback(): void {
    super.connectedCallback();
    for (const part of this.parts) part?.attach(this);
    for (const type of pageEvents) window.addEventListener(type, this.onPage);
    // Written by a server, and perhaps not read to its end yet.
    if (this.ownerDocument.readyState === 'loading')
      this.ownerDocument.addEventListener('DOMContentLoaded', () => this.read());
    this.read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const part of this.parts) part?.detach();
    for (const type of pageEvents) window.removeEventListener(type, this.onPage);
  }

  // What a fieldset around it switched off is taken over once it is on.
  override formDisabledCallback(): void {
    this.read();
  }

  formResetCallback(): void {
    this.clear();
  }

  formStateRestoreCallback(kept: string | File | FormData | null): void {
    // The page's schema may stand inside, or come later: answers to another are none to this one.
    this.read();
    if (typeof kept !== 'string' || this.isShared) return;
    this.brought = kept;
    this.resume();
  }

  private resume(): void {
    try {
      const kept = JSON.parse(this.brought!) as IntakeSnapshot;
      if (kept.form !== this.schema?.id || kept.version !== this.schema.version) return;
      this.brought = '';
      if (kept.at >= 0) this.snapshot = kept;
    } catch {
      // Nothing, or kept by another version: better an empty form than a broken one.
    }
  }

  // Chromium up to 108 keeps for Back what would be sent, and no state beside it. While the page goes nothing is sent
  // any more, so what is kept takes that place, until the page is shown again.
  private readonly onPage = ({ type, persisted }: PageTransitionEvent): void => {
    if (type === 'pagehide') this.internals.setFormValue(this.kept);
    else if (persisted) this.commit();
  };

  /** For Back: nothing on a machine that many use, and nothing that arrived, or it would be sent twice. */
  private get kept(): string | null {
    return this.isShared || this.isDone ? null : this.state.kept;
  }

  get validity(): ValidityState {
    return this.internals.validity;
  }

  get validationMessage(): string {
    return this.internals.validationMessage;
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
    if (!isSubmitting()) {
      // The page asks, and nothing is to be shown; or it sends by a script, and the browser moves focus in the same breath.
      this.isUntold = true;
      void Promise.resolve().then(() => (this.isUntold = false));
      return;
    }
    event.preventDefault();
    if (!this.isFirstInvalid) return;
    this.focus();
    void this.showMissing();
  }

  protected commit(): void {
    const { state, internals } = this;
    internals.setFormValue(state.payload(this.name, this.asFields, this.setting), this.kept);
    const wrong = state.problems.find(({ code }) => code !== 'required' || this.required || !state.isEmpty);
    const flag = wrong?.code === 'required' ? 'valueMissing' : 'customError';
    internals.setValidity({ [flag]: wrong }, wrong && this.words.problem(wrong.field, wrong.code, wrong.params));
  }

  /** What the page wrote inside. */
  private read(): void {
    const written = this.isRead ? undefined : (writtenJson(this) as Written | undefined);
    this.isRead ||= !!written;
    const { schema, value, places, problems } = written ?? {};
    if (value) this.state.fill(value);
    if (schema) this.schema = schema;
    this.adopt();
    if (places) this.places = places;
    if (problems?.[0]) this.problems = problems;
  }

  /**
   * What was written before the scripts came is read as if it had been written in our controls. Somebody who is writing
   * in a box that goes goes on in ours, where they were.
   */
  private adopt(): void {
    const on = this.state.adopt(this, (place) => this.fill(place));
    this.settle();
    const page = this.state.pageOf(on?.group as string);
    if (page >= 0) void this.goOn(page, on!);
  }

  private async goOn(page: number, { group, key, value, from, to }: Writing): Promise<void> {
    this.go(page, `[data-name="${key}"],[data-add="${group}"]`);
    await this.updateComplete;
    let box = this.controls.get(key)?.control as (HTMLInputElement & { readonly updateComplete?: unknown }) | undefined;
    await box?.updateComplete;
    // Of boxes to tick, the one of the same answer.
    box?.shadowRoot?.querySelector<HTMLElement>(`[value="${CSS.escape(value)}"]`)?.focus();
    while (box?.shadowRoot?.activeElement) box = box.shadowRoot.activeElement as HTMLInputElement;
    if (box?.selectionStart != null) box.setSelectionRange(from ?? 1e6, to ?? 1e6);
  }

  // ── What parts see ───────────────────────────────────────────────────────────────────────────────────────────────

  /** @internal */
  get day(): string {
    return this.date || this.law?.date || '';
  }

  /** @internal */
  get language(): string {
    return this.words.lang;
  }

  /**
   * What is in it and which question is open: enough to go on with it elsewhere. Answers are taken by name: where its `form`
   * and `version` are not those of the schema, make them fit first.
   */
  get snapshot(): IntakeSnapshot {
    return this.state.snapshot;
  }
  set snapshot(snapshot: IntakeSnapshot) {
    this.state.snapshot = snapshot;
    this.settle();
  }

  /** @internal */
  get payload(): FormData {
    return this.state.payload(this.name || 'need', this.asFields, this.setting) ?? new FormData();
  }

  /** @internal */
  labelOf(name: string): string {
    const asked = this.state.askedOf(name);
    return asked ? this.words.label(asked) : name;
  }

  /** @internal */
  arrived(): Promise<unknown> {
    return Promise.all(this.parts.map((part) => part?.arrived?.()));
  }

  /** Empties it: nothing that was written stays. */
  clear(): void {
    this.brought = '';
    this.state.empty();
    this.controls.clear();
    this.settle();
  }

  private plug(at: number, part: IntakePart | undefined): void {
    if (this.isConnected) this.parts[at]?.detach();
    this.parts[at] = part;
    if (this.isConnected) part?.attach(this);
  }

  // ── What is asked now ────────────────────────────────────────────────────────────────────────────────────────────

  protected get setting(): DraftSetting {
    return { language: this.language, date: this.day, channel: this.channel };
  }

  /** Works out what is asked now, and tells the form around. */
  protected settle(): void {
    this.work();
    this.requestUpdate();
    this.isSettled = true;
  }

  private work(): void {
    const { law, state } = this;
    // What a native field held may be a label of a list that has come; a place may have become another.
    state.reread(state.fields, (place) => this.fill(place, true));
    state.settle(law && ((draft) => this.plan(draft, law)), this.setting, this.oneByOne || isElder(this));
    this.commit();
  }

  override attributeChangedCallback(...change: Parameters<FormElement['attributeChangedCallback']>): void {
    super.attributeChangedCallback(...change);
    if (this.isConnected) this.commit();
  }

  override requestUpdate(...change: Parameters<FormElement['requestUpdate']>): void {
    // What a page takes away, an attribute or with `undefined`, is as it was at first: as a new form has it.
    const [name, before] = change as ['level', number];
    if (before) this[name] ??= new (this.constructor as new () => this)()[name];
    this.isSettled = false;
    super.requestUpdate(...change);
  }

  // Law, lists, mode or language may be what has changed.
  protected override willUpdate(): void {
    if (!this.isSettled) this.work();
  }
}
