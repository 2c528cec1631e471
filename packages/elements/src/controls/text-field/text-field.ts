import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from '../../internal/property.js';
import { TextControl } from '../../internal/text-control.js';
import type { Problem } from '../../internal/form-control.js';
import { styles } from './text-field.styles.js';

/** What a text field is for; it chooses the keyboard. What counts as well written is for `pattern` and `validator` to say. */
export type TextFieldType = 'text' | 'tel' | 'email' | 'url' | 'search' | 'password';

/**
 * 单行文本框：一行文字，带标签、提示和错误说明。
 *
 * @summary 单行文本框 · One line of text, with its label, hint and error.
 * @slot label - The label, where it is more than text.
 * @slot hint - The hint, where it is more than text.
 * @event input - While somebody writes.
 * @event change - When they are done.
 * @event {CustomEvent<InvalidDetail>} lian-invalid - Sending the form found the text bad; cancel it to place focus yourself.
 * @csspart base - All of it.
 * @csspart label - The label.
 * @csspart hint - The hint.
 * @csspart error - What is wrong.
 * @csspart control - The box.
 * @csspart counter - How many characters are left.
 * @cssprop --lian-color-line-strong - Line of the box.
 * @cssprop --lian-color-unmet - Bar, line and text of an error.
 * @cssprop --lian-color-focus - Ring of what has focus.
 * @cssprop --lian-target - Least height of the box.
 */
export class LianTextField extends TextControl {
  static override styles: CSSResultGroup = styles;

  @property() type: TextFieldType = 'text';

  /** Keyboard to offer, where `type` does not say it: `numeric`, `decimal`, … */
  @property({ attribute: 'inputmode' }) override inputMode = '';

  /** A regular expression that the whole text must match. */
  @property() pattern = '';

  /** What to say when the text does not match `pattern`. */
  @property({ attribute: 'pattern-text' }) patternText = '';

  // One line: what a spreadsheet or a letter leaves of tabs and line breaks is a space, in view and in what is sent.
  protected override parse(given: unknown): string {
    return super.parse(given).replace(/[\t\r\n]+/g, ' ');
  }

  protected override checkShape(value: string): Problem | undefined {
    if (matches(value, this.pattern)) return undefined;
    const text = this.patternText || this.words.say('pattern', { label: this.quotedLabel });
    return { flag: 'patternMismatch', text };
  }

  protected override renderControl(): TemplateResult {
    return html`<input
        part="control"
        class="control"
        id="control"
        dir="auto"
        type=${this.type}
        inputmode=${this.inputMode || nothing}
        autocomplete=${(this.autocomplete as AutoFill) || nothing}
        placeholder=${this.placeholder || nothing}
        ?disabled=${this.isDisabled}
        ?readonly=${this.readonly}
        aria-required=${this.required}
        aria-invalid=${this.errorText !== ''}
        aria-describedby=${this.describedBy()}
        @input=${this.onInput}
        @change=${this.pass}
        @keydown=${this.onKeydown}
      />${this.renderCounter()}`;
  }
}

/** A pattern that is no regular expression counts as none, as in native fields. */
function matches(value: string, pattern: string): boolean {
  try {
    return !pattern || new RegExp(`^(?:${pattern})$`, 'u').test(value);
  } catch {
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-text-field': LianTextField;
  }
}
