import { summary } from '@liandong/messages/zh-hans/controls';
import { html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import type { FormControl } from '../../internal/form-control.js';
import { property } from '../../internal/property.js';
import { Words } from '../../internal/words-controller.js';
import { styles } from './error-summary.styles.js';

/** One thing to mend: what is wrong, and where to go. It is read each time that it is drawn; one that says nothing is mended. */
export interface FormError {
  readonly message: string;
  /** What takes focus when the link is followed. */
  readonly control?: HTMLElement;
}

/** A control that can say what is wrong with it, in the page's own words. */
type Telling = HTMLElement &
  Pick<FormControl<string>, 'validationMessage'> &
  Partial<Pick<FormControl<string>, 'labelText' | 'showValidity' | 'validity'>>;

/** What is wrong with a field, behind the row that it stands in and the label that it is not called by. */
function sentence(control: Telling, words: Words<typeof summary>): string {
  const { validationMessage: text, labelText = '' } = control;
  const label = labelText.replace(/[？?：:]$/, '');
  const isNamed = control.validity?.valueMissing || text.includes(label);
  const row = control.closest('[role=group][aria-label]')?.getAttribute('aria-label');
  const where = [row, !isNamed && label].filter(Boolean).join(words.say('listMark'));
  return text && where ? where + words.say('colon') + text : text;
}

const tellings = ['lian-invalid', 'invalid'] as const;

/**
 * 错误汇总：提交不成时，列出要改的各处，点一条就到那一格。放在表单里即可，自己取得焦点。
 *
 * @summary 错误汇总 · When sending a form fails: what to mend, each a link to its field. Inside a form it shows and takes focus by itself.
 * @event {CustomEvent<FormError>} lian-error-followed - A link was followed.
 * @csspart base - All of it.
 * @csspart title - How many things there are to mend.
 * @csspart list - The links.
 * @csspart link - One link.
 * @cssprop --lian-color-unmet - Bar, title and links.
 * @cssprop --lian-color-unmet-ground - The ground.
 */
export class LianErrorSummary extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** What to mend. Empty shows nothing. */
  @property({ attribute: false }) errors: readonly FormError[] = [];

  /** The heading, in place of the general one. */
  @property() heading = '';

  /** Id of the form, when this stands outside it. */
  @property({ attribute: 'for' }) htmlFor = '';

  private readonly words = new Words(this, 'controls', summary);
  private gathering?: ReturnType<typeof setTimeout>;

  // Fields may stand outside their form, and the form may come later: so what all of them tell is heard.
  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of tellings) document.addEventListener(type, this.onInvalid, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of tellings) document.removeEventListener(type, this.onInvalid, true);
  }

  private get form(): HTMLFormElement | null {
    const root = this.getRootNode() as Document;
    const form = this.htmlFor ? root.getElementById(this.htmlFor) : this.closest('form');
    return form as HTMLFormElement | null;
  }

  /** Lists what is wrong in a form now, shows it at the fields too, and takes focus. Resolves to: is there nothing? */
  async collect(form: HTMLFormElement | null = this.form): Promise<boolean> {
    const all = [...(form?.elements ?? [])] as Telling[];
    const bad = all.filter((control) => control.showValidity?.() === false);
    const { words } = this;
    // Read anew where the language changes; a field that is gone has nothing to mend.
    const told = (control: Telling) => ({
      control,
      get message() {
        return control.isConnected ? sentence(control, words) : '';
      },
    });
    return this.show(bad.map(told));
  }

  /** Lists these, and takes focus. Resolves to: is there nothing? */
  async show(errors: readonly FormError[]): Promise<boolean> {
    this.errors = errors;
    await this.updateComplete;
    this.focus();
    return errors.length === 0;
  }

  override focus(options?: FocusOptions): void {
    this.shadowRoot?.querySelector<HTMLElement>('.summary')?.focus(options);
  }

  // The form is sent: whatever was listed has been mended, or the server will say.
  private onSubmit = (): void => {
    this.errors = [];
  };

  // Fields tell one after the other within one task; the list is made when all have, and focus comes here instead.
  private onInvalid = (event: Event): void => {
    // A native field tells by itself, and holds the form up: what was mended meanwhile is listed no more.
    this.requestUpdate();
    if (event.type === 'invalid' || (event.composedPath()[0] as HTMLInputElement).form !== this.form) return;
    event.preventDefault();
    clearTimeout(this.gathering);
    this.gathering = setTimeout(() => void this.collect());
  };

  private follow(event: Event, error: FormError): void {
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('lian-error-followed', { detail: error, bubbles: true, composed: true }));
    error.control?.scrollIntoView({ block: 'center' });
    error.control?.focus({ preventScroll: true });
  }

  protected override updated(): void {
    this.form?.addEventListener('submit', this.onSubmit, { once: true });
  }

  protected override render(): TemplateResult | undefined {
    const errors = this.errors.filter(({ message }) => message);
    const count = errors.length;
    if (!count) return undefined;
    const heading = this.heading || this.words.say(count === 1 ? 'problemsOne' : 'problems', { count });
    return html`
      <div part="base" class="summary" tabindex="-1" role="group" aria-labelledby="title">
        <h2 part="title" class="title" id="title">
          <svg class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.5" aria-hidden="true">
            <path d="M8 8l8 8M16 8l-8 8" />
            <circle cx="12" cy="12" r="10" />
          </svg>
          ${heading}
        </h2>
        <ul part="list" class="list">
          ${errors.map(
            (error) =>
              html`<li><a part="link" class="link" href="#${error.control?.id ?? ''}" @click=${(event: Event) => this.follow(event, error)}>${error.message}</a></li>`,
          )}
        </ul>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-error-summary': LianErrorSummary;
  }
  interface HTMLElementEventMap {
    'lian-error-followed': CustomEvent<FormError>;
  }
}
