import { allOf, int, question } from '@liandong/core';
import { byMonth, given, heldLevel, holding } from './held-level.js';
import { gradeSteps, gradingOffered } from './terms.js';

/**
 * 持有社工师证的，定到哪一级。
 * Which grade does a community worker come to with a certificate? Of two levels the higher counts alone.
 *
 * Value: the grade.
 *
 * Source: 上海报告（持有社工师证的享有相应定级定薪；级差表未写）.
 *
 * @example
 * gradeWithCertificate({ certificates, month: '2024-06-01', currentGrade: 4 }, law).value // => 6
 */
export const gradeWithCertificate = question('subsidies.gradeWithCertificate', {
  facts: { ...holding, currentGrade: int('grade', { max: 100, who: ['street', 'finance'] }) },
  law: { gradingOffered },
  derive: {
    heldLevel,
    steps: {
      ...byMonth,
      type: int('grade', { max: 100 }),
      law: [gradeSteps],
      compute: (asked, tools) => given(gradeSteps, asked, tools),
    },
  },
  met: ({ gradingOffered, heldLevel }) =>
    allOf(gradingOffered.because('offered'), heldLevel.isNot('none').because('certificate')),
  value: ({ currentGrade, steps }) => currentGrade.plus(steps),
});
