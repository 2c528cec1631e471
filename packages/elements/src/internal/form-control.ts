import { fields } from '@liandong/messages/zh-hans/controls';
import { html, nothing, type LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { FormElement } from './form-element.js';
import { property } from './property.js';
import { isComposing, isSubmitting, submitByEnter } from './submission.js';
import { Words } from './words-controller.js';

/** The ways a value may be wrong, by the names of `ValidityState`. */
export type Flag = Exclude<keyof ValidityState, 'valid'>;

/** What is wrong with a value, in a sentence for the person who wrote it. */
export interface Problem {
  readonly flag: Flag;
  readonly text: string;
}

/** Detail of `lian-invalid`. */
export interface InvalidDetail {
  readonly label: string;
  readonly message: string;
}

declare global {
  interface HTMLElementEventMap {
    'lian-invalid': CustomEvent<InvalidDetail>;
  }
}

// Controls that were found invalid while nobody was seen to send the form; see `onInvalid`.
const unexplained = new Set<Pick<FormControl<string>, 'showValidity'>>();

// The getters read the attribute, which has changed by itself already when Lit compares.
const hasChanged = () => true;

/**
 * What all form-associated controls share: one value, kept in the form and in validity at once.
 *
 * A control says what its value is (`parse`, `initial`, `check`, `toForm`, `restore`) and how it looks
 * (`renderControl`, with one element of part `control`, and `toView`); the rest is here.
 *
 * @fires {Event} input - While the value changes; bubbles and is composed.
 * @fires {Event} change - When a change is done; bubbles and is composed.
 * @fires {CustomEvent<InvalidDetail>} lian-invalid - Sending the form found this value bad. Cancel it to place focus yourself.
 */
export abstract class FormControl<Value extends ArrayLike<unknown>> extends FormElement {
  /** The label above the control; or the slot `label`. */
  @property() label = '';

  /** A line under the label that helps to answer; or the slot `hint`. */
  @property() hint = '';

  /** The value a reset returns to, and the first value. */
  @property({ attribute: 'value' }) defaultValue: string | null = null;

  /** What to say when a required value is missing, in place of the general sentence. */
  @property({ attribute: 'required-text' }) requiredText = '';

  /** Leaves out the mark of what may stay empty. */
  @property({ type: Boolean, attribute: 'hide-optional' }) hideOptional = false;

  protected readonly words = new Words(this, 'controls', fields);

  /** The page's own check: what is wrong with a value that is not empty, or nothing. For rules of a schema, say. */
  @property({ attribute: false }) validator?: (value: Value, control: this) => string | undefined | null;

  private anchor: HTMLElement | null | undefined;
  private current: Value | undefined;
  private ready?: boolean;
  private unsaved?: boolean;
  private shown?: boolean;
  private problem = '';
  /** Has nothing changed since the value was checked? */
  private isChecked?: boolean;
  private customText = '';
  private serverText = '';

  constructor() {
    super();
    this.addEventListener('invalid', this.onInvalid);
    this.addEventListener('focusin', () => {
      if (unexplained.has(this)) for (const control of unexplained) control.showValidity();
    });
  }

  // ── What a control is ────────────────────────────────────────────────────────────────────────────────────────────

  /** Anything a page may set, as a value; never throws. */
  protected parse(given: unknown): Value {
    return String(given ?? '') as unknown as Value;
  }

  /** What is wrong with the value, if anything. */
  protected abstract check(): Problem | undefined;

  /** The box, list or boxes; the element that messages point at has part `control`. */
  protected abstract renderControl(): TemplateResult;

  /** Puts the value into the native elements, after each render: they may show what somebody typed since the last. */
  protected abstract toView(): void;

  /** The value before anybody changed it. */
  protected initial(): Value {
    return this.parse(this.defaultValue);
  }

  /** What the form sends, and what the browser keeps for Back. */
  protected toForm(): [value: string | FormData | null, state: string | FormData] {
    const value = String(this.value);
    return [value, value];
  }

  /** What stands in the boxes while it is not the value written out. */
  protected typed: unknown;

  /** Drops what was typed and is no value, and what the server said: another value came, or the form was reset. */
  protected forget(): void {
    this.typed = undefined;
    this.serverText = '';
    this.requestUpdate(); // the value may be the same, and the boxes not
  }

  /** The value from what the browser kept. */
  protected restore(state: string): void {
    this.edit(state as unknown as Value);
  }

  // ── Value and form ───────────────────────────────────────────────────────────────────────────────────────────────

  /** The value. Setting it reaches the form and validity at once; the same again leaves what somebody writes. */
  @property({ attribute: false })
  get value(): Value {
    return this.current ?? this.initial();
  }
  set value(given: Value) {
    const value = this.parse(given);
    // What a page was told it may give back, at every key: what is half written stands.
    if (String(value) !== String(this.value)) this.forget();
    this.current = value; // Lit's setter around this one calls `requestUpdate`, and that commits
  }

  /** Must there be a value? */
  @property({ type: Boolean, hasChanged })
  get required(): boolean {
    return this.hasAttribute('required');
  }
  set required(required: boolean) {
    this.toggleAttribute('required', Boolean(required));
  }

  /** May the value be read and sent, but not changed? */
  @property({ type: Boolean, hasChanged })
  get readonly(): boolean {
    return this.hasAttribute('readonly');
  }
  set readonly(readonly: boolean) {
    this.toggleAttribute('readonly', Boolean(readonly));
  }

  get labels(): NodeList {
    return this.internals.labels;
  }

  get validity(): ValidityState {
    return this.validate().validity;
  }

  get validationMessage(): string {
    return this.validate().validationMessage;
  }

  /** Is the value good? Shows nothing. */
  checkValidity(): boolean {
    return this.validate().checkValidity();
  }

  /** Is the value good? If not, shows why and takes focus. */
  reportValidity(): boolean {
    const valid = this.showValidity();
    if (!valid) this.focus();
    return valid;
  }

  /** Is the value good? If not, shows why and leaves focus where it is. */
  showValidity(): boolean {
    this.shown = this.willValidate && !this.validity.valid;
    this.requestUpdate();
    return !this.shown;
  }

  /** What the browser keeps of it for Back: the value, or what is half written and none yet. @internal */
  get kept(): string | FormData {
    return this.toForm()[1];
  }

  /** A reason of the page's own why the value is bad; '' takes it back. What the control itself finds counts on. */
  setCustomValidity(text: string): void {
    this.customText = text;
    this.requestUpdate('value');
  }

  /** Shows what the server said about the value; gone as soon as the value is edited, or a script sets another. */
  setCustomError(text: string): void {
    this.serverText = text;
    this.requestUpdate('value');
    if (text) this.shown = true;
  }

  /** The label in plain text: the property, the slot, or a `<label>` of the page. */
  get labelText(): string {
    const text =
      this.label ||
      this.slotted('label')?.textContent ||
      Array.from(this.labels, (label) => this.textOf(label)).join(' ');
    return text.trim();
  }

  /** The text of a label around it is not that of its own options. */
  private textOf(node: Node): string {
    if (node === this) return '';
    return node.nodeType === 3 ? node.nodeValue! : Array.from(node.childNodes, (inner) => this.textOf(inner)).join('');
  }

  formAssociatedCallback(): void {
    super.requestUpdate(); // what is wrong with the value does not hang on its form
  }

  formResetCallback(): void {
    this.forget();
    this.current = undefined;
    this.shown = false;
    this.requestUpdate('value');
  }

  formStateRestoreCallback(state: string | File | FormData | null): void {
    if (typeof state === 'string') this.restore(state);
    // Chromium up to 108 gives back what was sent instead of the state, where that was many values.
    else if (state instanceof FormData) this.value = Array.from(state.values()) as unknown as Value; // which is parsed
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ready = true;
    this.commit();
  }

  // Lit calls this from every property setter: so what a new limit or label means is true before the setter returns.
  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    this.isChecked = false;
    super.requestUpdate(...change);
    if (change[0]) this.commit();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    if (!this.isChecked) this.validate();
    if (!this.problem) this.shown = false;
  }

  protected override updated(_changed: PropertyValues): void {
    this.toView();
    if (!this.anchor && this.problem) this.validate(); // now there is something to point at
  }

  /** Puts the value into the form, and what is wrong with it into validity. */
  protected commit(): void {
    if (!this.ready) return;
    const [value, state] = this.toForm();
    this.internals.setFormValue(value, state);
    this.validate();
  }

  /** That there is no value, where there must be one. */
  protected missing(key: keyof typeof fields = 'required'): Problem | undefined {
    if (!this.required) return undefined;
    return { flag: 'valueMissing', text: this.requiredText || this.words.say(key, { label: this.quotedLabel }) };
  }

  private validate(): ElementInternals {
    const { value } = this;
    const own = this.check();
    const further = !own && value.length && this.validator?.(value, this);
    const custom = this.customText || this.serverText;
    this.problem = custom || own?.text || further || '';
    const flags = { ...(own && { [own.flag]: true }), ...((custom || further) && { customError: true }) };
    this.isChecked = true;
    this.anchor ??= this.shadowRoot?.querySelector<HTMLElement>('[part~="control"]');
    this.internals.setValidity(flags, this.problem, this.anchor ?? undefined);
    return this.internals;
  }

  // ── What people do ───────────────────────────────────────────────────────────────────────────────────────────────

  /** A value that somebody wrote or chose, and what they typed where that is not the value written out. */
  protected edit(value: Value, typed?: unknown): void {
    this.forget();
    this.current = this.parse(value);
    this.typed = typed;
    this.requestUpdate('value');
  }

  /** Passes a native event of an inner element on, exactly once: `input` crosses the shadow root by itself, `change` does not. */
  protected pass(event: Event): void {
    const isInput = event.type === 'input';
    if (!isInput && !this.unsaved) return; // Enter was first
    this.unsaved = isInput;
    if (!event.composed) this.dispatchEvent(new Event(event.type, { bubbles: true, composed: true }));
  }

  /** Enter sends the form, unless it belongs to an input method. */
  protected onKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.defaultPrevented || isComposing(event) || !this.form) return;
    event.preventDefault();
    // A native field fires `change` before Enter sends its form, and not again when it is left.
    if (this.unsaved) this.pass(new Event('change'));
    submitByEnter(this.form);
  }

  private onInvalid(event: Event): void {
    if (event.target !== this) return;
    if (!isSubmitting()) {
      // `form.checkValidity()`, which must show nothing, or `form.reportValidity()`, after which the browser moves
      // focus in the same breath. Only focus tells them apart.
      if (unexplained.size === 0) void Promise.resolve().then(() => unexplained.clear());
      unexplained.add(this);
      return;
    }
    event.preventDefault(); // no bubble: the reason stands at the control
    this.showValidity();
    const detail: InvalidDetail = { label: this.labelText, message: this.problem };
    const goOn = this.dispatchEvent(
      new CustomEvent('lian-invalid', { detail, bubbles: true, composed: true, cancelable: true }),
    );
    if (goOn && this.isFirstInvalid) this.focus();
  }

  // ── How it looks ─────────────────────────────────────────────────────────────────────────────────────────────────

  /** What is wrong, where it is to be shown. */
  protected get errorText(): string {
    // What the server said is shown of what nobody can change too, though it holds up nothing.
    return (this.shown && this.willValidate) || this.serverText ? this.problem : '';
  }

  /** The label as a sentence names it. */
  protected get quotedLabel(): string {
    const label = this.labelText.replace(/[？?：:]$/, '');
    return label ? this.words.say('quoted', { label }) : this.words.say('thisField');
  }

  /** Ids of hint, error and whatever else describes the control. */
  protected describedBy(...more: string[]): string | typeof nothing {
    return [this.has('hint') && 'hint', this.errorText && 'error', ...more].filter(Boolean).join(' ') || nothing;
  }

  private has(slot: 'label' | 'hint'): boolean {
    return Boolean(this[slot] || this.slotted(slot));
  }

  private slotted(slot: string): Element | null {
    return this.querySelector(`:scope > [slot=${slot}]`);
  }

  protected override render(): TemplateResult {
    return html`<div part="base" class=${this.errorText ? 'bad' : ''}><label part="label" class=${this.labelClass} for="control">${this.renderLabel()}</label>${this.renderAdvice()}${this.renderControl()}</div>`;
  }

  /** Something that it does not observe has changed. */
  protected look(): void {
    this.requestUpdate();
  }

  /** A label that the page shows itself is only repeated for those who listen. */
  protected get labelClass(): string {
    return this.has('label') ? 'label' : 'unseen';
  }

  /** Label text, with the mark of what may stay empty. */
  protected renderLabel(): TemplateResult {
    const optional = this.has('label') && !this.required && !this.hideOptional && this.willValidate;
    return html`<slot name="label" @slotchange=${this.look}>${this.labelText}</slot>${
      optional ? html` <span class="optional">${this.words.say('optional')}</span>` : nothing
    }`;
  }

  /** Hint and error, in this order, between label and control. */
  protected renderAdvice(): TemplateResult {
    const error = this.errorText;
    return html`<p part="hint" class="hint" id="hint" ?hidden=${!this.has('hint')}><slot name="hint" @slotchange=${this.look}>${this.hint}</slot></p><p part="error" class="error" id="error" ?hidden=${!error}>${error ? html`<span class="unseen">${this.words.say('errorPrefix')}</span>${error}` : nothing}</p>`;
  }
}
