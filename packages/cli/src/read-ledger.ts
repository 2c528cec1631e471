import { parseLedgerLine, type LedgerLine, type Problem } from '@liandong/sdk/funding';
import {
  readAmount,
  readBoolean,
  readCarrier,
  readCount,
  readDate,
  readKind,
  readNames,
  readShares,
  readYear,
} from './cells.js';
import type { CellFault, Read } from './cells.js';
import { countKnown, readHeaderRow, type Column, type HeaderProblem } from './columns.js';
import type { Decoded } from './decode.js';
import { caps, readTable, type FileFault, type Row } from './table.js';

/** 一行读不成事项的一处缘由。One thing wrong with a row: its column, what the cell says, why. */
export interface RowFault {
  readonly code:
    CellFault | 'missing' | 'beyond-header' | 'not-a-row' | 'no-matter' | 'of-broken-row' | Problem['code'];
  readonly header?: string;
  readonly text?: string;
}

/** 没有读成的一行：行号与全部缘由。 */
export interface BrokenRow {
  readonly row: number;
  readonly faults: readonly RowFault[];
}

/** 读成的一行，与它在文件里的行号。 */
export interface ReadLine {
  readonly row: number;
  readonly line: LedgerLine;
}

/** 一份台账文件读得的全部：好的行、坏的行、略过的行、表头的问题，一样不少。 */
export interface LedgerFile {
  readonly filename: string;
  readonly format?: 'csv' | 'xlsx';
  readonly encoding?: Decoded['encoding'];
  readonly sheet?: string;
  readonly otherSheets?: readonly string[];
  readonly lines: readonly ReadLine[];
  readonly broken: readonly BrokenRow[];
  /** Rows that are no matters: titles above the header, totals below. */
  readonly skipped: readonly { readonly row: number; readonly why: 'title' | 'total' }[];
  readonly header: readonly HeaderProblem[];
  /** Set when the file could not be read at all; then there are no lines. */
  readonly fault?: FileFault;
}

/**
 * 读入台账：CSV（UTF-8 或 GB18030）或 Excel 工作簿；表头用中文。
 * Reads a ledger. Every row is told of: read, broken with its line and all its reasons, or left aside as a title or a total.
 * A row without code and name that brings a source belongs to the matter above it, as merged cells do.
 *
 * Source: none; our own headers. GB 18030 and UTF-8 are told apart by what decodes.
 *
 * @example
 * const { lines, broken } = await readLedger(await readFile('台账.xlsx'), '台账.xlsx');
 */
export async function readLedger(bytes: Uint8Array, filename: string): Promise<LedgerFile> {
  const nothing = { filename, lines: [], broken: [], skipped: [], header: [] };
  const table = await readTable(bytes);
  if ('code' in table) return { ...nothing, fault: table };
  const { rows, unread, ...about } = table;
  const at = rows.slice(0, 20).findIndex(({ cells }) => countKnown(cells) >= 3);
  if (at < 0) return { ...nothing, ...about, fault: { code: 'no-header' } };
  const header = (rows[at] as Row).cells;
  const { columns, problems } = readHeaderRow(header);
  const reader = new LedgerReader(columns, header);
  for (const row of rows.slice(at + 1)) reader.take(row);
  const { lines, broken, totals } = reader.done();
  return {
    filename,
    ...about,
    lines,
    broken: [...broken, ...unread.map(({ row }) => ({ row, faults: [{ code: 'not-a-row' as const }] }))].sort(
      (one, other) => one.row - other.row,
    ),
    skipped: [
      ...rows.slice(0, at).map(({ row }) => ({ row, why: 'title' as const })),
      ...totals.map((row) => ({ row, why: 'total' as const })),
    ],
    header: problems,
  };
}

interface Draft {
  readonly row: number;
  readonly data: Record<string, unknown> & { sources: Record<string, unknown>[] };
  readonly faults: RowFault[];
  /** Rows further down that belong to it. */
  readonly more: number[];
}

const readers: Readonly<Record<string, (text: string, column: Column) => Read<unknown>>> = {
  carrier: readCarrier,
  year: readYear,
  staffCount: readCount,
  cost: (text, { unit }) => readAmount(text, unit),
  spent: (text, { unit }) => readAmount(text, unit),
  returned: (text, { unit }) => readAmount(text, unit),
  amount: (text, { unit }) => readAmount(text, unit),
  grantTotal: (text, { unit }) => readAmount(text, unit),
  startOn: readDate,
  revokedOn: readDate,
  transferredOn: readDate,
  kind: readKind,
  shares: readShares,
  departments: (text) => ({ value: readNames(text) }),
  ...Object.fromEntries(
    [
      'arePowersGiven',
      'areConditionsGiven',
      'isGuidanceGiven',
      'isProcedureGiven',
      'isTemporary',
      'isEntrusted',
      'isFree',
      'paysStaff',
    ]
      .concat(['paysWork', 'isPurchase', 'hasBudgetLine', 'isFromExistingBudget'])
      .map((name) => [name, readBoolean]),
  ),
};

const formulaError = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)/;
const free = ['无需经费', '不需经费', '免费', '不花钱', '无需'];
const notArrived = ['未到位', '未拨付', '未到账', '未拨', '待拨', '未到', '尚未到位', '尚未拨付'];
const totalRow = /^(合计|总计|小计|共计)[:：]?$/;

class LedgerReader {
  private readonly drafts: Draft[] = [];
  private readonly broken: BrokenRow[] = [];
  private readonly totals: number[] = [];

  constructor(
    private readonly columns: readonly Column[],
    private readonly header: readonly string[],
  ) {}

  take({ row, cells }: Row): void {
    if (cells.some((cell) => totalRow.test(cell.replace(/\s+/g, '')))) {
      this.totals.push(row);
      return;
    }
    const faults: RowFault[] = [];
    const matter: Record<string, unknown> = {};
    const sources = new Map<number, Record<string, unknown>>();
    for (const column of this.columns) {
      const text = (cells[column.at] ?? '').trim();
      if (text === '') continue;
      const into = column.field.of === 'matter' ? matter : this.group(sources, column.field.group);
      this.put(into, column, text, faults);
    }
    // A comma too many shifts a row: what stands under no header may not vanish.
    const beyond = cells.filter((cell, at) => cell.trim() !== '' && (this.header[at] ?? '').trim() === '');
    if (beyond.length > 0) faults.push({ code: 'beyond-header', text: beyond.join(' ').trim().slice(0, 60) });
    const data = { ...matter, sources: this.sourcesOf(sources, faults) };
    if (matter.code === undefined && matter.name === undefined) this.continue(row, data, faults);
    else this.drafts.push({ row, data, faults, more: [] });
  }

  private group(sources: Map<number, Record<string, unknown>>, group: number) {
    const known = sources.get(group) ?? {};
    sources.set(group, known);
    return known;
  }

  private put(into: Record<string, unknown>, column: Column, text: string, faults: RowFault[]): void {
    const { name } = column.field;
    const say = (code: RowFault['code']) => faults.push({ code, header: column.header, text: text.slice(0, 60) });
    if (text.length > caps.cellLength) return void say('too-long');
    if (formulaError.test(text)) return void say('formula-error');
    const plain = text.normalize('NFKC').replace(/\s+/g, '');
    if (name === 'cost' && free.includes(plain)) {
      into.isFree = true;
      into.cost = 0;
      return;
    }
    if (name === 'transferredOn' && notArrived.includes(plain)) return void (into.transferredOn = null);
    const read = readers[name]?.(text, column) ?? { value: text };
    if ('fault' in read) say(read.fault);
    else into[name] = read.value;
  }

  /** A source needs a kind and an amount; one whose day of arrival has a column and no day has not arrived. */
  private sourcesOf(sources: ReadonlyMap<number, Record<string, unknown>>, faults: RowFault[]) {
    return [...sources].map(([group, source]) => {
      for (const name of ['kind', 'amount'] as const) {
        const column = this.columns.find(
          ({ field }) => field.of === 'source' && field.name === name && field.group === group,
        );
        const told = faults.some(({ header }) => header !== undefined && header === column?.header);
        if (source[name] === undefined && !told)
          faults.push({ code: 'missing', ...(column && { header: column.header }) });
      }
      const dated = this.columns.some(
        ({ field }) => field.of === 'source' && field.name === 'transferredOn' && field.group === group,
      );
      return dated && source.transferredOn === undefined ? { ...source, transferredOn: null } : source;
    });
  }

  private continue(row: number, data: Draft['data'], faults: RowFault[]): void {
    const above = this.drafts[this.drafts.length - 1];
    const onlySources = Object.keys(data).length === 1 && data.sources.length > 0;
    if (!above || !onlySources) {
      this.broken.push({ row, faults: [...faults, { code: 'no-matter' }] });
      return;
    }
    above.more.push(row);
    if (faults.length > 0) {
      // The matter cannot be judged without its source, so its own row is broken too.
      this.broken.push({ row, faults });
      above.faults.push({ code: 'of-broken-row', text: String(row) });
    } else above.data.sources.push(...data.sources);
  }

  done() {
    const lines: ReadLine[] = [];
    for (const { row, data, faults, more } of this.drafts) {
      const { departments, shares, ...rest } = data as Draft['data'] & {
        departments?: readonly string[];
        shares?: readonly unknown[];
      };
      const sharing = departments?.map((name, at) => ({
        name,
        ...(shares?.[at] !== undefined && { share: shares[at] }),
      }));
      if (shares && shares.length !== (departments ?? []).length)
        faults.push({ code: 'not-shares', header: this.headerOf('shares') });
      const parsed =
        faults.length === 0 ? parseLedgerLine({ ...rest, ...(sharing && { departments: sharing }) }) : undefined;
      if (parsed?.ok) lines.push({ row, line: parsed.value });
      else {
        const own = (parsed && !parsed.ok ? parsed.problems : []).map(({ path, code }) => ({
          code,
          header: this.headerOf(path),
        }));
        this.broken.push({ row, faults: [...faults, ...own] });
        for (const each of more)
          if (!this.broken.some((known) => known.row === each))
            this.broken.push({ row: each, faults: [{ code: 'of-broken-row', text: String(row) }] });
      }
    }
    return { lines, broken: this.broken, totals: this.totals };
  }

  /** The header over a field of the model: the clerk knows the column, not our name for it. */
  private headerOf(path: string): string {
    const name = path.replace(/^sources\[\d+\]\./, '').replace(/[[.].*$/, '');
    return this.columns.find(({ field }) => field.name === name)?.header ?? path;
  }
}
