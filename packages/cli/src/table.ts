import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { decodeText, type Decoded } from './decode.js';

/** 上限：超过的整份不读。Caps: a file over any of them is not read at all. */
export const caps = {
  bytes: 20_000_000,
  unpackedBytes: 200_000_000,
  rows: 20_000,
  columns: 200,
  cellLength: 5000,
} as const;
export type Caps = Readonly<Record<keyof typeof caps, number>>;

/** 读不成表格的缘由。Why a file is no table that can be read. */
export type FileFault =
  | {
      readonly code: 'too-many-bytes' | 'too-many-rows' | 'too-many-columns';
      readonly limit: number;
      readonly found: number;
    }
  | { readonly code: 'unknown-encoding' | 'empty' | 'no-header' | 'not-a-table' | 'not-a-workbook' | 'old-workbook' };

/** 一行：它在文件里的行号与各格的文字。A row: its line in the file, and its cells as text. */
export interface Row {
  readonly row: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly format: 'csv' | 'xlsx';
  readonly encoding?: Decoded['encoding'];
  /** The sheet that was read, and those that were not. */
  readonly sheet?: string;
  readonly otherSheets?: readonly string[];
  readonly rows: readonly Row[];
  /** Lines that are no rows: a quote that does not end. */
  readonly unread: readonly { readonly row: number }[];
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isOldWorkbook = (bytes: Uint8Array) =>
  bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;

/** 文件内容定格式，不看扩展名。Reads a file as rows of text. What it is shows in its first bytes, not in its name. */
export async function readTable(bytes: Uint8Array, most: Caps = caps): Promise<Table | FileFault> {
  const sheets = await readSheets(bytes, most);
  if ('code' in sheets) return sheets;
  const first = sheets.find(({ rows }) => rows.length > 0) ?? sheets[0];
  const otherSheets = sheets.filter((one) => one !== first && one.rows.length > 0).map(({ sheet = '' }) => sheet);
  if (!first || first.rows.length + first.unread.length === 0) return { code: 'empty' };
  return first.format === 'xlsx' ? { ...first, otherSheets } : first;
}

/** 读入全部工作表；CSV 只有一张。All sheets of a file, in their order; a CSV is one. */
export async function readSheets(bytes: Uint8Array, most: Caps = caps): Promise<readonly Table[] | FileFault> {
  if (bytes.length > most.bytes) return { code: 'too-many-bytes', limit: most.bytes, found: bytes.length };
  if (bytes.length === 0) return { code: 'empty' };
  if (isOldWorkbook(bytes)) return { code: 'old-workbook' };
  const read = isZip(bytes) ? await readWorkbook(bytes, most) : readCsv(bytes);
  if ('code' in read) return read;
  for (const { rows } of read) {
    const wide = rows.find(({ cells }) => cells.length > most.columns);
    if (wide) return { code: 'too-many-columns', limit: most.columns, found: wide.cells.length };
    if (rows.length > most.rows) return { code: 'too-many-rows', limit: most.rows, found: rows.length };
  }
  return read;
}

function readCsv(bytes: Uint8Array): readonly Table[] | FileFault {
  const decoded = decodeText(bytes);
  if (!decoded) return { code: 'unknown-encoding' };
  const text = decoded.text.replace(/^\uFEFF/, '');
  if (text.includes('\0')) return { code: 'not-a-table' };
  const [first = ''] = text.split('\n', 1);
  const delimiter = [',', '\t', ';', '，'].reduce((best, each) =>
    count(first, each) > count(first, best) ? each : best,
  );
  const unread: { row: number }[] = [];
  // With `info` each record comes with the line on which it ends.
  const records = parse(text, {
    delimiter,
    info: true,
    relax_column_count: true,
    skip_records_with_error: true,
    on_skip: (error) => void unread.push({ row: Number(error?.lines ?? 0) }),
  }) as unknown as readonly { record: string[]; info: { lines: number } }[];
  const rows = records.map(({ record, info }) => {
    // Several lines may lie within quotes: a row stands where it begins.
    const within = record.reduce((sum, cell) => sum + count(cell, '\n'), 0);
    return { row: Math.max(1, info.lines - within), cells: record };
  });
  return [{ format: 'csv', encoding: decoded.encoding, rows: rows.filter(isFilled), unread }];
}

async function readWorkbook(bytes: Uint8Array, most: Caps): Promise<readonly Table[] | FileFault> {
  const unpacked = unpackedSize(bytes);
  if (unpacked === undefined) return { code: 'not-a-workbook' };
  if (unpacked > most.unpackedBytes) return { code: 'too-many-bytes', limit: most.unpackedBytes, found: unpacked };
  try {
    // Numbers stay as they are written, so that no amount passes through a float.
    const sheets = await readXlsxFile(Buffer.from(bytes), { parseNumber: plainNumber });
    return sheets.map(({ sheet, data }) => ({
      format: 'xlsx',
      sheet,
      rows: data.map((cells, at) => ({ row: at + 1, cells: cells.map(cellText) })).filter(isFilled),
      unread: [],
    }));
  } catch {
    return { code: 'not-a-workbook' };
  }
}

const isFilled = ({ cells }: Row) => cells.some((cell) => cell.trim() !== '');
const count = (text: string, part: string) => text.split(part).length - 1;

/** Workbooks keep small and large numbers as `1.1E-2`: written out, digit by digit. */
export function plainNumber(text: string): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?[eE]([+-]?\d{1,2})$/.exec(text);
  if (!parts) return text;
  const [, sign = '', whole = '', decimals = '', exponent] = parts;
  const point = whole.length + Number(exponent);
  const digits = (whole + decimals).padEnd(point, '0').padStart((whole + decimals).length + Math.max(0, -point), '0');
  const at = Math.max(0, point);
  const rest = digits.slice(at);
  return `${sign}${digits.slice(0, at) || '0'}${rest && `.${rest}`}`;
}

/** A date cell is midnight in UTC of its day. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

/** What a zip says it unpacks to, from its directory; nothing when it has none, or one too large to be a ledger. */
function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let end = bytes.length - 22; end >= Math.max(0, bytes.length - 65_557); end--) {
    if (view.getUint32(end, true) !== 0x06054b50) continue;
    let [at, total] = [view.getUint32(end + 16, true), 0];
    for (let entry = view.getUint16(end + 10, true); entry > 0; entry--) {
      if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined;
      total += view.getUint32(at + 24, true);
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return total;
  }
  return undefined;
}
