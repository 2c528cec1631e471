/** What happens while nobody uses a shared machine. */
export interface IdleCalls {
  /** Says so; `false` where there is nothing that could be lost. */
  readonly warn: () => boolean;
  readonly back: () => void;
  readonly over: () => void;
}

// No `scroll`: the page scrolls by itself too, when the warning comes up.
const signs = ['pointerdown', 'keydown', 'wheel', 'touchmove', 'input'] as const;

/** Waits for nobody: after so long it warns, and after so long again it is over; any sign of life begins anew. */
export class Idle {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private hasWarned = false;

  constructor(
    private readonly after: number,
    private readonly warning: number,
    private readonly calls: IdleCalls,
  ) {}

  watch(): void {
    for (const sign of signs) document.addEventListener(sign, this.used, { passive: true, capture: true });
    this.used();
  }

  leave(): void {
    for (const sign of signs) document.removeEventListener(sign, this.used, { capture: true });
    clearTimeout(this.timer);
  }

  readonly used = (): void => {
    clearTimeout(this.timer);
    if (this.hasWarned) this.calls.back();
    this.hasWarned = false;
    this.timer = setTimeout(() => {
      this.hasWarned = this.calls.warn();
      this.timer = setTimeout(() => {
        this.hasWarned = false;
        this.calls.over();
        this.used();
        this.calls.back();
      }, this.warning);
    }, this.after);
  };
}
