import { ChoiceGroup } from '../../internal/choice-group.js';
import type { Problem } from '../../internal/form-control.js';

/**
 * 单选组：几项里选一项，每项占一行。
 *
 * @summary 单选组 · One answer out of a few, each a full row.
 * @slot label - The question, where it is more than text.
 * @slot hint - The hint, where it is more than text.
 * @event input - Somebody chose.
 * @event change - Somebody chose.
 * @event {CustomEvent<InvalidDetail>} lian-invalid - Sending the form found nothing chosen; cancel it to place focus yourself.
 * @csspart base - All of it.
 * @csspart label - The question.
 * @csspart hint - The hint.
 * @csspart error - What is wrong.
 * @csspart control - The rows.
 * @csspart option - One row.
 * @cssprop --lian-color-line - Line of a row.
 * @cssprop --lian-color-accent - Mark and line of the chosen row.
 * @cssprop --lian-color-accent-ground - Ground of the chosen row.
 * @cssprop --lian-target - Least height of a row.
 */
export class LianRadioGroup extends ChoiceGroup<string> {
  protected override readonly kind = 'radio';

  private get chosen(): string {
    return this.offers(this.value) ? this.value : '';
  }

  protected override isChosen(value: string): boolean {
    return value === this.chosen;
  }

  protected override chosenAfter(value: string): string {
    return value;
  }

  // Like native radios: nothing chosen sends nothing, not even an empty text.
  protected override toForm(): [string | null, string] {
    return [this.chosen === '' ? null : this.chosen, this.chosen];
  }

  protected override check(): Problem | undefined {
    return this.chosen === '' ? this.missing('requiredChoice') : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-radio-group': LianRadioGroup;
  }
}
