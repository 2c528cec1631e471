import type { Expr } from './expr.js';
import { dayNumber, fromDayNumber, fullYears } from './iso-date.js';
import type { Ruling } from './law.js';
import { reaches, type Share } from './share.js';
import type { Listing } from './term.js';

/** A value while it is worked with: days as day numbers; `undefined` not asked yet, `null` asked and not known. */
export type Value = boolean | number | string | readonly Slots[] | object | null | undefined;

/** Facts in a fixed order, one slot each: one shape for all, which is what makes it fast. */
export type Slots = readonly Value[];

/** A criterion made ready to run on slots and, inside rows, on the slots of a row. */
export type Run = (slots: Slots, row: Slots) => Value;

/** Where names stand: the slot of each fact, the fields of each rows fact, and what the law says. */
export interface Names {
  readonly slot: Readonly<Record<string, number>>;
  readonly fields: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly law: Readonly<Record<string, Ruling>>;
}

/** The value that the law gives to a name; `null` when it gives none. */
export const lawValue = ({ law }: Names, name: string): Value => {
  const ruling = law[name];
  return ruling?.status === 'value' ? (ruling.value as Value) : null;
};

/** Is the advice made binding by the law? */
export const binds = (expr: Expr & { op: 'reason' }, names: Names): boolean =>
  !expr.advice || (expr.binding !== undefined && lawValue(names, expr.binding) === true);

/** The value of an expression that no fact changes, `null` where the law gives none; `undefined` for all others. */
function fixedValue(expr: Expr, names: Names): Value {
  if (expr.op === 'const') return expr.value;
  if (expr.op === 'date') return dayNumber(expr.value);
  return expr.op === 'law' ? lawValue(names, expr.name) : undefined;
}

/** Found; not found in a complete list; otherwise unknown. */
export function isListed(item: Value, list: Value): boolean | undefined {
  if (item == null || list == null) return undefined;
  const { items, complete } = list as Listing;
  return items.includes(item as string) || (complete ? false : undefined);
}

/** a × b ÷ c with exact integers, half a unit up. */
export function mulDiv(a: number, b: number, c: number): number {
  const product = a * b;
  const rest = ((product % c) + c) % c;
  return (product - rest) / c + (2 * rest >= c ? 1 : 0);
}

/** Full years between two day numbers. */
export const yearsBetween = (from: number, to: number): number => fullYears(fromDayNumber(from), fromDayNumber(to));

const arithmetic: Record<string, (a: number, b: number) => Value> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  min: Math.min,
  max: Math.max,
  fullYears: yearsBetween,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '=': (a, b) => a === b,
};

/**
 * 强克林三值求值：把判定式变成闭包，不生成代码。
 * Makes a criterion ready to run in strong Kleene logic: true, false, or unknown (`undefined`). Closures only: nothing is generated or evaluated as text.
 */
export function compile(expr: Expr, names: Names, fields: Readonly<Record<string, number>> = {}): Run {
  const ready = (inner: Expr) => compile(inner, names, fields);
  switch (expr.op) {
    case 'const':
      return () => expr.value;
    case 'date': {
      const day = dayNumber(expr.value);
      return () => day;
    }
    case 'fact': {
      const at = names.slot[expr.name] as number;
      return (slots) => slots[at];
    }
    case 'field': {
      const at = fields[expr.name] as number;
      return (_, row) => row[at];
    }
    case 'law': {
      const value = lawValue(names, expr.name);
      return () => value;
    }
    case 'and':
    case 'or':
      return junction(expr.of.map(ready), expr.op === 'or');
    case 'not': {
      const of = ready(expr.of);
      return (slots, row) => {
        const value = of(slots, row);
        return typeof value === 'boolean' ? !value : undefined;
      };
    }
    case 'known': {
      const of = ready(expr.of);
      return (slots, row) => {
        const value = of(slots, row);
        return value === undefined ? undefined : value !== null;
      };
    }
    case 'orElse': {
      const [a, b] = [ready(expr.a), ready(expr.b)];
      return (slots, row) => {
        const value = a(slots, row);
        return value === null ? b(slots, row) : value;
      };
    }
    case 'in':
      return membership(
        ready(expr.of),
        'op' in expr.list ? fixedValue(expr.list, names) : { items: expr.list, complete: true },
      );
    case 'mulDiv': {
      const [a, b, c] = [ready(expr.a), ready(expr.b), ready(expr.c)];
      return (slots, row) => {
        const value = a(slots, row);
        return value == null ? undefined : mulDiv(value as number, b(slots, row) as number, c(slots, row) as number);
      };
    }
    case 'if': {
      const [test, then, otherwise] = [ready(expr.test), ready(expr.then), ready(expr.else)];
      return (slots, row) => {
        const value = test(slots, row);
        if (typeof value === 'boolean') return (value ? then : otherwise)(slots, row);
        const either = then(slots, row);
        return either === otherwise(slots, row) ? either : undefined;
      };
    }
    case 'reaches': {
      const [part, whole, share] = [ready(expr.part), ready(expr.whole), ready(expr.share)];
      return (slots, row) => {
        const p = part(slots, row);
        const w = whole(slots, row);
        const s = share(slots, row);
        return p == null || w == null || s == null ? undefined : reaches(p as number, w as number, s as Share);
      };
    }
    case 'every':
    case 'exists':
    case 'count':
    case 'sum':
      return overRows(expr, names);
    case 'reason':
      return binds(expr, names) ? ready(expr.of) : () => true;
    default: {
      const [a, b, apply] = [ready(expr.a), ready(expr.b), arithmetic[expr.op] as (a: number, b: number) => Value];
      return (
        besideFixed(expr.op, expr.a, expr.b, names) ??
        ((slots, row) => {
          const x = a(slots, row);
          const y = b(slots, row);
          return x == null || y == null ? undefined : apply(x as number, y as number);
        })
      );
    }
  }
}

/** A fact held against a fixed value, which is what most comparisons are: reads its slot without a further call. */
const comparisons: Record<string, (at: number, fixed: Value) => Run> = {
  'fact<': (at, fixed) => (slots) => (slots[at] == null ? undefined : (slots[at] as number) < (fixed as number)),
  'fact<=': (at, fixed) => (slots) => (slots[at] == null ? undefined : (slots[at] as number) <= (fixed as number)),
  'fact=': (at, fixed) => (slots) => (slots[at] == null ? undefined : slots[at] === fixed),
  '<fact': (at, fixed) => (slots) => (slots[at] == null ? undefined : (fixed as number) < (slots[at] as number)),
  '<=fact': (at, fixed) => (slots) => (slots[at] == null ? undefined : (fixed as number) <= (slots[at] as number)),
  '=fact': (at, fixed) => (slots) => (slots[at] == null ? undefined : slots[at] === fixed),
};

function besideFixed(op: string, a: Expr, b: Expr, names: Names): Run | undefined {
  const [fact, other, key] = a.op === 'fact' ? [a, b, `fact${op}`] : [b, a, `${op}fact`];
  const compare = comparisons[key];
  const fixed = fixedValue(other, names);
  if (fact.op !== 'fact' || !compare || fixed === undefined) return undefined;
  return fixed === null ? () => undefined : compare(names.slot[fact.name] as number, fixed);
}

/** Lists longer than this are looked up rather than read through. */
const longList = 16;

function membership(of: Run, list: Value): Run {
  if (list == null) return () => undefined;
  const { items, complete } = list as Listing;
  const otherwise = complete ? false : undefined;
  if (items.length <= longList)
    return (slots, row) => {
      const item = of(slots, row);
      return item == null ? undefined : items.includes(item as string) || otherwise;
    };
  const found = new Set<Value>(items);
  return (slots, row) => {
    const item = of(slots, row);
    return item == null ? undefined : found.has(item) || otherwise;
  };
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

function overRows(expr: Extract<Expr, { rows: string }>, names: Names): Run {
  const at = names.slot[expr.rows] as number;
  const fields = names.fields[expr.rows] ?? {};
  const where = compile(expr.where, names, fields);
  const amount = expr.value ? compile(expr.value, names, fields) : () => 1;
  if (expr.op === 'every' || expr.op === 'exists') {
    const settles = expr.op === 'exists';
    return (slots) => {
      const rows = slots[at] as readonly Slots[] | null | undefined;
      if (rows == null) return undefined;
      let result: Value = !settles;
      for (const row of rows) {
        const value = where(slots, row);
        if (value === settles) return settles;
        if (value !== !settles) result = undefined;
      }
      return result;
    };
  }
  return (slots) => {
    const rows = slots[at] as readonly Slots[] | null | undefined;
    if (rows == null) return undefined;
    let total = 0;
    for (const row of rows) {
      const counts = where(slots, row);
      if (counts === false) continue;
      const value = counts === true ? amount(slots, row) : undefined;
      if (value == null) return undefined;
      total += value as number;
    }
    return total;
  };
}
