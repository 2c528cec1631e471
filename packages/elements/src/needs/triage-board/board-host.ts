import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a page may write inside the element: the needs alone, or these. */
export interface Written {
  readonly needs?: unknown;
  readonly people?: Readonly<Record<string, string>>;
  readonly responsible?: Readonly<Record<string, string>>;
  readonly places?: Readonly<Record<string, string>>;
  /** Ids of needs whose sensitive words may be shown; `true` for all. */
  readonly reveal?: true | readonly string[];
}

/** What stands inside the element as JSON, and whether the place of the element is narrow. */
export class Surroundings implements ReactiveController {
  written: Written = {};
  isNarrow = false;
  private children: MutationObserver | undefined;
  private size: ResizeObserver | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly onWritten: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.read();
    this.children ??= new MutationObserver(() => this.read());
    this.children.observe(this.host, { childList: true });
    // Not within the observation itself: what it changes has another size.
    this.size ??= new ResizeObserver(() => requestAnimationFrame(() => this.measure()));
    this.size.observe(this.host);
  }

  hostDisconnected(): void {
    this.children?.disconnect();
    this.size?.disconnect();
  }

  mayRead(id: string): boolean {
    const { reveal } = this.written;
    return reveal === true || (Array.isArray(reveal) && reveal.indexOf(id) >= 0);
  }

  private read(): void {
    const script = this.host.querySelector(':scope > script[type="application/json"]');
    this.written = {};
    if (script) {
      try {
        const given: unknown = JSON.parse(script.textContent ?? '');
        this.written = Array.isArray(given) ? { needs: given } : ((given ?? {}) as Written);
      } catch {
        console.warn(`The JSON inside <${this.host.localName}> cannot be read.`);
      }
    }
    this.onWritten();
    this.host.requestUpdate();
  }

  private measure(): void {
    this.isNarrow = this.host.clientWidth < 40 * (parseFloat(getComputedStyle(this.host).fontSize) || 16);
    this.host.requestUpdate();
  }
}
