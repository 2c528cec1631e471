import type { Law } from '@liandong/core';
import { board } from '@liandong/messages/zh-hans/board';
import { askedNames, workNames } from '@liandong/messages/zh-hans/need-names';
import { states, type Need, type NeedEvent, type State } from '@liandong/sdk/needs';
import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { LawConsumer } from '../../internal/law-context.js';
import { property } from '../../internal/property.js';
import { Words } from '../../internal/words-controller.js';
import { cardView, searchText, type CardScene } from './board-card.js';
import { columnsView, tabsView, toldView, type ColumnScene } from './board-columns.js';
import { CardDrag } from './board-drag.js';
import { filterView, isEmptyFilter } from './board-filter.js';
import { focusCard, showPanel } from './board-focus.js';
import { defaultPatience, Hand, type Mover, type Told } from './board-hand.js';
import { Surroundings } from './board-host.js';
import { boardKey, type KeyHost } from './board-keys.js';
import { Desk, soundNeeds, type BoardFilter, type BoardRules, type Card } from './board-model.js';
import type { MoveDetails, NeedMove } from './board-moves.js';
import { countsOf, listsOf, noticesOf, passes } from './board-order.js';
import { addressOf, othersOf, panelView, type PanelState } from './board-panel.js';
import { BoardTongue, placeName } from './board-tongue.js';
import { styles } from './triage-board.styles.js';

export type { MoveAnswer, Mover } from './board-hand.js';
export type { BoardFilter, BoardRules } from './board-model.js';
export type { MoveDetails, NeedMove } from './board-moves.js';

const nothingGiven = {};
const calmDown = 500;

/**
 * 需求看板：经办人看着分先后、移到下一步。
 *
 * It reckons nothing: `rules` do. A move is asked of the rules, then of the page; until both agree it has not happened.
 * Its day is that of the law. Names, numbers, addresses and ages are not shown at all; what a sensitive need tells is masked.
 *
 * @summary 需求看板 · The clerk's board of needs: urgent and overdue first, filters, moves by keys, pointer or menu.
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
 * @cssprop --lian-board-height - How high a column may become before it scrolls; 70vh unless set.
 * @cssprop --lian-color-unmet - What is urgent.
 * @cssprop --lian-color-warn - What is overdue.
 * @cssprop --lian-color-unknown - What the law leaves open.
 */
export class LianTriageBoard extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** The needs; else the JSON inside. Setting them takes the place of what was moved meanwhile. */
  @property({ attribute: false }) needs: readonly Need[] | undefined;

  /** Asks the rules. `define.js` gives the SDK's own. */
  @property({ attribute: false }) rules: BoardRules | undefined;

  /** Keeps moves. Without it the board is for reading. */
  @property({ attribute: false }) mover: Mover | undefined;

  /** Seconds that `mover` has to answer. After them the card goes back; an answer that is later still is said. */
  @property({ type: Number }) patience = defaultPatience;

  /** The law of a need's own place, where the board shows several; else `law`. */
  @property({ attribute: false }) lawFor: ((place: string) => Law | undefined) | undefined;

  /** May whoever looks read what a sensitive need tells? Nobody may, unless the page says so here. */
  @property({ attribute: false }) mayRead: ((id: string) => boolean) | undefined;

  /** Who is responsible: ids of people by ids of needs. */
  @property({ attribute: false }) responsible: Readonly<Record<string, string>> = nothingGiven;

  /** Names of those people, by id. */
  @property({ attribute: false }) people: Readonly<Record<string, string>> = nothingGiven;

  /** Names of places, by code; else the law's own. */
  @property({ attribute: false }) places: Readonly<Record<string, string>> = nothingGiven;

  /** The columns, in order. */
  @property({ attribute: false }) columns: readonly State[] = ['expressed', 'reacted', 'resolved', 'tracked', 'closed'];

  /** Events that want a note from whoever moves. */
  @property({ attribute: false }) noteFor: readonly NeedEvent['kind'][] = [];

  /** What is shown. */
  @property({ attribute: false }) filter: BoardFilter = nothingGiven;

  /** Id of who looks and acts. */
  @property() me = '';

  /** Address of a need's page, with `{id}` in it. */
  @property() address = '';

  /** Level of the heading, to fit those of the page. */
  @property({ type: Number }) level = 2;

  /** The law, and with it the day; else that of the nearest `<lian-law>`. */
  @property({ attribute: false })
  get law(): Law | undefined {
    return this.lawConsumer.law;
  }
  set law(law: Law | undefined) {
    this.lawConsumer.law = law;
  }

  private readonly lawConsumer = new LawConsumer(this);
  private readonly words = new Words(this, 'board', board);
  private readonly tongue = new BoardTongue(
    this.words,
    new Words(this, 'needs', { names: { ...askedNames, ...workNames } }),
  );
  private readonly desk = new Desk();
  private readonly hand = new Hand({
    tongue: this.tongue,
    given: () => this,
    cardOf: (id) => this.cardOf(id),
    tell: (told, spoken) => this.tell(told, spoken),
    askDetails: (id, to) => this.open({ id, to }),
    goTo: (id) => this.goTo(id),
    send: (event) => this.dispatchEvent(event),
  });
  private readonly drag = new CardDrag({
    root: () => this.renderRoot as ShadowRoot,
    begin: (id) => this.hand.lift(id),
    over: (state) => this.hand.carryOver(state as State | undefined),
    drop: (state) => this.hand.putDown(state as State | undefined),
    cancel: () => this.hand.putBack(),
  });
  private readonly keys: KeyHost = {
    shown: () => this.shownStates(),
    isCarrying: () => this.hand.carried !== undefined,
    carriedOver: () => this.hand.carried?.over,
    idsIn: (state) => (this.lists.get(state) ?? []).map(({ id }) => id),
    stateOf: (id) => this.stateOf(id),
    go: (id) => this.goTo(id),
    lift: (id) => this.hand.lift(id),
    carryOver: (state) => this.hand.carryOver(state),
    putDown: () => this.hand.putDown(),
    putBack: () => this.hand.putBack(),
    open: (id) => this.open({ id }),
  };

  private readonly around = new Surroundings(this, () => this.hand.moved.clear());
  private sorted = soundNeeds([]);
  private cards: readonly Card[] = [];
  private lists: ReadonlyMap<State, readonly Card[]> = new Map();
  /** The card of each column that Tab comes to. */
  private readonly active = new Map<State, string>();
  /** The card that is to have focus after the next picture. */
  private wanted = '';
  private counting: ReturnType<typeof setTimeout> | undefined;

  @property({ state: true }) private panel: PanelState | undefined;
  @property({ state: true }) private told: Told | undefined;
  @property({ state: true }) private spoken = '';
  @property({ state: true }) private shownColumn: State | undefined;

  /**
   * 移动一件：与用手移动一样，先问规则，再问页面。
   * Moves a need as by hand: the rules are asked, then the page. Tells whether it was moved.
   */
  move(id: string, to: State, details: MoveDetails = {}, note = ''): Promise<boolean> {
    return this.hand.move(id, to, details, note);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.drag.stop();
    clearTimeout(this.counting);
  }

  // ── What is shown ────────────────────────────────────────────────────────────────────────────────────────────────

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('needs')) this.hand.moved.clear();
    // Whoever was on a card stays on it, wherever it goes.
    this.wanted ||= this.focused()?.dataset['id'] ?? '';
    const { filter, me, tongue } = this;
    this.sorted = soundNeeds(this.needs ?? this.around.written.needs);
    this.cards = this.desk.cards(
      this.sorted.needs.map((need) => this.hand.moved.get(need.id) ?? need),
      {
        rules: this.rules,
        lawOf: (need) => this.lawFor?.(need.place?.code ?? '') ?? this.law,
        mayRead: this.mayRead ?? ((id) => this.around.mayRead(id)),
      },
    );
    const shown = this.cards.filter((card) => {
      const person = this.personOf(card);
      const text = () => searchText(card, { tongue, place: this.placeOf(card), person: this.nameOf(person) });
      return passes(card, filter, { person, me, text });
    });
    this.lists = listsOf(shown, ({ id }) => this.stateOf(id)!);
    this.lists.forEach((list, state) => {
      if (list.every(({ id }) => id !== this.active.get(state))) this.active.set(state, list[0]?.id ?? '');
    });
    const columns = this.shownStates();
    if (!this.shownColumn || !columns.includes(this.shownColumn))
      this.shownColumn = columns.find((state) => this.lists.get(state)!.length > 0) ?? columns[0];
  }

  private shownStates(): readonly State[] {
    const { state } = this.filter;
    return state && states.includes(state) ? [state] : this.columns.filter((each) => states.includes(each));
  }

  private cardOf(id: string): Card | undefined {
    return this.cards.find((card) => card.id === id);
  }

  /** A card that waits stands where it is to go. */
  private stateOf(id: string): State | undefined {
    return this.hand.waiting.get(id) ?? this.cardOf(id)?.need.state;
  }

  private personOf({ id }: Card): string {
    return String(this.responsible[id] ?? this.around.written.responsible?.[id] ?? '');
  }

  private nameOf(person: string): string {
    return this.people[person] ?? this.around.written.people?.[person] ?? person;
  }

  private placeOf({ need, law }: Card): string {
    return placeName(need.place?.code ?? '', { ...this.around.written.places, ...this.places }, law, this.tongue.lang);
  }

  // ── Going about ──────────────────────────────────────────────────────────────────────────────────────────────────

  private focused(): HTMLElement | null | undefined {
    return (this.renderRoot as ShadowRoot | undefined)?.activeElement?.closest<HTMLElement>('[data-id]');
  }

  private goTo(id: string): void {
    const state = this.stateOf(id);
    if (state && this.shownStates().includes(state)) {
      this.active.set(state, id);
      this.shownColumn = state;
    }
    this.wanted = id;
    this.requestUpdate();
  }

  private open(panel: PanelState): void {
    this.panel = panel;
  }

  private close(): void {
    const { panel } = this;
    this.panel = undefined;
    if (panel) this.goTo(panel.id);
  }

  private tell(told: Told | undefined, spoken: string): void {
    this.told = told;
    // The same sentence again is said again.
    this.spoken = spoken && spoken === this.spoken ? `${spoken}\u00a0` : spoken;
    this.requestUpdate();
  }

  private put(filter: BoardFilter): void {
    this.filter = filter;
    this.told = undefined;
    this.dispatchEvent(new CustomEvent('lian-filter', { bubbles: true, composed: true }));
    clearTimeout(this.counting);
    this.counting = setTimeout(() => (this.spoken = this.counts()), calmDown);
  }

  protected override updated(): void {
    const root = this.renderRoot as ShadowRoot;
    showPanel(root, this.panel);
    const { wanted } = this;
    this.wanted = '';
    if (wanted && !this.panel) focusCard(root, wanted);
  }

  // ── Pictures ─────────────────────────────────────────────────────────────────────────────────────────────────────

  private counts(): string {
    return countsOf(this.cards, this.lists, this.columns, this.shownStates(), isEmptyFilter(this.filter), this.tongue);
  }

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
      <div part="base" class="base ${hand.carried ? 'carrying' : ''}">
        <div class="top">
          <div part="title" class="title" role="heading" aria-level=${level}>${tongue.say('title')}</div>
          <slot></slot>
        </div>
        ${this.cards.length > 0 ? this.renderFilter() : nothing}
        <div class="line">
          <p class="counts">${this.counts()}</p>
          ${
            scene.isFiltered
              ? html`<button type="button" class="plain" @click=${() => this.put({})}>${tongue.say(['filter', 'clear'])}</button>`
              : nothing
          }
        </div>
        ${noticesOf(this.sorted, this.cards, filter, Boolean(law ?? this.lawFor), tongue).map((text) => html`<p class="warning">${text}</p>`)}
        <p class="unseen" role="status">${this.spoken}</p>
        ${toldView(told)} ${this.around.isNarrow ? tabsView(scene) : nothing}
        <div
          @keydown=${(event: KeyboardEvent) => boardKey(event, this.keys)}
          @click=${this.onClick}
          @focusin=${this.onFocus}
          @pointerdown=${this.drag.onDown}
        >
          ${
            this.cards.length > 0
              ? columnsView(scene)
              : html`<div class="note"><p>${tongue.say('empty')}</p><p>${tongue.say('emptyNext')}</p></div>`
          }
        </div>
        <div class="ground">
          <p>${tongue.say('order')}${law ? ` ${tongue.say('asOf', { date: tongue.day(law.date) })}` : ''}</p>
          <p id="keys">${tongue.say(canMove ? 'keys' : 'keysReading')}</p>
        </div>
        <dialog part="panel" aria-labelledby="panel-title" @close=${this.close}>
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

  private renderPanel(): TemplateResult | typeof nothing {
    const { panel, tongue } = this;
    const card = panel && this.cardOf(panel.id);
    if (!card) return nothing;
    return panelView({
      ...{ card, state: panel, tongue, level: this.level + 1, noteFor: this.noteFor },
      others: othersOf(this.cards, card, tongue),
      place: this.placeOf(card),
      person: this.nameOf(this.personOf(card)),
      advance: this.mover && !card.isFaulty && !this.hand.waiting.has(card.id) ? this.rules?.advance : undefined,
      address: addressOf(this.address, card.id),
      put: (change) => (this.panel = { ...panel, ...change }),
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

  private onClick(event: Event): void {
    const id = (event.target as Element).closest<HTMLElement>('[data-id]')?.dataset['id'];
    if (id && !this.drag.endedJustNow && !this.hand.carried) this.open({ id });
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
