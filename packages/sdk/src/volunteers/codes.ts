/** 危险程度，由低到高，用各地条文自己的词。How dangerous an activity may be, in the words of the texts, lowest first. */
export const dangers = [
  'none',
  'safety-risk' /* 有安全风险（上海） */,
  'bodily-danger' /* 可能发生人身危险（国家、浙江、北京） */,
  'great-danger' /* 对人身安全、身心健康有较高风险（北京），较大人身伤害风险（上海） */,
] as const;
export type Danger = (typeof dangers)[number];

/** 应当签订书面协议的其他情形。Cases, besides danger, for which a text asks for a written agreement. */
export const occasions = [
  'one-month' /* 期限在一个月以上 */,
  'large-event' /* 大型活动 */,
  'outside-area' /* 在本行政区域外 */,
  'foreign' /* 涉外、境外人员参加 */,
  'asked-for' /* 任何一方要求 */,
  'great-responsibility' /* 重大管理责任、经济责任（上海） */,
  'other-law' /* 法律、法规规定的其他情形 */,
] as const;
export type Occasion = (typeof occasions)[number];

/** 志愿者自己支出的费用。 */
export const expenses = ['transport', 'meals', 'lodging', 'communication', 'other'] as const;
export type Expense = (typeof expenses)[number];

/** 志愿服务记录的内容。 */
export const recordFields = ['person', 'service', 'training', 'honours', 'evaluation'] as const;
export type RecordField = (typeof recordFields)[number];

/** 组织者。Who organises an activity. */
export const organizers = [
  'volunteer-organization' /* 志愿服务组织 */,
  'charity' /* 慈善组织 */,
  'committee' /* 居（村）民委员会 */,
  'event-host' /* 公益活动举办单位 */,
  'public-service' /* 公共服务机构 */,
  'community-group' /* 经居（村）委会同意成立的社区团体 */,
  'other-organization' /* 其他组织 */,
  'individual' /* 志愿者自行开展 */,
] as const;
export type Organizer = (typeof organizers)[number];

/** 阶梯：骨干、队伍、志愿型组织。 */
export const rungs = ['volunteer', 'core', 'team', 'organization'] as const;
export type Rung = (typeof rungs)[number];
