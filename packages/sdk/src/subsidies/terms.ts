import { boolTerm, dataTerm, enumTerm, intTerm, listTerm } from '@liandong/core';
import type { CertificateLevel } from './held-level.js';

/** 按证书级别的数：助理、社会工作师、高级。A number by level of certificate: 0 where it gets nothing; of a level that is not named nothing is known. */
export type ByLevel = Partial<Readonly<Record<CertificateLevel, number>>>;

const levels: readonly string[] = ['initial', 'middle', 'senior'];
const byLevel = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([level, part]) => levels.includes(level) && Number.isSafeInteger(part) && part >= 0)
    ? undefined
    : 'must be whole numbers by initial, middle, senior';

// 房租、公用事业费。Rent and utilities.
/** 有没有房租补贴；方案到期写否。Is there a rent subsidy? A scheme that ended says false. */
export const rentOffered = boolTerm('subsidies.rentOffered');
/** 有没有公用事业收费优惠。 */
export const utilitiesOffered = boolTerm('subsidies.utilitiesOffered');
/** 已知的扶持措施。Measures of support that are known by name. */
export const supportMeasures = listTerm('subsidies.supportMeasures');
/** 补贴哪些场所的房租。Kinds of premises that count. */
export const premisesKinds = listTerm('subsidies.premisesKinds');
/** 转租来的算不算。Do premises count that are sub-let? */
export const subLeaseCounts = boolTerm('subsidies.subLeaseCounts');
/** 场所是否须与登记住所一致。Must the premises be the registered address? */
export const addressMustMatch = boolTerm('subsidies.addressMustMatch');
/** 补贴年限较长的组织类别。Classes of organisations with the longer term. */
export const longClasses = listTerm('subsidies.longClasses');
/** 较长的补贴期限，月。 */
export const longMonths = intTerm('subsidies.longMonths', 'month');
/** 补贴年限较短的组织类别。Classes of organisations with the shorter term. */
export const shortClasses = listTerm('subsidies.shortClasses');
/** 较短的补贴期限，月。 */
export const shortMonths = intTerm('subsidies.shortMonths', 'month');
/** 还须达到评估等级的组织类别。Classes that need an assessment level too. */
export const assessedClasses = listTerm('subsidies.assessedClasses');
/** 须达到的评估等级。 */
export const assessedLevel = intTerm('subsidies.assessedLevel', 'level');
/** 每月房租补贴的上限，分。The most that is paid of a month's rent. */
export const rentPerMonth = intTerm('subsidies.rentPerMonth', 'fen');
/** 每月公用事业费补贴的上限，分。 */
export const utilitiesPerMonth = intTerm('subsidies.utilitiesPerMonth', 'fen');

// 孵化。Incubation.
/** 有没有孵化支持。 */
export const incubationOffered = boolTerm('subsidies.incubationOffered');
/** 孵化支持的种类。Kinds of support in incubation. */
export const incubationSupports = listTerm('subsidies.incubationSupports');
/** 成立多久以内算初创，月。Until when an organisation counts as starting up. */
export const startupMonths = intTerm('subsidies.startupMonths', 'month');
/** 最长孵化多久，月。 */
export const incubationMonths = intTerm('subsidies.incubationMonths', 'month');
/** 小额补贴的数额，分。 */
export const smallGrant = intTerm('subsidies.smallGrant', 'fen');

// 薪酬补贴。Salaries.
/** 有没有聘用社工的薪酬补贴。 */
export const salaryOffered = boolTerm('subsidies.salaryOffered');
/** 哪些类别的单位可以得。Classes of employers. */
export const salaryEmployers = listTerm('subsidies.salaryEmployers');
/** 所聘社工是否须持证。Must the social worker hold a certificate? */
export const salaryNeedsCertificate = boolTerm('subsidies.salaryNeedsCertificate');
/** 补贴给谁。To whom it is paid. */
export const salaryPayee = enumTerm('subsidies.salaryPayee', ['employer', 'worker']);
/** 每月的薪酬补贴，分，按级别。 */
export const salaryByLevel = dataTerm<ByLevel>('subsidies.salaryByLevel', byLevel);
/** 非全日制的算不算。Does part-time work count? */
export const partTimeCounts = boolTerm('subsidies.partTimeCounts');
/** 受聘于两家以上的算不算。Does it count to work for several employers? */
export const severalEmployersCount = boolTerm('subsidies.severalEmployersCount');
/** 当月只有部分日子符合的，当月算不算：证书当月到期、当月调来或调走。Does a month count that is fulfilled on some days only? */
export const partMonthCounts = boolTerm('subsidies.partMonthCounts');

// 岗位补贴、考试奖励、定级。Posts, examinations, grading.
/** 有没有持证岗位补贴。 */
export const postOffered = boolTerm('subsidies.postOffered');
/** 哪些岗位可以得。 */
export const postRoles = listTerm('subsidies.postRoles');
/** 每月的岗位补贴，分，按级别。 */
export const postByLevel = dataTerm<ByLevel>('subsidies.postByLevel', byLevel);
/** 有没有取得证书的一次性奖励。 */
export const examOffered = boolTerm('subsidies.examOffered');
/** 一次性奖励，分，按级别。 */
export const examByLevel = dataTerm<ByLevel>('subsidies.examByLevel', byLevel);
/** 是否须考核合格。Must the yearly appraisal be passed? */
export const examNeedsAppraisal = boolTerm('subsidies.examNeedsAppraisal');
/** 已得低级别奖励的，是否只补差额。Is only the difference paid to who had a reward for a lower level? */
export const examPaysDifference = boolTerm('subsidies.examPaysDifference');
/** 有没有持证定级定薪。 */
export const gradingOffered = boolTerm('subsidies.gradingOffered');
/** 持证提高几级，按级别。 */
export const gradeSteps = dataTerm<ByLevel>('subsidies.gradeSteps', byLevel);

// 持续服务的一次性补贴。A one-off for service that lasts.
/** 有没有持续服务的一次性补贴。 */
export const continuityOffered = boolTerm('subsidies.continuityOffered');
/** 哪些组织可以得。 */
export const continuityClasses = listTerm('subsidies.continuityClasses');
/** 须连续服务的年数。 */
export const continuityYears = intTerm('subsidies.continuityYears', 'year');
/** 须达到的评估等级。 */
export const continuityLevel = intTerm('subsidies.continuityLevel', 'level');
/** 一次性补贴的数额，分。 */
export const continuityAmount = intTerm('subsidies.continuityAmount', 'fen');

/** 公共场地免费开放给谁。Who uses public venues free of charge. */
export const freeVenueUsers = listTerm('subsidies.freeVenueUsers');

// 薪酬标准。The pay standard.
/** 社会平均工资，每月，分。The average wage of society, by month. */
export const averageWage = intTerm('subsidies.averageWage', 'fen');
/** “不低于社平工资”看每个人，还是看平均。Is the standard about each person or about the mean? */
export const payFloorBasis = enumTerm('subsidies.payFloorBasis', ['person', 'average']);
/** 非全日制的是否同一标准。Is it the same for part-time work? */
export const payFloorForPartTime = boolTerm('subsidies.payFloorForPartTime');

/** 同时符合几项的，怎样给：就高、累加、择一。What is paid to who meets several schemes: the highest, all, or one of their choice. */
export const stacking = enumTerm('subsidies.stacking', ['highest', 'sum', 'exclusive']);
