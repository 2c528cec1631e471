import { findingLines, type Language } from '@liandong/messages';
import type { Evidence, GraphFinding, GraphProblem, LinkageGraph } from '@liandong/sdk/graph';
import writeXlsxFile from 'write-excel-file/node';
import { fill, speeches } from '../words/index.js';
import { cellOf, csvLine, type ReportSheet } from '../write-report.js';
import { graphWords } from './words.js';

/** Columns of the two tables from which a graph is read again. */
export const actorColumns = ['id', 'name', 'kind', 'place', 'community', 'since', 'until'] as const;
export const linkColumns = ['id', 'kind', 'from', 'to', 'firstOn', 'lastOn', 'isActive', 'evidence'] as const;

const escaped = (text: string) => text.replace(/[%;@]/g, (sign) => encodeURIComponent(sign));
/** `l02@2026-02-11; m1`, with the signs of its own written as in an address. */
export const evidenceText = (evidence: readonly Evidence[]): string =>
  evidence.map(({ record, on }) => (on ? `${escaped(record)}@${on}` : escaped(record))).join('; ');

export const activeCode = (isActive: boolean | undefined) =>
  isActive === undefined ? 'unknown' : isActive ? 'yes' : 'no';

/** 一处问题的话。 */
export const problemText = ({ code, params = {} }: GraphProblem, language: Language): string =>
  fill(graphWords[language].names.problems[code], params);

/** 一处发现的话：是什么，说到哪里。What was found in words, and line by line what it is about, at most so many of each kind. */
export function findingText(
  { actors }: LinkageGraph,
  language: Language,
  most?: number,
): (finding: GraphFinding) => { readonly what: string; readonly about: readonly string[] } {
  const { names, diagram, roles } = graphWords[language];
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]));
  const { subject } = speeches[language].tongue;
  const tongue = {
    lang: language,
    say: (key: string, facts: object = {}) =>
      fill((diagram as Readonly<Record<string, unknown>>)[key] as string, facts),
    names: (ids: readonly string[]) => ids.map((id) => nameOf.get(id) || id).join(diagram.between),
    source: (kind: string) => subject(['facts', 'kind', 'options', kind]) ?? kind,
    actorKind: (kind: string) => (diagram.kinds as Readonly<Record<string, string>>)[kind] ?? kind,
    role: (role: string) => (roles as Readonly<Record<string, string>>)[role] ?? role,
  };
  const found = names.findings as Readonly<Record<string, string>>;
  return (finding) => ({
    what: found[`${finding.code}.${finding.severity}`] ?? found[finding.code] ?? finding.code,
    about: findingLines(finding, tongue, most),
  });
}

/**
 * 图的四张表：行动者、联系、发现、问题。A graph as four sheets: actors, links, findings, problems.
 *
 * Source: none; our own tables.
 */
export function graphSheets(graph: LinkageGraph, language: Language): readonly ReportSheet[] {
  const { names, actorKinds, diagram } = graphWords[language];
  const { columns, sheets } = names;
  const textOf = findingText(graph, language);
  const head = (wanted: readonly (keyof typeof columns)[]) => wanted.map((name) => columns[name]);
  return [
    {
      title: sheets.actors,
      rows: [
        head(actorColumns),
        ...graph.actors.map(({ id, name, kind, place = '', community = '', from = '', until = '' }) => [
          ...[id, name, actorKinds[kind], place, community, from, until],
        ]),
      ],
    },
    {
      title: sheets.links,
      rows: [
        head(linkColumns),
        ...graph.links.map(({ id, kind, from, to, firstOn = '', lastOn = '', isActive, evidence }) => [
          ...[id, names.linkKinds[kind], from, to, firstOn, lastOn, names.active[activeCode(isActive)]],
          evidenceText(evidence),
        ]),
      ],
    },
    {
      title: sheets.findings,
      rows: [
        head(['code', 'severity', 'community', 'actors', 'links', 'about']),
        ...graph.findings.map((finding) => {
          const { what, about } = textOf(finding);
          const { severity, community = '', actors, links } = finding;
          const cells = [what, diagram.severities[severity], community, actors.join('; '), links.join('; ')];
          return [...cells, about.join('\n')];
        }),
      ],
    },
    {
      title: sheets.problems,
      rows: [head(['path', 'problem']), ...graph.problems.map((one) => [one.path, problemText(one, language)])],
    },
  ];
}

/**
 * 写成 actors.csv 与 links.csv：带 BOM，公式已经挡住。
 * The pair of CSV files from which the graph can be read again, with a byte order mark; cells that a spreadsheet would take for formulas are guarded.
 *
 * Source: none; our own tables, in CSV.
 */
export function graphCsv(graph: LinkageGraph, language: Language): Readonly<Record<'actors' | 'links', Uint8Array>> {
  const [actors, links] = graphSheets(graph, language) as readonly [ReportSheet, ReportSheet];
  const written = ({ rows }: ReportSheet) => new TextEncoder().encode(`\uFEFF${rows.map(csvLine).join('\r\n')}\r\n`);
  return { actors: written(actors), links: written(links) };
}

/**
 * 写成 Excel 工作簿，四张表。
 *
 * Source: none; our own tables.
 */
export async function graphWorkbook(graph: LinkageGraph, language: Language): Promise<Uint8Array> {
  const workbook = writeXlsxFile(
    graphSheets(graph, language).map(({ title, rows }) => ({
      sheet: title,
      stickyRowsCount: 1,
      columns: (rows[0] ?? []).map(() => ({ width: 20 })),
      data: rows.map((cells, at) => cells.map((cell) => cellOf(cell, at === 0))),
    })),
  );
  return new Uint8Array(await workbook.toBuffer());
}
