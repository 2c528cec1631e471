import type { Law } from '@liandong/core';
import { board } from '@liandong/messages/zh-hans/board';
import { askedNames, workNames } from '@liandong/messages/zh-hans/need-names';
import { closeReasons, states, type CloseReason, type Need, type NeedEvent, type State } from '@liandong/sdk/needs';
import { LitElement, type PropertyValues } from 'lit';
import { asAtFirst } from '../../internal/at-first.js';
import { LawConsumer } from '../../internal/law-context.js';
import { property } from '../../internal/property.js';
import { markEdges } from '../../internal/scrolling.js';
import { Words } from '../../internal/words-controller.js';
import { searchText } from './board-card.js';
import { CardDrag } from './board-drag.js';
import { isEmptyFilter } from './board-filter.js';
import { focusCard, showPanel } from './board-focus.js';
import { defaultPatience, Hand, type Mover, type Told } from './board-hand.js';
import { Surroundings } from './board-host.js';
import type { KeyHost } from './board-keys.js';
import { Desk, soundNeeds, type BoardFilter, type BoardRules, type Card } from './board-model.js';
import type { MoveDetails } from './board-moves.js';
import { countsOf, listsOf, passes } from './board-order.js';
import type { PanelState } from './board-panel.js';
import { BoardTongue, placeName } from './board-tongue.js';

const nothingGiven = {};
const calmDown = 500;

/** What the board knows and does; `LianTriageBoard` draws it. */
export abstract class BoardBase extends LitElement {
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

  /** Reasons for closing that the page takes; all of them unless it says so. */
  @property({ attribute: false }) closeReasons: readonly CloseReason[] = closeReasons;

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

  /** What a page takes away is as it was at first: it may give what it does not have yet. */
  private readonly first: Partial<BoardBase> = {
    responsible: nothingGiven,
    people: nothingGiven,
    places: nothingGiven,
    columns: this.columns,
    noteFor: this.noteFor,
    closeReasons,
    filter: nothingGiven,
    me: '',
  };
  private readonly lawConsumer = new LawConsumer(this);
  private readonly words = new Words(this, 'board', board);
  protected readonly tongue = new BoardTongue(
    this.words,
    new Words(this, 'needs', { names: { ...askedNames, ...workNames } }),
  );
  private readonly desk = new Desk();
  protected readonly hand = new Hand({
    tongue: this.tongue,
    given: () => this,
    cardOf: (id) => this.cardOf(id),
    tell: (told, spoken) => this.tell(told, spoken),
    askDetails: (id, to) => this.open({ id, to }),
    goTo: (id) => this.goTo(id),
    send: (event) => this.dispatchEvent(event),
  });
  protected readonly drag = new CardDrag(() => this.renderRoot as ShadowRoot, this.hand);
  protected readonly keys: KeyHost = {
    shown: () => this.shownStates(),
    hand: this.hand,
    idsIn: (state) => (this.lists.get(state) ?? []).map(({ id }) => id),
    stateOf: (id) => this.stateOf(id),
    go: (id) => this.goTo(id, true),
    open: (id) => this.open({ id }),
  };

  protected readonly around = new Surroundings(this, () => this.hand.moved.clear());
  protected sorted = soundNeeds([]);
  protected cards: readonly Card[] = [];
  protected lists: ReadonlyMap<State, readonly Card[]> = new Map();
  /** The card of each column that Tab comes to. */
  protected readonly active = new Map<State, string>();
  /** The card that is to have focus after the next picture. */
  private wanted = '';
  private counting: ReturnType<typeof setTimeout> | undefined;

  @property({ state: true }) protected panel: PanelState | undefined;
  @property({ state: true }) protected told: Told | undefined;
  @property({ state: true }) protected spoken = '';
  @property({ state: true }) protected shownColumn: State | undefined;

  /**
   * 移动一件：与用手移动一样，先问规则，再问页面。
   * Moves a need as by hand: the rules are asked, then the page. Tells whether it was moved.
   */
  move(id: string, to: State, details: MoveDetails = {}, note = ''): Promise<boolean> {
    return this.hand.move(id, to, details, note);
  }

  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    asAtFirst<BoardBase>(this, this.first, change[0]);
    super.requestUpdate(...change);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.drag.stop();
    clearTimeout(this.counting);
  }

  // ── What is shown ────────────────────────────────────────────────────────────────────────────────────────────────

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('needs')) this.hand.moved.clear();
    if (this.hasUpdated && changed.has('me')) {
      // What one person had begun is nobody else's.
      this.letGo();
      this.panel = undefined;
      this.tell(undefined, '');
    }
    // Whoever was on a card stays on it, wherever it goes.
    this.wanted ||= this.focused()?.dataset['id'] ?? '';
    const isInView = this.keys.idsIn(this.shownColumn!).includes(this.wanted);
    this.sorted = soundNeeds(this.needs ?? this.around.written.needs);
    this.cards = this.desk.cards(
      this.sorted.needs.map((need) => this.hand.moved.get(need.id) ?? need),
      {
        rules: this.rules,
        lawOf: (need) => this.lawFor?.(need.place?.code ?? '') ?? this.law,
        mayRead: this.mayRead ?? ((id) => this.around.mayRead(id)),
      },
    );
    const { panel } = this;
    if (panel && !this.hand.isHere(panel.id)) {
      // Its card is gone; what was written in it is shown below.
      this.panel = undefined;
      this.wanted = panel.id;
      const say = () => this.hand.goneSentence(panel.id);
      this.tell({ say, look: 'bad', cites: [], isGone: true }, say());
    }
    this.lists = listsOf(this.passing(this.filter), ({ id }) => this.stateOf(id)!);
    const { carried } = this.hand;
    const shows = (state: State) => this.keys.idsIn(state).indexOf(carried!.id) >= 0;
    if (carried && !this.shownStates().some(shows)) this.letGo();
    this.lists.forEach((list, state) => {
      if (list.every(({ id }) => id !== this.active.get(state))) this.active.set(state, list[0]?.id ?? '');
    });
    const columns = this.shownStates();
    if (isInView) this.show(this.wanted);
    if (!this.shownColumn || !columns.includes(this.shownColumn))
      this.shownColumn = columns.find((state) => this.lists.get(state)!.length > 0) ?? columns[0];
  }

  private passing(filter: BoardFilter): readonly Card[] {
    const { me, tongue } = this;
    return this.cards.filter((card) => {
      const person = this.personOf(card);
      const text = () => searchText(card, { tongue, place: this.placeOf(card), person: this.nameOf(person) });
      return passes(card, filter, { person, me, text });
    });
  }

  /** How many are masked, and so not found by a kind or by words, of those that the rest of the filter shows. */
  protected maskedOut(): number {
    const { kind, text, ...rest } = this.filter;
    if (!kind && !text?.trim()) return 0;
    const columns = this.shownStates();
    return this.passing(rest).filter(({ isMasked, need }) => isMasked && columns.includes(need.state)).length;
  }

  protected shownStates(): readonly State[] {
    const { state } = this.filter;
    return state && states.includes(state) ? [state] : this.columns.filter((each) => states.includes(each));
  }

  protected cardOf(id: string): Card | undefined {
    return this.cards.find((card) => card.id === id);
  }

  /** A card that waits stands where it is to go. */
  protected stateOf(id: string): State | undefined {
    return this.hand.waiting.get(id) ?? this.cardOf(id)?.need.state;
  }

  /** What the page says of a key, else the JSON inside: an id may be a word that every object knows. */
  private given(what: 'responsible' | 'people' | 'places', key: string): string | undefined {
    const all = [this[what], this.around.written[what]];
    return all.find((each) => each && Object.prototype.hasOwnProperty.call(each, key))?.[key];
  }

  protected personOf({ id }: Card): string {
    return String(this.given('responsible', id) ?? '');
  }

  protected nameOf(person: string): string {
    return this.given('people', person) ?? person;
  }

  protected placeOf({ need, law }: Card): string {
    const { code = '' } = need.place ?? {};
    return this.given('places', code) ?? placeName(code, law, this.tongue.lang);
  }

  protected counts(): string {
    const { cards, columns, filter, lists, tongue } = this;
    return countsOf(cards, lists, [...columns, filter.state], this.shownStates(), isEmptyFilter(filter), tongue);
  }

  // ── Going about ──────────────────────────────────────────────────────────────────────────────────────────────────

  private focused(): HTMLElement | null | undefined {
    return (this.renderRoot as ShadowRoot | undefined)?.activeElement?.closest<HTMLElement>('[data-id]');
  }

  /** Goes to a card: whoever is at something else of the board stays there, unless they wish it. */
  protected goTo(id: string, isWished = false): void {
    this.requestUpdate();
    const { activeElement } = this.renderRoot as ShadowRoot;
    if (!isWished && activeElement && this.focused()?.dataset['id'] !== id) return;
    if (isWished) this.show(id);
    this.wanted = id;
  }

  /** Has the column of a card be the one that is shown where there is room for one. */
  private show(id: string): void {
    const state = this.stateOf(id);
    if (!state || !this.shownStates().includes(state)) return;
    this.active.set(state, id);
    this.shownColumn = state;
  }

  /** Puts back what is carried, by keys or by the pointer. */
  private letGo(): void {
    this.drag.stop();
    this.hand.putBack();
  }

  /** Whoever goes to something else lets go of what they carry by keys. */
  protected leave(to: Element | null): void {
    const id = this.hand.carried?.id;
    if (id !== undefined && !this.drag.isOn && to?.closest<HTMLElement>('[data-id]')?.dataset['id'] !== id)
      this.hand.putBack();
  }

  protected open(panel: PanelState): void {
    const { to, ...written } = this.hand.written.get(panel.id) ?? panel;
    // Where the need has come meanwhile it need not go.
    this.panel = { ...written, ...(to && to !== this.stateOf(panel.id) && { to }), ...panel };
  }

  protected close(): void {
    const { panel } = this;
    this.panel = undefined;
    if (panel) this.goTo(panel.id, true);
  }

  private tell(told: Told | undefined, spoken: string): void {
    this.told = told;
    this.say(spoken);
    this.requestUpdate();
  }

  /** The same sentence again is said again. */
  private say(spoken: string): void {
    this.spoken = spoken && spoken === this.spoken ? `${spoken}\u00a0` : spoken;
  }

  protected put(filter: BoardFilter): void {
    this.filter = filter;
    this.told = undefined;
    this.dispatchEvent(new CustomEvent('lian-filter', { bubbles: true, composed: true }));
    clearTimeout(this.counting);
    this.counting = setTimeout(() => this.say(this.counts()), calmDown);
  }

  protected override updated(): void {
    const root = this.renderRoot as ShadowRoot;
    root.querySelectorAll('.columns').forEach(markEdges);
    showPanel(root, this.panel);
    const { wanted } = this;
    this.wanted = '';
    if (wanted && !this.panel) focusCard(root, wanted);
  }
}
