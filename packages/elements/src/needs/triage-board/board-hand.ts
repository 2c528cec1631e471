import type { Citation } from '@liandong/core';
import type { CloseReason, Need, NeedEvent, State } from '@liandong/sdk/needs';
import type { Facts } from '../../internal/words-controller.js';
import type { BoardFilter, BoardRules, Card } from './board-model.js';
import { soundNeeds } from './board-model.js';
import {
  eventFor,
  judged,
  judgedTarget,
  wantsDetails,
  type MoveDetails,
  type NeedMove,
  type Verdict,
} from './board-moves.js';
import type { PanelState } from './board-panel.js';
import type { BoardTongue } from './board-tongue.js';

/** 页面对移动的答复。What the page says of a move: agreed, perhaps with the need as it is kept now; anything else is no, with why and a link if it gives them. */
export type MoveAnswer =
  boolean | { readonly agreed: boolean; readonly need?: Need; readonly text?: string; readonly link?: Told['link'] };

/** 页面办理移动。Keeps a move, or refuses it; what was noted is told to it alone and stands in no event. */
export type Mover = (move: NeedMove, note: string) => MoveAnswer | Promise<MoveAnswer>;

/** What became of a move, in view. */
export interface Told {
  /** Its sentence, in the language that the page has come to. */
  readonly say: () => string;
  readonly look: 'plain' | 'bad' | 'good';
  readonly cites: readonly Citation[];
  readonly link?: { readonly href: string; readonly text: string };
  /** The card is gone from the board: what was written for it stands here. */
  readonly isGone?: boolean;
}

/** Seconds that the page has to answer for a move unless it says otherwise. Our own, no rule's. */
export const defaultPatience = 30;
/** As many as a timer can count. */
const longest = 2_000_000;
const silent = { agreed: false } as const;

type Said = Exclude<MoveAnswer, boolean>;
const saidIn = (answer: MoveAnswer | undefined): Said =>
  Object(answer) === answer ? (answer as Said) : { agreed: answer === true };

/** What the hand needs of its board. */
export interface HandHost {
  readonly tongue: BoardTongue;
  /** What the page gave. */
  given(): {
    readonly rules: BoardRules | undefined;
    readonly mover: Mover | undefined;
    readonly noteFor: readonly NeedEvent['kind'][];
    readonly closeReasons: readonly CloseReason[];
    readonly columns: readonly State[];
    readonly filter: BoardFilter;
    readonly me: string;
    readonly patience: number;
  };
  cardOf(id: string): Card | undefined;
  /** Shows what became of it and says it. */
  tell(told: Told | undefined, spoken: string): void;
  /** Asks for what a move needs besides its target. */
  askDetails(id: string, to: State): void;
  /** Goes to a card, unless somebody is at something else of the board. */
  goTo(id: string): void;
  send(event: Event): boolean;
}

/** Picks cards up, carries them and puts them down: the rules are asked, then the page, and only then has it happened. */
export class Hand {
  carried: { readonly id: string; readonly over: State | undefined; readonly verdict: Verdict | undefined } | undefined;
  /** Where cards are to go that the page has not answered for. */
  readonly waiting = new Map<string, State>();
  /** Needs as moves have left them, until the page sets them anew. */
  readonly moved = new Map<string, Need>();
  private readonly kept = new Map<string, Map<string, PanelState>>();

  constructor(private readonly host: HandHost) {}

  /** What whoever acts now has written for moves that have not happened, and why they have not; of what others wrote nothing. */
  get written(): Map<string, PanelState> {
    const { me } = this.host.given();
    if (!this.kept.has(me)) this.kept.set(me, new Map());
    return this.kept.get(me)!;
  }

  /** Has the board a place for it? What is merged may have none. */
  isHere(id: string): boolean {
    const { cardOf, given } = this.host;
    const { columns, filter } = given();
    const card = cardOf(id);
    return !!card && [...columns, filter.state].includes(card.need.state);
  }

  /** May this card be taken? Says why not. */
  lift(id: string): boolean {
    const { host } = this;
    const card = host.cardOf(id);
    if (!card || this.carried) return false;
    if (this.isHindered(card)) return false;
    this.carried = { id, over: undefined, verdict: undefined };
    this.tell('plain', () => this.sentence('picked', card, card.need.state));
    return true;
  }

  carryOver(over: State | undefined): void {
    const { carried, host } = this;
    const card = carried && host.cardOf(carried.id);
    if (!carried || !card || carried.over === over) return;
    const from = card.need.state;
    const isElsewhere = over !== undefined && over !== from;
    const verdict = isElsewhere ? this.judge(card, over) : undefined;
    this.carried = { id: carried.id, over, verdict };
    if (!verdict || !over) this.tell('plain', () => this.sentence('same', card, from));
    else if (verdict.ok) this.tell('plain', () => this.sentence('can', card, over));
    else this.refuse('cannot', card, over, verdict);
  }

  /** Puts down what is in the hand: over another column it is asked for, elsewhere it goes back. */
  putDown(over = this.carried?.over): void {
    const { carried, host } = this;
    const card = carried && host.cardOf(carried.id);
    if (!carried || !card || over === undefined || over === card.need.state) return this.putBack();
    this.carried = undefined;
    this.ask(card.id, over);
  }

  putBack(): void {
    const { carried, host } = this;
    if (!carried) return;
    this.carried = undefined;
    const { id } = carried;
    const card = this.isHere(id) && host.cardOf(id);
    if (card) this.tell('plain', () => this.sentence('back', card, card.need.state));
    else this.tell('bad', () => this.goneSentence(id));
    host.goTo(id);
  }

  private judge({ need, law }: Card, to: State): Verdict {
    const { rules, closeReasons } = this.host.given();
    return judgedTarget(need, to, law!, rules!.advance, closeReasons);
  }

  /** Moves if nothing more must be said, else asks for it. */
  private ask(id: string, to: State): void {
    const { host } = this;
    const card = host.cardOf(id)!;
    const verdict = this.judge(card, to);
    const { kind } = eventFor(card.need, to, card.law!.date);
    if (verdict.ok && (wantsDetails(to) || host.given().noteFor.includes(kind))) {
      host.tell(undefined, '');
      host.askDetails(id, to);
    } else void this.move(id, to);
  }

  /** Whether it was moved: the rules are asked, then everybody who listens, then the page. */
  async move(id: string, to: State, details: MoveDetails = {}, note = ''): Promise<boolean> {
    const { host } = this;
    const { mover, me, patience } = host.given();
    const card = host.cardOf(id);
    if (!card || card.need.state === to || this.isHindered(card) || !mover) return false;
    const { written } = this;
    // To somebody else nothing is said of it.
    const tell = (told: Told, spoken = told.say()) => {
      if (host.given().me === me) host.tell(told, spoken);
    };
    const before = card.need;
    const from = before.state;
    const event = eventFor(before, to, card.law!.date, details);
    const verdict = judged(before, event, card.law!, host.given().rules!.advance);
    host.goTo(id);
    if (!verdict.ok) {
      this.refuse('refused', card, to, verdict);
      return false;
    }
    const detail: NeedMove = { id, from, to, event, ...(me && { actor: me }) };
    const send = (type: string, cancelable: boolean) =>
      host.send(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
    const goBack = (key: string, facts: { text?: string; seconds?: number } = {}, link?: Told['link']): false => {
      const isGone = !this.isHere(id);
      const now = host.cardOf(id) ?? card;
      const say = () => {
        const text = facts.text || host.tongue.say(['move', 'noYes']);
        return isGone ? this.goneSentence(id, text) : this.sentence(key, now, from, { ...facts, text });
      };
      const why: Told = { say, look: 'bad', cites: [], isGone, ...(link && { link }) };
      written.set(id, { ...written.get(id), ...details, ...(note && { note }), id, to, why });
      tell(why, isGone && note ? `${say()} ${host.tongue.say(['panel', 'kept'])}` : say());
      return false;
    };
    if (!send('lian-need-move', true)) return goBack('notAgreed');
    this.waiting.set(id, to);
    this.tell('plain', () => this.sentence('waiting', card, to));
    const seconds = patience > 0 ? Math.min(patience, longest) : defaultPatience;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<typeof silent>((resolve) => (timer = setTimeout(resolve, seconds * 1000, silent)));
    const asked = (async () => mover(detail, note))();
    let answer: MoveAnswer | undefined;
    let hasFailed = false;
    try {
      answer = await Promise.race([asked, silence]);
    } catch {
      hasFailed = true;
    }
    clearTimeout(timer);
    this.waiting.delete(id);
    const take = (said: Said, key: 'done' | 'late') => {
      // What was written after the board gave up has been sent nowhere.
      const left = written.get(id)?.note;
      written.delete(id);
      if (key === 'late' && left && left !== note) written.set(id, { id, note: left });
      // What the page has set meanwhile is newer.
      const isNewer = host.cardOf(id)?.need !== before;
      if (isNewer && key === 'late') return;
      if (!isNewer) {
        const kept = soundNeeds([said.need]).needs[0];
        this.moved.set(id, kept?.id === id ? kept : verdict.need);
      }
      const say = () =>
        (key === 'done' && event.kind === 'merge'
          ? host.tongue.say(['move', 'merged'], { id, into: event.into })
          : this.sentence(key, card, to)) + (verdict.isOpen ? ` ${host.tongue.say(['move', 'openLaw'])}` : '');
      tell({ say, look: 'good', cites: verdict.isOpen ? verdict.cites : [] });
      send('lian-need-moved', false);
    };
    if (answer === silent) {
      const onLate = (late: MoveAnswer) => {
        const said = saidIn(late);
        if (said.agreed === true) take(said, 'late');
      };
      asked.then(onLate, () => {});
      return goBack('unanswered', { seconds });
    }
    host.goTo(id);
    const said = saidIn(answer);
    if (said.agreed !== true) return goBack(hasFailed ? 'failed' : 'notAgreed', said, said.link);
    take(said, 'done');
    return true;
  }

  /** Why this card cannot be moved by anybody now; nothing where it can. */
  hindrance({ id, law, isFaulty }: Card): string {
    const { tongue, given } = this.host;
    const { mover, rules } = given();
    return !mover
      ? tongue.say(['move', 'reading'])
      : !law || !rules
        ? tongue.say('noLaw')
        : isFaulty
          ? tongue.say('faulty')
          : this.waiting.has(id)
            ? tongue.say(['move', 'still'], { id })
            : '';
  }

  private isHindered(card: Card): boolean {
    const isHindered = this.hindrance(card) !== '';
    if (isHindered) this.tell('bad', () => this.hindrance(card));
    return isHindered;
  }

  /** That a card is no more on the board, and what the page says to it. */
  goneSentence(id: string, text = ''): string {
    return this.host.tongue.say(['move', 'gone'], { id, text }).trim();
  }

  private sentence(key: string, { id, need }: Card, to: State, facts: Facts = {}): string {
    const { tongue } = this.host;
    const from = tongue.name('state', need.state);
    return tongue.say(['move', key], { id, from, to: tongue.name('state', to), ...facts }).trim();
  }

  private refuse(key: 'cannot' | 'refused', card: Card, to: State, verdict: Extract<Verdict, { ok: false }>): void {
    const { tongue } = this.host;
    const { cites } = verdict;
    const refusal = () => this.sentence(key, card, to, { reason: tongue.refusal(verdict) });
    // In view the articles stand as such.
    const say = cites.length > 0 ? () => this.sentence(key, card, to, { reason: tongue.reason(verdict) }) : refusal;
    this.host.tell({ say, look: 'bad', cites }, refusal());
  }

  private tell(look: Told['look'], say: Told['say']): void {
    this.host.tell({ say, look, cites: [] }, say());
  }
}
