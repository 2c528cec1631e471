// npm run check:sizes (after build): what each entry weighs as published, minified and gzipped, against its ceiling in sizes.json.
// An entry has `entries` (bundled together), `each` (a pattern, one row per file) or `file` (weighed as it is);
// `over` names packages that are not counted, `except` parts of paths that `each` leaves out, `ceiling` is in bytes. With `adds` the row is
// what the entries add to a page that has those packages: a bundle of all less one of what they take from them; import lines are in neither.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { breach, isMain, published, report, root, walk } from './workspace.mjs';

const list = 'packages/tools/src/sizes.json';

/** Files of the packages as npm would publish them, as paths from the root. */
export function packedFiles(root) {
  const rooms = published.filter((room) => existsSync(join(root, 'packages', room, 'dist')));
  if (rooms.length === 0) return new Set();
  const args = ['pack', '--dry-run', '--json', '--silent', ...rooms.flatMap((room) => ['-w', `packages/${room}`])];
  const { stdout, status, stderr } = spawnSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm pack failed: ${stderr}`);
  const packs = JSON.parse(stdout);
  return new Set(packs.flatMap(({ name, files }) => files.map(({ path }) => `packages/${name.split('/')[1]}/${path}`)));
}

const contentsOf = (entries) => entries.map((entry) => `import './${entry}';\nexport * from './${entry}';`).join('\n');

const weightOf = (bytes) => gzipSync(bytes, { level: 9 }).length;

/** Bundles what imports entries; returns the bytes and which of our files went in. */
async function bundled(root, contents, over, minify = true) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2021',
    platform: 'browser',
    conditions: ['production'],
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'silent',
    external: over,
  });
  return {
    bytes: outputFiles[0].contents,
    inputs: Object.keys(metafile.inputs).filter((path) => path.startsWith('packages/')),
  };
}

/** How much heavier a page becomes with the entries that has what is `over` already. */
async function added(root, entries, over) {
  const { bytes } = await bundled(root, contentsOf(entries), over, false);
  const lines = [...new TextDecoder().decode(bytes).matchAll(/^import (\{[^}]*\}) from "([^"]+)";$/gm)];
  const names = new Map();
  for (const [, list, from] of lines)
    for (const one of list.slice(1, -1).split(','))
      names.set(from, (names.get(from) ?? new Set()).add(one.trim().replace(/ as .*/, '')));
  const rest = [...names].map(([from, all]) => `export { ${[...all].join(', ')} } from '${from}';`).join('\n');
  const [whole, alone] = await Promise.all([contentsOf(entries), rest].map((each) => bundled(root, each, [])));
  return weightOf(whole.bytes) - weightOf(alone.bytes);
}

/** `a/*` + `/b.js` as files; one star is one folder or file name. */
function matches(root, pattern) {
  const base = dirname(pattern.slice(0, pattern.indexOf('*') + 1));
  const wanted = new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replace(/[.+]/g, '\\$&'))
      .join('[^/]+')}$`,
  );
  return existsSync(join(root, base))
    ? walk(join(root, base))
        .map((file) => `${base}/${file}`)
        .filter((file) => wanted.test(file))
        .sort()
    : [];
}

/** One row per entry: `{ name, size, ceiling }`, and the faults found. `packed` holds what would be published. */
export async function weigh(root, sizes, packed) {
  const rows = [];
  const breaches = [];
  const say = (what) => breaches.push(breach(list, 1, what));

  for (const { name, entries, each, file, over = [], except = [], adds, ceiling } of sizes) {
    const found = each ? matches(root, each).filter((path) => !except.some((part) => path.includes(part))) : [];
    if (each && found.length === 0) say(`'${name}': no file matches ${each}; build first, or take the line away`);
    const rowsWanted = each
      ? found.map((path) => [`${name} ${path.split('/').slice(3, -1).join('/')}`, [path]])
      : [[name, entries ?? [file]]];
    for (const [row, paths] of rowsWanted) {
      const absent = paths.filter((path) => !existsSync(join(root, path)));
      if (absent.length > 0) {
        say(`'${row}': ${absent.join(', ')} does not exist; build first, or take the line away`);
        continue;
      }
      const { bytes, inputs } = file
        ? { bytes: readFileSync(join(root, file)), inputs: [file] }
        : await bundled(root, contentsOf(paths), over);
      const unpublished = inputs.filter((path) => !packed.has(path));
      if (unpublished.length > 0)
        say(`'${row}' needs ${unpublished.join(', ')}, which npm would not publish; see "files" of its package.json`);
      const size = adds ? await added(root, paths, over) : weightOf(bytes);
      rows.push({ name: row, size, ceiling });
      if (size > ceiling)
        say(`'${row}' is ${size} bytes, ${size - ceiling} over its ceiling of ${ceiling}; take something out of it`);
    }
  }
  return { rows, breaches };
}

if (isMain(import.meta)) {
  const sizes = JSON.parse(readFileSync(join(root, list), 'utf8'));
  const { rows, breaches } = await weigh(root, sizes, packedFiles(root));
  const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
  for (const { name, size, ceiling } of rows) console.log(`${name.padEnd(56)} ${kilo(size)} of ${kilo(ceiling)}`);
  report(breaches, 'sizes: all under their ceilings');
}
