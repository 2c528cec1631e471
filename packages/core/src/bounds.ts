/** Is it a whole number within its bounds? */
export const isWhole = (given: unknown, min: number, max: number): given is number =>
  Number.isSafeInteger(given) && (given as number) >= min && (given as number) <= max;

/** What it must be, in words. */
export const wholeFrom = (unit: string | undefined, min: number, max: number): string =>
  `must be a whole number of ${unit} from ${min} to ${max}`;
