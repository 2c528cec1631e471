/** 发现需求 → 策划 → 申请 → 执行 → 评估。Stages of a project, in their order. */
export const stages = ['need', 'plan', 'apply', 'carry-out', 'evaluate'] as const;
export type Stage = (typeof stages)[number];

/** 由谁发起。Who started a project. */
export const initiators = ['resident', 'organization', 'government'] as const;
export type Initiator = (typeof initiators)[number];

/** 各方。Who may stand in a slot of a project, or sign its contract. */
export const parties = [
  'organization' /* 社会组织 */,
  'agency' /* 社工机构 */,
  'studio' /* 社工工作室、社区社会工作室 */,
  'social-worker' /* 社工 */,
  'committee' /* 居（村）民委员会 */,
  'station' /* 社区服务站 */,
  'residents' /* 居民自组织 */,
  'enterprise' /* 企业 */,
  'department' /* 部门 */,
  'none',
] as const;
export type Party = (typeof parties)[number];

/** 购买形式：岗位购买、项目运作。Forms in which a service is bought. */
export const purchaseForms = ['post', 'project'] as const;

/** 法律上的身份。Standing before the law: what a name such as “studio” does not tell. */
export const legalForms = ['legal-person', 'unincorporated', 'natural-person', 'branch', 'none'] as const;
export type LegalForm = (typeof legalForms)[number];

/** 采购方式。Ways of buying under the procurement law. */
export const procurementMethods = [
  'open-tender' /* 公开招标 */,
  'invited-tender' /* 邀请招标 */,
  'negotiation' /* 竞争性谈判 */,
  'inquiry' /* 询价 */,
  'single-source' /* 单一来源 */,
  'other' /* 国务院认定的其他方式 */,
] as const;

/** 一个采购内容拆开来的各部分。What the parts of a purchase are, taken apart. */
export const partKinds = [
  'service' /* 适合购买的服务 */,
  'outside-duty' /* 不属于政府职责范围的服务事项 */,
  'direct-duty' /* 应当由政府直接履职的事项 */,
  'goods' /* 货物 */,
  'works' /* 工程 */,
  'financing' /* 融资行为 */,
  'staff-hiring' /* 购买主体的人员招、聘用 */,
  'labour-dispatch' /* 以劳务派遣方式用工 */,
  'welfare-post' /* 设置公益性岗位 */,
] as const;
export type PartKind = (typeof partKinds)[number];
