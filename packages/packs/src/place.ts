import type { IsoDate, Level, Place } from '@liandong/core';

/**
 * The earliest day that our records of places claim to cover; it is also the first day of the workday calendar.
 * It is no founding day: most of the places are older. Where a place began or ended later, its own day stands instead.
 */
export const recordsBegin: IsoDate = '2007-01-01';

/** A place under its three names. */
export const place = (
  code: string,
  level: Level,
  within: string | undefined,
  [hans, hant, en]: readonly [hans: string, hant: string, en: string],
  from: IsoDate = recordsBegin,
): Place => ({
  code,
  from,
  level,
  ...(within !== undefined && { within }),
  name: { 'zh-Hans': hans, 'zh-Hant': hant, en },
});

/** A place that ended on a day, and what it became. */
export const ended = (code: string, from: IsoDate, into: readonly string[]): Place => ({
  code,
  from,
  ended: true,
  into,
});
