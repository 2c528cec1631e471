import { rowsOf } from '@liandong/core';
import type { Rate } from '../evaluation/index.js';

/** 名册上的一名工作人员。One entry of a roster of staff; a person may stand on several. */
export interface StaffEntry {
  /** What tells persons apart (no identity number); nothing where a roster has none. */
  readonly person?: string;
  readonly roster: 'agency' | 'community';
  /** 有没有全国证。`null` was asked and is not known. */
  readonly isCertified?: boolean | null;
}

/** 持证率。The certified among persons, with what is doubtful. */
export interface CertifiedRate {
  /** Certified persons that are surely so, among persons. */
  readonly rate: Rate;
  /** Certified, were all who are not known certified too. */
  readonly most: number;
  /** 一身二任：on an agency's roster and on a community's, counted once. */
  readonly dual: readonly string[];
  /** Entries without a person: nobody can say whether they are counted twice. */
  readonly untold: number;
  /** Persons of whom two rosters say different things. */
  readonly disputed: readonly string[];
}

/**
 * 持证率：一人只数一次，机构和社区两边都在册的也只数一次。
 * How many of the staff are certified, each person once, also who is on an agency's roster and on a community's.
 *
 * Source: 上海报告（14151 人，其中全国证 9408 人）; 将台研究（“一身二任”）. Counting each person once, and what is doubtful apart, is ours.
 *
 * @throws {WrongFactError} for an entry that is none
 *
 * @example
 * certifiedRate([{ person: 'a', roster: 'agency', isCertified: true }, { person: 'a', roster: 'community', isCertified: true }]).rate
 * // => { numerator: 1, denominator: 1, basis: 'onRosters', counts: 'people' }
 */
export function certifiedRate(staff: readonly StaffEntry[]): CertifiedRate {
  const persons = new Map<string, StaffEntry[]>();
  let untold = 0;
  rowsOf('indicators.certifiedRate', 'staff', staff).forEach((entry, at) => {
    if (entry.person === undefined) untold++;
    // The key of an entry without a person can be no person's: persons are strings without a line break.
    const key = entry.person ?? `\n${at}`;
    persons.set(key, [...(persons.get(key) ?? []), entry]);
  });
  const [dual, disputed]: [string[], string[]] = [[], []];
  let [least, most] = [0, 0];
  for (const [person, entries] of persons) {
    const says = (answer: boolean) => entries.some(({ isCertified }) => isCertified === answer);
    if (new Set(entries.map(({ roster }) => roster)).size > 1) dual.push(person);
    if (says(true) && says(false)) disputed.push(person);
    if (says(true) && !says(false)) least++;
    if (says(true) || !says(false)) most++;
  }
  return {
    rate: { numerator: least, denominator: persons.size, basis: 'onRosters', counts: 'people' },
    most,
    dual: dual.sort(),
    untold,
    disputed: disputed.sort(),
  };
}
