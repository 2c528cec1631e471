import { isIsoDate, LiandongError } from '@liandong/core';
import { readFile, writeFile } from 'node:fs/promises';
import type { Appropriation } from '@liandong/sdk/funding';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { runCheck } from './check-files.js';
import { checkLedgerFile } from './check-ledger-file.js';
import { readAmount } from './cells.js';
import { runGraph } from './graph/run-graph.js';
import { fill, isLanguage, speeches } from './words/index.js';
import { brokenText, fileNotes, findingText, summaryRows, writeReport } from './write-report.js';

/** 说话的两处：结果与差错。Where results and complaints go. */
export interface Out {
  say(text: string): void;
  warn(text: string): void;
}

/** Most findings and broken rows that are printed; the report holds all. */
const printed = 20;

/**
 * 命令行：核查台账，打印汇总，写报告；核对法规包与表单；得出联动图。
 * The command line: `check-ledger <file> --place cn-… --on YYYY-MM-DD [--out report.xlsx] [--language zh-Hans]`, `check`, {@link runCheck}, and `graph`, {@link runGraph}.
 *
 * Source: none; our own command line.
 *
 * @returns the exit code: 0 all met, 1 something is not, 2 nothing could be checked
 */
export async function run(args: readonly string[], { say, warn }: Out): Promise<0 | 1 | 2> {
  let speech = speeches['zh-Hans'];
  const refuse = (sentence: string, text = ''): 2 => {
    warn(fill(sentence, { text }));
    return 2;
  };
  let parsed;
  try {
    const text = { type: 'string' } as const;
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        place: text,
        on: text,
        from: text,
        out: text,
        language: text,
        appropriation: { ...text, multiple: true },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    warn(speech.own.usage);
    return refuse(speech.own.wrong.option, (error as Error).message);
  }
  const { place, on, from, out, language = 'zh-Hans', help } = parsed.values;
  if (!isLanguage(language)) return refuse(speech.own.wrong.language);
  speech = speeches[language];
  const { own } = speech;
  const [command, path] = parsed.positionals;
  if (command === 'graph' && !help)
    return runGraph({ paths: parsed.positionals.slice(1), place, on, from, out, language }, { say, warn });
  if (command === 'check' && !help) return runCheck(parsed.positionals.slice(1), language, { say, warn });
  if (help || command !== 'check-ledger') {
    (help ? say : warn)(own.usage);
    return help ? 0 : 2;
  }
  if (path === undefined) return refuse(own.wrong.file);
  if (place === undefined) return refuse(own.wrong.place);
  if (!isIsoDate(on)) return refuse(own.wrong.on);
  const format =
    out === undefined ? undefined : (/\.(xlsx|csv)$/i.exec(out)?.[1]?.toLowerCase() as 'xlsx' | 'csv' | undefined);
  if (out !== undefined && format === undefined) return refuse(own.wrong.out);

  const appropriations = (parsed.values.appropriation ?? []).map(readAppropriation);
  const unclear = appropriations.indexOf(undefined);
  if (unclear >= 0) return refuse(own.wrong.appropriation, parsed.values.appropriation?.[unclear]);

  let bytes;
  try {
    bytes = await readFile(path);
  } catch {
    return refuse(own.wrong.unreadable, path);
  }
  try {
    const checked = await checkLedgerFile(bytes, basename(path), {
      place,
      on,
      appropriations: appropriations as Appropriation[],
    });
    if (checked.file.fault) {
      for (const note of fileNotes(checked.file, speech)) warn(note);
      return 2;
    }
    for (const [name, value] of summaryRows(checked, speech)) say(name === '' ? `  ${value}` : `${name}: ${value}`);
    const { file, result } = checked;
    const lineOf = (row: number) => fill(own.row, { row });
    for (const finding of result?.findings.filter(({ weight }) => weight !== 'notice').slice(0, printed) ?? [])
      say(
        `${finding.lines.map((at) => lineOf(file.lines[at]?.row ?? 0)).join(own.comma)}: ${findingText(finding, speech)}`,
      );
    for (const each of file.broken.slice(0, printed))
      say(`${lineOf(each.row)}: ${own.outcomes.broken}: ${brokenText(each, speech)}`);
    if (out !== undefined && format !== undefined) {
      await writeFile(out, await writeReport(checked, { format, language }));
      say(`${own.summary.report}: ${out}`);
    }
    return checked.exitCode;
  } catch (error) {
    if (error instanceof LiandongError || (error as NodeJS.ErrnoException).code !== undefined)
      return refuse(own.wrong.failed, (error as Error).message);
    throw error;
  }
}

/** `source:year:yuan`, such as `HF-ZX-2026:2026:2000000`. */
function readAppropriation(text: string): Appropriation | undefined {
  const [, source, year, amount = ''] = /^(.+):(\d{4}):([^:]+)$/.exec(text) ?? [];
  const read = readAmount(amount);
  return source !== undefined && 'value' in read ? { source, year: Number(year), amount: read.value } : undefined;
}
