import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { GridWalk } from './grid-walk.js';
import { markScrolling } from './scrolling.js';
import { WidthInEms } from './width-in-ems.js';

/** Letters in a line below which a grid becomes a list of its rows. */
const room = 32;

/** What an element with grids has besides their records: how they are walked, and whether there is room for them beside each other. */
export class Grids implements ReactiveController {
  readonly walk: GridWalk;
  isNarrow = false;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    this.walk = new GridWalk(host);
    new WidthInEms(host, (ems) => this.fit(ems));
    host.addController(this);
  }

  hostUpdated(): void {
    markScrolling(this.host.shadowRoot!);
  }

  /** What was opened comes into sight; once it is closed, its cell does, with focus. */
  async reveal(): Promise<void> {
    const { shadowRoot, updateComplete } = this.host as typeof this.host & { readonly shadowRoot: ShadowRoot };
    const cell = shadowRoot.querySelector<HTMLElement>('[data-cell][aria-expanded=true]');
    await updateComplete;
    const details = shadowRoot.querySelector('.details');
    if (details) details.scrollIntoView({ block: 'nearest' });
    else cell?.focus();
  }

  private fit(ems: number): void {
    const isNarrow = ems < room;
    if (isNarrow !== this.isNarrow) this.host.requestUpdate();
    this.isNarrow = isNarrow;
    if (this.host.shadowRoot) markScrolling(this.host.shadowRoot);
  }
}
