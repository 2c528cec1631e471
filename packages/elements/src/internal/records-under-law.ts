import type { Law } from '@liandong/core';
import type { ReactiveControllerHost } from 'lit';
import { LawConsumer } from './law-context.js';
import { Remembered } from './remembered.js';
import { WrittenData } from './written-data.js';

/**
 * Records that a page gives, by property or as JSON inside, and the law: set by property, else of the nearest `<lian-law>`.
 * What there is to show of both is worked out anew only when one of them is another.
 */
export class RecordsUnderLaw<View> {
  private readonly consumer: LawConsumer;
  private readonly inside: WrittenData;
  private readonly remembered = new Remembered<View | undefined>();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.consumer = new LawConsumer(host);
    this.inside = new WrittenData(host);
  }

  get law(): Law | undefined {
    return this.consumer.law;
  }
  set law(law: Law | undefined) {
    this.consumer.law = law;
  }

  /** What is written inside. */
  get written(): unknown {
    return this.inside.data;
  }

  /** What `make` makes of the parts under the law; nothing without a law. */
  show(parts: readonly unknown[], make: (law: Law) => View | undefined): View | undefined {
    const { law } = this;
    return law && this.remembered.of([law, ...parts], () => make(law));
  }
}
