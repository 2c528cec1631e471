import { allOf, anyOf, bool, code, int, money, not, oneOf, question, when } from '@liandong/core';
import { creditDerived, creditLaw, creditSituation, isClear } from '../organizations/index.js';
import * as terms from './terms.js';

const { rentOffered, utilitiesOffered, supportMeasures, premisesKinds, subLeaseCounts, addressMustMatch } = terms;
const { longClasses, longMonths, shortClasses, shortMonths, assessedClasses, assessedLevel } = terms;
const { rentPerMonth, utilitiesPerMonth } = terms;

const own = { who: ['organization'] } as const;
/** 条件没有单独的条文：依据是设立这一项的那一条。 */
const scheme = { cites: ['rentOffered', 'utilitiesOffered'] } as const;

/**
 * 场所的房租、水电等费用，这个月能不能补贴。
 * May it get a subsidy for this month's rent or utilities? A scheme that has ended gives nothing; where nothing is paid, as for a free venue,
 * there is nothing to subsidise.
 *
 * Value: the amount in fen, no more than was charged; none while the amount is left open: eligible, amount unknown.
 *
 * Source: 浦东新区“十三五”扶持意见（已到期）; 上海报告（13 类扶持措施，点名两类）.
 *
 * @example
 * mayGetPremisesSubsidy({ bill: 'rent', charge: 0, premises: 'free' }, law).outcome // => 'unmet'
 */
export const mayGetPremisesSubsidy = question('subsidies.mayGetPremisesSubsidy', {
  facts: {
    bill: oneOf(['rent', 'utilities'], own),
    charge: money({ ...own, evidence: ['lease', 'bill'] }),
    premises: oneOf(['park', 'rented', 'sub-let', 'own', 'free'], { ...own, evidence: ['lease'] }),
    isAtRegisteredAddress: bool({ ...own, evidence: ['registration-certificate', 'lease'] }),
    isRegisteredHere: bool({ ...own, register: 'organizations' }),
    orgClass: code({ who: ['civil-affairs', 'organization'] }),
    monthsPaid: int('month', { max: 1200, ...own, register: 'subsidies.payments' }),
    level: int('level', { max: 5, ...own, register: 'organizations', evidence: ['assessment-certificate'] }),
    ...creditSituation,
  },
  law: {
    ...creditLaw,
    ...{ rentOffered, utilitiesOffered, supportMeasures, premisesKinds, subLeaseCounts, addressMustMatch },
    ...{ longClasses, longMonths, shortClasses, shortMonths, assessedClasses, assessedLevel },
    ...{ rentPerMonth, utilitiesPerMonth },
  },
  derive: creditDerived,
  met: (words) => {
    const { bill, premises, orgClass, monthsPaid } = words;
    return allOf(
      anyOf(allOf(bill.is('rent'), words.rentOffered), allOf(bill.is('utilities'), words.utilitiesOffered)).because(
        'offered',
      ),
      allOf(premises.isNot('free'), words.charge.atLeast(1)).because('pays', scheme),
      anyOf(premises.in(words.premisesKinds), allOf(premises.is('sub-let'), words.subLeaseCounts)).because('premises'),
      anyOf(words.isAtRegisteredAddress, not(words.addressMustMatch)).because('address'),
      words.isRegisteredHere.because('registeredHere', scheme),
      anyOf(orgClass.in(words.longClasses), orgClass.in(words.shortClasses)).because('class'),
      anyOf(
        allOf(orgClass.in(words.longClasses), monthsPaid.lessThan(words.longMonths)),
        allOf(orgClass.in(words.shortClasses), monthsPaid.lessThan(words.shortMonths)),
      ).because('time'),
      anyOf(not(orgClass.in(words.assessedClasses)), words.level.atLeast(words.assessedLevel)).because('assessed'),
      isClear(words).because('credit'),
      bill.in(words.supportMeasures).advises('measure'),
    );
  },
  value: ({ bill, charge, rentPerMonth, utilitiesPerMonth }) =>
    when(bill.is('rent'), charge.min(rentPerMonth), charge.min(utilitiesPerMonth)),
});
