import type { Law } from '@liandong/core';
import type { Scheme, SchemeResult } from './schemes.js';
import { stacking } from './terms.js';

/** 就高、累加、择一。 */
export type StackingRule = 'highest' | 'sum' | 'exclusive';

/** 合计的情形。Why the amount is what it is. */
export type StackingStanding =
  /** The amount is final. */
  | 'settled'
  /** Of a scheme that counts, the amount cannot be told. */
  | 'amount-unknown'
  /** Whether a scheme that would count is met cannot be told yet. */
  | 'eligibility-unknown'
  /** A monthly and a one-off amount have no higher of the two. */
  | 'different-periods'
  /** The applicant chooses one. */
  | 'choose-one'
  /** The place does not say what several schemes come to. */
  | 'rule-open';

/** 几项补贴合在一起。What several schemes come to together. */
export interface Stacked {
  readonly standing: StackingStanding;
  /** Schemes that are paid. */
  readonly taken: readonly Scheme[];
  /** Schemes that the applicant is eligible for and that are not paid, or not chosen yet. */
  readonly left: readonly Scheme[];
  /** Whole fen, while there is one figure: by month, or once. */
  readonly amount: { readonly month: number; readonly once: number } | null;
}

/**
 * 几项补贴怎样合在一起：就高只取最高的一项，累加都给，择一由申请人选。
 * What several schemes come to: the highest alone, all of them, or one that the applicant chooses. An amount that is left open is never taken
 * for nothing.
 *
 * Source: 各地社会工作师津贴汇编（据转载：呼和浩特就高不叠加）; the other ways, and two that are equally high, are ours.
 *
 * @example
 * resolveStacking(results, 'highest').taken // => ['post']
 */
export function resolveStacking(results: readonly SchemeResult[], rule: StackingRule | undefined): Stacked {
  const eligible = results.filter(({ decision }) => decision.outcome === 'met');
  const isUndecided = results.some(({ decision }) => decision.outcome === 'unknown');
  const taking = (taken: readonly SchemeResult[], standing: StackingStanding): Stacked => ({
    standing,
    taken: taken.map(({ scheme }) => scheme),
    left: eligible.filter((one) => !taken.includes(one)).map(({ scheme }) => scheme),
    amount: standing === 'settled' ? { month: sum(taken, 'month'), once: sum(taken, 'once') } : null,
  });
  const nothing = (standing: StackingStanding) => taking([], standing);
  const hasOpenAmount = eligible.some(({ amountUnknown }) => amountUnknown);
  const settled = (taken: readonly SchemeResult[]) =>
    taking(
      taken,
      isUndecided ? 'eligibility-unknown' : taken.some((one) => one.amountUnknown) ? 'amount-unknown' : 'settled',
    );

  if (eligible.length <= 1) return settled(eligible);
  if (rule === undefined) return nothing('rule-open');
  if (rule === 'sum') return settled(eligible);
  if (rule === 'exclusive') return nothing('choose-one');
  if (new Set(eligible.map(({ per }) => per)).size > 1) return nothing('different-periods');
  if (isUndecided) return nothing('eligibility-unknown');
  if (hasOpenAmount) return nothing('amount-unknown');
  // Of two that are equally high the first of the list is paid.
  return settled([eligible.reduce((one, other) => ((other.amount ?? 0) > (one.amount ?? 0) ? other : one))]);
}

/**
 * 按当地的规定合计。The same by the rule of the place; where it has none, or leaves it open, two schemes together have no figure.
 *
 * Source: none; reads what packs say.
 */
export const stackByLaw = (results: readonly SchemeResult[], law: Law): Stacked =>
  resolveStacking(results, law.get(stacking).value);

const sum = (results: readonly SchemeResult[], per: SchemeResult['per']) =>
  results.filter((one) => one.per === per).reduce((total, { amount }) => total + (amount ?? 0), 0);
