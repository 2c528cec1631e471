import { boolTerm, enumTerm, intTerm, listTerm, shareTerm } from '@liandong/core';

/** 可直接登记的社会组织类别。Classes that register without the consent of a competent unit. */
export const directClasses = listTerm('organizations.directClasses');

/** 以自己的财产独立承担民事责任的组织形式。Legal forms that answer with their own property. */
export const bearItself = listTerm('organizations.bearItself', { mayFill: ['nation'] });
/** 由所属法人承担民事责任的组织形式。Legal forms for which the legal person answers that they are part of. */
export const parentBears = listTerm('organizations.parentBears', { mayFill: ['nation'] });
/** 由出资人、设立人承担无限责任的组织形式。Legal forms for which their founders answer without limit. */
export const foundersBear = listTerm('organizations.foundersBear', { mayFill: ['nation'] });

/** 列入严重违法失信名单的，不给予资金资助、不向其购买服务。Does the list of serious breach of trust bar from money and purchases? */
export const seriousBars = boolTerm('organizations.seriousBars');
/** 列入活动异常名录的后果。What being on the list of abnormal activity does. */
export const abnormalEffect = enumTerm('organizations.abnormalEffect', ['barred', 'case-by-case', 'none']);
/** 移出严重违法失信名单以后还须等候的时间，月。How long the bar outlasts the list. */
export const barredAfterSerious = intTerm('organizations.barredAfterSerious', 'month');
/** 列入严重违法失信名单满多久才可以移出，月。The shortest stay on the list of serious breach of trust. */
export const seriousAtLeast = intTerm('organizations.seriousAtLeast', 'month');
/** 列入活动异常名录满多久即转入严重违法失信名单，月。The stay on the list of abnormal activity after which it becomes the serious list. */
export const abnormalBecomesSerious = intTerm('organizations.abnormalBecomesSerious', 'month');

/** 评估等级的有效期，年。How long an assessment level lasts. */
export const assessmentLasts = intTerm('organizations.assessmentLasts', 'year');

/** 当地划分社区社会组织的类别。The classes into which a place sorts community organisations. */
export const communityClasses = listTerm('organizations.communityClasses');
/** 重点扶持的类别（可以，不是应当）。Classes that may be supported first. */
export const priorityClasses = listTerm('organizations.priorityClasses');
/** 容易一类独大的类别。Classes that tend to crowd out the others. */
export const dominantClasses = listTerm('organizations.dominantClasses');
/** 占到多少算一类独大。From which share on classes dominate. */
export const dominanceShare = shareTerm('organizations.dominanceShare');

/** 已有的群众组织：依次做什么。What is done with groups that exist already, in this order. */
export const existingGroupSteps = listTerm('organizations.existingGroupSteps', { merge: 'replace' });
/** 新的组织：用哪些方法培育，不分先后。How new ones are brought up, in no order. */
export const newGroupMeans = listTerm('organizations.newGroupMeans', { merge: 'replace' });
/** 自有收入占到多少算自力更生。The share of own income from which an organisation stands on its own feet. */
export const selfRelianceShare = shareTerm('organizations.selfRelianceShare');
