import { calendarOf, type WorkdayCalendar } from './calendar.js';
import { closedValues, standsWhatever, stillMatter } from './cases.js';
import type { Citation } from './citation.js';
import type { Decision, Missing, Outcome, Plan, Question } from './decision.js';
import { InvalidDateError, WrongQuestionError } from './errors.js';
import { compile, isExact, noRow, type Names, type Part, type Value } from './evaluate.js';
import { Explainer, outcomeOf, written } from './explain.js';
import { below, visit, type Expr } from './expr.js';
import type { Fact, Facts, FactValues } from './fact.js';
import { Intake } from './intake.js';
import type { IsoDate } from './iso-date.js';
import type { Law, Ruling } from './law.js';
import { exprOf, lawRefs, refsOf, type AnyRef, type Bool, type RefOfTerm, type Refs } from './ref.js';
import { waitsFor, type Frame, type Gap } from './relevance.js';
import type { Listing, Term } from './term.js';

type Terms = Readonly<Record<string, Term>>;

/** Given values as a procedure sees them: each fact in `from` is known, each in `uses` may be missing. */
type Given<Declared extends Facts> = { readonly [Name in keyof Declared]: NonNullable<FactValues<Declared>[Name]> };

/** What a procedure works with besides facts. */
export interface Tools {
  readonly law: Law;
  /** The workday calendar as known on the law's date. Using a year that is not published makes the decision provisional. */
  readonly calendar: WorkdayCalendar;
  /** The value of one of the terms declared for the procedure. */
  value<T>(term: Term<T>): T;
  /** 只差这几处规定：says which of the consulted terms are wanting; none, where it is facts that are. Give back what it gives: nothing. */
  lacks(...terms: readonly Term[]): undefined;
  /** 事实不可能：a fact that cannot be as it is told, beside the others; it counts as not known. Give back what it gives: nothing. */
  impossible(fact: string): undefined;
  /** 问过没有：was this fact asked, be it that nobody knows? To a procedure both are `undefined`; where “none” is an answer, one must be told from the other. */
  asked(fact: string): boolean;
}

/** 推导：由给定事实与法律算出的事实。A fact that a procedure derives from given facts and the law. */
export interface Derivation<Declared extends Facts, Derived extends Fact = Fact> {
  readonly type: Derived;
  /** Facts that must be known. While one is not asked yet, the derived fact waits for it. */
  readonly from: readonly (keyof Declared & string)[];
  /** Facts that may be missing. */
  readonly uses?: readonly (keyof Declared & string)[];
  /** Terms that must have a value. */
  readonly law?: readonly Term[];
  /** Terms that may be without a value, read through `law.get`. While it gives no value, it waits for those of them that have none. */
  readonly consults?: readonly Term[];
  /** Gives the value, or `undefined` when even these facts leave it open. */
  compute(given: Given<Declared>, tools: Tools): (Derived extends Fact<infer Value> ? Value : never) | undefined;
}

type Derivations<Declared extends Facts, Derived extends Facts> = {
  readonly [Name in keyof Derived]: Derivation<Declared, Derived[Name]>;
};

type Words<Declared extends Facts, Derived extends Facts, Law extends Terms> = Refs<Declared> &
  Refs<Derived> & { readonly [Name in keyof Law]: RefOfTerm<Law[Name]> };

type ValueOf<Ref> = Ref extends { kind: 'enum'; is(value: infer Value): unknown }
  ? Value
  : Ref extends { kind: 'int' }
    ? number
    : Ref extends { kind: 'date' }
      ? `${number}-${number}-${number}`
      : boolean;

/** What makes a question: its facts, its law, its criterion. */
export interface Definition<Declared extends Facts, Derived extends Facts, Law extends Terms, Answer extends AnyRef> {
  readonly facts: Declared;
  readonly law?: Law;
  readonly derive?: Derivations<Declared, Derived>;
  met(words: Words<Declared, Derived, Law>): Bool;
  value?(words: Words<Declared, Derived, Law>): Answer;
}

/** How much a decision tells of itself. */
export interface Options {
  /** `none`: the outcome alone. `reasons` (default): with reasons and what is missing. `full`: with every step too. */
  readonly trace?: 'none' | 'reasons' | 'full';
}

/**
 * 一问：可直接调用，也可查问其事实、法律与还要问什么。A question: call it to decide.
 *
 * Each fact says its own unit: whole fen, whole days, people … (`int('person')`, {@link money}); days are `YYYY-MM-DD`. What the law
 * leaves open, lacks or says twice makes the outcome `unknown` and is no error.
 *
 * @throws {WrongFactError} from the call, `plan` and `outcome`, for a fact that is not declared or a value that its type or bounds refuse
 */
export interface Asked<Declared extends Facts = Facts, Answer = unknown> {
  (facts: FactValues<Declared>, law: Law, options?: Options): Decision<Answer>;
  readonly id: string;
  readonly facts: Declared;
  readonly derived: Facts;
  /** Facts that each derived fact is worked out from. */
  readonly derivedFrom: Readonly<Record<string, readonly string[]>>;
  /** The derivations as they are declared. */
  readonly derive?: Readonly<Record<string, Pick<Derivation<Facts>, 'from' | 'uses' | 'law' | 'consults'>>>;
  readonly law: Terms;
  /** Every term it can read, those of its procedures too. */
  readonly terms: readonly Term[];
  readonly criterion: Expr;
  readonly answer?: Expr;
  /** Codes of all reasons it can give. */
  readonly reasons: readonly string[];
  /** Closed values it can carry. */
  readonly values?: readonly string[];
  /** 还要问什么。What is still to be asked. */
  plan(facts: FactValues<Declared>, law: Law): Plan;
  /** The outcome alone, without reasons: the quick way for whole ledgers. */
  outcome(facts: FactValues<Declared>, law: Law): Outcome;
}

/**
 * 定义一问。
 * Makes a question out of facts, law and a criterion. Names of facts, derived facts and law must differ from each other.
 * The question that it makes throws {@link WrongFactError}, as {@link Asked} says.
 *
 * Source: none; our own shape of a rule.
 *
 * @throws {WrongQuestionError} when a name stands twice, a rows name is unknown, or a number could pass 2^53 − 1
 * @throws {InvalidDateError} when a day written into the criterion is none
 */
export function question<
  const Declared extends Facts,
  const Law extends Terms = Record<never, Term>,
  const Derived extends Facts = Record<never, Fact>,
  Answer extends AnyRef = Bool,
>(id: string, definition: Definition<Declared, Derived, Law, Answer>): Asked<Declared, ValueOf<Answer>> {
  const rule = new Rule(id, definition as never);
  const ask = (facts: FactValues<Declared>, law: never, options?: Options) => rule.decide(facts, law, options);
  return Object.assign(ask, {
    id,
    facts: definition.facts,
    derived: rule.derived,
    derivedFrom: rule.derivedFrom,
    derive: definition.derive,
    law: rule.law,
    terms: rule.terms,
    criterion: rule.criterion,
    answer: rule.answer,
    reasons: rule.reasons,
    values: rule.values,
    plan: (facts: FactValues<Declared>, law: never) => rule.plan(facts, law),
    outcome: (facts: FactValues<Declared>, law: never) => rule.outcome(facts, law),
  }) as never;
}

/** How a derived fact stands when it has no value: what it waits for. */
type Pending = {
  readonly facts: readonly string[];
  readonly unanswered: readonly string[];
  readonly terms: readonly Term[];
};

/** A question bound to the law of one day and place, ready to run. */
interface Bound {
  readonly law: Law;
  readonly root: Part;
  readonly answer?: Part;
  /** Made when first asked for: who wants outcomes alone never pays for it. */
  readonly explainer: () => Explainer;
  /** Of the answer's value, where it has one of its own. */
  readonly valuer: () => Explainer;
  readonly stale: () => readonly Citation[];
  /** Terms that a procedure says it lacks are added to `lacked`. */
  readonly tools: (given: Record<string, unknown>, lacked: (readonly Term[])[]) => Tools;
  readonly calendarUse: { provisional: boolean };
}

/** One case under examination. */
interface Case extends Frame {
  /** As they were given, and without days and numbers that cannot be. */
  readonly told: FactValues<Facts>;
  readonly given: FactValues<Facts>;
  readonly bound: Bound;
  readonly pending: Readonly<Record<string, Pending>>;
  provisional: boolean;
}

/** Most combinations of closed values that are tried on behalf of procedures. */
const mostTries = 64;

/** Makes it when it is first asked for. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const none = Object.freeze([]) as readonly never[];
/** What a question tells of its fact where the fact says it. */
const asked = ['unit', 'options', 'register', 'evidence', 'sensitive'] as const;
const unexplained = { reasons: none, lawUsed: none, evidence: 'illustrative' } as const;

class Rule {
  readonly derived: Facts;
  readonly derivedFrom: Readonly<Record<string, readonly string[]>>;
  readonly law: Terms;
  readonly terms: readonly Term[];
  readonly criterion: Expr;
  readonly answer?: Expr;
  readonly reasons: readonly string[];
  readonly values?: readonly string[];
  private readonly declared: Facts;
  private readonly all: Facts;
  private readonly derive: Readonly<Record<string, Derivation<Facts>>>;
  private readonly slot: Record<string, number> = {};
  private readonly steps: readonly string[];
  private readonly intake: Intake;
  /** Days and numbers that are held against others. */
  private readonly held: readonly (readonly [string, Fact])[];
  /** Does any fact stand at more than one place? Only then can parts of the criterion hang together. */
  private readonly repeats: boolean;
  private readonly boundTo = new WeakMap<Law, Bound>();

  constructor(
    readonly id: string,
    { facts, law = {}, derive = {}, met, value }: Definition<Facts, Facts, Terms, AnyRef>,
  ) {
    this.declared = facts;
    this.derive = derive;
    this.law = law;
    this.derived = Object.fromEntries(Object.entries(derive).map(([name, { type }]) => [name, type]));
    this.derivedFrom = Object.fromEntries(
      Object.entries(derive).map(([name, { from, uses = [] }]) => [name, [...from, ...uses]]),
    );
    this.all = { ...facts, ...this.derived };
    const names = [facts, derive, law].flatMap(Object.keys);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) throw new WrongQuestionError(id, `the name "${twice}" stands for two things`);
    Object.keys(this.all).forEach((name, index) => (this.slot[name] = index));
    this.steps = Object.keys(derive);
    this.held = Object.entries(facts).filter(([, { past, after }]) => past ?? after);
    const unheld = this.held.find(([, { kind, after }]) => after !== undefined && facts[after]?.kind !== kind);
    if (unheld) throw new WrongQuestionError(id, `"${unheld[0]}" is to come after what is no ${unheld[1].kind}`);
    this.intake = new Intake(id, facts, this.derived);
    const words = { ...refsOf(this.all, 'fact'), ...lawRefs(law) } as never;
    this.criterion = this.addressed(exprOf(met(words)));
    this.answer = value && this.addressed(exprOf(value(words)));
    const reasons: string[] = [];
    const seen: string[] = [];
    visit(this.criterion, (expr) => {
      if (expr.op === 'fact') seen.push(expr.name);
      if (expr.op === 'reason') reasons.push(expr.code);
      if (!('rows' in expr)) return;
      seen.push(expr.rows);
      if (this.all[expr.rows]?.kind !== 'rows') throw new WrongQuestionError(id, `"${expr.rows}" is no list of rows`);
      const speaks = (inner: Expr) => {
        if (inner.op === 'reason')
          throw new WrongQuestionError(
            id,
            'a reason speaks for all rows: put because() outside every(), exists(), count() and sum()',
          );
      };
      for (const part of below(expr)) visit(part, speaks);
    });
    const values = new Set(this.answer && endsOf(this.answer));
    this.repeats = new Set(seen).size < seen.length;
    this.reasons = [...new Set(reasons)];
    this.values = values.size > 0 ? [...values] : undefined;
    this.terms = [...new Set([...Object.values(law), ...Object.values(derive).flatMap(termsOf)])];
  }

  /** A reason's code is its address: the question's id before it. */
  private addressed(expr: Expr): Expr {
    return JSON.parse(JSON.stringify(expr), (_, part: Expr | null) =>
      part?.op === 'reason' ? { ...part, code: `${this.id}.${part.code}` } : part,
    ) as Expr;
  }

  private bind(law: Law): Bound {
    let bound = this.boundTo.get(law);
    if (!bound) {
      const rulings: Record<string, Ruling> = {};
      for (const [name, term] of Object.entries(this.law)) rulings[name] = law.get(term);
      const names: Names = { facts: this.all, slot: this.slot, law: rulings };
      const calendar = calendarOf(law);
      const calendarUse = { provisional: false };
      const watched: WorkdayCalendar = {
        on(date) {
          const day = calendar.on(date);
          if (day.certainty !== 'exact') calendarUse.provisional = true;
          return day;
        },
      };
      const behind = (fact: string) => termsOf(this.derive[fact]).map((term) => law.get(term));
      const root = compile(this.criterion, names);
      const answer = this.answer && compile(this.answer, names);
      bound = {
        law,
        root,
        answer,
        explainer: lazily(() => new Explainer(root, names, behind)),
        valuer: lazily(() => new Explainer(answer as Part, names, behind)),
        stale: lazily(() => [...new Set(this.terms.flatMap((term) => law.get(term).stale ?? []))]),
        tools: (given, lacked) => ({
          asked: (fact) => given[fact] !== undefined,
          law,
          calendar: watched,
          value: (term) => law.get(term).value as never,
          lacks: (...terms) => void lacked.push(terms),
          impossible: (fact) => void (given[fact] = null),
        }),
        calendarUse,
      };
      this.boundTo.set(law, bound);
    }
    return bound;
  }

  private open(told: FactValues<Facts>, law: Law): Case {
    const bound = this.bind(law);
    const slots = this.intake.slots(told);
    const given: Record<string, unknown> = { ...told };
    for (const [name, { past, after = name }] of this.held) {
      const own = told[name] as IsoDate;
      if ((past && own > law.date) || own < (told[after] as IsoDate))
        given[name] = slots[this.slot[name] as number] = null;
    }
    const pending: Record<string, Pending> = {};
    bound.calendarUse.provisional = false;
    // What one procedure finds impossible beside other facts, the next finds too, whatever their order.
    const known = { ...given };
    for (const name of this.steps) slots[this.slot[name] as number] = this.work(name, known, given, bound, pending);
    return { told, given, slots, row: noRow, path: '', bound, pending, provisional: bound.calendarUse.provisional };
  }

  /** Runs a procedure, or notes what it waits for. */
  private work(
    name: string,
    known: Readonly<Record<string, unknown>>,
    given: Record<string, unknown>,
    bound: Bound,
    pending: Record<string, Pending>,
  ): Value {
    const step = this.derive[name] as Derivation<Facts>;
    const { from, uses = [] } = step;
    const lacking = (terms: readonly Term[] = []) => terms.filter((term) => bound.law.get(term).status !== 'value');
    const those = (names: readonly string[], are?: null) => names.filter((fact) => given[fact] === are);
    const [facts, unanswered, terms] = [those(from), those(from, null), lacking(step.law)];
    if (facts.length + unanswered.length + terms.length === 0) {
      const read = [...uses, ...from];
      const seen = Object.fromEntries(read.map((fact) => [fact, known[fact] ?? undefined]));
      const lacked: (readonly Term[])[] = [];
      const value = this.compute(step, seen, bound.tools(given, lacked));
      if (value === null) return value;
      if (value !== undefined) return this.intake.read(this.slot[name] as number, value, '', name);
      // Facts that it could have used and that nobody knows or that cannot be, before those that it has.
      const dark = those(read, null);
      const unsure = dark.length > 0 ? dark : from;
      if (lacked.length > 0) {
        const terms = lacked.flat();
        pending[name] = { facts: [], unanswered: terms.length > 0 ? [] : unsure, terms };
        return null;
      }
      const consulted = lacking(step.consults);
      // Where the law may be what is wanting, only answers that would give a value are worth asking for.
      const helps = (fact: string) =>
        consulted.length === 0 ||
        (closedValues(this.declared[fact])?.some(
          (value) => this.compute(step, { ...seen, [fact]: value }, bound.tools({ ...given }, [])) !== undefined,
        ) ??
          true);
      const open = those(uses).filter(helps);
      const blank = open.length > 0 ? [] : consulted;
      pending[name] = { facts: open, unanswered: open.length + blank.length > 0 ? [] : unsure, terms: blank };
    } else pending[name] = { facts, unanswered, terms };
    // Law that gives nothing, or an answer that nobody knows, cannot be asked for.
    return pending[name].terms.length + pending[name].unanswered.length > 0 ? null : undefined;
  }

  /** Days from which a procedure reckons past the last day that there is, cannot be; no other answer is asked for in their place. */
  private compute(step: Derivation<Facts>, seen: Readonly<Record<string, unknown>>, tools: Tools): unknown {
    try {
      return step.compute(seen as never, tools);
    } catch (error) {
      if (!(error instanceof InvalidDateError)) throw error;
      for (const fact in seen) if (seen[fact] && this.declared[fact]?.kind === 'date') tools.impossible(fact);
      return tools.lacks();
    }
  }

  /** The answer, also where it stands whatever the missing facts are. Says what an unknown one waits for when `asked`. */
  private settle(root: Part, examined: Case, asked = false, tries = 1): { value?: Value; gaps: readonly Gap[] } {
    const value = root.run(examined.slots, noRow);
    if (isExact(value)) return { value, gaps: none };
    if (!asked && !this.repeats && this.steps.length === 0) return { gaps: none };
    const { gaps } = waitsFor(root, examined);
    const stands = this.repeats ? standsWhatever(root, examined.slots, gaps) : undefined;
    return { value: stands ?? this.tried(root, examined, gaps, tries), gaps };
  }

  /** The answer that stands whatever the closed facts say that procedures wait for: each is given to them in turn. */
  private tried(root: Part, examined: Case, gaps: readonly Gap[], tries: number): Value {
    const { told, given, bound } = examined;
    const name = gaps
      .flatMap((gap) => this.derivedFrom[gap.name] ?? none)
      .find((fact) => given[fact] == null && closedValues(this.declared[fact]));
    const values = closedValues(this.declared[name as string]) ?? none;
    // What one closed fact leaves open, the next is tried with.
    tries *= values.length;
    let agreed: Value;
    for (const value of tries > mostTries ? none : values) {
      const trial = this.open({ ...told, [name as string]: value }, bound.law);
      const { value: answer } = this.settle(root, trial, false, tries);
      if (!isExact(answer) || answer !== (agreed ??= answer)) return undefined;
      examined.provisional ||= trial.provisional;
    }
    return agreed;
  }

  outcome(facts: FactValues<Facts>, law: Law): Outcome {
    const examined = this.open(facts, law);
    return outcomeOf(this.settle(examined.bound.root, examined).value);
  }

  decide(facts: FactValues<Facts>, law: Law, { trace = 'reasons' }: Options = {}): Decision {
    const examined = this.open(facts, law);
    const { bound } = examined;
    const explained = trace !== 'none';
    const { value: settled, gaps } = this.settle(bound.root, examined, explained);
    const answer = bound.answer && this.settle(bound.answer, examined).value;
    const outcome = outcomeOf(settled);
    const { reasons, lawUsed, evidence } = explained ? bound.explainer().reasons(examined) : unexplained;
    const missing = explained && outcome === 'unknown' ? this.missing(gaps, examined) : [];
    const { date: asOf, jurisdiction } = law;
    const value = answer === undefined || answer === null ? undefined : this.written(answer);
    // What may be absent is added, not spread in: that would take longer than deciding.
    const decision: { -readonly [Key in keyof Decision]: Decision[Key] } =
      value === undefined
        ? { question: this.id, outcome, reasons, missing, evidence, asOf, jurisdiction, lawUsed }
        : { question: this.id, outcome, value, reasons, missing, evidence, asOf, jurisdiction, lawUsed };
    if (explained && bound.stale().length > 0) {
      const used = [...lawUsed, ...(value === undefined ? none : bound.valuer().reasons(examined).lawUsed)];
      const stale = bound.stale().filter(({ id }) => used.some((cite) => cite.id === id));
      if (stale.length > 0) decision.stale = stale;
    }
    if (examined.provisional) decision.provisional = true;
    if (trace === 'full') decision.trace = { format: 'liandong.trace.v1', root: bound.explainer().trace(examined) };
    return decision;
  }

  /** The value of the answer as the world writes it. */
  private written(value: Value) {
    const { answer } = this;
    if (answer?.op === 'date') return answer.value;
    return written(value, answer?.op === 'fact' ? this.all[answer.name] : undefined);
  }

  plan(facts: FactValues<Facts>, law: Law): Plan {
    const examined = this.open(facts, law);
    const { bound } = examined;
    const { value, gaps } = this.settle(bound.root, examined, true);
    const determined = outcomeOf(value);
    if (determined !== 'unknown') return { determined, stillNeeded: [], impact: {}, blockedBy: [] };
    const missing = this.missing(gaps, examined);
    const stillNeeded = missing.flatMap((each) => ('question' in each ? [each.question] : []));
    const impact: Record<string, Record<string, Outcome>> = {};
    for (const { fact } of stillNeeded) {
      for (const answer of closedValues(this.declared[fact]) ?? none) {
        const outcome = this.outcome({ ...facts, [fact]: answer }, law);
        if (outcome !== 'unknown') (impact[fact] ??= {})[String(answer)] = outcome;
      }
    }
    const rank = ({ fact }: Question) => (fact in impact ? 0 : 1);
    return {
      stillNeeded: [...stillNeeded].sort((one, other) => rank(one) - rank(other)),
      impact,
      blockedBy: missing.filter((each) => !('question' in each)) as never,
    };
  }

  private missing(gaps: readonly Gap[], examined: Case): readonly Missing[] {
    const { told, given, bound, pending } = examined;
    const matter = this.repeats ? stillMatter(bound.root, examined.slots, gaps) : undefined;
    const found = new Map<string, Missing>();
    const tell = (kind: Gap['kind'], name: string, why: readonly string[]) => {
      const waits = pending[name];
      if (kind === 'law') text(this.law[name] as Term, why);
      else if (waits) {
        const { facts, unanswered, terms } = waits;
        if (terms.length + unanswered.length === 0) for (const fact of facts) tell('fact', fact, why);
        for (const fact of unanswered) tell('unanswered', fact, why);
        for (const term of terms) text(term, why);
      } else {
        const cites = bound.explainer().citesOf(why, examined);
        found.set(
          `fact ${name}`,
          kind === 'fact'
            ? this.askFor(name, why, cites)
            : { kind: told[name] === given[name] ? 'not-known' : 'impossible', fact: name, why, cites },
        );
      }
    };
    const text = (term: Term, why: readonly string[]) => {
      const { status, value, cites } = bound.law.get(term);
      // A list that holds values but is not complete is open for what it does not hold.
      const kind = status === 'none' ? 'no-text' : status === 'conflict' ? 'conflicting-law' : 'open-term';
      const gap = { kind, term: term.id, why, cites } as const;
      found.set(
        `term ${term.id}`,
        value && term.type.kind === 'list' ? { ...gap, listed: heldOf(value as Listing) } : gap,
      );
    };
    for (const kind of ['fact', 'unanswered', 'law'] as const) {
      const whys = new Map<string, readonly string[]>();
      for (const { kind: each, name, why } of gaps) {
        if (each === kind) whys.set(name, [...new Set([...(whys.get(name) ?? []), ...why])]);
      }
      for (const [name, why] of whys) if (kind !== 'fact' || !matter || matter.includes(name)) tell(kind, name, why);
    }
    // Questions come in the order in which the facts are declared, so that topics stay together; then all the rest.
    const place = (each: Missing) =>
      'question' in each ? (this.slot[each.question.fact.split('[')[0] as string] as number) : Infinity;
    return [...found.values()].sort((one, other) => place(one) - place(other) || 0);
  }

  private askFor(name: string, why: readonly string[], cites: readonly Citation[]): Missing {
    const [top, field] = name.split(/\[\d+\]\./) as [string, string?];
    const whole = this.declared[top] as Fact;
    const fact = (field ? whole.row?.[field] : whole) as Fact;
    const { kind, who = [], judgement } = fact;
    const question: Record<string, unknown> = { fact: name, type: kind, who, why, cites };
    for (const key of asked) if (fact[key]) question[key] = fact[key];
    return { kind: judgement ? 'judgement' : 'fact', question: question as never };
  }
}

/** How much of a list that is not complete is known. */
const heldOf = ({ items, count }: Listing) => ({ known: items.length, ...(count !== undefined && { count }) });

/** Every term that a procedure reads. */
const termsOf = (step?: Derivation<Facts>): readonly Term[] => [...(step?.law ?? []), ...(step?.consults ?? [])];

/** The closed values at the ends of a choice. */
function endsOf(expr: Expr): readonly string[] {
  if (expr.op === 'if') return [...endsOf(expr.then), ...endsOf(expr.else)];
  return expr.op === 'const' && typeof expr.value === 'string' ? [expr.value] : [];
}
