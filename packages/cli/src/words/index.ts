import { factText, lookup, type Language, type Tongue } from '@liandong/messages';
import { common as commonEn } from '@liandong/messages/en/common';
import { funding as fundingEn } from '@liandong/messages/en/funding';
import { common as commonHans } from '@liandong/messages/zh-hans/common';
import { funding as fundingHans } from '@liandong/messages/zh-hans/funding';
import { common as commonHant } from '@liandong/messages/zh-hant/common';
import { funding as fundingHant } from '@liandong/messages/zh-hant/funding';
import { en } from './en.js';
import type { CliWords } from './words.js';
import { zhHans } from './zh-hans.js';
import { zhHant } from './zh-hant.js';

export type { CliWords } from './words.js';

/** Everything that is said in one language: of the command line, and of the rules. */
export interface Speech {
  readonly own: CliWords;
  readonly tongue: Tongue;
}

const speak = (language: Language, own: CliWords, subject: object, common: object): Speech => ({
  own,
  tongue: { language, subject: lookup(subject), common: lookup(common) },
});

/** 三种语言的用语。What is said in each language. */
export const speeches: Readonly<Record<Language, Speech>> = {
  'zh-Hans': speak('zh-Hans', zhHans, fundingHans, commonHans),
  'zh-Hant': speak('zh-Hant', zhHant, fundingHant, commonHant),
  en: speak('en', en, fundingEn, commonEn),
};

export const isLanguage = (text: string): text is Language => Object.keys(speeches).includes(text);

/** Fills `{name}`. */
export const fill = (sentence: string, values: object): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String((values as Record<string, unknown>)[name] ?? ''));

export { factText };
