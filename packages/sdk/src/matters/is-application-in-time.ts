import { date, oneOf, periodStart, question } from '@liandong/core';
import { applicantLevels, applicationScope, applyAhead } from './terms.js';

/**
 * 准入申请提得够不够早。
 * Was the application made early enough before the day on which the matter is to begin?
 *
 * Met: it was. Value: the last day on which it could be made. The day of the beginning is not counted, the day of the application is;
 * so thirty workdays ahead means no later than the thirtieth workday before. In days, workdays or months, as the law gives it.
 *
 * Source: 西城区社区减负方案（提前 30 个工作日；适用于区属单位）.
 *
 * @example
 * isApplicationInTime({ applicant: 'district', appliedOn: '2024-05-06', beginsOn: '2024-07-01' }, law).outcome // => 'met'
 */
export const isApplicationInTime = question('matters.isApplicationInTime', {
  facts: {
    applicant: oneOf(applicantLevels, { who: ['department'] }),
    appliedOn: date({ who: ['department'], register: 'matters.applications' }),
    beginsOn: date({ who: ['department'] }),
  },
  law: { applicationScope },
  derive: {
    latestOn: {
      type: date(),
      from: ['beginsOn'],
      law: [applyAhead],
      compute: ({ beginsOn }, { value, calendar }) => periodStart(beginsOn, value(applyAhead), calendar),
    },
  },
  met: ({ applicant, applicationScope, appliedOn, latestOn }) =>
    applicant.in(applicationScope).because('inScope').and(appliedOn.onOrBefore(latestOn).because('earlyEnough')),
  value: ({ latestOn }) => latestOn,
});
