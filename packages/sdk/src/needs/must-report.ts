import { allOf, anyOf, bool, choose, int, not, oneOf, question, rows, type Bool, type Int } from '@liandong/core';
import { receivers } from './codes.js';
import {
  minorAge,
  minorReporters,
  minorReportSpeed,
  ownIncomeAge,
  violenceReporters,
  violenceReportSpeed,
} from './terms.js';

/**
 * 强制报告：是否必须报告，向谁报告。不等监护人。
 * Must it be reported, and to whom? Value: `police`, `competent-department` (police, civil affairs, education or another in charge), `none`.
 * No guardian is asked: none of its facts is a guardian's.
 *
 * An empty list of `reporters` names nobody: who found it is not known, as where it is `null`, and that is no body without a duty. Whoever
 * is of none of the kinds is `other`.
 *
 * Family violence harms body or mind by its definition (反家庭暴力法 2): a minor on whom it was done, or may have been, is harmed, or may be,
 * whatever `harm` says besides.
 *
 * Source: 未成年人保护法 11; 反家庭暴力法 2, 14; 民法典 17, 18, 21–22.
 */
export const mustReport = question('needs.mustReport', {
  facts: {
    reporters: rows({ reporter: oneOf(receivers) }, { min: 1, max: 20, who: ['clerk'] }),
    foundAtWork: bool({ who: ['clerk', 'socialWorker'] }),
    age: int('year', { max: 130, sensitive: true, who: ['clerk', 'socialWorker'] }),
    lacksCapacity: bool({ judgement: true, sensitive: true, who: ['clerk', 'socialWorker'] }),
    livesOnOwnIncome: bool({ who: ['clerk', 'socialWorker'] }),
    harm: oneOf(['harmed', 'suspected', 'other-danger', 'none'], {
      judgement: true,
      sensitive: true,
      who: ['socialWorker', 'clerk'],
    }),
    violence: oneOf(['suffered', 'suspected', 'none'], {
      judgement: true,
      sensitive: true,
      who: ['socialWorker', 'clerk'],
    }),
  },
  law: { minorAge, ownIncomeAge, minorReporters, violenceReporters, minorReportSpeed, violenceReportSpeed },
  met: ({ reporters, foundAtWork, age, lacksCapacity, livesOnOwnIncome, harm, violence, ...law }) =>
    anyOf(
      allOf(
        foundAtWork,
        age.lessThan(law.minorAge),
        anyOf(harm.isNot('none'), violence.isNot('none')),
        reporters.exists(({ reporter }) => reporter.in(law.minorReporters)),
      ).because('minorHarmed', { cites: ['minorReportSpeed'] }),
      allOf(
        foundAtWork,
        limited(age, lacksCapacity, livesOnOwnIncome, law),
        violence.isNot('none'),
        reporters.exists(({ reporter }) => reporter.in(law.violenceReporters)),
      ).because('familyViolence', { cites: ['violenceReportSpeed'] }),
    ),
  value: ({ reporters, foundAtWork, age, lacksCapacity, livesOnOwnIncome, harm, violence, ...law }) =>
    choose(
      [
        [
          allOf(
            foundAtWork,
            limited(age, lacksCapacity, livesOnOwnIncome, law),
            violence.isNot('none'),
            reporters.exists(({ reporter }) => reporter.in(law.violenceReporters)),
          ),
          'police',
        ],
        [
          allOf(
            foundAtWork,
            age.lessThan(law.minorAge),
            anyOf(harm.isNot('none'), violence.isNot('none')),
            reporters.exists(({ reporter }) => reporter.in(law.minorReporters)),
          ),
          'competent-department',
        ],
      ],
      'none',
    ),
});

/** 无、限制民事行为能力：不满十八周岁（满十六周岁而自食其力者除外），或者不能（完全）辨认自己行为。 */
function limited(
  age: Int<'year'>,
  lacksCapacity: Bool,
  livesOnOwnIncome: Bool,
  { minorAge, ownIncomeAge }: Readonly<Record<'minorAge' | 'ownIncomeAge', Int<'year'>>>,
): Bool {
  const ownBread = allOf(age.atLeast(ownIncomeAge), livesOnOwnIncome);
  return anyOf(lacksCapacity, allOf(age.lessThan(minorAge), not(ownBread)));
}
