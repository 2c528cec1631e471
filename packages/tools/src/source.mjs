// Imports our own TypeScript from source, without a build.
import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ownSourceOnly } from './specs.mjs';
import { breach } from './workspace.mjs';

/** Source that cannot be bundled, as a fault of that source. */
class SourceError extends Error {
  constructor({ text, location }) {
    super(text);
    this.breach = breach(location?.file ?? 'packages', location?.line ?? 1, text);
  }
}

/** What a module of these `contents`, lying at `root`, exports. */
export async function loadSource(contents, root) {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const dir = mkdtempSync(join(cache, 'source-'));
  const outfile = join(dir, 'module.mjs');
  try {
    await build({
      absWorkingDir: root,
      stdin: { contents, resolveDir: root, loader: 'ts' },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      conditions: ['@liandong/source', 'production'],
      tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
      plugins: [ownSourceOnly],
      logLevel: 'silent',
    });
    return await import(pathToFileURL(outfile).href);
  } catch (error) {
    throw error.errors?.[0] ? new SourceError(error.errors[0]) : error;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** The breaches a check finds, or the one that keeps its sources from being read. */
export async function withSource(check) {
  try {
    return await check();
  } catch (error) {
    if (error instanceof SourceError) return [error.breach];
    throw error;
  }
}
