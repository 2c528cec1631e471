import type { CommunityLine, KindLine, ToldShare } from '@liandong/sdk/indicators';

/** Says a sentence of the dashboard by its path. */
export type Say = (path: readonly string[], facts?: Readonly<Record<string, unknown>>) => string;

/** Of ten thousand as a percentage: 1650 → 16.5%. */
export const percentText = (perTenThousand: number): string => `${perTenThousand / 100}%`;

/** Two decimals, rounded down: what is under its number must not look as if it were not. */
export const meanOf = (sum: number, of: number): number => Math.floor((sum * 100) / of) / 100;

/** A number, or the least and the most it may be. */
export function rangeText(least: number | undefined, most: number | undefined, say: Say): string {
  if (least === undefined && most === undefined) return say(['notKnown']);
  if (most === undefined) return say(['atLeast'], { least });
  return least === most ? `${least}` : say(['range'], { least: least ?? 0, most });
}

export const countText = ({ least, most }: CommunityLine | KindLine, say: Say): string => rangeText(least, most, say);

/** The percentage of a share that is told, else why it is not. */
export const shareText = ({ state, perTenThousand }: ToldShare, say: Say): string =>
  perTenThousand === undefined ? say(['states', state]) : percentText(perTenThousand);
