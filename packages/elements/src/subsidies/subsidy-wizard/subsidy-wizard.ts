import type { Asked, Citation, Fact, Outcome } from '@liandong/core';
import type { Standing } from '@liandong/core/interview';
import { citationText, moneyText, type Tongue } from '@liandong/messages';
import {
  schemes as allSchemes,
  stackByLaw,
  subsidyTopics,
  type Scheme,
  type SchemeResult,
} from '@liandong/sdk/subsidies';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { packsOf } from '../../internal/law-context.js';
import type { FactScene, Field } from '../../internal/fact-fields.js';
import { ringed } from '../../internal/icons.js';
import { placeOfLaw } from '../../internal/local-text.js';
import { monthText } from './month-text.js';
import { wizardStyles } from './subsidy-wizard.styles.js';
import { WizardAnswers, without, type Scene } from './wizard-answers.js';
import type { Stood } from './wizard-link.js';

export type { AnsweredDetail } from './wizard-answers.js';
export type { LinkScene, WizardLinks } from './wizard-link.js';

/** 结论的说明：差在哪里，一封可以打印的信。What else stands under a scheme's decision; `./letters` gives a letter of `@liandong/messages` to what is settled. */
export type ResultNotes = (
  wizard: LianSubsidyWizard,
  result: SchemeResult,
  tongue: Tongue,
  isSettled: boolean,
) => unknown;

/** More questions than this need the word that hardly anybody is asked them all. */
const many = 10;

/** Where one scheme stands, for whoever asks: also that answers are wanting, and that somebody has to judge. */
type Stand = 'met' | 'unmet' | 'asking' | 'open';

/**
 * 补贴向导：几项补贴一起问，一屏一题，只问还有用的。
 *
 * Every scheme always shows where it stands. An answer can be changed without losing others; “not known” is an answer.
 *
 * @summary 补贴向导 · Asks about several subsidies together, one question a screen, and shows each decision with its articles.
 * @slot - What can be done at the end, such as a button to apply.
 * @event {CustomEvent<AnsweredDetail>} lian-answered - An answer was given, changed or taken back.
 * @csspart base - All of it.
 * @csspart progress - How far it has come.
 * @csspart question - The question that is asked.
 * @csspart schemes - The schemes and where each stands.
 * @csspart answers - What was answered.
 * @cssprop --lian-color-accent - Buttons and links.
 */
export class LianSubsidyWizard extends WizardAnswers {
  static override styles: CSSResultGroup = wizardStyles;

  /** Adds to each decision, for every wizard on the page. */
  static notes: ResultNotes | undefined;

  /** What is unfolded for print alone. */
  private unfolded: readonly HTMLDetailsElement[] = [];

  /** Decisions print with their reasons, however printing is begun. */
  private readonly unfold = (): void => {
    this.unfolded = Array.from(this.renderRoot.querySelectorAll<HTMLDetailsElement>('li>details:not([open])'));
    for (const each of this.unfolded) each.open = true;
  };

  private readonly fold = (): void => {
    for (const each of this.unfolded) each.open = false;
  };

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.unfold);
    addEventListener('afterprint', this.fold);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.unfold);
    removeEventListener('afterprint', this.fold);
  }

  protected override render(): TemplateResult {
    const scene = this.scene();
    if (!scene) return html`<p class="note">${this.commonWords.say(['checker', 'noLaw'])}</p>`;
    const { step, results } = scene;
    if (!results[0]) return html`<p class="note">${this.words.say(['nothing'])}</p>`;
    const fact = this.changing ?? this.held ?? step.next?.fact;
    return html`
      <div part="base">
        ${this.renderProgress(scene)}
        <div class="sides">
          <div class="main">
            ${fact === undefined ? this.renderEnd(scene) : this.renderQuestion(scene, fact)}
            ${this.renderAnswers(scene)}
          </div>
          ${this.renderSchemes(scene)}
        </div>
      </div>
    `;
  }

  private renderProgress(scene: Scene): TemplateResult {
    const { step, results } = scene;
    const answered = this.answered.length;
    const settled = step.standings.filter(({ isSettled }) => isSettled).length;
    const told = this.tellLink(scene);
    return html`
      <div part="progress" class="progress">
        <p>${this.words.say([step.atMost > many ? 'progressLong' : step.atMost ? 'progress' : 'progressDone'], {
          ...{ answered, settled },
          left: step.atMost,
          count: results.length,
        })}</p>
        ${this.grown === this.facts ? html`<p role="status">${this.words.say(['grew'])}</p>` : nothing}
        <progress max=${results.length} value=${settled} aria-label=${this.words.say(['settledShare'])}></progress>
        ${told[0] ? html`<div class="note">${told.map((each) => html`<p>${each}</p>`)}</div>` : nothing}
      </div>
    `;
  }

  /** What became of the link. */
  private tellLink(scene: Scene): readonly string[] {
    const { link, refused, facts, registers, known, schemes, words } = this;
    const { law, tongue } = scene;
    if (!link) return [];
    return (
      LianSubsidyWizard.links?.tell(link, {
        ...{ law, tongue, schemes, facts, registers, known, refused },
        packs: packsOf(this.lawConsumer),
        knows: (fact) => !!this.questionWith(fact),
        labelOf: (fact) => this.fields.labelOf(this.factScene(fact, scene), fact),
        nameOf: (scheme) => words.say(['schemes', scheme]),
        standingOf: (stood) => this.standingOf(stood, tongue),
      }) ?? []
    );
  }

  private factScene(fact: string, { law, tongue }: Scene): FactScene {
    return { law, tongue, question: this.questionWith(fact) as Asked };
  }

  private renderQuestion(scene: Scene, fact: string): TemplateResult {
    const within = this.factScene(fact, scene);
    const declared = within.question.facts[fact] as Fact;
    const value = this.written.of(fact, this.facts[fact]);
    const field: Field = {
      key: fact,
      name: fact,
      fact: declared,
      value,
      put: (given) => {
        this.written.put(fact, given);
        this.isEmpty = false;
        this.requestUpdate();
      },
    };
    const { former } = this;
    const onSubmit = (event: Event) => {
      event.preventDefault();
      this.give(fact);
    };
    return html`
      <form part="question" class="question" novalidate @submit=${onSubmit}>
        <div class="heading" tabindex="-1" role="heading" aria-level=${this.level}>${this.fields.labelOf(within, fact)}</div>
        ${this.renderWhy(scene)}
        ${this.isEmpty ? html`<p class="error" role="alert">${this.words.say(['answerFirst'])}</p>` : nothing}
        <div class="field" data-fact=${fact}>${keyed(fact, this.fields.render(within, field))}</div>
        <div class="buttons">
          <lian-button type="submit">${this.words.say(['goOn'])}</lian-button>
          ${
            former
              ? html`<lian-button variant="outlined" @click=${() => this.change(former)}>${this.words.say(['back'])}</lian-button>`
              : nothing
          }
        </div>
      </form>
    `;
  }

  /** Why it is asked: for which schemes, and by which article. */
  private renderWhy(scene: Scene): TemplateResult {
    const { words, answered } = this;
    const { why, tongue } = scene;
    if (!why) return html`<p class="why">${words.say(['idle'])}</p>`;
    const comma = words.say(['comma']);
    const schemes = why.for.map((id) => this.nameOf(id)).join(comma);
    const cites = this.textsOf(why.cites, tongue);
    // Of the topic that is come back to, what was answered last says which it is.
    const topic = subsidyTopics.find(({ name }) => name === why.topic)?.facts ?? [];
    const [last = ''] = answered.filter((name) => topic.includes(name)).slice(-1);
    const label = why.back && this.fields.labelOf(this.factScene(last, scene), last);
    return html`<p class="why">
      ${why.back ? html`<span class="back">${words.say(['comesBack', why.back], { schemes, label })}</span><br />` : nothing}
      ${words.say(['why'], { schemes })}<br /><span class="cite" lang=${cites ? 'zh-Hans' : nothing}>${cites || words.say(['noArticle'])}</span>
    </p>`;
  }

  private textsOf(cites: readonly Citation[], tongue: Tongue): string {
    return [...new Set(cites.map((cite) => citationText(cite, tongue).text))].join(this.words.say(['comma']));
  }

  private nameOf(id: string): string {
    return this.words.say(['schemes', this.schemes.find((each) => allSchemes[each].question.id === id) as Scheme]);
  }

  /** What is paid to whom, what is not, and by which text. */
  private renderStacks({ results, law, tongue }: Scene): readonly TemplateResult[] {
    const { words } = this;
    const comma = words.say(['comma']);
    const stacks = stackByLaw(results, law).filter(({ taken, left }) => taken[0] ?? left[0]);
    return stacks.map(({ payee, amount, standing, left, cites }) => {
      const whom = stacks[1] ? words.say(['payee', payee]) : '';
      const schemes = left.map((scheme) => words.say(['schemes', scheme])).join(comma);
      const why =
        standing !== 'settled' ? words.say(['stacking', standing]) : schemes && words.say(['notPaid'], { schemes });
      const sums = (['month', 'once'] as const).filter((per) => amount?.[per]);
      return html`${sums.map(
        (per) =>
          html`<p class="sum">${whom}${words.say(['sum', per], { amount: moneyText(amount![per], tongue.language) })}</p>`,
      )}${why ? html`<p class="why">${sums[0] ? '' : whom}${why} <span class="cite" lang="zh-Hans">${left[0] ? this.textsOf(cites, tongue) : ''}</span></p>` : nothing}`;
    });
  }

  private renderEnd(scene: Scene): TemplateResult {
    const { answered, facts, words } = this;
    const how = !answered[0] ? 'atOnce' : answered.every((name) => facts[name] === null) ? 'allUnknown' : undefined;
    return html`
      <div class="done" tabindex="-1" role="status">
        <div class="heading" role="heading" aria-level=${this.level}>${words.say(how ? [how, 'title'] : ['done'])}</div>
        ${how ? html`<p class="why">${words.say([how, 'text'])}</p>` : nothing}
        ${this.renderStacks(scene)}
        <div class="buttons">
          <lian-button @click=${() => print()}>${words.say(['print'])}</lian-button>
          <lian-button variant="outlined" @click=${() => (this.reset(), this.goTo('.question .heading'))}>
            ${this.commonWords.say(['checker', 'again'])}
          </lian-button>
          <slot></slot>
        </div>
      </div>
    `;
  }

  private renderAnswers(scene: Scene): TemplateResult | typeof nothing {
    const { answered, facts } = this;
    const others = Object.keys(without(facts, answered));
    if (!answered[0] && !others[0]) return nothing;
    return html`
      <div part="answers" class="answers">
        ${this.renderRows(scene, 'yourAnswers', answered)} ${this.renderRows(scene, 'fromRegisters', others)}
      </div>
    `;
  }

  private renderRows(
    scene: Scene,
    title: 'yourAnswers' | 'fromRegisters',
    names: readonly string[],
  ): TemplateResult | typeof nothing {
    if (!names[0]) return nothing;
    return html`
        <div class="heading small" role="heading" aria-level=${this.level + 1}>${this.words.say([title])}</div>
        <dl>
          ${names.map((name) => {
            const within = this.factScene(name, scene);
            const label = this.fields.labelOf(within, name);
            const { [name]: value } = this.facts;
            const said =
              name === 'month' && typeof value === 'string'
                ? monthText(value, scene.tongue)
                : this.fields.sayFact(within, name, within.question.facts[name] as Fact, value);
            return html`<div class="answer-row">
              <dt>${label}</dt>
              <dd>${said}</dd>
              <dd>
                <button class="plain" type="button" @click=${() => this.change(name)}>
                  ${this.words.say(['change'])}<span class="unseen"> ${label}</span>
                </button>
              </dd>
            </div>`;
          })}
        </dl>
    `;
  }

  private renderSchemes({ law, step, results, tongue }: Scene): TemplateResult {
    const place = placeOfLaw(law, tongue.language);
    return html`
      <div part="schemes" class="schemes">
        <div class="heading small" role="heading" aria-level=${this.level + 1}>${this.words.say(['schemesTitle'])}</div>
        <ul>
          ${results.map((result, at) => {
            const { outcome, isSettled, isBlocked } = step.standings[at] as Standing;
            const standing = standingFor(outcome, isSettled);
            const gap = isBlocked ? this.words.say(['gap', gapOf(result)]) : '';
            return html`<li class=${standing}>
              <details>
                <summary>
                  ${ringed(outcome)}<span class="name">${this.words.say(['schemes', result.scheme])}</span>
                  <span class="standing">${gap}${this.standingOf([result.scheme, outcome, isSettled, result.amount], tongue)}</span>
                </summary>
                <lian-decision hide-title .decision=${{ ...result.decision, outcome }} .place=${place} .level=${this.level + 2}></lian-decision>
                ${LianSubsidyWizard.notes?.(this, result, tongue, isSettled)}
              </details>
            </li>`;
          })}
        </ul>
      </div>
    `;
  }

  private standingOf([scheme, outcome, isSettled, amount]: Stood, { language }: Tongue): string {
    const { words } = this;
    const standing = words.say(['standing', standingFor(outcome, isSettled)]);
    // Nothing in money is support in kind there, and elsewhere all that is left.
    if (outcome !== 'met' || (amount === 0 && scheme === 'incubation')) return standing;
    return (
      standing +
      (amount === null
        ? words.say([isSettled ? 'amountOpen' : 'amountAsking'])
        : words.say(['amount', allSchemes[scheme].per], { amount: moneyText(amount, language) }))
    );
  }
}

/** What is wanting of the law: no text was found where none says whether the scheme is offered, whatever the nation's say of credit. */
const gapOf = ({ decision: { missing } }: SchemeResult) =>
  missing.some(({ kind }) => kind === 'conflicting-law')
    ? 'conflict'
    : missing.some((each) => each.kind === 'no-text' && each.term.endsWith('Offered'))
      ? 'none'
      : 'vague';

const standingFor = (outcome: Outcome, isSettled: boolean): Stand =>
  outcome !== 'unknown' ? outcome : isSettled ? 'open' : 'asking';

declare global {
  interface HTMLElementTagNameMap {
    'lian-subsidy-wizard': LianSubsidyWizard;
  }
}
