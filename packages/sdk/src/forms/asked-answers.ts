import type { AskedField, AskedStep } from './form.js';
import type { Answers, Row } from './schema.js';

/**
 * 现在问的各项的答案。Answers to what is asked, and only these: what stands in a branch that was left counts for nothing, in rows too.
 *
 * Source: none; reads the form.
 */
export function askedAnswers(steps: readonly AskedStep[], answers: Answers): Answers {
  const answersTo = (asked: readonly AskedField[], own: Answers): Answers =>
    Object.fromEntries(
      asked
        .map(({ field: { name }, rows }): readonly [string, unknown] => {
          const answer = own[name];
          return [
            name,
            answer && rows ? rows.map((row, at) => answersTo(row, (answer as readonly Row[])[at] ?? {})) : answer,
          ];
        })
        .filter(([, answer]) => answer !== undefined),
    ) as Answers;
  return answersTo(
    steps.flatMap(({ fields }) => fields),
    answers,
  );
}
