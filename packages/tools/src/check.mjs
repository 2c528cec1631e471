// npm run check: every check, one line each; all of them run even if one fails. `check.mjs lint rooms` runs some.
import { spawnSync } from 'node:child_process';
import { isMain, root } from './workspace.mjs';

/** In this order: later ones read what `build` wrote. */
const checks = {
  format: 'check:format',
  lint: 'check:lint',
  build: 'build',
  types: 'check:types',
  rooms: 'check:rooms',
  words: 'check:words',
  docs: 'check:docs',
  api: 'check:api',
  coverage: 'coverage:domain',
  sizes: 'check:sizes',
};

/** Runs `{ name: npm script }` in `cwd`; tells a line each and, of those that failed, what they printed. Returns the names that failed. */
export function runChecks(checks, cwd, tell = console.log) {
  return Object.entries(checks).filter(([name, script]) => {
    const started = performance.now();
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 << 20,
      shell: process.platform === 'win32',
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    tell(`${name.padEnd(8)} ${status === 0 ? 'ok    ' : 'failed'} ${seconds.padStart(6)} s`);
    if (status !== 0) tell(`${stdout}${stderr}`.trimEnd().replace(/^/gm, '    '));
    return status !== 0;
  });
}

if (isMain(import.meta)) {
  const only = process.argv.slice(2);
  const unknown = only.filter((name) => !(name in checks));
  if (unknown.length > 0) {
    console.error(`No check is called ${unknown.join(', ')}; there are ${Object.keys(checks).join(', ')}.`);
    process.exit(1);
  }
  const wanted = Object.entries(checks).filter(([name]) => only.length === 0 || only.includes(name));
  const failed = runChecks(Object.fromEntries(wanted), root);
  if (failed.length > 0) {
    console.error(`\nfailed: ${failed.map(([name]) => name).join(', ')}`);
    process.exitCode = 1;
  }
}
