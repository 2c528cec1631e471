import { isIsoDate } from '@liandong/core';
import { plainText, type Problem } from '../model.js';
import { creditCodeFault } from '../organizations/index.js';
import { isAnswered, isWhole, numberOf } from './form.js';
import { identityFault } from './identity-number.js';
import { kindOfPhone, plainPhone } from './phone-number.js';
import type { Answer, FormField } from './schema.js';

/** 答案的错处。What is wrong with an answer, as a problem without a path. */
export type AnswerFault = Pick<Problem, 'code' | 'params'>;

const letters = (text: string) => Array.from(text).length;

/** A code without dashes, in great letters. */
const plainCode = (text: string) => plainText(text).replace(/-/g, '').toUpperCase();

/**
 * 答得对不对：只看这一项自己的限制。
 * What is wrong with an answer that is there, by the limits of its own field. The same check serves page and server.
 * `latest` is the last day, `YYYY-MM-DD`, on which the person of an identity number may be born: that of the answers.
 * A whole number has eleven digits at most: of money, 999,999,999.99 yuan in fen.
 *
 * Source: none; the limits are the form's own, and the forms of a telephone, as 2,000 letters in several lines and 10,000 in any answer, are ours.
 */
export function answerFault(field: FormField, answer: Answer | undefined, latest?: string): AnswerFault | undefined {
  if (!isAnswered(answer)) return undefined;
  const { type, min, max, options } = field;
  const maxLength = Math.min(field.maxLength ?? (type === 'textarea' ? 2000 : 1e4), 1e4);
  const say = (code: Problem['code'], limit?: number | string): AnswerFault =>
    limit === undefined ? { code } : { code, params: { limit } };
  const isOption = (one: unknown) =>
    !options || options.some((option) => String(typeof option === 'string' ? option : option.value) === one);
  if (typeof answer !== 'string') {
    const all = answer as readonly unknown[];
    const count = all.length;
    if (!all.every(isOption)) return say('not-an-option');
    if (typeof min === 'number' && count < min) return say('too-few', min);
    return typeof max === 'number' && count > max ? say('too-many', max) : undefined;
  }
  if (isWhole(field)) {
    const number = numberOf(answer);
    if (number === undefined) {
      // More digits than an answer has.
      const [, sign] = /^(-?)\d{12,}$/.exec(answer.normalize('NFKC').trim()) ?? [];
      if (sign === undefined) return say('not-whole');
      return sign ? say('too-small', min ?? 0) : say('too-large', max ?? 99_999_999_999);
    }
    if (number < Number(min ?? 0)) return say('too-small', min ?? 0);
    return max !== undefined && number > Number(max) ? say('too-large', max) : undefined;
  }
  if (type === 'date' && !isIsoDate(answer)) return say('not-a-date');
  if (type === 'date' && typeof min === 'string' && answer < min) return say('too-small', min);
  if (type === 'date' && typeof max === 'string' && answer > max) return say('too-large', max);
  if (type === 'phone' && !kindOfPhone(plainPhone(answer))) return say('not-a-phone');
  if (type === 'id-number' && identityFault(plainCode(answer), latest || undefined)) return say('wrong-form');
  if (type === 'credit-code' && creditCodeFault(plainCode(answer))) return say('wrong-form');
  if (!isOption(answer)) return say('not-an-option');
  return letters(answer) > maxLength ? say('too-long', maxLength) : undefined;
}
