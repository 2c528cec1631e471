import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { FormControl, type Problem } from './form-control.js';
import { isBlank } from './plain.js';
import { property } from './property.js';
import { styles } from './written-control.styles.js';

/**
 * What fields share whose value has one written form and many ways to be written: numbers, money, phone numbers, codes.
 *
 * While somebody writes, what they wrote stands untouched. Left, the box shows the value as it is best read; what is no
 * value stays as it was written, and is told.
 */
export abstract class WrittenControl extends FormControl<string> {
  static override styles: CSSResultGroup = styles;

  /** An example inside the empty box. A hint is better: it stays. */
  @property() placeholder = '';

  /** What the browser may fill in, where it may. */
  protected autocomplete?: string;

  declare protected typed: string | undefined;

  /** The value that a text means; '' for one that means none. */
  protected abstract read(text: string): string;

  /** What is wrong with a text that is there, or with the value it means. */
  protected abstract checkText(text: string, value: string): Problem | undefined;

  /** The value as it is written. */
  protected plain(value: string): string {
    return value;
  }

  /** The value as it is read, when nobody writes. */
  protected pretty(value: string): string {
    return this.plain(value);
  }

  /** The value where it cannot be changed. */
  protected locked(value: string): string {
    return this.pretty(value);
  }

  protected abstract get keyboard(): string;

  /** What stands behind the box. */
  protected get suffix(): string {
    return '';
  }

  /** A line under the box on what was understood. */
  protected get note(): string {
    return '';
  }

  protected override parse(given: unknown): string {
    return this.read(String(given ?? ''));
  }

  /** What stands in the box while somebody writes. */
  protected get text(): string {
    return this.typed ?? this.plain(this.value);
  }

  protected override toForm(): [string, string] {
    return [this.value, this.value || `?${this.text}`];
  }

  // What is no value is kept as it was written; old browsers keep the value and nothing beside it.
  protected override restore(state: string): void {
    const text = state.slice(1);
    if (state.startsWith('?')) this.edit(this.read(text), text);
    else super.restore(state);
  }

  protected override check(): Problem | undefined {
    const { text } = this;
    return isBlank(text) ? this.missing() : this.checkText(text, this.value);
  }

  protected override toView(): void {
    const { value } = this;
    const box = this.renderRoot.querySelector<HTMLInputElement>('.control')!;
    const isEntered = this.shadowRoot?.activeElement === box;
    const isWriting = isEntered || (this.typed !== undefined && this.check());
    const isLocked = value && (this.readonly || this.isDisabled);
    const view = isLocked ? this.locked(value) : isWriting ? this.text : this.pretty(value);
    if (box.value === view) return;
    const { length } = box.value;
    const isWhole = isEntered && length > 0 && box.selectionEnd! - box.selectionStart! === length;
    box.value = view;
    if (isWhole) box.select(); // Tab chose all of it, to be written over
  }

  protected override renderControl(): TemplateResult {
    const { note, suffix } = this;
    return html`<div class="line"
        ><input
          part="control"
          class="control"
          id="control"
          dir="ltr"
          type="text"
          inputmode=${this.keyboard}
          autocomplete=${(this.autocomplete as AutoFill) || 'off'}
          spellcheck="false"
          placeholder=${this.placeholder || nothing}
          ?disabled=${this.isDisabled}
          ?readonly=${this.readonly}
          aria-required=${this.required}
          aria-invalid=${this.errorText !== ''}
          aria-describedby=${this.describedBy(suffix && 'suffix', note && 'note')}
          @input=${this.onInput}
          @change=${this.onChange}
          @paste=${this.onPaste}
          @drop=${this.onPaste}
          @keydown=${this.onKeydown}
          @focus=${this.look}
          @blur=${this.look}
        />${suffix ? html`<span part="suffix" class="suffix" id="suffix">${suffix}</span>` : nothing}</div
      ><p part="note" class="counter" id="note" aria-live="polite">${note}</p>`;
  }

  private onInput(event: Event): void {
    const { value } = event.target as HTMLInputElement;
    this.edit(this.read(value), value);
    this.pass(event);
  }

  // The browser makes spaces of line breaks, and so one number of two cells that stood one below the other.
  private onPaste(event: ClipboardEvent & DragEvent): void {
    const text = (event.clipboardData ?? event.dataTransfer)!.getData('text').trim();
    if (/[\r\n]/.test(text)) {
      event.preventDefault();
      this.focus();
      document.execCommand('insertText', false, text.replace(/\s+/g, '\t'));
    }
  }

  private onChange(event: Event): void {
    if (!this.check()) this.typed = undefined;
    this.requestUpdate();
    this.pass(event);
  }
}
