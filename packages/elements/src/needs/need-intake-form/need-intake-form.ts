import type { Answer, AskedField, FormField, Row } from '@liandong/sdk/forms';
import type { NeedDraft } from '@liandong/sdk/needs';
import type { CSSResultGroup, TemplateResult } from 'lit';
import type { FormError, LianErrorSummary } from '../../common/error-summary/error-summary.js';
import { submitForm } from '../../internal/submission.js';
import { IntakeBase } from './intake-base.js';
import type { Control } from './intake-controls.js';
import { missingErrors, problemErrors, type ErrorList } from './intake-errors.js';
import type { Place } from './intake-state.js';
import { renderIntake, shownAnswer } from './intake-view.js';
import { styles } from './need-intake-form.styles.js';

/** Detail of `lian-need-submit`. */
export interface NeedSubmitDetail {
  readonly draft: NeedDraft;
}

/** Detail of `lian-need-step`: where somebody is, and nothing of what they wrote. */
export interface NeedStepDetail {
  readonly step: string;
  readonly at: number;
  readonly of: number;
}

declare global {
  interface HTMLElementEventMap {
    'lian-need-submit': CustomEvent<NeedSubmitDetail>;
    'lian-need-step': CustomEvent<NeedStepDetail>;
  }
}

/**
 * 需求登记表：一步一步问，没有答完说得清哪里没答，交之前全部看一遍；填过的不会丢。
 *
 * It is one form control: inside a `<form>` its value goes out under its `name`, as JSON of the SDK's `needDraft`.
 * What it asks is a schema, plain data; `define.js` gives the one for community needs. What the law makes it ask
 * besides (a guardian, consents) comes from `plan`. Native fields inside it are what is used, and sent, without scripts.
 *
 * @summary 需求登记表 · A resident, or somebody for them, says what help is needed; step by step, with everything to check before it is sent.
 * @slot - Native fields with the same names, for pages whose scripts do not run; their values are taken over.
 * @slot privacy - What the office tells about the use of personal data, in place of the general text.
 * @event {CustomEvent<NeedSubmitDetail>} lian-need-submit - Everything is answered and somebody sent it. Cancel it to send the draft yourself; else the form around it is sent.
 * @event {CustomEvent<NeedStepDetail>} lian-need-step - Another page is shown.
 * @event input - An answer changed.
 * @event change - An answer changed and is done.
 * @csspart base - All of it.
 * @csspart title - The heading of the step.
 * @csspart step - One step.
 * @csspart review - The list of all answers.
 * @csspart note - What drafts and sending have to tell.
 * @cssprop --lian-color-accent - Buttons and links.
 */
export class LianNeedIntakeForm extends IntakeBase {
  static override styles: CSSResultGroup = styles;

  /** @internal */
  isBare = false;
  /** @internal */
  leaving = '';
  private readonly placed: Record<string, Place> = {};
  private isReturning = false;
  private sending = false;
  private focusOn = '';

  override clear(): void {
    this.isReturning = this.isBare = false;
    this.found = [];
    if (this.summary) this.summary.errors = [];
    for (const part of this.parts) part?.cleared?.();
    super.clear();
  }

  /** @internal */
  shown(name: string, answer: unknown): unknown {
    const asked = (field: FormField): AskedField => ({ field, required: false, says: { label: -1, notices: [] } });
    const field = this.state.fields.find((one) => one.name === name);
    const { fields } = field ?? {};
    const rows = fields && (answer as readonly Row[]).map(() => fields.map(asked));
    return field && shownAnswer(this, { ...asked(field), ...(rows && { rows }) }, answer as Answer);
  }

  // ── Steps ────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** @internal */
  go(page: number, focusOn = '.title'): void {
    const { state } = this;
    state.at = Math.max(0, page);
    this.focusOn = focusOn;
    this.leaving = '';
    if (this.summary) this.summary.errors = [];
    this.settle();
    const detail: NeedStepDetail = {
      step: state.pages[state.at]?.step.id ?? 'review',
      at: state.at,
      of: state.pages.length,
    };
    this.dispatchEvent(new CustomEvent('lian-need-step', { detail, bubbles: true, composed: true }));
  }

  /** Changes one answer, and comes back to the review. @internal */
  change(page: number, name: string): void {
    this.isReturning = true;
    // A group takes no focus itself: its first field does, or what adds a row.
    const own = `[data-name="${name}"]`;
    this.go(page, `${own}:not(fieldset),${own} [data-name],[data-add="${name}"]`);
  }

  /** @internal */
  onContinue(event: Event): void {
    event.preventDefault();
    const { state } = this;
    this.settle();
    const short = state.pages[state.at]?.fields.find(
      ({ field, required }) => field.type === 'group' && required && state.rows(field.name).length === 0,
    );
    if (short) return void this.showMissing();
    this.go(this.isReturning ? state.nextOpen : state.at + 1);
    if (state.at === state.pages.length) this.isReturning = false;
  }

  /** @internal */
  onReviewed(event: Event): void {
    event.preventDefault();
    if (this.sending) return;
    const { state } = this;
    if (state.missing) return void this.showMissing();
    if (state.refused.size > 0) return void this.showProblems();
    const draft = this.value;
    const found = this.check(draft);
    const own = state.problems.filter(({ path }) => found.every((problem) => problem.path !== path));
    const problems = [...own, ...found];
    if (problems.length > 0) {
      this.problems = problems;
      return;
    }
    this.commit();
    const detail: NeedSubmitDetail = { draft };
    const goOn = this.dispatchEvent(
      new CustomEvent('lian-need-submit', { detail, bubbles: true, composed: true, cancelable: true }),
    );
    if (!goOn || !this.form) return;
    // A second press while the page is on its way sends nothing.
    this.sending = true;
    setTimeout(() => (this.sending = false), 3000);
    submitForm(this.form);
  }

  protected async showMissing(): Promise<void> {
    if (this.state.missing) await this.tell(missingErrors);
    else if (this.state.problems.length > 0) this.problems = this.state.problems;
  }

  protected async showProblems(): Promise<void> {
    if (this.found.length === 0 || !this.state.form) return;
    this.isReturning = true;
    await this.tell((form) => problemErrors(form, this.found));
  }

  /** Goes to the page of the first of these, and lists them there; where there is no list, that of what is bad on it. */
  private async tell(errors: (form: this) => ErrorList): Promise<void> {
    const { page, list } = errors(this);
    this.state.at = page;
    this.requestUpdate();
    await this.updateComplete;
    const { summary } = this;
    const all = list?.();
    await (all ? summary?.show(all) : summary?.collect());
  }

  /** A link of the summary to a field of another page. @internal */
  onFollowed({ detail: { control } }: CustomEvent<FormError>): void {
    const { state } = this;
    const key = control?.dataset['name'] ?? '';
    const place = this.placed[key];
    if (!control || control.isConnected || !place) return;
    const { field, group = field.name } = place;
    const page = state.pageOf(group);
    // The row may be gone by now; what is asked there may be asked no more.
    const isThere =
      place.group === undefined || state.keysOf(group).some((_, at) => key.startsWith(state.rowKey(group, at)));
    if (page >= 0) this.change(page, isThere ? key : group);
  }

  private get summary(): LianErrorSummary | null {
    return this.renderRoot.querySelector('lian-error-summary');
  }

  // ── What is shown ────────────────────────────────────────────────────────────────────────────────────────────────

  /** The control of a place, made where there is none yet. @internal */
  controlOf(place: Place): Control {
    const key = this.state.keyOf(place);
    this.placed[key] = place;
    const isNew = !this.controls.get(key);
    // Rows move up when one goes: a control is asked where it stands now.
    const now = () => this.placed[key] ?? place;
    const control = this.controls.of(
      key,
      place.field,
      this.tags,
      (value, isDone) => this.answer(now(), key, value, isDone),
      (value) => {
        const fault = this.state.faultOf(now(), value, this.check, this.setting);
        return fault && this.words.problem(place.field, fault.code, fault.params);
      },
      place.field.type === 'division' ? this.state.lists[place.field.from ?? 'places'] : undefined,
    );
    const half = isNew ? this.state.halfAt(place) : undefined;
    if (half !== undefined) control.formStateRestoreCallback?.(half);
    return control;
  }

  /** @internal */
  get isOff(): boolean {
    return this.isDisabled || this.isDone;
  }

  private answer(place: Place, key: string, value: Answer, isDone: boolean): void {
    this.state.put(place, value);
    const control = this.controls.get(key);
    this.state.keepHalf(place, !value && control?.validity?.badInput ? String(control.kept) : undefined);
    if (!isDone) return this.commit();
    // While somebody writes, only their field is drawn; what else is asked follows when they are done.
    this.settle();
    control?.showValidity?.();
  }

  /** @internal */
  get returns(): boolean {
    return this.isReturning;
  }

  /** Shows masked answers, or masks them again. @internal */
  bare(): void {
    this.isBare = !this.isBare;
    this.requestUpdate();
  }

  /** @internal */
  redraw(focusOn = ''): void {
    this.focusOn = focusOn;
    this.settle();
  }

  protected override updated(): void {
    if (!this.focusOn) return;
    const found = this.renderRoot.querySelector<HTMLElement & Partial<LianNeedIntakeForm>>(this.focusOn);
    found?.focus();
    // A button that has just come up takes focus once it is drawn.
    void found?.updateComplete?.then(() => found.focus());
    this.focusOn = '';
    this.scrollIntoView?.({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const notes = this.parts.map((part) => part?.note());
    const isDone = notes.some((note) => note?.tone === 'good') && !this.state.isEmpty;
    if (isDone !== this.isDone) {
      this.isDone = isDone;
      // What had focus is switched off: it goes to what is told, not to the top of the page.
      if (isDone && this.matches(':focus-within')) this.focusOn = '.note.good';
      this.commit();
    }
    const lost = Object.keys(this.state.lost).flatMap((name) => this.state.lost[name] ?? []);
    const files = lost.join(this.words.say('listMark'));
    return renderIntake(
      this,
      files ? [...notes, { text: this.words.say('chooseAgain', { files }), tone: 'ask' }] : notes,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-need-intake-form': LianNeedIntakeForm;
  }
}
