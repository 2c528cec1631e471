// npm test: every spec, in Node and in a real browser; then one closing line. `test.mjs node|browser [part of a path]` runs a part.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closingLine } from './count.mjs';
import { bundleSpecs } from './specs.mjs';
import { runZones } from './zones.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const [platform, only = ''] = process.argv.slice(2);
const binOf = (name, file) => join(root, 'node_modules', name, file);
const scratch = mkdtempSync(join(tmpdir(), 'liandong-test-'));
const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

const node = (args, env = {}) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;

/** Adds what a run counted; a run that died without counting is one failure. */
function count(file, status) {
  let counted;
  try {
    counted = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    counted = { passed: 0, failed: 1, skipped: 0, failures: ['the run died before it counted'] };
  }
  if (status !== 0 && counted.failed === 0) {
    counted.failed = 1;
    counted.failures.push(`the run ended with ${status}, though none of its tests failed`);
  }
  add(counted);
}

function add(counted) {
  for (const key of Object.keys(total)) total[key] += counted[key];
  failures.push(...(counted.failures ?? []));
}

if (platform === undefined) {
  const status = node([binOf('typescript', 'bin/tsc'), '-b']);
  const types = status || node([binOf('typescript', 'bin/tsc'), '-p', 'packages/tools/tsconfig.tests.json']);
  total[types === 0 ? 'passed' : 'failed']++;
  if (types !== 0) failures.push('types: the sources or the type tests do not compile');
  if (types === 0) console.log('types: the sources and the type tests compile');
  // The portal's specs drive the built pages.
  if (
    status === 0 &&
    node(['packages/tools/src/manifest.mjs']) + node([binOf('rollup', 'dist/bin/rollup'), '-c', '--silent']) !== 0
  ) {
    total.failed++;
    failures.push('build: the manifest or the bundles were not made');
  }
}
if (platform !== 'browser') {
  const { outdir, count: files } = await bundleSpecs('node', only);
  if (files > 0) {
    const file = join(scratch, 'node.json');
    // Half of the time they wait for a browser: two at once take a good third less.
    const mocha = [
      binOf('mocha', 'bin/mocha.js'),
      '--parallel',
      '--jobs',
      '2',
      '--reporter',
      fileURLToPath(new URL('./mocha-reporter.cjs', import.meta.url)),
    ];
    count(
      file,
      node([...mocha, '--timeout', '60000', '--recursive', '--extension', 'mjs', outdir], { COUNT_FILE: file }),
    );
    if (only === '') add(await runZones(outdir));
  }
}
if (platform !== 'node') {
  const file = join(scratch, 'browser.json');
  count(file, node([binOf('@web/test-runner', 'dist/bin.js')], { COUNT_FILE: file, SPECS: only }));
}
rmSync(scratch, { recursive: true, force: true });
for (const failure of failures) console.log(`✗ ${failure}`);
console.log(`\n${closingLine(total)}`);
process.exit(total.failed > 0 ? 1 : 0);
