import { formatYuan, type Decision } from '@liandong/core';
import { explain, type Language } from '@liandong/messages';
import type { Finding } from '@liandong/sdk/funding';
import writeXlsxFile from 'write-excel-file/node';
import type { CheckedLedger } from './check-ledger-file.js';
import type { BrokenRow, LedgerFile } from './read-ledger.js';
import { factText, fill, speeches, type Speech } from './words/index.js';

export type Cells = readonly (string | number)[];

/** 报告的一张表。 */
export interface ReportSheet {
  readonly title: string;
  readonly rows: readonly Cells[];
}

/** Amounts as plain numbers of yuan in text, so that no program rounds them. */
const yuanOf = (fen: number) => formatYuan(fen).replace(/,/g, '');

/**
 * 一处问题写成一句：名称与数额、日期。
 *
 * Source: none; our own wording.
 *
 * @throws {InvalidNumberError} for an amount that is no whole number of fen
 */
export function findingText({ code, facts }: Finding, { tongue, own }: Speech): string {
  const valueOf = (name: string, value: string | number) => {
    if (name === 'totals')
      return String(value)
        .split(' ')
        .map((fen) => yuanOf(Number(fen)))
        .join('/');
    if (name === 'year' || name === 'lineYear') return String(value);
    return typeof value === 'number' ? yuanOf(value) : factText(name, value, tongue);
  };
  const parts = Object.entries(facts).map(
    ([name, value]) => `${tongue.subject(['names', 'findingFacts', name]) ?? name} ${valueOf(name, value)}`,
  );
  const name = tongue.subject(['names', 'findings', code]) ?? code;
  return parts.length > 0 ? name + fill(own.bracketed, { text: parts.join(own.comma) }) : name;
}

/**
 * 一行没有读成的缘由。
 *
 * Source: none; our own wording.
 */
export const brokenText = ({ faults }: BrokenRow, { own }: Speech): string =>
  faults
    .map(({ code, header, text }) => {
      const why = fill(own.faults[code] ?? code, { text });
      const where = header ? fill(own.quoted, { text: header }) : '';
      return where + why + (code === 'of-broken-row' || text === undefined ? '' : fill(own.bracketed, { text }));
    })
    .join(own.semicolon);

/** 不符合、不能确定的缘由，一句一条；说明性的不列。 */
function whyText(decision: Decision, { tongue }: Speech): string {
  if (decision.outcome === 'met') return '';
  const { reasons, missing } = explain(decision, tongue);
  const decisive = reasons.flatMap((reason) => [reason, ...reason.children]).filter(({ reason }) => reason.decisive);
  const said = decision.outcome === 'unmet' ? decisive.filter(({ reason }) => reason.outcome === 'unmet') : missing;
  return [...new Set(said.map(({ sentence }) => sentence))].join(' ');
}

/**
 * 表头与文件的说明。What is to be told of the file itself.
 *
 * Source: none; our own wording.
 */
export function fileNotes(
  { header, sheet, otherSheets = [], skipped, fault }: LedgerFile,
  { own }: Speech,
): readonly string[] {
  if (fault) return [fill(own.file[fault.code], fault)];
  return [
    ...header.map((problem) => fill(own.header[problem.code], problem)),
    ...(otherSheets.length > 0
      ? [`${own.summary.sheet}: ${sheet}；${own.summary.otherSheets}: ${otherSheets.join('、')}`]
      : []),
    ...(skipped.length > 0 ? [`${own.summary.skipped}: ${skipped.map(({ row }) => row).join('、')}`] : []),
  ];
}

/**
 * 汇总：名称与数值。
 *
 * Source: none; our own layout.
 *
 * @throws {InvalidNumberError} for an amount that is no whole number of fen
 */
export function summaryRows({ file, placeNames, result }: CheckedLedger, speech: Speech): readonly Cells[] {
  const { own, tongue } = speech;
  const rows: Cells[] = [[own.summary.file, file.filename]];
  if (result) {
    const { totals, findings } = result;
    const weights = ['unmet', 'unknown', 'notice'] as const;
    rows.push(
      [
        own.summary.place,
        placeNames.map((name) => name[tongue.language as keyof typeof name] ?? name['zh-Hans']).join(' · '),
      ],
      [own.summary.asOf, result.asOf],
      ...(file.encoding ? [[own.summary.encoding, file.encoding.toUpperCase()]] : []),
      [own.summary.read, totals.lines],
      [own.summary.broken, file.broken.length],
      [own.summary.met, totals.met],
      [own.summary.unmet, totals.unmet],
      [own.summary.unknown, totals.unknown],
      [own.summary.cost, yuanOf(totals.cost)],
      [own.summary.claimed, yuanOf(totals.claimed)],
      [own.summary.shortfall, yuanOf(totals.shortfall)],
      [own.summary.shortfallUnknown, totals.shortfallUnknown],
      ...weights.map((weight) => [
        `${own.summary.findings}: ${tongue.subject(['names', 'weights', weight]) ?? weight}`,
        findings.filter((finding) => finding.weight === weight).length,
      ]),
      ...totals.bySource.map(({ kind, claimed, outstanding }) => [
        tongue.subject(['facts', 'kind', 'options', kind]) ?? kind,
        outstanding > 0
          ? `${yuanOf(claimed)}${own.comma}${own.summary.outstanding} ${yuanOf(outstanding)}`
          : yuanOf(claimed),
      ]),
    );
  }
  return [...rows, ...fileNotes(file, speech).map((note) => ['', note])];
}

/**
 * 报告的各张表；工作簿与 CSV 都由此写成。
 *
 * Source: none; our own layout.
 *
 * @throws {InvalidNumberError} for an amount that is no whole number of fen
 */
export function reportSheets(checked: CheckedLedger, language: Language): readonly ReportSheet[] {
  const speech = speeches[language];
  const { own, tongue } = speech;
  const { file, result } = checked;
  const rowAt = (at: number) => file.lines[at]?.row ?? 0;
  const rowsOf = (lines: readonly number[]) => lines.map(rowAt).join('、');
  const of = (at: number) => (result?.findings ?? []).filter(({ lines }) => lines.includes(at));
  const { row, code, name, outcome, shortfall, reasons, findings, weight, what, rows, item, value } = own.columns;
  return [
    { title: own.sheets.summary, rows: [[item, value], ...summaryRows(checked, speech)] },
    {
      title: own.sheets.lines,
      rows: [
        [row, code, name, outcome, shortfall, reasons, findings],
        ...(result?.lines ?? []).map(({ line, funded }, at) => [
          rowAt(at),
          line.code,
          line.name,
          own.outcomes[funded.outcome],
          funded.value === undefined ? '' : yuanOf(funded.value),
          whyText(funded, speech),
          of(at)
            .map((finding) => findingText(finding, speech))
            .join('；'),
        ]),
      ],
    },
    {
      title: own.sheets.findings,
      rows: [
        [weight, what, rows],
        ...(result?.findings ?? []).map((finding) => [
          tongue.subject(['names', 'weights', finding.weight]) ?? finding.weight,
          findingText(finding, speech),
          rowsOf(finding.lines),
        ]),
      ],
    },
    {
      title: own.sheets.broken,
      rows: [[row, what], ...file.broken.map((each) => [each.row, brokenText(each, speech)])],
    },
  ];
}

/**
 * 单元格以 = + - @ 或制表符、回车开头的，前面加一撇，免得被当成公式。
 * A cell that a spreadsheet would take for a formula is given an apostrophe; numbers stay numbers.
 */
export const guarded = (cell: string): string =>
  /^[\s\uFEFF]*[=+\-@\t\r＝＋－＠]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell;

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
/** 一行 CSV，公式已经挡住。One line of CSV, guarded. */
export const csvLine = (cells: Cells) => cells.map((cell) => quoted(guarded(String(cell)))).join(',');

/**
 * 写成报告：工作簿四张表，或一份 CSV（带 BOM，Excel 可直接打开），未读入的行也在其中。
 * Writes a report as a workbook of four sheets, or as one CSV with a byte order mark. Rows that were not read stand in both.
 *
 * Source: none; our own layout.
 *
 * @throws {InvalidNumberError} for an amount that is no whole number of fen
 */
export async function writeReport(
  checked: CheckedLedger,
  { format, language }: { readonly format: 'csv' | 'xlsx'; readonly language: Language },
): Promise<Uint8Array> {
  const sheets = reportSheets(checked, language);
  if (format === 'csv') {
    const [, lines, , broken] = sheets as readonly [ReportSheet, ReportSheet, ReportSheet, ReportSheet];
    const { outcomes } = speeches[language].own;
    const rows = [
      ...lines.rows,
      ...broken.rows.slice(1).map(([row, why]) => [row ?? '', '', '', outcomes.broken, '', why ?? '', '']),
    ];
    return new TextEncoder().encode(`\uFEFF${rows.map(csvLine).join('\r\n')}\r\n`);
  }
  const workbook = writeXlsxFile(
    sheets.map(({ title, rows }) => ({
      sheet: title,
      stickyRowsCount: 1,
      columns: (rows[0] ?? []).map((_, at) => ({ width: 12 + 12 * Math.min(at, 3) })),
      data: rows.map((cells, at) => cells.map((cell) => cellOf(cell, at === 0))),
    })),
  );
  return new Uint8Array(await workbook.toBuffer());
}

/** In a workbook the type of a cell is written, so that text is never a formula. */
/** A cell of a workbook. */
export const cellOf = (value: string | number, isHeader: boolean) =>
  typeof value === 'number'
    ? { value, type: Number }
    : { value, type: String, ...(isHeader && { fontWeight: 'bold' as const }), wrap: true };
