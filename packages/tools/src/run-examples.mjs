// Started by examples.mjs: imports each bundled example in turn and writes what was not as promised to a file.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect, isDeepStrictEqual } from 'node:util';

const [result, ...names] = process.argv.slice(2);
const faults = [];
const show = (value) => inspect(value, { depth: 8, breakLength: Infinity });

globalThis.__holds = (name, line, got, expected) => {
  if (!isDeepStrictEqual(got, expected))
    faults.push({ name, line, what: `expected ${show(expected)}, got ${show(got)}` });
};
globalThis.__throws = async (name, line, run, expected) => {
  try {
    faults.push({ name, line, what: `expected ${expected} to be thrown, got ${show(await run())}` });
  } catch (error) {
    if (error.name !== expected) faults.push({ name, line, what: `expected ${expected} to be thrown, got ${error}` });
  }
};

for (const name of names) {
  try {
    await import(pathToFileURL(join(process.cwd(), `${name}.mjs`)).href);
  } catch (error) {
    const [, line] = new RegExp(`${name}\\.ts:(\\d+)`).exec(error?.stack ?? '') ?? [];
    faults.push({ name, line: line && Number(line), what: `throws ${error}` });
  }
}
writeFileSync(result, JSON.stringify(faults));
process.exit(0);
