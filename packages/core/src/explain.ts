import { weakest, type Citation } from './citation.js';
import type { Decision, FactValue, Outcome, Reason, TraceNode } from './decision.js';
import { binds, compile, lawValue, type Names, type Run, type Slots, type Value } from './evaluate.js';
import { below, type Expr } from './expr.js';
import type { Fact, Facts } from './fact.js';
import { fromDayNumber } from './iso-date.js';
import type { Ruling } from './law.js';
import { Range, reach, rowFrames, type Frame } from './range.js';

/** A part of a criterion, with what the law alone says of it. */
interface Part {
  readonly expr: Expr;
  /** What the trace calls it. */
  readonly name?: string;
  /** The declaration behind a fact or a field of a row. */
  readonly fact?: Fact;
  readonly run: Run;
  readonly below: readonly Part[];
  /** Texts that it rests on: those of a law, and of a reason. */
  readonly cites: readonly Citation[];
  readonly voice?: Voice;
  /** The parts at and below it that carry an outcome, where that does not depend on values. */
  readonly grounds?: readonly Part[];
  /** Its step in the trace, of a part that no fact changes. */
  readonly still?: TraceNode;
}

/** What a reason says whatever the facts are. */
interface Voice {
  readonly code: string;
  readonly force: Reason['force'];
  readonly children: readonly Part[];
  readonly shown: readonly Shown[];
}

/** What a reason shows: a fact by its slot, or a value of the law, which has none. */
interface Shown {
  readonly name: string;
  readonly at: number;
  readonly fact: Fact | undefined;
  readonly value: Value;
}

const noRow: Slots = [];

export const outcomeOf = (value: unknown): Outcome => (value === true ? 'met' : value === false ? 'unmet' : 'unknown');

/**
 * 说理：判定式在某日某地之法下的理由、依据与每一步。
 * Explains a criterion under the law of one day and place. All that hangs on the law alone is worked out once, here.
 */
export class Explainer {
  private readonly root: Part;
  private readonly voices: readonly Part[];
  /** Does a reason stand in one of two ways, so that it is heard only where its way is open? */
  private readonly branches: boolean;
  private readonly citations = new Map<string, Citation>();

  /** `behind` gives what the law says to the procedure that derives a fact. */
  constructor(
    criterion: Expr,
    private readonly facts: Facts,
    private readonly names: Names,
    private readonly behind: (fact: string) => readonly Ruling[],
  ) {
    this.root = this.part(criterion);
    this.voices = voicesIn(this.root);
    this.branches = isBranched(this.root);
  }

  /** The reasons, and the texts that carry the outcome. */
  reasons(frame: Frame): Pick<Decision, 'reasons' | 'lawUsed' | 'evidence'> {
    const carrying: Part[] = [];
    carry(this.root, frame, carrying);
    const lawUsed: Citation[] = [];
    for (const { cites } of carrying) for (const cite of cites) if (!lawUsed.includes(cite)) lawUsed.push(cite);
    return {
      reasons: (this.branches ? heard(this.root, frame) : this.voices).map((part) => speak(part, frame, carrying)),
      lawUsed,
      evidence: weakest(lawUsed.map((cite) => cite.evidence)) ?? 'illustrative',
    };
  }

  /** Texts that ground the reasons of these codes. */
  citesOf(codes: readonly string[]): readonly Citation[] {
    const found = new Set<Citation>();
    const gather = ({ cites, voice }: Part) => {
      if (codes.includes((voice as Voice).code)) for (const cite of cites) found.add(cite);
      (voice as Voice).children.forEach(gather);
    };
    this.voices.forEach(gather);
    return [...found];
  }

  /** Every step, with its value. */
  trace(frame: Frame, part = this.root): TraceNode {
    if (part.still) return part.still;
    const { op } = part.expr;
    const { name } = part;
    const known = valueOf(part, frame);
    const value = known === undefined ? undefined : written(known, part.fact);
    if (part.below.length === 0) return name === undefined ? { op, value } : { op, name, value };
    const of: TraceNode[] = [];
    for (const inner of 'rows' in part.expr ? (rowFrames(part.expr.rows, frame) ?? []) : [frame])
      for (const each of part.below) of.push(this.trace(inner, each));
    if (of.length === 0) return { op, name, value };
    return name === undefined ? { op, value, of } : { op, name, value, of };
  }

  /** `rows` names the rows that the part speaks of; `spokenFor` says that a reason stands above it. */
  private part(expr: Expr, rows?: string, spokenFor = false): Part {
    const speaks = expr.op === 'reason';
    const within = 'rows' in expr ? expr.rows : rows;
    const parts = below(expr).map((inner) => this.part(inner, within, spokenFor || speaks));
    const facts = expr.op === 'fact' ? this.facts : expr.op === 'field' ? this.facts[rows as string]?.row : undefined;
    const cites = this.citesAt(expr);
    const part = {
      expr,
      name: 'name' in expr ? expr.name : 'code' in expr ? expr.code : 'rows' in expr ? expr.rows : undefined,
      fact: expr.op === 'fact' || expr.op === 'field' ? facts?.[expr.name] : undefined,
      run: compile(expr, this.names, rows === undefined ? {} : this.names.fields[rows]),
      below: parts,
      cites,
      voice: speaks ? this.voice(expr, parts) : undefined,
      still: this.still(expr, cites),
    };
    return Object.assign(part, { grounds: groundsOf(part, spokenFor) });
  }

  private still(expr: Expr, cites: readonly Citation[]): TraceNode | undefined {
    if (expr.op === 'const' || expr.op === 'date') return { op: expr.op, value: expr.value };
    if (expr.op !== 'law') return undefined;
    const value = (lawValue(this.names, expr.name) ?? undefined) as FactValue | undefined;
    return { op: expr.op, name: expr.name, value, cites: cites.map(({ id }) => id) };
  }

  private voice(reason: Expr & { op: 'reason' }, parts: readonly Part[]): Voice {
    const shown = new Map<string, Shown>();
    const gather = (expr: Expr) => {
      if (expr.op === 'reason') return;
      const name = expr.op === 'fact' ? expr.name : 'rows' in expr ? expr.rows : undefined;
      if (name !== undefined)
        shown.set(name, { name, at: this.names.slot[name] as number, fact: this.facts[name], value: undefined });
      const value = expr.op === 'law' ? lawValue(this.names, expr.name) : null;
      if (expr.op === 'law' && typeof value !== 'object')
        shown.set(expr.name, { name: expr.name, at: -1, fact: undefined, value });
      below(expr).forEach(gather);
    };
    gather(reason.of);
    return {
      code: reason.code,
      force: binds(reason, this.names) ? 'binding' : 'advisory',
      children: parts.flatMap(voicesIn),
      shown: [...shown.values()],
    };
  }

  /** Texts of a law; of a reason, those that it names and those directly below it: reasons below it speak for themselves. */
  private citesAt(expr: Expr): readonly Citation[] {
    const cites = new Set<Citation>();
    const add = (ruling?: Ruling) => ruling?.cites.forEach((cite) => cites.add(this.same(cite)));
    const walk = (inner: Expr) => {
      if (inner.op === 'reason') return;
      if (inner.op === 'law') add(this.names.law[inner.name]);
      if (inner.op === 'fact') this.behind(inner.name).forEach(add);
      below(inner).forEach(walk);
    };
    if (expr.op === 'law') walk(expr);
    if (expr.op === 'reason') {
      for (const name of [...(expr.cites ?? []), ...(expr.binding ? [expr.binding] : [])]) add(this.names.law[name]);
      walk(expr.of);
    }
    return [...cites];
  }

  /** One object for each citation, so that two of them compare at once. */
  private same(cite: Citation): Citation {
    const known = this.citations.get(cite.id) ?? cite;
    this.citations.set(cite.id, known);
    return known;
  }
}

/** The reasons at or directly below a part. */
const voicesIn = (part: Part): readonly Part[] => (part.voice ? [part] : part.below.flatMap(voicesIn));

const isBranched = (part: Part): boolean =>
  !part.voice && (part.expr.op === 'if' ? voicesIn(part).length > 0 : part.below.some(isBranched));

/** The parts of an `if` that matter: its test, and the way that it opens, or both while it is not known. */
function taken(part: Part, frame: Frame): readonly Part[] {
  const [test, then, otherwise] = part.below as [Part, Part, Part];
  const open = valueOf(test, frame);
  return open === true ? [test, then] : open === false ? [test, otherwise] : part.below;
}

/** The reasons at or directly below a part, without those of a way that is not taken. */
const heard = (part: Part, frame: Frame): readonly Part[] =>
  part.voice ? [part] : (part.expr.op === 'if' ? taken(part, frame) : part.below).flatMap((each) => heard(each, frame));

/** What is known of a part, exactly; else nothing. */
function valueOf({ expr, run }: Part, frame: Frame): Value {
  const value = run(frame.slots, frame.row?.slots ?? noRow);
  if (value !== undefined && value !== null) return value;
  const known = reach(expr, frame);
  return known instanceof Range ? undefined : known;
}

/** The parts that carry an outcome whatever it is; `undefined` where that depends, as below an `and` or `if` of reasons. */
function groundsOf(part: Omit<Part, 'grounds'>, spokenFor: boolean): readonly Part[] | undefined {
  // Advice that nothing makes binding carries no outcome; and a reason's citations hold those of the law below it.
  if (part.voice?.force === 'advisory') return [];
  const own = part.voice || (part.cites.length > 0 && !spokenFor) ? [part as Part] : [];
  const others: Part[] = [];
  for (const { grounds } of part.below) {
    if (!grounds) return undefined;
    others.push(...grounds);
  }
  const depends = ['and', 'or', 'if'].includes(part.expr.op) && others.length > 0;
  return depends ? undefined : [...own, ...others];
}

/** Gathers the parts that carry an outcome: of an `and` that fails those that fail, of an `or` that holds those that hold, of an `if` the way that it opens. */
function carry(part: Part, frame: Frame, carrying: Part[]): void {
  if (part.grounds) {
    for (const each of part.grounds) carrying.push(each);
    return;
  }
  if (part.voice) carrying.push(part);
  const { op } = part.expr;
  if (op === 'if') {
    for (const each of taken(part, frame)) carry(each, frame, carrying);
    return;
  }
  const settling =
    op === 'and' || op === 'or' ? part.below.filter((each) => valueOf(each, frame) === (op === 'or')) : [];
  for (const each of settling.length > 0 ? settling : part.below) carry(each, frame, carrying);
}

function speak(part: Part, frame: Frame, carrying: readonly Part[]): Reason {
  const { code, force, children, shown } = part.voice as Voice;
  const facts: Record<string, FactValue> = {};
  for (const { name, at, fact, value } of shown) {
    const known = at < 0 ? value : frame.slots[at];
    if (known !== undefined) facts[name] = fact ? written(known, fact) : (known as FactValue);
  }
  const outcome = outcomeOf(valueOf(part.below[0] as Part, frame));
  const reason = { code, outcome, force, decisive: carrying.includes(part), facts, cites: part.cites };
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
