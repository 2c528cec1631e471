/** 登记，还是备案；备案不是登记。Registered, filed with the street, or neither. */
export const registrations = ['registered', 'filed', 'none'] as const;
export type Registration = (typeof registrations)[number];

/** 社会团体、民办非企业单位（社会服务机构）、基金会、其他。 */
export const organizationKinds = ['association', 'service-agency', 'foundation', 'other'] as const;
export type OrganizationKind = (typeof organizationKinds)[number];

/** 组织形式：法人、合伙、个体、分支机构、没有实体（如工作室）。 */
export const legalForms = ['legal-person', 'partnership', 'individual', 'branch', 'none'] as const;
export type LegalForm = (typeof legalForms)[number];

/**
 * 服务领域：上海的四类（生活服务、公益慈善、文体活动、专业调处）与将台研究的五类（公益慈善、生活服务、促进参与、教育培训、权益维护）之合。
 * First axis, what an organisation is about; {@link communityClasses} and {@link priorityClasses} say which of them a place names.
 */
export const fields = [
  'living-services',
  'charity',
  'culture-sport',
  'mediation',
  'participation',
  'education',
  'rights',
] as const;
export type Field = (typeof fields)[number];

/** 活动类型：娱乐、趣缘、学习、服务、志愿。Second axis, how people come together in it (Hubei). */
export const activities = ['recreation', 'interest', 'learning', 'service', 'volunteering'] as const;

/** 取向：自益、互益、公益。Third axis, whom it serves (Jiangtai). */
export const orientations = ['self', 'mutual', 'public'] as const;
export type Orientation = (typeof orientations)[number];

/** 登记类别：直接登记所说的四类，与其他。 */
export const registrationClasses = [
  'industry-association',
  'science-technology',
  'charity',
  'community-service',
  'other',
] as const;

/** 年度检查结论；`none` 是没有参加。 */
export const checkResults = ['passed', 'basic', 'failed', 'none'] as const;
/** 购买服务项目的绩效评价。 */
export const ratings = ['good', 'fair', 'poor', 'none'] as const;
/** 处罚：已经生效、正在申诉（复议、诉讼）、已经撤销。 */
export const penaltyStates = ['final', 'appealed', 'revoked'] as const;
/** 信用状态：正常、列入活动异常名录、列入严重违法失信名单。 */
export const creditStates = ['normal', 'abnormal', 'serious'] as const;
export type CreditState = (typeof creditStates)[number];
