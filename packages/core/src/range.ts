import { binds, isListed, lawValue, mulDiv, yearsBetween, type Names, type Slots, type Value } from './evaluate.js';
import { visit, type Expr } from './expr.js';
import type { Facts } from './fact.js';
import { dayNumber } from './iso-date.js';
import { reaches, type Share } from './share.js';
import type { Listing } from './term.js';

/** A number that is only known to lie between two others. */
export class Range {
  constructor(
    readonly low: number,
    readonly high: number,
  ) {}
}

/** An exact value, a range, or nothing known. */
export type Known = Exclude<Value, null> | Range;

/** Facts under examination. Derived facts hold a slot like given ones. */
export interface Frame {
  readonly names: Names;
  readonly facts: Facts;
  readonly slots: Slots;
  readonly row?: {
    readonly facts: Facts;
    readonly fields: Readonly<Record<string, number>>;
    readonly slots: Slots;
    readonly path: string;
  };
}

/** The declared fact and the slot that a name stands for. */
export function lookUp(expr: Expr & { op: 'fact' | 'field' }, { names, facts, slots, row }: Frame) {
  if (expr.op === 'fact')
    return { fact: facts[expr.name], value: slots[names.slot[expr.name] as number], path: expr.name };
  return {
    fact: row?.facts[expr.name],
    value: row?.slots[row.fields[expr.name] as number],
    path: `${row?.path}.${expr.name}`,
  };
}

/** The frames of the rows of a rows fact, or `undefined` when the rows are not known. */
export function rowFrames(name: string, frame: Frame): readonly Frame[] | undefined {
  const rows = frame.slots[frame.names.slot[name] as number] as readonly Slots[] | null | undefined;
  const [facts, fields] = [frame.facts[name]?.row ?? {}, frame.names.fields[name] ?? {}];
  return rows?.map((slots, index) => ({ ...frame, row: { facts, fields, slots, path: `${name}[${index}]` } }));
}

const lowOf = (known: number | Range) => (known instanceof Range ? known.low : known);
const highOf = (known: number | Range) => (known instanceof Range ? known.high : known);
const range = (low: number, high: number): number | Range => (low === high ? low : new Range(low, high));

/** An expression over the rows of a rows fact. */
export type RowsExpr = Extract<Expr, { rows: string }>;

/** Days that a calendar date can be, as numbers: the years 1 to 9999. */
const allDays = [-719_162, 2_932_896] as const;

/**
 * What can be said of an expression while facts are missing: like strong Kleene logic, and besides, numbers stay within the bounds of their facts,
 * so that an answer which stands whatever the missing numbers are is seen. Never says more than is certain.
 */
export function reach(expr: Expr, frame: Frame): Known {
  const of = (inner: Expr) => reach(inner, frame);
  switch (expr.op) {
    case 'const':
      return expr.value;
    case 'date':
      return dayNumber(expr.value);
    case 'fact':
    case 'field': {
      const { fact, value } = lookUp(expr, frame);
      if (value != null) return value;
      if (fact?.kind === 'int') return range(fact.min as number, fact.max as number);
      return fact?.kind === 'date' ? range(...allDays) : undefined;
    }
    case 'law':
      return lawValue(frame.names, expr.name) ?? undefined;
    case 'and':
    case 'or':
      return junction(expr.of.map(of), expr.op === 'or');
    case 'not': {
      const value = of(expr.of);
      return typeof value === 'boolean' ? !value : undefined;
    }
    case 'known': {
      const inner = expr.of;
      if (inner.op !== 'fact' && inner.op !== 'field') return of(inner) === undefined ? undefined : true;
      const { value } = lookUp(inner, frame);
      return value === undefined ? undefined : value !== null;
    }
    case 'orElse': {
      const { value } = expr.a.op === 'fact' || expr.a.op === 'field' ? lookUp(expr.a, frame) : { value: of(expr.a) };
      if (value === null) return of(expr.b);
      return value === undefined ? hull(of(expr.a), of(expr.b)) : (value as Known);
    }
    case 'in': {
      const item = of(expr.of);
      if (item === undefined) return undefined;
      return 'op' in expr.list ? isListed(item as Value, of(expr.list) as Value) : expr.list.includes(item as string);
    }
    case 'if': {
      const test = of(expr.test);
      if (typeof test === 'boolean') return of(test ? expr.then : expr.else);
      return hull(of(expr.then), of(expr.else));
    }
    case 'mulDiv': {
      const [a, b, c] = [of(expr.a), of(expr.b) as number, of(expr.c) as number];
      if (a === undefined) return undefined;
      return range(mulDiv(lowOf(a as number), b, c), mulDiv(highOf(a as number), b, c));
    }
    case 'reaches': {
      const [part, whole, share] = [of(expr.part) as number, of(expr.whole) as number, of(expr.share)];
      if (part === undefined || whole === undefined || share === undefined) return undefined;
      const worst = lowOf(whole) > 0 && reaches(lowOf(part), highOf(whole), share as Share);
      const best = highOf(whole) > 0 && reaches(highOf(part), Math.max(1, lowOf(whole)), share as Share);
      return worst === best ? worst : undefined;
    }
    case 'every':
    case 'exists': {
      const rows = rowFrames(expr.rows, frame);
      return (
        rows &&
        junction(
          rows.map((row) => reach(expr.where, row)),
          expr.op === 'exists',
        )
      );
    }
    case 'count':
    case 'sum':
      return total(expr, frame);
    case 'reason':
      return binds(expr, frame.names) ? of(expr.of) : true;
    default:
      return combine(expr.op, of(expr.a), of(expr.b));
  }
}

function junction(values: readonly Known[], settles: boolean): boolean | undefined {
  if (values.includes(settles)) return settles;
  return values.every((value) => value === !settles) ? !settles : undefined;
}

/** One of two values: certain when they agree, a range when both are numbers. */
function hull(one: Known, other: Known): Known {
  if (one === other) return one;
  const numbers = [one, other].every((value) => typeof value === 'number' || value instanceof Range);
  if (!numbers) return undefined;
  const [a, b] = [one as number, other as number];
  return range(Math.min(lowOf(a), lowOf(b)), Math.max(highOf(a), highOf(b)));
}

function total(expr: RowsExpr, frame: Frame): Known {
  const rows = rowFrames(expr.rows, frame);
  // Rows that nobody has given yet could be any number of rows.
  if (!rows) return expr.op === 'count' ? range(0, frame.facts[expr.rows]?.max as number) : undefined;
  let [low, high] = [0, 0];
  for (const row of rows) {
    const counts = reach(expr.where, row);
    if (counts === false) continue;
    const value = expr.value ? reach(expr.value, row) : 1;
    if (value === undefined) return undefined;
    const [least, most] = [lowOf(value as number), highOf(value as number)];
    low += counts === true ? least : Math.min(0, least);
    high += counts === true ? most : Math.max(0, most);
  }
  return range(low, high);
}

type Pairing = '<' | '<=' | '=' | '+' | '-' | '*' | 'min' | 'max' | 'fullYears';

function combine(op: Pairing, one: Known, other: Known): Known {
  if (one === undefined || other === undefined) return undefined;
  if (!(one instanceof Range) && !(other instanceof Range) && op === '=') return one === other;
  const [a, b] = [one as number, other as number];
  const [a0, a1, b0, b1] = [lowOf(a), highOf(a), lowOf(b), highOf(b)];
  switch (op) {
    case '<':
      return a1 < b0 ? true : a0 >= b1 ? false : undefined;
    case '<=':
      return a1 <= b0 ? true : a0 > b1 ? false : undefined;
    case '=':
      return a1 < b0 || b1 < a0 ? false : undefined;
    case '+':
      return range(a0 + b0, a1 + b1);
    case '-':
      return range(a0 - b1, a1 - b0);
    case 'min':
      return range(Math.min(a0, b0), Math.min(a1, b1));
    case 'max':
      return range(Math.max(a0, b0), Math.max(a1, b1));
    case 'fullYears':
      return range(yearsBetween(a1, b0), yearsBetween(a0, b1));
    case '*': {
      const corners = [a0 * b0, a0 * b1, a1 * b0, a1 * b1];
      return range(Math.min(...corners), Math.max(...corners));
    }
  }
}

/** Operations through which a number only ever rises, or only ever falls. */
const monotone = ['+', '-', '*', 'min', 'max', 'mulDiv', 'fullYears', 'const', 'date', 'law', 'fact'];

/** Most values that one fact is tried with. */
const mostValues = 48;

/**
 * Values that stand for all values of a fact: every closed value, and for a number the values on both sides of each point where a comparison turns.
 * Nothing when the fact cannot be represented so (it meets another missing fact in one comparison).
 */
export function representatives(name: string, root: Expr, frame: Frame): readonly Value[] | undefined {
  const fact = frame.facts[name];
  // Whether it was answered at all matters there, and no value stands for that.
  const asksIfAnswered = (expr: Expr) => (expr.op === 'known' || expr.op === 'orElse') && mentions(expr, name);
  if (!fact || fact.kind === 'rows' || some(root, asksIfAnswered)) return undefined;
  if (fact.kind === 'bool') return [false, true];
  if (fact.kind === 'enum') return fact.options;
  if (fact.kind === 'code') return codesBeside(name, root, frame);
  const [min, max] = fact.kind === 'date' ? allDays : [fact.min as number, fact.max as number];
  if (max - min < mostValues) return Array.from({ length: max - min + 1 }, (_, index) => min + index);
  const found = new Set<number>([min, max]);
  let sound = true;
  visit(root, (atom) => {
    if ((atom.op === 'reaches' || 'rows' in atom) && mentions(atom, name)) sound = false;
    if ((atom.op !== '<' && atom.op !== '<=' && atom.op !== '=') || !mentions(atom, name)) return;
    const turns = turningPoints(atom, name, frame, min, max);
    if (turns)
      for (const turn of turns) for (const near of [turn - 1, turn]) found.add(Math.min(max, Math.max(min, near)));
    else sound = false;
  });
  return sound && found.size <= mostValues ? [...found] : undefined;
}

function some(expr: Expr, holds: (expr: Expr) => boolean): boolean {
  let seen = false;
  visit(expr, (inner) => (seen ||= holds(inner)));
  return seen;
}

const mentions = (expr: Expr, name: string) => some(expr, (inner) => inner.op === 'fact' && inner.name === name);

/** Where a − b passes from below to above nothing, as the fact runs from `min` to `max`. */
function turningPoints(atom: Expr & { a: Expr; b: Expr }, name: string, frame: Frame, min: number, max: number) {
  let times = 0;
  let plain = true;
  for (const side of [atom.a, atom.b]) {
    visit(side, (inner) => {
      if (!monotone.includes(inner.op)) plain = false;
      if (inner.op === 'fact' && inner.name === name) times++;
    });
  }
  if (!plain || times !== 1) return undefined;
  const difference = (value: number) => {
    const trial = withFact(frame, name, value);
    const [a, b] = [reach(atom.a, trial), reach(atom.b, trial)];
    return typeof a === 'number' && typeof b === 'number' ? a - b : undefined;
  };
  if (difference(min) === undefined) return undefined;
  const turns: number[] = [];
  for (const passed of [(d: number) => d >= 0, (d: number) => d > 0]) {
    const start = passed(difference(min) as number);
    if (passed(difference(max) as number) === start) continue;
    let [low, high] = [min, max];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (passed(difference(middle) as number) === start) low = middle;
      else high = middle;
    }
    turns.push(high);
  }
  return turns;
}

/** The same frame with one fact given. */
export function withFact(frame: Frame, name: string, value: Value): Frame {
  const slots = frame.slots.slice();
  slots[frame.names.slot[name] as number] = value;
  return { ...frame, slots };
}

/** Every code that the criterion compares this fact with, and one that it does not. */
function codesBeside(name: string, root: Expr, frame: Frame): readonly string[] | undefined {
  const codes = new Set<string>(['\u0000']);
  visit(root, (expr) => {
    if (expr.op === '=' && mentions(expr.a, name) && expr.b.op === 'const') codes.add(expr.b.value as string);
    if (expr.op !== 'in' || !mentions(expr.of, name)) return;
    const list = 'op' in expr.list ? (reach(expr.list, frame) as Listing | undefined)?.items : expr.list;
    for (const item of list ?? []) codes.add(item);
  });
  return codes.size <= mostValues ? [...codes] : undefined;
}
