import type {
  basisNames as zhBases,
  countedNames as zhCounted,
  sourceKindNames as zhKinds,
} from '../zh-hans/figure-names.js';
import type { SameWords } from '../words.js';

/** 資金來源、比率口徑的名稱 · Names of sources of money and of what a rate is counted among. */
export const sourceKindNames = {
  cityBudget: '市級財政',
  districtBudget: '區級財政',
  streetBudget: '街道（鄉鎮）財政',
  departmentTransfer: '部門轉來的經費',
  governmentPurchase: '政府購買服務',
  lotteryFund: '福利彩票公益金',
  foundationGrant: '基金會資助',
  communityFund: '社區基金或自治金',
  unitSponsorship: '轄區單位贊助',
  residentContribution: '居民自籌',
  collectiveIncome: '集體經濟收入',
  inKind: '實物、場地等折價',
  other: '其他',
} satisfies SameWords<typeof zhKinds>;
export const basisNames = {
  wholeSample: '全部樣本',
  thoseWithNeed: '有這項需求的人',
  thoseServed: '接受過服務的人',
  thoseAsked: '被問到的人',
  answersGiven: '全部答案',
  onRosters: '名冊上的人',
  all: '全部',
  notStated: '沒有說明',
} satisfies SameWords<typeof zhBases>;
export const countedNames = { people: '人', answers: '答案', cases: '事項' } satisfies SameWords<typeof zhCounted>;
