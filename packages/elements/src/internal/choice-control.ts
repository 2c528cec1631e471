import { property } from './property.js';
import { FormControl } from './form-control.js';
import { writtenJson } from './written-json.js';

/** One answer to choose. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** A line under the label. */
  readonly hint?: string;
  readonly disabled?: boolean;
}

/** An option as the page wrote it; `selected` makes it part of the first value. */
interface WrittenOption extends Option {
  readonly selected?: boolean;
}

/** A list out of a database has numbers, and what is chosen is a text; a list of texts stays that very list, which its page may add to. */
const inTexts = <Each extends Option>(list: readonly Each[]): readonly Each[] =>
  list.every(({ value }) => typeof value === 'string')
    ? list
    : list.map((each) => ({ ...each, value: String(each.value ?? '') }));

/**
 * What controls with a list of answers share. The list comes by property, from `<option>` children, or from one
 * `<script type="application/json">` child, for pages that are written by a server.
 */
export abstract class ChoiceControl<Value extends ArrayLike<unknown>> extends FormControl<Value> {
  /** The answers. Setting them takes the place of what the page wrote inside the element. */
  @property({ attribute: false })
  get options(): readonly Option[] {
    return this.given ?? this.written;
  }
  set options(options: readonly Option[]) {
    this.given = Array.isArray(options) ? inTexts(options) : undefined;
  }

  private given: readonly Option[] | undefined;
  protected written: readonly WrittenOption[] = [];
  private readonly observer = new MutationObserver(() => this.read());

  override connectedCallback(): void {
    this.read();
    super.connectedCallback();
    this.observer.observe(this, { childList: true, subtree: true, characterData: true, attributes: true });
  }

  protected override initial(): Value {
    return this.parse(this.defaultValue ?? this.written.find((option) => option.selected)?.value);
  }

  /** Is this one of the answers? Before there are any, everything may still become one. */
  protected offers(value: string): boolean {
    return this.options.length === 0 || this.options.some((option) => option.value === value);
  }

  private read(): void {
    const json = writtenJson(this);
    this.written = Array.isArray(json)
      ? inTexts(json as WrittenOption[])
      : Array.from(
          this.querySelectorAll<HTMLOptionElement>(':scope > option'),
          ({ value, label, dataset, disabled, defaultSelected }) => ({
            value,
            label,
            disabled,
            hint: dataset['hint'],
            selected: defaultSelected,
          }),
        );
    this.requestUpdate('options');
  }
}
