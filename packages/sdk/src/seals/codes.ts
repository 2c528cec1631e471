/** 全国第一批二十项。The first twenty of the nation's list (民发〔2020〕20号), in its order. */
export const nationalFirstBatch = [
  'kinship' /* 亲属关系 */,
  'identity-information' /* 居民身份信息 */,
  'household-register-change' /* 户口登记项目内容变更申请 */,
  'dog-keeping' /* 居民养犬 */,
  'no-criminal-record' /* 无犯罪记录 */,
  'drug-rehabilitation' /* 社区戒毒社区康复人员情况 */,
  'missing-person' /* 人员失踪 */,
  'marital-status' /* 婚姻状况 */,
  'birth' /* 出生 */,
  'being-alive' /* 健在 */,
  'death' /* 死亡 */,
  'illness' /* 疾病状况 */,
  'disability' /* 残疾状况 */,
  'marriage-and-childbearing' /* 婚育状况 */,
  'employment' /* 居民就业状况 */,
  'personal-file' /* 居民个人档案 */,
  'property' /* 居民财产 */,
  'inheritance' /* 遗产继承权 */,
  'business-premises' /* 市场主体住所 */,
  'lost-papers' /* 证件遗失 */,
] as const;

/** 上海清单的八大类。The eight classes of the list of Shanghai. */
export const certificateClasses = [
  'residence' /* 居住 */,
  'marriage-and-childbearing' /* 婚育 */,
  'adoption' /* 收养 */,
  'social-insurance' /* 社保 */,
  'political-review' /* 政审 */,
  'judicial' /* 司法 */,
  'guardianship' /* 监护 */,
  'other' /* 其他 */,
] as const;
export type CertificateClass = (typeof certificateClasses)[number];
