import { addDays, addMonths, dateOf, daysInMonth, isIsoDate, partsOf, weekday, type IsoDate } from '@liandong/core';
import { pickers } from '@liandong/messages/zh-hans/further-controls';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { sayDate } from '../../internal/dates.js';
import { property } from '../../internal/property.js';
import { Words } from '../../internal/words-controller.js';
import { LianDateField } from '../date-field/date-field.js';
import { styles } from './date-picker.styles.js';
import { lunar, sayMonth, sayWeekday } from './day-names.js';

/**
 * 日期选择：年、月、日三格可以写，也可以在月历里选；月历写农历的日子，下面写星期和农历。不用浏览器自带的月历。
 *
 * @summary 日期选择 · A date that is typed or picked in a month, with the days of the Chinese calendar, and its weekday written under it. No picker of the browser is needed.
 * @slot label - The question, where it is more than text.
 * @slot hint - The hint, where it is more than text.
 * @event input - While somebody writes, and when they picked a day.
 * @event change - When a box is left, and when they picked a day.
 * @event {CustomEvent<InvalidDetail>} lian-invalid - Sending the form found the date bad; cancel it to place focus yourself.
 * @csspart base - All of it.
 * @csspart label - The question.
 * @csspart hint - The hint.
 * @csspart error - What is wrong.
 * @csspart control - The three boxes.
 * @csspart note - Weekday and Chinese calendar of the date.
 * @csspart open - The button that opens the month.
 * @csspart month - The month.
 * @csspart day - One day in it.
 * @cssprop --lian-color-line-strong - Line of a box.
 * @cssprop --lian-color-accent - Ground of the chosen day.
 * @cssprop --lian-color-focus - Ring of what has focus.
 * @cssprop --lian-target - Least height of a box and of a day.
 */
export class LianDatePicker extends LianDateField {
  static override styles: CSSResultGroup = styles;

  /** Today, `YYYY-MM-DD`, as the page knows it: marked, and where the month opens. No element reads the clock. */
  @property() today = '';

  private readonly pickerWords = new Words(this, 'controls', pickers);
  private isOpen = false;
  /** The day that the keys are on. */
  private at: IsoDate | undefined;
  private isMoving = false;

  /** Where the month opens; nothing when there is nothing to go by. */
  private get start(): IsoDate | undefined {
    const known = [this.value, this.today, this.min, this.max].find((each) => isIsoDate(each)) as IsoDate | undefined;
    return known && this.within(known);
  }

  private within(date: IsoDate): IsoDate {
    const { min, max } = this;
    if (isIsoDate(min) && date < min) return min;
    return isIsoDate(max) && date > max ? max : date;
  }

  private toggle(): void {
    this.isOpen = !this.isOpen;
    this.at = this.start;
    this.isMoving = this.isOpen;
    this.requestUpdate();
  }

  private close(): void {
    this.isOpen = false;
    this.requestUpdate();
    this.renderRoot.querySelector<HTMLElement>('[part=open]')?.focus();
  }

  private goTo(date: IsoDate, isMoving = true): void {
    this.at = this.within(date);
    this.isMoving = isMoving;
    this.requestUpdate();
  }

  private pick(date: IsoDate): void {
    this.edit(date);
    this.pass(new Event('input'));
    this.pass(new Event('change'));
    this.close();
  }

  private get canOpen(): boolean {
    return this.start !== undefined && !this.isDisabled && !this.readonly;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.canOpen) this.isOpen = false;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.isMoving) return;
    this.isMoving = false;
    this.renderRoot.querySelector<HTMLElement>('.date[tabindex="0"]')?.focus();
  }

  private onGridKeydown(event: KeyboardEvent): void {
    const { at } = this;
    if (!at) return;
    const years = event.shiftKey ? 12 : 1;
    const to: Readonly<Record<string, () => IsoDate>> = {
      ArrowLeft: () => addDays(at, -1),
      ArrowRight: () => addDays(at, 1),
      ArrowUp: () => addDays(at, -7),
      ArrowDown: () => addDays(at, 7),
      Home: () => addDays(at, 1 - weekday(at)),
      End: () => addDays(at, 7 - weekday(at)),
      PageUp: () => addMonths(at, -years),
      PageDown: () => addMonths(at, years),
    };
    const go = to[event.key];
    if (!go) return;
    event.preventDefault();
    this.goTo(orStay(go, at));
  }

  // In the month, and on the button that opens it.
  private onInnerKeydown(event: KeyboardEvent): void {
    if (!this.isOpen) return;
    event.stopPropagation(); // Enter here picks a day and sends nothing
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.close();
  }

  private onFocusout({ relatedTarget }: FocusEvent): void {
    // To its own button, which shuts it: closed now, the press would open it again.
    const inner = [...this.renderRoot.querySelectorAll('.panel,[part=open]')];
    if (!this.isOpen || !relatedTarget || inner.some((one) => one.contains(relatedTarget as Node))) return;
    this.isOpen = false;
    this.requestUpdate();
  }

  protected override renderControl(): TemplateResult {
    const { value, start } = this;
    const { lang } = this.words;
    const moon = isIsoDate(value) ? lunar(value, lang) : undefined;
    const says = isIsoDate(value)
      ? sayWeekday(value, lang, 'long') + (moon ? this.pickerWords.say('lunar', { day: moon.month + moon.day }) : '')
      : '';
    return html`${super.renderControl()}
      <div class="pick">
        <span part="note" class="hint">${says}</span>
        ${
          this.canOpen
            ? html`<button
              part="open"
              class="control press"
              type="button"
              aria-expanded=${this.isOpen}
              @click=${this.toggle}
              @keydown=${this.onInnerKeydown}
              @focusout=${this.onFocusout}
            >
              ${this.pickerWords.say('openMonth')}
            </button>`
            : nothing
        }
      </div>
      ${start && this.isOpen ? this.renderPanel(this.at ?? start) : nothing}`;
  }

  private renderPanel(at: IsoDate): TemplateResult {
    const step = (months: number, word: keyof typeof pickers, sign: string) => {
      const to = this.within(orStay(() => addMonths(at, months), at));
      return html`<button
        class="control press"
        type="button"
        aria-label=${this.pickerWords.say(word)}
        aria-disabled=${to === at}
        @click=${() => this.goTo(to, false)}
      >
        ${sign}
      </button>`;
    };
    return html`<div
      part="month"
      class="panel"
      role="dialog"
      aria-label=${this.pickerWords.say('openMonth')}
      @keydown=${this.onInnerKeydown}
      @focusout=${this.onFocusout}
    >
      <div class="head">
        ${step(-12, 'lastYear', '«')}${step(-1, 'lastMonth', '‹')}
        <span class="title" aria-live="polite">${sayMonth(at, this.words.lang)}</span>
        ${step(1, 'nextMonth', '›')}${step(12, 'nextYear', '»')}
      </div>
      <table role="grid" aria-label=${sayMonth(at, this.words.lang)} @keydown=${this.onGridKeydown}>
        <thead>
          <tr>
            ${[0, 1, 2, 3, 4, 5, 6].map((after) => this.renderHead(addDays(monday, after)))}
          </tr>
        </thead>
        <tbody>
          ${weeksOf(at).map(
            (week) => html`<tr>
              ${week.map((date) => (date ? this.renderDay(date, at) : html`<td></td>`))}
            </tr>`,
          )}
        </tbody>
      </table>
      <button class="control press shut" type="button" @click=${this.close}>${this.pickerWords.say('closeMonth')}</button>
    </div>`;
  }

  private renderHead(date: IsoDate): TemplateResult {
    const { lang } = this.words;
    return html`<th scope="col" abbr=${sayWeekday(date, lang, 'long')}>
      ${sayWeekday(date, lang, /^zh/i.test(lang) ? 'narrow' : 'short')}
    </th>`;
  }

  private renderDay(date: IsoDate, at: IsoDate): TemplateResult {
    const { lang } = this.words;
    const moon = lunar(date, lang);
    const label = `${sayDate(date, lang)} ${sayWeekday(date, lang, 'long')} ${moon ? moon.month + moon.day : ''}`;
    const classes = `${date === this.value ? 'chosen' : ''} ${date === this.today ? 'today' : ''}`;
    return html`<td role="gridcell" aria-selected=${date === this.value}>
      <button
        part="day"
        class="date ${classes}"
        type="button"
        tabindex=${date === at ? 0 : -1}
        aria-current=${date === this.today ? 'date' : nothing}
        ?disabled=${this.within(date) !== date}
        @click=${() => this.pick(date)}
      >
        <span aria-hidden="true"
          ><span class="number">${partsOf(date)[2]}</span>${
            moon ? html`<span class="moon"><span>${moon.day === '初一' ? moon.month : moon.day}</span></span>` : nothing
          }</span
        ><span class="unseen">${label.trim()}</span>
      </button>
    </td>`;
  }
}

/** The calendar ends with the years of four digits. */
function orStay(go: () => IsoDate, at: IsoDate): IsoDate {
  try {
    return go();
  } catch {
    return at;
  }
}

const monday: IsoDate = '2024-01-01';

/** The weeks of a month from Monday on, with nothing where another month stands. */
function weeksOf(date: IsoDate): (IsoDate | undefined)[][] {
  const [year, month] = partsOf(date);
  const first = dateOf(year, month, 1);
  const days: (IsoDate | undefined)[] = Array.from({ length: weekday(first) - 1 }, () => undefined);
  for (let day = 0; day < daysInMonth(year, month); day++) days.push(addDays(first, day));
  const weeks: (IsoDate | undefined)[][] = [];
  for (let from = 0; from < days.length; from += 7) weeks.push(days.slice(from, from + 7));
  return weeks;
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-date-picker': LianDatePicker;
  }
}
