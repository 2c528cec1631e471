import type { SameWords } from '../words.js';
import type { wizard as zhHans } from '../zh-hans/wizard.js';

/** 補貼嚮導的用語 · Words of the subsidy wizard. */
export const wizard = {
  progress: '已經答了 {answered} 題，最多還有 {left} 題；{count} 項裏有 {settled} 項已經問清。',
  progressLong: '已經答了 {answered} 題，最多還有 {left} 題，多半用不着都答；{count} 項裏有 {settled} 項已經問清。',
  settledShare: '已經問清的補貼',
  otherLaw: '這個連結是按另一天、另一地的規定（{made}）做的，現在按本頁的規定重新核對，結論可能不同。',
  grew: '改了這個回答，又有幾題要問。',
  why: '為什麼問：關係到{schemes}。',
  noArticle: '沒有找到寫明這一題的條文，請問經辦人。',
  idle: '按其餘的回答，這一題已經不影響結果。',
  comma: '、',
  answerFirst: '請先回答，或者選「不清楚」。',
  goOn: '繼續',
  back: '上一題',
  change: '修改',
  yourAnswers: '您的回答',
  fromRegisters: '登記冊裏的',
  schemesTitle: '各項補貼',
  done: '問完了',
  print: '列印結果',
  schemes: {
    premises: '房租水電補貼',
    incubation: '孵化支持',
    continuity: '連續服務補貼',
    salary: '薪酬補貼',
    post: '崗位補貼',
    exam: '考證獎勵',
  },
  standing: { met: '符合', unmet: '不符合', asking: '還要再問', open: '要請經辦人定' },
  amount: { month: '，每月 {amount}', once: '，一次性 {amount}' },
  amountOpen: '，數額定不下來',
  amountAsking: '，數額還要再問',
  sum: { month: '合計每月 {amount}', once: '合計一次性 {amount}' },
  stacking: {
    'amount-unknown': '有的補貼數額定不下來，合計不了。',
    'eligibility-unknown': '有的補貼還定不下來，合計不了。',
    'different-periods': '幾項同時符合的只給最高的一項；按月的和一次性的比不出高低，請問經辦人。',
    'choose-one': '這幾項只能選一項，由您來選。',
    'rule-open': '幾項同時符合時怎麼給，當地沒有寫明。',
  },
} satisfies SameWords<typeof zhHans>;
