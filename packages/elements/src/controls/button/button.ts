import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { FormElement } from '../../internal/form-element.js';
import { property } from '../../internal/property.js';
import { submitForm } from '../../internal/submission.js';
import { styles } from './button.styles.js';

/**
 * 按钮：提交、重置或普通按钮；一页只有一个实心按钮。
 *
 * @summary 按钮 · Sends or resets its form, or does what the page says. One filled button a screen; the rest outlined.
 * @slot - What the button does, as a verb.
 * @event click - Somebody pressed it. Cancel it, and the form is neither sent nor reset.
 * @csspart base - All of it.
 * @csspart control - The button.
 * @csspart label - Its text.
 * @cssprop --lian-color-accent - Ground of a filled button; line and text of an outlined one.
 * @cssprop --lian-color-on-accent - Text of a filled button.
 * @cssprop --lian-target - Least height.
 */
export class LianButton extends FormElement {
  static override styles: CSSResultGroup = styles;

  @property() type: 'button' | 'submit' | 'reset' = 'button';

  @property({ reflect: true }) variant: 'filled' | 'outlined' = 'filled';

  /** What the form sends under `name` when this button sent it. */
  @property() value = '';

  /** Sends without checking, as for “save for later”. */
  @property({ type: Boolean, attribute: 'formnovalidate' }) formNoValidate = false;

  constructor() {
    super();
    // A click sent to the host itself (a label's, a script's) is handed to the button inside, as a press would be.
    this.addEventListener('click', (event) => {
      if (event.composedPath()[0] !== this) return;
      event.stopImmediatePropagation();
      event.preventDefault();
      this.click();
    });
  }

  override click(): void {
    this.shadowRoot?.querySelector('button')?.click();
  }

  /**
   * The button inside has a form of its own, around it. So the browser calls this exactly when a native button would
   * act: after every listener has had its chance to cancel the click, by mouse, keyboard or script.
   */
  private act(event: Event): void {
    event.preventDefault();
    const { form } = this;
    if (!form || (this.type ?? 'button') === 'button') return;
    if (this.type === 'reset') form.reset();
    else this.submit(form);
  }

  // Focus comes when the press is over: what leaving a field brings, its error or a further question, would move the
  // button from under the pointer, and the press would be lost.
  private hold(event: Event): void {
    event.preventDefault();
  }

  private take({ detail }: UIEvent): void {
    if (detail) this.focus();
  }

  // Only a native button can be a submitter, and bring its name, value and address; so there is one for this moment.
  private submit(form: HTMLFormElement): void {
    const submitter = document.createElement('button');
    submitter.slot = 'submitter'; // no such slot: it is not rendered
    submitter.name = this.name;
    submitter.value = this.value ?? '';
    submitter.formNoValidate = this.formNoValidate;
    const id = this.getAttribute('form');
    if (id !== null) submitter.setAttribute('form', id);
    this.appendChild(submitter);
    try {
      submitForm(form, submitter);
    } finally {
      submitter.remove();
    }
  }

  protected override render(): TemplateResult {
    return html`<form part="base" novalidate @submit=${this.act}><button
          part="control"
          class="control ${this.variant}"
          type="submit"
          ?disabled=${this.isDisabled}
          @mousedown=${this.hold}
          @click=${this.take}><span part="label"><slot></slot></span></button></form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-button': LianButton;
  }
}
