import type { IsoDate } from './iso-date.js';

/** 证据等级，由强到弱。How well a value is known, strongest first. */
export const evidenceGrades = ['law-text', 'official-page', 'report', 'study', 'reprint', 'illustrative'] as const;
export type Evidence = (typeof evidenceGrades)[number];

/** 依据：文件、条款与核对日期。Where a value stands and when that was last checked. */
export interface Citation {
  /** Stable key of the document and article, such as `sh-jwh-2017#27`. */
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  /** Number of the document (文号). */
  readonly number?: string;
  readonly article?: string;
  readonly issued?: IsoDate;
  readonly address?: string;
  readonly checkedOn: IsoDate;
  readonly evidence: Evidence;
}

/**
 * 最弱的证据等级。The weakest of the grades; a decision is known no better than its weakest ground.
 *
 * Source: none; the order of the grades is ours.
 */
export function weakest(grades: Iterable<Evidence>): Evidence | undefined {
  let index = -1;
  for (const grade of grades) index = Math.max(index, evidenceGrades.indexOf(grade));
  return evidenceGrades[index];
}
