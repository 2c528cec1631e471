import type { Expr } from './expr.js';
import type { Law } from './law.js';
import { question as makeQuestion, type Asked } from './question.js';
import type { Listing, Term } from './term.js';

const made = new WeakMap<Law, WeakMap<Asked, Map<string, Asked | undefined>>>();

/**
 * 规定没有写明的、不清楚的，都当作最不利的：这样还可能符合，才算可能符合。
 * The question as it would be if all that the law leaves open, lacks or says twice, and the `unknown` facts, were against whoever asks: what this
 * one can never be met by, the question itself cannot either. Nothing where nothing is wanting. `isFor` false: all of it in their favour; what
 * cannot make this one unmet, cannot make the question so.
 */
export function atWorst(asked: Asked, law: Law, unknown: readonly string[] = [], isFor = true): Asked | undefined {
  let ofLaw = made.get(law);
  if (!ofLaw) made.set(law, (ofLaw = new WeakMap<Asked, Map<string, Asked | undefined>>()));
  let ofAsked = ofLaw.get(asked);
  if (!ofAsked) ofLaw.set(asked, (ofAsked = new Map<string, Asked | undefined>()));
  const key = String([isFor, ...unknown]);
  if (!ofAsked.has(key)) {
    // Where many are asked, each with other gaps, old ones go.
    if (ofAsked.size > 64) ofAsked.clear();
    ofAsked.set(key, make(asked, law, unknown, isFor));
  }
  return ofAsked.get(key);
}

function make(asked: Asked, law: Law, unknown: readonly string[], isFor: boolean): Asked | undefined {
  const { id, facts, derive = {}, law: names, criterion, terms } = asked;
  const isWanting = (term: Term) => law.get(term).status !== 'value';
  const listOf = (term: Term) => law.get(term).value as Partial<Listing> | undefined;
  const isWhole = !terms.some((term) => isWanting(term) || listOf(term)?.complete === false);
  if (isWhole && unknown.length === 0) return undefined;

  /** Never has a value, whatever is answered. A number may still lie within its bounds. */
  const isDark = (expr: Expr): boolean => {
    if (expr.op === 'law') return isWanting(names[expr.name] as Term);
    if (expr.op !== 'fact') return false;
    const { from = [], law: consulted = [] } = derive[expr.name] ?? {};
    if ([expr.name, ...from].some((name) => unknown.includes(name))) return true;
    if (!consulted.some(isWanting)) return false;
    const { kind } = asked.derived[expr.name] ?? {};
    return kind !== 'int' && kind !== 'date';
  };
  const worst = (expr: Expr, isFor: boolean): Expr => {
    const against: Expr = { op: 'const', value: !isFor };
    switch (expr.op) {
      case 'and':
      case 'or':
        return { ...expr, of: expr.of.map((each) => worst(each, isFor)) };
      case 'not':
        return { ...expr, of: worst(expr.of, !isFor) };
      case 'reason':
        return { ...expr, of: worst(expr.of, isFor) };
      case 'law':
      case 'fact':
        return isDark(expr) ? against : expr;
      case '<':
      case '<=':
      case '=':
        return isDark(expr.a) || isDark(expr.b) ? against : expr;
      case 'reaches':
        return [expr.part, expr.whole, expr.share].some(isDark) ? against : expr;
      case 'in': {
        if (isDark(expr.of)) return against;
        if (!('op' in expr.list)) return expr;
        if (isDark(expr.list)) return against;
        const list = expr.list.op === 'law' ? listOf(names[expr.list.name] as Term) : undefined;
        // Whoever is not on the part that is known, may be on it or not.
        if (list?.complete !== false) return expr;
        return isFor ? { ...expr, list: list.items ?? [] } : against;
      }
      default:
        return expr;
    }
  };
  return makeQuestion(id, {
    facts,
    law: names,
    derive: derive as never,
    met: () => ({ expr: worst(criterion, isFor) }) as never,
  }) as unknown as Asked;
}
