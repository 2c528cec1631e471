import type { Law, Pack } from '@liandong/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Asks the nearest `<lian-law>` above for the law; the callback is called again whenever it changes. */
export const lawRequest = 'lian-law-request';

export interface LawRequestDetail {
  readonly callback: (law: Law | undefined) => void;
  /** Told to the asker, so that it can stop listening. */
  stop?: () => void;
  /** What the law is made of. */
  packs?: () => readonly Pack[] | undefined;
}

declare global {
  interface HTMLElementEventMap {
    'lian-law-request': CustomEvent<LawRequestDetail>;
  }
}

/** The law from the nearest `<lian-law>`, or what the page set by property. */
export class LawConsumer implements ReactiveController {
  private given: Law | undefined;
  private found: Law | undefined;
  /** @internal */
  detail: LawRequestDetail | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  get law(): Law | undefined {
    return this.given ?? this.found;
  }
  set law(law: Law | undefined) {
    this.given = law;
  }

  hostConnected(): void {
    const detail: LawRequestDetail = {
      callback: (law) => {
        this.found = law;
        this.host.requestUpdate();
      },
    };
    this.host.dispatchEvent(new CustomEvent(lawRequest, { detail, bubbles: true, composed: true }));
    this.detail = detail;
  }

  hostDisconnected(): void {
    this.detail?.stop?.();
    this.detail = this.found = undefined;
  }
}

/** What the nearest `<lian-law>` makes its law of. */
export const packsOf = ({ detail }: LawConsumer): readonly Pack[] => detail?.packs?.() ?? [];
