import { allOf, anyOf, bool, date, int, not, oneOf, partsOf, question, type IsoDate } from '@liandong/core';
import { seniorNeedsBachelor, seniorPracticeYears } from './terms.js';

const person = { who: ['socialWorker'] } as const;
/** As ages are bounded: nobody has practised for longer than anybody lives. */
const mostYears = 130;

/**
 * 可否报考高级社会工作师：学历、社会工作师资格、此后的从业年限。
 * May this person sit for the senior certificate? A bachelor's degree, the middle certificate, and years of social work after it.
 *
 * Years are counted to the last day of the examination's year; months spent on other work are taken off. Passing the examination is not yet
 * the certificate: a review follows. A certificate's day of more than 130 years ago cannot be, nor an examination more than 130 years after
 * it, and is told so.
 *
 * Source: 高级社会工作师评价办法, conditions for the examination.
 *
 * @example
 * mayApplySenior({ degree: 'bachelor', hasIntermediate: true, intermediateOn: '2021-12-31', examYear: 2026, monthsAway: 0 }, law).outcome // => 'met'
 */
export const mayApplySenior = question('workforce.mayApplySenior', {
  facts: {
    degree: oneOf(['below-bachelor', 'bachelor', 'master', 'doctor'], { ...person, evidence: ['diploma'] }),
    hasIntermediate: bool({ ...person, evidence: ['certificate'] }),
    intermediateOn: date({ ...person, evidence: ['certificate'] }),
    examYear: int('year', { min: 1949, max: 2999, ...person }),
    /** 取得社会工作师后，不从事社会工作的月数。 */
    monthsAway: int('month', { max: 1200, ...person }),
  },
  law: { seniorNeedsBachelor, seniorPracticeYears },
  derive: {
    yearsPractised: {
      type: int('year', { max: mostYears }),
      from: ['intermediateOn', 'examYear', 'monthsAway'],
      compute: ({ intermediateOn, examYear, monthsAway }, { law, impossible }) => {
        const yearsTo = (year: number, away = 0) => Math.floor((monthsToEndOf(year, intermediateOn) - away) / 12);
        if (yearsTo(partsOf(law.date)[0]) > mostYears) return impossible('intermediateOn');
        return yearsTo(examYear) > mostYears ? impossible('examYear') : Math.max(0, yearsTo(examYear, monthsAway));
      },
    },
  },
  met: ({ degree, hasIntermediate, yearsPractised, seniorNeedsBachelor, seniorPracticeYears }) =>
    allOf(
      anyOf(degree.isNot('below-bachelor'), not(seniorNeedsBachelor)).because('degree'),
      allOf(hasIntermediate, yearsPractised.atLeast(seniorPracticeYears)).because('practice'),
    ),
  value: ({ yearsPractised }) => yearsPractised,
});

/** Full months from a day to the last of a year, which completes the month whatever the day. */
function monthsToEndOf(year: number, from: IsoDate): number {
  const [fromYear, fromMonth] = partsOf(from);
  return (year - fromYear) * 12 + 12 - fromMonth;
}
