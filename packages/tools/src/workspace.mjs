// What every check here needs: where the repository is, which files belong to it, and how faults are told.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The repository, found upwards, so that it is the same from here and from a bundled spec. */
export const root = (() => {
  let dir = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(dir, 'package-lock.json'))) {
    if (dir === dirname(dir)) throw new Error('No package-lock.json above packages/tools: is this a whole checkout?');
    dir = dirname(dir);
  }
  return dir;
})();

/** Rooms that are published, in the order of their arrows. */
export const published = ['core', 'sdk', 'packs', 'messages', 'elements', 'cli'];

/** The subjects, spelled the same in every room. */
export const subjects = [
  ...['meetings', 'matters', 'seals', 'funding', 'subsidies', 'needs', 'sharing', 'projects', 'organizations'],
  ...['catalogue', 'workforce', 'volunteers', 'linkage', 'evaluation', 'indicators', 'places', 'graph', 'forms'],
];

/** The languages: tag, and folder in the messages room. */
export const languages = { 'zh-Hans': 'zh-hans', 'zh-Hant': 'zh-hant', en: 'en' };

export const isTest = (file) => /\.test(-d)?\.(ts|mjs)$/.test(file);

/** Every file below a folder, `/`-separated; `skip(path, name)` leaves one, or a folder, out. */
export function walk(dir, skip = () => false, from = '') {
  return readdirSync(join(dir, from), { withFileTypes: true }).flatMap((entry) => {
    const path = from ? `${from}/${entry.name}` : entry.name;
    if (skip(path, entry.name)) return [];
    return entry.isDirectory() ? walk(dir, skip, path) : entry.isFile() ? [path] : [];
  });
}

/** Files of a checkout, sorted, without what `.gitignore` names (`folder/`, `a/path`, `*.ending`). */
export function filesOf(root) {
  const ignores = existsSync(join(root, '.gitignore')) ? readFileSync(join(root, '.gitignore'), 'utf8') : '';
  const lines = ignores.split('\n').map((line) => line.trim().replace(/\/$/, ''));
  const ignored = ['.git', 'node_modules', ...lines.filter((line) => line && !line.startsWith('#'))];
  const matches = (rule, path, name) => {
    if (rule.startsWith('*')) return name.endsWith(rule.slice(1));
    return rule.includes('/') ? path === rule : name === rule;
  };
  return walk(root, (path, name) => ignored.some((rule) => matches(rule, path, name))).sort();
}

/** The 1-based line of an offset. */
export const lineAt = (text, offset) => text.slice(0, offset).split('\n').length;

/** A fault somebody must mend: where, what, and what to do. */
export const breach = (file, line, what) => ({ file, line, what });

/** True in the module that node was asked to run. */
export const isMain = ({ url }) => Boolean(process.argv[1]) && url === pathToFileURL(process.argv[1]).href;

/** Prints faults as `file:line: what`, or `ok` with what was looked at; sets the exit code. */
export function report(breaches, ok) {
  for (const { file, line, what } of breaches) console.error(`${file}:${line}: ${what}`);
  if (breaches.length > 0) {
    console.error(`${breaches.length} to mend`);
    process.exitCode = 1;
  } else console.log(ok);
}
