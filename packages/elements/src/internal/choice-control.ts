import { property } from './property.js';
import { FormControl } from './form-control.js';

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

/**
 * What controls with a list of answers share. The list comes by property, from `<option>` children, or from one
 * `<script type="application/json">` child, for pages that are written by a server.
 */
export abstract class ChoiceControl<Value> extends FormControl<Value> {
  /** The answers. Setting them takes the place of what the page wrote inside the element. */
  @property({ attribute: false })
  get options(): readonly Option[] {
    return this.given ?? this.written;
  }
  set options(options: readonly Option[]) {
    this.given = Array.isArray(options) ? options : undefined;
  }

  private given: readonly Option[] | undefined;
  protected written: readonly WrittenOption[] = [];
  private observer: MutationObserver | undefined;

  override connectedCallback(): void {
    this.read();
    super.connectedCallback();
    this.observer ??= new MutationObserver(() => {
      this.read();
      this.requestUpdate('options');
    });
    const attributeFilter = ['value', 'label', 'selected', 'disabled', 'data-hint'];
    this.observer.observe(this, { childList: true, subtree: true, characterData: true, attributeFilter });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer?.disconnect();
  }

  /** Is this one of the answers? Before there are any, everything may still become one. */
  protected offers(value: string): boolean {
    return this.options.length === 0 || this.options.some((option) => option.value === value);
  }

  private read(): void {
    const json = this.querySelector(':scope > script[type="application/json"]');
    const children = Array.from(this.querySelectorAll<HTMLOptionElement>(':scope > option'));
    this.written = json
      ? this.readJson(json.textContent ?? '')
      : children.map((option) => ({
          value: option.value,
          label: option.label,
          hint: option.dataset['hint'],
          disabled: option.disabled,
          selected: option.defaultSelected,
        }));
  }

  private readJson(text: string): readonly WrittenOption[] {
    try {
      const list: unknown = JSON.parse(text);
      if (Array.isArray(list)) return list as WrittenOption[];
    } catch {
      // told below
    }
    console.warn(`<${this.localName}>: the JSON inside is no list of { value, label }; it shows no answers.`);
    return [];
  }
}
