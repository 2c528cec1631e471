import { boolTerm, intTerm, listTerm } from '@liandong/core';

// 谁可以参加
/** 不满此年龄为无民事行为能力人。Below this age there is no capacity. */
export const limitedCapacityAge = intTerm('volunteers.limitedCapacityAge', 'year');
/** 志愿者应当具备相应的民事行为能力。 */
export const capacityRequired = boolTerm('volunteers.capacityRequired');
/** 活动应当与志愿者的年龄、能力、身体状况相适应。 */
export const fitRequired = boolTerm('volunteers.fitRequired');
/** 组织未成年人参加，应当征得监护人同意。Only consent will do. */
export const minorNeedsConsent = boolTerm('volunteers.minorNeedsConsent');
/** 限制民事行为能力人参加，应当征得监护人同意或者由监护人陪同。 */
export const limitedNeedsGuardian = boolTerm('volunteers.limitedNeedsGuardian');
/** 组织未成年人参加，应当落实安全保护措施。 */
export const minorNeedsSafety = boolTerm('volunteers.minorNeedsSafety');
/** 不得组织未成年人参加的活动，按危险程度。Dangers that minors are kept from. */
export const minorsBarredFrom = listTerm('volunteers.minorsBarredFrom');
/** 不得强行指派、强迫。 */
export const forcingBarred = boolTerm('volunteers.forcingBarred');

// 活动之前
/** 招募时应当说明可能发生的风险。 */
export const riskNoticeRequired = boolTerm('volunteers.riskNoticeRequired');
/** 还应当告知防范、保护措施的，按危险程度。Dangers for which the measures are to be told too. */
export const measuresToldFor = listTerm('volunteers.measuresToldFor');
/** 应当普及通用知识、明确岗位职责和服务规范。 */
export const briefingRequired = boolTerm('volunteers.briefingRequired');
/** 需要专门知识、技能的，应当培训。 */
export const skillTrainingRequired = boolTerm('volunteers.skillTrainingRequired');
/** 有职业资格要求的，应当取得资格。 */
export const qualificationRequired = boolTerm('volunteers.qualificationRequired');
/** 应当先办保险的，按危险程度。Dangers that need insurance beforehand. */
export const insuredDangers = listTerm('volunteers.insuredDangers');
/** 应当签订书面协议的情形。 */
export const writtenAgreementFor = listTerm('volunteers.writtenAgreementFor');
/** 一般应当避免较大人身伤害风险的活动。 */
export const greatDangerAvoided = boolTerm('volunteers.greatDangerAvoided');
/** 应对突发事件，应当接受统一指挥。 */
export const commandRequired = boolTerm('volunteers.commandRequired');
/** 社工引领义工，是当地的做法。Social workers lead volunteers there, as practice. */
export const isLeadPractised = boolTerm('volunteers.isLeadPractised');
/** 社工带领、招募、培训、督导，缺一不可。Does the lead bind? */
export const leadBinds = boolTerm('volunteers.leadBinds');

// 无偿
/** 志愿服务无偿提供。 */
export const isUnpaidByLaw = boolTerm('volunteers.isUnpaidByLaw');
/** 不得向服务对象收取或者变相收取报酬。 */
export const chargingBarred = boolTerm('volunteers.chargingBarred');
/** 可以补贴的费用。Expenses that may be made good. */
export const reimbursable = listTerm('volunteers.reimbursable');
/** 可以积分、储蓄时间。May points or time be saved up? */
export const pointsAllowed = boolTerm('volunteers.pointsAllowed');

// 谁可以组织，谁记录，谁证明
/** 社区团体须经居（村）委会同意，在本社区内开展。 */
export const groupNeedsConsent = boolTerm('volunteers.groupNeedsConsent');
/** 其他组织可以开展力所能及的志愿服务。 */
export const othersWithinMeans = boolTerm('volunteers.othersWithinMeans');
/** 志愿服务记录应有的内容。 */
export const fieldsRecorded = listTerm('volunteers.fieldsRecorded');
/** 可以出具记录证明的。Who may certify service. */
export const certifiers = listTerm('volunteers.certifiers');
/** 谁组织谁记录、谁记录谁证明。 */
export const recorderCertifies = boolTerm('volunteers.recorderCertifies');
/** 证明无偿出具。 */
export const certificateFree = boolTerm('volunteers.certificateFree');

// 阶梯
/** 队伍至少几人。 */
export const teamMembersNeeded = intTerm('volunteers.teamMembersNeeded', 'person');
/** 志愿服务组织须依法成立。 */
export const organizationIsFormed = boolTerm('volunteers.organizationIsFormed');
