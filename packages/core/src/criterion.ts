import { compile, noRow, type Names, type Slots } from './evaluate.js';
import type { Expr } from './expr.js';
import type { Facts } from './fact.js';
import { Intake } from './intake.js';

export type { Expr } from './expr.js';

/** Facts, and inside rows the facts of one row, as the world writes them. */
export type Given = Readonly<Record<string, unknown>>;

/**
 * 单个判定式：不问法规，只看事实；真、假、未知三值。
 * One criterion over facts alone, without law, in the same strong Kleene logic as every question: true, false, or
 * `undefined` while what it needs is not known. `rows` names the rows that its fields belong to.
 *
 * Source: none; strong Kleene logic.
 *
 * @throws {WrongFactError} for a fact that is not declared, or a value that its type refuses
 * @throws {InvalidDateError} when a day written into the criterion is none
 */
export function criterion(expr: Expr, facts: Facts, rows?: string): (given: Given, row?: Given) => boolean | undefined {
  const slot = Object.fromEntries(Object.keys(facts).map((name, at) => [name, at]));
  const names: Names = { facts, slot, law: {} };
  const { run } = compile(expr, names, rows);
  const intake = new Intake('criterion', facts);
  const inner = new Intake('criterion', (rows === undefined ? undefined : facts[rows]?.row) ?? {});
  return (given, row) => {
    const slots: Slots = row ? inner.slots(row) : noRow;
    const value = run(intake.slots(given), slots);
    return typeof value === 'boolean' ? value : undefined;
  };
}
