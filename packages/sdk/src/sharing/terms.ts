import { boolTerm, dataTerm, isPeriod, listTerm, type Period } from '@liandong/core';
import { dataClasses, type DataClass } from './codes.js';

/** 当地列明可以共享的信息类别。Classes that a place names as shared. */
export const sharedClasses = listTerm('sharing.sharedClasses');
/** 社区层面的共享对照表，写作“类别/收到方”。Who may get what at the level of the community, as `class/receiver`. */
export const communityMatrix = listTerm('sharing.communityMatrix');
/** 政府层面的共享对照表。The same at the level of government. */
export const governmentMatrix = listTerm('sharing.governmentMatrix');
/** 对照表是否有约束力；未写明时只作提示。Does the matrix bind, or only advise? */
export const matrixBinds = boolTerm('sharing.matrixBinds');

/** 提供给其他个人信息处理者须单独同意。Giving to another handler needs separate consent. */
export const givingNeedsSeparate = boolTerm('sharing.givingNeedsSeparate');
/** 只能用于原来的目的；目的变更须重新取得同意。Data keep their purpose; another one needs consent anew. */
export const purposeBinds = boolTerm('sharing.purposeBinds');
/** 限于实现目的的最小范围。Only what the purpose needs. */
export const minimumBinds = boolTerm('sharing.minimumBinds');
/** 须向个人告知。The person must be told. */
export const noticeRequired = boolTerm('sharing.noticeRequired');
/** 敏感个人信息须有特定目的、充分必要并严格保护。Sensitive data need a specific purpose, sufficient need and strict protection. */
export const strictForSensitive = boolTerm('sharing.strictForSensitive');
/** 委托处理须约定。Having somebody else process data needs an agreement. */
export const entrustingNeedsAgreement = boolTerm('sharing.entrustingNeedsAgreement');

/** 各类信息多久之内算新。How long data of each class count as fresh. */
export const freshWithin = dataTerm<Partial<Record<DataClass, Period>>>('sharing.freshWithin', (value) =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(([key, period]) => (dataClasses as readonly string[]).includes(key) && isPeriod(period))
    ? undefined
    : 'must be periods { count, unit } by class of data',
);

/** 服务联办在当地施行。Services are handled jointly there. */
export const jointServicePractised = boolTerm('sharing.jointServicePractised');
/** 联办须有一个牵头方。A joint case must have one lead. */
export const oneLeadBinds = boolTerm('sharing.oneLeadBinds');
