import type { Decision, FactValues, Facts, Law } from '@liandong/core';
import { mayGetContinuityGrant } from './may-get-continuity-grant.js';
import { mayGetExamReward } from './may-get-exam-reward.js';
import { mayGetIncubation } from './may-get-incubation.js';
import { mayGetPostSubsidy } from './may-get-post-subsidy.js';
import { mayGetPremisesSubsidy } from './may-get-premises-subsidy.js';
import { mayGetSalarySubsidy } from './may-get-salary-subsidy.js';
import { salaryPayee } from './terms.js';

/** 各项补贴，先组织、后个人。The schemes: for organisations first, then for people. */
export const schemes = {
  premises: { question: mayGetPremisesSubsidy, per: 'month', payee: 'organization' },
  incubation: { question: mayGetIncubation, per: 'once', payee: 'organization' },
  continuity: { question: mayGetContinuityGrant, per: 'once', payee: 'organization' },
  salary: { question: mayGetSalarySubsidy, per: 'month', payee: 'by-law' },
  post: { question: mayGetPostSubsidy, per: 'month', payee: 'worker' },
  exam: { question: mayGetExamReward, per: 'once', payee: 'worker' },
} as const;
export type Scheme = keyof typeof schemes;

/** 申请人。All facts that the schemes work with; one that several ask for has one name and one meaning. */
export type Applicant = Partial<
  FactValues<typeof mayGetPremisesSubsidy.facts> &
    FactValues<typeof mayGetIncubation.facts> &
    FactValues<typeof mayGetContinuityGrant.facts> &
    FactValues<typeof mayGetSalarySubsidy.facts> &
    FactValues<typeof mayGetPostSubsidy.facts> &
    FactValues<typeof mayGetExamReward.facts>
>;

/** 一项补贴的结果。What one scheme comes to for an applicant. */
export interface SchemeResult {
  readonly scheme: Scheme;
  readonly decision: Decision;
  /** Whole fen; 0 when not eligible or in kind; `null` when it cannot be told. */
  readonly amount: number | null;
  /** 符合条件，数额定不下来：规定没有写明，或者还差事实。Eligible, and the amount cannot be told: the law leaves it open, or facts are wanting. */
  readonly amountUnknown: boolean;
  readonly per: 'month' | 'once';
  readonly payee: 'organization' | 'employer' | 'worker' | 'unknown';
}

/**
 * 一项补贴：符不符合，多少钱，给谁。
 * One scheme: whether the applicant is eligible, for how much, and who is paid. Facts that the scheme does not ask for are passed over.
 *
 * Source: as the scheme's own question.
 *
 * @example
 * evaluateScheme('exam', { certificateLevel: 'senior', isWorkingHere: true, isPaidForLevel: false, paidBefore: 0, isAppraised: true }, law).amount
 */
export function evaluateScheme(scheme: Scheme, applicant: Applicant, law: Law): SchemeResult {
  const { question, per, payee } = schemes[scheme];
  const known = applicant as Readonly<Record<string, unknown>>;
  const facts = Object.fromEntries(Object.keys(question.facts).map((name) => [name, known[name]]));
  const ask = question as never as (facts: FactValues<Facts>, law: Law) => Decision;
  const decision = ask(facts as FactValues<Facts>, law);
  const value = typeof decision.value === 'number' ? decision.value : null;
  return {
    scheme,
    decision,
    amount: decision.outcome === 'unmet' ? 0 : decision.outcome === 'met' ? value : null,
    amountUnknown: decision.outcome === 'met' && value === null,
    per,
    payee: payee === 'by-law' ? (law.get(salaryPayee).value ?? 'unknown') : payee,
  };
}

/**
 * 各项补贴逐一核对。All schemes, or some of them, for one applicant.
 *
 * Source: as each scheme's own question.
 */
export const evaluateSchemes = (
  applicant: Applicant,
  law: Law,
  which: readonly Scheme[] = Object.keys(schemes) as Scheme[],
): readonly SchemeResult[] => which.map((scheme) => evaluateScheme(scheme, applicant, law));
