import { isIsoDate } from '@liandong/core';
import type { Problem } from '../model.js';
import { isAnswered, isWhole, numberOf } from './form.js';
import type { Answer, FormField } from './schema.js';

/** 答案的错处。What is wrong with an answer, as a problem without a path. */
export type AnswerFault = Pick<Problem, 'code' | 'params'>;

const letters = (text: string) => Array.from(text).length;

/**
 * 答得对不对：只看这一项自己的限制。
 * What is wrong with an answer that is there, by the limits of its own field. The same check serves page and server.
 *
 * Source: none; the limits are the form's own, and 5 to 15 digits for a telephone are ours.
 */
export function answerFault(field: FormField, answer: Answer | undefined): AnswerFault | undefined {
  if (!isAnswered(answer)) return undefined;
  const { type, min, max, maxLength, options } = field;
  const say = (code: Problem['code'], limit?: number | string): AnswerFault =>
    limit === undefined ? { code } : { code, params: { limit } };
  if (typeof answer !== 'string') {
    const count = (answer as readonly unknown[]).length;
    if (typeof min === 'number' && count < min) return say('too-few', min);
    return typeof max === 'number' && count > max ? say('too-many', max) : undefined;
  }
  if (isWhole(field)) {
    const number = numberOf(answer);
    if (number === undefined) return say('not-whole');
    if (number < Number(min ?? 0)) return say('too-small', min ?? 0);
    return max !== undefined && number > Number(max) ? say('too-large', max) : undefined;
  }
  if (type === 'date' && !isIsoDate(answer)) return say('not-a-date');
  if (type === 'date' && typeof min === 'string' && answer < min) return say('too-small', min);
  if (type === 'date' && typeof max === 'string' && answer > max) return say('too-large', max);
  if (type === 'phone' && !/^\+?[\s-]*(\d[\s-]*){5,15}$/.test(answer.trim())) return say('not-a-phone');
  if (options && !options.some((option) => (typeof option === 'string' ? option : option.value) === answer))
    return say('not-an-option');
  return maxLength !== undefined && letters(answer) > maxLength ? say('too-long', maxLength) : undefined;
}
