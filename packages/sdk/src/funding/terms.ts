import { boolTerm, dataTerm, intTerm, isPeriod, listTerm, shareTerm, type Period } from '@liandong/core';

// 随事项必须一并给到的：各为一张“场合”清单（committee、villageCommittee、station、street、streetTemporary、organization）。
// What must come along with a matter: each a list of the scopes for which a text orders it. What no text orders is practice only.

/** 须给经费的场合。 */
export const moneyFor = listTerm('funding.moneyFor');
/** 须明确任务的场合。 */
export const taskFor = listTerm('funding.taskFor');
/** 须给人员的场合。 */
export const staffFor = listTerm('funding.staffFor');
/** 须赋予相应权限的场合。 */
export const powersFor = listTerm('funding.powersFor');
/** 须给工作条件或技术保障的场合。 */
export const conditionsFor = listTerm('funding.conditionsFor');
/** 须给信息支持和业务指导的场合。 */
export const guidanceFor = listTerm('funding.guidanceFor');
/** 须明确办理要求、标准和流程的场合。 */
export const procedureFor = listTerm('funding.procedureFor');
/** 委托事项的经费须由委托部门承担的场合。 */
export const entrusterPaysFor = listTerm('funding.entrusterPaysFor');

/** 三定与权随责走、费随事转是否在当地施行（做法，不是命令）。Whether three fixings per carrier, and power and money after the matter, are practised there. */
export const isPractised = boolTerm('funding.isPractised');

/** 实物、场地等折价是否计入。Do things given in kind count towards the cost? */
export const inKindCounts = boolTerm('funding.inKindCounts');
/** 经费自事项开始起多久内须拨到。How soon after a matter begins its money must have arrived. */
export const transferWithin = dataTerm<Period>('funding.transferWithin', (value) =>
  isPeriod(value) ? undefined : 'must be a period { count, unit: day | workday | month | year }',
);
/** 迟拨是否即为未保障。Does money that arrives late leave a matter unfunded? */
export const lateFails = boolTerm('funding.lateFails');
/** 多部门事项是否须先约定分担。Must departments that share a matter have agreed who pays what? */
export const splitMustBeAgreed = boolTerm('funding.splitMustBeAgreed');
/** 是否须人员费与项目费俱全。Must both the people and the work be paid for? */
export const bothMoneyNeeded = boolTerm('funding.bothMoneyNeeded');
/** 事项取消后结余须退回。Must unspent money go back once a matter is revoked? */
export const unspentReturns = boolTerm('funding.unspentReturns');

/** 可用的经费来源种类。Kinds of sources that may pay for a matter. */
export const allowedSources = listTerm('funding.allowedSources');
/** 购买服务须列入预算。Must bought services stand in the budget? */
export const purchaseNeedsBudgetLine = boolTerm('funding.purchaseNeedsBudgetLine');
/** 购买服务资金从既有预算中统筹，不另增。Is the money for purchases taken from the existing budget? */
export const purchaseFromExistingBudget = boolTerm('funding.purchaseFromExistingBudget');

/** 各笔资金准许的用途，写作“资金/用途”。What funds may be used for, each as `fund/use`. */
export const permittedUses = listTerm('funding.permittedUses');
/** 捐赠须按约定、募捐方案的用途使用。Are donations bound to the use that was agreed or announced? */
export const donationsKeepPurpose = boolTerm('funding.donationsKeepPurpose');
/** 每年拨付的专项资金，分。A yearly appropriation, in fen. */
export const appropriationPerYear = intTerm('funding.appropriationPerYear', 'fen');
/** 专项资金设立的载体。Plans and funds that the appropriation sets up. */
export const appropriationPlans = listTerm('funding.appropriationPlans');

/** 公益创投分期拨付。Is a venture grant paid in tranches? */
export const paidInTranches = boolTerm('funding.paidInTranches');
/** 各期拨付前须经的评估。Reviews that a tranche waits for. */
export const trancheReviews = listTerm('funding.trancheReviews');
/** 每期拨付的份额。The share of a grant that each tranche pays, first tranche first. */
export const trancheShares = dataTerm<readonly TrancheShare[]>('funding.trancheShares', (value) =>
  Array.isArray(value) && value.length > 0 && value.every(isTrancheShare) && sumsToOne(value)
    ? undefined
    : 'must be a list of { numerator, denominator } that make one together',
);
/** 配套资金须达到的比例。The share of the budget that must be matched from elsewhere. */
export const matchingShare = shareTerm('funding.matchingShare');
/** 联动项目须占的比例。The share of a round's projects in which social workers and volunteers must work together. */
export const linkedProjectShare = shareTerm('funding.linkedProjectShare');
/** 出资过半可冠名的比例。The share of a project's money from which an enterprise may give it its name. */
export const namingShare = shareTerm('funding.namingShare');
/** 未通过评估即追回。Is money taken back when a review fails? */
export const clawsBack = boolTerm('funding.clawsBack');
/** 单个项目资助上限，分。The most that one project may get, in fen. */
export const projectCap = intTerm('funding.projectCap', 'fen', { merge: 'ceiling' });

/** 一期的份额。A part of a whole as two whole numbers. */
export interface TrancheShare {
  readonly numerator: number;
  readonly denominator: number;
}

function isTrancheShare(value: unknown): value is TrancheShare {
  const { numerator, denominator } = (value ?? {}) as Partial<TrancheShare>;
  return (
    Number.isSafeInteger(numerator) &&
    Number.isSafeInteger(denominator) &&
    (numerator as number) > 0 &&
    (numerator as number) <= (denominator as number)
  );
}

/** Exact: fractions are brought to one denominator in big integers. */
function sumsToOne(shares: readonly TrancheShare[]): boolean {
  const whole = shares.reduce((product, { denominator }) => product * BigInt(denominator), 1n);
  const parts = shares.map(({ numerator, denominator }) => (whole / BigInt(denominator)) * BigInt(numerator));
  return parts.reduce((sum, part) => sum + part, 0n) === whole;
}
