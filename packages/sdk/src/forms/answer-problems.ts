import type { Problem } from '../model.js';
import { answerFault, type AnswerFault } from './answer-fault.js';
import { isAnswered, type AnswerPlace, type AskedField, type AskedStep } from './form.js';
import type { Answer, Answers, Row } from './schema.js';

/** 某一处没有答，或者答得不对。What is missing or wrong, where, and its path in the draft. */
export type AnswerProblem = AnswerPlace & Problem;

/**
 * 现在问的各处，没有答的和答得不对的，组里逐行看。
 * What is missing or wrong among the answers that are asked for, in the order of the form, in the rows of groups too.
 * The same check serves page and server. Another may judge what is there in place of `answerFault`.
 *
 * Source: none; the limits are the form's own.
 */
export function answerProblems(
  steps: readonly AskedStep[],
  answers: Answers,
  faultOf: (place: AnswerPlace, answer: Answer | undefined) => AnswerFault | undefined = ({ field }, answer) =>
    answerFault(field, answer),
): readonly AnswerProblem[] {
  const at = (place: AnswerPlace, { required }: AskedField, answer: Answer | undefined, path: string) => {
    const fault = required && !isAnswered(answer) ? ({ code: 'required' } as const) : faultOf(place, answer);
    return fault ? [{ ...place, ...fault, path }] : [];
  };
  return steps.flatMap(({ fields }) =>
    fields.flatMap((asked) => {
      const { field, isConsent, rows = [] } = asked;
      const { name, to = isConsent ? name : `further.${name}` } = field;
      const answer = answers[name];
      const inRow = (row: readonly AskedField[], nth: number) =>
        row.flatMap((each) => {
          const own = ((answer ?? []) as readonly Row[])[nth]?.[each.field.name];
          return at({ field: each.field, group: name, at: nth }, each, own, `${to}[${nth}].${each.field.name}`);
        });
      return [...at({ field }, asked, answer, to), ...rows.flatMap(inRow)];
    }),
  );
}
