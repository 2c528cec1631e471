import {
  boolTerm,
  dataTerm,
  enumTerm,
  intTerm,
  isIsoDate,
  isPeriod,
  listTerm,
  type IsoDate,
  type Period,
} from '@liandong/core';

const period = (id: string) =>
  dataTerm<Period>(id, (value) => (isPeriod(value) ? undefined : 'must be a period { count, unit }'));

// 证书与登记
/** 首次登记的受理期限。From the certificate to the first registration. */
export const registrationWindow = period('workforce.registrationWindow');
/** 登记有效期。How long a registration lasts. */
export const registrationPeriod = period('workforce.registrationPeriod');
/** 再登记的受理期限：有效期满前多久。How long before its end a registration may be renewed. */
export const renewalWindow = period('workforce.renewalWindow');
/** 没有登记、登记已过期的，不算持证。Does a certificate count only while it is registered? */
export const certifiedNeedsRegistration = boolTerm('workforce.certifiedNeedsRegistration');
/** 地方证书也算持证。Does a local certificate count? */
export const localCounts = boolTerm('workforce.localCounts');
/** 每一登记有效期内继续教育的时间：助理社会工作师。 */
export const assistantHours = intTerm('workforce.assistantHours', 'hour');
/** 每一登记有效期内继续教育的时间：社会工作师。 */
export const intermediateHours = intTerm('workforce.intermediateHours', 'hour');
/** 每一登记有效期内继续教育的时间：高级社会工作师。 */
export const seniorHours = intTerm('workforce.seniorHours', 'hour');
/** 取得社会工作专业学历、学位的，一次性记多少小时。 */
export const degreeHours = intTerm('workforce.degreeHours', 'hour');
/** 报考高级：取得社会工作师后从事社会工作满几年。 */
export const seniorPracticeYears = intTerm('workforce.seniorPracticeYears', 'year');
/** 报考高级：须有本科以上学历或者学士以上学位。 */
export const seniorNeedsBachelor = boolTerm('workforce.seniorNeedsBachelor');

// 培训与角色
/** 取证之外还有培训、督导，是当地的做法。Certificates go with training there, as practice. */
export const isTrainingPractised = boolTerm('workforce.isTrainingPractised');
/** 只有证书、没有培训的，不合要求。Does training bind? */
export const trainingBinds = boolTerm('workforce.trainingBinds');
/** 一身二任会有角色冲突。Dual status strains, as a study of the place saw it. */
export const dualStatusStrains = boolTerm('workforce.dualStatusStrains');
/** 同一件事上不得一身二任。May nobody act in both roles in one matter? */
export const oneRoleBinds = boolTerm('workforce.oneRoleBinds');

// 工作室
/** 成立工作室至少要有几名持证社工。 */
export const studioCertifiedNeeded = intTerm('workforce.studioCertifiedNeeded', 'person');
/** 工作室由持证社工组成，是当地的做法。 */
export const studioIsOfCertified = boolTerm('workforce.studioIsOfCertified');
/** 鼓励持证社区工作者创办社区社会工作室。 */
export const certifiedMayFound = boolTerm('workforce.certifiedMayFound');
/** 项目负责社工离开后多久内须有人接替。 */
export const replaceLeadWithin = period('workforce.replaceLeadWithin');

// 接触未成年人
/** 密切接触未成年人的单位。Units in close contact with minors. */
export const closeContactUnits = listTerm('workforce.closeContactUnits');
/** 入职查询、每年查询自哪天起。The day from which records are to be checked. */
export const recordChecksBegin = dataTerm<IsoDate>('workforce.recordChecksBegin', (value) =>
  isIsoDate(value) ? undefined : 'must be a day YYYY-MM-DD',
);
/** “每年”按公历年，还是自上次起十二个月。How `every year` is counted. */
export const recordCheckReading = enumTerm('workforce.recordCheckReading', ['calendar-year', 'twelve-months']);
/** 有性侵害、虐待、拐卖、暴力伤害等记录的，不得录用，已录用的及时解聘。 */
export const recordBars = boolTerm('workforce.recordBars');
