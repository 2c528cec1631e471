import type { intake as zhHans } from '../zh-hans/intake.js';
import type { SameWords } from '../words.js';
import { commonProblems } from './problems.js';

/** 需求登記表的用語 · Words of the need-intake form. */
export const intake = {
  progress: '第 {at} 步，共 {count} 步',
  continue: '繼續',
  toReview: '回到核對',
  back: '上一步',
  change: '修改',
  send: '交給社工',
  notAnswered: '沒有填寫',
  chooseAgain: '離開這一頁時附件沒有留下，請重新選：{files}',
  yuan: '{yuan} 元',
  listMark: '、',
  left: '還有 {left} 步，{time}',
  minutes: '大約還要 {minutes} 分鐘',
  minute: '大約還要 1 分鐘',
  print: '列印',
  mask: '把個人資料遮起來',
  unmask: '顯示全部個人資料',
  colon: '：',
  ordered: '（依據：{by}）',
  group: {
    item: '第 {n} 項',
    add: '加一項',
    none: '請在「{label}」裡至少加一項',
    remove: '刪去第 {n} 項',
    sure: '確定刪去第 {n} 項嗎？裡面填的內容會一起刪去。',
    keep: '不刪',
  },
  privacy:
    '您填寫的內容只用來辦理這件事，由受理的街道和社區保管，辦完後依規定刪除。您可以隨時來看、來改，也可以要求刪除。',
  asks: '下面一項一項地問，不同意也不影響登記。',
  steps: {
    who: { title: '您是替誰來說的？' },
    what: { title: '需要哪方面的幫助？', lead: '用自己的話說就好，說不全也沒有關係。' },
    person: {
      title: '需要幫助的人',
      lead: '這一頁都可以不填，照樣辦理。填了更快找到幫助。',
    },
    contact: { title: '怎樣聯絡', lead: '告訴我們是哪個社區的事，其餘的可以不填。' },
    consent: { title: '您的資料怎樣使用' },
    review: { title: '請核對一遍', lead: '有不對的地方可以修改。核對好了再交。' },
  },
  fields: {
    forWhom: {
      label: '需要幫助的是誰',
      required: '請選擇需要幫助的是您自己，還是別人',
      options: { self: '我自己', other: '家人或鄰居，我替他說' },
    },
    relation: { label: '您和這個人的關係', required: '請選擇您和這個人的關係' },
    personAgrees: {
      label: '這個人知道並且願意嗎',
      required: '請選擇這個人是否願意',
      options: { yes: '知道，也願意', no: '知道，但是不願意', 'not-asked': '還沒有問過', 'cannot-say': '本人無法表達' },
    },
    proxyName: { label: '您怎麼稱呼' },
    kinds: { label: '幫助的種類', hint: '可以選幾項，最多五項', required: '請至少選一項，拿不準就選「其他」' },
    description: {
      label: '遇到了什麼困難',
      hint: '例如「老人一個人住，做飯不方便」。不用寫身分證號和銀行卡號。',
      required: '請寫一句，社工才知道怎樣幫忙',
    },
    signals: { label: '有沒有下面的緊急情況', hint: '沒有就不選' },
    personName: { label: '怎麼稱呼您', forOther: '需要幫助的人怎麼稱呼' },
    age: {
      label: '您的周歲',
      forOther: '需要幫助的人多大（周歲）',
      hint: '不清楚可以不填',
      'not-whole': '請用數字填寫周歲，例如 72',
    },
    guardianName: { label: '監護人怎麼稱呼' },
    guardianPhone: { label: '監護人的電話' },
    guardianRelation: { label: '監護人是孩子的什麼人' },
    groups: { label: '有沒有下面的情況', hint: '選填。只用來找合適的幫助，不會公開。' },
    place: { label: '是哪個社區的事', required: '請選擇是哪個社區的事' },
    address: { label: '地址', forOther: '需要幫助的人的地址', hint: '需要上門時才用' },
    phone: { label: '聯絡電話', hint: '手機或者市話都可以' },
    preferredTime: {
      label: '什麼時候方便聯絡',
      options: { any: '都可以', morning: '上午', afternoon: '下午', evening: '晚上' },
    },
    consent: { options: { given: '同意', refused: '不同意', later: '監護人不在，以後再問' } },
  },
  consents: {
    person: {
      handle: '同意用您填寫的資料辦理這件事嗎？',
      refer: '需要時，同意把情況轉給合適的服務機構嗎？',
      'keep-in-touch': '辦完以後，同意我們再聯絡您，告訴您新的服務嗎？',
      publish: '同意隱去姓名以後，把這件事寫進公開的工作介紹嗎？',
    },
    guardian: {
      handle: '監護人同意用孩子的資料辦理這件事嗎？',
      refer: '需要時，監護人同意把孩子的情況轉給合適的服務機構嗎？',
      'keep-in-touch': '辦完以後，監護人同意我們再聯絡嗎？',
      publish: '監護人同意隱去姓名以後，把這件事寫進公開的工作介紹嗎？',
    },
    proxy: {
      handle: '您是代別人說的：同意用您自己的稱呼和電話答覆您嗎？',
      refer: '同意把您自己的稱呼和電話轉給服務機構嗎？',
      'keep-in-touch': '辦完以後，同意我們再聯絡您嗎？',
      publish: '同意公開您自己的資料嗎？',
    },
  },
  notices: {
    callNow: '如果有人正處在危險中，請先撥打 110、119 或 120，再回來填寫。',
    mustReport: '涉及未成年人受到傷害或者家庭暴力的，受理單位要依法馬上報告，不用等任何人同意。也可以直接撥打 110。',
  },
  /** A problem in the list at the top of a page, away from its field. */
  /** As of any data, but for what the form itself puts otherwise. */
  problems: {
    ...commonProblems,
    'not-a-phone': '請填寫手機號碼或帶區號的固定電話，例如 138 0000 0000 或 021-6000 0000；境外號碼以 + 開頭',
    'not-a-place': '請從名單裡選',
  },
} satisfies SameWords<typeof zhHans>;
