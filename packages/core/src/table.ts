import type { Citation } from './citation.js';
import { below, type Expr } from './expr.js';
import type { Law } from './law.js';
import type { Asked } from './question.js';

/** One line of a criterion laid out for reading. */
export interface TableRow {
  /** How deep it stands; children of a line stand one deeper. */
  readonly depth: number;
  /** How its children go together, for a line that has some. */
  readonly join?: 'all' | 'any' | 'not' | 'if';
  /** The reason it speaks as. */
  readonly code?: string;
  readonly advice?: true;
  /** The comparison, in signs and names of facts and law, for a line without children. */
  readonly condition?: string;
  /** Texts that give the values in it, when a law is given. */
  readonly cites: readonly Citation[];
}

/** Names for facts and terms in a table; the name itself by default. */
export type Naming = (name: string) => string;

/**
 * 把判定式排成可读的表：一行一个条件。
 * Lays a question's criterion out as lines that policy staff can read and check against the text. With a law, the values in force stand beside the names.
 *
 * Source: none; lays out what the question says.
 */
export function toTable(
  asked: Pick<Asked, 'criterion' | 'law'>,
  law?: Law,
  nameOf: Naming = (name) => name,
): readonly TableRow[] {
  const rows: TableRow[] = [];
  const ruling = (name: string) => {
    const term = asked.law[name];
    return law && term ? law.get(term) : undefined;
  };
  const write = (expr: Expr): string => {
    switch (expr.op) {
      case 'const':
      case 'date':
        return String(expr.value);
      case 'fact':
      case 'field':
        return nameOf(expr.name);
      case 'law': {
        const found = ruling(expr.name);
        const value = found?.status === 'value' ? shown(found.value) : found?.status;
        return value === undefined ? nameOf(expr.name) : `${nameOf(expr.name)} [${value}]`;
      }
      case 'not':
        return `not ${group(expr.of)}`;
      case 'and':
        return expr.of.map(group).join(' and ');
      case 'or':
        return expr.of.map(group).join(' or ');
      case 'in':
        return `${write(expr.of)} in ${'op' in expr.list ? write(expr.list) : `{${expr.list.join(', ')}}`}`;
      case 'if':
        return `if ${group(expr.test)} then ${group(expr.then)} else ${group(expr.else)}`;
      case 'mulDiv':
        return `${group(expr.a)} × ${write(expr.b)} ÷ ${write(expr.c)}`;
      case 'reaches':
        return `${group(expr.part)} of ${group(expr.whole)} reaches ${write(expr.share)}`;
      case 'known':
        return `${write(expr.of)} is known`;
      case 'every':
      case 'exists':
      case 'count':
      case 'sum':
        return `${expr.op} of ${nameOf(expr.rows)}${expr.value ? `, ${write(expr.value)}` : ''}${isAlways(expr.where) ? '' : ` where ${group(expr.where)}`}`;
      case 'reason':
        return write(expr.of);
      case 'min':
      case 'max':
      case 'fullYears':
        return `${expr.op}(${write(expr.a)}, ${write(expr.b)})`;
      case 'orElse':
        return `${write(expr.a)}, or ${write(expr.b)} where not known`;
      default:
        return sides(expr.op === '<' || expr.op === '<=' || expr.op === '=' ? write : group, expr);
    }
  };
  const group = (expr: Expr) =>
    joins[expr.op] || expr.op === 'if' || expr.op === '-' ? `(${write(expr)})` : write(expr);
  /** Texts that a reason names besides those that it reads. */
  const named = (expr: Expr): readonly Citation[] =>
    expr.op === 'reason' ? (expr.cites ?? []).flatMap((name) => ruling(name)?.cites ?? []) : [];
  const cites = (expr: Expr): readonly Citation[] =>
    expr.op === 'law' ? (ruling(expr.name)?.cites ?? []) : [...named(expr), ...below(expr).flatMap(cites)];
  const once = (all: readonly Citation[]) => [...new Map(all.map((cite) => [cite.id, cite])).values()];
  const lay = (
    expr: Expr,
    depth: number,
    spoken: Pick<TableRow, 'code' | 'advice'> = {},
    own: readonly Citation[] = [],
  ): void => {
    if (expr.op === 'reason')
      return lay(expr.of, depth, { code: expr.code, ...(expr.advice && { advice: true }) }, [...own, ...named(expr)]);
    const join = joins[expr.op] ?? (expr.op === 'not' && joins[expr.of.op] ? 'not' : undefined);
    if (!join)
      return void rows.push({ depth, ...spoken, condition: write(expr), cites: once([...own, ...cites(expr)]) });
    rows.push({ depth, join, ...spoken, cites: once(own) });
    for (const inner of below(expr)) lay(inner, depth + 1);
  };
  lay(asked.criterion, 0);
  return rows;
}

const sides = (write: (expr: Expr) => string, { op, a, b }: Extract<Expr, { a: Expr; b: Expr }>) =>
  `${write(a)} ${signs[op]} ${write(b)}`;

const joins: Readonly<Record<string, 'all' | 'any' | undefined>> = { and: 'all', or: 'any' };
const signs: Readonly<Record<string, string>> = { '<': '<', '<=': '≤', '=': '=', '+': '+', '-': '−', '*': '×' };
const isAlways = (expr: Expr) => expr.op === 'const' && expr.value === true;

function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const { items, complete, numerator, denominator, inclusive } = value as Record<string, unknown>;
  if (Array.isArray(items)) return `${items.length} items${complete ? '' : ', not complete'}`;
  return denominator === undefined
    ? JSON.stringify(value)
    : `${inclusive ? '≥' : '>'} ${String(numerator)}/${String(denominator)}`;
}

/**
 * 表写成 Markdown。 The table as Markdown, one line a condition, indented by depth.
 *
 * Source: none; lays out what the question says.
 */
export function toMarkdown(rows: readonly TableRow[]): string {
  const lines = rows.map(({ depth, join, code, advice, condition, cites }) => {
    const indent = '&emsp;'.repeat(depth);
    const text = `${indent}${join ? `**${join} of**` : (condition ?? '')}`.replace(/\|/g, '\\|');
    const grounds = cites.map(({ title, article }) => [title, article].filter(Boolean).join(' ')).join('; ');
    return `| ${text} | ${code ? `\`${code}\`` : ''}${advice ? ' (advice)' : ''} | ${grounds} |`;
  });
  return ['| condition | reason | grounds |', '| --- | --- | --- |', ...lines].join('\n');
}
