import { boolTerm, dataTerm, intTerm, isPeriod, listTerm, shareTerm, type Period } from '@liandong/core';

const period = (id: string) =>
  dataTerm<Period>(id, (value) => (isPeriod(value) ? undefined : 'must be a period { count, unit }'));
/** A time of months or years: it ends on the same day of the calendar, holiday or not. */
const years = (id: string) =>
  dataTerm<Period>(id, (value) =>
    isPeriod(value) && (value.unit === 'month' || value.unit === 'year')
      ? undefined
      : 'must be a period { count, unit: month | year }',
  );

// 项目化运作：现有材料讲的是做法，各地写明有约束力的才约束。Practice; it binds only where a text says so.
/** 每个环节须有三方记录。Every stage needs the record of three parties. */
export const threePartiesBind = boolTerm('projects.threePartiesBind');
/** 项目须对应至少一项需求。A project must answer to a need. */
export const needLinkBinds = boolTerm('projects.needLinkBinds');
/** 需求全部撤回的，项目停下来重新商议。A project stops when all its needs are withdrawn. */
export const withdrawalStops = boolTerm('projects.withdrawalStops');
/** 承接、执行、实施三个位置须各由该当的一方担任。The three slots must be filled by the right parties. */
export const slotsBind = boolTerm('projects.slotsBind');
/** 当地采用的购买形式。Forms of purchase that a place names. */
export const localForms = listTerm('projects.localForms');
/** 居（村）委会不得承接本社区的购买项目。A committee may not take on what is bought for its own community. */
export const committeeBarred = boolTerm('projects.committeeBarred');

// 合同当事人
/** 能以自己的名义订合同的身份。Who can sign a contract in their own name. */
export const contractForms = listTerm('projects.contractForms', { merge: 'replace' });
/** 能独立承担民事责任的身份。Who bears civil liability independently. */
export const liableForms = listTerm('projects.liableForms', { merge: 'replace' });
/** 不能独立承担民事责任的身份。Who does not. */
export const notLiableForms = listTerm('projects.notLiableForms', { merge: 'replace' });
/** 参加采购前多久内不得有重大违法记录。How long before taking part there must be no record of a major violation. */
export const violationPeriod = years('projects.violationPeriod');
/** 处罚在复议、诉讼期间是否不算。Is a penalty left out of account while it is appealed? */
export const appealSuspends = boolTerm('projects.appealSuspends');

// 采购
/** 招标：最少几家。Fewest suppliers in a tender. */
export const tenderFewest = intTerm('projects.tenderFewest', 'row');
/** 竞争性谈判：最少几家。 */
export const negotiationFewest = intTerm('projects.negotiationFewest', 'row');
/** 询价：最少几家。 */
export const inquiryFewest = intTerm('projects.inquiryFewest', 'row');
/** 负责人相同、有控股或管理关系的，不得参加同一合同项下的采购。Suppliers under one head or in each other's hands may not both take part. */
export const relatedBarred = boolTerm('projects.relatedBarred');
/** 不得纳入政府购买服务的内容。What may not be bought as a service. */
export const notPurchasable = listTerm('projects.notPurchasable');

// 合同
/** 中标、成交通知书发出后多久内签订。 */
export const signWithin = period('projects.signWithin');
/** 签订后多久内备案。 */
export const fileWithin = period('projects.fileWithin');
/** 签订后多久内公告。 */
export const announceWithin = period('projects.announceWithin');
/** 追加到什么比例就过了。The share of the original price from which supplements are too much. */
export const additionExcess = shareTerm('projects.additionExcess');
/** 采购文件至少保存多久。 */
export const keepFor = years('projects.keepFor');
/** 合同履行期限一般多长。How long a contract usually runs. */
export const usualTerm = years('projects.usualTerm');
/** 合同履行期限最长多长。 */
export const longestTerm = years('projects.longestTerm');
/** “一般”期限是否有约束力。Does the usual length bind where the conditions for a longer one do not hold? */
export const usualTermBinds = boolTerm('projects.usualTermBinds');

// 志愿服务时间
/** 志愿服务无偿。Volunteers are not paid for their hours. */
export const hoursUnpaid = boolTerm('projects.hoursUnpaid');
/** 志愿服务时间能否折价算作配套。Do hours count as a match in kind? */
export const hoursMatch = boolTerm('projects.hoursMatch');
