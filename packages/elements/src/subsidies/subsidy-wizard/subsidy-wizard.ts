import type { Asked, Fact, FactValues, Facts, Law, Outcome, Pack, Term } from '@liandong/core';
import type { NextFact, Standing, Step } from '@liandong/core/interview';
import { citationText, moneyText, type Tongue } from '@liandong/messages';
import { common } from '@liandong/messages/zh-hans/common';
import { wizard as ownWords } from '@liandong/messages/zh-hans/wizard';
import {
  evaluateSchemes,
  schemes as allSchemes,
  stackByLaw,
  subsidyInterview,
  subsidyTopics,
  type Scheme,
  type SchemeResult,
} from '@liandong/sdk/subsidies';
import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { soundFacts } from '../../internal/checker-facts.js';
import type { Option } from '../../internal/choice-control.js';
import { FactFields, type FactScene, type Field } from '../../internal/fact-fields.js';
import { ringed } from '../../internal/icons.js';
import { LawConsumer } from '../../internal/law-context.js';
import { placeOfLaw } from '../../internal/local-text.js';
import { property } from '../../internal/property.js';
import { tongueOf } from '../../internal/tongue.js';
import { Words } from '../../internal/words-controller.js';
import { wizardStyles } from './subsidy-wizard.styles.js';
import type { Kept, Stood } from './wizard-link.js';
import { Written } from './written.js';

/** Detail of `lian-answered`. */
export interface AnsweredDetail {
  readonly facts: FactValues<Facts>;
  readonly results: readonly SchemeResult[];
  readonly isDone: boolean;
}

declare global {
  interface HTMLElementEventMap {
    'lian-answered': CustomEvent<AnsweredDetail>;
  }
}

/** 结论的说明：差在哪里，一封可以打印的信。What else stands under a scheme's decision; `./letters` gives a letter of `@liandong/messages`. */
export type ResultNotes = (wizard: LianSubsidyWizard, result: SchemeResult, tongue: Tongue) => unknown;

/** What a link is told with, in the words of the page alone: whoever made it may have written anything into it. */
export interface LinkScene {
  readonly law: Law;
  readonly packs: readonly Pack[];
  readonly tongue: Tongue;
  readonly schemes: readonly Scheme[];
  readonly facts: FactValues<Facts>;
  /** What registers gave, and the names of all that they are asked for. */
  readonly registers: FactValues<Facts>;
  readonly known: readonly string[];
  /** Facts whose answers in the link were not taken. */
  readonly refused: readonly string[];
  readonly knows: (fact: string) => boolean;
  readonly labelOf: (fact: string) => string;
  readonly nameOf: (scheme: Scheme) => string;
  readonly standingOf: (stood: Stood) => string;
}

/** 续填链接：写进网址、读出来、说明哪里不同。Answers in the address; `./link` brings it. */
export interface WizardLinks {
  read(fragment: string): Kept | 'unread' | undefined;
  write(
    made: Pick<LinkScene, 'law' | 'schemes' | 'facts' | 'known'> & {
      readonly answers: FactValues<Facts>;
      readonly step: Step;
      readonly results: readonly SchemeResult[];
    },
  ): string;
  tell(link: Kept | 'unread', scene: LinkScene): readonly string[];
}

/** More questions than this need the word that hardly anybody is asked them all. */
const many = 10;

/** Where one scheme stands, for whoever asks: also that answers are wanting, and that somebody has to judge. */
type Stand = 'met' | 'unmet' | 'asking' | 'open';

/** All that is known while one picture is drawn. */
interface Scene {
  readonly law: Law;
  readonly step: Step;
  /** Why the question on the screen is asked; nothing where no answer to it changes anything. */
  readonly why?: NextFact;
  readonly results: readonly SchemeResult[];
  readonly tongue: Tongue;
}

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
export class LianSubsidyWizard extends LitElement {
  static override styles: CSSResultGroup = wizardStyles;

  /** Adds to each decision, for every wizard on the page. */
  static notes: ResultNotes | undefined;

  /** Keeps answers in a link, for every wizard on the page with `keep-link`. */
  static links: WizardLinks | undefined;

  /** The schemes to ask about; all of them where none is named. */
  @property({ attribute: false }) schemes: readonly Scheme[] = Object.keys(allSchemes) as Scheme[];

  /** What is answered, first answer first. */
  @property({ attribute: false }) facts: FactValues<Facts> = {};

  /** Names of those `facts` that registers gave. They open no topic, and stay when all answers are taken back. */
  @property({ attribute: false }) registered: readonly string[] = [];

  /** Names of codes to choose from, by fact; the codes on the law's lists where there are none. */
  @property({ attribute: false }) choices: Readonly<Record<string, readonly Option[]>> = {};

  /** Lists of the law whose codes are offered too, by fact. */
  @property({ attribute: false }) lists: Readonly<Record<string, readonly Term[]>> = {};

  /** Whose letters they are. */
  @property() office = '';

  /** Level of the heading, to fit those of the page. */
  @property({ type: Number }) level = 2;

  /** Keeps the answers in the fragment of the page's address, which no server is sent; needs `./link`. Off by default: whoever sees the address sees the answers. */
  @property({ type: Boolean, attribute: 'keep-link' }) keepLink = false;

  /** The law; else that of the nearest `<lian-law>`. */
  @property({ attribute: false })
  get law(): Law | undefined {
    return this.lawConsumer.law;
  }
  set law(law: Law | undefined) {
    this.lawConsumer.law = law;
  }

  private readonly lawConsumer = new LawConsumer(this);
  private readonly words = new Words(this, 'wizard', ownWords);
  private readonly commonWords = new Words(this, 'common', common);
  private readonly fields = new FactFields(this, this.commonWords);
  /** A fact that somebody wants to answer again. */
  @property({ state: true }) private changing: string | undefined;
  private readonly written = new Written(this);
  @property({ state: true }) private isEmpty = false;
  /** The answers of which one, changed, brought more to ask. */
  private grown: unknown;
  /** Answers, law and schemes that were found to fit. */
  private checked: readonly unknown[] = [];
  /** The link that brought the answers back. */
  private link: Kept | 'unread' | undefined;
  /** Facts whose answers in the link were not taken. */
  private refused: readonly string[] = [];
  /** Facts as the wizard left them; any others, the page has put there. */
  private own: FactValues<Facts> | undefined;
  private given: FactValues<Facts> = {};
  private named: readonly string[] = [];

  /** 每项补贴的结果。Where every scheme stands; nothing without law. */
  get results(): readonly SchemeResult[] {
    return this.law ? evaluateSchemes(this.facts as never, this.law, this.schemes) : [];
  }

  /** 续填链接的片段。The fragment that brings these answers back; empty without law, and without `./link`. */
  get fragment(): string {
    const { law, facts, answered, known, results, schemes } = this;
    const step = this.scene()?.step;
    if (!law || !step) return '';
    const others = Object.keys(facts).filter((name) => !answered.includes(name));
    const answers = without(facts, others);
    return LianSubsidyWizard.links?.write({ law, schemes, facts, known, answers, step, results }) ?? '';
  }

  /** Takes all answers back; what registers gave stays. */
  reset(): void {
    this.link = undefined;
    this.refused = [];
    this.set(this.registers);
    this.changing = undefined;
    this.forget();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.onLink);
    this.restore();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.onLink);
  }

  /** A link was pasted over this page. What the wizard writes itself makes no such event. */
  private readonly onLink = (): void => this.restore(true);

  private restore(isPasted = this.answered.length === 0): void {
    const kept = this.keepLink && isPasted && LianSubsidyWizard.links?.read(location.hash);
    if (!kept) return;
    const { registers } = this;
    this.link = kept;
    this.refused = [];
    this.requestUpdate();
    if (kept === 'unread') return;
    const { answers } = kept;
    this.facts = this.own = { ...without(registers, Object.keys(answers)), ...answers };
    this.changing = undefined;
    this.isEmpty = false;
    this.forget();
  }

  private forget(): void {
    this.written.clear();
    this.fields.forget();
  }

  /** What registers gave, whatever was answered instead since. */
  private get registers(): FactValues<Facts> {
    const { facts, registered } = this;
    if (facts !== this.own || registered !== this.named) {
      // Of somebody else, where answers are gone.
      if (Object.keys(this.own ?? {}).some((name) => !(name in facts))) this.forget();
      const others = Object.keys(facts).filter((name) => !registered.includes(name));
      this.given = without(facts, others);
      this.own = facts;
      this.named = registered;
    }
    return this.given;
  }

  /** Names of what was answered here, first answer first. */
  private get answered(): readonly string[] {
    const { facts, registers } = this;
    return Object.keys(facts).filter((name) => facts[name] !== registers[name]);
  }

  /** Names of what registers gave, and nobody has answered since. */
  private get known(): readonly string[] {
    const { answered } = this;
    return this.registered.filter((name) => !answered.includes(name));
  }

  private scene(): Scene | undefined {
    const { law } = this;
    if (!law) return undefined;
    const { changing, facts } = this;
    const asking = subsidyInterview(this.schemes);
    const step = asking.step(facts, law, { known: this.known });
    const again = changing ? asking.step(without(facts, [changing]), law, { again: changing }).next : step.next;
    return {
      law,
      step,
      why: again?.fact === (changing ?? again?.fact) ? again : undefined,
      results: this.results,
      tongue: tongueOf(this.words.lang, 'subsidies', common),
    };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('keepLink')) this.restore();
    const { facts, law, schemes } = this;
    if (!law || [facts, law, schemes].every((each, at) => each === this.checked[at])) return;
    const { registers, link } = this;
    const refused = this.unsound(facts, law);
    if (refused[0] !== undefined) {
      const kept = without(facts, refused);
      // What registers gave stands where the link's answer to it does not.
      const given = { ...without(registers, Object.keys(kept)), ...kept };
      this.facts = this.own = without(given, this.unsound(given, law));
      if (link && link !== 'unread') this.refused = refused.filter((name) => name in link.answers);
    }
    this.checked = [this.facts, law, schemes];
  }

  /** A link may be of another release: facts that no scheme can work with any more. */
  private unsound(facts: FactValues<Facts>, law: Law): readonly string[] {
    const sound = this.schemes.flatMap((scheme) => {
      const question = allSchemes[scheme].question as unknown as Asked;
      const others = Object.keys(facts).filter((name) => !Object.keys(question.facts).includes(name));
      return Object.keys(soundFacts(question, without(facts, others), law));
    });
    return Object.keys(facts).filter((name) => !sound.includes(name));
  }

  // ── Answers ──────────────────────────────────────────────────────────────────────────────────────────────────────

  private set(facts: FactValues<Facts>): void {
    this.facts = this.own = facts;
    this.isEmpty = false;
    if (this.keepLink) history.replaceState(history.state, '', `#${this.fragment}`);
    const { results } = this;
    const isDone = !this.scene()?.step.next;
    this.dispatchEvent(
      new CustomEvent('lian-answered', { detail: { facts, results, isDone }, bubbles: true, composed: true }),
    );
  }

  /** The answer on the screen becomes the last that was given; without one, says so and stays. */
  private give(fact: string): void {
    const given = this.written.of(fact, this.facts[fact]);
    if (this.written.isHeld(given, this.words.say(['emptyRow']))) return;
    // Rows of a register that are left as they are, are an answer from now on.
    const value = Array.isArray(given) ? [...(given as unknown[])] : given;
    if (value === undefined) {
      this.isEmpty = true;
      return this.goTo('.entry, lian-button.add');
    }
    const left = this.scene()?.step.atMost ?? 0;
    this.changing = undefined;
    this.written.drop(fact);
    this.set({ ...without(this.facts, [fact]), [fact]: value } as FactValues<Facts>);
    if ((this.scene()?.step.atMost ?? 0) > left) this.grown = this.facts;
    this.goTo('.question .heading, .done');
  }

  private change(fact: string): void {
    const { asked } = this;
    if (asked) this.written.leave(asked);
    this.changing = fact;
    this.isEmpty = false;
    this.goTo('.question .heading');
  }

  /** What was answered before the question on the screen. */
  private get former(): string | undefined {
    const { answered, changing = '' } = this;
    return answered[(answered.includes(changing) ? answered.indexOf(changing) : answered.length) - 1];
  }

  /** Decisions print with their reasons. */
  private print(): void {
    this.renderRoot.querySelectorAll<HTMLDetailsElement>('li>details').forEach((each) => (each.open = true));
    print();
  }

  /** The fact on the screen. */
  private get asked(): string | undefined {
    return this.renderRoot.querySelector<HTMLElement>('.question .field')?.dataset['fact'];
  }

  private goTo(selector: string): void {
    void this.updateComplete.then(() => {
      this.written.bringBack(this.asked ?? '');
      this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    });
  }

  // ── Pictures ─────────────────────────────────────────────────────────────────────────────────────────────────────

  protected override render(): TemplateResult {
    const scene = this.scene();
    if (!scene) return html`<p class="note">${this.commonWords.say(['checker', 'noLaw'])}</p>`;
    const { step, results } = scene;
    if (!results[0]) return html`<p class="note">${this.words.say(['nothing'])}</p>`;
    const fact = this.changing ?? step.next?.fact;
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
        <p>${this.words.say([step.atMost > many ? 'progressLong' : 'progress'], {
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
        packs: this.lawConsumer.packs,
        knows: (fact) => this.schemeWith(fact) !== undefined,
        labelOf: (fact) => this.fields.labelOf(this.factScene(fact, scene), fact),
        nameOf: (scheme) => words.say(['schemes', scheme]),
        standingOf: (stood) => this.standingOf(stood, tongue),
      }) ?? []
    );
  }

  private schemeWith(fact: string): Scheme | undefined {
    return this.schemes.find((each) => Object.keys(allSchemes[each].question.facts).includes(fact));
  }

  private factScene(fact: string, { law, tongue }: Scene): FactScene {
    const scheme = this.schemeWith(fact) as Scheme;
    return { law, tongue, question: allSchemes[scheme].question as unknown as Asked };
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
            former === undefined
              ? nothing
              : html`<lian-button variant="outlined" @click=${() => this.change(former)}>${this.words.say(['back'])}</lian-button>`
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
    const cites = [...new Set(why.cites.map((cite) => citationText(cite, tongue).text))].join(comma);
    // Of the topic that is come back to, what was answered last says which it is.
    const topic = subsidyTopics.find(({ name }) => name === why.topic)?.facts ?? [];
    const [last = ''] = answered.filter((name) => topic.includes(name)).slice(-1);
    const label = why.back && this.fields.labelOf(this.factScene(last, scene), last);
    return html`<p class="why">
      ${why.back ? html`<span class="back">${words.say(['comesBack', why.back], { schemes, label })}</span><br />` : nothing}
      ${words.say(['why'], { schemes })}<br /><span class="cite">${cites || words.say(['noArticle'])}</span>
    </p>`;
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
      const texts = left[0] ? [...new Set(cites.map((cite) => citationText(cite, tongue).text))].join(comma) : '';
      const sums = (['month', 'once'] as const).filter((per) => amount?.[per]);
      return html`${sums.map(
        (per) =>
          html`<p class="sum">${whom}${words.say(['sum', per], { amount: moneyText(amount![per], tongue.language) })}</p>`,
      )}${why ? html`<p class="why">${sums[0] ? '' : whom}${why} <span class="cite">${texts}</span></p>` : nothing}`;
    });
  }

  private renderEnd(scene: Scene): TemplateResult {
    return html`
      <div class="done" tabindex="-1" role="status">
        <div class="heading" role="heading" aria-level=${this.level}>${this.words.say(['done'])}</div>
        ${this.renderStacks(scene)}
        <div class="buttons">
          <lian-button @click=${this.print}>${this.words.say(['print'])}</lian-button>
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
    const others = Object.keys(facts).filter((name) => !answered.includes(name));
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
            const said = this.fields.sayFact(within, name, within.question.facts[name] as Fact, this.facts[name]);
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
                <lian-decision hide-title .decision=${result.decision} .place=${place} .level=${this.level + 2}></lian-decision>
                ${LianSubsidyWizard.notes?.(this, result, tongue)}
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
    if (outcome !== 'met' || amount === 0) return standing;
    return (
      standing +
      (amount === null
        ? words.say([isSettled ? 'amountOpen' : 'amountAsking'])
        : words.say(['amount', allSchemes[scheme].per], { amount: moneyText(amount, language) }))
    );
  }
}

/** What is wanting of the law. */
const gapOf = ({ decision: { lawUsed, missing } }: SchemeResult) =>
  missing.some(({ kind }) => kind === 'conflicting-law') ? 'conflict' : lawUsed[0] ? 'vague' : 'none';

const standingFor = (outcome: Outcome, isSettled: boolean): Stand =>
  outcome !== 'unknown' ? outcome : isSettled ? 'open' : 'asking';

const without = (facts: FactValues<Facts>, names: readonly string[]): FactValues<Facts> =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name))) as FactValues<Facts>;

declare global {
  interface HTMLElementTagNameMap {
    'lian-subsidy-wizard': LianSubsidyWizard;
  }
}
