import { LiandongError, type Citation, type Decision, type Law, type Outcome, type Place } from '@liandong/core';
import { dayText, moneyText } from '@liandong/messages';
import { common } from '@liandong/messages/zh-hans/common';
import { dashboard } from '@liandong/messages/zh-hans/dashboard';
import { basisNames, countedNames, sourceKindNames } from '@liandong/messages/zh-hans/figure-names';
import { indicatorFigures, type IndicatorFigures, type IndicatorRecords } from '@liandong/sdk/indicators';
import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { copyText } from '../../internal/copy-table.js';
import { renderTable, textOfTable, type DataTable } from '../../internal/data-table.js';
import { ringed, sign } from '../../internal/icons.js';
import { LawConsumer } from '../../internal/law-context.js';
import { placeName, placeOfLaw } from '../../internal/local-text.js';
import { property } from '../../internal/property.js';
import { markScrolling } from '../../internal/scrolling.js';
import { sentenceOf, Words } from '../../internal/words-controller.js';
import { WidthInEms } from '../../internal/width-in-ems.js';
import { WrittenData } from '../../internal/written-data.js';
import { hatch, renderBars, type Bars } from './bars.js';
import { styles } from './indicator-dashboard.styles.js';
import { patterns, renderMix, swatch } from './mix.js';
import { percentText, type Say } from './saying.js';
import { averagePart, certifiedPart, coveragePart, eachPart, mixTable, sharesPart, type Part } from './parts.js';

/** Rows shown before somebody asks for all. */
const few = 12;

/** From so many letters on, a picture and its table stand side by side. */
const wide = 52;

const names = { kinds: sourceKindNames, bases: basisNames, counted: countedNames };

/**
 * 指标一览：目标、覆盖率、持证率、资金构成和各项比率，图旁有表。
 *
 * The figures are worked out by `indicatorFigures` of the SDK from records that the page gives, under the law of a day. What is not known is
 * shown as not known. Shares of samples that are too small are held back; how small, the law says or the page, and the element tells which.
 *
 * @summary 指标一览 · Shows targets, coverage, certified staff, the mix of funds and rates, each as a picture with a table beside it.
 * @slot - What can be done besides, after the buttons.
 * @event {CustomEvent<{ asOf: string }>} lian-print - The print button was pressed. Cancel it to print something of your own.
 * @csspart base - All of it.
 * @csspart title - The heading.
 * @csspart section - One figure.
 * @csspart picture - A picture.
 * @csspart table - The table beside it.
 * @cssprop --lian-color-accent - Bars, and money of governments.
 * @cssprop --lian-color-ink - The line of a target.
 */
export class LianIndicatorDashboard extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** The records; else the JSON inside. What is left out is not shown. */
  @property({ attribute: false }) records: IndicatorRecords | undefined;

  /** Names of places, from the packs: without them communities go by their codes. */
  @property({ attribute: false }) places: readonly Place[] = [];

  /** The smallest sample whose share is shown, where the law sets none or a smaller one. There is no default. */
  @property({ type: Number, attribute: 'smallest-sample' }) smallestSample: number | undefined;

  /** Level of the heading, to fit those of the page. */
  @property({ type: Number }) level = 2;

  /** The law; else that of the nearest `<lian-law>`. */
  @property({ attribute: false })
  get law(): Law | undefined {
    return this.lawConsumer.law;
  }
  set law(law: Law | undefined) {
    this.lawConsumer.law = law;
  }

  private readonly lawConsumer = new LawConsumer(this);
  private readonly words = new Words(this, 'dashboard', dashboard);
  private readonly written = new WrittenData(this);
  @property({ state: true }) private said = '';
  @property({ state: true }) private open: ReadonlySet<string> = new Set();

  private readonly width = new WidthInEms(this, (ems) => {
    this.isNarrow = ems < wide;
    markScrolling(this.renderRoot);
  });
  @property({ state: true }) private isNarrow = true;

  private readonly say: Say = (path, facts) => this.words.say(path, facts);

  /** A name of a closed value, in the language of the page. */
  private nameOf(list: keyof typeof names, code: string): string {
    return sentenceOf(this.words.lang, 'figureNames', [list, code], names) ?? code;
  }

  /** What there is to show; a number of the page's own that is none is told, and not used. */
  private work(law: Law): { figures?: IndicatorFigures; isFloorWrong: boolean; fault?: string } {
    const { records = this.written.data, smallestSample } = this;
    const isFloorWrong = smallestSample !== undefined && !(Number.isSafeInteger(smallestSample) && smallestSample >= 1);
    try {
      const figures = indicatorFigures(records, law, { smallestSample: isFloorWrong ? undefined : smallestSample });
      return { figures, isFloorWrong };
    } catch (error) {
      if (!(error instanceof LiandongError)) throw error;
      return { isFloorWrong, fault: error.message };
    }
  }

  protected override render(): TemplateResult {
    const { law, say } = this;
    const title = html`<div part="title" class="title" role="heading" aria-level=${this.level}>${say(['title'])}</div>`;
    const noLaw = sentenceOf(this.words.lang, 'common', ['checker', 'noLaw'], common);
    if (!law) return html`<div part="base">${title}<p class="summary">${noLaw}</p></div>`;
    const { figures, isFloorWrong, fault } = this.work(law);
    return html`
      <div part="base" class=${this.isNarrow ? 'narrow' : ''}>
        ${title}
        <p class="summary">${this.place} · ${say(['asOf'], { date: dayText(law.date, this.words.lang) })}</p>
        ${fault === undefined ? nothing : html`<p class="told">${say(['fault'])} <span lang="en">${fault}</span></p>`}
        ${figures ? this.renderFigures(figures, isFloorWrong) : nothing}
        <div class="unseen" role="status">${this.said}</div>
      </div>
    `;
  }

  protected override updated(): void {
    markScrolling(this.renderRoot);
  }

  private renderFigures(figures: IndicatorFigures, isFloorWrong: boolean): TemplateResult {
    const { say } = this;
    const { targets, coverage, certified, funds, shares, problems } = figures;
    const isEmpty = !targets && !coverage && !certified && !funds && !shares;
    const kinds = [...new Set((funds ?? []).flatMap(({ mix }) => mix.map(({ kind }) => kind)))];
    return html`
      <svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs>${hatch}${patterns(kinds)}</defs></svg>
      ${isEmpty ? html`<p class="empty">${say(['empty'])}</p>` : nothing}
      ${problems.length > 0 ? this.renderProblems(problems) : nothing}
      ${targets ? this.renderTargets(targets) : nothing} ${coverage ? this.renderCoverage(coverage) : nothing}
      ${funds ? this.renderFunds(funds) : nothing}
      ${certified ? this.renderSection('certified', this.renderCertified(certified)) : nothing}
      ${shares ? this.renderSection('shares', this.renderPart('shares', sharesPart(shares, this.tools))) : nothing}
      ${certified || shares ? this.renderFloor(figures, isFloorWrong) : nothing}
      ${
        isEmpty
          ? nothing
          : html`<div class="buttons foot"><button type="button" @click=${() => this.print(figures)}>${say(['print'])}</button><slot></slot></div>`
      }
    `;
  }

  private renderProblems(problems: IndicatorFigures['problems']): TemplateResult {
    const { say } = this;
    const most = 10;
    return html`
      <div class="told">
        ${say(['problems'], { count: problems.length })}
        <ul>
          ${problems.slice(0, most).map(({ path, code }) => html`<li>${say(['problemNames', code])} <code>${path}</code></li>`)}
          ${problems.length > most ? html`<li>${say(['more'], { count: problems.length - most })}</li>` : nothing}
        </ul>
      </div>
    `;
  }

  private renderSection(name: string, inside: unknown): TemplateResult {
    return html`
      <section part="section" class="block" aria-labelledby="${name}-heading">
        <div class="heading" id="${name}-heading" role="heading" aria-level=${this.level + 1}>${this.say(['sections', name])}</div>
        ${inside}
      </section>
    `;
  }

  private renderNotes(notes: readonly unknown[], gap = this.gap): TemplateResult | typeof nothing {
    const said = notes.filter(Boolean).join(gap);
    return said ? html`<p class="notes">${said}</p>` : nothing;
  }

  private renderTargets(report: NonNullable<IndicatorFigures['targets']>): TemplateResult {
    const { say, tools } = this;
    const { year, isYearPast, isAspiration, mode, readingsDiffer, each, average, communities } = report;
    const reading = (name: 'each' | 'average', outcome: Outcome) => html`
      <li class="reading ${outcome}">
        ${ringed(outcome)}
        <span>
          <span class="what">${say(['readings', name])}</span>
          <b>${say(['outcomes', outcome])}</b>
          ${mode === name ? html`<span class="tag">${say(['mode'])}</span>` : nothing}
        </span>
      </li>
    `;
    const notes = [
      year !== undefined && say([isYearPast ? 'yearPast' : 'year'], { year }),
      isAspiration && say(['aspires']),
      !mode && say(['modeOpen']),
      readingsDiffer && say(['differ']),
    ];
    return this.renderSection(
      'targets',
      html`
        ${this.renderNotes(notes)}
        <ul class="readings">${reading('each', each)}${reading('average', average)}</ul>
        ${
          communities.length === 0
            ? nothing
            : html`${this.renderPart('each', eachPart(report, tools))} ${this.renderPart('average', averagePart(report, tools))}`
        }
        ${this.renderReasons('targets', report.decision as Decision)}
      `,
    );
  }

  private renderCoverage(figure: NonNullable<IndicatorFigures['coverage']>): TemplateResult {
    const { outcome } = figure.decision;
    return this.renderSection(
      'coverage',
      html`
        <p class="verdict ${outcome}">${sign(outcome)}<b>${this.say(['outcomes', outcome])}</b></p>
        ${this.renderNotes([!figure.denominator && this.say(['coverageOpen'])])}
        ${this.renderPart('coverage', coveragePart(figure, this.tools))}
        ${this.renderReasons('coverage', figure.decision)}
      `,
    );
  }

  private renderCertified(figure: NonNullable<IndicatorFigures['certified']>): TemplateResult {
    const { say } = this;
    const { told, most, mostPerTenThousand, dual, untold, disputed } = figure;
    const notes = [
      most !== undefined && say(['upTo'], { count: most - told.numerator!, share: percentText(mostPerTenThousand!) }),
      dual && say(['dual'], { count: dual }),
      untold && say(['untold'], { count: untold }),
      disputed && say(['disputed'], { count: disputed }),
    ];
    return html`
      ${this.renderNotes(notes)}
      ${this.renderPart('certified', certifiedPart(figure, this.tools))}
    `;
  }

  private renderFunds(funds: NonNullable<IndicatorFigures['funds']>): TemplateResult {
    const { say, tools } = this;
    const line = ({ kind, perTenThousand }: (typeof funds)[number]['mix'][number]) =>
      `${this.nameOf('kinds', kind)} ${percentText(perTenThousand)}`;
    return this.renderSection(
      'funds',
      funds.map((figure, at) => {
        const says = figure.mix.map(line).join(this.comma);
        const shown = (kind: never, name: string) =>
          html`<span class="kind">${swatch(kind)}<span>${name}</span></span>`;
        const caption = figure.period || say(['noPeriod']);
        return html`
          ${figure.unknown > 0 ? html`<p class="told">${say(['unknownSums'], { count: figure.unknown })}</p>` : nothing}
          ${
            figure.mix.length === 0
              ? this.renderNotes([figure.period && `${caption}${this.comma}`, say(['noFunds'])], '')
              : this.renderPair(
                  html`<p class="soft period">${caption}</p>${renderMix(figure, say(['pictures', 'funds'], { says }))}`,
                  mixTable(figure, `funds-${at}`, caption, shown as never, tools),
                )
          }
        `;
      }),
    );
  }

  /** A picture and its table. */
  private renderPart(name: string, { bars, table, notes = [] }: Part): TemplateResult {
    const isAll = this.open.has(name);
    const count = table.rows.length;
    return html`
      <div class="listing ${isAll ? 'all' : ''}">
        ${this.renderPair(html`${renderBars(bars as Bars, few)}${notes.map((note) => html`<p class="soft">${note}</p>`)}`, table)}
        ${
          count > few
            ? html`<div class="buttons">
                <button type="button" class="plain" aria-expanded=${isAll ? 'true' : 'false'} @click=${() => this.toggle(name)}>
                  ${this.say([isAll ? 'showFew' : 'showAll'], { count: isAll ? few : Math.min(count, 500) })}
                </button>
              </div>`
            : nothing
        }
        ${count > 500 ? html`<p class="soft">${this.say(['beyond'], { count: count - 500 })}</p>` : nothing}
      </div>
    `;
  }

  private renderPair(picture: unknown, table: DataTable): TemplateResult {
    return html`
      <div class="pair">
        <div part="picture" class="picture">${picture}</div>
        <div part="table" class="tabled">
          ${renderTable(table, few)}
          <div class="buttons">
            <button type="button" class="plain" @click=${() => void this.copy(table)}>${this.say(['copy'])}<span class="unseen">${this.gap}${table.caption}</span></button>
          </div>
        </div>
      </div>
    `;
  }

  private renderReasons(name: string, decision: Decision): TemplateResult {
    const key = `${name}-reasons`;
    const isOpen = this.open.has(key);
    return html`
      <div class="buttons">
        <button type="button" class="plain" aria-expanded=${isOpen ? 'true' : 'false'} aria-controls=${key} @click=${() => this.toggle(key)}>
          ${this.say(['reasons'])}<span class="unseen">${this.gap}${this.say(['sections', name])}</span>
        </button>
      </div>
      <div id=${key} class="reasons ${isOpen ? '' : 'closed'}">
        <lian-decision .decision=${decision} .place=${this.place} .level=${this.level + 2} hide-title></lian-decision>
      </div>
    `;
  }

  private renderFloor({ floor }: IndicatorFigures, isWrong: boolean): TemplateResult {
    return html`
      <div class="floor">
        ${isWrong ? html`<p class="told">${this.say(['floor', 'wrong'])}</p>` : nothing}
        <p>${this.say(['floor', floor.by], { least: floor.least })}</p>
        ${this.renderCites(floor.cites)}
      </div>
    `;
  }

  private renderCites(cites: readonly Citation[]): TemplateResult | typeof nothing {
    if (cites.length === 0) return nothing;
    return html`<p class="cites">${cites.map((cite) => html`<lian-citation .cite=${cite}></lian-citation>`)}</p>`;
  }

  private get place(): string {
    return placeOfLaw(this.law!, this.words.lang);
  }
  private get isChinese(): boolean {
    return /^zh\b/i.test(this.words.lang);
  }
  /** Between two sentences, and between two things in a row. */
  private get gap(): string {
    return this.isChinese ? '' : ' ';
  }
  private get comma(): string {
    return this.isChinese ? '，' : ', ';
  }

  private get tools() {
    const { lang } = this.words;
    const on = this.law!.date;
    return {
      say: this.say,
      placeOf: (code: string) => placeName(this.places ?? [], code, on, lang),
      kindOf: (code: string) => this.nameOf('kinds', code),
      basisOf: (code: string) => this.nameOf('bases', code),
      countedOf: (code: string) => this.nameOf('counted', code),
      comma: this.comma,
      yuan: (fen: number) => moneyText(fen, 'zh').replace(/ 元$/, ''),
      shown: (outcome: Outcome, text: string) => html`<span class="outcome ${outcome}">${sign(outcome)}${text}</span>`,
    };
  }

  private toggle(key: string): void {
    const open = new Set(this.open);
    if (!open.delete(key)) open.add(key);
    this.open = open;
  }

  private async copy(table: DataTable): Promise<void> {
    const done = await copyText(textOfTable(table), this.renderRoot);
    // The same sentence twice is told twice.
    this.said = '';
    await this.updateComplete;
    this.said = this.say([done ? 'copied' : 'notCopied']);
  }

  private print({ asOf }: IndicatorFigures): void {
    const event = new CustomEvent('lian-print', { detail: { asOf }, bubbles: true, composed: true, cancelable: true });
    if (this.dispatchEvent(event)) this.ownerDocument.defaultView?.print();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-indicator-dashboard': LianIndicatorDashboard;
  }
}

export type { IndicatorRecords };
