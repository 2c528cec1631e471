import type { Parsed } from '@liandong/sdk/needs';

type Row = Record<string, unknown>;

/** Names are taken up to here; models refuse longer ones. */
const mostLetters = 100;

const isRow = (row: unknown): row is Row => typeof row === 'object' && row !== null && !Array.isArray(row);

/** A text, cut where it is too long to be read; no letter is cut in two. */
export const clipped = (text: string, most = mostLetters): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;

/** Lists of records that hold together as far as they are sound, and how many were left out. */
export interface Sound<Value> {
  readonly value: Value | undefined;
  readonly left: number;
}

/**
 * What is sound of records that a page has given: rows that their model refuses, and rows whose `id` was there before, are left out and
 * counted; keys that no model has are passed over. Nothing is changed but names that are too long.
 */
export function soundRows<Value>(
  data: unknown,
  lists: readonly string[],
  parse: (data: unknown) => Parsed<Value>,
): Sound<Value> {
  const given: Row = isRow(data) ? data : {};
  let left = 0;
  let rows: Record<string, (Row | undefined)[]> = {};
  for (const list of lists) {
    const ids = new Set<unknown>();
    const all: readonly unknown[] = Array.isArray(given[list]) ? given[list] : [];
    rows[list] = all.map((row) => {
      if (!isRow(row) || (row.id !== undefined && ids.has(row.id))) return undefined;
      ids.add(row.id);
      return { ...row, ...(typeof row.name === 'string' && { name: clipped(row.name) }) };
    });
  }
  // Each round drops what the last one found; a model that finds fault with the whole leaves nothing.
  for (let round = 0; round < 3; round++) {
    for (const list of lists) {
      const there = rows[list]!.filter((row) => row !== undefined);
      left += rows[list]!.length - there.length;
      rows = { ...rows, [list]: there };
    }
    const parsed = parse(rows);
    if (parsed.ok) return { value: parsed.value, left };
    for (const { path, code } of parsed.problems) {
      const [, list = '', at = '', key = ''] = /^(\w+)\[(\d+)\](?:\.(\w+)$)?/.exec(path) ?? [];
      const row = rows[list]?.[Number(at)];
      if (!row) continue;
      if (code === 'unknown-key' && key) delete row[key];
      else rows[list]![Number(at)] = undefined;
    }
  }
  return { value: undefined, left };
}
