import type { SameWords } from '../words.js';
import type { wizardLink as zhHans } from '../zh-hans/wizard-link.js';

/** 補貼嚮導續填連結的用語 · Words of the subsidy wizard's link. */
export const wizardLink = {
  mayDiffer: '這個連結按別的規定（{made}）做，現在按本頁的核對，結論可能不同。',
  otherLaw: '這個連結按別的規定（{made}）做，現在按本頁的核對，有的結論變了。',
  otherText: '這個連結做好以後，規定有改動或者更正，有的結論變了。',
  otherSums: '幾項能不能一起拿的規定和做連結時不一樣，合計可能不同。',
  otherData: '這個連結做好以後，登記冊或者核對的程式有改動，有的結論變了。',
  registers: '做這個連結時，「{labels}」是登記冊提供的；這裡沒有，沒有算進去。',
  differs: '{scheme}：連結裡記的是「{before}」，現在是「{now}」。',
  onlyThere: '連結裡還有{schemes}，本頁不問。',
  onlyHere: '做這個連結時沒有問{schemes}。',
  comma: '、',
  refused: '連結裡「{label}」的回答沒有採用：這一題不能這樣答。',
  unread: '連結裡有讀不出來的回答，沒有採用。',
} satisfies SameWords<typeof zhHans>;
