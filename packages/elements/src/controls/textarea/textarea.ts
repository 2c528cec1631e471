import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from '../../internal/property.js';
import { TextControl } from '../../internal/text-control.js';
import { styles } from './textarea.styles.js';

/**
 * 多行文本框：几句话，可以计字数。Enter 换行，不提交。
 *
 * @summary 多行文本框 · Some lines of text, counted where there is a limit. Enter begins a line and sends nothing.
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
 */
export class LianTextarea extends TextControl {
  static override styles: CSSResultGroup = styles;

  /** Lines to show at first; the reader may pull the box longer. */
  @property({ type: Number }) rows = 4;

  // The native element takes what a page sets with any line ending and gives it back with \n.
  protected override parse(given: unknown): string {
    return super.parse(given).replace(/\r\n?/g, '\n');
  }

  protected override renderControl(): TemplateResult {
    return html`<textarea
        part="control"
        class="control"
        id="control"
        dir="auto"
        rows=${this.rows ?? 4}
        autocomplete=${(this.autocomplete as AutoFill) || nothing}
        placeholder=${this.placeholder || nothing}
        ?disabled=${this.isDisabled}
        ?readonly=${this.readonly}
        aria-required=${this.required}
        aria-invalid=${this.errorText !== ''}
        aria-describedby=${this.describedBy()}
        @input=${this.onInput}
        @change=${this.pass}
      ></textarea>${this.renderCounter()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-textarea': LianTextarea;
  }
}
