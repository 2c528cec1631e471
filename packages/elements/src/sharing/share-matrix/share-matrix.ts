import type { Law } from '@liandong/core';
import { dayText, explain } from '@liandong/messages';
import { common } from '@liandong/messages/zh-hans/common';
import { shareMatrix } from '@liandong/messages/zh-hans/share-matrix';
import type { Layer, ShareCell, ShareMatrix, ShareRecords, ShareState } from '@liandong/sdk/sharing';
import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { copyText, tabbed } from '../../internal/copy-table.js';
import { renderGrid } from '../../internal/grid.js';
import { Grids } from '../../internal/grids.js';
import { placeOfLaw } from '../../internal/local-text.js';
import { property } from '../../internal/property.js';
import { RecordsUnderLaw } from '../../internal/records-under-law.js';
import { tongueOf } from '../../internal/tongue.js';
import { sentenceOf, Words } from '../../internal/words-controller.js';
import { renderWhole } from '../../internal/whole.js';
import { markOf } from './marks.js';
import { styles } from './share-matrix.styles.js';
import { givenOn, type Given, type ShareView } from './view.js';

/** One cell, by its codes. */
export interface ChosenShare {
  readonly layer: Layer;
  readonly dataClass: string;
  readonly receiver: string;
}

/** States in which what is given has to be looked at, the worst first. */
const wrong: readonly ShareState[] = ['not-allowed', 'needs-consent', 'unknown'];

/**
 * 信息共享对照表：两个层面，六类信息给八个收到方，能不能给、依据什么，实际在给的又是哪些。
 *
 * What is given and may not be comes first, then the tables. It judges nothing: `shareMatrix` of the SDK does, which `define.js` gives it.
 * What was not told stays unknown, and each cell names what is missing.
 *
 * @summary 信息共享对照表 · Shows which class of data may be given to whom, on which grounds, and what is given.
 * @event {CustomEvent<{ chosen: ChosenShare | undefined }>} lian-choose - Somebody opened a cell, or closed it. Codes only.
 * @csspart base - All of it.
 * @csspart title - The heading.
 * @csspart counts - How much is given, and how much of that has to be looked at.
 * @csspart finding - One share that has to be looked at.
 * @csspart table - The table of one layer.
 * @csspart details - The reasons of the cell that is open.
 * @cssprop --lian-color-met - What may be given.
 * @cssprop --lian-color-warn - What may be given with consent.
 * @cssprop --lian-color-unmet - What may not be given.
 * @cssprop --lian-color-unknown - What cannot be told.
 */
export class LianShareMatrix extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** What is usual, and what is given; else the JSON inside. Rows that are not sound are left out, and told. The day is that of the law. */
  @property({ attribute: false }) records: ShareRecords | undefined;

  /** Makes the tables. `define.js` gives the SDK's own. */
  @property({ attribute: false }) view: ((records: unknown, law: Law) => ShareView | undefined) | undefined;

  /** Level of the heading, to fit those of the page. */
  @property({ type: Number }) level = 2;

  /** The law; else that of the nearest `<lian-law>`. */
  @property({ attribute: false })
  get law(): Law | undefined {
    return this.source.law;
  }
  set law(law: Law | undefined) {
    this.source.law = law;
  }

  private readonly source = new RecordsUnderLaw<ShareView>(this);
  private readonly words = new Words(this, 'share-matrix', shareMatrix);
  private readonly grids = new Grids(this);
  @property({ state: true }) private chosen: ChosenShare | undefined;
  /** The share whose reasons are shown. */
  @property({ state: true }) private opened = '';
  @property({ state: true }) private note = '';

  protected override render(): TemplateResult {
    const data = this.records ?? this.source.written;
    const view = data ? this.source.show([data], (law) => this.view?.(data, law)) : undefined;
    const inside = view ? this.renderView(view) : this.words.say(data ? 'noLaw' : 'empty');
    return renderWhole(this.words.say('title'), this.level, inside, this.grids.isNarrow ? 'narrow' : '');
  }

  private renderView(view: ShareView): TemplateResult {
    const { asOf, matrices, left } = view;
    return html`
      <p class="soft">${this.words.say('asOf', { date: dayText(asOf, this.words.lang) })}</p>
      ${left > 0 ? html`<p class="told">${this.words.say('left', { count: left })}</p>` : nothing}
      ${this.renderCounts(matrices.flatMap(givenOn))}
      <div class="bar">
        <button type="button" @click=${() => void this.copy(view)}>${this.words.say('copy')}</button>
        <span role="status" class="soft">${this.note}</span>
      </div>
      <p class="small">${this.words.say('usual')}</p>
      ${matrices.map((matrix) => this.renderLayer(matrix))}
    `;
  }

  private renderCounts(given: readonly Given[]): TemplateResult {
    const of = (state: ShareState) => given.filter(({ share }) => share.state === state).length;
    return html`<ul part="counts" class="counts" aria-label=${this.words.say('summary')}>
      <li class="none">${this.words.say('given')}<b>${given.length}</b></li>
      ${wrong.map((state) => html`<li class=${of(state) > 0 ? state : 'none'}>${of(state) > 0 ? markOf(state) : nothing}${this.words.say(['states', state])}<b>${of(state)}</b></li>`)}
    </ul>`;
  }

  private renderLayer(matrix: ShareMatrix): TemplateResult {
    const { layer } = matrix;
    return html`
      <div class="heading" role="heading" aria-level=${this.level + 1}>${this.name('layer', layer)}</div>
      ${this.renderOpen(matrix)} ${this.renderFindings(matrix)} ${this.renderTable(matrix)} ${this.renderDetails(matrix)}
    `;
  }

  /** Said once, not in every cell: the place has published no table of its own. */
  private renderOpen({ cells }: ShareMatrix): TemplateResult | typeof nothing {
    const { decision } = cells[0]![0]!;
    const said = explain(decision, tongueOf(this.words.lang, 'sharing', common));
    const matrix = said.reasons.find(({ reason }) => reason.code === 'sharing.mayShare.inMatrix');
    if (matrix?.reason.outcome !== 'unknown') return nothing;
    return html`<div class="open unknown">
      <p>${markOf('unknown')}${matrix.sentence}</p>
      <div class="cites">${matrix.cites.map(({ cite }) => html`<lian-citation .cite=${cite}></lian-citation>`)}</div>
    </div>`;
  }

  private renderFindings(matrix: ShareMatrix): TemplateResult {
    const given = givenOn(matrix);
    const found = wrong.flatMap((state) => given.filter(({ share }) => share.state === state));
    if (found.length === 0)
      return html`<p class="soft none-found">
        ${given.length > 0 ? this.words.say('noFindings', { count: given.length }) : this.words.say('nothingGiven')}
      </p>`;
    return html`<ul class="findings" aria-label=${this.words.say('findings', { layer: this.name('layer', matrix.layer) })}>
      ${found.map(({ cell, share }, at) => {
        const isOpen = this.opened === share.id;
        const id = `why-${matrix.layer}-${at}`;
        return html`<li part="finding" class=${share.state}>
          <div class="line">
            <span class="what">
              <span class="name">${markOf(share.state)}${this.words.say(['states', share.state])}</span>
              ${this.pair(cell)}
              <span class="small">${this.since(share)}</span>
            </span>
            <button
              class="plain"
              type="button"
              aria-expanded=${isOpen}
              aria-controls=${id}
              @click=${() => (this.opened = isOpen ? '' : share.id)}
            >
              ${this.words.say(isOpen ? 'close' : 'why')}<span class="unseen">${this.words.say('separator')}${this.pair(cell)}</span>
            </button>
          </div>
          <div id=${id} class="more" ?hidden=${!isOpen}>
            ${share.state === 'needs-consent' ? html`<p>${this.words.say('consent')}</p>` : nothing}
            ${this.renderDecision(share.decision)}
          </div>
        </li>`;
      })}
    </ul>`;
  }

  private renderTable({ layer, dataClasses, receivers, cells }: ShareMatrix): TemplateResult {
    return renderGrid({
      id: layer,
      label: this.words.say('table', { layer: this.name('layer', layer) }),
      corner: this.words.say('dataClass'),
      columns: receivers.map((one) => this.name('receiver', one)),
      rows: dataClasses.map((one) => this.name('dataClass', one)),
      cell: (row, column, head) => this.renderCell(cells[row]![column]!, layer, head),
      sideways: this.words.say('sideways'),
      keys: this.words.say('keys'),
      grids: this.grids,
      close: () => {
        const isOpen = this.chosen !== undefined;
        if (isOpen) this.choose(undefined);
        return isOpen;
      },
    });
  }

  private renderCell(cell: ShareCell, layer: Layer, head: unknown): TemplateResult {
    const { dataClass, receiver, state, shares } = cell;
    const isOpen = this.isChosen(cell, layer);
    const bad = shares.filter((share) => share.state !== 'allowed').length;
    // A space at the end of a part would not show: the parts are boxes of their own, so that lines break between them.
    const given = this.words.say(bad > 0 ? 'cellThen' : 'cellGiven', { count: shares.length });
    return html`<td
      role="gridcell"
      data-cell
      data-class=${dataClass}
      data-receiver=${receiver}
      tabindex="-1"
      class="${state} ${shares.length > 0 ? '' : 'idle'}"
      aria-expanded=${isOpen}
      @click=${() => this.choose(isOpen ? undefined : { layer, dataClass, receiver })}
    >
      ${head}<span class="state">${markOf(state)}${this.words.say(['states', state])}</span>
      ${
        shares.length > 0
          ? html`<span class="small"
              ><span class="part">${given.trim()}</span
              >${given.slice(given.trim().length)}${bad > 0 ? html`<span class="part">${this.words.say('cellWrong', { count: bad })}</span>` : nothing}</span
            >`
          : nothing
      }
    </td>`;
  }

  /** The reasons of a cell, when somebody asks. The place for them stands ready, so that they are heard when they come. */
  private renderDetails({ layer, cells }: ShareMatrix): TemplateResult {
    const cell = cells.flat().find((one) => this.isChosen(one, layer));
    return html`<div aria-live="polite">
      ${
        cell
          ? html`<div part="details" class="details ${cell.state}">
            <p class="what">${markOf(cell.state)}${this.pair(cell)} · ${this.words.say(['states', cell.state])}</p>
            ${cell.state === 'needs-consent' ? html`<p>${this.words.say('consent')}</p>` : nothing}
            ${
              cell.shares.length > 0
                ? html`<p class="small">${this.words.say('actual')}</p>
                    <ul>
                      ${cell.shares.map((share) => html`<li class=${share.state}>${markOf(share.state)}${this.words.say(['states', share.state])} · ${this.since(share)}</li>`)}
                    </ul>`
                : nothing
            }
            ${this.renderDecision(cell.decision)}
            <button type="button" class="plain" @click=${() => this.choose(undefined)}>${this.words.say('close')}</button>
          </div>`
          : nothing
      }
    </div>`;
  }

  private renderDecision(decision: ShareCell['decision']): TemplateResult {
    const place = placeOfLaw(this.law!, this.words.lang);
    return html`<lian-decision .decision=${decision} .place=${place} hide-title></lian-decision>`;
  }

  private choose(chosen: ChosenShare | undefined): void {
    this.chosen = chosen;
    void this.grids.reveal();
    this.dispatchEvent(new CustomEvent('lian-choose', { detail: { chosen }, bubbles: true, composed: true }));
  }

  private isChosen({ dataClass, receiver }: ShareCell, layer: Layer): boolean {
    const { chosen } = this;
    return chosen?.layer === layer && chosen.dataClass === dataClass && chosen.receiver === receiver;
  }

  private pair({ dataClass, receiver }: ShareCell): string {
    return this.words.say('pair', {
      dataClass: this.name('dataClass', dataClass),
      receiver: this.name('receiver', receiver),
    });
  }

  private since({ id, on }: Given['share']): string {
    return this.words.say('since', { date: dayText(on, this.words.lang), id });
  }

  private name(fact: 'layer' | 'dataClass' | 'receiver', code: string): string {
    return sentenceOf(this.words.lang, 'sharing', ['facts', fact, 'options', code]) ?? code;
  }

  private async copy({ matrices }: ShareView): Promise<void> {
    const head = (['layer', 'dataClass', 'receiver', 'state', 'actual'] as const).map((key) => this.words.say(key));
    const rows = matrices.flatMap(({ layer, cells }) =>
      cells
        .flat()
        .map((cell) => [
          this.name('layer', layer),
          this.name('dataClass', cell.dataClass),
          this.name('receiver', cell.receiver),
          this.words.say(['states', cell.state]),
          cell.shares
            .map(({ id, state }) => `${id} ${this.words.say(['states', state])}`)
            .join(this.words.say('separator')),
        ]),
    );
    const isCopied = await copyText(tabbed([head, ...rows]), this.shadowRoot!);
    this.note = this.words.say(isCopied ? 'copied' : 'notCopied');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-share-matrix': LianShareMatrix;
  }
}
