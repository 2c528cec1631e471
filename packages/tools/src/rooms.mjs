// npm run check:rooms: who may import whom, what may lie at the top, and nothing that belongs to one machine.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { breach, filesOf, isMain, isTest, lineAt, published, report, root, subjects } from './workspace.mjs';

/** room → rooms it may import; `core: 'types'` means by `import type` only. Rooms not named here may import anything. */
const arrows = {
  core: {},
  sdk: { core: true },
  packs: { core: true, sdk: true },
  messages: { core: 'types' },
  elements: { core: true, sdk: true, messages: true },
  cli: { core: true, sdk: true, packs: true, messages: true },
  fixtures: { core: true, sdk: true, packs: true },
  stories: { core: true, sdk: true, packs: true, messages: true, elements: true, cli: true, fixtures: true },
};

/** Published rooms that run in a browser: Node's own modules stay out. */
const browserRooms = ['core', 'sdk', 'packs', 'messages', 'elements'];

const topLevel = [
  ...['packages', 'stories', 'docs', 'package.json', 'package-lock.json', 'tsconfig.json', 'rollup.config.mjs'],
  ...['web-test-runner.config.mjs', 'README.md', 'README.zh-CN.md', 'LICENSE', 'CHANGELOG.md'],
];

/** Every import of a module: `{ specifier, line, typeOnly }`. */
export function importsOf(text, name = 'module.ts') {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest);
  const found = [];
  const add = (node, literal, typeOnly) =>
    found.push({
      specifier: literal.text,
      line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1,
      typeOnly,
    });
  const allTypes = (clause) =>
    clause.isTypeOnly ||
    (!clause.name &&
      clause.namedBindings?.elements?.length > 0 &&
      clause.namedBindings.elements.every((e) => e.isTypeOnly));
  const visit = (node) => {
    if (ts.isImportDeclaration(node))
      add(node, node.moduleSpecifier, Boolean(node.importClause && allTypes(node.importClause)));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node, node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node, node.argument.literal, true);
    else if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword &&
      ts.isStringLiteral(node.arguments[0])
    )
      add(node, node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const roomOf = (file) => (file.startsWith('stories/') ? 'stories' : /^packages\/([^/]+)\/src\//.exec(file)?.[1]);
const packageOf = (specifier) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

/** Faults of one module's imports. */
function importBreaches(root, file, manifestOf) {
  const room = roomOf(file);
  const may = arrows[room];
  const breaches = [];
  const say = (line, what) => breaches.push(breach(file, line, what));

  for (const { specifier, line, typeOnly } of importsOf(readFileSync(join(root, file), 'utf8'), file)) {
    if (specifier.startsWith('.')) {
      const target = posix.join(dirname(file), specifier);
      const [, targetRoom = target.startsWith('stories/') ? 'stories' : undefined] =
        /^packages\/([^/]+)\//.exec(target) ?? [];
      if (targetRoom !== room) {
        if (may) say(line, `'${specifier}' leaves ${room} by path; import '@liandong/${targetRoom}' by name`);
        continue;
      }
      if (room !== 'sdk') continue;
      const own = file.split('/')[3];
      const [other, ...rest] = target.split('/').slice(3);
      if (subjects.includes(other) && other !== own && rest.join('/') !== 'index.js')
        say(line, `'${specifier}' reaches inside ${other}; subjects meet through '../${other}/index.js' only`);
      continue;
    }
    if (isBuiltin(specifier)) {
      if (browserRooms.includes(room)) say(line, `'${specifier}' exists in Node only; ${room} also runs in a browser`);
      continue;
    }
    const name = packageOf(specifier);
    const [, to] = /^@liandong\/(.+)$/.exec(name) ?? [];
    if (to && may && to !== room) {
      if (!may[to]) {
        const list = Object.keys(may).join(', ') || 'no other room';
        say(line, `${room} may not import ${to}; it may import ${list} (what it needs is handed in, or moves)`);
      } else if (may[to] === 'types' && !typeOnly)
        say(line, `${room} may import only types of ${to}; write \`import type\``);
    }
    if (to && may && to === room) say(line, `'${specifier}' is this very room; import the file by its relative path`);
    if (to && may && /^@liandong\/[^/]+\/(src|dist)\//.test(specifier))
      say(line, `'${specifier}' is inside a package; import what its exports name`);
    if (published.includes(room) && to !== room && (!to || may[to])) {
      const { dependencies = {}, peerDependencies = {} } = manifestOf(room);
      if (!(name in dependencies) && !(name in peerDependencies))
        say(
          line,
          `'${name}' is not in the dependencies of packages/${room}/package.json; list it there, or do without`,
        );
    }
  }
  return breaches;
}

/** Arrows, dependencies and subject walls of all source that is not a test. */
export function arrowBreaches(root, files = filesOf(root)) {
  const manifests = {};
  const manifestOf = (room) =>
    (manifests[room] ??= JSON.parse(readFileSync(join(root, 'packages', room, 'package.json'), 'utf8')));
  return files
    .filter(
      (file) =>
        /\.(ts|mjs|js)$/.test(file) && !isTest(file) && roomOf(file) in arrows && !file.includes('/.storybook/'),
    )
    .flatMap((file) => importBreaches(root, file, manifestOf));
}

/** Names at the top that nobody agreed on. */
export function topLevelBreaches(root, files = filesOf(root)) {
  const names = [...new Set(files.map((file) => file.split('/')[0]))];
  return names
    .filter((name) => !name.startsWith('.') && !topLevel.includes(name))
    .map((name) => breach(name, 1, `does not belong at the top; it may hold ${topLevel.join(', ')} and dot-files`));
}

/** The folders of sdk/src are subjects and nothing else. */
export function subjectBreaches(root) {
  const dir = join(root, 'packages/sdk/src');
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !subjects.includes(entry.name))
    .map(({ name }) => breach(`packages/sdk/src/${name}`, 1, `is no subject; the subjects are ${subjects.join(', ')}`));
}

// Written apart so that this file does not name what it forbids.
const machinePath = new RegExp(String.raw`(?<![\w.~*)}\]:-])/(?:(?:work|root)/|(?:tmp|home)/\w)`, 'g');
const binary = /\.(png|jpe?g|gif|webp|ico|woff2?|xlsx|parquet|pdf|gz|br|zip|wasm)$/;

/** Paths of one machine in text, and registry hosts in the lock. */
export function machineBreaches(root, files = filesOf(root)) {
  return files
    .filter((file) => !binary.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const lock = file.endsWith('package-lock.json');
      const paths = [...text.matchAll(machinePath)].map(({ index, 0: path }) =>
        breach(file, lineAt(text, index), `names a path of one machine (${path}…); make it relative`),
      );
      const hosts = lock ? [...text.matchAll(/"resolved": "[a-z+]+:\/\//g)] : [];
      if (hosts.length > 0)
        paths.push(
          breach(
            file,
            lineAt(text, hosts[0].index),
            `${hosts.length} entries name a registry host; delete their "resolved" lines`,
          ),
        );
      return paths;
    });
}

/** All of the above. */
export function checkRooms(root) {
  const files = filesOf(root);
  return [
    ...topLevelBreaches(root, files),
    ...subjectBreaches(root),
    ...arrowBreaches(root, files),
    ...machineBreaches(root, files),
  ];
}

if (isMain(import.meta)) report(checkRooms(root), 'rooms: every import goes along an arrow');
