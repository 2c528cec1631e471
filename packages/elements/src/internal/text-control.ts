import { html, nothing, type TemplateResult } from 'lit';
import { isBlank } from './plain.js';
import { property } from './property.js';
import { FormControl, type Problem } from './form-control.js';

/** Characters as people count them: a rare Chinese character of two code units is one. */
export const lengthOf = (text: string): number => Array.from(text).length;

/** What one line and many lines of text share. */
export abstract class TextControl extends FormControl<string> {
  @property() autocomplete = '';

  /** An example inside the empty box. A hint is better: it stays. */
  @property() placeholder = '';

  /** Most characters. Nothing is cut off: what is too long is counted and said. */
  @property({ type: Number }) maxlength: number | null = null;

  protected override check(): Problem | undefined {
    const { value } = this;
    if (isBlank(value)) return this.missing();
    const { left } = this;
    if (left < 0)
      return {
        flag: 'tooLong',
        text: this.words.say('tooLong', { label: this.quotedLabel, max: this.maxlength, over: -left }),
      };
    return this.checkShape(value);
  }

  /** What else may be wrong with a text that is there and of good length. */
  protected checkShape(_value: string): Problem | undefined {
    return undefined;
  }

  protected onInput(event: Event): void {
    this.edit((event.target as HTMLInputElement).value);
    this.pass(event);
  }

  protected override toView(): void {
    const box = this.renderRoot.querySelector<HTMLInputElement>('.control')!;
    if (box.value !== this.value) box.value = this.value;
  }

  /** How many more characters there may be. */
  private get left(): number {
    return (this.maxlength ?? Infinity) - lengthOf(this.value);
  }

  protected override describedBy(): string | typeof nothing {
    return super.describedBy(this.left < Infinity ? 'counter' : '');
  }

  /** How many characters are left. Part of the description, so it is read when the field is entered and not at every key. */
  protected renderCounter(): TemplateResult | typeof nothing {
    const { left } = this;
    const key = left < 0 ? 'lettersOver' : 'lettersLeft';
    if (left === Infinity) return nothing;
    return html`<p part="counter" class="counter" id="counter">${this.words.say(key, { count: Math.abs(left) })}</p>`;
  }
}
