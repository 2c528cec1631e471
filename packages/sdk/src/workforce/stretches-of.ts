import { daysBetween, type IsoDate } from '@liandong/core';
import type { Employment } from './worker.js';

/** 连着的一段工作：起止。A stretch of work without a gap; one that has no last day lasts. */
export interface Stretch {
  readonly from: IsoDate;
  readonly until?: IsoDate;
}

/**
 * 几份工作连成几段：次日接上的、重叠的，是一段；当日已经开始的几段，近的在前。
 * The stretches of work that employments make up, the latest first, as far as they have begun by a day: employments that overlap, or begin on the day
 * after another's last, are one; so a stretch that has begun may last by an employment that has not.
 *
 * Source: none; our own count of days.
 *
 * @throws {InvalidDateError} for a date that is no day
 *
 * @example
 * stretchesOf([{ from: '2019-09-01', until: '2026-03-14' }, { from: '2026-03-15' }], '2026-03-14') // => [{ from: '2019-09-01' }]
 */
export function stretchesOf(
  employments: readonly Pick<Employment, 'from' | 'until'>[],
  on: IsoDate,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { from, until } of [...employments].sort((one, other) => (one.from < other.from ? -1 : 1))) {
    const [last] = stretches;
    if (!last || (last.until && daysBetween(last.until, from) > 1))
      stretches.unshift({ from, ...(until && { until }) });
    else if (last.until && !(until && until <= last.until)) stretches[0] = { from: last.from, ...(until && { until }) };
  }
  return stretches.filter(({ from }) => from <= on);
}
