// npm run bench: are the answers equal, are answers on partial facts right, and how fast, beside other engines. `-- --quick` takes less than a minute; `-- diagram` measures the linkage diagram, `-- forms` the forms instead.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const quick = process.argv.includes('--quick');

/** Installs the other engines by the lock of this folder, unless they are there. */
function install() {
  const [lock, installed] = [here('../package-lock.json'), here('../node_modules/.package-lock.json')];
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error('Installing the other engines into packages/bench …');
  const { status } = spawnSync('npm', ['ci', '--prefix', here('..'), '--ignore-scripts', '--loglevel=error'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error('The other engines could not be installed: run `npm ci` in packages/bench and see why.');
  process.exit(1);
}

function pass(slices) {
  const { status, stdout } = spawnSync(process.execPath, ['--expose-gc', here('pass.mjs'), String(slices)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 24,
  });
  if (status !== 0) process.exit(1);
  return JSON.parse(stdout).best;
}

const table = (head, rows) =>
  [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const figure = (ratio) => (ratio >= 20 ? Number(ratio.toPrecision(3)).toLocaleString('en') : ratio.toFixed(1));

install();
for (const other of ['diagram', 'forms'])
  if (process.argv.includes(other)) {
    await import(`./${other}/run.mjs`);
    process.exit(0);
  }
const { load } = await import('./world.mjs');
const { disagreements, partialAnswers } = await import('./answers.mjs');
const { bars, median, standingOf } = await import('./bars.mjs');
const loaded = await load();
const faults = [];

console.log('### Equal answers\n');
const agreed = await disagreements(loaded, 1000);
for (const { name, answer, right, case: one } of agreed.found) {
  faults.push(`${name} answers ${answer}, by hand it is ${right}, of ${JSON.stringify(one)}`);
}
const asked = loaded.engines.filter((engine) => engine.decide).length;
console.log(
  `${agreed.count} random complete cases, ${agreed.eligible} of them eligible: ${asked - agreed.found.length} of ${asked} give the same outcome, failed conditions and amount.\n`,
);

const partial = await partialAnswers(loaded, 1000);
console.log('### Partial facts\n');
console.log(
  `${partial.count} random cases, each fact left out with a chance of one in four; held against every completion: ${partial.open} cannot be decided, ${partial.decidable} can.\n`,
);
const none = '–';
console.log(
  table(
    [
      'engine',
      `silently definite, of ${partial.open}`,
      `wrong, of ${partial.decidable}`,
      'throws though decidable',
      'unknown though decidable',
      `exact questions, of ${partial.open}`,
      'irrelevant questions',
      'forgotten questions',
    ],
    partial.rows.map(({ name, silent, wrong, threw, hidden, asks, exact, idle, forgotten }) => [
      name
        .replace(/: `.*/, ': outcome and plan')
        .replace('hand: three-valued, failures and what is missing', 'hand: three-valued'),
      ...[silent, wrong, threw, hidden],
      ...(asks ? [exact, idle, forgotten] : [none, none, none]),
    ]),
  ),
);
const many = quick ? partial : await partialAnswers(loaded, 100_000, ({ id }) => id === 'outcome');
const [own] = many.rows.filter(({ id }) => id === 'outcome');
const slips = ['silent', 'wrong', 'threw', 'hidden', 'idle', 'forgotten'].filter((kind) => own[kind] > 0);
for (const kind of slips) faults.push(`on partial facts, ours is ${kind} ${own[kind]} times of ${many.count}`);
if (!quick)
  console.log(
    `\nOurs on ${many.count.toLocaleString('en')} such cases: ${slips.length === 0 ? 'no slip of any kind' : slips.join(', ')}.`,
  );

console.log('\n### Speed\n');
const passes = Array.from({ length: quick ? 1 : 3 }, () => pass(quick ? 8 : 25));
const times = (id, base) => median(passes.map((best) => best[id] / best[base]));
const perSecond = (id) => figure(1e9 / Math.min(...passes.map((best) => best[id])));
console.log(
  table(
    ['one decision', '× hand two-valued', 'decisions a second, here'],
    loaded.engines
      .filter(({ batch }) => batch)
      .map(({ id, name, note }) => [
        note ? `${name} (${note})` : name,
        figure(times(id ?? name, 'hand')),
        perSecond(id ?? name),
      ]),
  ),
);
console.log();
console.log(
  table(
    ['what to ask next, on partial facts', '× hand three-valued', 'a second, here'],
    loaded.engines
      .filter(({ batchPartial }) => batchPartial)
      .map(({ id, name }) => [
        name,
        figure(times(`${id ?? name}, partial`, 'handKleene, partial')),
        perSecond(`${id ?? name}, partial`),
      ]),
  ),
);

console.log('\n### Bars\n');
console.log(
  table(
    ['bar', 'asked', 'ratio', 'stands'],
    bars.map((bar) => {
      const { ratio, standing, broken } = standingOf(bar, passes);
      const limit = bar.atMost === undefined ? `≥ ${bar.atLeast} ×` : `≤ ${bar.atMost} ×`;
      if (broken) faults.push(`${bar.what}: ${figure(ratio)} ×, asked ${limit}`);
      const stretch = bar.stretch !== undefined && ratio <= bar.stretch ? ', stretch too' : '';
      return [
        bar.what,
        limit,
        Number.isNaN(ratio) ? none : `${figure(ratio)} ×`,
        `${standing}${stretch}${bar.gated ? ' (gates)' : ''}`,
      ];
    }),
  ),
);

if (faults.length > 0) {
  console.error(`\n${faults.join('\n')}`);
  process.exitCode = 1;
}
