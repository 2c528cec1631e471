import type { Option } from '../../internal/choice-control.js';
import { seen } from '../../internal/plain.js';

/** Letters as they are compared: full width and half, great and small are one, and what nobody sees is none. */
export const plainLetters = (text: string): string => seen(text).toLowerCase().trim();

const hays = new WeakMap<readonly Option[], readonly string[]>();

/** What each answer can be found by, made once for a list. */
function haysOf(options: readonly Option[]): readonly string[] {
  let made = hays.get(options);
  if (!made) hays.set(options, (made = options.map(({ label, hint }) => plainLetters(`${label} ${hint ?? ''}`))));
  return made;
}

/** The answers with every word of the query in their label or hint; those that begin with it come first. */
export function found(options: readonly Option[], query: string): readonly Option[] {
  const words = plainLetters(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return options;
  const all = haysOf(options);
  const begins: Option[] = [];
  const holds: Option[] = [];
  options.forEach((option, at) => {
    const hay = all[at]!;
    if (words.every((word) => hay.includes(word))) (hay.startsWith(words[0]!) ? begins : holds).push(option);
  });
  return [...begins, ...holds];
}

/** The answer that a text names by its whole label, if it names just one. */
export function named(options: readonly Option[], text: string): Option | undefined {
  const plain = plainLetters(text);
  const matching = plain === '' ? [] : options.filter(({ label }) => plainLetters(`${label}`) === plain);
  return matching.length === 1 ? matching[0] : undefined;
}
