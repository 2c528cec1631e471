import { isIsoDate, type Facts } from '@liandong/core';
import { faultAt, type FormFault, type FormFaultCode } from './fault.js';

/** The facts that a condition may speak of; inside a group, those of one row too. */
export interface Scope {
  readonly facts: Facts;
  readonly rows?: string;
}

type Kind = 'bool' | 'int' | 'date' | 'text';

/** A type, with the closed values it may have; or what is wrong, and where. */
type Typed = { readonly kind: Kind; readonly options?: readonly string[] } | FormFault;

const isFault = (typed: Typed): typed is FormFault => 'reason' in typed;

/**
 * 条件是否可用：只许写已经问过的事实，两边种类相同，结果为真假。
 * What is wrong with a condition, if anything: it may speak only of facts that are there, compare like with like, and
 * must come out true or false. Law is not asked here.
 */
export function conditionFault(expr: unknown, scope: Scope, path: string): FormFault | undefined {
  const typed = typeOf(expr, scope, path);
  if (isFault(typed)) return typed;
  return typed.kind === 'bool' ? undefined : faultAt(path, 'no-outcome');
}

const kindOf = (kind: string): Kind => (kind === 'bool' || kind === 'int' || kind === 'date' ? kind : 'text');

const arithmetic: readonly unknown[] = ['+', '-', '*', 'min', 'max'];

function typeOf(expr: unknown, scope: Scope, path: string): Typed {
  if (expr === null || typeof expr !== 'object') return faultAt(path, 'not-a-condition');
  const node = expr as Record<string, unknown>;
  const { op } = node;
  const fault = (code: FormFaultCode, params?: FormFault['params'], at = path) => faultAt(at, code, params);
  const inner = (place: string) => typeOf(node[place], scope, `${path}.${place}`);
  /** All of these, each of the kind that is wanted; the first fault else. */
  const all = (places: readonly string[], kinds: readonly Kind[]): FormFault | undefined => {
    for (const place of places) {
      const typed = inner(place);
      if (isFault(typed)) return typed;
      if (!kinds.includes(typed.kind)) return fault('wrong-kind', { kinds: kinds.join(' or ') }, `${path}.${place}`);
    }
    return undefined;
  };
  switch (op) {
    case 'const': {
      const { value } = node;
      if (typeof value === 'boolean') return { kind: 'bool' };
      if (Number.isSafeInteger(value)) return { kind: 'int' };
      return typeof value === 'string' ? { kind: 'text', options: [value] } : fault('not-a-value');
    }
    case 'date':
      return isIsoDate(node['value']) ? { kind: 'date' } : fault('not-a-date');
    case 'fact':
    case 'field': {
      const { facts, rows } = scope;
      const among = op === 'fact' ? facts : rows === undefined ? {} : (facts[rows]?.row ?? {});
      const name = String(node['name']);
      const found = Object.keys(among).includes(name) ? among[name] : undefined;
      if (!found) return fault('not-asked', { name });
      if (found.kind === 'rows') return fault('several-answers', { name });
      return { kind: kindOf(found.kind), ...(found.options && { options: found.options }) };
    }
    case 'and':
    case 'or': {
      const { of } = node;
      if (!Array.isArray(of) || of.length === 0) return fault('not-conditions');
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
      if (!Array.isArray(list)) return fault('not-values');
      const strange = list.find((value) => of.options && !of.options.includes(value as string));
      return strange === undefined ? { kind: 'bool' } : fault('no-answer', { value: String(strange) });
    }
    case 'exists':
    case 'every':
    case 'count': {
      const rows = String(node['rows']);
      if (scope.facts[rows]?.kind !== 'rows') return fault('no-rows', { name: rows });
      const wrong = conditionFault(node['where'], { ...scope, rows }, `${path}.where`);
      return wrong ?? { kind: op === 'count' ? 'int' : 'bool' };
    }
    default:
      if (arithmetic.includes(op)) return all(['a', 'b'], ['int']) ?? { kind: 'int' };
      return fault('no-operation', { op: String(op) });
  }
}

/** Two sides of one kind, and no value that can never be. */
function alike(one: Typed, other: Typed, path: string): FormFault | undefined {
  if (isFault(one)) return one;
  if (isFault(other)) return other;
  if (one.kind !== other.kind) return faultAt(path, 'unlike', { one: one.kind, other: other.kind });
  const [few, many] = (one.options?.length ?? 0) === 1 ? [one, other] : [other, one];
  const value = few.options?.length === 1 ? few.options[0] : undefined;
  if (value === undefined || !many.options || many.options.includes(value)) return undefined;
  return faultAt(path, 'no-answer', { value });
}
