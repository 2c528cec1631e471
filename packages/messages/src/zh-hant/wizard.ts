import type { SameWords } from '../words.js';
import type { wizard as zhHans } from '../zh-hans/wizard.js';

/** 補貼嚮導的用語 · Words of the subsidy wizard. */
export const wizard = {
  progress: '已經答了 {answered} 題，最多還有 {left} 題；{count} 項裏有 {settled} 項已經問清。',
  progressLong: '已經答了 {answered} 題，最多還有 {left} 題，不必都答；{count} 項裏有 {settled} 項已經問清。',
  settledShare: '已經問清的補貼',
  nothing: '這裏沒有補貼。',
  comesBack: {
    amount: '接着「{label}」問：{schemes}符合，數額還要再問。',
    answers: '接着「{label}」問：按後來的回答，還要再問。',
  },
  grew: '改了這個回答，還要再問。',
  why: '為什麼問：關係到{schemes}。',
  noArticle: '沒有找到寫明這一題的條文，請問經辦人。',
  idle: '按其餘的回答，這一題不影響結果。',
  comma: '、',
  answerFirst: '請先回答，或者選「不清楚」。',
  emptyRow: '這一項還沒有填。請填寫，或者刪去這一項。',
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
