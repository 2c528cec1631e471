// What a subject declares, as text: who may answer, on what paper, which text grounds a reason, which level may fill a term.
// A changed line of `<subject>/declared.txt` is a changed rule and is read in review as one.
// `UPDATE_DECLARED=1 npm run test:node -- declared` writes the texts anew; a new subject begins with an empty one.
import { expect } from 'chai';
import { levels, type Asked, type Expr, type Fact, type Facts, type Term } from '@liandong/core';
import * as z from 'zod/mini';

type Lines = readonly string[];
const widest = 110;
const indented = (lines: Lines): Lines => lines.map((line) => `  ${line}`);
const listed = (label: string, items: readonly string[] | undefined) => items && `${label} ${items.join(', ') || '-'}`;
const sentence = (...parts: readonly (string | false | undefined)[]) => parts.filter(Boolean).join('; ');
const bounds = (min?: number, max?: number) => min !== undefined && `${min} to ${max}`;

const kindOf = ({ kind, unit, options, min = 0, max }: Omit<Fact, 'value'>) =>
  sentence(unit ? `${kind} of ${unit}` : kind, options?.join(' | '), max !== undefined && bounds(min, max));

function factLines([name, fact]: [string, Fact]): Lines {
  const { who, register, evidence, sensitive, judgement, past, after, row = {} } = fact;
  const told = sentence(
    kindOf(fact),
    past && 'not in the future',
    after !== undefined && `not before ${after}`,
    listed('who', who),
    register !== undefined && `register ${register}`,
    listed('evidence', evidence),
    sensitive !== undefined && `sensitive ${sensitive}`,
    judgement !== undefined && `judgement ${judgement}`,
  );
  return [`${name}: ${told}`, ...indented(Object.entries(row).flatMap(factLines))];
}

/** An expression on one line. */
function inline(expr: Expr): string {
  const all = (of: readonly Expr[], word: string, none: string) =>
    of.length === 0 ? none : `(${of.map(inline).join(` ${word} `)})`;
  switch (expr.op) {
    case 'const':
      return JSON.stringify(expr.value);
    case 'date':
      return expr.value;
    case 'fact':
      return expr.name;
    case 'field':
      return `.${expr.name}`;
    case 'law':
      return `§${expr.name}`;
    case 'and':
      return all(expr.of, 'and', 'always');
    case 'or':
      return all(expr.of, 'or', 'never');
    case 'not':
    case 'known':
      return `${expr.op} ${inline(expr.of)}`;
    case '<':
    case '<=':
    case '=':
    case '+':
    case '-':
    case '*':
      return `(${inline(expr.a)} ${expr.op} ${inline(expr.b)})`;
    case 'in':
      return `(${inline(expr.of)} in ${'op' in expr.list ? inline(expr.list) : `[${expr.list.join(', ')}]`})`;
    case 'min':
    case 'max':
    case 'fullYears':
    case 'orElse':
      return `${expr.op}(${inline(expr.a)}, ${inline(expr.b)})`;
    case 'mulDiv':
      return `(${inline(expr.a)} * ${inline(expr.b)} / ${inline(expr.c)})`;
    case 'if':
      return `if ${inline(expr.test)} then ${inline(expr.then)} else ${inline(expr.else)}`;
    case 'reaches':
      return `(${inline(expr.part)} reaches ${inline(expr.share)} of ${inline(expr.whole)})`;
    case 'reason':
      return `${reason(expr)} (${inline(expr.of)})`;
    default:
      return `${expr.op}(${expr.rows}${expr.value ? `: ${inline(expr.value)}` : ''} where ${inline(expr.where)})`;
  }
}

/** A reason's code, force and texts, and what it looks up in them. */
const reason = ({ code, advice, binding, cites, about }: Extract<Expr, { op: 'reason' }>) =>
  `${code} [${sentence(advice ? 'advises' : 'because', binding !== undefined && `binding §${binding}`, listed('cites', cites), about && `about ${inline(about)}`)}]`;

/** Without the brackets around the whole. */
function bare(line: string): string {
  let depth = 0;
  const closes = [...line].findIndex((sign) => (depth += sign === '(' ? 1 : sign === ')' ? -1 : 0) === 0);
  return line.startsWith('(') && closes === line.length - 1 ? line.slice(1, -1) : line;
}

/** An expression on as many lines as it takes to be read. */
function block(expr: Expr): Lines {
  if (expr.op === 'reason') return [`${reason(expr)}:`, ...indented(block(expr.of))];
  const line = bare(inline(expr));
  if (line.length <= widest && !line.includes('[because') && !line.includes('[advises')) return [line];
  if (expr.op === 'and') return ['all of', ...indented(expr.of.flatMap(block))];
  if (expr.op === 'or') return ['any of', ...indented(expr.of.flatMap(block))];
  if (expr.op === 'not') return ['not', ...indented(block(expr.of))];
  if (expr.op !== 'if') return [line];
  const { test, then, else: other } = expr;
  const [rest, ...more] = block(other);
  const last = other.op === 'if' ? rest : `otherwise ${rest}`;
  return [...block(then).map((line) => `${line} when`), ...indented(block(test)), `${last}`, ...more];
}

const ids = (terms?: readonly Term[]) => terms?.map(({ id }) => id);
const section = (title: string, lines: Lines) => (lines.length > 0 ? [title, ...indented(lines)] : []);

function questionLines(name: string, asked: Asked): Lines {
  const { id, facts, derived, derive = {}, law, criterion, answer, values } = asked;
  return [
    `question ${name}: ${id}`,
    ...indented([
      ...section('facts', Object.entries(facts as Facts).flatMap(factLines)),
      ...section(
        'law',
        Object.entries(law).map(([alias, term]) => `§${alias}: ${term.id}`),
      ),
      ...section(
        'derived',
        Object.entries(derive).flatMap(([each, { from, uses, law, consults }]) => [
          ...factLines([each, derived[each] as Fact]),
          `  ${sentence(listed('from', from), listed('uses', uses), listed('law', ids(law)), listed('consults', ids(consults)))}`,
        ]),
      ),
      ...section('met', block(criterion)),
      ...(answer ? section('value', [...block(answer), ...(values ? [`values ${values.join(' | ')}`] : [])]) : []),
    ]),
  ];
}

function termLine(name: string, { id, type, unit, merge, mayFill }: Term): string {
  const { kind, options, min, max } = type;
  return `term ${name}: ${sentence(
    id,
    unit ? `${kind} of ${unit}` : kind,
    options?.join(' | '),
    bounds(min, max),
    kind === 'data' && type.check(undefined),
    `merge ${merge}`,
    mayFill.length === levels.length ? 'filled at any level' : listed('filled by', mayFill),
  )}`;
}

/** Plain data, with the shape of a model and the name of a function in place of either. */
const plain = (value: unknown) =>
  JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'function') return 'id' in part ? `question ${String(part.id)}` : 'a function';
    if (part instanceof z.core.$ZodType) return schemaOf(part);
    if (part instanceof RegExp) return String(part);
    if (part instanceof Set) return [...part];
    return part instanceof Map ? [...part] : part;
  });
function schemaOf(schema: z.core.$ZodType): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
  return rest;
}
/** Too long for one line, data stand one member to a line. */
const dataLines = (name: string, value: unknown): Lines => {
  const text = plain(value) ?? 'undefined';
  if (text.length <= widest || typeof value !== 'object' || value === null) return [`data ${name}: ${text}`];
  const members: Lines = Array.isArray(value)
    ? value.map((each) => String(plain(each)))
    : Object.entries(value).map(([key, each]) => `${key}: ${plain(each)}`);
  return [`data ${name}:`, ...indented(members)];
};

function exportLines([name, value]: [string, unknown]): Lines {
  const some = value as Asked & Term;
  if (typeof value === 'function') return 'criterion' in value ? questionLines(name, some) : [`function ${name}`];
  if (value instanceof z.core.$ZodType) return modelLines(`model ${name}`, schemaOf(value));
  if (typeof value === 'object' && value !== null && 'mayFill' in value) return [termLine(name, some)];
  return dataLines(name, value);
}

/** A model's JSON schema; what is too long for one line has a line for each part. */
function modelLines(name: string, schema: object): Lines {
  const text = JSON.stringify(schema);
  if (text.length <= widest) return [`${name}: ${text}`];
  const { properties = {}, items, anyOf, oneOf, ...rest } = schema as Record<string, object>;
  const inner = { ...properties, ...(items && { each: items }), ...(anyOf ?? oneOf) };
  return [
    `${name}: ${JSON.stringify(rest)}`,
    ...indented(Object.entries(inner).flatMap(([key, one]) => modelLines(key, one as object))),
  ];
}

/** All that a subject exports, by name. */
const declared = (subject: object) =>
  Object.entries(subject)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map((each) => exportLines(each).join('\n'))
    .join('\n\n')
    .concat('\n');

/** A subject declares what its reviewed text says. */
export function itDeclares(name: string, subject: object, golden: string) {
  const file = `packages/sdk/src/${name}/declared.txt`;
  it(`is as ${file} says`, () => {
    const text = declared(subject);
    if (globalThis.process?.env?.UPDATE_DECLARED) process.getBuiltinModule('node:fs').writeFileSync(file, text);
    else if (text !== golden) {
      const [is, was] = [text.split('\n'), golden.split('\n')];
      const at = is.findIndex((line, index) => line !== was[index]);
      const heading = is.slice(0, at + 1).filter((line) => /^\w/.test(line));
      const help = 'if this is meant, UPDATE_DECLARED=1 npm run test:node -- declared';
      expect(`${is[at]}`.trim(), `${file}:${at + 1}, in ${heading[heading.length - 1]} (${help})`).to.equal(
        `${was[at]}`.trim(),
      );
      expect(is.length, `lines of ${file} (${help})`).to.equal(was.length);
      expect(text).to.equal(golden);
    }
  });
}
