import { isIsoDate, lawOn, LiandongError, type IsoDate, type Pack, type Term } from '@liandong/core';
import { historyOf, type Stretch } from '@liandong/core/history';
import { citationText, dayText } from '@liandong/messages';
import { common } from '@liandong/messages/zh-hans/common';
import { timeline } from '@liandong/messages/zh-hans/timeline';
import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { nameOfCode } from '../../internal/code-names.js';
import { copyText, tabbed } from '../../internal/copy-table.js';
import { short } from '../../internal/data-table.js';
import { ringed } from '../../internal/icons.js';
import { placeName } from '../../internal/local-text.js';
import { property } from '../../internal/property.js';
import { subjectOf, tongueOf } from '../../internal/tongue.js';
import { sentenceOf, Words } from '../../internal/words-controller.js';
import { WidthInEms } from '../../internal/width-in-ems.js';
import { WrittenData } from '../../internal/written-data.js';
import { isGap, renderLine } from './line.js';
import { styles } from './policy-timeline.styles.js';
import { valueText, type Saying } from './value-text.js';

/** How a stretch stands to the day looked at. */
type Standing = 'now' | 'here' | 'past' | 'ended' | 'ahead';

/**
 * 沿革线：一项规定在一地自古至今怎样，从哪天到哪天，依据哪一条。
 *
 * What holds on each day is told by `historyOf` of `@liandong/core/history`, from packs that the page gives; the element chooses nothing
 * between texts that are against each other. The list is the whole of it; the line above shows how long each stretch lasted, and gaps as gaps.
 *
 * @summary 沿革线 · Shows what the law has said of a term at a place through time, by which texts, and what holds on a day.
 * @event {CustomEvent<{ day: string; term: string; jurisdiction: string }>} lian-day - Another day was chosen. Cancel it to keep the day as it is.
 * @csspart base - All of it.
 * @csspart title - The heading.
 * @csspart answer - What holds on the day.
 * @csspart line - The line.
 * @csspart stretch - One stretch of the list.
 * @cssprop --lian-color-accent - Stretches with a value.
 * @cssprop --lian-color-unknown - Stretches that the texts leave open.
 * @cssprop --lian-color-unmet - Stretches in which texts are against each other.
 */
export class LianPolicyTimeline extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** The term, one of the SDK's or of a page's own. */
  @property({ attribute: false }) term: Term | undefined;

  /** Packs of law; else the JSON inside. They should have passed `parsePack` of `@liandong/core/pack`. */
  @property({ attribute: false }) packs: readonly Pack[] | undefined;

  /** The place, such as `cn-31`. */
  @property() jurisdiction = '';

  /** The day looked at, as `YYYY-MM-DD`. The page gives it: no element reads the clock. */
  @property({ attribute: 'as-of' }) asOf = '';

  /** What the term is called; else what the words of its subject call it, where they are registered. */
  @property() label = '';

  /** Names of codes that values and lists hold; else those of the words there are and of places, else the code in quotes. */
  @property({ attribute: false }) names: Readonly<Record<string, string>> = {};

  /** Level of the heading, to fit those of the page. */
  @property({ type: Number }) level = 2;

  private readonly words = new Words(this, 'timeline', timeline);
  private readonly written = new WrittenData(this);
  private stretches: readonly Stretch[] = [];
  private fault = '';
  private worked: readonly unknown[] = [];
  private readonly width = new WidthInEms(this, (ems) => (this.isNarrow = ems < 26));
  @property({ state: true }) private isNarrow = false;
  @property({ state: true }) private said = '';

  private readonly say: Saying['say'] = (path, facts) => this.words.say(path, facts);

  private get lawPacks(): readonly Pack[] | undefined {
    const packs = this.packs ?? this.written.data;
    return Array.isArray(packs) && packs.length > 0 ? (packs as readonly Pack[]) : undefined;
  }

  private get day(): IsoDate | undefined {
    return isIsoDate(this.asOf) ? this.asOf : undefined;
  }

  protected override willUpdate(_: PropertyValues<this>): void {
    const { term, jurisdiction, lawPacks } = this;
    // Another day does not change the history.
    const made = [term, jurisdiction, lawPacks];
    if (made.every((each, at) => each === this.worked[at]) && this.worked.length > 0) return;
    this.worked = made;
    this.stretches = [];
    this.fault = '';
    if (!term || !jurisdiction || !lawPacks) return;
    try {
      this.stretches = historyOf(term, jurisdiction, lawPacks);
    } catch (error) {
      // A pack that is none breaks anywhere; what law there is cannot be told then.
      this.fault =
        error instanceof LiandongError ? error.message : 'The packs are not sound; look at them with parsePack.';
    }
  }

  protected override render(): TemplateResult {
    const { say, stretches, fault } = this;
    const name = short(this.nameOfTerm);
    const title = name
      ? html`<div part="title" class="title" role="heading" aria-level=${this.level}>${say(['title'], { term: name })}</div>`
      : nothing;
    if (stretches.length === 0)
      return html`<div part="base">
        ${title}
        ${fault ? html`<p class="told">${say(['wrong'])} <span lang="en">${short(fault)}</span></p>` : html`<p class="summary">${say(['noData'])}</p>`}
      </div>`;
    return html`
      <div part="base">
        ${title}
        <p class="summary">${this.placeOf(this.jurisdiction)}</p>
        ${this.renderAnswer()} ${this.renderLine()}
        <ol class="stretches" aria-label=${say(['list'])}>
          ${stretches.map((stretch, index) => this.renderStretch(stretch, index))}
        </ol>
        <div class="buttons">
          <button type="button" class="plain" @click=${() => void this.copy()}>${say(['copy'])}</button>
        </div>
        <div class="unseen" role="status">${this.said}</div>
      </div>
    `;
  }

  private get nameOfTerm(): string {
    const { label, term } = this;
    if (label || !term) return label;
    return sentenceOf(this.words.lang, subjectOf(term.id), ['terms', term.id]) ?? term.id;
  }

  private placeOf(code: string): string {
    const places = (this.lawPacks ?? []).flatMap((pack) => pack.places ?? []);
    const last = this.stretches.filter(({ status }) => status !== 'no-place').pop();
    return placeName(places, code, last?.from ?? '9999-12-31', this.words.lang);
  }

  private date(day: IsoDate): string {
    return dayText(day, this.words.lang);
  }

  private saying(): Saying {
    const fact = (name: string) => sentenceOf(this.words.lang, 'common', ['fact', name], common) ?? name;
    return {
      say: this.say,
      has: (path) => this.words.find(path) !== undefined,
      language: this.words.lang,
      yes: fact('yes'),
      no: fact('no'),
      notKnown: fact('notKnown'),
      nameOf: (code) => this.nameOf(code),
    };
  }

  /** By the page, by the words of the term's subject, as a place. */
  private nameOf(code: string): string | undefined {
    const { lang } = this.words;
    const names = this.names ?? {};
    if (Object.prototype.hasOwnProperty.call(names, code)) return names[code];
    const place = this.placeOf(code);
    return (
      nameOfCode(lang, subjectOf(this.term!.id), code) ??
      (place === code ? undefined : place) ??
      sentenceOf(lang, 'common', ['roles', code], common)
    );
  }

  private textOf({ status, value, cites }: Stretch): string {
    if (status === 'value') return valueText(this.term!, value, this.saying());
    // A text that says that nothing holds any more is not the same as no text.
    return this.say(['span', status === 'none' && cites.length > 0 ? 'repealed' : status]);
  }

  /** The number that a stretch bears in the line and in the list; gaps bear none. */
  private numberOf(stretch: Stretch): string {
    return isGap(stretch) ? '–' : `${this.stretches.filter((one) => !isGap(one)).indexOf(stretch) + 1}`;
  }

  private sayOn(day: IsoDate, says: string): string {
    return this.say(['onDay'], { date: this.date(day), says });
  }

  private datesOf({ from, until }: Stretch): string {
    const dates = { from: from && this.date(from), until: until && this.date(until) };
    return this.say([from ? (until ? 'fromTo' : 'fromOn') : until ? 'before' : 'always'], dates);
  }

  private standing({ from, until, status }: Stretch, at: number): Standing | undefined {
    const { day, stretches } = this;
    if (day === undefined) return undefined;
    if (from !== undefined && from > day) return 'ahead';
    if (until === undefined || day < until) return status === 'value' ? 'now' : 'here';
    if (status !== 'value') return 'ended';
    const next = stretches[at + 1];
    return next && !isGap(next) ? 'past' : 'ended';
  }

  /** The stretch that the day lies in. */
  private get current(): number {
    const { day } = this;
    return day === undefined
      ? -1
      : this.stretches.findIndex(({ from = '', until = '9999-99' }) => from <= day && day < until);
  }

  private renderAnswer(): TemplateResult {
    const { say, day, asOf } = this;
    const stretch = this.stretches[this.current];
    if (!day || !stretch)
      return html`<p class="answer none">${asOf ? say(['wrongDay'], { day: short(asOf) }) : say(['noDay'])}</p>`;
    const sign = { value: 'met', open: 'unknown', none: 'unknown', 'no-place': 'unknown', conflict: 'unmet' } as const;
    return html`
      <div part="answer" class="answer ${stretch.status}">
        ${ringed(sign[stretch.status])}
        <div>
          <p class="when">${this.date(day)}</p>
          <p class="what">${this.textOf(stretch)}</p>
          <p class="soft">${this.datesOf(stretch)}</p>
          ${this.isStale(day) ? html`<p class="note">${say(['stale'])}</p>` : nothing}
        </div>
      </div>
    `;
  }

  private isStale(day: IsoDate): boolean {
    try {
      return lawOn(day, this.jurisdiction, this.lawPacks!).get(this.term!).stale !== undefined;
    } catch {
      return false; // the place was not there
    }
  }

  private renderLine(): TemplateResult {
    const { say, day, current, stretches } = this;
    const changes = stretches.length - 1;
    const [before, after] = [this.changeFrom(-1), this.changeFrom(1)];
    const stretch = stretches[current];
    const text =
      stretch && day
        ? this.sayOn(day, say(['says'], { says: this.textOf(stretch), dates: this.datesOf(stretch) }))
        : say(['noDay']);
    const legend = (['value', 'open', 'conflict'] as const).filter((status) =>
      stretches.some((one) => one.status === status),
    );
    return html`
      <div
        part="line" class="slider" role="slider" tabindex="0"
        aria-label=${say(['picture'], { count: stretches.length })}
        aria-valuemin="0" aria-valuemax=${changes} aria-valuenow=${Math.max(0, current)} aria-valuetext=${text}
        @keydown=${this.keydown}
      >
        ${renderLine({
          stretches,
          day,
          dayText: day ? this.date(day) : '',
          mostYears: this.isNarrow ? 4 : 7,
          numberOf: (one) => this.numberOf(one),
          textOf: (one) => this.textOf(one),
          choose: (one) => one.from && this.choose(one.from),
        })}
      </div>
      <ul class="legend" aria-hidden="true">
        ${legend.map((status) => html`<li><svg width="28" height="18" focusable="false"><rect class="body ${status}" x="1" y="1" width="26" height="16" fill=${status === 'value' ? nothing : `url(#${status})`} /></svg>${say(['legend', status])}</li>`)}
        ${stretches.some((one, at) => at > 0 && isGap(one)) ? html`<li>${say(['legend', 'gap'])}</li>` : nothing}
      </ul>
      <div class="buttons">
        <button type="button" ?disabled=${before === undefined} @click=${() => this.step(-1)}>← ${say(['previous'])}</button>
        <button type="button" ?disabled=${after === undefined} @click=${() => this.step(1)}>${say(['next'])} →</button>
      </div>
    `;
  }

  private renderStretch(stretch: Stretch, index: number): TemplateResult {
    const { say } = this;
    const { from, status, cites } = stretch;
    const standing = this.standing(stretch, index);
    const isHere = standing === 'now' || standing === 'here';
    return html`
      <li part="stretch" class="item ${status} ${isHere ? 'now' : ''}" aria-current=${isHere ? 'date' : nothing}>
        <span class="badge" aria-hidden="true">${this.numberOf(stretch)}</span>
        <div class="inside">
          <p class="dates"><span>${this.datesOf(stretch)}</span>${standing && (isHere || !isGap(stretch)) ? html`<span class="tag">${say(['states', standing])}</span>` : nothing}</p>
          <p class="what">${this.textOf(stretch)}</p>
          ${cites.length > 0 ? html`<p class="cites">${cites.map((cite) => html`<lian-citation .cite=${cite}></lian-citation>`)}</p>` : nothing}
          ${
            from && from !== this.asOf
              ? html`<button type="button" class="plain" @click=${() => this.pick(from)}>${say(['look'])}<span class="unseen"> ${this.date(from)}</span></button>`
              : nothing
          }
        </div>
      </li>
    `;
  }

  /** The nearest change before or after the day; the first and the latest where no day is given. */
  private changeFrom(way: -1 | 1): IsoDate | undefined {
    const days = this.stretches.flatMap(({ from }) => from ?? []);
    const { day } = this;
    if (day === undefined) return way < 0 ? days[days.length - 1] : days[0];
    return way < 0 ? days.filter((each) => each < day).pop() : days.find((each) => each > day);
  }

  private step(way: -1 | 1): void {
    const day = this.changeFrom(way);
    if (day) this.pick(day);
  }

  /** Chooses, and says what holds then; the line says so itself. */
  private pick(day: IsoDate): void {
    if (!this.choose(day)) return;
    const stretch = this.stretches[this.current]!;
    this.said = this.sayOn(day, this.textOf(stretch));
  }

  private choose(day: IsoDate): boolean {
    const detail = { day, term: this.term!.id, jurisdiction: this.jurisdiction };
    const event = new CustomEvent('lian-day', { detail, bubbles: true, composed: true, cancelable: true });
    if (!this.dispatchEvent(event)) return false;
    this.asOf = day;
    return true;
  }

  private readonly keydown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const days = this.stretches.flatMap(({ from }) => from ?? []);
    const targets: Readonly<Record<string, () => IsoDate | undefined>> = {
      ArrowLeft: () => this.changeFrom(-1),
      ArrowDown: () => this.changeFrom(-1),
      PageDown: () => this.changeFrom(-1),
      ArrowRight: () => this.changeFrom(1),
      ArrowUp: () => this.changeFrom(1),
      PageUp: () => this.changeFrom(1),
      Home: () => days[0],
      End: () => days[days.length - 1],
    };
    const target = Object.prototype.hasOwnProperty.call(targets, event.key) ? targets[event.key] : undefined;
    if (!target) return;
    event.preventDefault();
    const day = target();
    if (day && day !== this.asOf) this.choose(day);
  };

  private async copy(): Promise<void> {
    const { say } = this;
    const tongue = tongueOf(this.words.lang, '', common);
    const columns = ['from', 'until', 'state', 'content', 'source'].map((name) => say(['columns', name]));
    const rows = this.stretches.map((stretch, at) => {
      const standing = this.standing(stretch, at);
      return [
        stretch.from ?? '',
        stretch.until ?? '',
        standing ? say(['states', standing]) : '',
        this.textOf(stretch),
        stretch.cites.map((cite) => citationText(cite, tongue).text).join('；'),
      ];
    });
    const done = await copyText(tabbed([columns, ...rows]), this.renderRoot);
    this.said = '';
    await this.updateComplete;
    this.said = say([done ? 'copied' : 'notCopied']);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-policy-timeline': LianPolicyTimeline;
  }
  interface HTMLElementEventMap {
    'lian-day': CustomEvent<{ readonly day: string; readonly term: string; readonly jurisdiction: string }>;
  }
}
