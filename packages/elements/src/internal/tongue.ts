import type { Tongue } from '@liandong/messages';
import { sentenceOf, type WordTree } from './words-controller.js';

/** The subject that a question belongs to: what stands before its first point. */
export const subjectOf = (question: string): string => question.slice(0, question.indexOf('.'));

/** The words of a subject and the common ones, in the language of the page where the element stands. */
export function tongueOf(lang: string, subject: string, common: WordTree, own: WordTree = {}): Tongue {
  return {
    language: lang,
    subject: (path) => sentenceOf(lang, subject, path, own),
    common: (path) => sentenceOf(lang, 'common', path, common),
  };
}
