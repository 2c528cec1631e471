import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells an element how wide it is, in its own letters: large letters need a wider place, whatever the window is. */
export class WidthInEms implements ReactiveController {
  private observer: ResizeObserver | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly tell: (ems: number) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (typeof ResizeObserver !== 'function') return;
    // Not within the notice itself: what changes then changes sizes again, and browsers complain.
    this.observer ??= new ResizeObserver(() => requestAnimationFrame(() => this.measure()));
    this.observer.observe(this.host);
    this.measure();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  private measure(): void {
    const { clientWidth } = this.host;
    if (clientWidth > 0) this.tell(clientWidth / (parseFloat(getComputedStyle(this.host).fontSize) || 16));
  }
}
