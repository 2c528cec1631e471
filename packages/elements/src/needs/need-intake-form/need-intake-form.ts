// In this order like lies beside like within what gzip sees at once (32 KB): see decision 0009.
import { isAnswered, type Answer, type AnswerPlace, type AskedField, type Row } from '@liandong/sdk/forms';
import { submitForm } from '../../internal/submission.js';
import { show, type Control, type Made } from './intake-controls.js';
import { offered, optionsOf, renderIntake, shownAnswer } from './intake-view.js';
import { IntakeBase } from './intake-base.js';
import { problemErrors } from './intake-errors.js';
import { styles } from './need-intake-form.styles.js';
import type { NeedDraft } from '@liandong/sdk/needs';
import type { CSSResultGroup, TemplateResult } from 'lit';
import type { FormError, LianErrorSummary } from '../../common/error-summary/error-summary.js';

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

// A group takes no focus itself: its first field does, or what adds a row.
const focusOf = (name: string, own = `[data-name="${name}"]`) =>
  `${own}:not(fieldset),${own} [data-name],[data-add="${name}"]`;

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
 * @event {HTMLElementEventMap['lian-need-sent']} lian-need-sent - With a `sender`: the need has arrived; its receipt.
 * @event {HTMLElementEventMap['lian-earlier-sent']} lian-earlier-sent - With a `sender`: one that was sent before has arrived, while another stands in the form.
 * @event {HTMLElementEventMap['lian-need-lost']} lian-need-lost - With a `sender`: what became of a need that was not taken or could not be kept; nothing of what stood in it.
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

  /** Is something on the review that is masked, or may be? @internal */
  hasSecret?: boolean | undefined;
  /** @internal */
  leaving?: string;
  /** @internal */
  isReturning?: boolean;
  /** Of the form around, as it was sent last. */
  private sent: Event | undefined;
  private focusOn?: string;
  private isGood?: boolean;
  private wasOn: Element | null | undefined;

  override clear(): void {
    this.isReturning = false;
    void this.summary?.show([]);
    for (const part of this.parts) part?.cleared?.();
    super.clear();
  }

  /** @internal */
  shown(name: string, answer: unknown): unknown {
    // Nobody is asked now: it is said as the field alone has it.
    const field = this.state.fields.find((one) => one.name === name);
    const rows = field?.fields && (answer as readonly Row[]).map(() => field.fields!.map((each) => ({ field: each })));
    return field && shownAnswer(this, { field, rows } as AskedField, answer as Answer);
  }

  // ── Steps ────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** @internal */
  go(page: number, focusOn = '.title'): void {
    const { state } = this;
    state.at = page;
    this.focusOn = focusOn;
    this.leaving = '';
    void this.summary?.show([]);
    this.settle();
    const { pages, at } = state;
    this.dispatchEvent(
      new CustomEvent<NeedStepDetail>('lian-need-step', {
        detail: { step: pages[at]?.step.id ?? 'review', at, of: pages.length },
        bubbles: true,
        composed: true,
      }),
    );
  }

  /** From here it goes back to the review, past what was not asked there. */
  private toReturn(): void {
    if (!this.isReturning) this.state.see(this.state.pages);
    this.isReturning = true;
  }

  /** Changes one answer, and comes back to the review. @internal */
  change(page: number, name: string): void {
    this.toReturn();
    this.go(page, focusOf(name));
  }

  /** @internal */
  onPress({ key = 'Tab' }: Partial<KeyboardEvent>): void {
    if (key === 'Tab') this.state.stood = undefined;
  }

  /** @internal */
  onContinue(event: Event): void {
    event.preventDefault();
    const { state } = this;
    const { stood = state.asking } = state;
    this.settle();
    // A group has no control that would hold the form up, nor need one of the page do so.
    if (state.here[0]) return void this.tell(state.at);
    state.stood = undefined;
    const brought = state.asking.find((key) => !stood.includes(key));
    if (brought) return this.redraw(focusOf(brought));
    state.see(state.pages.slice(state.at, state.at + 1), state.seen);
    this.go(this.isReturning ? state.nextOpen : state.at + 1);
    if (state.at === state.pages.length) this.isReturning = false;
  }

  /** @internal */
  onReviewed(event: Event): void {
    event.preventDefault();
    const { state, sent } = this;
    // A second press while the page is on its way sends nothing, nor a double one where the page sends by itself.
    if (sent && event.timeStamp - sent.timeStamp < (sent.defaultPrevented ? 1e3 : 3e3)) return;
    if (state.missing) return void this.showMissing();
    if (state.refused.size) return void this.showProblems();
    const draft = this.value;
    const found = this.check(draft);
    const own = state.problems.filter(({ path }) => found.every((problem) => problem.path !== path));
    const problems = [...own, ...found];
    if (problems[0]) return void (this.problems = problems);
    this.commit();
    const goOn = this.dispatchEvent(
      new CustomEvent<NeedSubmitDetail>('lian-need-submit', {
        detail: { draft },
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );
    if (!goOn || !this.form) return;
    // Where something is missing around it nothing goes, and nothing comes.
    this.form.addEventListener('submit', (one) => (this.sent = one), true);
    submitForm(this.form);
  }

  protected async showMissing(): Promise<void> {
    const { missing, problems } = this.state;
    if (!missing) return void (problems[0] && (this.problems = problems));
    await this.tell(this.state.pageOf(missing.group ?? missing.field.name));
  }

  protected async showProblems(): Promise<void> {
    const { page, list } = problemErrors(this);
    if (!list) return void this.summary?.show([]);
    this.toReturn();
    await this.tell(page, list);
  }

  /** Goes to a page, and lists these there; where there is no list, what is bad on it. */
  private async tell(page: number, list?: () => readonly FormError[]): Promise<void> {
    const { state } = this;
    state.at = page;
    this.sent = undefined;
    this.requestUpdate();
    await this.updateComplete;
    const summary = this.summary!;
    // Where no control tells anything, what is known without them.
    if (await (list ? summary.show(list()) : summary.collect()))
      await summary.show(problemErrors(this, state.here).list!());
    this.requestUpdate();
  }

  /** A link of the summary to a field of another page. @internal */
  onFollowed({ detail: { control } }: CustomEvent<FormError>): void {
    const { state } = this;
    const key = control?.dataset['name'] ?? '';
    const place = this.controls.get(key)?.place;
    if (!place || control?.isConnected) return;
    const { field, group = field.name } = place;
    const page = state.pageOf(group);
    // The row may be gone by now; what is asked there may be asked no more.
    if (page >= 0) this.change(page, state.keyOf(place) === key ? key : group);
  }

  /** @internal */
  get summary(): LianErrorSummary | null {
    return this.renderRoot.querySelector('lian-error-summary');
  }

  // ── What is shown ────────────────────────────────────────────────────────────────────────────────────────────────

  /** @internal */
  controlOf(place: AnswerPlace): Control {
    return this.controls.of(place).control;
  }

  /** @internal */
  wrongWith(place: AnswerPlace, value: Answer): string | undefined {
    const fault = this.state.faultOf(place, value, this.check, this.setting);
    return fault && this.words.problem(place.field, fault.code, fault.params);
  }

  /** @internal */
  get isOff(): boolean {
    return this.isDisabled || this.isDone;
  }

  /** @internal */
  onAnswer(made: Made, isDone: boolean): void {
    const { place, control } = made;
    const value = (control.code ?? control.value ?? '') as Answer;
    // Half a place is none: letters below its province, say.
    const isHalf = typeof value === 'string' && control.validity?.badInput;
    made.half = isHalf ? String(control.kept) : undefined;
    this.state.put(place, isHalf ? '' : value);
    this.state.keepHalf(place, made.half);
    if (!isDone) return this.commit();
    // While somebody writes, only their field is drawn; what else is asked follows when they are done.
    this.settle();
    control.showValidity?.();
  }

  protected override fill(place: AnswerPlace, isLate = false): void {
    const { state, controls } = this;
    const { field } = place;
    const isPlace = field.type === 'division';
    const answer = (isPlace && state.halfAt(place)) || state.answerAt(place);
    if (!isAnswered(answer)) return;
    // A place may have become another, or come back; with letters below it, it is half of one.
    const written = String(answer);
    if (isLate && (isPlace ? /\?/.test(written) : controls.get(state.keyOf(place))?.native !== written)) return;
    // A label in place of its value finds its option, if nothing else is called so.
    const read = (one: unknown) => {
      const [found, other] =
        optionsOf(this, field)?.filter(({ value, label }) => String(value) === one || label === one) ?? [];
      return (!other && found && String(found.value)) || one;
    };
    const value = (Array.isArray(answer) ? answer.map(read) : read(answer)) as Answer;
    const made = controls.of(place);
    const { control } = made;
    show(control, offered(this, field, value), () => value);
    if (isLate && String(control.code ?? value) === String(state.answerAt(place))) return;
    // What it cannot read stands in it as it was written.
    if (!isAnswered(control.value as Answer)) control.formStateRestoreCallback?.(`?${written}`);
    if (isAnswered(control.value as Answer) || control.validity?.badInput) this.onAnswer(made, false);
    made.native = written;
    void control.recheck?.();
  }

  /** @internal */
  redraw(focusOn = ''): void {
    this.focusOn = focusOn;
    this.settle();
  }

  protected override updated(): void {
    // A button of a note went, perhaps with it.
    if (this.wasOn && !this.wasOn.isConnected) this.focusOn ||= '.note,.title';
    if (!this.focusOn) return;
    // A row may have gone, or have moved up: what is listed is read anew.
    this.summary?.requestUpdate();
    const found = this.renderRoot.querySelector<HTMLElement & Partial<LianNeedIntakeForm>>(this.focusOn);
    found?.focus();
    // A button that has just come up takes focus once it is drawn.
    void found?.updateComplete?.then(() => found.focus());
    this.focusOn = '';
    this.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const notes = [this.sender?.note(), this.drafts?.note()];
    const isGood = notes.some((note) => note?.tone === 'good');
    // What had focus is switched off, or goes: focus goes to what is told, not to the top of the page.
    if (isGood && !this.isGood && this.matches(':focus-within')) this.focusOn = '.note.good';
    this.isGood = isGood;
    const isDone = isGood && !this.state.isEmpty;
    if (isDone !== this.isDone) {
      this.isDone = isDone;
      this.commit();
    }
    const on = (this.renderRoot as ShadowRoot).activeElement;
    this.wasOn = on?.closest('.note') && on;
    const { state, words } = this;
    // Of what is not asked any more nothing can be chosen.
    const files = Object.keys(state.lost)
      .flatMap((path) =>
        state.lost[path]!.filter((name) => state.pageOf(path.split('[')[0]) >= 0 && !this.drafts?.holds?.(name, path)),
      )
      .join(words.say('listMark'));
    if (files) notes.push({ text: words.say('chooseAgain', { files }), tone: 'ask' });
    return renderIntake(this, notes);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-need-intake-form': LianNeedIntakeForm;
  }
}
