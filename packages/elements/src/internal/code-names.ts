import { candidates, keyOf, registry, type WordTree } from './words-controller.js';

type Found = string | WordTree | undefined;

const inside = (tree: Found, key: string): Found =>
  typeof tree === 'object' && Object.prototype.hasOwnProperty.call(tree, key) ? tree[key] : undefined;

/** What the lists of a part call a code; nothing where they call it by more than one name. */
function only(lists: readonly Found[], code: string): string | undefined {
  const names = new Set(lists.map((list) => inside(list, code)).filter((name) => typeof name === 'string'));
  return names.size === 1 ? (Array.from(names)[0] as string) : undefined;
}

const valuesOf = (tree: Found): readonly Found[] => (typeof tree === 'object' ? Object.values(tree) : []);

/**
 * What the words of a subject call a code, whichever list it stands in: names of closed values first, then options of facts. Lists that
 * do not agree name nothing. Words are asked in the nearest language that has them.
 */
export function nameOfCode(lang: string, subject: string, code: string): string | undefined {
  for (const language of candidates(lang)) {
    const trees = registry.trees.get(keyOf(language, subject)) ?? [];
    const names = trees.flatMap((tree) => valuesOf(tree['names']));
    const options = trees.flatMap((tree) => valuesOf(tree['facts']).map((fact) => inside(fact, 'options')));
    const found = only(names, code) ?? only(options, code);
    if (found !== undefined) return found;
  }
  return undefined;
}
