import { isAnswered, type Answer, type Answers, type AskedField, type FieldType, type Row } from '@liandong/sdk/forms';
import type { IntakePage } from './intake-pages.js';

/** Seconds that one question takes where nothing else is said, and the kinds that take longer. */
const usual = 15;
const longer: Partial<Record<FieldType, number>> = { textarea: 60, file: 60, 'id-number': 30, 'credit-code': 30 };
/** Looking over all answers. */
const review = 30;

const secondsOf = ({ field, rows }: AskedField, answer: Answer | undefined): number => {
  if (!rows) return isAnswered(answer) ? 0 : (longer[field.type] ?? usual);
  return rows.reduce(
    (sum, asked, at) =>
      asked.reduce((more, each) => more + secondsOf(each, (answer as readonly Row[])[at]?.[each.field.name]), sum),
    rows.length > 0 ? 0 : usual,
  );
};

/**
 * 大约还要几分钟。About how many minutes are left, one at least: what is asked on this person's own path and not answered
 * yet, from this page on, and the look over all answers. An estimate: the seconds are our own guess, neither measured nor
 * out of any rule. A page that knows better says `minutes` at a step of its schema; what is left of them goes by the
 * share of its questions that are open.
 */
export function minutesLeft(pages: readonly IntakePage[], at: number, answers: Answers): number {
  const own = (page: IntakePage) => page.fields.filter(({ field }) => !isAnswered(answers[field.name])).length;
  const asked = (id: string) => pages.reduce((sum, { step, fields }) => sum + (step.id === id ? fields.length : 0), 0);
  const seconds = pages.slice(at).reduce((sum, page) => {
    const { minutes, id } = page.step;
    if (minutes !== undefined) return sum + (minutes * 60 * own(page)) / asked(id);
    return page.fields.reduce((more, each) => more + secondsOf(each, answers[each.field.name]), sum);
  }, review);
  return Math.max(1, Math.round(seconds / 60));
}
