// Reads the reports of the parts: counts, survivors, and the table of the docs page.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/src/workspace.mjs';

/** What keeps a mutant alive; a mutant that no spec reaches has survived. */
const alive = ['Survived', 'NoCoverage'];
const counted = { Killed: 'killed', Timeout: 'timeout', Survived: 'survived', NoCoverage: 'noCoverage' };

/** The last report of a part. */
export function readReport(part) {
  const file = join(root, 'packages/mutation/.cache', `${part}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

const mutantsOf = (report) =>
  Object.entries(report.files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({ file, source, ...mutant })),
  );

/** `{ killed, timeout, survived, noCoverage, faults }`; mutants that could not be judged are faults. */
export function countsOf(report) {
  const counts = { killed: 0, timeout: 0, survived: 0, noCoverage: 0, faults: 0 };
  for (const { status } of mutantsOf(report)) if (status !== 'Ignored') counts[counted[status] ?? 'faults']++;
  return counts;
}

export const mutantsIn = ({ killed, timeout, survived, noCoverage, faults }) =>
  killed + timeout + survived + noCoverage + faults;
/** Percent, one decimal, never rounded up. */
export const scoreOf = (counts) => Math.floor(((counts.killed + counts.timeout) / mutantsIn(counts)) * 1000) / 10;

/** Those that live, as `file:line:column mutator: original → replacement`. */
export function survivorsOf(report) {
  return mutantsOf(report)
    .filter(({ status }) => alive.includes(status) || !(status in counted || status === 'Ignored'))
    .map(({ file, source, location, mutatorName, replacement, status }) => {
      const { line, column } = location.start;
      const note = status === 'Survived' ? '' : ` [${status}]`;
      return `${file}:${line}:${column} ${mutatorName}${note}: ${short(textAt(source, location))} → ${short(replacement)}`;
    });
}

function textAt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines[lines.length - 1].slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join('\n');
}

function short(text) {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > 160 ? `${flat.slice(0, 120)} … ${flat.slice(-35)}` : flat;
}

const [opening, closing] = ['<!-- mutation -->', '<!-- /mutation -->'];
const keys = ['killed', 'timeout', 'survived', 'noCoverage', 'faults'];

/**
 * The docs page with the rows of the parts that ran; other parts keep the rows of their last run.
 * Returns `{ text, total }`, the score of all rows together.
 */
export function withRows(page, ran, names) {
  const start = page.indexOf(opening) + opening.length;
  const end = page.indexOf(closing);
  const rows = new Map();
  for (const [, name, figures, on] of page
    .slice(start, end)
    .matchAll(/^\| `(\w+)` \| \d+ \|((?: \d+ \|)+) [\d.]+ % \| (\S+) \|$/gm)) {
    const numbers = figures.match(/\d+/g).map(Number);
    rows.set(name, { counts: Object.fromEntries(keys.map((key, at) => [key, numbers[at]])), on });
  }
  for (const { part, ...row } of ran) rows.set(part, row);
  const sum = Object.fromEntries(keys.map((key) => [key, 0]));
  for (const { counts } of rows.values()) for (const key of keys) sum[key] += counts[key];
  const line = (name, counts, on) =>
    `| ${[name, mutantsIn(counts), ...keys.map((key) => counts[key]), `${scoreOf(counts).toFixed(1)} %`, on].join(' | ')} |`;
  const table = [
    '| part | mutants | killed | timeout | survived | no coverage | not judged | score | run on |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |',
    ...names
      .filter((name) => rows.has(name))
      .map((name) => line(`\`${name}\``, rows.get(name).counts, rows.get(name).on)),
    line('**all**', sum, ''),
  ];
  return { text: `${page.slice(0, start)}\n\n${table.join('\n')}\n\n${page.slice(end)}`, total: scoreOf(sum) };
}
