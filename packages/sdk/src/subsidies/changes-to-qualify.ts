import type { Fact, FactValue, FactValues, Facts, Law } from '@liandong/core';
import { questionOf, type Applicant, type Scheme } from './schemes.js';

/** 一处不同。One answer that, were it this one, would make the applicant eligible with all others as they are. */
export interface Change {
  readonly fact: string;
  readonly value: FactValue;
}

/**
 * 差在哪一项：只改一个回答就符合的，是哪个回答，要改成什么。
 * What single answer stands between an applicant and a scheme: each change is tried with all other answers as they are, and
 * told only when it makes the scheme met. Yes-or-no answers, closed choices and numbers in their own units (money in fen; of
 * a number, the value nearest to what was answered) are tried; days, listed codes and rows are not, nor what nobody answered. Empty unless the applicant
 * is not eligible, and where two answers would have to change. It says what the rules would make of other facts, and is no
 * advice to give them. Who applies is such an answer where {@link questionOf} asks for it; no
 * {@link WrongQuestionError} arises, nor, of a day that leads past the calendar, an {@link InvalidDateError}.
 *
 * Source: as the scheme's own question.
 *
 * @throws {WrongFactError} for a fact that its type refuses
 *
 * @example
 * changesToQualify('exam', { isWorkingHere: false, certificateLevel: 'senior', isAppraised: true, isPaidForLevel: false, paidBefore: 0 }, law)
 * // => [{ fact: 'isWorkingHere', value: true }]
 */
export function changesToQualify(
  scheme: Scheme,
  applicant: Applicant,
  law: Law,
  beside: readonly Scheme[] = [],
): readonly Change[] {
  const { facts: declared, outcome } = questionOf(scheme, beside, applicant);
  const given = applicant as Readonly<Record<string, FactValue | null | undefined>>;
  const own = Object.fromEntries(Object.keys(declared).map((name) => [name, given[name]]));
  const outcomeWith = (changed: object) => outcome({ ...own, ...changed } as FactValues<Facts>, law);
  if (outcomeWith({}) !== 'unmet') return [];
  return Object.entries(declared).flatMap(([fact, type]): readonly Change[] => {
    const now = own[fact];
    if (now === undefined || now === null) return [];
    const isMet = (value: FactValue) => outcomeWith({ [fact]: value }) === 'met';
    return othersThan(now, type, isMet).map((value) => ({ fact, value }));
  });
}

function othersThan(now: FactValue, { kind, options, min, max }: Fact, isMet: (value: FactValue) => boolean) {
  if (kind === 'bool') return [!now].filter(isMet);
  if (kind === 'enum') return (options ?? []).filter((value) => value !== now && isMet(value));
  if (kind !== 'int') return [];
  const ends = [min, max].filter((end): end is number => end !== undefined && end !== now && isMet(end));
  return ends.map((end) => nearest(now as number, end, isMet));
}

/** Of the numbers from one that is not met to one that is: where it turns. */
function nearest(unmet: number, met: number, isMet: (value: number) => boolean): number {
  let [low, high] = [unmet, met];
  while (Math.abs(high - low) > 1) {
    const middle = Math.trunc((low + high) / 2);
    if (isMet(middle)) high = middle;
    else low = middle;
  }
  return high;
}
