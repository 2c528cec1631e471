import { allOf, anyOf, bool, money, not, question, when, type Tools } from '@liandong/core';
import { levelsMeant, obtained, type HeldLevel } from './held-level.js';
import { examByLevel, examNeedsAppraisal, examOffered, examPaysDifference } from './terms.js';

const worker = { who: ['socialWorker', 'organization'] } as const;
/** 条件没有单独的条文：依据是设立这一项的那一条。 */
const scheme = { cites: ['examOffered'] } as const;

/** Which level is meant, the answers to either fact say. */
const meant = { from: [], uses: ['certificateLevel', 'certificates'] } as const;
const amountAt = (level: HeldLevel, { value }: Pick<Tools, 'value'>) =>
  level === 'none' ? 0 : value(examByLevel)[level];
const isPaid = (amount: number | undefined) => (amount === undefined ? undefined : amount > 0);
/** What all levels that may be meant come to alike; where the table names none of them, it is the table that is wanting. */
function agreed<Value>(...[asked, tools, of]: [Parameters<typeof levelsMeant>[0], Tools, (level: HeldLevel) => Value]) {
  const values = [...new Set(levelsMeant(asked, tools)?.map(of))];
  if (values.length !== 1) return undefined;
  return values[0] ?? tools.lacks(examByLevel);
}

/**
 * 取得社会工作者职业水平证书，能不能得到一次性奖励。
 * May somebody get the one-off reward for this certificate? Each level once; who had a reward for a lower level may get the difference alone.
 * Of a level that the table does not name it is not known; one without a reward has 0.
 * Whoever obtained one certificate alone need not say which level is meant, unless its day is not known; whoever obtained none, gets none.
 *
 * Value: the amount in fen.
 *
 * Source: 宁夏（据报道：高级、中级一次性奖补）; 上海报告、将台研究（鼓励考证，未写数额）.
 *
 * @example
 * mayGetExamReward({ certificateLevel: 'middle', isWorkingHere: true, isPaidForLevel: false, paidBefore: 0, isAppraised: true }, law).value // => 300_000
 */
export const mayGetExamReward = question('subsidies.mayGetExamReward', {
  facts: {
    ...obtained,
    isWorkingHere: bool({ ...worker, register: 'workforce.workers', evidence: ['contract'] }),
    isAppraised: bool({ who: ['organization', 'street'], evidence: ['appraisal'] }),
    // Which level is meant is named here alone: the ledger tells it beforehand of those who had no reward for any.
    isPaidForLevel: bool({ ...worker, register: 'subsidies.payments' }),
    paidBefore: money({ ...worker, register: 'subsidies.payments' }),
  },
  law: { examOffered, examNeedsAppraisal, examPaysDifference },
  derive: {
    isObtained: {
      ...meant,
      type: bool(),
      compute: (asked, tools) => agreed(asked, tools, (level) => level !== 'none'),
    },
    isRewarded: {
      ...meant,
      type: bool(),
      law: [examByLevel],
      compute: (asked, tools) => agreed(asked, tools, (level) => isPaid(amountAt(level, tools))),
    },
    levelAmount: {
      ...meant,
      type: money(),
      law: [examByLevel],
      compute: (asked, tools) => agreed(asked, tools, (level) => amountAt(level, tools)),
    },
  },
  met: (words) =>
    allOf(
      words.examOffered.because('offered'),
      words.isObtained.because('certificate', scheme),
      words.isRewarded.because('level'),
      words.isWorkingHere.because('here', scheme),
      anyOf(words.isAppraised, not(words.examNeedsAppraisal)).because('appraised', scheme),
      not(words.isPaidForLevel).because('once', scheme),
    ),
  value: ({ levelAmount, paidBefore, examPaysDifference }) =>
    when(examPaysDifference, levelAmount.minus(paidBefore).max(0), levelAmount),
});
