// npm run mutation: changes every rule and the language they are written in, one small thing at a time, and counts what no spec notices.
// `-- meetings core` does these parts only. The table of docs/mutation.md is renewed for the parts that ran; what lives is listed here and in .cache.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../tools/src/workspace.mjs';
import { parts } from './parts.mjs';
import { countsOf, readReport, scoreOf, survivorsOf, withRows } from './report.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const least = 85;
const page = join(root, 'docs/mutation.md');

/** Installs Stryker by the lock of this folder, unless it is there. */
function install() {
  const [lock, installed] = [here('../package-lock.json'), here('../node_modules/.package-lock.json')];
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error('Installing Stryker into packages/mutation …');
  const { status } = spawnSync('npm', ['ci', '--prefix', here('..'), '--ignore-scripts', '--loglevel=error'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error('Stryker could not be installed: run `npm ci` in packages/mutation and see why.');
  process.exit(1);
}

const asked = process.argv.slice(2);
const strange = asked.filter((part) => !(part in parts));
if (strange.length > 0) {
  console.error(`No part is called ${strange.join(', ')}; the parts are ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}
install();
const workers = String(Math.max(1, Math.min(4, availableParallelism())));
const ran = [];
for (const part of asked.length > 0 ? asked : Object.keys(parts)) {
  console.log(`\n### ${part}\n`);
  const { status } = spawnSync(process.execPath, [here('part.mjs'), part, workers], { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`${part} could not be judged.`);
    process.exit(1);
  }
  const report = readReport(part);
  const survivors = survivorsOf(report);
  const counts = countsOf(report);
  writeFileSync(here(`../.cache/${part}.txt`), survivors.map((line) => `${line}\n`).join(''));
  console.log(
    `\n${survivors.join('\n')}\n\n${part}: ${scoreOf(counts)} % (listed again in packages/mutation/.cache/${part}.txt)`,
  );
  ran.push({ part, counts, on: new Date().toISOString().slice(0, 10) });
  const { text, total } = withRows(readFileSync(page, 'utf8'), ran, Object.keys(parts));
  writeFileSync(page, text);
  if (total < least) {
    console.error(`All parts together, by their last runs: ${total} %, asked ${least} %`);
    process.exitCode = 1;
  } else process.exitCode = 0;
}
