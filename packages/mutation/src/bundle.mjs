// Bundles specs and all of our source that they reach into one function, compiled once and called afresh for each mutant.
import { build } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { root } from '../../tools/src/workspace.mjs';

/** The source file of `@liandong/room/sub`, below `packages/`. */
function sourceOf(specifier) {
  const [, room, ...rest] = specifier.split('/');
  const { exports } = JSON.parse(readFileSync(join(root, 'packages', room, 'package.json'), 'utf8'));
  const sub = ['.', ...rest].join('/');
  const target = exports[sub] ?? exports['./*'];
  return join('packages', room, target['@liandong/source'].replace('*', rest.join('/')));
}

/** Our rooms come from the mutated copy where it has them; other packages stay outside. */
const rooms = (mutated) => ({
  name: 'rooms',
  setup({ onResolve }) {
    onResolve({ filter: /^\/.*\.test\.ts$/ }, ({ path }) => ({ path, sideEffects: true }));
    onResolve({ filter: /^[^./]/ }, ({ path }) => {
      if (!path.startsWith('@liandong/')) return { external: true };
      const file = sourceOf(path);
      return { path: [mutated, root].map((dir) => join(dir, file)).find(existsSync) };
    });
  },
});

/**
 * Stryker's switches without its bookkeeping: the id of the active mutant is an argument of the bundle, and coverage is not counted.
 * Where the instrumented text looks otherwise than expected it is left as it is, which is only slower.
 */
const lean = (text) =>
  text
    .replace(/stryCov_9fa48\("\d+"(?:, ?"\d+")*\)/g, '0')
    .replace(/stryMutAct_9fa48\(("\d+")\)/g, '($active === $1 && $hit())');

/** The printer drops the brackets of `(a as T) < b`, which then reads as type arguments; without its type it says the same. */
const printed = (text) => text.replace(/ as \w+ (?=<=? )/g, ' ');

const instrumented = (mutated, counting) => ({
  name: 'instrumented',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      if (!path.startsWith(mutated)) return undefined;
      const text = printed(readFileSync(path, 'utf8'));
      return { contents: counting ? text : lean(text), loader: 'ts' };
    });
  },
});

const parameters = ['exports', 'module', 'require', 'describe', 'it', '$active', '$hit'];

/** `specs` as a function of `{ require, describe, it, $active, $hit }`; each call evaluates every module anew. */
export async function bundle(specs, mutated, { counting }) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    stdin: {
      contents: specs
        .map((file) => [mutated, root].map((dir) => join(dir, file)).find(existsSync))
        .map((file) => `import ${JSON.stringify(file)};`)
        .join('\n'),
      resolveDir: root,
    },
    write: false,
    metafile: true,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    plugins: [rooms(mutated), instrumented(mutated, counting)],
    logLevel: 'warning',
  });
  const [{ text }] = outputFiles;
  const script = new Script(`(function (${parameters.join(', ')}) {${text}\n})`, { filename: 'specs.js' });
  const outside = Object.values(metafile.outputs).flatMap(({ imports }) => imports.filter(({ external }) => external));
  const modules = new Map();
  for (const { path } of outside) if (!modules.has(path)) modules.set(path, await load(path));
  const require = (name) => modules.get(name);
  return (given) => {
    const evaluate = script.runInThisContext();
    evaluate({}, {}, require, given.describe, given.it, given.active, given.hit);
  };
}

async function load(name) {
  const module = { __esModule: true, ...(await import(name)) };
  return name === 'fast-check' ? tame(module) : module;
}

/** The same random cases for every mutant, fewer of them, and no time spent on making a failing one small. Fewer can only lower the figure. */
function tame(module) {
  const assert = (property, { numRuns = 100, ...given } = {}) =>
    module.assert(property, { seed: 20_240_229, ...given, numRuns: Math.min(numRuns, 20), endOnFailure: true });
  return { ...module, assert, default: { ...module.default, assert } };
}
