import type { IsoDate, Law } from '@liandong/core';
import { contexts, linkageOf, parseLinkage, roleTable, type RoleCell, type RoleTable } from '@liandong/sdk/linkage';
import { soundRows } from '../../internal/sound-rows.js';

/** How a cell stands. */
export type CellState = keyof typeof markOfState;

/** Each state has a shape of its own, so that none is told by colour alone. */
export const markOfState = {
  inPlace: 'check',
  absent: 'empty',
  overstepping: 'over',
  misplaced: 'swapped',
  unlisted: 'beside',
  allowed: 'free',
  allowedHeld: 'check',
  unknown: 'unknown',
  none: 'none',
} as const;

/** States that are findings, in the order in which they are told. */
export const faults = ['absent', 'overstepping', 'misplaced', 'unlisted'] as const;

export function stateOf({ expected, who, finding }: RoleCell): CellState {
  if (finding) return finding.code;
  if (expected === 'unknown') return who.length > 0 ? 'unknown' : 'none';
  if (expected === 'expected') return 'inPlace';
  if (expected === 'not-listed') return 'none';
  return who.length > 0 ? 'allowedHeld' : 'allowed';
}

/** What there is to show of some records. */
export interface RoleView {
  readonly asOf: IsoDate;
  readonly tables: readonly RoleTable[];
  readonly nameOf: ReadonlyMap<string, string>;
  /** Records that were left out. */
  readonly left: number;
}

const lists = ['actors', 'resources', 'links', 'tasks', 'assignments', 'meetings', 'activities'];

/** The tables of both contexts, as the SDK makes them, out of what is sound of the records. */
export function roleView(data: unknown, law: Law, asOf: IsoDate = law.date): RoleView | undefined {
  const { value: records, left } = soundRows(data, lists, parseLinkage);
  if (!records) return undefined;
  const linkage = linkageOf(records, asOf);
  return {
    asOf,
    tables: contexts.map((context) => roleTable(linkage, records.assignments, context, law)),
    nameOf: new Map(records.actors.map(({ id, name }) => [id, name])),
    left,
  };
}
