import type { LinkageGraph } from '@liandong/sdk/graph';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { fonts } from '../diagram/brush.js';
import { daysOf, isFiltering } from '../diagram/mask.js';
import { isComposing } from '../../internal/submission.js';
import { property } from '../../internal/property.js';
import { subjectOf } from '../../internal/tongue.js';
import { sentenceOf } from '../../internal/words-controller.js';
import { DiagramBase, type Panel } from './diagram-base.js';
import { renderDetails } from './details.js';
import { keydown, treeKeydown } from './keys.js';
import { copyText } from '../../internal/copy-table.js';
import { tableOf } from '../diagram/saving.js';
import { search } from './model.js';
import { papersOf, savePng, saveSvg, type Output } from './outputs.js';
import { renderChange, renderFilter, renderFindingsTable, renderLegend, renderProblems } from './panels.js';
import { renderRows } from './tree.js';
import { styles } from './linkage-diagram.styles.js';

/**
 * 联动图：社区、社会组织、社工、志愿者、慈善资源、政府和居民，谁同谁有联系，哪里断了。
 *
 * Communities are drawn as one with their worst finding, and open as one looks closer. The list beside the picture holds the same and
 * goes in step with it; F6 changes between the two, F8 goes to the next finding. It finds nothing itself: findings come with the graph.
 *
 * @summary 联动图 · Shows who is linked with whom in a district, two tiers and five elements, and what is broken, with its reasons.
 * @event {CustomEvent<{ chosen: { actor?: string; link?: string } | undefined }>} lian-choose - Somebody chose an actor or a link.
 * @event {CustomEvent<{ graph: LinkageGraph }>} lian-print - The print button was pressed. Cancel it to print something of your own.
 * @csspart base - All of it.
 * @csspart title - The heading.
 * @csspart picture - The picture.
 * @csspart list - The list of communities, actors and links.
 * @csspart details - What is chosen.
 * @cssprop --lian-color-accent - Communities, funding, what is chosen.
 * @cssprop --lian-color-unmet - Findings that have to be mended.
 */
export class LianLinkageDiagram extends DiagramBase {
  static override styles: CSSResultGroup = styles;

  /** One finger moves the picture any way, and the page no longer. */
  @property({ state: true }) private isGrabbed = false;

  protected override render(): TemplateResult {
    const { network, say } = this;
    const heading = html`<div part="title" class="title" role="heading" aria-level=${this.level}>${this.titleText}</div>`;
    const status = html`<div class="unseen" role="status">${this.said}</div>`;
    if (!network)
      return html`<div part="base" class="base">${heading}<p class="summary">${say(this.isReading ? 'layingOut' : 'empty')}</p>${status}</div>`;
    const pane = this.isNarrow ? (this.isList && this.rows.length > 0 ? 'narrow list' : 'narrow picture') : '';
    const problems = renderProblems(network.graph, network.dropped, say);
    return html`
      <div part="base" class="base ${pane}" @keydown=${(event: KeyboardEvent) => keydown(event, this.keyboard, this.inStage(event))}>
        ${heading}
        <p class="summary">${this.summary}</p>
        ${problems} ${this.renderBar()} ${this.renderPanel()} ${this.renderWay()}
        <div class="body">${this.renderPicture()} ${this.renderSide()}</div>
        ${status}
        ${this.paper ? html`<div class="paper">${this.paper}${this.way && html`<p>${this.way.sentence}</p>${this.way.changes.map((change) => renderChange(change, say))}`}${problems}${renderFindingsTable(network, this.telling!, say)}</div>` : nothing}
      </div>
    `;
  }

  private get titleText(): string {
    const top = this.network && this.telling?.text(this.network.top);
    return top ? `${top} · ${this.say('title')}` : this.say('title');
  }

  private inStage(event: KeyboardEvent): boolean {
    return event.composedPath().some((one) => one instanceof HTMLElement && one.classList.contains('stage'));
  }

  private renderBar(): TemplateResult {
    const { say } = this;
    const opener = (panel: Panel) => html`
      <button type="button" aria-expanded=${this.panel === panel} @click=${() => (this.panel = this.panel === panel ? '' : panel)}>
        ${say(panel)}${panel === 'filter' && isFiltering(this.filter) ? ' ●' : ''}
      </button>
    `;
    const isDone = this.network!.worstFirst.length === 0;
    return html`
      <div class="bar">
        ${this.renderSearch()}
        <button type="button" ?disabled=${isDone} @click=${() => this.keyboard.nextFinding()}>${say(isDone ? 'noFindings' : 'next')}</button>
        ${opener('filter')} ${opener('legend')} ${opener('more')}
        ${
          this.isNarrow
            ? html`<button type="button" @click=${() => (this.isList = !this.isList)}>${say(this.isList ? 'asPicture' : 'asList')}</button>`
            : nothing
        }
        ${isFiltering(this.filter) ? html`<button type="button" @click=${this.showAll}>${say('focusOff')}</button>` : nothing}
      </div>
    `;
  }

  private renderSearch(): TemplateResult {
    const { network, telling, query } = this;
    const matches = search(network!, telling!, (found) => this.isSeen(found), query);
    const take = (place: number) => {
      const found = matches[place];
      if (!found) return;
      this.query = '';
      this.match = -1;
      this.choose(found);
    };
    const key = (event: KeyboardEvent) => {
      if (isComposing(event)) return;
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step !== 0) this.match = (this.match + step + matches.length) % Math.max(1, matches.length);
      else if (event.key === 'Enter') take(Math.max(0, this.match));
      else if (event.key === 'Escape') this.query = '';
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    const isOpen = matches.length > 0;
    return html`
      <div class="search">
        <input
          type="search" role="combobox" autocomplete="off" aria-autocomplete="list" aria-controls="matches"
          aria-expanded=${isOpen}
          aria-activedescendant=${isOpen && this.match >= 0 ? `match-${this.match}` : nothing}
          aria-label=${this.say('search')} placeholder=${this.say('search')} .value=${query}
          @input=${(event: Event) => {
            this.query = (event.target as HTMLInputElement).value;
            this.match = -1;
          }}
          @keydown=${key}
        />
        <ul class="matches" id="matches" role="listbox" aria-label=${this.say('search')} ?hidden=${!isOpen}>
          ${matches.map(
            (found, place) => html`
              <li id="match-${place}" role="option" aria-selected=${place === this.match} @pointerdown=${(
                event: Event,
              ) => {
                event.preventDefault();
                take(place);
              }}>
                ${'actor' in found ? telling!.nameOf(found.actor) : telling!.nameOfGroup(found.group)}
                <span class="soft">${'actor' in found ? telling!.kindOf(found.actor) : this.say('size', { count: telling!.sizeOf(found.group) })}</span>
              </li>
            `,
          )}
        </ul>
        ${query && !isOpen ? html`<p class="soft" role="status">${this.say('nothingFound')}</p>` : nothing}
      </div>
    `;
  }

  private renderPanel(): TemplateResult | typeof nothing {
    const { say, panel, filter, date } = this;
    if (panel === 'legend') return renderLegend(say);
    if (panel === 'filter')
      return renderFilter({
        ...{ say, filter, date, days: daysOf(this.whole!) },
        change: (change) => (this.filter = { ...this.filter, ...change }),
        compare: () => {
          this.against = this.network!.graph;
          this.ends = undefined;
          this.filter = { ...this.filter, date: undefined };
        },
      });
    if (panel !== 'more') return nothing;
    const entry = (key: string, act: () => void) =>
      html`<button type="button" ?disabled=${!this.layout && /^save/.test(key)} @click=${act}>${say(key)}</button>`;
    return html`
      <div class="panel acts" id="more">
        ${entry('print', () => this.print())} ${entry('saveSvg', () => saveSvg(this.output))}
        ${entry('savePng', () => void savePng(this.output).then((done) => (this.said = done ? '' : say('notSaved'))))}
        ${entry('copyTable', () => void copyText(`${this.summary}\n${tableOf(this.network!, this.mask!, this.telling!, say)}`, this.renderRoot).then((done) => (this.said = say(done ? 'copied' : 'notCopied'))))}
        ${entry(this.ownerDocument.fullscreenElement === this ? 'leaveFullScreen' : 'fullScreen', () => this.fullScreen())}
      </div>
    `;
  }

  private renderWay(): TemplateResult | typeof nothing {
    const { say, way, start } = this;
    const sentence =
      way?.sentence ?? (start === undefined ? undefined : say('pathStart', { name: this.telling!.nameOf(start) }));
    if (!sentence) return nothing;
    return html`<div class="paths">
      ${sentence}<button type="button" @click=${this.leaveWay}>${say('close')}</button>
      ${way?.changes.map((change) => renderChange(change, say, this.chooseRow))}
    </div>`;
  }

  private renderPicture(): TemplateResult {
    const { say } = this;
    const entry = (key: string, text: string, act: () => void) =>
      html`<button type="button" tabindex="-1" aria-label=${say(key)} title=${say(key)} @click=${act}>${text}</button>`;
    return html`
      <div part="picture" class="frame">
        <div
          class="stage" ?data-grabbed=${this.isGrabbed} role="application" tabindex=${this.inPicture ? '0' : '-1'}
          aria-roledescription=${say('title')} aria-label=${say('picture')}
          @focus=${() => (this.inPicture = true)}
        ><canvas hidden></canvas></div>
        <canvas class="map" aria-hidden="true" hidden></canvas>
        <div class="zoom">
          ${entry('zoomIn', '+', () => this.stage?.zoom(1.5))} ${entry('zoomOut', '−', () => this.stage?.zoom(1 / 1.5))}
          ${entry('fit', '⤢', () => this.stage?.fit())}
          <button
            type="button" class="grab" tabindex="-1" aria-label=${say('grab')} title=${say('grab')}
            aria-pressed=${this.isGrabbed} @click=${() => (this.isGrabbed = !this.isGrabbed)}
          >↕</button>
        </div>
        ${this.rows.length > 0 ? nothing : this.renderHidden('nothing', 'note blank')}
        ${this.layout ? nothing : html`<p class="note">${say('layingOut')}</p>`}
        ${this.unseenLinks > 0 ? html`<p class="note">${say('unseen', { count: this.unseenLinks })}</p>` : nothing}
      </div>
    `;
  }

  /** What a filter or the day hides, and a way to see it. */
  private renderHidden(key: string, name = ''): TemplateResult {
    const { say } = this;
    return html`<p class=${name}>${say(key)} <button type="button" @click=${this.showAll}>${say('focusOff')}</button></p>`;
  }

  private renderSide(): TemplateResult {
    const { network, telling, say, chosen, rows, active } = this;
    const view = {
      ...{ rows, active, top: this.scrolled, height: 560, rowHeight: this.rowHeight },
      ...{ network: network!, telling: telling!, glyphOf: this.glyphOf },
    };
    return html`
      <div class="side">
        <div
          part="list" class="tree" role="tree" ?hidden=${rows.length === 0} tabindex=${this.inPicture ? '-1' : '0'} aria-label=${say('list')}
          aria-activedescendant=${rows.length > 0 ? `row-${active}` : nothing}
          @focus=${() => (this.inPicture = false)}
          @keydown=${(event: KeyboardEvent) => treeKeydown(event, this.keyboard)}
          @scroll=${(event: Event) => (this.scrolled = (event.target as HTMLElement).scrollTop)}
          @click=${this.clickRow}
        >
          ${renderRows(view, (place) => `row-${place}`)}
        </div>
        ${
          chosen
            ? html`<div part="details" class="details" tabindex="-1">${this.isSeen(chosen) ? nothing : this.renderHidden('hidden')}${renderDetails(
                {
                  ...{
                    network: network!,
                    telling: telling!,
                    chosen,
                    finding: this.finding,
                    level: this.level + 1,
                    say,
                  },
                  ...{ act: this.act, hasStart: this.start !== undefined },
                  hasWords: (question) =>
                    sentenceOf(this.words.lang, subjectOf(question), ['questions', question, 'title']) !== undefined,
                  isAround: 'actor' in chosen && this.filter.around === chosen.actor,
                },
              )}</div>`
            : nothing
        }
      </div>
    `;
  }

  private readonly clickRow = (event: MouseEvent): void => {
    const element = (event.target as HTMLElement).closest<HTMLElement>('.row');
    const place = Number(element?.dataset['place']);
    const row = this.rows[place];
    if (!element || !row) return;
    this.goTo(place);
    if (row.isOpen !== undefined) this.toggle(row);
    this.chooseRow(row);
  };

  private get output(): Output {
    return {
      network: this.network!,
      layout: this.stage?.layout ?? this.layout!,
      sayings: {
        glyphOf: this.glyphOf,
        titleOfActor: (actor) => this.telling!.actor(actor, true),
        titleOfGroup: (group) => this.telling!.group(group),
      },
      nameOfGroup: (group) => this.telling!.nameOfGroup(group),
      title: this.titleText,
      say: this.say,
      summary: this.way ? `${this.summary} · ${this.way.sentence}` : this.summary,
      mask: this.mask!,
      path: this.way,
      chosen: this.chosen,
      now: this.stage?.now,
      text: this.text,
      family: `${getComputedStyle(this).fontFamily},${fonts}`,
      page: this.ownerDocument,
    };
  }

  private print(): void {
    const event = new CustomEvent('lian-print', {
      ...{ detail: { graph: this.network!.graph }, bubbles: true, composed: true, cancelable: true },
    });
    if (this.dispatchEvent(event)) this.ownerDocument.defaultView?.print();
  }

  // However the page is printed, the sheet is there.
  private readonly beforePrint = (): void => {
    if (!this.network || !this.layout) return;
    // As it is laid out, however it lies on the screen.
    this.paper = papersOf({ ...this.output, layout: this.layout });
    this.performUpdate();
  };
  private readonly afterPrint = (): void => {
    this.paper = undefined;
  };
  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.beforePrint);
    window.addEventListener('afterprint', this.afterPrint);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.beforePrint);
    window.removeEventListener('afterprint', this.afterPrint);
  }

  private fullScreen(): void {
    const page = this.ownerDocument;
    if (page.fullscreenElement) void page.exitFullscreen();
    else void this.requestFullscreen?.().catch(() => undefined);
    this.panel = '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-linkage-diagram': LianLinkageDiagram;
  }
  interface HTMLElementEventMap {
    'lian-choose': CustomEvent<{ readonly chosen: { readonly actor?: string; readonly link?: string } | undefined }>;
  }
}

export type { LinkageGraph };
