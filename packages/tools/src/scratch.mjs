// A small tree for a spec, inside node_modules/.cache so that it finds the packages installed here.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './workspace.mjs';

/** Writes `{ path: text }` and returns the folder; `remove()` takes all such folders away. */
const made = [];
export function scratch(files) {
  const parent = join(root, 'node_modules/.cache');
  mkdirSync(parent, { recursive: true });
  const dir = mkdtempSync(join(parent, 'scratch-'));
  made.push(dir);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), typeof text === 'string' ? text : JSON.stringify(text));
  }
  return dir;
}

export const removeScratch = () => made.splice(0).forEach((dir) => rmSync(dir, { recursive: true, force: true }));
