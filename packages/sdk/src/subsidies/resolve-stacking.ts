import type { Citation, Law } from '@liandong/core';
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
  | 'rule-open'
  /** The place does not say who is paid: it may be one for whom the rule counts. */
  | 'payee-unknown';

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

/** 发给同一方的几项。What those that are paid to one come to. */
export interface StackedFor extends Stacked {
  readonly payee: SchemeResult['payee'];
  /** The rule that it went by, where the text speaks of this payee, and that text. */
  readonly rule?: StackingRule;
  readonly cites: readonly Citation[];
}

/**
 * 发给同一方的几项补贴怎样合在一起：就高只取最高的一项，累加都给，择一由申请人选。
 * What several schemes for one payee come to: the highest alone, all of them, or one that the applicant chooses. An amount that is left open is never taken
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
 * 按当地的规定合计，发给谁的分开算：说就高、累加、择一的规定，讲的是一个人的几项津贴，不管组织的房租、用人单位的薪酬。组织同时符合几项的，当地没有写明，说不清。
 * The same by the rule of the place, for each payee by itself. The texts at hand speak of the allowances of one person: of several schemes for one organisation or
 * employer they say nothing, so these have no figure together; nor have those of a worker while the place has no rule, or leaves it open.
 *
 * Source: 各地社会工作师津贴汇编（据转载：呼和浩特，持证社工的津贴就高不叠加）; that a rule for workers is none for organisations is our reading.
 *
 * @example
 * stackByLaw(evaluateSchemes(applicant, law), law).map(({ payee, amount }) => [payee, amount?.month])
 */
export function stackByLaw(results: readonly SchemeResult[], law: Law): readonly StackedFor[] {
  const { value, cites } = law.get(stacking);
  const mayBe = (one: SchemeResult) => one.payee === 'unknown' && one.decision.outcome !== 'unmet';
  const isMet = ({ decision }: SchemeResult) => decision.outcome === 'met';
  return [...new Set(results.map(({ payee }) => payee))].map((payee): StackedFor => {
    const own = results.filter((one) => one.payee === payee);
    const isRuled = payee === 'worker' || payee === 'unknown';
    const rule = isRuled ? value : undefined;
    const stacked = resolveStacking(own, rule);
    // Whoever is not named may be the worker.
    const other = results.some((one) => (payee === 'worker' ? mayBe(one) : one.payee === 'worker' && isMet(one)));
    const isMixed = isRuled && value !== 'sum' && other && own.some(isMet);
    return {
      payee,
      ...(rule && { rule }),
      cites: isRuled ? cites : [],
      ...(isMixed
        ? { standing: 'payee-unknown', taken: [], left: [...stacked.taken, ...stacked.left], amount: null }
        : stacked),
    };
  });
}

const sum = (results: readonly SchemeResult[], per: SchemeResult['per']) =>
  results.filter((one) => one.per === per).reduce((total, { amount }) => total + (amount ?? 0), 0);
