import {
  InvalidNumberError,
  visit,
  yuan,
  type Asked,
  type Decision,
  type Expr,
  type Fact,
  type FactValues,
  type Facts,
  type Law,
  type Listing,
  type Missing,
  type Reason,
  type Term,
} from '@liandong/core';
import { plainDigits } from './dates.js';

/** What somebody wrote, as the value of a fact: `undefined` for nothing written, `'unsound'` for what is no such value. */
export type Read = { readonly value: unknown } | 'unsound';

/** Reads an answer that was written, not chosen. */
export function readFact({ kind, unit, min = 0, max = Infinity }: Fact, written: string): Read {
  const text = plainDigits(written);
  if (text === '') return { value: undefined };
  if (kind !== 'int') return { value: text };
  const number = unit === 'fen' ? fenOf(text) : /^\d+$/.test(text) ? Number(text) : NaN;
  return number >= min && number <= max ? { value: number } : 'unsound';
}

function fenOf(text: string): number {
  try {
    return yuan(text);
  } catch (error) {
    if (error instanceof InvalidNumberError) return NaN;
    throw error;
  }
}

/** Are all of these among the others, with the same values? */
export const isWithin = (some: FactValues<Facts> = {}, others: FactValues<Facts>): boolean =>
  Object.entries(some).every(([name, value]) => JSON.stringify(value) === JSON.stringify(others[name]));

/** Those of the given facts that the question can work with. What it cannot is told once, and left out. */
export function soundFacts(question: Asked, given: FactValues<Facts>, law: Law): FactValues<Facts> {
  const fault = (facts: FactValues<Facts>) => {
    try {
      question.outcome(facts, law);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
    return undefined;
  };
  if (fault(given) === undefined) return given;
  const sound = Object.entries(given).filter(([name, value]) => {
    const why = fault({ [name]: value });
    if (why !== undefined) console.warn(why);
    return why === undefined;
  });
  return Object.fromEntries(sound) as FactValues<Facts>;
}

/** Names of the facts that a part of a question reads, those behind derived facts among them. */
function factsIn(question: Asked, part: Expr): readonly string[] {
  const names: string[] = [];
  visit(part, (expr) => {
    const read = expr.op === 'fact' ? expr.name : 'rows' in expr ? expr.rows : undefined;
    if (read !== undefined) names.push(...(question.derivedFrom[read] ?? [read]));
  });
  return names;
}

const every = (reasons: readonly Reason[]): readonly Reason[] =>
  reasons.flatMap((reason) => [reason, ...every(reason.children ?? [])]);

/** Facts that no longer matter for the outcome, but for open advice or for the value. */
export function advisedFacts(question: Asked, decision: Decision): ReadonlySet<string> {
  const open = new Set(
    every(decision.reasons).flatMap(({ code, outcome, force }) =>
      outcome === 'unknown' && force === 'advisory' ? [code] : [],
    ),
  );
  const names = new Set<string>();
  visit(question.criterion, (expr) => {
    if (expr.op === 'reason' && open.has(expr.code)) for (const name of factsIn(question, expr.of)) names.add(name);
  });
  if (question.answer && decision.value === undefined)
    for (const name of factsIn(question, question.answer)) names.add(name);
  return names;
}

const isAsked = ({ kind }: Missing) => kind === 'fact' || kind === 'judgement';

/**
 * The decision as it stands beside its own form: what only waits for answers is asked for there, and left out here.
 * What the law leaves open, and what was answered with “not known”, stays.
 */
export function besideForm(question: Asked, decision: Decision, facts: FactValues<Facts>): Decision {
  const missing = decision.missing.filter((each) => !isAsked(each));
  const whyOf = (each: Missing) => ('question' in each ? each.question.why : each.why);
  const blocked = new Set(missing.flatMap(whyOf));
  const asked = new Set(decision.missing.filter(isAsked).flatMap(whyOf));
  const reads = new Map<string, readonly string[]>();
  visit(question.criterion, (expr) => {
    if (expr.op === 'reason') reads.set(expr.code, factsIn(question, expr.of));
  });
  const isWaiting = ({ code, outcome }: Reason) =>
    outcome === 'unknown' &&
    !blocked.has(code) &&
    (asked.has(code) || (reads.get(code) ?? []).some((name) => facts[name] === undefined));
  const shown = (reasons: readonly Reason[]): readonly Reason[] =>
    reasons
      .filter((reason) => !isWaiting(reason))
      .map((reason) => (reason.children ? { ...reason, children: shown(reason.children) } : reason));
  return { ...decision, reasons: shown(decision.reasons), missing };
}

/** Codes to choose from: those on the lists that a fact is looked for in, and those of further lists; of `code/other` the first. */
export function listedCodes(question: Asked, name: string, law: Law, further: readonly Term[] = []): readonly string[] {
  const lists = new Set(further);
  visit(question.criterion, (expr) => {
    if (expr.op !== 'in' || expr.of.op !== 'fact' || expr.of.name !== name) return;
    if (!('op' in expr.list) || expr.list.op !== 'law') return;
    const term = question.law[expr.list.name];
    if (term) lists.add(term);
  });
  const items = [...lists].flatMap((term) => (law.get(term).value as Listing | undefined)?.items ?? []);
  return [...new Set(items.map((item) => item.replace(/\/.*/, '')))];
}
