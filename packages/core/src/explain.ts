import { weakest, type Citation } from './citation.js';
import type { Decision, FactValue, Outcome, Reason, TraceNode } from './decision.js';
import { binds, compile, isExact, lawValue, type Names, type Part, type Slots, type Value } from './evaluate.js';
import { below, type Expr } from './expr.js';
import type { Fact } from './fact.js';
import { fromDayNumber } from './iso-date.js';
import { citesOf, type Ruling } from './law.js';
import { lookedUp, rowFrames, valueIn, type Frame } from './relevance.js';

/** A part of a criterion, with what the law alone says of it. */
interface Told {
  readonly part: Part;
  /** What the trace calls it. */
  readonly name?: string;
  /** The declaration behind a fact or a field of a row. */
  readonly fact?: Fact;
  readonly below: readonly Told[];
  /** Texts that it rests on: those of a law, and of a reason. */
  readonly cites: readonly Citation[];
  /** Those of a case, where they hang on what is looked up in a list of several texts. */
  readonly naming?: (frame: Frame) => readonly Citation[];
  readonly voice?: Voice;
  /** The parts at and below it that carry an outcome, where that does not depend on values. */
  readonly grounds?: readonly Told[];
  /** Its step in the trace, of a part that no fact changes. */
  readonly still?: TraceNode;
}

/** What a reason says whatever the facts are. */
interface Voice {
  readonly code: string;
  readonly force: Reason['force'];
  readonly children: readonly Told[];
  readonly shown: readonly Shown[];
}

/** What a reason shows: a fact by its slot, or a value of the law, which has none. */
interface Shown {
  readonly name: string;
  readonly at: number;
  readonly fact: Fact | undefined;
  readonly value: Value;
}

export const outcomeOf = (value: unknown): Outcome => (value === true ? 'met' : value === false ? 'unmet' : 'unknown');

/**
 * 说理：判定式在某日某地之法下的理由、依据与每一步。
 * Explains a criterion under the law of one day and place. All that hangs on the law alone is worked out once, here.
 */
export class Explainer {
  private readonly root: Told;
  private readonly citations = new Map<string, Citation>();
  /** What grounds the reasons, by code. */
  private readonly grounds = new Map<string, readonly Told[]>();

  /** `behind` gives what the law says to the procedure that derives a fact. */
  constructor(
    private readonly criterion: Part,
    private readonly names: Names,
    private readonly behind: (fact: string) => readonly Ruling[],
  ) {
    this.root = this.tell(criterion);
  }

  /** The reasons, and the texts that carry the outcome. */
  reasons(frame: Frame): Pick<Decision, 'reasons' | 'lawUsed' | 'evidence'> {
    const carrying: Told[] = [];
    carry(this.root, frame, carrying);
    const lawUsed: Citation[] = [];
    for (const told of carrying)
      for (const cite of citesIn(told, frame)) if (!lawUsed.includes(cite)) lawUsed.push(cite);
    return {
      reasons: heard(this.root, frame).map((told) => speak(told, frame, carrying)),
      lawUsed,
      evidence: weakest(lawUsed.map((cite) => cite.evidence)) ?? 'illustrative',
    };
  }

  /** Texts that ground the reasons of these codes. */
  citesOf(codes: readonly string[], frame: Frame): readonly Citation[] {
    const told = codes.flatMap((code) => this.grounds.get(code) ?? []);
    return [...new Set(told.flatMap((each) => citesIn(each, frame)))];
  }

  /** Every step, with its value. */
  trace(frame: Frame, told = this.root): TraceNode {
    if (told.still) return told.still;
    const { part, name, fact } = told;
    const { op } = part.expr;
    const known = valueIn(part, frame);
    const value = isExact(known) ? written(known, fact) : undefined;
    const of: TraceNode[] = [];
    if (told.below.length > 0)
      for (const inner of 'rows' in part.expr ? (rowFrames(part, frame) ?? []) : [frame])
        for (const each of told.below) of.push(this.trace(inner, each));
    if (of.length === 0) return name === undefined ? { op, value } : { op, name, value };
    return name === undefined ? { op, value, of } : { op, name, value, of };
  }

  /** `spokenFor` says that a reason stands above it. */
  private tell(part: Part, spokenFor = false): Told {
    const { expr } = part;
    const parts = part.below.map((inner) => this.tell(inner, spokenFor || expr.op === 'reason'));
    const rulings = this.rulingsAt(expr);
    const cites = this.once(rulings.flatMap((ruling) => ruling.cites));
    const told = {
      part,
      name: 'name' in expr ? expr.name : 'code' in expr ? expr.code : 'rows' in expr ? expr.rows : undefined,
      fact: 'name' in expr ? part.fact : undefined,
      below: parts,
      cites,
      naming: rulings.some((ruling) => ruling.parts) ? this.naming(part, rulings) : undefined,
      voice: expr.op === 'reason' ? this.voice(expr, part, parts) : undefined,
      still: this.still(expr, cites),
    };
    if (expr.op === 'reason') this.grounds.set(expr.code, [...(this.grounds.get(expr.code) ?? []), told]);
    return Object.assign(told, { grounds: groundsOf(told, spokenFor) });
  }

  private still(expr: Expr, cites: readonly Citation[]): TraceNode | undefined {
    if (expr.op === 'const' || expr.op === 'date') return { op: expr.op, value: expr.value };
    if (expr.op !== 'law') return undefined;
    const value = (lawValue(this.names, expr.name) ?? undefined) as FactValue | undefined;
    return { op: expr.op, name: expr.name, value, cites: cites.map(({ id }) => id) };
  }

  private voice(reason: Expr & { op: 'reason' }, part: Part, parts: readonly Told[]): Voice {
    const shown = new Map<string, Shown>();
    const gather = ({ expr, below: inner, fact, at }: Part) => {
      if (expr.op === 'reason') return;
      const name = expr.op === 'fact' ? expr.name : 'rows' in expr ? expr.rows : undefined;
      if (name !== undefined) shown.set(name, { name, at, fact, value: undefined });
      const value = expr.op === 'law' ? lawValue(this.names, expr.name) : null;
      if (expr.op === 'law' && typeof value !== 'object')
        shown.set(expr.name, { name: expr.name, at: -1, fact: undefined, value });
      inner.forEach(gather);
    };
    part.below.forEach(gather);
    return {
      code: reason.code,
      force: binds(reason, this.names) ? 'binding' : 'advisory',
      children: parts.flatMap(voicesIn),
      shown: [...shown.values()],
    };
  }

  /** The law of a law, and of the procedure behind a fact; of a reason, what it names and what is directly below it: reasons below it speak for themselves. */
  private rulingsAt(expr: Expr): readonly Ruling[] {
    const rulings = new Set<Ruling>();
    const add = (ruling?: Ruling) => ruling && rulings.add(ruling);
    const walk = (inner: Expr) => {
      if (inner.op === 'reason') return;
      if (inner.op === 'law') add(this.names.law[inner.name]);
      if (inner.op === 'fact') this.behind(inner.name).forEach(add);
      below(inner).forEach(walk);
    };
    if (expr.op === 'law' || expr.op === 'fact') walk(expr);
    if (expr.op === 'reason') {
      for (const name of [...(expr.cites ?? []), ...(expr.binding ? [expr.binding] : [])]) add(this.names.law[name]);
      walk(expr.of);
    }
    return [...rulings];
  }

  /** The texts in a case: of a list of several, those that name what is looked up in it. */
  private naming({ expr, below: parts }: Part, rulings: readonly Ruling[]): Told['naming'] {
    const about = expr.op === 'reason' && expr.about ? [compile(expr.about, this.names)] : [];
    const places = expr.op === 'reason' ? [...parts, ...about] : [this.criterion];
    const namedBy = (ruling: Ruling, frame: Frame) =>
      citesOf(
        ruling,
        places.flatMap((place) => lookedUp(place, frame, (name) => this.names.law[name] === ruling)),
      );
    return (frame) => this.once(rulings.flatMap((ruling) => namedBy(ruling, frame)));
  }

  private once(cites: readonly Citation[]): readonly Citation[] {
    return [...new Set(cites.map((cite) => this.same(cite)))];
  }

  /** One object for each citation, so that two of them compare at once. */
  private same(cite: Citation): Citation {
    const known = this.citations.get(cite.id) ?? cite;
    this.citations.set(cite.id, known);
    return known;
  }
}

const citesIn = ({ naming, cites }: Told, frame: Frame) => (naming ? naming(frame) : cites);

/** The reasons at or directly below a part. */
const voicesIn = (told: Told): readonly Told[] => (told.voice ? [told] : told.below.flatMap(voicesIn));

/** The parts that matter: of an `if` its test, and the way that it opens, or both while it is not known; of all else every part. */
function taken({ part, below: parts }: Told, frame: Frame): readonly Told[] {
  if (part.expr.op !== 'if') return parts;
  const open = valueIn(part.below[0] as Part, frame);
  return typeof open === 'boolean' ? parts.filter((_, at) => at !== (open ? 2 : 1)) : parts;
}

/** The reasons at or directly below a part, without those of a way that is not taken. */
const heard = (told: Told, frame: Frame): readonly Told[] =>
  told.voice ? [told] : taken(told, frame).flatMap((each) => heard(each, frame));

/** The parts that carry an outcome whatever it is; `undefined` where that depends, as below an `and` or `if` of reasons. */
function groundsOf(told: Told, spokenFor: boolean): readonly Told[] | undefined {
  // Advice that nothing makes binding carries no outcome; and a reason's citations hold those of the law below it.
  if (told.voice?.force === 'advisory') return [];
  const own = told.voice || (told.cites.length > 0 && !spokenFor) ? [told] : [];
  const others: Told[] = [];
  for (const { grounds } of told.below) {
    if (!grounds) return undefined;
    others.push(...grounds);
  }
  const depends = ['and', 'or', 'if'].includes(told.part.expr.op) && others.length > 0;
  return depends ? undefined : [...own, ...others];
}

/** Gathers the parts that carry an outcome: of an `and` that fails those that fail, of an `or` that holds those that hold, of an `if` the way that it opens. */
function carry(told: Told, frame: Frame, carrying: Told[]): void {
  if (told.grounds) {
    for (const each of told.grounds) carrying.push(each);
    return;
  }
  if (told.voice) carrying.push(told);
  const { op } = told.part.expr;
  const settling =
    op === 'and' || op === 'or' ? told.below.filter(({ part }) => valueIn(part, frame) === (op === 'or')) : [];
  for (const each of settling.length > 0 ? settling : taken(told, frame)) carry(each, frame, carrying);
}

function speak(told: Told, frame: Frame, carrying: readonly Told[]): Reason {
  const { code, force, children, shown } = told.voice as Voice;
  const facts: Record<string, FactValue> = {};
  for (const { name, at, fact, value } of shown) {
    const known = at < 0 ? value : frame.slots[at];
    if (known !== undefined) facts[name] = fact ? written(known, fact) : (known as FactValue);
  }
  const outcome = outcomeOf(valueIn(told.part.below[0] as Part, frame));
  const reason = { code, outcome, force, decisive: carrying.includes(told), facts, cites: citesIn(told, frame) };
  return children.length === 0
    ? reason
    : { ...reason, children: children.map((child) => speak(child, frame, carrying)) };
}

/** A worked value, of a fact or of anything else, as the world writes it. */
export function written(value: Value, fact?: Fact): FactValue {
  if (value === null || value === undefined) return null;
  if (fact?.kind === 'date') return fromDayNumber(value as number);
  if (fact?.kind !== 'rows') return value as FactValue;
  const fields = Object.entries(fact.row ?? {});
  return (value as readonly Slots[]).map((row) =>
    Object.fromEntries(
      fields.flatMap(([field, inner], at) => (row[at] === undefined ? [] : [[field, written(row[at], inner)]])),
    ),
  );
}
