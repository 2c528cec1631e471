import type { IsoDate } from '@liandong/core';
import type { CitationText, Tongue } from '../explain.js';
import type { SameWords } from '../words.js';
import type { letters as zhHans } from '../zh-hans/letters.js';

/** The words of all letters, those of the plain-language version among them. */
export type LetterWords = SameWords<typeof zhHans>;

/** What a letter is written with: the words of its subject, those common to all, and those of letters. */
export interface LetterTongue extends Tongue {
  readonly letters: LetterWords;
}

/** 文书种类。 */
export type LetterKind =
  | 'need-receipt' /* 受理回执 */
  | 'need-reply' /* 答复 */
  | 'seal-refusal' /* 不予用印说明 */
  | 'matter-refusal' /* 退回说明 */
  | 'meeting-notice' /* 会议通知 */
  | 'decision-explanation'; /* 决定说明 */

/** What a part of a letter is. `facts` and `clocks` have named lines; `next` and `agenda` are in order. */
export type LetterRole =
  'opening' | 'answer' | 'facts' | 'reasons' | 'missing' | 'clocks' | 'agenda' | 'next' | 'notes';

/** One line: a sentence, or a name with what stands beside it. Text only, never markup. */
export interface LetterLine {
  readonly name?: string;
  readonly text: string;
  /** The grounds in words, where the sentence does not name them itself. */
  readonly basis?: string;
  readonly cites: readonly CitationText[];
}

/** One part of a letter. */
export interface LetterSection {
  readonly role: LetterRole;
  readonly title?: string;
  /** Never empty: a part with nothing to say is left out. */
  readonly lines: readonly LetterLine[];
}

/** 文书：有结构的一封信，只有文字，没有标记。A letter as structure, in texts only, so that any page can show it safely. */
export interface Letter {
  readonly format: 'liandong.letter.v1';
  readonly kind: LetterKind;
  readonly language: string;
  /** Short sentences and common words, with the same facts and the same articles. */
  readonly plain: boolean;
  readonly title: string;
  readonly number?: LetterLine;
  /** The salutation. */
  readonly addressee?: string;
  readonly sections: readonly LetterSection[];
  readonly signature: LetterSignature;
}

/** 落款。 */
export interface LetterSignature {
  readonly office: string;
  /** Where the seal goes. */
  readonly seal: string;
  readonly lines: readonly LetterLine[];
  /** The day in the form of the language. */
  readonly on: string;
}

/** What any letter needs besides its own matter. A line whose datum is left out is left out. */
export interface LetterHead {
  /** The day the letter bears. */
  readonly on: IsoDate;
  /** Whose letter it is. */
  readonly office: string;
  readonly number?: string;
  readonly addressee?: string;
  readonly handler?: string;
  /** The telephone of the office. */
  readonly phone?: string;
}

/** 写不成的文书。Data of which no letter can be written: something it must say is missing, or the decision is none that it is for. */
export class LetterDataError extends Error {
  constructor(
    readonly kind: LetterKind,
    /** `handedDownBy`, `clocks.limit.count`, `decision` … */
    readonly path: string,
    problem = 'is missing, or is no text',
  ) {
    super(`No letter of the kind "${kind}" can be written: ${path} ${problem}.`);
    this.name = 'LetterDataError';
  }
}

/** How a letter is written. */
export interface LetterOptions {
  /** 大字简明版。The plain-language version, for elder mode. */
  readonly plain?: boolean;
}

/**
 * 信的一部分。The part of a letter with a role; none where the letter has nothing to say there.
 *
 * Source: none; our own layout.
 */
export const sectionOf = (letter: Letter, role: LetterRole): LetterSection | undefined =>
  letter.sections.find((section) => section.role === role);

const inOrder: readonly LetterRole[] = ['next', 'agenda'];
const listed: readonly LetterRole[] = ['reasons', 'missing'];

/**
 * 文书的纯文字。
 * A letter as plain text: an empty line between its parts, none at its ends.
 *
 * Source: none; our own layout.
 */
export function letterText({ language, title, number, addressee, sections, signature }: Letter): string {
  const colon = /^zh\b/i.test(language) ? '：' : ': ';
  const written = ({ name, text }: LetterLine) => (name === undefined ? text : `${name}${colon}${text}`);
  const rows = (line: LetterLine, mark = '', indent = '') => [
    `${mark}${written(line)}`,
    ...(line.basis === undefined ? [] : [`${indent}${line.basis}`]),
  ];
  const part = ({ role, title: head, lines }: LetterSection) => {
    const numbered = inOrder.includes(role) && lines.length > 1;
    return [
      ...(head === undefined ? [] : [head]),
      ...lines.flatMap((line, index) => {
        if (numbered) return rows(line, `${index + 1}. `, '   ');
        return listed.includes(role) ? rows(line, '- ', '  ') : rows(line);
      }),
    ];
  };
  const parts = [
    [title, ...(number ? [written(number)] : [])],
    ...(addressee === undefined ? [] : [[addressee]]),
    ...sections.map(part),
    [...(signature.office ? [signature.office, signature.seal] : []), ...signature.lines.map(written), signature.on],
  ];
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}
