import type { AskedField, FormField, Said } from '@liandong/sdk/forms';
import { candidates, fill, sentenceOf, Words, type Facts, type WordTree } from '../../internal/words-controller.js';

/** What the form and its fields say, in the language of the page. */
export class IntakeWords extends Words<WordTree> {
  /** A sentence by language or by key; '' where there is none. */
  of(said: Said = {}, field?: FormField): string {
    if (typeof said !== 'string') {
      const keys = Object.keys(said);
      const [found = keys[0]!] = candidates(this.lang).flatMap((tag) =>
        keys.filter((key) => key.toLowerCase() === tag.toLowerCase()),
      );
      return said[found] ?? '';
    }
    const path = said.split('.');
    const own = field ? ['fields', field.words ?? field.name, ...path] : path;
    return this.find(own) ?? this.find(path) ?? sentenceOf(this.lang, 'needs', path) ?? '';
  }

  /** What is said of a row of a group, in the group's own words or as of any. */
  row(key: string, field: FormField, n = 0): string {
    return fill(this.of(key, field), { n }) || this.say(['group', key], { n });
  }

  label({ field }: Pick<AskedField, 'field'>): string {
    return this.of(field.label ?? 'label', field) || field.name;
  }

  /** What is said where an answer is missing; '' where nothing is said of it. */
  required(field: FormField): string {
    return this.of(field.requiredText ?? 'required', field);
  }

  /** A problem by its code, as the field itself puts it, or as any field would; a server may have codes of its own. */
  problem(field: FormField | undefined, code: string, params?: Facts): string {
    const missing = field && code === 'required' && this.required(field);
    const own = field && this.find(['fields', field.words ?? field.name, code]);
    // A server may name the code alone: the limit is the field's.
    const limit = field?.[/long/.test(code) ? 'maxLength' : /few|small/.test(code) ? 'min' : 'max'];
    const said = fill(own ?? this.find(['problems', code]) ?? '{}', { limit, ...params } as Facts);
    // Of a code that nobody knows, and a limit that nobody gave, only so much can be told.
    return missing || (/\{/.test(said) ? this.find(['problems', 'wrong-form'])! : said);
  }
}
