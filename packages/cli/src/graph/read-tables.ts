import { isIsoDate, type IsoDate } from '@liandong/core';
import { graphOf, type Actor, type Evidence, type Link, type LinkageGraph } from '@liandong/sdk/graph';
import { placeOfKind } from '@liandong/sdk/linkage';
import { readDate } from '../cells.js';
import { readSheets, type FileFault, type Row, type Table } from '../table.js';
import { actorColumns, linkColumns } from './tables.js';
import { codeOf, graphWords } from './words.js';

/** 没有读成的一格。A row that was not read: in which table, which line, which column, what it says. */
export interface BrokenCell {
  readonly table: 'actors' | 'links';
  readonly row: number;
  readonly column?: string;
  readonly text: string;
}

/** 由两张表读得的图，与没有读成的行。 */
export interface ReadGraph {
  readonly graph: LinkageGraph;
  readonly broken: readonly BrokenCell[];
}

/** 读不成两张表的缘由。Why files give no graph. */
export type TableFault = FileFault | { readonly code: 'no-actors' | 'no-links' };

/** A graph may have far more rows than a ledger. */
const most = { bytes: 200_000_000, unpackedBytes: 1_000_000_000, rows: 500_000, columns: 200, cellLength: 50_000 };

const columnOf = codeOf((language) => graphWords[language].names.columns);
const kindOf = codeOf((language) => graphWords[language].actorKinds);
const linkKindOf = codeOf((language) => graphWords[language].names.linkKinds);
const activeOf = codeOf((language) => graphWords[language].names.active);

/** The apostrophe that guards a formula is not part of what was written. */
const unguarded = (cell: string) => cell.replace(/^'(?=[\s\uFEFF]*[=+\-@\t\r＝＋－＠])/, '').trim();

/**
 * 读入 actors.csv 与 links.csv，或者一本有这两张表的工作簿；表头与种类可以用三种语言中任一种，也可以用代码。
 * Reads the pair of tables, as two files or as a workbook; headers and kinds may be in any of the three languages, or codes.
 * Days are written YYYY-MM-DD, or as spreadsheets write them. A row that cannot be read is told with its line and left out; what has the right shape and cannot be drawn is among the graph's problems.
 *
 * Source: none; our own tables.
 */
export async function readGraphTables(files: readonly Uint8Array[], asOf: IsoDate): Promise<ReadGraph | TableFault> {
  const tables: Table[] = [];
  for (const bytes of files) {
    const sheets = await readSheets(bytes, most);
    if ('code' in sheets) return sheets;
    tables.push(...sheets);
  }
  const withColumns = (wanted: readonly string[]) =>
    tables.find(({ rows }) => {
      const found = (rows[0]?.cells ?? []).map(columnOf);
      return wanted.every((name) => (found as readonly (string | undefined)[]).includes(name));
    });
  const [actorTable, linkTable] = [withColumns(['id', 'name', 'kind']), withColumns(['from', 'to', 'kind'])];
  if (!actorTable) return { code: 'no-actors' };
  if (!linkTable) return { code: 'no-links' };

  const broken: BrokenCell[] = [];
  const actors = read(actorTable, 'actors', actorColumns, broken, (cells, say): Actor | undefined => {
    const kind = kindOf(cells.kind);
    if (!kind) return say('kind');
    if (cells.id === '') return say('id');
    const dates = datesOf(cells, ['since', 'until'], say);
    if (!dates) return undefined;
    return {
      ...{ id: cells.id, name: cells.name, kind, tier: placeOfKind[kind].tier },
      ...(cells.place !== '' && { place: cells.place }),
      ...(cells.community !== '' && { community: cells.community }),
      ...(dates.since && { from: dates.since }),
      ...(dates.until && { until: dates.until }),
    };
  });
  const links = read(linkTable, 'links', linkColumns, broken, (cells, say): Link | undefined => {
    const kind = linkKindOf(cells.kind);
    if (!kind) return say('kind');
    const active = cells.isActive === '' ? 'unknown' : activeOf(cells.isActive);
    if (!active) return say('isActive');
    const dates = datesOf(cells, ['firstOn', 'lastOn'], say);
    const evidence = evidenceOf(cells.evidence);
    if (!dates) return undefined;
    if (!evidence) return say('evidence');
    const { from, to } = cells;
    return {
      ...{ id: cells.id === '' ? `${kind}:${from}>${to}` : cells.id, kind, from, to, ...dates, evidence },
      isActive: active === 'unknown' ? undefined : active === 'yes',
    };
  });
  return { graph: graphOf({ asOf, actors, links }), broken };
}

function read<Name extends string, Item>(
  { rows, unread }: Table,
  table: BrokenCell['table'],
  columns: readonly Name[],
  broken: BrokenCell[],
  take: (cells: Readonly<Record<Name, string>>, say: (column: Name) => undefined) => Item | undefined,
): readonly Item[] {
  const [header, ...body] = rows as readonly [Row, ...Row[]];
  const at = new Map(header.cells.map((cell, index) => [columnOf(cell) as string | undefined, index]));
  for (const { row } of unread) broken.push({ table, row, text: '' });
  return body.flatMap(({ row, cells }) => {
    const own = Object.fromEntries(columns.map((name) => [name, unguarded(cells[at.get(name) ?? -1] ?? '')])) as Record<
      Name,
      string
    >;
    const item = take(own, (name) => {
      broken.push({ table, row, column: header.cells[at.get(name) ?? -1] ?? name, text: own[name].slice(0, 60) });
      return undefined;
    });
    return item === undefined ? [] : [item];
  });
}

function datesOf<Name extends string>(
  cells: Readonly<Record<Name, string>>,
  names: readonly Name[],
  say: (column: Name) => undefined,
): Readonly<Partial<Record<Name, IsoDate>>> | undefined {
  const dates: Partial<Record<Name, IsoDate>> = {};
  for (const name of names) {
    if (cells[name] === '') continue;
    const date = readDate(cells[name]);
    if ('fault' in date) return say(name);
    dates[name] = date.value;
  }
  return dates;
}

/** 凭据一格。Evidence as {@link evidenceText} writes it; nothing where a day is none. */
export function evidenceOf(text: string): readonly Evidence[] | undefined {
  const found: Evidence[] = [];
  for (const part of text
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean)) {
    const [record = '', on] = part.split('@');
    if (on !== undefined && !isIsoDate(on)) return undefined;
    try {
      found.push({ record: decodeURIComponent(record), ...(on !== undefined && { on }) });
    } catch {
      return undefined;
    }
  }
  return found;
}
