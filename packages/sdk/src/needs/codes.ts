/**
 * 表达渠道。How a need reached us. The sources name questionnaires, interviews and visits (Jiangtai, open list), large amounts
 * of data (Hongkou) and a residents' line (Shangcheng); the hotline comes from the hotline regulations. The last four are ours.
 */
export const channels = [
  'questionnaire' /* 问卷调查 */,
  'interview' /* 访谈 */,
  'home-visit' /* 入户走访 */,
  'data' /* 大量数据 */,
  'residents-platform' /* 民情E点通 */,
  'hotline' /* 12345 热线 */,
  'counter',
  'phone' /* 打到街道或社区的电话 */,
  'online-form',
  'other',
] as const;
export type Channel = (typeof channels)[number];

/** 需求类别。Kinds of need: Hubei and the comparison of cities name all but the last two; culture is Shanghai's. */
export const kinds = [
  'counselling' /* 心理疏导 */,
  'assistance' /* 社会救助 */,
  'health' /* 身体不适 */,
  'social-ties' /* 社会关系 */,
  'family-relations' /* 家庭关系 */,
  'joining-in' /* 社区融入 */,
  'income' /* 经济条件 */,
  'medical-aid' /* 医疗救助 */,
  'employment' /* 就业帮助 */,
  'culture' /* 文化 */,
  'legal' /* 法律 */,
  'environment' /* 环境、治安、邻里：东亭“班长议事会” */,
  'other',
] as const;
export type Kind = (typeof kinds)[number];

/** 服务人群。Groups that the sources name. Belonging to one is never asked for without a reason. */
export const groups = [
  'ethnic-minority' /* 少数民族 */,
  'hardship' /* 困难群体 */,
  'floating-population' /* 流动人口 */,
  'vulnerable' /* 弱势群体 */,
  'rural-migrant-worker' /* 农民工 */,
  'older-person' /* 老人 */,
  'child' /* 少儿 */,
  'woman-at-home' /* 居家妇女 */,
  'married-into-city' /* 外来媳妇 */,
  'disabled' /* 残疾人 */,
  'substance-user' /* 药物滥用人员 */,
  'community-youth' /* 社区青少年 */,
  'community-correction' /* 社区矫正人员 */,
  'violence-victim' /* 家庭暴力受害人 */,
  'epidemic-hit' /* 受疫情影响严重人群 */,
  'had-covid' /* 新冠肺炎感染者 */,
] as const;
export type Group = (typeof groups)[number];

/**
 * 紧急信号。Signs that a need cannot wait: danger to life (个人信息保护法 13), harm to a minor (未成年人保护法 11),
 * family violence (反家庭暴力法 14), nobody to care (民法典 34), water, power, gas or heat cut off (北京市接诉即办工作条例 19).
 * Which of them put a need first is law, not list: see `needs.urgentSignals`.
 */
export const signals = ['life-danger', 'minor-harm', 'family-violence', 'nobody-to-care', 'utilities-out'] as const;
export type Signal = (typeof signals)[number];

/** 受理、发现者。Who took the need in, in the words of the two laws on reporting; several may fit one body. */
export const receivers = [
  'state-organ' /* 国家机关，街道办事处在内 */,
  'residents-committee' /* 居民委员会 */,
  'villagers-committee' /* 村民委员会 */,
  'social-work-agency' /* 社会工作服务机构 */,
  'close-contact-unit' /* 密切接触未成年人的单位 */,
  'school' /* 学校 */,
  'kindergarten' /* 幼儿园 */,
  'medical' /* 医疗机构 */,
  'relief' /* 救助管理机构 */,
  'welfare' /* 福利机构 */,
  'other',
] as const;
export type Receiver = (typeof receivers)[number];

/** 代为表达者与本人的关系。How somebody who speaks for another stands to that person. */
export const relations = [
  'spouse',
  'parent',
  'child',
  'other-relative',
  'guardian',
  'neighbour',
  'social-worker',
  'volunteer',
  'committee-member',
  'other',
] as const;
export type Relation = (typeof relations)[number];

/** 处理目的。What personal data would be used for; each is consented to by itself. */
export const purposes = [
  'handle' /* 办理本需求 */,
  'refer' /* 转给服务机构 */,
  'keep-in-touch' /* 日后联系 */,
  'publish' /* 公开 */,
] as const;
export type Purpose = (typeof purposes)[number];

/** 办理状态：随时表达、快速反应、及时解决、有效跟踪。The loop, and the ends a need can come to beside it. */
export const states = ['expressed', 'reacted', 'resolved', 'tracked', 'closed', 'merged'] as const;
export type State = (typeof states)[number];

/** 办结缘由。Why a need was closed; settling it oneself is as good as any (Hubei). */
export const closeReasons = [
  'settled' /* 已解决 */,
  'self-resolved' /* 自行解决 */,
  'withdrawn' /* 本人撤回 */,
  'redirected' /* 告知其他途径 */,
  'not-possible' /* 依规不能办理 */,
] as const;
export type CloseReason = (typeof closeReasons)[number];

/** 不由本渠道办理的情形。Cases that go another way, as Beijing and Weifang list them. */
export const redirects = [
  'emergency-line' /* 110、119、120、122 */,
  'legal-channel' /* 诉讼、仲裁、纪检监察、复议、信息公开、信访 */,
  'same-request' /* 同一诉求又提出 */,
  'secret-or-privacy' /* 国家秘密、商业秘密、个人隐私 */,
  'outside-remit' /* 超出职责范围 */,
  'unlawful' /* 违法、违背公序良俗 */,
  'lawfully-settled' /* 已依法处理 */,
] as const;
export type Redirect = (typeof redirects)[number];
