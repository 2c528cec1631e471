/** 资金来源、比率口径的名称 · Names of sources of money and of what a rate is counted among; apart, so that figures load no more. */
export const sourceKindNames = {
  cityBudget: '市级财政',
  districtBudget: '区级财政',
  streetBudget: '街道（乡镇）财政',
  departmentTransfer: '部门转来的经费',
  governmentPurchase: '政府购买服务',
  lotteryFund: '福利彩票公益金',
  foundationGrant: '基金会资助',
  communityFund: '社区基金或自治金',
  unitSponsorship: '辖区单位赞助',
  residentContribution: '居民自筹',
  collectiveIncome: '集体经济收入',
  inKind: '实物、场地等折价',
  other: '其他',
};
export const basisNames = {
  wholeSample: '全部样本',
  thoseWithNeed: '有这项需求的人',
  thoseServed: '接受过服务的人',
  thoseAsked: '被问到的人',
  answersGiven: '全部答案',
  onRosters: '名册上的人',
  all: '全部',
  notStated: '没有说明',
};
export const countedNames = { people: '人', answers: '答案', cases: '事项' };
