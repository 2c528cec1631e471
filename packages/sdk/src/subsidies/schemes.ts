import type { Asked, Decision, FactValues, Facts, Law } from '@liandong/core';
import { mayGetContinuityGrant } from './may-get-continuity-grant.js';
import { mayGetExamReward } from './may-get-exam-reward.js';
import { mayGetIncubation } from './may-get-incubation.js';
import { mayGetPostSubsidy } from './may-get-post-subsidy.js';
import { mayGetPremisesSubsidy } from './may-get-premises-subsidy.js';
import { mayGetSalarySubsidy } from './may-get-salary-subsidy.js';
import { salaryPayee } from './terms.js';
import { askedOf, type applicantFact } from './who-applies.js';

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
    FactValues<typeof mayGetExamReward.facts> &
    FactValues<{ readonly applicant: typeof applicantFact }>
>;

/** For whom it is. A subsidy for employing is for who employs, whoever is paid. */
const kindOf = (scheme: Scheme) => (schemes[scheme].payee === 'worker' ? 'worker' : 'organization');

/**
 * 给组织的和给个人的都有。Are some of them for organisations, and some for workers?
 *
 * Source: as {@link questionOf}.
 */
export const isForBoth = (which: readonly Scheme[]): boolean => new Set(which.map(kindOf)).size > 1;

const applied: Partial<Record<Scheme, Asked>> = {};

/**
 * 一项补贴的问题；和给别的申请人的几项一起问的，或者说了谁来申请的，多问一个“谁来申请”。
 * The question of a scheme. Beside schemes for another kind of applicants, or where the facts tell who applies, it asks for `applicant` too:
 * a scheme for organisations is unmet for a worker, by the text that founds it. Where no text does, and where the law leaves open who is paid
 * a salary subsidy, it is unknown. It is made of a sound question: no {@link WrongQuestionError} arises, nor, before it is asked, an
 * {@link InvalidDateError} or a {@link WrongFactError}.
 *
 * Source: 上海报告、浦东新区“十三五”扶持意见（给予社会组织；对聘用社工给予）; 上海报告、宁夏（据报道）（给予持证的社区工作者、社会工作者）.
 *
 * @example
 * Object.keys(questionOf('exam', ['premises']).facts)[0] // => 'applicant'
 */
export function questionOf(
  scheme: Scheme,
  beside: readonly Scheme[] = [],
  { applicant }: Pick<Applicant, 'applicant'> = {},
): Asked {
  const { question } = schemes[scheme];
  const kind = kindOf(scheme);
  if (applicant === undefined && beside.every((each) => kindOf(each) === kind)) return question as never;
  return (applied[scheme] ||= askedOf(question as never, kind));
}

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
 * One scheme: whether the applicant is eligible, for how much, and who is paid. Facts that the scheme does not ask for are passed over; `applicant`
 * counts where it is told, and where schemes of another kind are asked about beside it, as in {@link questionOf}; no {@link WrongQuestionError}
 * arises, nor, of a day that leads past the calendar, an {@link InvalidDateError}.
 *
 * Source: as the scheme's own question.
 *
 * @throws {WrongFactError} for a fact that its type refuses
 *
 * @example
 * evaluateScheme('exam', { certificateLevel: 'senior', isWorkingHere: true, isPaidForLevel: false, paidBefore: 0, isAppraised: true }, law).amount
 */
export function evaluateScheme(
  scheme: Scheme,
  applicant: Applicant,
  law: Law,
  beside: readonly Scheme[] = [],
): SchemeResult {
  const { per, payee } = schemes[scheme];
  const known = applicant as Readonly<Record<string, unknown>>;
  const ask = questionOf(scheme, beside, applicant);
  const facts = Object.fromEntries(Object.keys(ask.facts).map((name) => [name, known[name]]));
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
 * 各项补贴逐一核对。All schemes, or some of them, for one applicant. `beside` as in {@link evaluateScheme}. No {@link WrongQuestionError}
 * arises, nor, of a day that leads past the calendar, an {@link InvalidDateError}.
 *
 * Source: as each scheme's own question.
 *
 * @throws {WrongFactError} for a fact that its type refuses
 */
export const evaluateSchemes = (
  applicant: Applicant,
  law: Law,
  which: readonly Scheme[] = Object.keys(schemes) as Scheme[],
  beside: readonly Scheme[] = [],
): readonly SchemeResult[] => which.map((scheme) => evaluateScheme(scheme, applicant, law, beside));
