import { isIsoDate, type Expr, type Facts } from '@liandong/core';

const fact = (name: string): Expr => ({ op: 'fact', name });
const constant = (value: boolean | number | string): Expr => ({ op: 'const', value });

/**
 * 答的是不是这一项。Was this answered? A word of a condition.
 *
 * Source: none; a word of conditions.
 */
export const is = (name: string, value: string): Expr => ({ op: '=', a: fact(name), b: constant(value) });

/**
 * 所选的有没有这一项。Is this among the answers of a field that takes several? A word of a condition.
 *
 * Source: none; a word of conditions.
 */
export const includes = (name: string, value: string): Expr => ({
  op: 'exists',
  rows: name,
  where: { op: '=', a: { op: 'field', name: 'value' }, b: constant(value) },
});

/**
 * 某一事实成立。Does a yes-or-no fact hold? A word of a condition.
 *
 * Source: none; a word of conditions.
 */
export const holds = (name: string): Expr => fact(name);

/** The facts that a condition may speak of; inside a group, those of one row too. */
export interface Scope {
  readonly facts: Facts;
  readonly rows?: string;
}

type Kind = 'bool' | 'int' | 'date' | 'text';

/** A type, with the closed values it may have; or what is wrong, and where. */
type Typed = { readonly kind: Kind; readonly options?: readonly string[] } | Fault;
interface Fault {
  readonly path: string;
  readonly reason: string;
}

const isFault = (typed: Typed): typed is Fault => 'reason' in typed;

/**
 * 条件是否可用：只许写已经问过的事实，两边种类相同，结果为真假。
 * What is wrong with a condition, if anything: it may speak only of facts that are there, compare like with like, and
 * must come out true or false. Law is not asked here.
 */
export function conditionFault(expr: unknown, scope: Scope, path: string): Fault | undefined {
  const typed = typeOf(expr, scope, path);
  if (isFault(typed)) return typed;
  return typed.kind === 'bool' ? undefined : { path, reason: 'must come out true or false' };
}

const kindOf = (kind: string): Kind => (kind === 'bool' || kind === 'int' || kind === 'date' ? kind : 'text');

const arithmetic: readonly unknown[] = ['+', '-', '*', 'min', 'max'];

function typeOf(expr: unknown, scope: Scope, path: string): Typed {
  if (expr === null || typeof expr !== 'object') return { path, reason: 'must be a condition with an `op`' };
  const node = expr as Record<string, unknown>;
  const { op } = node;
  const fault = (reason: string, at = path): Fault => ({ path: at, reason });
  const inner = (place: string) => typeOf(node[place], scope, `${path}.${place}`);
  /** All of these, each of the kind that is wanted; the first fault else. */
  const all = (places: readonly string[], kinds: readonly Kind[]): Fault | undefined => {
    for (const place of places) {
      const typed = inner(place);
      if (isFault(typed)) return typed;
      if (!kinds.includes(typed.kind)) return fault(`must be ${kinds.join(' or ')}`, `${path}.${place}`);
    }
    return undefined;
  };
  switch (op) {
    case 'const': {
      const { value } = node;
      if (typeof value === 'boolean') return { kind: 'bool' };
      if (Number.isSafeInteger(value)) return { kind: 'int' };
      return typeof value === 'string' ? { kind: 'text', options: [value] } : fault('`value` is no plain value');
    }
    case 'date':
      return isIsoDate(node['value']) ? { kind: 'date' } : fault('`value` is no day');
    case 'fact':
    case 'field': {
      const { facts, rows } = scope;
      const among = op === 'fact' ? facts : rows === undefined ? {} : (facts[rows]?.row ?? {});
      const name = String(node['name']);
      const found = Object.keys(among).includes(name) ? among[name] : undefined;
      if (!found) return fault(`'${name}' is not asked before it`);
      if (found.kind === 'rows') return fault(`'${name}' holds several answers; ask with exists, every or count`);
      return { kind: kindOf(found.kind), ...(found.options && { options: found.options }) };
    }
    case 'and':
    case 'or': {
      const { of } = node;
      if (!Array.isArray(of) || of.length === 0) return fault('`of` must be a list of conditions');
      for (let at = 0; at < of.length; at++) {
        const wrong = conditionFault(of[at], scope, `${path}.of[${at}]`);
        if (wrong) return wrong;
      }
      return { kind: 'bool' };
    }
    case 'not':
      return all(['of'], ['bool']) ?? { kind: 'bool' };
    case 'known':
      return all(['of'], ['bool', 'int', 'date', 'text']) ?? { kind: 'bool' };
    case '<':
    case '<=':
      return all(['a', 'b'], ['int', 'date']) ?? alike(inner('a'), inner('b'), path) ?? { kind: 'bool' };
    case '=':
      return alike(inner('a'), inner('b'), path) ?? { kind: 'bool' };
    case 'in': {
      const of = inner('of');
      if (isFault(of)) return of;
      const { list } = node;
      if (!Array.isArray(list)) return fault('`list` must be a list of values');
      const strange = list.find((value) => of.options && !of.options.includes(value as string));
      return strange === undefined ? { kind: 'bool' } : fault(`'${String(strange)}' is no answer it can have`);
    }
    case 'exists':
    case 'every':
    case 'count': {
      const rows = String(node['rows']);
      if (scope.facts[rows]?.kind !== 'rows') return fault(`'${rows}' is not asked before it, or has no rows`);
      const wrong = conditionFault(node['where'], { ...scope, rows }, `${path}.where`);
      return wrong ?? { kind: op === 'count' ? 'int' : 'bool' };
    }
    default:
      if (arithmetic.includes(op)) return all(['a', 'b'], ['int']) ?? { kind: 'int' };
      return fault(`'${String(op)}' is no operation that a form knows`);
  }
}

/** Two sides of one kind, and no value that can never be. */
function alike(one: Typed, other: Typed, path: string): Fault | undefined {
  if (isFault(one)) return one;
  if (isFault(other)) return other;
  if (one.kind !== other.kind) return { path, reason: `compares ${one.kind} with ${other.kind}` };
  const [few, many] = (one.options?.length ?? 0) === 1 ? [one, other] : [other, one];
  const value = few.options?.length === 1 ? few.options[0] : undefined;
  if (value === undefined || !many.options || many.options.includes(value)) return undefined;
  return { path, reason: `'${value}' is no answer it can have` };
}
