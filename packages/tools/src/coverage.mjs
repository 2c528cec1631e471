// npm run coverage:domain: where every item that the sources describe lives in code, test and page, or why it is not encoded.
// Reads domain/items.json (what there is) and domain/map.json (where it is), and holds docs/coverage.md to them; `-- --write` renews the page.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { breach, isMain, report, root } from './workspace.mjs';

const itemsFile = 'packages/tools/src/domain/items.json';
const mapFile = 'packages/tools/src/domain/map.json';
const pageFile = 'docs/coverage.md';
const kinds = ['code', 'test', 'page'];
const rules = 38;

/** What each letter is about. */
const letters = {
  A: ['定义与要素', 'Definitions and elements'],
  B: ['架构、机构与平台', 'Architecture, institutions, platforms'],
  C: ['角色与职责', 'Roles and duties'],
  D: ['联席会议', 'Joint meetings'],
  E: ['事项准入、清单与印章', 'Matters, lists, seals'],
  F: ['权随责走、费随事转', 'Fee follows task'],
  G: ['需求、信息与联办', 'Needs, information, joint service'],
  I: ['项目化运作', 'Projects'],
  J: ['购买目录与资金', 'Catalogue and funding'],
  K: ['补贴与扶持', 'Subsidies and support'],
  L: ['社会组织', 'Social organisations'],
  M: ['人才队伍', 'Workforce'],
  N: ['志愿者', 'Volunteers'],
  O: ['公益慈善与创投', 'Charity and venture philanthropy'],
  P: ['评估', 'Evaluation'],
  Q: ['联动模式', 'Modes of linkage'],
  R: ['数字', 'Figures'],
  S: ['失灵表现', 'Signs of failure'],
  T: ['政策沿革', 'Policies over time'],
  U: ['用词', 'Words'],
  V: ['存疑之处', 'What stays open to reading'],
  W: ['可检验的规则', 'The checkable rules'],
  Y: ['棘手情形', 'Tricky cases'],
  Z: ['再读所补', 'Found on a second reading'],
};

const read = (root, file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const letterOf = (id) => id[0];

/** Names that a module exports, through `export * from './…'` too. */
export function exportsOf(root, file, seen = new Set()) {
  if (seen.has(file) || !existsSync(join(root, file))) return new Set();
  seen.add(file);
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest);
  const names = new Set();
  const bound = (name) =>
    ts.isIdentifier(name) ? names.add(name.text) : name.elements?.forEach((e) => e.name && bound(e.name));
  for (const statement of source.statements) {
    if (ts.isExportDeclaration(statement)) {
      if (statement.exportClause) statement.exportClause.elements?.forEach(({ name }) => names.add(name.text));
      else if (statement.moduleSpecifier.text.startsWith('.')) {
        const target = posix.join(dirname(file), statement.moduleSpecifier.text).replace(/\.js$/, '.ts');
        for (const name of exportsOf(root, target, seen)) names.add(name);
      }
    } else if (statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) {
      if (statement.name) names.add(statement.name.text);
      statement.declarationList?.declarations.forEach(({ name }) => bound(name));
    }
  }
  return names;
}

/** Names under which the rows of a table of cases say what they are for. */
const rowNames = ['why', 'name', 'title', 'edge'];

/** Titles that a spec gives its tests and the rows of its tables, as they are written. */
export function titlesOf(root, file) {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const titles = [];
  const visit = (node) => {
    const isTest = ts.isCallExpression(node) && ['it', 'describe'].includes(node.expression.getText(source));
    if (isTest && node.arguments[0]) titles.push(node.arguments[0].getText(source).slice(1, -1));
    if (ts.isPropertyAssignment(node) && rowNames.includes(node.name.text) && ts.isStringLiteralLike(node.initializer))
      titles.push(node.initializer.getText(source).slice(1, -1));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return titles;
}

/** What is wrong with one reference, or nothing. */
function fault(root, kind, reference) {
  const [path, name] = reference.split(/#(.*)/s);
  if (!existsSync(join(root, path))) return `there is no ${path}`;
  if (name === undefined) return undefined;
  if (kind === 'code') return exportsOf(root, path).has(name) ? undefined : `${path} does not export ${name}`;
  if (kind === 'test')
    return titlesOf(root, path).some((title) => title.includes(name))
      ? undefined
      : `${path} has no test named "${name}"`;
  return readFileSync(join(root, path), 'utf8').includes(name) ? undefined : `${path} does not say "${name}"`;
}

/** Are the items whole: each once, numbered without a gap, every rule there? */
function itemFaults(items) {
  const faults = [];
  const ids = items.map(({ id }) => id);
  for (const id of ids.filter((id, index) => ids.indexOf(id) !== index)) faults.push(`${id} stands twice`);
  for (const letter of Object.keys(letters)) {
    const numbers = ids.filter((id) => letterOf(id) === letter).map((id) => parseInt(id.slice(1), 10));
    const last = letter === 'W' ? rules : Math.max(0, ...numbers);
    for (let number = 1; number <= last; number++)
      if (!numbers.includes(number)) faults.push(`there is no item ${letter}${number}`);
  }
  for (const { id, zh, en } of items) {
    if (!(letterOf(id) in letters)) faults.push(`${id} belongs to no letter`);
    if (!zh || !en) faults.push(`${id} has no title in both languages`);
  }
  return faults;
}

/** Faults of the map against the items and the files. */
export function mapFaults(root, items, map) {
  const faults = [];
  for (const { id } of items) {
    const row = map[id];
    if (!row) {
      faults.push(`${id} has no row; say where it lives, or { "not": "why" }`);
      continue;
    }
    const unknown = Object.keys(row).filter((key) => ![...kinds, 'not'].includes(key));
    if (unknown.length > 0) faults.push(`${id} has ${unknown.join(', ')}; a row holds ${kinds.join(', ')} or not`);
    const held = kinds.filter((kind) => row[kind]?.length > 0);
    if (row.not !== undefined) {
      if (!/\S{2,}.*[.。]$/s.test(row.not)) faults.push(`${id} is not encoded without a reason in a sentence`);
      if (held.length > 0) faults.push(`${id} is "not" encoded and yet has ${held.join(', ')}`);
    } else if (held.length === 0) faults.push(`${id} lives nowhere`);
    else if (letterOf(id) === 'W')
      for (const kind of kinds) if (!held.includes(kind)) faults.push(`${id} is a rule and has no ${kind}`);
    if (letterOf(id) === 'Y' && row.not === undefined && !row.test?.some((reference) => reference.includes('#')))
      faults.push(`${id} is a tricky case and names no test`);
    for (const kind of held)
      for (const reference of row[kind]) {
        const what = fault(root, kind, reference);
        if (what) faults.push(`${id}: ${what}`);
      }
  }
  const ids = new Set(items.map(({ id }) => id));
  for (const id of Object.keys(map)) if (!ids.has(id)) faults.push(`${id} is no item`);
  return faults;
}

/** A reference as a link from the page. */
function link(reference) {
  const [path, name] = reference.split(/#(.*)/s);
  const shown = name && !path.endsWith('.md') && !/\.test\./.test(path) ? name : path.split('/').at(-1);
  return `[${shown.replaceAll('|', '\\|')}](${posix.relative('docs', path)}${name ? ` "${name.replaceAll('"', "'").replaceAll('|', '\\|')}"` : ''})`;
}

/** How many are covered, and which are not, in a line. */
function countLine(what, all, map) {
  const not = all.filter(({ id }) => map[id]?.not).map(({ id }) => id);
  return `${what}: ${all.length - not.length} of ${all.length} covered; not: ${not.join(', ') || 'none'}`;
}

/** The rules, and all items. */
export const coverageLines = (items, map) => [
  countLine(
    'W',
    items.filter(({ id }) => letterOf(id) === 'W'),
    map,
  ),
  countLine('items', items, map),
];

/** The page. */
export function pageOf(items, map) {
  const lines = [
    '# Coverage · 覆盖',
    '',
    'Every item that the sources describe: where it lives in code, in tests and on a page; or why it is not encoded. Made by `npm run coverage:domain -- --write` out of `packages/tools/src/domain/`; the check says when it is stale, and when a file, an export or a test that it names is gone.',
    '',
    ...coverageLines(items, map).map((line) => `- ${line}`),
  ];
  for (const [letter, [zh, en]] of Object.entries(letters)) {
    const own = items.filter(({ id }) => letterOf(id) === letter);
    if (own.length === 0) continue;
    lines.push(
      '',
      `## ${letter} · ${zh} · ${en}`,
      '',
      '| item | | code | test | page |',
      '| --- | --- | --- | --- | --- |',
    );
    for (const { id, zh, en } of own) {
      const row = map[id] ?? {};
      const cells = row.not
        ? [`not encoded: ${row.not}`, '', '']
        : kinds.map((kind) => (row[kind] ?? []).map(link).join(' '));
      lines.push(`| ${id} | ${zh}<br>${en} | ${cells.join(' | ')} |`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** All faults of the coverage under a root; `write` renews the page first. */
export function checkCoverage(root, { write = false } = {}) {
  const [items, map] = [read(root, itemsFile), read(root, mapFile)];
  const page = pageOf(items, map);
  const path = join(root, pageFile);
  if (write) writeFileSync(path, page);
  const stale = !existsSync(path) || readFileSync(path, 'utf8') !== page;
  return {
    lines: coverageLines(items, map),
    breaches: [
      ...itemFaults(items).map((what) => breach(itemsFile, 1, what)),
      ...mapFaults(root, items, map).map((what) => breach(mapFile, 1, what)),
      ...(stale ? [breach(pageFile, 1, 'is stale; run npm run coverage:domain -- --write')] : []),
    ],
  };
}

if (isMain(import.meta)) {
  const { lines, breaches } = checkCoverage(root, { write: process.argv.includes('--write') });
  report(breaches, lines.join('\n'));
}
