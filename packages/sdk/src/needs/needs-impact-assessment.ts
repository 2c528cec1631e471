import { allOf, anyOf, bool, date, periodEnd, question } from '@liandong/core';
import { clerk } from './within.js';
import { assessmentKept, assessmentRequired } from './terms.js';

/**
 * 要不要事前做个人信息保护影响评估；值为评估报告至少保存到哪天。
 * Must the effect on personal data be assessed beforehand? The value is the day until which the report is kept at least.
 *
 * Source: 个人信息保护法 55, 56.
 */
export const needsImpactAssessment = question('needs.needsImpactAssessment', {
  facts: {
    isSensitive: bool(clerk),
    isPassedOn: bool(clerk),
    isPublished: bool(clerk),
    isAutomated: bool(clerk),
    isSentAbroad: bool(clerk),
    /** 对个人权益有其他重大影响。 */
    isWeighty: bool({ judgement: true, who: ['clerk'] }),
    assessedOn: date(clerk),
  },
  law: { assessmentRequired },
  derive: {
    keepUntil: {
      type: date(),
      from: ['assessedOn'],
      law: [assessmentKept],
      compute: ({ assessedOn }, { value, calendar }) => periodEnd(assessedOn, value(assessmentKept), calendar).date,
    },
  },
  met: ({ isSensitive, isPassedOn, isPublished, isAutomated, isSentAbroad, isWeighty, assessmentRequired }) =>
    allOf(
      assessmentRequired,
      anyOf(
        isSensitive.because('sensitive', { cites: ['assessmentRequired'] }),
        isPassedOn.because('passedOn', { cites: ['assessmentRequired'] }),
        isPublished.because('published', { cites: ['assessmentRequired'] }),
        isAutomated.because('automated', { cites: ['assessmentRequired'] }),
        isSentAbroad.because('sentAbroad', { cites: ['assessmentRequired'] }),
        isWeighty.because('weighty', { cites: ['assessmentRequired'] }),
      ),
    ),
  value: ({ keepUntil }) => keepUntil,
});
