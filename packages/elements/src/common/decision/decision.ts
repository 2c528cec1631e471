import type { Decision } from '@liandong/core';
import { explain, type CitationText, type Explanation, type MissingText, type ReasonText } from '@liandong/messages';
import { common } from '@liandong/messages/zh-hans/common';
import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from '../../internal/property.js';
import { ringed, sign } from '../../internal/icons.js';
import { subjectOf, tongueOf } from '../../internal/tongue.js';
import { Words } from '../../internal/words-controller.js';
import { styles } from './decision.styles.js';

/**
 * 决定：结论一句，理由一条一行，每条附依据；然后是日期、地区、来源，最后是下一步。
 *
 * It shows what it is given and decides nothing. Words of the question's subject must be registered (`define.js` does so for the subjects of the SDK).
 *
 * @summary 决定及其依据 · Shows a decision, each reason with the article behind it, what is missing and what to do next.
 * @slot - What can be done with it, such as buttons to print.
 * @slot answer - What more there is to the answer, such as an amount.
 * @csspart base - All of it.
 * @csspart title - The question.
 * @csspart case - The case in one line.
 * @csspart answer - The answer in one sentence.
 * @csspart reason - One reason.
 * @csspart others - Opens and closes the reasons that do not carry the answer.
 * @csspart missing - What is still missing.
 * @csspart grounds - Date, place and kind of source.
 * @csspart next - What to do next.
 * @cssprop --lian-color-met - The colour of met.
 * @cssprop --lian-color-unmet - The colour of unmet.
 * @cssprop --lian-color-unknown - The colour of unknown.
 */
export class LianDecision extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** The decision to show. Until there is one, the place for it stands ready and empty. */
  @property({ attribute: false }) decision: Decision | undefined;

  /** The case in one line: what is asked about, by whom. */
  @property() case = '';

  /** Name of the place; the code of the decision where there is none. */
  @property() place = '';

  /** Leaves the title out, where the page has said the question already. */
  @property({ type: Boolean, attribute: 'hide-title' }) hideTitle = false;

  /** How many answers it still waits for, where a form on the page asks for them. */
  @property({ type: Number }) waiting = 0;

  /** Level of the title, 1 to 6, to fit the headings of the page. */
  @property({ type: Number }) level = 2;

  private readonly words = new Words(this, 'common', common);
  @property({ state: true }) private showsRest = false;

  protected override render(): TemplateResult {
    const { decision } = this;
    const said = decision && explain(decision, tongueOf(this.words.lang, subjectOf(decision.question), common));
    return html`
      <div part="base">
        ${said && !this.hideTitle ? html`<div part="title" class="title" role="heading" aria-level=${this.level}>${said.title}</div>` : nothing}
        ${this.case ? html`<p part="case" class="case">${this.case}</p>` : nothing}
        <div role="status">${decision && said ? this.renderAnswer(decision, said) : nothing}</div>
        <slot name="answer"></slot>
        ${decision && said ? this.renderGrounds(decision, said) : nothing}
        <slot></slot>
      </div>
    `;
  }

  private renderAnswer({ outcome }: Decision, { answer }: Explanation): TemplateResult {
    return html`
      <p part="answer" class="answer ${outcome}">
        ${ringed(outcome)}<span><span class="unseen">${this.words.say(['outcome', outcome])}：</span>${answer}</span>
      </p>
    `;
  }

  private renderGrounds(decision: Decision, said: Explanation): TemplateResult {
    const { provisional, stale } = said;
    const isWaiting = this.waiting > 0 && decision.outcome === 'unknown';
    const next = isWaiting ? this.words.say(['decision', 'unanswered'], { count: this.waiting }) : said.next;
    const notes = [provisional, stale].filter((note) => note !== undefined);
    return html`
      ${notes.map((note) => html`<p class="note">${note}</p>`)}
      ${this.renderReasons(decision, said.reasons, isWaiting)}
      ${said.missing.length > 0 ? this.renderMissing(said.missing) : nothing}
      <dl part="grounds" class="grounds">
        <dt>${this.words.say(['decision', 'asOf'])}</dt>
        <dd>${said.asOf}</dd>
        <dt>${this.words.say(['decision', 'place'])}</dt>
        <dd>${this.place || decision.jurisdiction}</dd>
        <dt>${this.words.say(['decision', 'evidence'])}</dt>
        <dd>${said.evidence}</dd>
      </dl>
      ${
        next
          ? html`<div part="next" class="next ${decision.outcome}">
            <b>${this.words.say(['decision', 'next'])}</b>
            <p>${next}</p>
            ${isWaiting ? nothing : this.renderCites(said.nextCites ?? [])}
          </div>`
          : nothing
      }
    `;
  }

  /** First what carries the answer, then, when asked for, the rest. */
  private renderReasons(
    { outcome }: Decision,
    reasons: readonly ReasonText[],
    isWaiting: boolean,
  ): TemplateResult | typeof nothing {
    const tells = ({ reason }: ReasonText) =>
      (outcome === 'unknown' ? reason.outcome === 'unknown' && reason.force === 'binding' : reason.decisive) ||
      (reason.outcome === 'unmet' && reason.force === 'advisory');
    const first = reasons.filter(tells);
    const rest = reasons.filter((reason) => !tells(reason));
    if (reasons.length === 0) return nothing;
    const list = (some: readonly ReasonText[], label: string, more = '') => html`<ul
      class="reasons ${more}"
      id=${more ? 'rest' : nothing}
      aria-label=${label}
    >
      ${some.map((reason) => this.renderReason(reason))}
    </ul>`;
    const label = this.words.say(['decision', 'reasons']);
    if (rest.length < 2 || (first.length === 0 && !isWaiting)) return list(reasons, label);
    const others = this.words.say(['decision', first.length > 0 ? 'others' : 'checked'], { count: rest.length });
    return html`
      ${first.length > 0 ? list(first, label) : nothing}
      <button
        part="others"
        class="others"
        type="button"
        aria-expanded=${this.showsRest}
        aria-controls="rest"
        @click=${() => (this.showsRest = !this.showsRest)}
      >
        ${others}
      </button>
      ${list(rest, others, this.showsRest ? 'rest' : 'rest closed')}
    `;
  }

  private renderReason({ reason, sentence, force, cites, children }: ReasonText): TemplateResult {
    return html`
      <li part="reason" class="reason ${reason.outcome} ${reason.decisive ? 'decisive' : ''}">
        ${sign(reason.outcome)}
        <div>
          <p class="sentence">
            <span class="unseen">${this.words.say(['outcome', reason.outcome])}：</span>${sentence}${
              force ? html` <span class="force">${force}</span>` : nothing
            }
          </p>
          ${this.renderCites(cites)}
          ${
            children.length > 0
              ? html`<ul class="reasons">
                ${children.map((child) => this.renderReason(child))}
              </ul>`
              : nothing
          }
        </div>
      </li>
    `;
  }

  private renderMissing(missing: readonly MissingText[]): TemplateResult {
    return html`
      <div part="missing" class="missing">
        <b>${this.words.say(['decision', 'missing'])}</b>
        <ul>
          ${missing.map(({ sentence, cites }) => html`<li><p>${sentence}</p>${this.renderCites(cites)}</li>`)}
        </ul>
      </div>
    `;
  }

  private renderCites(cites: readonly CitationText[]): TemplateResult | typeof nothing {
    if (cites.length === 0) return nothing;
    return html`<p class="cites">${cites.map(({ cite }) => html`<lian-citation .cite=${cite}></lian-citation>`)}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-decision': LianDecision;
  }
}
