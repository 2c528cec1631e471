import type { Law } from '@liandong/core';
import { parseShares, shareMatrix, type ShareCell, type ShareMade, type ShareMatrix } from '@liandong/sdk/sharing';
import { soundRows } from '../../internal/sound-rows.js';

/** What there is to show of some records. */
export interface ShareView {
  readonly asOf: string;
  /** The layer of the community, then that of government. */
  readonly matrices: readonly ShareMatrix[];
  /** Records that were left out. */
  readonly left: number;
}

/** One share, and where it stands. */
export interface Given {
  readonly cell: ShareCell;
  readonly share: ShareMade;
}

/** What is given on a layer. */
export const givenOn = ({ cells }: ShareMatrix): readonly Given[] =>
  cells.flat().flatMap((cell) => cell.shares.map((share) => ({ cell, share })));

/** The tables of both layers, as the SDK makes them, out of what is sound of the records. */
export function shareView(data: unknown, law: Law): ShareView | undefined {
  const { value: records, left } = soundRows(data, ['circumstances', 'shares'], parseShares);
  if (!records) return undefined;
  return {
    asOf: law.date,
    matrices: (['community', 'government'] as const).map((layer) => shareMatrix(records, layer, law)),
    left,
  };
}
