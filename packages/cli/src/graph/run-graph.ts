import { isIsoDate, lawOn, LiandongError, type IsoDate } from '@liandong/core';
import type { Language } from '@liandong/messages';
import { allPacks } from '@liandong/packs';
import { graphOn, linkageGraph, parseGraph, type LinkageGraph } from '@liandong/sdk/graph';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText } from '../decode.js';
import type { Out } from '../run.js';
import { fill, speeches } from '../words/index.js';
import { fromGraphml, toGraphml } from './graphml.js';
import { readRecords } from './read-records.js';
import { readGraphTables } from './read-tables.js';
import { findingText, graphCsv, graphWorkbook, problemText } from './tables.js';
import { graphWords } from './words.js';

/** 命令行的参数。What the command is given: files, a place, the last and the first day (YYYY-MM-DD), where the graph goes, the language. */
export interface GraphArguments {
  readonly paths: readonly string[];
  readonly place?: string | undefined;
  readonly on?: string | undefined;
  readonly from?: string | undefined;
  readonly out?: string | undefined;
  readonly language: Language;
}

/** Most findings and problems that are printed, and most tasks or activities of a finding; what is written holds all. */
const printed = 20;
const printedEach = 5;

type Read =
  { readonly graph: LinkageGraph; readonly told: readonly string[] } | { readonly refused: readonly string[] };

/**
 * 联动图：由记录或表格得出，打印发现与问题，写成 JSON、CSV、Excel 或 GraphML。
 * `graph <files> [--on …] [--from …] [--place …] [--out …]`: reads records or a graph, prints what is found, writes it in another form.
 *
 * Source: none; our own command line.
 *
 * @returns the exit code: 0 nothing found, 1 findings or problems, 2 nothing could be read
 */
export async function runGraph(args: GraphArguments, { say, warn }: Out): Promise<0 | 1 | 2> {
  const { paths, on, from, out, language } = args;
  const { own } = speeches[language];
  const refuse = (...sentences: readonly string[]): 2 => {
    for (const one of sentences) warn(one);
    return 2;
  };
  if (paths.length === 0) return refuse(own.graph.file);
  for (const day of [on, from]) if (day !== undefined && !isIsoDate(day)) return refuse(own.wrong.on);
  const format = out === undefined ? undefined : /\.([a-z]+)$/i.exec(out)?.[1]?.toLowerCase();
  if (format !== undefined && !['json', 'xlsx', 'graphml'].includes(format)) return refuse(own.graph.out);

  const files: Uint8Array[] = [];
  for (const path of paths)
    try {
      files.push(await readFile(path));
    } catch {
      return refuse(fill(own.wrong.unreadable, { text: path }));
    }
  try {
    const read = await readAny(files, args);
    if ('refused' in read) return refuse(...read.refused);
    const { graph, told } = read;
    const { severities } = graphWords[language].diagram;
    for (const one of told) warn(one);
    say(fill(own.graph.summary, { asOf: graph.asOf, actors: graph.actors.length, links: graph.links.length }));
    const textOf = findingText(graph, language, printedEach);
    for (const one of graph.findings.slice(0, printed)) {
      const { what, about } = textOf(one);
      say(`${severities[one.severity]}: ${[one.community, what].filter(Boolean).join(' ')} (${one.actors.join(', ')})`);
      for (const line of about) say(`  ${line}`);
    }
    for (const one of graph.problems.slice(0, printed)) warn(`${one.path}: ${problemText(one, language)}`);
    const more = Math.max(0, graph.findings.length - printed) + Math.max(0, graph.problems.length - printed);
    if (more > 0) say(fill(own.graph.more, { count: more }));
    if (out !== undefined) {
      await write(graph, out, format, language);
      say(`${own.summary.report}: ${out}`);
    }
    return graph.findings.length + graph.problems.length + told.length > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof LiandongError || (error as NodeJS.ErrnoException).code !== undefined)
      return refuse(fill(own.wrong.failed, { text: (error as Error).message }));
    throw error;
  }
}

/** Records, a graph, GraphML or tables: what it is shows in its first sign. */
async function readAny(files: readonly Uint8Array[], { place, on, from, language }: GraphArguments): Promise<Read> {
  const { own } = speeches[language];
  const [first] = files as readonly [Uint8Array];
  const text = first[0] === 0x50 && first[1] === 0x4b ? undefined : decodeText(first)?.text.replace(/^\uFEFF/, '');
  const sign = text?.trimStart()[0];
  const problems = graphWords[language].problems;
  const told = (
    list: readonly { readonly path: string; readonly code: keyof typeof problems; readonly params?: object }[],
  ) => ({
    refused: list.slice(0, printed).map((one) => `${one.path}: ${fill(problems[one.code], one.params ?? {})}`),
  });
  const day = on as IsoDate | undefined;
  if (sign === '{' && text !== undefined) {
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch {
      return { refused: [own.graph.notJson] };
    }
    if (typeof data === 'object' && data !== null && 'asOf' in data) {
      const read = parseGraph(data);
      return read.ok ? { graph: day ? graphOn(read.value, day) : read.value, told: [] } : told(read.problems);
    }
    if (day === undefined) return { refused: [own.wrong.on] };
    const read = readRecords(data);
    if (!read.records) return told(read.problems);
    const window = from === undefined ? { asOf: day } : { from: from as IsoDate, to: day };
    const law = place === undefined ? undefined : lawOn(day, place, allPacks);
    return { graph: linkageGraph(read.records, window, law), told: [] };
  }
  if (sign === '<' && text !== undefined) {
    const read = fromGraphml(text, day);
    return read.ok ? { graph: day ? graphOn(read.value, day) : read.value, told: [] } : told(read.problems);
  }
  if (day === undefined) return { refused: [own.wrong.on] };
  const read = await readGraphTables(files, day);
  if ('code' in read) {
    const sentences: Readonly<Record<string, string>> = { ...own.file, ...own.graph };
    return { refused: [fill(sentences[read.code] ?? read.code, read)] };
  }
  return { graph: read.graph, told: read.broken.map((one) => fill(own.graph.broken, { column: '', ...one })) };
}

async function write(graph: LinkageGraph, out: string, format: string | undefined, language: Language): Promise<void> {
  if (format === 'json') return writeFile(out, `${JSON.stringify(graph, undefined, 2)}\n`);
  if (format === 'graphml') return writeFile(out, toGraphml(graph));
  if (format === 'xlsx') return writeFile(out, await graphWorkbook(graph, language));
  const { actors, links } = graphCsv(graph, language);
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'actors.csv'), actors);
  await writeFile(join(out, 'links.csv'), links);
}
