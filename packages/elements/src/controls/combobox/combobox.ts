/* eslint-disable lit-a11y/accessible-name -- the base's label names the box */
import { comboboxes } from '@liandong/messages/zh-hans/further-controls';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { ChoiceControl, type Option } from '../../internal/choice-control.js';
import type { Problem } from '../../internal/form-control.js';
import { isBlank } from '../../internal/plain.js';
import { property } from '../../internal/property.js';
import { isComposing } from '../../internal/submission.js';
import { Words } from '../../internal/words-controller.js';
import { styles } from './combobox.styles.js';
import { found, named } from './search.js';

/** Rows that are drawn at first, that are added while scrolling, and that are kept. */
const rows = { first: 50, more: 50, most: 150 };

/**
 * 可搜索的选择框：打几个字，从很长的名单里找一项；标签和提示里任何一段都能搜到，不用拼音。几千项也只画看得见的。
 *
 * @summary 可搜索的选择框 · One answer out of a very long list, found by writing any part of it. Of thousands only what is near is drawn. With `free`, what is written may also be an answer of its own.
 * @slot label - The label, where it is more than text.
 * @slot hint - The hint, where it is more than text.
 * @event input - While somebody writes, and when they chose.
 * @event change - Somebody chose, or is done writing.
 * @event {CustomEvent<InvalidDetail>} lian-invalid - Sending the form found nothing chosen; cancel it to place focus yourself.
 * @csspart base - All of it.
 * @csspart label - The label.
 * @csspart hint - The hint.
 * @csspart error - What is wrong.
 * @csspart control - The box.
 * @csspart clear - The button that empties the box.
 * @csspart list - The list that opens.
 * @csspart option - One answer in it.
 * @cssprop --lian-color-line-strong - Line of the box.
 * @cssprop --lian-color-focus - Ring of what has focus.
 * @cssprop --lian-color-accent-ground - Ground of the answer that Enter would choose.
 * @cssprop --lian-target - Least height of the box and of a row.
 */
export class LianCombobox extends ChoiceControl<string> {
  static override styles: CSSResultGroup = styles;

  /** An example inside the empty box. A hint is better: it stays. */
  @property() placeholder = '';

  /** May the value be a text that the list has not? */
  @property({ type: Boolean }) free = false;

  private readonly comboboxWords = new Words(this, 'controls', comboboxes);

  declare protected typed: string | undefined;
  /** What is looked for: what was typed, but for letters that an input method still composes. */
  private query = '';
  private isOpen = false;
  private isUp = false;
  /** Nothing was found. What said so keeps its room as the box is left: what somebody presses must not move away. */
  private isNone = false;
  /** The row that Enter would choose. */
  private active = -1;
  private range: readonly [from: number, to: number] = [0, 0];
  /** The answers among which row and range are counted. */
  private counted: readonly string[] = [];
  /** Answers from the one pointed at, or the first in view, on, and how far below its top they stand, until another list is drawn. */
  private seen: readonly (readonly [value: string, below: number])[] = [];
  /** The first of them that is still there. */
  private stays: readonly [row: number, below: number] | undefined;

  // ── Value ────────────────────────────────────────────────────────────────────────────────────────────────────────

  protected override forget(): void {
    super.forget();
    this.isOpen = this.isNone = false;
  }

  private get chosen(): string {
    return this.free || this.offers(this.value) ? this.value : '';
  }

  /** What stands in the box. */
  get text(): string {
    if (this.typed !== undefined) return this.typed;
    const { chosen } = this;
    const own = this.options.find(({ value }) => value === chosen)?.label;
    // A value that is no answer, or none yet, stands there too, to be seen and changed.
    return own ?? this.value;
  }

  private take(text: string): void {
    const { isOpen } = this;
    const [option, ...others] = named(this.options, text);
    const own = this.free && !isBlank(text) ? text.trim() : '';
    this.edit(option && others.length === 0 ? option.value : own, text);
    this.isOpen = isOpen;
  }

  protected override toForm(): [string, string] {
    const isValue = (this.typed === undefined || this.chosen !== '') && !this.value.startsWith('?');
    return [this.chosen, isValue ? this.value : `?${this.text}`];
  }

  // What was half typed is marked; old browsers keep the value and nothing beside it.
  protected override restore(state: string): void {
    if (state.startsWith('?')) this.take(state.slice(1));
    else super.restore(state);
  }

  // What was written before its list came is answered by the list, and whoever listens hears of it.
  override requestUpdate(...change: Parameters<ChoiceControl<string>['requestUpdate']>): void {
    super.requestUpdate(...change);
    if (this.readonly) this.isOpen = false;
    if (change[0] !== 'options') return;
    if (this.isOpen) this.follow();
    if (this.typed === undefined) return;
    const { typed, value } = this;
    if ((value !== '' && this.offers(value)) || named(this.options, typed).length !== 1) return;
    this.take(typed);
    this.tell();
  }

  protected override check(): Problem | undefined {
    if (this.chosen !== '') return undefined;
    const { text } = this;
    if (isBlank(text)) return this.missing('requiredChoice');
    const key = named(this.options, text).length > 1 ? 'severalListed' : 'notListed';
    return { flag: 'badInput', text: this.comboboxWords.say(key, { text: briefly(text) }) };
  }

  // ── List ─────────────────────────────────────────────────────────────────────────────────────────────────────────

  private get found(): readonly Option[] {
    return found(this.options, this.query);
  }

  private open(query = ''): void {
    if (this.readonly || this.isDisabled) return;
    const box = this.renderRoot.querySelector('.box')!.getBoundingClientRect();
    this.isUp = window.innerHeight - box.bottom < 300 && box.top > window.innerHeight - box.bottom;
    this.isOpen = true;
    this.query = query;
    this.list.scrollTop = 0;
    this.goToAnswer(undefined);
  }

  /** Another list came while it is open: the row that Enter would choose stays the same answer, or there is none. */
  private follow(): void {
    const { list, seen, counted, active } = this;
    const { scrollTop, clientHeight } = list;
    const pointed = list.querySelector('li:hover');
    // Whoever points at a row, or has scrolled, sees it stay. A page may give several lists before one is drawn.
    if (seen.length === 0 && (pointed || scrollTop > 0)) {
      const inView = Array.from(list.querySelectorAll('li')).filter(
        ({ offsetTop: top, offsetHeight }) => top + offsetHeight > scrollTop && top < scrollTop + clientHeight,
      );
      const stay = inView.slice(Math.max(0, inView.indexOf(pointed as HTMLLIElement)));
      const from = counted.slice(Number(stay[0]?.id.slice(1)));
      this.seen = from.map((value, at) => [value, (stay[at]?.offsetTop ?? scrollTop) - scrollTop]);
    }
    this.goToAnswer(counted[active]);
    const rest = new Set(this.counted);
    const stays = this.seen.find(([value]) => rest.has(value));
    this.stays = stays && [this.counted.indexOf(stays[0]), stays[1]];
    if (this.stays) this.draw(this.stays[0]);
  }

  /** Goes to an answer; without one to what is chosen, unless something is looked for. */
  private goToAnswer(answer = this.query === '' ? this.chosen : undefined): void {
    this.goTo(this.found.findIndex(({ value }) => value === answer));
  }

  private close(): void {
    this.isOpen = false;
    this.requestUpdate();
  }

  /** Makes a row the active one, and draws the rows around it. */
  private goTo(row: number): void {
    this.counted = this.found.map(({ value }) => value);
    this.active = row;
    const [from, to] = this.range;
    if (row < 0 || row < from + 5 || row > to - 5) this.draw(row);
    this.requestUpdate();
  }

  private draw(around: number): void {
    const { length } = this.counted;
    const start = Math.max(0, Math.min(around - rows.first / 2, length - rows.first));
    this.range = [start, Math.min(length, start + rows.first)];
  }

  /** Goes so many rows on, past what is disabled. */
  private move(by: number): void {
    const { found } = this;
    const way = Math.sign(by);
    let row = Math.max(0, Math.min(found.length - 1, this.active + by));
    while (found[row]?.disabled) row += way;
    if (found[row]) this.goTo(row);
  }

  private choose(option: Option | undefined): void {
    if (!option || option.disabled) return;
    this.edit(option.value);
    this.tell();
  }

  private tell(): void {
    this.pass(new Event('input'));
    this.pass(new Event('change'));
  }

  private clear(): void {
    this.edit('');
    this.tell();
    this.focus();
  }

  // ── What people do ───────────────────────────────────────────────────────────────────────────────────────────────

  protected override firstUpdated(): void {
    const { list } = this;
    // Focus stays in the box, and the keys with it: the list is only pressed.
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const row = (event.target as Element).closest('li');
      if (row) this.choose(this.found[Number(row.id.slice(1))]);
    });
    list.addEventListener('scroll', () => void this.onScroll(list));
    this.renderRoot.querySelector('input')!.addEventListener('click', () => this.isOpen || this.open());
  }

  private onInput(event: InputEvent): void {
    const { value } = event.target as HTMLInputElement;
    this.take(value);
    if (!event.isComposing) this.open(value);
    this.pass(event);
  }

  private onCompositionend(): void {
    if (this.typed !== undefined) this.open(this.typed);
  }

  private onBlur(): void {
    if (this.isOpen) this.close();
  }

  protected override onKeydown(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    const { isOpen } = this;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };
    const by = steps[event.key];
    if (by !== undefined && (isOpen || Math.abs(by) === 1)) {
      event.preventDefault();
      if (!isOpen) this.open(this.typed);
      if (isOpen || this.active < 0) this.move(by);
    } else if (event.key === 'Escape' && (isOpen || this.text !== '') && !this.readonly) {
      event.preventDefault();
      if (isOpen) this.close();
      else this.clear();
    } else if (isOpen && this.active >= 0 && /^(Enter|Tab)$/.test(event.key)) {
      if (event.key === 'Enter') event.preventDefault();
      this.choose(this.found[this.active]);
    } else {
      if (event.key === 'Enter' && isOpen) this.close();
      super.onKeydown(event);
    }
  }

  /** Draws further rows as the end of the drawn ones comes near, and leaves out those far away. */
  private async onScroll(list: HTMLElement): Promise<void> {
    const [from, to] = this.range;
    const { length } = this.found;
    const isDown = to < length && list.scrollTop + list.clientHeight > list.scrollHeight - 100;
    if (!isDown && !(from > 0 && list.scrollTop < 100)) return;
    const kept = isDown ? to - 1 : from;
    const above = this.rowAt(kept)!.offsetTop - list.scrollTop;
    const [start, end] = isDown ? [from, Math.min(length, to + rows.more)] : [Math.max(0, from - rows.more), to];
    this.range = isDown ? [Math.max(start, end - rows.most), end] : [start, Math.min(end, start + rows.most)];
    this.requestUpdate();
    await this.updateComplete;
    list.scrollTop = this.rowAt(kept)!.offsetTop - above;
  }

  private get list(): HTMLElement {
    return this.renderRoot.querySelector('ul')!;
  }

  private rowAt(row: number): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`#o${row}`);
  }

  // ── How it looks ─────────────────────────────────────────────────────────────────────────────────────────────────

  protected override toView(): void {
    const box = this.renderRoot.querySelector('input')!;
    if (box.value !== this.text) box.value = this.text;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { list, stays = [-1, 0] } = this;
    const kept = this.rowAt(stays[0]);
    this.seen = [];
    this.stays = undefined;
    if (kept) {
      list.scrollTop = kept.offsetTop - stays[1];
      this.lastActive = this.active;
    }
    const row = this.isOpen && this.rowAt(this.active);
    if (!row || this.lastActive === this.active) return;
    this.lastActive = this.active;
    if (row.offsetTop < list.scrollTop) list.scrollTop = row.offsetTop;
    const below = row.offsetTop + row.offsetHeight - list.clientHeight;
    if (below > list.scrollTop) list.scrollTop = below;
  }
  private lastActive = -1;

  protected override renderControl(): TemplateResult {
    const found = this.isOpen ? this.found : [];
    const isShown = found.length > 0;
    if (!isShown) this.lastActive = -1;
    if (this.isOpen) this.isNone = !isShown;
    const canClear = this.text !== '' && !this.readonly && !this.isDisabled;
    return html`
      <div class="box">
        <input
          part="control"
          class="control"
          id="control"
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          placeholder=${this.placeholder || nothing}
          ?disabled=${this.isDisabled}
          ?readonly=${this.readonly}
          aria-autocomplete="list"
          aria-expanded=${isShown}
          aria-controls="list"
          aria-activedescendant=${isShown && this.active >= 0 ? `o${this.active}` : nothing}
          aria-required=${this.required}
          aria-invalid=${this.errorText !== ''}
          aria-describedby=${this.describedBy()}
          @input=${this.onInput}
          @change=${this.pass}
          @keydown=${this.onKeydown}
          @compositionend=${this.onCompositionend}
          @blur=${this.onBlur}
        />
        ${
          canClear
            ? html`<button
              part="clear"
              class="clear"
              type="button"
              tabindex="-1"
              aria-label=${this.comboboxWords.say('clearBox')}
              @mousedown=${(event: Event) => event.preventDefault()}
              @click=${this.clear}
            >
              ×
            </button>`
            : nothing
        }
        <ul
          part="list"
          class="list ${this.isUp ? 'up' : ''}"
          id="list"
          role="listbox"
          tabindex="-1"
          aria-label=${this.labelText || nothing}
          ?hidden=${!isShown}
        >
          ${found.slice(...this.range).map((option, at) => this.renderRow(option, this.range[0] + at, found.length))}
        </ul>
      </div>
      <p class=${!this.isNone ? 'unseen' : this.isOpen ? 'counter' : 'counter past'} role="status">${this.renderStatus(found.length)}</p>
    `;
  }

  private renderStatus(count: number): string {
    if (!this.isOpen && !this.isNone) return '';
    return this.comboboxWords.say(count > 0 ? 'foundSome' : 'foundNone', { count, text: briefly(this.query) });
  }

  private renderRow({ value, label, hint, disabled }: Option, row: number, count: number): TemplateResult {
    const isChosen = value !== '' && value === this.chosen;
    const classes = `${row === this.active ? 'active' : ''} ${isChosen ? 'chosen' : ''} ${disabled ? 'off' : ''}`;
    return html`<li
      part="option"
      class="row ${classes}"
      id="o${row}"
      role="option"
      aria-selected=${row === this.active}
      aria-disabled=${disabled ? 'true' : nothing}
      aria-setsize=${count}
      aria-posinset=${row + 1}
    >
      ${label}${hint ? html`<span class="row-hint">${hint}</span>` : nothing}
    </li>`;
  }
}

/** A text as a sentence repeats it. */
const briefly = (text: string): string => text.replace(/^(.{40}).+/su, '$1…');

declare global {
  interface HTMLElementTagNameMap {
    'lian-combobox': LianCombobox;
  }
}
