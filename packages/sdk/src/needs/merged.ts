import { isoDate, type IsoDate } from '@liandong/core';
import type { Need } from './need.js';

/**
 * 合并在一起的各件。This need and all that were merged into it, also by way of others.
 *
 * Source: none; follows the records.
 */
export function groupOf(need: Need, ledger: readonly Need[]): readonly Need[] {
  const group = [need];
  for (const one of group)
    for (const other of ledger)
      if (other.mergedInto === one.id && !group.some(({ id }) => id === other.id)) group.push(other);
  return group;
}

/**
 * 合并件按最早一件起算。The earliest day among needs.
 *
 * Source: none; no text at hand says from when merged needs count, and the earliest day is ours.
 *
 * @throws {InvalidDateError} for a need received on what is no day
 */
export const firstDay = (group: readonly Need[]): IsoDate =>
  group.map(({ receivedOn }) => isoDate(receivedOn)).reduce((one, other) => (other < one ? other : one));
