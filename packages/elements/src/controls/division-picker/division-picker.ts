import { levels, type Level, type Place } from '@liandong/core';
import { divisions } from '@liandong/messages/zh-hans/further-controls';
import { parseDivisionCode } from '@liandong/sdk/places';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { sayDate } from '../../internal/dates.js';
import { asAtFirst } from '../../internal/at-first.js';
import { FormControl, type Problem } from '../../internal/form-control.js';
import { property } from '../../internal/property.js';
import { candidates, Words } from '../../internal/words-controller.js';
import type { LianCombobox } from '../combobox/combobox.js';
import { styles } from './division-picker.styles.js';
import { Gazetteer, type Meant } from './gazetteer.js';

/** Gives the places directly below one; it may also give those on the way to the value. */
export type PlaceLoader = (within: string, value: string) => Promise<readonly Place[]>;

/**
 * 区划选择：省、市、区县、街道、社区，一级一级选，每级都可以打字找；名单由页面给出。撤并改名的地方按旧名也能找到，旧代码换成新的并说明。
 *
 * @summary 区划选择 · Province, city, district, street and community, one after the other, each found by writing a part of it. The places come from the page. Those that merged are found by their old names, and an old code becomes the new one, which is said.
 * @slot label - The question, where it is more than text.
 * @slot hint - The hint, where it is more than text.
 * @event input - Somebody chose a place.
 * @event change - Somebody chose a place.
 * @event {CustomEvent<InvalidDetail>} lian-invalid - Sending the form found the place missing or not exact enough; cancel it to place focus yourself.
 * @csspart base - All of it.
 * @csspart label - The question.
 * @csspart hint - The hint.
 * @csspart error - What is wrong.
 * @csspart control - The boxes, one a level.
 * @csspart note - What became of a place that ended.
 * @cssprop --lian-color-line-strong - Line of a box.
 * @cssprop --lian-color-focus - Ring of what has focus.
 * @cssprop --lian-target - Least height of a box.
 */
export class LianDivisionPicker extends FormControl<string> {
  static override styles: CSSResultGroup = styles;

  /** The places, as packs of law list them: with dates, and what those that ended became. Or one JSON script child. */
  @property({ attribute: false }) places: readonly Place[] | undefined;

  /** Fetches what lies below a place, where the page does not give all at once. */
  @property({ attribute: false }) loader: PlaceLoader | undefined;

  /** The place to begin below: `cn`, or the city or district that the page serves. */
  @property() root = 'cn';

  /** The level to go down to: `province`, `city`, `district`, `street`, `community`. */
  @property() until: Level = 'community';

  /** The day on which the places stand, `YYYY-MM-DD`; without it, as last recorded. */
  @property() on = '';

  private readonly first = { root: this.root, until: this.until };
  private readonly divisionWords = new Words(this, 'controls', divisions);
  private written: readonly Place[] = [];
  private loaded: readonly Place[] = [];
  private readonly asked = new Map<string, 'waiting' | 'here' | 'failed'>();
  private gazetteer = new Gazetteer([], '9999-12-31', () => '');
  /** Boxes may hold letters that belong to no place; a value that is set from outside clears them. */
  private isStale = false;
  /** Letters for the last box, until it is drawn and its places are here. */
  private letters: string | undefined;

  // ── Places ───────────────────────────────────────────────────────────────────────────────────────────────────────

  private observer: MutationObserver | undefined;

  override connectedCallback(): void {
    this.read();
    super.connectedCallback();
    if (this.observer) return;
    // While a page is being parsed the element is there before its child.
    this.observer = new MutationObserver(() => this.read());
    this.observer.observe(this, { childList: true });
  }

  private read(): void {
    const json = this.querySelector(':scope > script[type="application/json"]');
    if (!json) return;
    try {
      this.written = JSON.parse(json.textContent!) as Place[];
    } catch (error) {
      console.warn(`<${this.localName}>:`, error);
    }
    this.requestUpdate('value');
  }

  private readonly nameOf = (name: Place['name']): string => {
    const texts: Readonly<Record<string, string | undefined>> = { ...name };
    const tag = candidates(this.words.lang).find((each) => each === 'en' || each === 'zh-hant');
    return texts[tag === 'zh-hant' ? 'zh-Hant' : (tag ?? 'zh-Hans')] ?? texts['zh-Hans'] ?? '';
  };

  override requestUpdate(...change: Parameters<FormControl<string>['requestUpdate']>): void {
    asAtFirst<LianDivisionPicker>(this, this.first, change[0]);
    super.requestUpdate(...change);
  }

  private made: readonly unknown[] = [];
  /** Made anew only when places, day or language changed. */
  private refresh(): void {
    const from = [this.places, this.written, this.loaded, this.on, this.words.lang];
    if (from.every((each, at) => each === this.made[at])) return;
    this.made = from;
    const given: unknown = this.places ?? this.written;
    const records = [...(Array.isArray(given) ? (given as Place[]) : []), ...this.loaded];
    this.gazetteer = new Gazetteer(records, this.on || '9999-12-31', this.nameOf);
  }

  private get meant(): Meant {
    this.refresh();
    return this.value === '' ? {} : this.gazetteer.meant(this.value);
  }

  /** The code as it is sent: of the place that stands. Before there are places, every code may still become one. @internal */
  get code(): string {
    const { place, ended } = this.meant;
    const isLost = ended || this.isWords || (!this.gazetteer.isEmpty && !this.loader);
    return place?.code ?? (isLost ? '' : this.value);
  }

  /** Is the value what somebody wrote in a box of the page's own, the name of a place, and no code? */
  private get isWords(): boolean {
    return this.value !== '' && !this.meant.place && !/^cn(-|$)/.test(this.value);
  }

  /** From below the root down to the place. */
  private get path(): readonly string[] {
    // Asked for first, as it makes the gazetteer anew.
    const { code } = this;
    const chain = this.gazetteer.chain(code);
    return chain.slice(chain.indexOf(this.root) + 1);
  }

  /** Names of the place and of those that it lies within. @internal */
  get names(): readonly Place['name'][] {
    return this.path.map((code) => this.gazetteer.place(code)!.name);
  }

  private isAbove(level: Level): boolean {
    return levels.indexOf(level) < levels.indexOf(this.until);
  }

  /** Below which places something is to be chosen. */
  private get parents(): readonly string[] {
    const { path } = this;
    const last = path.length > 0 ? this.gazetteer.place(path[path.length - 1]!) : undefined;
    return [this.root, ...(last && !this.isAbove(last.level) ? path.slice(0, -1) : path)];
  }

  private async fetch(within: string): Promise<void> {
    this.asked.set(within, 'waiting');
    try {
      this.loaded = [...this.loaded, ...(await this.loader!(within, this.value))];
      this.asked.set(within, 'here');
    } catch {
      this.asked.set(within, 'failed');
    }
    this.requestUpdate('value');
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.refresh();
    // A box may go with its list; its letters stay.
    if (changed.has('places')) this.letters ??= this.wrong?.text;
    for (const within of this.loader ? this.parents : [])
      if (!this.asked.has(within) && this.gazetteer.below(within).length === 0) void this.fetch(within);
    super.willUpdate(changed);
  }

  // ── Value ────────────────────────────────────────────────────────────────────────────────────────────────────────

  protected override parse(given: unknown): string {
    const text = String(given ?? '').trim();
    const read = /^\d{12}$/.test(text) ? parseDivisionCode(text) : undefined;
    return read?.ok ? read.value.place : /^\d+$/.test(text) ? `cn-${text}` : text;
  }

  protected override forget(): void {
    super.forget();
    this.isStale = true;
    this.letters = undefined;
  }

  // What is half written in a box is kept behind a mark.
  protected override toForm(): [string, string] {
    const { value } = this;
    const half = this.wrong?.text ?? this.letters;
    return [this.code, half === undefined ? value : `${value}?${half}`];
  }

  protected override restore(state: string): void {
    const [value = '', ...letters] = state.split('?');
    super.restore(value);
    this.letters = letters.length > 0 ? letters.join('?') : undefined;
    this.requestUpdate('value');
  }

  /** The box whose letters belong to no place. */
  private get wrong(): LianCombobox | undefined {
    return this.isStale ? undefined : this.boxes.find((box) => box.validity?.badInput);
  }

  private get boxes(): readonly LianCombobox[] {
    return Array.from(this.shadowRoot?.querySelectorAll<LianCombobox>('lian-combobox') ?? []);
  }

  protected override check(): Problem | undefined {
    const { ended, place } = this.meant;
    if (ended && !place) return { flag: 'badInput', text: this.sayEnded(ended) };
    const { wrong } = this;
    if (wrong) return { flag: 'badInput', text: wrong.validationMessage };
    if (this.value !== '' && this.code === '')
      return { flag: 'badInput', text: this.divisionWords.say('noSuchPlace', { code: this.value }) };
    if (this.code === '') return this.missing('requiredChoice');
    if (!this.required) return undefined;
    const isWhole = !place || !this.isAbove(place.level) || this.gazetteer.below(place.code).length === 0;
    return isWhole
      ? undefined
      : { flag: 'valueMissing', text: this.divisionWords.say('goOn', { level: this.sayLevel(this.until) }) };
  }

  private sayEnded({ name, on, into }: NonNullable<Meant['ended']>): string {
    const facts = {
      name,
      on: sayDate(on, this.words.lang),
      into: into.map((each) => this.nameOf(each.name)).join('、'),
    };
    return this.divisionWords.say(into.length === 1 ? 'endedOne' : into.length > 1 ? 'endedSome' : 'endedNone', facts);
  }

  private sayLevel(level: Level): string {
    return this.divisionWords.say(`level_${level as 'province'}`);
  }

  // ── How it looks, and what people do ─────────────────────────────────────────────────────────────────────────────

  /** Goes to the first box with nothing in it. */
  override focus(options?: FocusOptions): void {
    const { boxes } = this;
    (boxes.find((box) => box.value === '') ?? boxes[boxes.length - 1])?.focus(options);
  }

  protected override toView(): void {
    const { path, boxes, gazetteer, loader, value } = this;
    boxes.forEach((box, at) => {
      if (this.isStale) box.formResetCallback();
      if (box.value !== (path[at] ?? '')) box.value = path[at] ?? '';
    });
    this.isStale = false;
    const letters = this.isWords ? value : this.letters;
    const box = boxes[path.length];
    if (letters === undefined || !box) return;
    // Without its places a code is no path yet: the letters stand in the first box, and wait for theirs.
    const isWaiting = gazetteer.isEmpty || (loader && value !== '' && path.length === 0);
    if (!isWaiting) this.letters = undefined;
    if (box.text === letters) return;
    box.formStateRestoreCallback(`?${letters}`);
    if (box.value !== '') for (const type of ['input', 'change']) box.dispatchEvent(new Event(type, { bubbles: true }));
    this.requestUpdate('value');
  }

  protected override render(): TemplateResult {
    return html`
      <div part="base" class=${this.errorText ? 'bad' : ''}>
        <fieldset aria-labelledby="label" aria-describedby=${this.describedBy('note')}>
          <legend part="label" class=${this.labelClass} id="label">${this.renderLabel()}</legend>
          ${this.renderAdvice()} ${this.renderControl()}
        </fieldset>
      </div>
    `;
  }

  protected override renderControl(): TemplateResult {
    const { ended, place } = this.meant;
    const { parents } = this;
    const state = this.asked.get(parents[parents.length - 1]!);
    const said = ended && place ? this.sayEnded(ended) : state === 'waiting' ? this.divisionWords.say('fetching') : '';
    return html`
      <div part="control" class="levels" @input=${this.onInner} @change=${this.onInner} @keydown=${this.onKeydown}>
        ${parents.map((within, at) => this.renderLevel(within, at))}
      </div>
      <p part="note" class="hint" id="note" role="status">${said}</p>
      ${
        state === 'failed'
          ? html`<p class="error" role="alert">
            ${this.divisionWords.say('fetchFailed')}
            <button class="again" type="button" @click=${this.fetchAgain}>${this.divisionWords.say('fetchAgain')}</button>
          </p>`
          : nothing
      }
    `;
  }

  private renderLevel(within: string, at: number): TemplateResult | typeof nothing {
    const below = this.gazetteer.below(within);
    if (below.length === 0 && at > 0) return nothing;
    const options = this.optionsOf(within);
    return html`<lian-combobox
      class="level"
      hide-optional
      .label=${this.sayLevel(below[0]?.level ?? 'province')}
      .options=${options}
      ?disabled=${this.isDisabled}
      ?readonly=${this.readonly}
    ></lian-combobox>`;
  }

  private readonly lists = new WeakMap<Gazetteer, Map<string, readonly object[]>>();
  /** Made once: thousands of answers are not indexed again at every key. */
  private optionsOf(within: string): readonly object[] {
    const { gazetteer } = this;
    if (!this.lists.has(gazetteer)) this.lists.set(gazetteer, new Map());
    const lists = this.lists.get(gazetteer)!;
    if (!lists.has(within))
      lists.set(
        within,
        gazetteer.below(within).map(({ code, name }) => {
          const names = gazetteer.formerNames(code).join('、');
          return {
            value: code,
            label: this.nameOf(name),
            hint: names && this.divisionWords.say('formerly', { names }),
          };
        }),
      );
    return lists.get(within)!;
  }

  private fetchAgain(): void {
    this.asked.forEach((state, within) => state === 'failed' && this.asked.delete(within));
    this.requestUpdate();
  }

  private onInner(event: Event): void {
    event.stopPropagation();
    const box = event.target as LianCombobox;
    const at = this.boxes.indexOf(box);
    // A list that came may name letters that are to go, or that only wait in this box for another. A box in which
    // somebody writes tells once more as it goes.
    if (this.isStale || at >= this.parents.length || (at < this.path.length && box.text === this.letters)) return;
    const code = box.value || (this.path[at - 1] ?? '');
    const isOther = code !== this.code || this.meant.ended;
    // Letters that are no place yet are heard too: they are half an answer.
    this.edit(code);
    this.isStale = false;
    this.requestUpdate('value');
    if (isOther || event.type === 'input') this.pass(new Event('input'));
    if (event.type === 'change') this.pass(new Event('change'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-division-picker': LianDivisionPicker;
  }
}
