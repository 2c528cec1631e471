import type { Language, SameWords } from '@liandong/messages/words';
import { en } from './en.js';
import { zhHans } from './zh-hans.js';
import { zhHant } from './zh-hant.js';

/** Every text of the portal, in one language. */
export type PortalWords = SameWords<typeof zhHans>;

const languages: Readonly<Record<Language, PortalWords>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

export const wordsIn = (language: Language): PortalWords => languages[language];

/** A sentence with its `{name}` places filled. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => (name in values ? String(values[name]) : place));
