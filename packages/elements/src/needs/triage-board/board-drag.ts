import type { State } from '@liandong/sdk/needs';
import type { Hand } from './board-hand.js';

/** So far a pointer moves before it drags and is no click. */
const slack = 6;

/**
 * Drags cards by pointer events: a mouse takes a card anywhere, a finger or pen by its grip, so that everything else still scrolls.
 * What follows the pointer is a copy; the card stays where it is until it may move.
 */
export class CardDrag {
  private from:
    { readonly x: number; readonly y: number; readonly pointer: number; readonly card: HTMLElement } | undefined;
  private copy: HTMLElement | undefined;
  private origin = { x: 0, y: 0 };
  /** A drag has just ended: the click that follows it is none. */
  private hasDragged = false;

  /** Positions are told to the hand as the `data-state` under the pointer. */
  constructor(
    private readonly root: () => ShadowRoot,
    private readonly hand: Pick<Hand, 'lift' | 'carryOver' | 'putDown' | 'putBack'>,
  ) {}

  get isOn(): boolean {
    return this.copy !== undefined;
  }

  /** Was the click that comes now the end of a drag? */
  get endedJustNow(): boolean {
    return this.hasDragged;
  }

  readonly onDown = (event: PointerEvent): void => {
    this.hasDragged = false;
    const target = event.target as Element;
    const card = target.closest<HTMLElement>('[data-id]');
    if (!card || this.from || event.button !== 0 || !event.isPrimary) return;
    if (event.pointerType !== 'mouse' && !target.closest('.grip')) return;
    this.from = { x: event.clientX, y: event.clientY, pointer: event.pointerId, card };
    this.listen('addEventListener');
  };

  private listen(on: 'addEventListener' | 'removeEventListener'): void {
    const view = this.from?.card.ownerDocument.defaultView;
    view?.[on]('pointermove', this.onMove as EventListener);
    view?.[on]('pointerup', this.onUp as EventListener);
    view?.[on]('pointercancel', this.stop);
    view?.[on]('keydown', this.onKey as EventListener, true);
  }

  /** Ends a drag, with nothing moved. */
  readonly stop = (): void => {
    if (!this.from) return;
    const wasDragging = this.copy !== undefined;
    this.end();
    if (wasDragging) this.hand.putBack();
  };

  private readonly onMove = (event: PointerEvent): void => {
    const { from } = this;
    if (!from || event.pointerId !== from.pointer) return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    if (!this.copy) {
      if (Math.abs(dx) < slack && Math.abs(dy) < slack) return;
      if (!this.hand.lift(from.card.dataset['id']!)) return this.end();
      this.lift(from.card);
    }
    event.preventDefault();
    this.place(event.clientX - from.x, event.clientY - from.y);
    this.scroll(event.clientX);
    this.hand.carryOver(this.stateAt(event));
  };

  private readonly onUp = (event: PointerEvent): void => {
    if (event.pointerId !== this.from?.pointer) return;
    const isDrag = this.copy !== undefined;
    const state = this.stateAt(event);
    this.end();
    this.hasDragged = isDrag;
    if (isDrag) this.hand.putDown(state);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.copy) return;
    event.preventDefault();
    event.stopPropagation();
    this.stop();
    this.hasDragged = true;
  };

  private stateAt({ clientX, clientY }: PointerEvent): State | undefined {
    const under = this.root().elementFromPoint(clientX, clientY);
    return under?.closest<HTMLElement>('[data-state]')?.dataset['state'] as State | undefined;
  }

  private lift(card: HTMLElement): void {
    const { left, top, width } = card.getBoundingClientRect();
    const copy = card.cloneNode(true) as HTMLElement;
    copy.className = 'card copy';
    for (const name of ['data-id', 'role', 'tabindex', 'aria-selected', 'part']) copy.removeAttribute(name);
    copy.setAttribute('aria-hidden', 'true');
    copy.style.width = `${width}px`;
    (this.root().querySelector('.base') ?? this.root()).appendChild(copy);
    // Fixed is by the window, or by whatever the page transformed around the board.
    const at = copy.getBoundingClientRect();
    this.origin = { x: left - at.left, y: top - at.top };
    this.copy = copy;
  }

  private place(dx: number, dy: number): void {
    this.copy!.style.transform = `translate(${this.origin.x + dx}px, ${this.origin.y + dy}px)`;
  }

  /** Near its sides the row of columns comes along. */
  private scroll(x: number): void {
    const row = this.root().querySelector('.columns');
    if (!row) return;
    const { left, right } = row.getBoundingClientRect();
    if (x < left + 40) row.scrollLeft -= 16;
    else if (x > right - 40) row.scrollLeft += 16;
  }

  private end(): void {
    this.listen('removeEventListener');
    this.copy?.remove();
    this.copy = undefined;
    this.from = undefined;
  }
}
