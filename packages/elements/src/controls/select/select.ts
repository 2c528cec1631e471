import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from '../../internal/property.js';
import { ChoiceControl } from '../../internal/choice-control.js';
import type { Problem } from '../../internal/form-control.js';
import { styles } from './select.styles.js';

/**
 * 下拉选择：从较长的名单里选一项；五项以内用单选组。
 *
 * @summary 下拉选择 · One answer out of a long list; for five or fewer a radio group is easier.
 * @slot label - The label, where it is more than text.
 * @slot hint - The hint, where it is more than text.
 * @event input - Somebody chose.
 * @event change - Somebody chose.
 * @event {CustomEvent<InvalidDetail>} lian-invalid - Sending the form found nothing chosen; cancel it to place focus yourself.
 * @csspart base - All of it.
 * @csspart label - The label.
 * @csspart hint - The hint.
 * @csspart error - What is wrong.
 * @csspart control - The box.
 * @cssprop --lian-color-line-strong - Line of the box.
 * @cssprop --lian-color-focus - Ring of what has focus.
 * @cssprop --lian-target - Least height of the box.
 */
export class LianSelect extends ChoiceControl<string> {
  static override styles: CSSResultGroup = styles;

  /** What the list says while nothing is chosen. */
  @property() placeholder = '';

  /** The chosen answer. One that is not in the list counts as none, so what is shown is what is sent. */
  private get chosen(): string {
    return this.offers(this.value) ? this.value : '';
  }

  protected override toForm(): [string, string] {
    return [this.chosen, this.chosen];
  }

  protected override check(): Problem | undefined {
    return this.chosen === '' ? this.missing('requiredChoice') : undefined;
  }

  protected override renderControl(): TemplateResult {
    const { chosen, options } = this;
    const hasEmpty = options.some(({ value }) => value === '');
    return html`<div class="box"><select
          part="control"
          class="control"
          id="control"
          ?disabled=${this.isDisabled}
          aria-readonly=${this.readonly}
          aria-required=${this.required}
          aria-invalid=${this.errorText !== ''}
          aria-describedby=${this.describedBy()}
          @input=${this.onInput}
          @change=${this.pass}
          @keydown=${this.onKeydown}>${hasEmpty ? nothing : html`<option value="" ?disabled=${this.readonly && chosen !== ''}>${this.placeholder || this.words.say('choose')}</option>`}${options.map(
            ({ value, label, disabled }) =>
              html`<option value=${value} ?disabled=${disabled || (this.readonly && value !== chosen)}>${label}</option>`,
          )}</select></div>`;
  }

  protected override toView(): void {
    this.renderRoot.querySelector('select')!.value = this.chosen;
  }

  private onInput(event: Event): void {
    const select = event.target as HTMLSelectElement;
    this.edit(select.value);
    this.pass(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-select': LianSelect;
  }
}
