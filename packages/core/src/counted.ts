import { InvalidDateError } from './errors.js';

/** The count itself; what cannot be counted off is told as it was given, rather than as some day that nobody gave. */
export function counted(unit: string, count: number, from = ''): number {
  if (!Number.isSafeInteger(count)) throw new InvalidDateError(`${count} ${unit}${from && ` from ${from}`}`);
  return count;
}
