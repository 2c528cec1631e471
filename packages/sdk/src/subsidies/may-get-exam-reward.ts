import { allOf, anyOf, bool, money, not, oneOf, question, when } from '@liandong/core';
import { certificateLevels } from './held-level.js';
import { examByLevel, examNeedsAppraisal, examOffered, examPaysDifference } from './terms.js';

const worker = { who: ['socialWorker', 'organization'] } as const;
/** 条件没有单独的条文：依据是设立这一项的那一条。 */
const scheme = { cites: ['examOffered'] } as const;

/**
 * 取得社会工作者职业水平证书，能不能得到一次性奖励。
 * May somebody get the one-off reward for this certificate? Each level once; who had a reward for a lower level may get the difference alone.
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
    certificateLevel: oneOf(certificateLevels, { ...worker, evidence: ['certificate'] }),
    isWorkingHere: bool({ ...worker, register: 'workforce.workers', evidence: ['contract'] }),
    isAppraised: bool({ who: ['organization', 'street'], evidence: ['appraisal'] }),
    // Of a level that is named only here: no register can say it beforehand.
    isPaidForLevel: bool(worker),
    paidBefore: money({ ...worker, register: 'subsidies.payments' }),
  },
  law: { examOffered, examNeedsAppraisal, examPaysDifference },
  derive: {
    isLevelNamed: {
      type: bool(),
      from: ['certificateLevel'],
      law: [examByLevel],
      compute: ({ certificateLevel }, { value }) => value(examByLevel)[certificateLevel] !== undefined,
    },
    levelAmount: {
      type: money(),
      from: ['certificateLevel'],
      law: [examByLevel],
      compute: ({ certificateLevel }, { value }) => value(examByLevel)[certificateLevel],
    },
  },
  met: (words) =>
    allOf(
      words.examOffered.because('offered'),
      words.isLevelNamed.because('level'),
      words.isWorkingHere.because('here', scheme),
      anyOf(words.isAppraised, not(words.examNeedsAppraisal)).because('appraised', scheme),
      not(words.isPaidForLevel).because('once', scheme),
    ),
  value: ({ levelAmount, paidBefore, examPaysDifference }) =>
    when(examPaysDifference, levelAmount.minus(paidBefore).max(0), levelAmount),
});
