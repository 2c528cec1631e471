import { isoDate, type Decision, type IsoDate, type Law } from '@liandong/core';
import { fundMix, type MixShare, type SourceKind } from '../funding/index.js';
import { groupsOf, type OrganizationClass, type OrganizationEntry } from './count-organizations.js';
import { isBalanced } from './is-balanced.js';

/** 一类组织的份额。One class of organisations at one place on one day. */
export interface ClassShare {
  readonly class: OrganizationClass | 'notStated';
  readonly numerator: number;
  readonly denominator: number;
}

/** 一地一日的类别结构。The mix of classes at a place on a day. */
export interface BalanceReport {
  readonly place: string;
  readonly on: IsoDate;
  readonly total: number;
  /** In the order of the classes, those that are there. */
  readonly shares: readonly ClassShare[];
  /** {@link isBalanced} */
  readonly decision: Decision;
}

/**
 * 类别结构随时间、地点的变化；按地点、日期排，不排名次。
 * The mix of classes over time and place. By place, then by day: never by size, for places differ in economy, policy, direction and people.
 *
 * Source: 将台研究（教育培育类和文体活动类远大于慈善类）; 各地比较（经济、政策、方向、人才队伍不一）, from which we draw that places are not ranked.
 *
 * @throws {WrongFactError} for a value of the wrong type or outside its bounds
 * @throws {InvalidDateError} for a date that is no day
 */
export function classBalance(
  roster: readonly OrganizationEntry[],
  days: readonly IsoDate[],
  law: Law,
): readonly BalanceReport[] {
  days.forEach(isoDate);
  const places = [...new Set(roster.map(({ place }) => place))].sort();
  return places.flatMap((place) =>
    [...days].sort().map((on) => {
      const groups = groupsOf(
        roster.filter((one) => one.place === place && one.from <= on && (one.until === undefined || on < one.until)),
      ).filter((group) => group.some(({ registration }) => registration !== 'none'));
      const classes = groups.map((group) => group.find((one) => one.class)?.class);
      const counts = new Map<ClassShare['class'], number>();
      for (const one of classes) counts.set(one ?? 'notStated', (counts.get(one ?? 'notStated') ?? 0) + 1);
      return {
        place,
        on,
        total: groups.length,
        shares: [...counts]
          .map(([one, numerator]) => ({ class: one, numerator, denominator: groups.length }))
          .sort((one, other) => (one.class < other.class ? -1 : 1)),
        decision: isBalanced({ organizations: classes.map((one) => ({ class: one ?? null })) }, law) as Decision,
      };
    }),
  );
}

/** 一期的资金构成。The mix of funds of one period. */
export interface MixOfPeriod {
  readonly period: string;
  readonly mix: readonly MixShare[];
}

/**
 * 资金构成随时间的变化。The mix of funds period by period, earliest first; amounts in fen.
 *
 * Source: as {@link fundMix}; periods are those that are given.
 *
 * @throws {WrongFactError} for a source that is none, or an amount that is not whole or below nothing
 */
export function fundMixOverTime(
  sums: readonly { readonly period: string; readonly kind: SourceKind; readonly amount: number }[],
): readonly MixOfPeriod[] {
  const periods = [...new Set(sums.map(({ period }) => period))].sort();
  return periods.map((period) => ({ period, mix: fundMix(sums.filter((one) => one.period === period)) }));
}
