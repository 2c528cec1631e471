// Runs the specs of core, sdk and packs once more in time zones far apart: a day is a day in Shanghai, wherever the machine stands.
// npm test does it after its Node specs; `node packages/tools/src/zones.mjs` does it alone.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundleSpecs } from './specs.mjs';
import { isMain, root, walk } from './workspace.mjs';

/** At home; behind UTC and with summer time; fourteen hours ahead of UTC. */
export const zones = ['Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati'];

/** Rooms whose answers may not depend on the machine's zone. */
const rooms = ['core', 'sdk', 'packs'];

/** Specs left out: they are long, and what they run is held to its days by the tables of boundary days in the others. */
const long = /(\.fuzz|\/properties|\/coverage|\/subsidy-interview)\.test\.mjs$/;

/** The bundled specs of those rooms. */
const specsIn = (outdir) =>
  rooms.flatMap((room) => {
    const dir = join(outdir, room);
    const files = existsSync(dir) ? walk(dir) : [];
    return files.filter((file) => file.endsWith('.test.mjs') && !long.test(file)).map((file) => join(dir, file));
  });

/** Runs specs in one zone; gives what it printed when it failed. */
const runIn = (zone, files) =>
  new Promise((resolve) => {
    const mocha = join(root, 'node_modules/mocha/bin/mocha.js');
    const child = spawn(process.execPath, [mocha, '--reporter', 'dot', '--timeout', '60000', ...files], {
      cwd: root,
      env: { ...process.env, TZ: zone },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (printed += data));
    child.on('close', (status) => resolve({ zone, ok: status === 0, printed }));
  });

/** Runs the specs of a bundle in every zone at once; tells a line each. Gives how many zones passed and failed. */
export async function runZones(outdir, among = zones, tell = console.log) {
  const files = specsIn(outdir);
  if (files.length === 0) return { passed: 0, failed: 0, skipped: 0, failures: [] };
  const started = performance.now();
  const results = await Promise.all(among.map((zone) => runIn(zone, files)));
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  for (const { zone, ok, printed } of results) {
    const [summary = printed, count = 'died'] = /(\d+ passing)[\s\S]*/.exec(printed) ?? [];
    tell(`${zone}: ${ok ? count : summary.trimEnd()}`);
  }
  tell(`${among.length} time zones at once in ${seconds} s`);
  const failures = results.filter(({ ok }) => !ok).map(({ zone }) => `the specs of ${rooms.join(', ')} in ${zone}`);
  return { passed: results.length - failures.length, failed: failures.length, skipped: 0, failures };
}

if (isMain(import.meta)) {
  const { outdir } = await bundleSpecs('node');
  const { failed } = await runZones(outdir);
  process.exitCode = failed > 0 ? 1 : 0;
}
