/** 岗位。Posts as the study of Jiangtai has them: two kinds of social workers; advisors (Shanghai) lead nobody and are not staff. */
export const posts = [
  'community-worker' /* 社区工作者 */,
  'agency-social-worker' /* 受聘于社工机构的专业社工 */,
  'advisor' /* 社工专家顾问 */,
] as const;
export type Post = (typeof posts)[number];

/** 职业水平证书的级别。 */
export const certificateLevels = [
  'assistant' /* 助理社会工作师（初级） */,
  'intermediate' /* 社会工作师（中级） */,
  'senior' /* 高级社会工作师 */,
] as const;
export type CertificateLevel = (typeof certificateLevels)[number];

/** 证书由谁发。National since 2008; Shanghai had an examination of its own from 2003. */
export const certificateSystems = ['national', 'local'] as const;
export type CertificateSystem = (typeof certificateSystems)[number];

/** 培训的方式。The first three count towards continuing education; the next three are the methods of Jiangtai. */
export const trainingKinds = [
  'course' /* 社会工作培训，取得合格证明 */,
  'degree' /* 社会工作专业学历、学位 */,
  'degree-course' /* 未取得学历、学位的专业课程，考试合格 */,
  'workshop' /* 专题工作坊 */,
  'supervision' /* 督导 */,
  'peer-support' /* 互助支持小组 */,
] as const;
export type TrainingKind = (typeof trainingKinds)[number];

/** 法律形式：没有登记也没有备案、备案、登记为法人。 */
export const legalForms = ['none', 'filed', 'legal-person'] as const;
export type LegalForm = (typeof legalForms)[number];

/** 单位种类：未成年人保护法第一百三十条所列，以及社区里常问到的。 */
export const unitKinds = [
  'school' /* 学校、幼儿园等教育机构 */,
  'training-school' /* 校外培训机构 */,
  'shelter' /* 未成年人安置、救助机构 */,
  'infant-care' /* 婴幼儿照护、早期教育服务机构 */,
  'after-school-care' /* 校外托管、临时看护机构 */,
  'home-service' /* 家政服务机构 */,
  'medical' /* 为未成年人提供医疗服务的医疗机构 */,
  'other-duty' /* 其他对未成年人负有教育、看护等职责的企业事业单位、社会组织 */,
  'committee' /* 居（村）民委员会 */,
  'other',
] as const;
export type UnitKind = (typeof unitKinds)[number];
