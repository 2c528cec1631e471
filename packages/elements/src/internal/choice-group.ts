import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { ChoiceControl, type Option } from './choice-control.js';
import { choiceStyles } from './choice.styles.js';

/** What the two groups share: a fieldset of rows, each with a native input. */
export abstract class ChoiceGroup<Value extends ArrayLike<unknown>> extends ChoiceControl<Value> {
  static override styles: CSSResultGroup = choiceStyles;

  protected abstract readonly kind: 'radio' | 'checkbox';

  /** Is this answer part of the value? */
  protected abstract isChosen(value: string): boolean;

  /** The value after somebody pressed this answer. */
  protected abstract chosenAfter(value: string, checked: boolean): Value;

  // A radio group is entered at its chosen answer, as natively; delegatesFocus alone would take the first.
  override focus(options?: FocusOptions): void {
    const find = (which: string) => this.shadowRoot?.querySelector<HTMLElement>(`${which}:enabled`);
    (find('[type=radio]:checked') ?? find('input'))?.focus(options);
  }

  protected override render(): TemplateResult {
    const single = this.kind === 'radio';
    return html`<div part="base" class=${this.errorText ? 'bad' : ''}
        ><fieldset
          role=${single ? 'radiogroup' : 'group'}
          aria-readonly=${single ? this.readonly : nothing}
          aria-required=${single && this.required ? 'true' : nothing}
          aria-invalid=${single && this.errorText ? 'true' : nothing}
          aria-labelledby="label"
          aria-describedby=${this.describedBy()}
          ><legend part="label" class=${this.labelClass} id="label">${this.renderLabel()}</legend
          >${this.renderAdvice()}${this.renderControl()}</fieldset
        ></div
      >`;
  }

  protected override renderControl(): TemplateResult {
    return html`<div part="control">${this.options.map((option, index) => this.renderOption(option, index))}</div>`;
  }

  private renderOption({ value, label, hint, disabled }: Option, index: number): TemplateResult {
    const chosen = this.isChosen(value);
    const off = this.isDisabled || Boolean(disabled);
    return html`<label part="option" class="choice ${chosen ? 'chosen' : ''} ${off ? 'off' : ''}"
        ><input
          class="mark"
          type=${this.kind}
          name="option"
          .value=${value}
          ?disabled=${off}
          aria-readonly=${this.kind === 'radio' ? nothing : this.readonly}
          aria-describedby=${hint ? `hint-${index}` : nothing}
          @click=${this.onClick}
          @input=${this.onInput}
          @change=${this.pass}
          @keydown=${this.onKeydown}
        /><span class="words"
          >${label}${hint ? html`<span class="choice-hint" id="hint-${index}">${hint}</span>` : nothing}</span
        >${this.renderSign(index)}</label
      >`;
  }

  /** What stands behind the words of a row. */
  protected renderSign(_index: number): TemplateResult | typeof nothing {
    return nothing;
  }

  protected override toView(): void {
    this.renderRoot.querySelectorAll('input').forEach((input) => (input.checked = this.isChosen(input.value)));
  }

  // Native radios and checkboxes know no `readonly`; a cancelled click is what they do know.
  private onClick(event: Event): void {
    if (this.readonly) event.preventDefault();
  }

  private onInput(event: Event): void {
    const { value, checked } = event.target as HTMLInputElement;
    this.edit(this.chosenAfter(value, checked));
    this.pass(event);
  }
}
