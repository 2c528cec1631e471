import { allOf, anyOf, bool, choose, date, money, not, oneOf, question, reaches } from '@liandong/core';
import { clawsBack, matchingShare, paidInTranches, projectCap, trancheReviews } from './terms.js';

/** 评估环节。 */
export const reviewKinds = ['none', 'midterm', 'final'] as const;
export type ReviewKind = (typeof reviewKinds)[number];

const funder = { who: ['district', 'finance'] } as const;

/**
 * 公益创投：这一期资助款可否拨付。
 * Venture philanthropy: may this tranche be paid? Its review has passed, the project is on target, the match has come as far as it was promised,
 * and the grant stays within the cap. What no text asks for stands in nobody's way; what a text leaves open is unknown.
 *
 * The value is what to do with it: `release`, `withhold`, or `clawBack` what was paid.
 *
 * Source: 中山市公益创投办法（据转载；分期、中期与末期评估、追回）. The matching share and the cap are open.
 *
 * @example
 * mayReleaseTranche({ reviewBefore: 'midterm', isReviewPassed: false, isOffTarget: false, grant: yuan(30_000), budget: yuan(40_000), matched: 0 }, law).value
 * // => 'withhold'
 */
export const mayReleaseTranche = question('funding.mayReleaseTranche', {
  facts: {
    reviewBefore: oneOf(reviewKinds, funder),
    isReviewPassed: bool({ ...funder, evidence: ['review-report'] }),
    isOffTarget: bool({ who: ['district'], judgement: true }),
    grant: money(funder),
    budget: money(funder),
    matched: money(funder),
    matchDueOn: date(funder),
    matchedOn: date(funder),
  },
  law: { paidInTranches, trancheReviews, matchingShare, projectCap, clawsBack },
  derive: {
    isOverCap: {
      type: bool(),
      from: ['grant'],
      consults: [projectCap],
      compute: ({ grant }, { law }) => {
        const { status, value } = law.get(projectCap);
        return status === 'none' ? false : value === undefined ? undefined : grant > value;
      },
    },
    isMatchShort: {
      type: bool(),
      from: ['budget', 'matched'],
      consults: [matchingShare],
      compute: ({ budget, matched }, { law }) => {
        const { status, value } = law.get(matchingShare);
        return status === 'none' ? false : value === undefined ? undefined : !reaches(matched, budget, value);
      },
    },
    isClawedBack: {
      type: bool(),
      from: [],
      uses: ['isOffTarget'],
      consults: [clawsBack],
      compute: ({ isOffTarget }, { law }) => {
        const { status, value } = law.get(clawsBack);
        return status === 'none' || isOffTarget === false ? false : value && isOffTarget;
      },
    },
    isReviewDemanded: {
      type: bool(),
      from: ['reviewBefore'],
      consults: [trancheReviews],
      compute: ({ reviewBefore }, { law, lacks }) => {
        const { status, value } = law.get(trancheReviews);
        if (reviewBefore === 'none' || status === 'none') return false;
        return value?.items.includes(reviewBefore) || (value?.complete ? false : lacks(trancheReviews));
      },
    },
  },
  met: ({
    reviewBefore,
    trancheReviews,
    isReviewDemanded,
    isReviewPassed,
    isClawedBack,
    isOverCap,
    isMatchShort,
    matchedOn,
    matchDueOn,
  }) =>
    allOf(
      anyOf(not(isReviewDemanded), isReviewPassed).because('review', {
        cites: ['paidInTranches'],
        about: reviewBefore.in(trancheReviews),
      }),
      not(isClawedBack).because('onTarget', { cites: ['clawsBack'] }),
      not(isMatchShort).because('matched'),
      not(isOverCap).because('withinCap'),
      matchedOn.onOrBefore(matchDueOn).advises('matchedInTime'),
    ),
  value: ({ isReviewDemanded, isReviewPassed, isClawedBack, isOverCap, isMatchShort }) =>
    choose(
      [
        [isClawedBack, 'clawBack'],
        [anyOf(isMatchShort, isOverCap, allOf(isReviewDemanded, not(isReviewPassed))), 'withhold'],
      ],
      'release',
    ),
});
