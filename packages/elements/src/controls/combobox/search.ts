import type { Option } from '../../internal/choice-control.js';
import { seen } from '../../internal/plain.js';

/** Letters as they are compared: full width and half, great and small are one, and what nobody sees is none. */
export const plainLetters = (text: string): string => seen(text).toLowerCase().trim();

interface Hay {
  readonly label: string;
  /** Label and hint. */
  readonly whole: string;
}

const hays = new WeakMap<readonly Option[], readonly Hay[]>();

/** What each answer can be found by, made once for a list; the page may have added to it. */
function haysOf(options: readonly Option[]): readonly Hay[] {
  let made = hays.get(options);
  if (made?.length !== options.length) {
    made = options.map(({ label, hint }) => ({
      label: plainLetters(`${label}`),
      whole: plainLetters(`${label} ${hint ?? ''}`),
    }));
    hays.set(options, made);
  }
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
    const hay = all[at]!.whole;
    if (words.every((word) => hay.includes(word))) (hay.startsWith(words[0]!) ? begins : holds).push(option);
  });
  return [...begins, ...holds];
}

/** The answers that a text names by their whole label: mostly one or none. */
export function named(options: readonly Option[], text: string): readonly Option[] {
  const plain = plainLetters(text);
  return plain === '' ? [] : options.filter((_, at) => haysOf(options)[at]!.label === plain);
}
