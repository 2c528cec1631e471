// The list of subjects and the page probes, for this side of the wire.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../../tools/src/workspace.mjs';

/** Bundles the published conformance suite and imports it here. */
export async function load() {
  const outdir = mkdtempSync(join(tmpdir(), 'liandong-probes-'));
  try {
    const outfile = join(outdir, 'probes.mjs');
    await build({
      entryPoints: [join(root, 'packages/elements/src/conformance/index.ts')],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      conditions: ['@liandong/source', 'production'],
      tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}
