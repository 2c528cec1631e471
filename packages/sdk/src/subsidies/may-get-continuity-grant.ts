import { allOf, bool, code, date, fullYears, int, not, question } from '@liandong/core';
import { creditDerived, creditLaw, creditSituation, isClear } from '../organizations/index.js';
import { continuityAmount, continuityClasses, continuityLevel, continuityOffered, continuityYears } from './terms.js';

const own = { who: ['organization'] } as const;
/** 条件没有单独的条文：依据是设立这一项的那一条。 */
const scheme = { cites: ['continuityOffered'] } as const;

/**
 * 在同一社区、同一项目上连续服务多年，能不能得到一次性补贴。
 * May it get the one-off grant for serving one community with one project for years on end?
 *
 * Value: the amount in fen.
 *
 * Source: 浦东新区“十三五”扶持意见第四条（已到期）.
 *
 * @example
 * mayGetContinuityGrant({ servedSince: '2016-01-01', isUnbroken: false }, law).outcome // => 'unmet'
 */
export const mayGetContinuityGrant = question('subsidies.mayGetContinuityGrant', {
  facts: {
    orgClass: code({ who: ['civil-affairs', 'organization'] }),
    isRegisteredHere: bool({ ...own, register: 'organizations' }),
    servedSince: date({ ...own, evidence: ['contracts'] }),
    /** 同一社区、同一项目，没有中断。 */
    isUnbroken: bool({ ...own, evidence: ['contracts'] }),
    isWellDone: bool({ who: ['street', 'district'], judgement: true }),
    level: int('level', { max: 5, ...own, register: 'organizations', evidence: ['assessment-certificate'] }),
    wasGranted: bool({ ...own, register: 'subsidies.payments' }),
    ...creditSituation,
  },
  law: { ...creditLaw, continuityOffered, continuityClasses, continuityYears, continuityLevel, continuityAmount },
  derive: {
    ...creditDerived,
    yearsServed: {
      type: int('year'),
      from: ['servedSince'],
      compute: ({ servedSince }, { law }) => Math.max(0, fullYears(servedSince, law.date)),
    },
  },
  met: (words) =>
    allOf(
      words.continuityOffered.because('offered'),
      words.orgClass.in(words.continuityClasses).because('class'),
      words.isRegisteredHere.because('registeredHere', scheme),
      allOf(words.isUnbroken, words.yearsServed.atLeast(words.continuityYears)).because('years'),
      words.isWellDone.because('wellDone', scheme),
      words.level.atLeast(words.continuityLevel).because('level'),
      not(words.wasGranted).because('once', scheme),
      isClear(words).because('credit'),
    ),
  value: ({ continuityAmount }) => continuityAmount,
});
