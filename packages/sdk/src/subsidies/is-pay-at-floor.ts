import { allOf, anyOf, bool, money, not, question } from '@liandong/core';
import { averageWage, payFloorBasis, payFloorForPartTime } from './terms.js';

const payer = { who: ['street', 'finance'] } as const;

/**
 * 社区工作者的薪酬，是否不低于社会平均工资。
 * Is the pay of community workers no less than the average wage of society? It is a standard of a guideline on trial. Whether each person or the
 * mean must reach it, the source does not say: where both do, or neither does, that makes no difference.
 *
 * Value: what this person's pay falls short of the average wage, in fen.
 *
 * Source: 上海报告（社区工作者职业化薪酬体系指导意见，试行）.
 *
 * @example
 * isPayAtFloor({ isFullTime: true, pay: yuan(5_000), meanPay: yuan(5_000) }, law).outcome
 */
export const isPayAtFloor = question('subsidies.isPayAtFloor', {
  facts: { pay: money(payer), meanPay: money(payer), isFullTime: bool({ ...payer, evidence: ['contract'] }) },
  law: { averageWage, payFloorBasis, payFloorForPartTime },
  met: ({ pay, meanPay, isFullTime, averageWage, payFloorBasis, payFloorForPartTime }) =>
    anyOf(
      allOf(not(isFullTime), not(payFloorForPartTime)).because('outside'),
      allOf(
        anyOf(pay.atLeast(averageWage), meanPay.atLeast(averageWage)).because('either'),
        anyOf(pay.atLeast(averageWage), payFloorBasis.is('average')).because('person'),
        anyOf(meanPay.atLeast(averageWage), payFloorBasis.is('person')).because('average'),
        anyOf(isFullTime, payFloorForPartTime, pay.atLeast(averageWage)).because('scope'),
      ),
    ),
  value: ({ pay, averageWage }) => averageWage.minus(pay).max(0),
});
