import type { creditFacts as zhHansFacts, creditTerms as zhHansTerms } from '../zh-hans/credit.js';
import type { SameWords } from '../words.js';

/** 信用紀錄，幾處共用。 */
export const creditFacts = {
  credit: {
    label: '現在的信用狀態',
    options: { normal: '正常', abnormal: '列入活動異常名錄', serious: '列入嚴重違法失信名單' },
  },
  mayStillTakePart: { label: '列入活動異常名錄，是否仍准許參加', hint: '由民政部門認定。' },
  wasOnSeriousList: { label: '以前是否上過嚴重違法失信名單，後來移出' },
  leftSeriousOn: { label: '哪天移出嚴重違法失信名單' },
  isWaiting: { label: '移出名單以後是否還在等候期內' },
} satisfies SameWords<typeof zhHansFacts>;

export const creditTerms = {
  'organizations.seriousBars': '列入嚴重違法失信名單即不得資助、購買',
  'organizations.abnormalEffect': '列入活動異常名錄的後果',
  'organizations.barredAfterSerious': '移出嚴重違法失信名單後還須等候的月數',
} satisfies SameWords<typeof zhHansTerms>;
