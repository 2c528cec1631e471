import { below, type Expr } from './expr.js';
import type { Fact, Facts } from './fact.js';
import { dayNumber, fromDayNumber, fullYears } from './iso-date.js';
import type { Ruling } from './law.js';
import { reaches, type Share } from './share.js';
import type { Listing } from './term.js';

/** A value while it is worked with: days as day numbers; `undefined` not asked yet, `null` asked and not known; a {@link Range} for a missing number or day. */
export type Value = boolean | number | string | readonly Slots[] | object | null | undefined;

/** Facts in a fixed order, one slot each: one shape for all, which is what makes it fast. */
export type Slots = readonly Value[];

/** A criterion made ready to run on slots and, inside rows, on the slots of a row. */
export type Run = (slots: Slots, row: Slots) => Value;

/** A number that is only known to lie between two others; `unanswered` when it is a fact that was asked and that nobody knows. */
export class Range {
  constructor(
    readonly low: number,
    readonly high: number,
    readonly unanswered = false,
  ) {}
}

/** Where names stand: the declarations in the order of their slots, and what the law says. */
export interface Names {
  readonly facts: Facts;
  readonly slot: Readonly<Record<string, number>>;
  readonly law: Readonly<Record<string, Ruling>>;
}

/** A part of a criterion under one law, ready to run. */
export interface Part {
  readonly expr: Expr;
  readonly below: readonly Part[];
  /** The declaration behind a fact, a field of a row, or rows, and its slot. */
  readonly fact?: Fact;
  readonly at: number;
  readonly run: Run;
}

export const noRow: Slots = [];

/** The value that the law gives to a name; `null` when it gives none. */
export const lawValue = ({ law }: Names, name: string): Value => {
  const ruling = law[name];
  return ruling?.status === 'value' ? (ruling.value as Value) : null;
};

/** Does it bind: always, or because the law makes the advice binding? Texts against each other do not tell: `undefined`. */
export const binds = ({ advice, binding = '' }: Expr & { op: 'reason' }, names: Names): boolean | undefined =>
  !advice || (names.law[binding]?.status === 'conflict' ? undefined : lawValue(names, binding) === true);

/** Is it known, and to the unit? */
export const isExact = (value: Value): boolean => value !== undefined && value !== null && !(value instanceof Range);

/** Asked, and nobody knows; or law that says nothing. */
export const isUnanswered = (value: Value): boolean => value === null || (value instanceof Range && value.unanswered);

/** Days that a calendar date can be, as numbers: the years 1 to 9999. */
const allDays = [-719_162, 2_932_896] as const;

/** The bounds of a number or day; `undefined` for facts that have none. */
export const boundsOf = ({ kind, min, max }: Fact): readonly [min: number, max: number] | undefined =>
  kind === 'date' ? allDays : kind === 'int' ? [min as number, max as number] : undefined;

/** a × b ÷ c with exact integers, half a unit up. */
export function mulDiv(a: number, b: number, c: number): number {
  const product = a * b;
  const rest = ((product % c) + c) % c;
  return (product - rest) / c + (2 * rest >= c ? 1 : 0);
}

type Operation = (a: number, b: number) => number | boolean;

/** Each only rises, or only falls, as one of its numbers rises. */
export const operations: Readonly<Record<string, Operation>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  min: (a, b) => Math.min(a, b),
  max: (a, b) => Math.max(a, b),
  fullYears: (from, to) => fullYears(fromDayNumber(from), fromDayNumber(to)),
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
};

const lowOf = (value: Value) => (value instanceof Range ? value.low : value) as number;
const highOf = (value: Value) => (value instanceof Range ? value.high : value) as number;
const isNumber = (value: Value) => typeof value === 'number' || value instanceof Range;

/** The value that all agree in, else the range that numbers span. */
function span(values: readonly Value[]): Value {
  if (values.every((value) => value === values[0])) return values[0];
  if (!values.every(isNumber)) return undefined;
  return new Range(Math.min(...values.map(lowOf)), Math.max(...values.map(highOf)));
}

/** An operation over ranges: its bounds lie where theirs do. */
function overRanges(apply: Operation, one: Value, other: Value): Value {
  if (!isNumber(one) || !isNumber(other)) return undefined;
  const [a, b, c, d] = [lowOf(one), highOf(one), lowOf(other), highOf(other)];
  return span([apply(a, c), apply(a, d), apply(b, c), apply(b, d)]);
}

function equal(one: Value, other: Value): Value {
  if (isExact(one) && isExact(other)) return one === other;
  if (!isNumber(one) || !isNumber(other)) return undefined;
  return highOf(one) < lowOf(other) || highOf(other) < lowOf(one) ? false : undefined;
}

function reachesOver(part: Value, whole: Value, share: Value): Value {
  if (!isNumber(part) || !isNumber(whole) || !share) return undefined;
  const worst = reaches(lowOf(part), lowOf(whole) > 0 ? highOf(whole) : 0, share as Share);
  const best = reaches(highOf(part), Math.min(highOf(whole), Math.max(1, lowOf(whole))), share as Share);
  return worst === best ? worst : undefined;
}

/** And, or: the value that settles it settles it at once, whatever else is unknown. */
function junction(of: readonly Run[], settles: boolean): Run {
  return (slots, row) => {
    let result: Value = !settles;
    for (const run of of) {
      const value = run(slots, row);
      if (value === settles) return settles;
      if (value !== !settles) result = undefined;
    }
    return result;
  };
}

/** The same over rows. */
const ofRows =
  (at: number, where: Run, settles: boolean): Run =>
  (slots) => {
    const rows = slots[at] as readonly Slots[] | null | undefined;
    if (!rows) return undefined;
    let result: Value = !settles;
    for (const row of rows) {
      const value = where(slots, row);
      if (value === settles) return settles;
      if (value !== !settles) result = undefined;
    }
    return result;
  };

/** The sum over the rows that count; of rows that may count or not, from what is least to what is most. Without an amount each row is one. */
function total(at: number, most: number, where: Run, amount?: Run): Run {
  // Rows that nobody has given yet could be any number of rows.
  const untold = amount ? undefined : new Range(0, most);
  return (slots) => {
    const rows = slots[at] as readonly Slots[] | null | undefined;
    if (!rows) return untold;
    let [low, high] = [0, 0];
    for (const row of rows) {
      const counts = where(slots, row);
      if (counts === false) continue;
      const value = amount ? amount(slots, row) : 1;
      if (!isNumber(value)) return undefined;
      low += counts === true ? lowOf(value) : Math.min(0, lowOf(value));
      high += counts === true ? highOf(value) : Math.max(0, highOf(value));
    }
    return low === high ? low : new Range(low, high);
  };
}

/** A fact held against a fixed value, which is what most comparisons are: reads its slot without a further call. */
function besideFixed(op: '<' | '<=' | '=', a: Part, b: Part, general: Run): Run {
  const [{ expr, at }, other] = a.expr.op === 'fact' ? [a, b] : [b, a];
  const fixed = ['const', 'date', 'law'].includes(other.expr.op) ? other.run(noRow, noRow) : undefined;
  if (expr.op !== 'fact' || !isExact(fixed)) return general;
  const missing = general(noRow, noRow);
  if (op === '=') return (slots) => (slots[at] == null ? missing : slots[at] === fixed);
  const step = op === '<' ? 1 : 0;
  const [most, least] = [(fixed as number) - step, (fixed as number) + step];
  return other === b
    ? (slots) => (slots[at] == null ? missing : (slots[at] as number) <= most)
    : (slots) => (slots[at] == null ? missing : (slots[at] as number) >= least);
}

/** Found; not found in a complete list; otherwise unknown. Long lists are looked up rather than read through. */
function membership(of: Run, { items, complete }: Pick<Listing, 'items' | 'complete'>): Run {
  const otherwise = complete ? false : undefined;
  if (items.length > 16) {
    const found = new Set<Value>(items);
    return (slots, row) => {
      const item = of(slots, row);
      return item == null ? undefined : found.has(item) || otherwise;
    };
  }
  return (slots, row) => {
    const item = of(slots, row);
    return item == null ? undefined : items.includes(item as string) || otherwise;
  };
}

/**
 * 强克林三值求值：把判定式变成闭包，不生成代码。缺的数与日以上下限代之，故无论缺的是多少都成立的答案当即可见。
 * Makes a criterion ready to run in strong Kleene logic: true, false, or unknown. Closures only: nothing is generated or evaluated as text.
 * A missing number or day stands as the {@link Range} of what it can be, so that an answer which stands whatever it is, is seen at once. Never says more than is certain.
 * `rows` names the rows that the expression speaks of.
 */
export function compile(expr: Expr, names: Names, rows?: string): Part {
  const name = 'rows' in expr ? expr.rows : 'name' in expr ? expr.name : '';
  const isField = expr.op === 'field';
  const facts = (isField ? names.facts[rows as string]?.row : expr.op === 'law' ? undefined : names.facts) ?? {};
  const fact = facts[name];
  const at = isField ? Object.keys(facts).indexOf(name) : (names.slot[name] as number);
  const parts = below(expr).map((inner) => compile(inner, names, 'rows' in expr ? expr.rows : rows));
  return { expr, below: parts, fact, at, run: runOf(expr, parts, names, at, fact) };
}

function runOf(expr: Expr, parts: readonly Part[], names: Names, at: number, fact?: Fact): Run {
  const runs = parts.map(({ run }) => run);
  const [a, b, c] = runs as [Run, Run, Run];
  switch (expr.op) {
    case 'const':
      return () => expr.value;
    case 'date': {
      const day = dayNumber(expr.value);
      return () => day;
    }
    case 'law': {
      const value = lawValue(names, expr.name);
      return () => value;
    }
    case 'fact':
    case 'field': {
      const bounds = fact && boundsOf(fact);
      const unasked = bounds && new Range(...bounds);
      const unanswered = bounds ? new Range(...bounds, true) : null;
      const seen = (value: Value) => (value === undefined ? unasked : value === null ? unanswered : value);
      return expr.op === 'fact' ? (slots) => seen(slots[at]) : (_, row) => seen(row[at]);
    }
    case 'and':
    case 'or':
      return junction(runs, expr.op === 'or');
    case 'every':
    case 'exists':
      return ofRows(at, a, expr.op === 'exists');
    case 'count':
    case 'sum':
      return total(at, fact?.max as number, a, b);
    case 'not':
      return (slots, row) => {
        const value = a(slots, row);
        return typeof value === 'boolean' ? !value : undefined;
      };
    case 'known':
      return (slots, row) => {
        const value = a(slots, row);
        return isUnanswered(value) ? false : isExact(value) || undefined;
      };
    case 'orElse':
      return (slots, row) => {
        const value = a(slots, row);
        return isExact(value) ? value : isUnanswered(value) ? b(slots, row) : span([value, b(slots, row)]);
      };
    case 'if':
      return (slots, row) => {
        const test = a(slots, row);
        if (typeof test === 'boolean') return (test ? b : c)(slots, row);
        return span([b(slots, row), c(slots, row)]);
      };
    case 'in': {
      const list = 'op' in expr.list ? lawValue(names, (expr.list as { name: string }).name) : expr.list;
      if (!list) return () => undefined;
      return membership(a, Array.isArray(list) ? { items: list, complete: true } : (list as Listing));
    }
    case 'reaches':
      return (slots, row) => reachesOver(a(slots, row), b(slots, row), c(slots, row));
    case 'reason': {
      const bound = binds(expr, names);
      // Where the texts do not tell whether it binds, it does no harm as long as it holds.
      return bound ? a : (slots, row) => bound === false || a(slots, row) === true || undefined;
    }
    case '=':
      return besideFixed('=', ...(parts as [Part, Part]), (slots, row) => equal(a(slots, row), b(slots, row)));
    case 'mulDiv':
      return (slots, row) => {
        const [x, y, over] = [a(slots, row), b(slots, row), c(slots, row)];
        // A divisor that breaks the bounds of its declaration gives nothing.
        if (!isNumber(over) || lowOf(over) <= 0) return undefined;
        return span([lowOf(over), highOf(over)].map((each) => overRanges((p, q) => mulDiv(p, q, each), x, y)));
      };
    default: {
      const apply = operations[expr.op] as Operation;
      const general: Run = (slots, row) => {
        const [x, y] = [a(slots, row), b(slots, row)];
        return typeof x === 'number' && typeof y === 'number' ? apply(x, y) : overRanges(apply, x, y);
      };
      return expr.op === '<' || expr.op === '<=' ? besideFixed(expr.op, ...(parts as [Part, Part]), general) : general;
    }
  }
}
