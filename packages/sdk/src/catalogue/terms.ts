import { boolTerm, intTerm, listTerm } from '@liandong/core';

// 入目录的条件。A catalogue that does not ask for something says so with 0 or false: what no text sets stays unknown.

/** 登记满几年。Full years since registration. */
export const leastYears = intTerm('catalogue.leastYears', 'year');
/** 评估等级至少几级（3 即 3A）。The lowest assessment level. */
export const leastLevel = intTerm('catalogue.leastLevel', 'level');
/** 等级期满、续评未定的，是否仍算有等级。Does a level still count while its renewal is pending? */
export const pendingRenewalCounts = boolTerm('catalogue.pendingRenewalCounts');
/** 是否须配备专业社会工作者或者相关专业服务人员。Must there be social workers or other professionals? */
export const needsProfessionals = boolTerm('catalogue.needsProfessionals');
/** 看最近几个年度的检查结论。How many of the last annual checks count. */
export const checkedYears = intTerm('catalogue.checkedYears', 'year');
/** 哪些检查结论算合格。The results that pass. */
export const passingResults = listTerm('catalogue.passingResults');
/** 是否须有承接购买服务的实践。Must it have carried out bought services? */
export const needsRecord = boolTerm('catalogue.needsRecord');
/** 从哪一年起的实践才算。The year from which on such work counts. */
export const recordSince = intTerm('catalogue.recordSince', 'year');
/** 哪些绩效评价算良好。The ratings that count as good. */
export const goodRatings = listTerm('catalogue.goodRatings');
/** 是否限定服务领域。Is the catalogue limited to fields of service? */
export const limitsServices = boolTerm('catalogue.limitsServices');
/** 限定的服务领域。The fields of service. */
export const services = listTerm('catalogue.services');

/** 几年内不得有重大违法记录。For how many years there must be no major breach of law. */
export const cleanYears = intTerm('catalogue.cleanYears', 'year');
/** 正在申诉的处罚算不算。Does a penalty count while it is appealed? */
export const appealedCounts = boolTerm('catalogue.appealedCounts');
/** 入目录是否也须具备供应商的法定条件。Must those on the catalogue meet the lawful conditions of suppliers too? */
export const asksSupplierConditions = boolTerm('catalogue.asksSupplierConditions');

/** 是否只许向目录内的组织购买。May services be bought from those on the catalogue only? */
export const onlyListed = boolTerm('catalogue.onlyListed');
