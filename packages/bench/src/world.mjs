// The decision and our engine from source, and every engine that is to be had on this machine.
import { fileURLToPath } from 'node:url';
import { loadSource } from '../../tools/src/source.mjs';
import { jsonLogicEngine } from './engines/json-logic-engine.mjs';
import { jsonRulesEngine } from './engines/json-rules-engine.mjs';
import { publicodes } from './engines/publicodes.mjs';
import { zen } from './engines/zen.mjs';

const modules = ['venture', 'hand', 'cases', 'engines/hand', 'engines/liandong'];

/** Loads everything once: `{ world, engines }`. */
export async function load() {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const contents = modules.map((name) => `export * from ${JSON.stringify(`${here}${name}.ts`)};`).join('\n');
  const source = await loadSource(contents, root);
  const world = { ...source, factNames: Object.keys(source.mayBeFunded.facts) };
  const peers = [jsonLogicEngine, jsonRulesEngine, zen, publicodes].flatMap((make) => make(world));
  return { world, engines: [...world.hand, ...world.liandong, ...peers] };
}
