import { consents } from '@liandong/messages/zh-hans/further-controls';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { asAtFirst } from '../../internal/at-first.js';
import type { Option } from '../../internal/choice-control.js';
import { ChoiceGroup } from '../../internal/choice-group.js';
import { sayDate } from '../../internal/dates.js';
import type { Problem } from '../../internal/form-control.js';
import { property } from '../../internal/property.js';
import { Words } from '../../internal/words-controller.js';

/** What somebody answered, of which version of the notice, and when. */
export interface ConsentRecord {
  readonly purpose: string;
  readonly answer: '' | 'given' | 'refused' | 'withdrawn';
  readonly version: string;
  /** As the page gave it; '' where it gave none. */
  readonly at: string;
}

/**
 * 同意：一个目的问一次，同意和不同意一样好选，事先不勾。记下说明的版本和页面给的时间；以前同意过的可以撤回，说明改了的重新问。不同意不拦表单。
 *
 * @summary 同意 · One purpose, one question: yes and no are equally near, and neither is chosen beforehand. It keeps the version of the notice and the time that the page gives. What was given earlier can be withdrawn; of a new version it asks anew. A no never holds up the form.
 * @slot label - The purpose, where it is more than text.
 * @slot hint - What is collected and for how long, with a link to the notice.
 * @event input - Somebody answered, or the answer went with its notice.
 * @event change - Somebody answered, or the answer went with its notice.
 * @event {CustomEvent<InvalidDetail>} lian-invalid - Sending the form found no answer; cancel it to place focus yourself.
 * @csspart base - All of it.
 * @csspart label - The purpose.
 * @csspart hint - The hint.
 * @csspart error - What is wrong.
 * @csspart control - The two rows.
 * @csspart option - One row.
 * @csspart note - What was answered earlier, and what of.
 * @cssprop --lian-color-line - Line of a row.
 * @cssprop --lian-color-accent - Mark and line of the chosen row.
 * @cssprop --lian-target - Least height of a row.
 */
export class LianConsent extends ChoiceGroup<string> {
  protected override readonly kind = 'radio';
  /** Code of the purpose, for the record. */
  @property() purpose = '';

  /** Version of the notice that stands here. */
  @property({ attribute: 'policy-version' }) policyVersion = '';

  /** What a no means, in a sentence under it: what goes on without it. */
  @property({ attribute: 'refusal-effect' }) refusalEffect = '';

  /** The day on which it was given earlier, `YYYY-MM-DD`: then it may be withdrawn. */
  @property({ attribute: 'given-on' }) givenOn = '';

  /** The version of the notice that it was given for. Another than now asks anew, and so does none. */
  @property({ attribute: 'given-version' }) givenVersion = '';

  /** The time, as the page knows it, asked when somebody answers. No element reads the clock. */
  @property({ attribute: false }) now: (() => string) | undefined;

  private readonly first = { purpose: '', policyVersion: '', givenOn: '', givenVersion: '' };
  private readonly consentWords = new Words(this, 'controls', consents);
  private at = '';
  /** The version that stood here when it was answered; none until one is named, where the page set the answer before. */
  private ofVersion: string | undefined;

  /** Was it given earlier, of this same notice? */
  private get isHeld(): boolean {
    return this.givenOn !== '' && this.givenVersion !== '' && this.givenVersion === this.policyVersion;
  }

  /** Yes and no; where it was given, to keep it or withdraw it. */
  override get options(): readonly Option[] {
    const hint = this.refusalEffect;
    const no = this.isHeld ? 'withdrawn' : 'refused';
    return [
      { value: 'given', label: this.consentWords.say(this.isHeld ? 'keepConsent' : 'consent_given') },
      { value: no, label: this.consentWords.say(`consent_${no}`), ...(hint && { hint }) },
    ];
  }
  override set options(_options: readonly Option[]) {
    // what there is to answer is not the page's to change
  }

  /** The answer with what it was given of and when, to be kept. */
  get record(): ConsentRecord {
    const { purpose, policyVersion: version, at } = this;
    return { purpose, answer: this.value as ConsentRecord['answer'], version, at };
  }

  protected override parse(given: unknown): string {
    return /^(given|refused|withdrawn)$/.test(String(given)) ? String(given) : '';
  }

  /** Nothing is chosen beforehand, but what was given. */
  protected override initial(): string {
    return this.isHeld ? 'given' : '';
  }

  // Withdrawn is a no where it is asked for the first time, and a no is to withdraw where it was given.
  private get chosen(): string {
    const { value } = this;
    return value === '' || value === 'given' ? value : this.isHeld ? 'withdrawn' : 'refused';
  }

  protected override isChosen(value: string): boolean {
    return value === this.chosen;
  }

  override get value(): string {
    return super.value;
  }
  override set value(given: string) {
    const value = this.parse(given);
    if (value !== this.value) this.at = '';
    this.ofVersion = this.policyVersion || undefined;
    super.value = value;
  }

  protected override chosenAfter(value: string): string {
    return value;
  }

  protected override edit(value: string): void {
    super.edit(value);
    this.at = this.now?.() ?? '';
    this.ofVersion = this.policyVersion;
    this.requestUpdate('value');
  }

  // The answer was to what stood here: to another notice nobody has answered yet, and whoever listens hears of it.
  override requestUpdate(...change: Parameters<ChoiceGroup<string>['requestUpdate']>): void {
    asAtFirst<LianConsent>(this, this.first, change[0]);
    super.requestUpdate(...change);
    if (change[0] !== 'policyVersion') return;
    const { value, ofVersion, policyVersion } = this;
    if (ofVersion === undefined) this.ofVersion = (value && policyVersion) || undefined;
    else if (ofVersion !== policyVersion) {
      this.formResetCallback();
      const now = this.value;
      if (now === value) return;
      this.tell();
      // React hears nothing while it draws, so it is told once more when it has.
      void Promise.resolve().then(() => this.value === now && this.tell());
    }
  }

  private tell(): void {
    this.pass(new Event('input'));
    this.pass(new Event('change'));
  }

  protected override toForm(): [FormData | null, string] {
    const { name, chosen, policyVersion, at } = this;
    const state = JSON.stringify([chosen, at, policyVersion]);
    if (!name || chosen === '') return [null, state];
    const data = new FormData();
    data.append(name, chosen);
    if (policyVersion) data.append(`${name}.version`, policyVersion);
    if (at) data.append(`${name}.at`, at);
    return [data, state];
  }

  protected override restore(state: string): void {
    try {
      const [value, at, version] = JSON.parse(state) as [string, string, string];
      if (version !== this.policyVersion) return;
      this.value = value;
      this.at = String(at);
      this.requestUpdate('value');
    } catch {
      // kept by something else under this name: the first value stays
    }
  }

  override formResetCallback(): void {
    this.at = '';
    this.ofVersion = undefined;
    super.formResetCallback();
  }

  protected override check(): Problem | undefined {
    if (!this.required || this.chosen !== '') return undefined;
    return {
      flag: 'valueMissing',
      text: this.requiredText || this.consentWords.say('answerConsent', { label: this.quotedLabel }),
    };
  }

  protected override renderControl(): TemplateResult {
    const { givenOn, givenVersion, policyVersion } = this;
    const facts = { on: sayDate(givenOn, this.words.lang), version: givenVersion, now: policyVersion };
    const key = this.isHeld ? 'consentHeld' : givenVersion && policyVersion ? 'consentChanged' : 'consentUnsure';
    const said = givenOn === '' ? '' : this.consentWords.say(key, facts);
    return html`${said ? html`<p part="note" class="hint">${said}</p>` : nothing}${super.renderControl()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-consent': LianConsent;
  }
}
