import { isAnswered, type AskedField, type AskedStep } from './form.js';
import type { Answers, FieldType, Row } from './schema.js';

/** Seconds that one question takes where nothing else is said, and the kinds that take longer. */
const usual = 15;
const longer: Partial<Record<FieldType, number>> = { textarea: 60, file: 60, 'id-number': 30, 'credit-code': 30 };
/** Looking over all answers. */
const review = 30;

const sum = <Each>(all: readonly Each[], of: (each: Each, at: number) => number): number =>
  all.reduce((so, each, at) => so + of(each, at), 0);

const secondsOf = (asked: readonly AskedField[], answers: Answers): number =>
  sum(asked, ({ field, rows = [] }) => {
    const answer = answers[field.name];
    return rows[0]
      ? sum(rows, (row, at) => secondsOf(row, (answer as readonly Row[])[at] ?? {}))
      : isAnswered(answer)
        ? 0
        : (longer[field.type] ?? usual);
  });

/**
 * 大约还要几分钟。About how many minutes are left, a whole number and one at least: what is asked on this person's own
 * path and not answered yet, from page `at` (0 is the first) on, and the look over all answers. A page is a step or a part
 * of one. An estimate: the seconds are our own guess, neither measured nor out of any rule. An office that knows better
 * says `minutes` at a step of its form; what is left of them goes by the share of its questions that are open.
 *
 * Source: none; reads the form.
 */
export function minutesLeft(
  pages: readonly Pick<AskedStep, 'step' | 'fields'>[],
  at: number,
  answers: Answers,
): number {
  const seconds = sum(pages.slice(at), ({ step, fields }) => {
    const { minutes, id } = step;
    if (minutes === undefined) return secondsOf(fields, answers);
    const open = fields.filter(({ field }) => !isAnswered(answers[field.name])).length;
    const asked = sum(pages, (page) => (page.step.id === id ? page.fields.length : 0));
    return (minutes * 60 * open) / asked;
  });
  return Math.max(1, Math.round((seconds + review) / 60));
}
