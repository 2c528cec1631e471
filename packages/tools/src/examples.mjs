// Runs the TypeScript, JavaScript and shell examples of the docs and holds every `expression; // => value` to its word.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import ts from 'typescript';
import { ownSourceOnly } from './specs.mjs';
import { breach, lineAt, root as checkout } from './workspace.mjs';

const parse = (code) => ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
const isWhole = (text) => parse(`(${text})`).parseDiagnostics.length === 0;

/** The text after `// =>` behind a statement, with the comment lines that go on with it, and where it stands. */
function promiseAfter(code, end) {
  const [found, before, first] = /^([ \t]*;?[ \t]*(?:\r?\n[ \t]*)?)\/\/ => (.*)/.exec(code.slice(end)) ?? [];
  if (!found) return undefined;
  let text = first.trim();
  for (const row of code
    .slice(end + found.length)
    .split('\n')
    .slice(1)) {
    const [, more] = /^\s*\/\/(.*)$/.exec(row) ?? [];
    if (text.startsWith('throws ') || isWhole(text) || more === undefined) break;
    text += ` ${more.trim()}`;
  }
  return { text, at: end + before.length };
}

/** What is promised of a statement: its value, what it logs, or the constant it makes. */
function subjectOf(statement) {
  if (ts.isVariableStatement(statement)) {
    const [{ name }] = statement.declarationList.declarations;
    return ts.isIdentifier(name) ? { kept: true, text: name.text } : undefined;
  }
  if (!ts.isExpressionStatement(statement)) return undefined;
  const { expression } = statement;
  const logs = ts.isCallExpression(expression) && expression.expression.getText() === 'console.log';
  return { kept: false, text: (logs ? expression.arguments[0] : expression).getText() };
}

/**
 * The example with every promise turned into a call that tells, on the same lines; `unread` are the lines of promises
 * that no statement of the top level carries.
 */
export function withPromises(code, id, firstLine = 1) {
  const source = parse(code);
  const read = new Set();
  let made = code;
  for (const statement of [...source.statements].reverse()) {
    const promise = promiseAfter(code, statement.end);
    const subject = promise && subjectOf(statement);
    if (!subject) continue;
    read.add(promise.at);
    const where = `${JSON.stringify(id)}, ${firstLine + lineAt(code, promise.at) - 1}`;
    const [, error] = /^throws (\w+)/.exec(promise.text) ?? [];
    const call = error
      ? `await __throws(${where}, async () => (${subject.text}), '${error}');`
      : `__holds(${where}, (${subject.text}), (${promise.text}));`;
    const from = subject.kept ? statement.end : statement.getStart(source);
    made = `${made.slice(0, from)};${call}${made.slice(statement.end)}`;
  }
  const all = [...code.matchAll(/\/\/ =>/g)].map(({ index }) => index);
  return { code: made, unread: all.filter((at) => !read.has(at)).map((at) => firstLine + lineAt(code, at) - 1) };
}

const compilerOptions = (types) => {
  const { config } = ts.readConfigFile(join(checkout, 'tsconfig.json'), ts.sys.readFile);
  return ts.convertCompilerOptionsFromJson(
    {
      ...config.compilerOptions,
      ...{ composite: false, declaration: false, declarationMap: false, sourceMap: false, noEmit: true },
      ...{ module: 'ESNext', target: 'ES2022', moduleResolution: 'Bundler', customConditions: ['@liandong/source'] },
      ...{ types, importHelpers: false, typeRoots: [join(checkout, 'node_modules/@types')] },
    },
    checkout,
  ).options;
};

/** Type faults of the examples, told at their lines in the page. */
export function typeBreaches(examples, types = ['node']) {
  const program = ts.createProgram(
    examples.map(({ path }) => path),
    compilerOptions(types),
  );
  return examples.flatMap(({ path, file }) => {
    const source = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ start = 0, messageText }) =>
        breach(
          file,
          source.getLineAndCharacterOfPosition(start).line + 1,
          `does not compile: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
        ),
    );
  });
}

const linesBefore = (line) => '\n'.repeat(line - 1);

/** Faults of `{ file, line, lang, code }` in ts or js: type faults, promises not kept, errors thrown. */
export async function scriptBreaches(root, examples) {
  if (examples.length === 0) return [];
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const dir = mkdtempSync(join(cache, 'docs-'));
  try {
    return await runIn(dir, examples);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function runIn(dir, examples) {
  for (const folder of ['typed', 'run', 'out']) mkdirSync(join(dir, folder));
  // Blank lines before the code give every message the line it has in the page.
  const placed = examples.map((example, index) => {
    const name = `${String(index).padStart(3, '0')}-${example.file.replace(/\W+/g, '-')}`;
    return { ...example, name, path: join(dir, 'typed', `${name}.ts`) };
  });
  const breaches = [];
  for (const { path, name, file, line, code } of placed) {
    const { code: made, unread } = withPromises(code, name, line);
    writeFileSync(path, `${linesBefore(line)}${code}\nexport {};\n`);
    writeFileSync(join(dir, 'run', `${name}.ts`), `${linesBefore(line)}${made}\nexport {};\n`);
    for (const at of unread)
      breaches.push(breach(file, at, 'this `// =>` is behind no statement of the top level, so nothing holds it'));
  }
  breaches.push(...typeBreaches(placed.filter(({ lang }) => lang === 'ts')));

  const bundled = await Promise.allSettled(placed.map(({ name }) => bundleExample(dir, name)));
  for (const [index, { reason }] of bundled.entries()) {
    if (!reason) continue;
    const { file, line, name } = placed[index];
    const [{ text, location } = { text: reason.message }] = reason.errors ?? [];
    const own = location?.file.endsWith(`${name}.ts`);
    breaches.push(breach(file, own ? location.line : line, `cannot be bundled: ${text}`));
  }
  const runnable = placed.filter((_, index) => bundled[index].status === 'fulfilled');
  return [...breaches, ...runBreaches(dir, runnable)];
}

const bundleExample = (dir, name) =>
  build({
    absWorkingDir: dir,
    entryPoints: [join(dir, 'run', `${name}.ts`)],
    outfile: join(dir, 'out', `${name}.mjs`),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['@liandong/source', 'production'],
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    plugins: [ownSourceOnly],
    sourcemap: 'inline',
    logLevel: 'silent',
  });

/** One Node runs them all, one after the other, and writes down what was not as promised. */
function runBreaches(dir, examples) {
  const result = join(dir, 'result.json');
  const args = [
    '--enable-source-maps',
    join(checkout, 'packages/tools/src/run-examples.mjs'),
    result,
    ...examples.map(({ name }) => name),
  ];
  const { stderr, signal } = spawnSync(process.execPath, args, {
    cwd: join(dir, 'out'),
    encoding: 'utf8',
    timeout: 120_000,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const faults = existsSync(result) ? JSON.parse(readFileSync(result, 'utf8')) : [];
  if (!existsSync(result)) {
    const { file, line } = examples[0] ?? { file: 'docs', line: 1 };
    return [
      breach(file, line, `the examples ended early${signal ? ` (${signal})` : ''}: ${stderr.trim().split('\n').pop()}`),
    ];
  }
  return faults.map(({ name, line, what }) => {
    const example = examples.find((one) => one.name === name);
    return breach(example.file, line ?? example.line, what);
  });
}

/** Faults of shell examples: run from the root with our own commands at hand; each `# => text` must be printed, in order. */
export function shellBreaches(root, examples) {
  const PATH = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  return examples.flatMap(({ file, line, code }) => {
    const { status, stdout, stderr } = spawnSync('sh', ['-eu'], {
      cwd: root,
      input: code,
      encoding: 'utf8',
      timeout: 120_000,
      env: { ...process.env, PATH },
    });
    const printed = `${stdout}${stderr}`;
    if (status !== 0)
      return [breach(file, line, `ended with ${status}: ${printed.trim().split('\n').slice(-3).join(' | ')}`)];
    let from = 0;
    return code.split('\n').flatMap((row, index) => {
      const [, text] = /# => (.*)$/.exec(row) ?? [];
      if (text === undefined) return [];
      const at = printed.indexOf(text.trim(), from);
      if (at >= 0) from = at + text.trim().length;
      return at >= 0
        ? []
        : [
            breach(
              file,
              line + index,
              `expected to print ${text.trim()}, got ${JSON.stringify(printed.slice(from, from + 400))}`,
            ),
          ];
    });
  });
}
