// Bundles the spec files once with esbuild, from source, so that Node (mocha) and the browser (web-test-runner) run the very same code.
import { build } from 'esbuild';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, walk } from './workspace.mjs';

/** Packages whose specs run in Node, and packages whose specs run in the browser; those in both lists must agree in both. */
const rooms = {
  node: ['core', 'sdk', 'packs', 'messages', 'fixtures', 'cli', 'portal', 'tools'],
  browser: ['core', 'sdk', 'packs', 'messages', 'elements'],
};

/** Spec files of one platform; `only` keeps those whose path contains it. */
export function specFiles(platform, only = '') {
  return rooms[platform].flatMap((name) => {
    const dir = join(root, 'packages', name, 'src');
    return (existsSync(dir) ? walk(dir) : [])
      .filter((file) => file.endsWith('.test.ts') || (platform === 'node' && file.endsWith('.test.mjs')))
      .map((file) => join(dir, file))
      .filter((file) => file.includes(only));
  });
}

/** In Node, everything but our own source stays outside the bundle. */
export const ownSourceOnly = {
  name: 'own-source-only',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^[^./]/ }, ({ path }) => (path.startsWith('@liandong/') ? undefined : { external: true }));
  },
};

/** A folder of this process's own, so that two runs in one checkout do not meet; those of ended processes are removed. */
function ownFolder(platform) {
  const specs = join(root, 'node_modules/.cache/specs');
  mkdirSync(specs, { recursive: true });
  const isRunning = (pid) => {
    try {
      return process.kill(pid, 0);
    } catch (error) {
      return error.code === 'EPERM';
    }
  };
  for (const name of readdirSync(specs)) {
    const pid = Number(name.split('-')[1]);
    if (!pid || !isRunning(pid)) rmSync(join(specs, name), { recursive: true, force: true });
  }
  return join(specs, `${platform}-${process.pid}`);
}

/** Bundles the specs and returns the folder they are in. */
export async function bundleSpecs(platform, only = '') {
  const outdir = ownFolder(platform);
  const entryPoints = specFiles(platform, only);
  if (entryPoints.length === 0) return { outdir, count: 0 };
  await build({
    absWorkingDir: root,
    entryPoints,
    outdir,
    outbase: join(root, 'packages'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    target: platform === 'node' ? 'node20' : 'es2021',
    platform: platform === 'node' ? 'node' : 'browser',
    conditions: ['@liandong/source', 'production'],
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    loader: { '.css': 'text', '.svg': 'text' },
    plugins: platform === 'node' ? [ownSourceOnly] : [],
    sourcemap: 'inline',
    logLevel: 'warning',
    define: platform === 'browser' ? { 'process.env.NODE_ENV': '"production"' } : {},
  });
  return { outdir, count: entryPoints.length };
}
