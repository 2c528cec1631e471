import type { commonProblems as zhHansCommon, problems as zhHans } from '../zh-hans/problems.js';
import type { SameWords } from '../words.js';

/** 各種資料都會有的 · Of any data; apart from the others, so that the intake form loads no more. */
export const commonProblems = {
  required: '還沒有填寫',
  'not-an-option': '請從給出的選項裡選',
  'not-whole': '請填寫整數',
  'not-a-date': '請填寫真實的日期',
  'too-small': '不能小於 {limit}',
  'too-large': '不能大於 {limit}',
  'too-short': '至少寫 {limit} 個字',
  'too-long': '最多寫 {limit} 個字',
  'too-few': '至少要有 {limit} 項',
  'too-many': '最多 {limit} 項',
  twice: '有重複的內容',
  'wrong-form': '格式不對',
} satisfies SameWords<typeof zhHansCommon>;

/** 資料問題的用語 · What is wrong with data, by the codes of the models. */
export const problems = /* @__PURE__ */ Object.assign({}, commonProblems, {
  'wrong-type': '內容的類型不對',
  'not-wanted': '這裡不用填寫',
  'unknown-key': '這一項不認識',
  'not-a-phone': '請檢查電話號碼',
  'not-a-place': '請填寫地區代碼',
  'before-start': '不能早於開始的日子',
  'over-whole': '不能超過整體：部分不過全部，份額合起來不過一，得分不過滿分',
  'over-a-day': '一次不能超過二十四小時',
  'after-end': '不能晚於這件事本身的日子',
}) satisfies SameWords<typeof zhHans>;
