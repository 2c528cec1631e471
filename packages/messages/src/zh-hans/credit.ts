import type { FactWords } from '../words.js';

/** 信用记录，几处共用。 */
export const creditFacts = {
  credit: {
    label: '现在的信用状态',
    options: { normal: '正常', abnormal: '列入活动异常名录', serious: '列入严重违法失信名单' },
  },
  mayStillTakePart: { label: '列入活动异常名录，是否仍准许参加', hint: '由民政部门认定。' },
  wasOnSeriousList: { label: '以前是否上过严重违法失信名单，后来移出' },
  leftSeriousOn: { label: '哪天移出严重违法失信名单' },
  isWaiting: { label: '移出名单以后是否还在等候期内' },
} satisfies Readonly<Record<string, FactWords>>;

export const creditTerms = {
  'organizations.seriousBars': '列入严重违法失信名单即不得资助、购买',
  'organizations.abnormalEffect': '列入活动异常名录的后果',
  'organizations.barredAfterSerious': '移出严重违法失信名单后还须等候的月数',
} satisfies Readonly<Record<string, string>>;
