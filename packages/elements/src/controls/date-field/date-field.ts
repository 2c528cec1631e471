import { dates } from '@liandong/messages/zh-hans/controls';
import { daysInMonth, isIsoDate } from '@liandong/core';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from '../../internal/property.js';
import { dayOf, partsOfWritten, plainDigits, sayDate } from '../../internal/dates.js';
import { FormControl, type Problem } from '../../internal/form-control.js';
import { Words } from '../../internal/words-controller.js';
import { styles } from './date-field.styles.js';

const names = ['year', 'month', 'day'] as const;
type Parts = readonly [year: string, month: string, day: string];
const nothingTyped: Parts = ['', '', ''];

/** What is wrong with a date, and which of its boxes to go to. */
interface DateProblem extends Problem {
  readonly part?: number;
}

/**
 * 日期框：年、月、日各一格，可以整段粘贴“2026年3月2日”。值总是 YYYY-MM-DD。
 *
 * @summary 日期框 · A date typed as year, month and day; a whole date may be pasted into any box. The value is `YYYY-MM-DD`.
 * @slot label - The question, where it is more than text.
 * @slot hint - The hint, where it is more than text.
 * @event input - While somebody writes.
 * @event change - When a box is left.
 * @event {CustomEvent<InvalidDetail>} lian-invalid - Sending the form found the date bad; cancel it to place focus yourself.
 * @csspart base - All of it.
 * @csspart label - The question.
 * @csspart hint - The hint.
 * @csspart error - What is wrong.
 * @csspart control - The three boxes.
 * @cssprop --lian-color-line-strong - Line of a box.
 * @cssprop --lian-color-focus - Ring of what has focus.
 * @cssprop --lian-target - Least height of a box.
 */
export class LianDateField extends FormControl<string> {
  static override styles: CSSResultGroup = styles;

  /** The first day allowed, `YYYY-MM-DD`. */
  @property() min = '';

  /** The last day allowed, `YYYY-MM-DD`. */
  @property() max = '';

  /** `bday` for a birthday of the person who writes. */
  @property() autocomplete = '';

  private readonly dateWords = new Words(this, 'controls', dates);

  declare protected typed: Parts | undefined;

  protected override parse(given: unknown): string {
    const parts = partsOfWritten(String(given ?? ''));
    return (parts && dayOf(...parts)) ?? '';
  }

  private get parts(): Parts {
    return this.typed ?? partsOfWritten(this.value) ?? nothingTyped;
  }

  protected override toForm(): [string, string] {
    return [this.value, JSON.stringify(this.parts)];
  }

  protected override restore(state: string): void {
    try {
      const [year, month, day]: unknown[] = JSON.parse(state);
      this.take([String(year), String(month), String(day)]);
    } catch {
      // Filled in by the browser, or by a form with what a box of the page held: a date, or words to be mended.
      const text = state.replace(/^\?/, '');
      this.take(partsOfWritten(text) ?? [text, '', '']);
    }
  }

  /** Takes what was typed, whether or not it is a date yet. */
  private take(parts: Parts): void {
    const [year, month, day] = parts.map(plainDigits) as unknown as Parts;
    this.edit(dayOf(year, month, day) ?? '', parts);
  }

  protected override check(): DateProblem | undefined {
    const [year, month, day] = this.parts.map(plainDigits) as unknown as Parts;
    const bad = (text: string, part: number): DateProblem => ({ flag: 'badInput', text, part });
    if (!year && !month && !day) return this.missing();
    if (!year) return bad(this.dateWords.say('needsYear'), 0);
    // A whole date that cannot be read stands there, and nothing beside it.
    if (!/^\d{4}$/.test(year) || Number(year) === 0) return bad(this.dateWords.say('yearShape'), 0);
    if (!month) return bad(this.dateWords.say('needsMonth'), 1);
    if (!day) return bad(this.dateWords.say('needsDay'), 2);
    if (!/^(0?[1-9]|1[0-2])$/.test(month)) return bad(this.dateWords.say('monthShape'), 1);
    if (!/^(0?[1-9]|[12]\d|3[01])$/.test(day)) return bad(this.dateWords.say('dayShape'), 2);
    const days = daysInMonth(Number(year), Number(month));
    if (Number(day) > days) return bad(this.dateWords.say('noSuchDay', { year, month: Number(month), days }), 2);
    const { min, max, value } = this;
    if (isIsoDate(min) && value < min)
      return { flag: 'rangeUnderflow', text: this.dateWords.say('tooEarly', { min: sayDate(min, this.words.lang) }) };
    if (isIsoDate(max) && value > max)
      return { flag: 'rangeOverflow', text: this.dateWords.say('tooLate', { max: sayDate(max, this.words.lang) }) };
    return undefined;
  }

  /** Goes to the box that is wrong, or to the first. */
  override focus(options?: FocusOptions): void {
    const inputs = this.shadowRoot?.querySelectorAll('input');
    inputs?.[this.check()?.part ?? 0]?.focus(options);
  }

  protected override render(): TemplateResult {
    return html`<div part="base" class=${this.errorText ? 'bad' : ''}
        ><fieldset aria-labelledby="label" aria-describedby=${this.describedBy()}
          ><legend part="label" class=${this.labelClass} id="label">${this.renderLabel()}</legend
          >${this.renderAdvice()}${this.renderControl()}</fieldset
        ></div
      >`;
  }

  protected override renderControl(): TemplateResult {
    return html`<div part="control" class="parts">${names.map((_, index) => this.renderPart(index))}</div>`;
  }

  protected override toView(): void {
    this.renderRoot.querySelectorAll('input').forEach((input, index) => {
      if (input.value !== this.parts[index]) input.value = this.parts[index]!;
    });
  }

  private renderPart(index: number): TemplateResult {
    const name = names[index]!;
    const wrong = this.errorText !== '' && (this.check()?.part ?? index) === index;
    return html`<div class="part ${name}"
        ><label for=${name}>${this.dateWords.say(name)}</label
        ><input
          class="control"
          id=${name}
          type="text"
          inputmode="numeric"
          autocomplete=${this.autocomplete === 'bday' ? (`bday-${name}` as AutoFill) : 'off'}
          ?disabled=${this.isDisabled}
          ?readonly=${this.readonly}
          aria-required=${this.required}
          aria-invalid=${wrong}
          aria-describedby=${wrong ? 'error' : nothing}
          @input=${(event: InputEvent) => this.onInput(event, index)}
          @change=${this.onChange}
          @keydown=${this.onKey}
        /></div
      >`;
  }

  private onInput(event: InputEvent, index: number): void {
    const { value } = event.target as HTMLInputElement;
    const whole = event.inputType === 'insertFromPaste' ? partsOfWritten(value) : undefined;
    this.take(whole ?? (this.parts.map((part, at) => (at === index ? value : part)) as unknown as Parts));
    this.pass(event);
  }

  // A whole date typed into one box is spread over the three only when the box is left: 2026-3-1 may become 2026-3-15.
  private onChange(event: Event): void {
    this.spread(event);
    this.pass(event);
  }

  // Enter sends the form without leaving the box.
  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Enter') this.spread(event);
    this.onKeydown(event);
  }

  private spread({ target }: Event): void {
    const whole = partsOfWritten((target as HTMLInputElement).value);
    if (!whole) return;
    this.take(whole);
    this.pass(new Event('input')); // natively too, `input` comes before `change`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-date-field': LianDateField;
  }
}
