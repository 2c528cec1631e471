import type { Asked, FactValues, Facts, Law, Term } from '@liandong/core';
import type { NextFact, Step } from '@liandong/core/interview';
import type { Tongue } from '@liandong/messages';
import { common } from '@liandong/messages/zh-hans/common';
import { wizard as ownWords } from '@liandong/messages/zh-hans/wizard';
import {
  evaluateSchemes,
  questionOf,
  schemes as allSchemes,
  subsidyInterview,
  type Scheme,
  type SchemeResult,
} from '@liandong/sdk/subsidies';
import { LitElement, type PropertyValues } from 'lit';
import { isWithin, listedCodes, soundFacts } from '../../internal/checker-facts.js';
import type { Option } from '../../internal/choice-control.js';
import { FactFields } from '../../internal/fact-fields.js';
import { LawConsumer } from '../../internal/law-context.js';
import { property } from '../../internal/property.js';
import { tongueOf } from '../../internal/tongue.js';
import { Words } from '../../internal/words-controller.js';
import type { Kept, WizardLinks } from './wizard-link.js';
import { emptyRowOf, Written } from './written.js';

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

/** All that is known while one picture is drawn. */
export interface Scene {
  readonly law: Law;
  readonly step: Step;
  /** Why the question on the screen is asked; nothing where no answer to it changes anything. */
  readonly why?: NextFact;
  readonly results: readonly SchemeResult[];
  readonly tongue: Tongue;
}

/** What the wizard knows: answers, what registers gave, its link, and what comes next; `LianSubsidyWizard` draws it. */
export abstract class WizardAnswers extends LitElement {
  /** Keeps answers in a link, for every wizard on the page with `keep-link`. */
  static links: WizardLinks | undefined;

  /** The schemes to ask about; all of them where none is named. */
  @property({ attribute: false }) schemes: readonly Scheme[] = Object.keys(allSchemes) as Scheme[];

  /** What is answered, first answer first. */
  @property({ attribute: false })
  get facts(): FactValues<Facts> {
    return this.all;
  }
  set facts(facts: FactValues<Facts>) {
    this.all = facts;
    // Whatever comes next is of a new case.
    if (!Object.keys(facts)[0]) void this.registers;
  }

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

  protected readonly lawConsumer = new LawConsumer(this);
  protected readonly words = new Words(this, 'wizard', ownWords);
  protected readonly commonWords = new Words(this, 'common', common);
  protected readonly fields = new FactFields(this, this.commonWords);
  /** A fact that somebody wants to answer again. */
  @property({ state: true }) protected changing: string | undefined;
  /** The fact on the screen, while something is written to it that is not given yet: whatever comes late leaves it there. */
  protected held: string | undefined;
  protected readonly written = new Written(this);
  @property({ state: true }) protected isEmpty = false;
  /** The answers of which one, changed, brought more to ask. */
  protected grown: unknown;
  /** Answers, law and schemes that were found to fit. */
  private checked: readonly unknown[] = [];
  /** The link that brought the answers back. */
  protected link: Kept | 'unread' | undefined;
  /** Facts whose answers in the link were not taken. */
  protected refused: readonly string[] = [];
  private all: FactValues<Facts> = {};
  /** Facts as the wizard left them; any others, the page has put there. */
  private own: FactValues<Facts> | undefined;
  /** What a link brought, over what registers gave, until it is looked through. */
  private linked: FactValues<Facts> | undefined;
  /** The fragment of the address that was read or written last: it is not read again when the wizard is moved. */
  private seen = '';
  /** Nobody has answered anything since the link was read: registers may come late, or say that they know nothing. */
  private awaits = false;
  private given: FactValues<Facts> = {};
  private named: readonly string[] | undefined;
  /** What the page was told last. */
  private told: FactValues<Facts> | undefined;
  /** Answers of this case to what no present scheme asks: they come back with it. */
  private aside: FactValues<Facts> = {};

  /** 每项补贴的结果。Where every scheme stands; nothing without law. */
  get results(): readonly SchemeResult[] {
    const { facts, law, schemes } = this;
    return law ? evaluateSchemes(facts as never, law, schemes, schemes) : [];
  }

  /** 续填链接的片段。The fragment that brings these answers back; empty without law, and without `./link`. */
  get fragment(): string {
    const { id, answered, facts, known, schemes } = this;
    const { links } = WizardAnswers;
    const scene = this.scene();
    if (!scene || !links) return '';
    const { law, step, results } = scene;
    const answers = without(facts, answered, true);
    return links.write({ id, law, schemes, facts, known, answers, step, results });
  }

  /** Takes all answers back; what registers gave stays. */
  reset(): void {
    this.set(this.registers);
    // Last, for it forgets what was told: `{}` of the page is no echo, but begins a case.
    this.begin();
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

  private restore(isPasted = !this.answered[0] && location.hash !== this.seen): void {
    if (!this.keepLink) return;
    this.seen = location.hash;
    const kept = isPasted && WizardAnswers.links?.read(this.seen, this.id);
    if (!kept) return;
    const { registers } = this;
    if (kept !== 'unread') {
      this.begin();
      this.lay(registers, kept.answers);
    }
    this.link = kept;
    this.awaits = kept !== 'unread' && !!Object.keys(kept.answers)[0];
    this.refused = [];
    this.requestUpdate();
  }

  /** Lays the answers of a link over what registers gave. */
  private lay(registers: FactValues<Facts>, answers: FactValues<Facts>): void {
    this.facts = this.own = this.linked = { ...without(registers, Object.keys(answers)), ...answers };
  }

  /** Puts a link into the address; none takes it out. */
  private keep(link: string): void {
    WizardAnswers.links?.keep(link, this.id);
    this.seen = location.hash;
  }

  /** Nothing of another case stays. */
  private begin(): void {
    this.link = this.changing = this.told = undefined;
    this.isEmpty = false;
    this.written.clear();
    this.fields.forget();
    this.aside = {};
  }

  /** What registers gave, whatever was answered instead since. */
  protected get registers(): FactValues<Facts> {
    const { facts, registered, own, named, given, told } = this;
    if (facts === own && registered === named) return given;
    this.named = registered;
    if (isWithin({ facts, registered } as never, { facts: told, registered: named } as never)) {
      // A page may give back what it was told.
      this.facts = this.own = told!;
      return given;
    }
    this.own = facts;
    if (facts === own) return (this.given = without({ ...facts, ...this.aside, ...given }, registered, true));
    this.given = without(facts, registered, true);
    // Whose they are nobody can see: what they do not hold, does not come to them.
    this.aside = {};
    const isLate = this.awaits && isWithin(given, facts) && isWithin(facts, this.given);
    const isNone = !Object.keys(facts)[0];
    this.awaits = isLate && !isNone;
    if (isLate) this.lay(facts, (this.link as Kept).answers);
    // Of somebody else, where answers are gone or others; of whom nothing is known, perhaps.
    else if (isNone || !isWithin(own, facts)) {
      this.begin();
      if (this.seen) this.keep('');
    }
    return this.given;
  }

  /** Names of what was answered here, first answer first. */
  protected get answered(): readonly string[] {
    const { registers, facts } = this;
    return Object.keys(facts).filter((name) => facts[name] !== registers[name]);
  }

  /** Names of what registers gave, and nobody has answered since. */
  protected get known(): readonly string[] {
    const { answered } = this;
    return this.registered.filter((name) => !answered.includes(name));
  }

  protected scene(): Scene | undefined {
    const { law, facts } = this;
    const changing = this.changing ?? this.held;
    if (!law) return undefined;
    const asking = subsidyInterview(this.schemes);
    const step = asking.step(facts, law, { known: this.known });
    const again = changing ? asking.step(without(facts, [changing]), law, { again: changing }).next : step.next;
    return {
      law,
      step,
      why: !changing || again?.fact === changing ? again : undefined,
      results: this.results,
      tongue: tongueOf(this.words.lang, 'subsidies', common),
    };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('keepLink')) this.restore();
    const { registers } = this;
    const { facts, law, schemes, link, linked, aside, asked = '' } = this;
    const isHeld = this.written.has(asked) || this.fields.isWriting;
    this.held = isHeld && this.questionWith(asked) ? asked : undefined;
    if (!law || [facts, law, schemes].every((each, at) => each === this.checked[at])) return;
    const isIdle = (name: string) => !this.questionWith(name);
    if (isIdle(this.changing ?? '')) this.changing = undefined;
    // A link may name anything: what it brings and nobody asks here, waits for nothing.
    const isLinked = facts === linked;
    const all = isLinked || Object.keys(aside).every(isIdle) ? facts : { ...aside, ...facts };
    const refused = this.unsound(all, law);
    if (refused.length || all !== facts) {
      const kept = without(all, refused);
      // What registers gave stands where the link's answer to it does not.
      const given = { ...without(registers, Object.keys(kept)), ...kept };
      this.facts = this.own = without(given, this.unsound(given, law));
      if (isLinked) this.refused = refused.filter((name) => name in (link as Kept).answers);
      const idle = { ...aside, ...(isLinked ? registers : all) };
      this.aside = without(idle, Object.keys(idle).filter(isIdle), true);
    }
    this.linked = undefined;
    this.checked = [this.facts, law, schemes];
  }

  /** A link may be of another release: facts that no scheme can work with any more. Nor does it bring a row without anything in it, or a code that nobody can choose: its text would stand on the page. */
  private unsound(facts: FactValues<Facts>, law: Law): readonly string[] {
    const { linked, lists, choices } = this;
    const sound = this.questions.flatMap((question) => {
      const isStrange = (name: string, value: unknown) =>
        facts === linked &&
        (emptyRowOf(value) >= 0 ||
          (value !== null &&
            question.facts[name]?.kind === 'code' &&
            !['other', ...listedCodes(question, name, law, lists[name])].includes(value as string) &&
            !choices[name]?.some((each) => each.value === value)));
      const some = soundFacts(question, without(facts, Object.keys(question.facts), true), law);
      return Object.keys(some).filter((name) => !isStrange(name, some[name]));
    });
    return Object.keys(without(facts, sound));
  }

  /** Of each scheme, as it is asked beside the others. */
  private get questions(): readonly Asked[] {
    return this.schemes.map((each, _, all) => questionOf(each, all));
  }

  protected questionWith(fact: string): Asked | undefined {
    return this.questions.find(({ facts }) => Object.keys(facts).includes(fact));
  }

  private set(facts: FactValues<Facts>): void {
    this.facts = this.own = this.told = facts;
    this.isEmpty = this.awaits = false;
    if (this.keepLink) this.keep(this.fragment);
    const detail = { facts, results: this.results, isDone: !this.scene()?.step.next };
    this.dispatchEvent(new CustomEvent('lian-answered', { detail, bubbles: true, composed: true }));
  }

  /** The answer on the screen becomes the last that was given; without one, says so and stays. */
  protected give(fact: string): void {
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

  protected change(fact: string): void {
    const { asked } = this;
    if (asked) this.written.leave(asked);
    this.changing = fact;
    this.isEmpty = false;
    this.goTo('.question .heading');
  }

  /** What was answered before the question on the screen. */
  protected get former(): string | undefined {
    const { answered, changing = '' } = this;
    return answered[(answered.includes(changing) ? answered.indexOf(changing) : answered.length) - 1];
  }

  /** The fact on the screen. */
  private get asked(): string | undefined {
    return this.renderRoot.querySelector<HTMLElement>('.question .field')?.dataset['fact'];
  }

  protected goTo(selector: string): void {
    void this.updateComplete.then(() => {
      this.written.bringBack(this.asked ?? '');
      this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    });
  }
}

/** The facts that are not among these names; with `isIn`, those that are. */
export const without = (facts: FactValues<Facts>, names: readonly string[], isIn = false): FactValues<Facts> =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => names.includes(name) === isIn)) as FactValues<Facts>;
