import { isIsoDate, type IsoDate, type Law } from '@liandong/core';
import { dayText } from '@liandong/messages';
import { rollInWords } from '@liandong/messages/zh-hans/roll-in';
import { starters, type FirstMove, type LinkageRecords, type Starter, type Strengths } from '@liandong/sdk/linkage';
import { html, LitElement, nothing, svg, type CSSResultGroup, type TemplateResult } from 'lit';
import { copyText, tabbed } from '../../internal/copy-table.js';
import { sign } from '../../internal/icons.js';
import { placeOfLaw } from '../../internal/local-text.js';
import { property } from '../../internal/property.js';
import { RecordsUnderLaw } from '../../internal/records-under-law.js';
import { sentenceOf, Words } from '../../internal/words-controller.js';
import { renderWhole } from '../../internal/whole.js';
import { styles } from './roll-in.styles.js';
import { answerOf, standingOf, type ModeView, type RollInData, type RollInView } from './view.js';

/** Another order is not a wrong one: an unequal sign, no cross. */
const differs = svg`
  <svg class="sign" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.4" aria-hidden="true" focusable="false">
    <path d="M4 9h16M4 15h16M16 4L8 20" />
  </svg>
`;

/**
 * 卷联：由哪个要素先动，依次卷入谁，为什么，接下来轮到谁；并列的都列出来，不替人选。
 *
 * It decides nothing: `rollIn` and `rolledIn` of the SDK do, which `define.js` gives it. Where records are given, each mode says when its
 * elements first moved, whether that agrees with its order, and which comes next. All of it is advice.
 *
 * @summary 卷联 · Shows which element may move first, in what order the others are rolled in, why, and which comes next; ties as ties.
 * @csspart base - All of it.
 * @csspart title - The heading.
 * @csspart mode - One mode with its order.
 * @csspart step - One step of an order.
 * @csspart strengths - How strong each element is.
 * @cssprop --lian-color-accent - The step that comes next.
 * @cssprop --lian-color-met - A step that has been taken.
 * @cssprop --lian-color-warn - What came earlier than its order.
 * @cssprop --lian-color-unknown - What cannot be told.
 */
export class LianRollIn extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** How strong each element is, by the place's own measure; else `strengths` of the JSON inside. */
  @property({ attribute: false }) strengths: Strengths | undefined;

  /** Records of linkage, to see the order in which it went; else `records` of the JSON inside. They may be left out. */
  @property({ attribute: false }) records: LinkageRecords | undefined;

  /** The day up to which records count, as `YYYY-MM-DD`; else that of the law. */
  @property({ attribute: 'as-of' }) asOf = '';

  /** Makes the advice. `define.js` gives the SDK's own. */
  @property({ attribute: false }) view: ((data: RollInData, law: Law, asOf?: IsoDate) => RollInView) | undefined;

  /** Level of the heading, to fit those of the page. */
  @property({ type: Number }) level = 2;

  /** The law; else that of the nearest `<lian-law>`. */
  @property({ attribute: false })
  get law(): Law | undefined {
    return this.source.law;
  }
  set law(law: Law | undefined) {
    this.source.law = law;
  }

  private readonly source = new RecordsUnderLaw<RollInView>(this);
  private readonly words = new Words(this, 'roll-in', rollInWords);
  @property({ state: true }) private note = '';

  protected override render(): TemplateResult {
    const { asOf } = this;
    const written = this.source.written as Partial<RollInData> | undefined;
    const strengths = this.strengths ?? written?.strengths;
    const records = this.records ?? written?.records;
    const isGiven = strengths !== undefined || records !== undefined;
    const day = isIsoDate(asOf) ? asOf : undefined;
    const view = isGiven
      ? this.source.show([strengths, records, asOf], (law) =>
          this.view?.({ ...(strengths && { strengths }), records }, law, day),
        )
      : undefined;
    const inside = view ? this.renderView(view) : this.words.say(isGiven ? 'noLaw' : 'empty');
    return renderWhole(this.words.say('title'), this.level, inside);
  }

  private renderView(view: RollInView): TemplateResult {
    const { advice, modes, left } = view;
    const kind = advice.decision.value === undefined ? 'open' : modes.length > 1 ? 'tie' : 'one';
    return html`
      <p class="soft">${this.words.say('asOf', { date: this.day(view.asOf) })}</p>
      ${left > 0 ? html`<p class="told">${this.words.say('left', { count: left })}</p>` : nothing}
      <lian-decision .decision=${answerOf(advice)} .place=${placeOfLaw(this.law!, this.words.lang)} hide-title>
        <div slot="answer">
          ${this.heading(this.words.say(['orders', kind]))}
          <ul class="modes" aria-label=${this.words.say(['orders', kind])}>
            ${modes.map((mode) => this.renderMode(mode))}
          </ul>
          ${
            advice.cites.length > 0
              ? html`<div class="cites">
                ${this.words.say('basis')}${advice.cites.map((cite) => html`<lian-citation .cite=${cite}></lian-citation>`)}
              </div>`
              : nothing
          }
          ${modes.some(({ went }) => went) ? html`<p class="small">${this.words.say('reading')}</p>` : nothing}
          ${this.heading(this.words.say('strengths'))} ${this.renderStrengths(view)} ${this.heading(this.words.say('why'))}
        </div>
        <div class="bar">
          <button type="button" @click=${() => void this.copy(view)}>${this.words.say('copy')}</button>
          <span role="status" class="soft">${this.note}</span>
        </div>
      </lian-decision>
    `;
  }

  private heading(text: string): TemplateResult {
    return html`<div class="heading" role="heading" aria-level=${this.level + 1}>${text}</div>`;
  }

  private renderMode({ starter, order, returnsTo, went }: ModeView): TemplateResult {
    return html`<li part="mode" class="mode">
      <p class="name">${this.words.say(['modes', starter])}</p>
      ${
        order
          ? html`<ol class="steps">
              ${order.map((step, at) => this.renderStep(step, went?.steps[at], went?.next, at === 0, went?.early))}
            </ol>
            <p class="back">
              <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true" focusable="false">
                <path d="M20 20V9a5 5 0 0 0-5-5H4M9 9L4 4l5-5" transform="translate(0 4)" />
              </svg>
              ${this.words.say('returns', { element: this.element(returnsTo) })}
            </p>`
          : html`<p class="unknown">${sign('unknown')}${this.words.say('noOrder')}</p>`
      }
      ${went ? this.renderVerdict(went) : nothing}
    </li>`;
  }

  private renderStep(
    step: readonly string[],
    moves: readonly FirstMove[] | undefined,
    next: readonly string[] | undefined,
    isFirst: boolean,
    early: readonly string[] = [],
  ): TemplateResult {
    const isIn = moves?.some(({ on }) => on !== undefined) ?? false;
    const isNext = !isIn && next !== undefined && next.join() === step.join();
    const tag = (key: 'first' | 'together' | 'next' | 'early', look = '') =>
      html`<span class="tag ${look}">${this.words.say(key)}</span>`;
    return html`<li part="step" class="step ${isIn ? 'in' : isNext ? 'now' : ''}" aria-current=${isNext ? 'step' : nothing}>
      <p class="what">
        <span>${this.elements(step)}</span>${isFirst ? tag('first') : nothing}${step.length > 1 ? tag('together') : nothing}${isNext ? tag('next', 'now') : nothing}${
          step.some((one) => early.includes(one)) ? tag('early', 'early') : nothing
        }
      </p>
      ${moves?.map((move) => html`<p class="small">${moves.length > 1 ? `${this.element(move.element)}${this.colon}` : nothing}${this.moved(move)}</p>`)}
    </li>`;
  }

  private renderVerdict({ isInOrder, early, next, steps }: NonNullable<ModeView['went']>): TemplateResult {
    const isRound = steps.every((step) => step.some(({ on }) => on !== undefined));
    return html`<div class="verdict">
      <p class=${isInOrder}>
        ${isInOrder === 'unmet' ? differs : sign(isInOrder)}<b>${this.words.say('actual')}</b>${this.colon}${this.words.say(['isInOrder', isInOrder], { elements: this.elements(early) })}
      </p>
      <p class="onward">${this.words.say(isRound ? 'round' : 'nextOnes', { elements: this.elements(next) })}</p>
    </div>`;
  }

  private renderStrengths(view: RollInView): TemplateResult {
    const { strengths, advice } = view;
    const { isBaseThere } = strengths;
    const [base, key] = isBaseThere
      ? (['met', 'yes'] as const)
      : isBaseThere === false
        ? (['unmet', 'no'] as const)
        : (['unknown', 'unknown'] as const);
    const metric = sentenceOf(this.words.lang, 'linkage', ['names', 'metrics', advice.metric ?? '']);
    return html`
      <p class="base ${base}">${sign(base)}${this.words.say('base')}${this.colon}<b>${this.words.say(['baseNames', key])}</b></p>
      <table part="strengths" role="table">
        <caption>
          ${metric ? this.words.say('measured', { metric }) : this.words.say('notMeasured')}
        </caption>
        <thead>
          <tr role="row">
            <th scope="col" role="columnheader">${this.words.say('element')}</th>
            <th scope="col" role="columnheader" class="number">${this.words.say('strength')}</th>
            <th scope="col" role="columnheader">${this.words.say('standing')}</th>
          </tr>
        </thead>
        <tbody>
          ${starters.map((starter) => this.renderStrength(starter, view))}
        </tbody>
      </table>
    `;
  }

  private renderStrength(starter: Starter, view: RollInView): TemplateResult {
    const standing = standingOf(starter, view);
    const number = view.strengths[starter];
    const isTop = standing === 'strongest' || standing === 'tied';
    return html`<tr role="row">
      <th scope="row" role="rowheader">${this.element(starter)}</th>
      <td role="cell" class="number">${number ?? this.words.say('notKnown')}</td>
      <td role="cell" class=${isTop ? 'met' : standing === 'open' ? 'unknown' : ''}>
        ${isTop ? sign('met') : standing === 'open' ? sign('unknown') : nothing}${this.words.say(['standings', standing])}
      </td>
    </tr>`;
  }

  private moved({ on, isUntold }: FirstMove): string {
    return on ? this.words.say('came', { date: this.day(on) }) : this.words.say(isUntold ? 'untold' : 'notYet');
  }

  private get colon(): string {
    return /^zh\b/i.test(this.words.lang) ? '：' : ': ';
  }

  private day(date: string): string {
    return dayText(date, this.words.lang);
  }

  private element(code: string): string {
    return sentenceOf(this.words.lang, 'linkage', ['names', 'rollInSteps', code]) ?? code;
  }

  private elements(codes: readonly string[]): string {
    return codes.map((code) => this.element(code)).join(this.words.say('separator'));
  }

  private async copy({ modes }: RollInView): Promise<void> {
    const head = (['mode', 'step', 'element', 'state'] as const).map((key) => this.words.say(key));
    const rows = modes.flatMap(({ starter, order, went }) =>
      (order ?? []).flatMap((step, at) =>
        step.map((element, index) => [
          this.words.say(['modes', starter]),
          String(at + 1),
          this.element(element),
          went ? this.moved(went.steps[at]![index]!) : '',
        ]),
      ),
    );
    const isCopied = await copyText(tabbed([head, ...rows]), this.shadowRoot!);
    this.note = this.words.say(isCopied ? 'copied' : 'notCopied');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-roll-in': LianRollIn;
  }
}
