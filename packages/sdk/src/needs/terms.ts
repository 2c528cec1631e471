import { boolTerm, dataTerm, enumTerm, intTerm, isPeriod, listTerm, type Period } from '@liandong/core';

const period = (id: string) =>
  dataTerm<Period>(id, (value) => (isPeriod(value) ? undefined : 'must be a period { count, unit }'));

// 期限
/** 快速反应：自受理起首次联系的期限。From receipt to the first contact. */
export const reactionLimit = period('needs.reactionLimit');
/** 回复办理情况的期限。From receipt to telling the person how it is being handled. */
export const replyLimit = period('needs.replyLimit');
/** 及时解决：办结的期限。From receipt to the end of handling. */
export const resolutionLimit = period('needs.resolutionLimit');
/** 有效跟踪：办结后回访的期限。From the end of handling to the return visit. */
export const returnVisitLimit = period('needs.returnVisitLimit');
/** 派错退回的期限。From receipt to sending back what belongs elsewhere. */
export const sendBackLimit = period('needs.sendBackLimit');
/** 工单所注时限、法定更长时限算数。A deadline set for the case itself counts instead. */
export const caseLimitCounts = boolTerm('needs.caseLimitCounts');
/** 要求不回复的除外。Who asks for no reply need not get one. */
export const noReplyOnRequest = boolTerm('needs.noReplyOnRequest');
/** 应当回访。 */
export const returnVisitRequired = boolTerm('needs.returnVisitRequired');
/** 再次办理的，重新起算。Handling it again starts the clock again. */
export const reopenRestarts = boolTerm('needs.reopenRestarts');
/** 一次延长的期限。How much longer one extension makes it. */
export const extensionLimit = period('needs.extensionLimit');
/** 可延长几次。 */
export const extensionsAllowed = intTerm('needs.extensionsAllowed', 'time');
/** 延长须经批准。 */
export const extensionNeedsApproval = boolTerm('needs.extensionNeedsApproval');
/** 延长须告知来人并说明。 */
export const extensionNeedsTelling = boolTerm('needs.extensionNeedsTelling');
/** 政府信息公开申请的答复期限。 */
export const informationLimit = period('needs.informationLimit');
/** 政府信息公开申请的延长期限（最长）。 */
export const informationExtension = period('needs.informationExtension');

// 个人信息
/** 监护人同意的年龄界限：不满。Below this age a guardian consents. */
export const guardianConsentAge = intTerm('needs.guardianConsentAge', 'year');
/** 无、限制民事行为能力人由监护人代理。 */
export const guardianActsForIncapable = boolTerm('needs.guardianActsForIncapable');
/** 敏感个人信息：法律列举的种类。The classes the law names; its definition reaches further. */
export const sensitiveClasses = listTerm('needs.sensitiveClasses');
/** 处理敏感个人信息须单独同意。 */
export const sensitiveNeedsSeparate = boolTerm('needs.sensitiveNeedsSeparate');
/** 须单独同意的目的：提供给他人、公开。 */
export const separatePurposes = listTerm('needs.separatePurposes');
/** 履行法定职责或者法定义务所必需的，不需同意。 */
export const dutyIsBasis = boolTerm('needs.dutyIsBasis');
/** 紧急情况下为保护生命健康和财产安全所必需的，不需同意。 */
export const emergencyIsBasis = boolTerm('needs.emergencyIsBasis');
/** 紧急情况消除后及时告知。 */
export const noticeAfterEmergency = boolTerm('needs.noticeAfterEmergency');
/** 不得以不同意为由拒绝服务，必需的除外。 */
export const refusalMayNotBlock = boolTerm('needs.refusalMayNotBlock');
/** 撤回同意的应当删除。 */
export const deleteOnWithdrawal = boolTerm('needs.deleteOnWithdrawal');
/** 处理敏感个人信息、向他人提供、公开等，应当事前进行影响评估。 */
export const assessmentRequired = boolTerm('needs.assessmentRequired');
/** 影响评估报告和处理情况记录至少保存多久。 */
export const assessmentKept = period('needs.assessmentKept');

// 报告
/** 未成年人的年龄界限：不满。 */
export const minorAge = intTerm('needs.minorAge', 'year');
/** 以自己劳动收入为主要生活来源的，满此年龄视为完全民事行为能力人。 */
export const ownIncomeAge = intTerm('needs.ownIncomeAge', 'year');
/** 发现未成年人受侵害须报告者。 */
export const minorReporters = listTerm('needs.minorReporters', { merge: 'replace' });
/** 发现家庭暴力须报案者。 */
export const violenceReporters = listTerm('needs.violenceReporters', { merge: 'replace' });
/** 未成年人受侵害：多快报告。 */
export const minorReportSpeed = enumTerm('needs.minorReportSpeed', ['at-once', 'promptly']);
/** 家庭暴力：多快报案。 */
export const violenceReportSpeed = enumTerm('needs.violenceReportSpeed', ['at-once', 'promptly']);

// 次序与汇总
/** 使需求排在最前的紧急信号。 */
export const urgentSignals = listTerm('needs.urgentSignals');
/** 重点人群。 */
export const priorityGroups = listTerm('needs.priorityGroups');
/** 告知其他途径的情形。 */
export const redirectClasses = listTerm('needs.redirectClasses');
/** 公开汇总数的最小数。The smallest count that may be shown outside. */
export const smallestShownCount = intTerm('needs.smallestShownCount', 'need');
