import {
  addMonths,
  allOf,
  anyOf,
  bool,
  date,
  not,
  oneOf,
  question,
  type Bool,
  type IsoDate,
  type Law,
} from '@liandong/core';
import type { RefOfTerm, Refs } from '@liandong/core';
import { creditStates } from './codes.js';
import { abnormalBecomesSerious, abnormalEffect, barredAfterSerious, seriousAtLeast, seriousBars } from './terms.js';

const register = { who: ['organization', 'civil-affairs'], register: 'organizations.credit' } as const;

/** 信用情况。Facts on credit that other questions ask for too. */
export const creditSituation = {
  credit: oneOf(creditStates, register),
  /** 活动异常的，是否仍准许参加。 */
  mayStillTakePart: bool({ who: ['civil-affairs'], judgement: true }),
  wasOnSeriousList: bool(register),
  leftSeriousOn: date(register),
} as const;
/** 信用之法。Law on credit, under the names that {@link isClear} reads. */
export const creditLaw = { seriousBars, abnormalEffect } as const;

interface Past {
  readonly wasOnSeriousList?: boolean;
  readonly leftSeriousOn?: IsoDate;
}
/** 推导的信用事实。Derived facts on credit. */
export const creditDerived = {
  isWaiting: {
    type: bool(),
    from: [] as const,
    uses: ['wasOnSeriousList', 'leftSeriousOn'] as const,
    consults: [barredAfterSerious],
    compute: ({ wasOnSeriousList, leftSeriousOn }: Past, { law }: { readonly law: Law }) => {
      const { status, value } = law.get(barredAfterSerious);
      if (status === 'none' || wasOnSeriousList === false) return false;
      if (wasOnSeriousList === undefined || leftSeriousOn === undefined || value === undefined) return undefined;
      return law.date < addMonths(leftSeriousOn, value);
    },
  },
};

type CreditWords = Refs<typeof creditSituation> & {
  readonly [Name in keyof typeof creditLaw]: RefOfTerm<(typeof creditLaw)[Name]>;
} & { readonly isWaiting: Bool };

/** 严重违法失信名单不拦。The serious list does not stand in the way. */
const notSerious = ({ credit, seriousBars }: CreditWords) => anyOf(credit.isNot('serious'), not(seriousBars));
/** 活动异常名录不拦。Neither does the abnormal list. */
const notAbnormal = ({ credit, abnormalEffect, mayStillTakePart }: CreditWords) =>
  anyOf(
    credit.isNot('abnormal'),
    abnormalEffect.is('none'),
    allOf(abnormalEffect.is('case-by-case'), mayStillTakePart),
  );

/**
 * 信用没有妨碍。The whole of it as one condition, for other questions to give their own reason to.
 *
 * Source: as {@link isCreditClear}.
 */
export const isClear = (words: CreditWords): Bool => allOf(notSerious(words), notAbnormal(words), not(words.isWaiting));

/**
 * 信用记录拦不拦：列入严重违法失信名单的，不给资助、不购买服务；列入活动异常名录的，看当地规定。
 * Does its credit record leave the way to money and purchases free? The serious list bars; what the abnormal list does is left to the place;
 * whether a bar outlasts the list, likewise. What no text orders for the time after the list stands in nobody's way.
 *
 * Source: 社会组织信用信息管理办法（民政部令第 60 号，据转载）.
 *
 * @example
 * isCreditClear({ credit: 'serious' }, lawOn('2024-01-02', 'cn', allPacks)).outcome // => 'unmet'
 */
export const isCreditClear = question('organizations.isCreditClear', {
  facts: { ...creditSituation, seriousSince: date(register), abnormalSince: date(register) },
  law: creditLaw,
  derive: {
    ...creditDerived,
    leftTooEarly: {
      type: bool(),
      from: ['seriousSince', 'leftSeriousOn'],
      law: [seriousAtLeast],
      compute: ({ seriousSince, leftSeriousOn }, { value }) =>
        leftSeriousOn < addMonths(seriousSince, value(seriousAtLeast)),
    },
    isAbnormalTooLong: {
      type: bool(),
      from: ['abnormalSince'],
      law: [abnormalBecomesSerious],
      compute: ({ abnormalSince }, { value, law }) =>
        law.date >= addMonths(abnormalSince, value(abnormalBecomesSerious)),
    },
  },
  met: (words) =>
    allOf(
      notSerious(words).because('serious'),
      notAbnormal(words).because('abnormal'),
      not(words.isWaiting).because('waiting'),
      anyOf(words.wasOnSeriousList.is(false), not(words.leftTooEarly)).advises('leftTooEarly'),
      anyOf(words.credit.isNot('abnormal'), not(words.isAbnormalTooLong)).advises('abnormalTooLong'),
    ),
});
