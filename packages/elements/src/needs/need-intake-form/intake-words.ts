import type { Citation } from '@liandong/core';
import { citationText } from '@liandong/messages';
import type { FormField, Said } from '@liandong/sdk/forms';
import { candidates, type Words, type WordTree, type Facts } from '../../internal/words-controller.js';
import { tongueOf } from '../../internal/tongue.js';

/** What the form and its fields say, in the language of the page. */
export class IntakeWords {
  constructor(private readonly words: Words<WordTree>) {}

  say(path: readonly string[], facts?: Facts): string {
    return this.words.say(path, facts);
  }

  /** A sentence by language or by key; '' where there is none. */
  of(said: Said | undefined, field?: FormField): string {
    if (said === undefined) return '';
    const { words } = this;
    if (typeof said !== 'string') {
      const tag = candidates(words.lang).find((each) => Object.keys(said).some((key) => key.toLowerCase() === each));
      const key = Object.keys(said).find((each) => each.toLowerCase() === (tag ?? 'zh-hans'));
      return said[key ?? (Object.keys(said)[0] as string)] ?? '';
    }
    const path = said.split('.');
    const own = field ? ['fields', field.words ?? field.name, ...path] : path;
    return words.find(own) ?? words.find(path) ?? this.tongue.subject(path) ?? '';
  }

  /** What is said of a row of a group, in the group's own words or as of any. */
  row(key: string, field: FormField, n = 0): string {
    return this.of(key, field).replace('{n}', String(n)) || this.say(['group', key], { n });
  }

  get language(): string {
    return this.words.lang;
  }

  label(field: FormField, other = -1): string {
    return this.of(field.labels?.[other]?.label ?? field.label ?? 'label', field) || field.name;
  }

  /** A problem by its code, as the field itself puts it, or as any field would; a server may have codes of its own. */
  problem(field: FormField | undefined, code: string, params?: Facts): string {
    const ways = [
      ['fields', field?.words ?? field?.name ?? '', code],
      ['problems', code],
    ];
    return this.say(ways.find((way) => this.words.has(way)) ?? ['problems', 'wrong-form'], params);
  }

  cite(cite: Citation): string {
    return citationText(cite, this.tongue).text;
  }

  private get tongue() {
    // Of a citation its text is shown, and that needs no common words.
    return tongueOf(this.words.lang, 'needs', {});
  }
}

/** 138****1234, 王**: enough to know it again, too little to read over a shoulder. */
export function masked(text: string): string {
  const letters = Array.from(text.trim());
  const digits = letters.filter((letter) => /\d/.test(letter)).length;
  const [head, tail] = digits >= 7 ? [3, 4] : [1, 0];
  return `${letters.slice(0, head).join('')}****${tail ? letters.slice(-tail).join('') : ''}`;
}
