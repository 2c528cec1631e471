import { ChoiceGroup } from '../../internal/choice-group.js';
import type { Problem } from '../../internal/form-control.js';

/**
 * 多选组：可选几项，每项占一行；只有一项时就是一个勾选框。
 *
 * @summary 多选组 · Some answers out of a few, each a full row; with one answer it is a single box to tick.
 * @slot label - The question, where it is more than text.
 * @slot hint - The hint, where it is more than text.
 * @event input - Somebody ticked or cleared an answer.
 * @event change - Somebody ticked or cleared an answer.
 * @event {CustomEvent<InvalidDetail>} lian-invalid - Sending the form found nothing ticked; cancel it to place focus yourself.
 * @csspart base - All of it.
 * @csspart label - The question.
 * @csspart hint - The hint.
 * @csspart error - What is wrong.
 * @csspart control - The rows.
 * @csspart option - One row.
 * @cssprop --lian-color-line - Line of a row.
 * @cssprop --lian-color-accent - Mark and line of a ticked row.
 * @cssprop --lian-color-accent-ground - Ground of a ticked row.
 * @cssprop --lian-target - Least height of a row.
 */
export class LianCheckboxGroup extends ChoiceGroup<readonly string[]> {
  protected override readonly kind = 'checkbox';

  protected override parse(given: unknown): readonly string[] {
    if (Array.isArray(given)) return given.map(String);
    const one = String(given ?? '');
    return one === '' ? [] : [one];
  }

  // The attribute holds answers with spaces between, like `class`.
  protected override initial(): readonly string[] {
    return (
      this.defaultValue?.split(/\s+/).filter(Boolean) ??
      this.written.filter((option) => option.selected).map(({ value }) => value)
    );
  }

  /** What is ticked, in the order of the list. */
  private get chosen(): readonly string[] {
    return this.options.length === 0 ? this.value : this.inOrder(this.value);
  }

  private inOrder(values: readonly string[]): readonly string[] {
    return this.options.map(({ value }) => value).filter((each) => values.includes(each));
  }

  protected override isChosen(value: string): boolean {
    return this.value.includes(value);
  }

  protected override chosenAfter(value: string, checked: boolean): readonly string[] {
    return this.inOrder(checked ? [...this.value, value] : this.value.filter((each) => each !== value));
  }

  protected override toForm(): [FormData | null, string] {
    const state = JSON.stringify(this.chosen);
    if (!this.name) return [null, state];
    const data = new FormData();
    for (const value of this.chosen) data.append(this.name, value);
    return [data, state];
  }

  protected override restore(state: string): void {
    try {
      this.value = JSON.parse(state) as readonly string[];
    } catch {
      // kept by something else under this name: the first value stays
    }
  }

  protected override check(): Problem | undefined {
    return this.chosen.length > 0 ? undefined : this.missing('requiredChoices');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-checkbox-group': LianCheckboxGroup;
  }
}
