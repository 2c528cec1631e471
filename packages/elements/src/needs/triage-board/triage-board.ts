import type { State } from '@liandong/sdk/needs';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { BoardBase } from './board-base.js';
import { cardView, type CardScene } from './board-card.js';
import { columnsView, tabsView, type ColumnScene } from './board-columns.js';
import { filterView, isEmptyFilter } from './board-filter.js';
import { focusCard } from './board-focus.js';
import { boardKey } from './board-keys.js';
import type { Card } from './board-model.js';
import type { NeedMove } from './board-moves.js';
import { noticesOf } from './board-order.js';
import { addressOf, keptView, othersOf, panelView, toldView } from './board-panel.js';
import { styles } from './triage-board.styles.js';

export type { MoveAnswer, Mover } from './board-hand.js';
export type { BoardFilter, BoardRules } from './board-model.js';
export type { MoveDetails, NeedMove } from './board-moves.js';

/**
 * 需求看板：经办人看着分先后、移到下一步。
 *
 * It reckons nothing: `rules` do. A move is asked of the rules, then of the page; until both agree it has not happened.
 * Its day is that of the law. Names, numbers, addresses and ages are not shown at all; what a sensitive need tells is masked.
 *
 * @summary 需求看板 · The clerk's board of needs: overdue first, then urgent; filters, moves by keys, pointer or menu.
 * @slot - More that can be done, beside the heading.
 * @event {CustomEvent<NeedMove>} lian-need-move - Somebody asks for a move that the rules allow. Cancel it, and nothing is moved.
 * @event {CustomEvent<NeedMove>} lian-need-moved - A move has been agreed to.
 * @event lian-filter - The filter was changed by hand; read `filter`.
 * @csspart base - All of it.
 * @csspart title - The heading.
 * @csspart filters - The filter.
 * @csspart told - What became of a move.
 * @csspart column - One column.
 * @csspart card - One card.
 * @csspart panel - A card opened.
 * @cssprop --lian-board-height - How high a column may become beside others before it scrolls; 70vh unless set.
 * @cssprop --lian-color-unmet - What is urgent.
 * @cssprop --lian-color-warn - What is overdue.
 * @cssprop --lian-color-unknown - What the law leaves open.
 */
export class LianTriageBoard extends BoardBase {
  static override styles: CSSResultGroup = styles;

  protected override render(): TemplateResult {
    const { tongue, filter, law, level, told, hand } = this;
    const canMove = this.mover !== undefined;
    const scene: ColumnScene = {
      ...{ tongue, level, lists: this.lists, isNarrow: this.around.isNarrow, shown: this.shownColumn },
      columns: this.shownStates(),
      isFiltered: !isEmptyFilter(filter),
      carried: hand.carried,
      draw: (card, state) => this.draw(card, state),
      show: (state) => (this.shownColumn = state),
    };
    return html`
      <div
        part="base"
        class="base ${hand.carried ? 'carrying' : ''}"
        @pointerdown=${(event: Event) => this.leave(event.target as Element)}
      >
        <div class="top">
          <div part="title" class="title" tabindex="-1" role="heading" aria-level=${level}>${tongue.say('title')}</div>
          <slot></slot>
        </div>
        ${this.cards.length > 0 || scene.isFiltered ? this.renderFilter() : nothing}
        <div class="line">
          <p class="counts">${this.counts()}</p>
          ${
            scene.isFiltered
              ? html`<button type="button" class="plain" @click=${this.clear}>${tongue.say(['filter', 'clear'])}</button>`
              : nothing
          }
        </div>
        ${noticesOf(this.sorted, this.maskedOut(), Boolean(law ?? this.lawFor), tongue).map((text) => html`<p class="warning">${text}</p>`)}
        <p class="unseen" role="status">${this.spoken}</p>
        ${this.around.isNarrow ? tabsView(scene) : nothing}
        <div
          class="frame"
          @keydown=${(event: KeyboardEvent) => boardKey(event, this.keys)}
          @click=${this.onClick}
          @focusin=${this.onFocus}
          @focusout=${this.onBlur}
          @pointerdown=${this.drag.onDown}
        >
          ${
            this.cards.length > 0
              ? columnsView(scene)
              : html`<div class="note"><p>${tongue.say('empty')}</p><p>${tongue.say('emptyNext')}</p></div>`
          }
        </div>
        ${toldView(told, this.renderKept(), hand.carried ? nothing : this.renderShut())}
        <div class="ground">
          <p>${tongue.say('order')}${law ? ` ${tongue.say('asOf', { date: tongue.day(law.date) })}` : ''}</p>
          <p id="keys">${tongue.say(canMove ? 'keys' : 'keysReading')}</p>
        </div>
        <dialog part="panel" aria-labelledby="panel-title" @close=${this.onClosed}>
          ${this.renderPanel()}
        </dialog>
      </div>
    `;
  }

  private renderFilter(): TemplateResult {
    const { filter, cards, tongue, me } = this;
    const { isNarrow } = this.around;
    return filterView({
      ...{ filter, cards, tongue, me, isNarrow },
      placeOf: (card) => this.placeOf(card),
      personOf: (card) => this.personOf(card),
      nameOf: (person) => this.nameOf(person),
      put: (given) => this.put(given),
    });
  }

  private draw(card: Card, state: State): unknown {
    const { carried, waiting } = this.hand;
    const scene: CardScene = {
      tongue: this.tongue,
      place: this.placeOf(card),
      person: this.nameOf(this.personOf(card)),
      isActive: this.active.get(state) === card.id,
      isCarried: carried?.id === card.id,
      isWaiting: waiting.has(card.id),
      isLoose: this.mover !== undefined && !card.isFaulty && card.law !== undefined,
    };
    const { place, person, isActive, isCarried, isWaiting, isLoose } = scene;
    return guard([card, this.tongue.stamp, place, person, isActive, isCarried, isWaiting, isLoose], () =>
      this.renderCard(card, scene),
    );
  }

  /** One card; called only for one that has changed. */
  protected renderCard(card: Card, scene: CardScene): TemplateResult {
    return cardView(card, scene);
  }

  /** What was written for needs that are on the board no more. */
  private renderKept(): unknown {
    const kept = Array.from(this.hand.written.values()).filter(({ id, note }) => note && !this.hand.isHere(id));
    return kept[0]
      ? html`<div class="lost">${kept.map((each) => keptView(this.tongue, each, `${each.id} · `))}</div>`
      : nothing;
  }

  private renderShut(): TemplateResult {
    return html`<button type="button" class="plain shut" @click=${this.shut}>${this.tongue.say('shut')}</button>`;
  }

  private clear(event: MouseEvent): void {
    this.put({});
    this.shut(event);
  }

  /** Whoever shuts it, or clears the filter, goes back to the cards; nothing moves under a pointer. */
  private shut({ detail }: MouseEvent): void {
    this.told = undefined;
    focusCard(this.renderRoot as ShadowRoot, this.active.get(this.shownColumn!), detail > 0);
  }

  private renderPanel(): TemplateResult | typeof nothing {
    const { panel, tongue } = this;
    const card = panel && this.cardOf(panel.id);
    if (!card) return nothing;
    return panelView({
      ...{ card, state: panel, tongue, level: this.level + 1, noteFor: this.noteFor, closeReasons: this.closeReasons },
      others: othersOf(this.cards, card, tongue),
      place: this.placeOf(card),
      person: this.nameOf(this.personOf(card)),
      advance: this.rules?.advance,
      hindrance: this.hand.hindrance(card),
      address: addressOf(this.address, card.id),
      put: (change) => this.hand.written.set(panel.id, (this.panel = { ...panel, ...change })),
      go: () => this.goOn(),
      close: () => this.close(),
    });
  }

  private goOn(): void {
    const { panel } = this;
    if (!panel?.to) return;
    const { id, to, note, ...details } = panel;
    this.close();
    void this.hand.move(id, to, details, note);
  }

  /** Told late: by then another card may have been opened. */
  private onClosed(event: Event): void {
    if (!(event.target as HTMLDialogElement).open) this.close();
  }

  private onClick(event: Event): void {
    const id = (event.target as Element).closest<HTMLElement>('[data-id]')?.dataset['id'];
    if (id && !this.drag.endedJustNow && !this.hand.carried) this.open({ id });
  }

  /** A card that is only drawn elsewhere has focus again at once. */
  private onBlur(): void {
    setTimeout(() => this.leave((this.renderRoot as ShadowRoot).activeElement));
  }

  private onFocus(event: Event): void {
    const id = (event.target as Element).closest<HTMLElement>('[data-id]')?.dataset['id'];
    const state = id && this.stateOf(id);
    if (!state || this.active.get(state) === id) return;
    this.active.set(state, id);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-triage-board': LianTriageBoard;
  }
  interface HTMLElementEventMap {
    'lian-need-move': CustomEvent<NeedMove>;
    'lian-need-moved': CustomEvent<NeedMove>;
    'lian-filter': CustomEvent<null>;
  }
}
