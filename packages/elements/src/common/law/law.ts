import { isIsoDate, lawOn, LiandongError, type Law, type Pack } from '@liandong/core';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../../internal/property.js';
import { lawRequest, type LawRequestDetail } from '../../internal/law-context.js';

/**
 * 法律：把某日某地的法规交给里面的各个组件。
 *
 * Packs come by property, or as JSON in one `<script type="application/json">` child. They should have passed `parsePack` of `@liandong/core/pack` where the page is made.
 *
 * @summary 法规提供者 · Gives the law of a day and place to the elements inside it.
 * @slot - The elements that work with this law.
 * @event {CustomEvent<{ message: string }>} lian-law-error - Date, place or packs do not make a law; says why. Elements inside have none until it is mended.
 */
export class LianLaw extends LitElement {
  /** The place, such as `cn-31`. */
  @property() jurisdiction = '';

  /** The day, as `YYYY-MM-DD`. The page gives it: no element reads the clock. */
  @property() date = '';

  /** Packs of law. Setting them takes the place of the JSON inside. */
  @property({ attribute: false }) packs: readonly Pack[] | undefined;

  private current: Law | undefined;
  private readonly askers = new Set<(law: Law | undefined) => void>();
  private observer: MutationObserver | undefined;

  constructor() {
    super();
    this.addEventListener(lawRequest, (event) => this.answer(event as CustomEvent<LawRequestDetail>));
  }

  /** The law of this day and place; `undefined` while something is missing or wrong. */
  get law(): Law | undefined {
    return this.current;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.renew();
    this.observer ??= new MutationObserver(() => this.renew());
    this.observer.observe(this, { childList: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('jurisdiction') || changed.has('date') || changed.has('packs')) this.renew();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  private answer(event: CustomEvent<LawRequestDetail>): void {
    if (event.composedPath()[0] === this) return;
    event.stopPropagation();
    const { callback } = event.detail;
    this.askers.add(callback);
    event.detail.stop = () => void this.askers.delete(callback);
    event.detail.packs = () => this.packs ?? this.written();
    callback(this.current);
  }

  private renew(): void {
    const law = this.make();
    if (law === undefined && this.current === undefined) return;
    this.current = law;
    this.askers.forEach((tell) => tell(law));
  }

  private make(): Law | undefined {
    const packs = this.packs ?? this.written();
    if (!this.jurisdiction || !this.date || !packs) return undefined;
    try {
      return lawOn(isIsoDate(this.date) ? this.date : (this.date as never), this.jurisdiction, packs);
    } catch (error) {
      if (!(error instanceof LiandongError)) throw error;
      return this.refuse(error.message);
    }
  }

  private written(): readonly Pack[] | undefined {
    const script = this.querySelector(':scope > script[type="application/json"]');
    if (!script) return undefined;
    try {
      const packs: unknown = JSON.parse(script.textContent ?? '');
      if (Array.isArray(packs)) return packs as readonly Pack[];
    } catch {
      // told below
    }
    return this.refuse('The JSON inside <lian-law> is no list of packs.');
  }

  private refuse(message: string): undefined {
    console.warn(`<lian-law>: ${message}`);
    this.dispatchEvent(new CustomEvent('lian-law-error', { detail: { message }, bubbles: true, composed: true }));
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-law': LianLaw;
  }
  interface HTMLElementEventMap {
    'lian-law-error': CustomEvent<{ readonly message: string }>;
  }
}
