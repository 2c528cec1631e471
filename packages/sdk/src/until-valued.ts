import type { Asked, Decision, Facts, Law, Missing, Plan } from '@liandong/core';
import { missingForValue } from '@liandong/core/interview';

const isTold = ({ outcome, value }: Decision<unknown>) => outcome !== 'unmet' || value !== undefined;

/**
 * 不符合，该怎么办还不能确定的，照样说还缺什么、照样问。
 * The same question, which goes on where it is refused and its value still waits: then it says what is missing and what is to be asked, as
 * it does for an outcome. What cannot change the value beside the answers is not asked for.
 */
export function untilValued<Declared extends Facts, Answer>(
  asked: Asked<Declared, Answer>,
  isVain: (facts: Parameters<typeof asked>[0], fact: string) => boolean = () => false,
): Asked<Declared, Answer> {
  type Given = Parameters<typeof asked>;
  /** No single reason waits for it, and what the value as a whole rests on says nothing of one fact. */
  const missingIn = (facts: Given[0], law: Law): readonly Missing[] =>
    missingForValue(asked as never, facts as never, law).flatMap((each): readonly Missing[] => {
      const bare = { why: [], cites: [] };
      if (!('question' in each)) return ['fact' in each ? { ...each, ...bare } : { ...each, why: [] }];
      return isVain(facts, each.question.fact) ? [] : [{ ...each, question: { ...each.question, ...bare } }];
    });
  const ask: typeof asked = Object.assign(
    (...[facts, law, options]: Given) => {
      const decision = asked(facts, law, options);
      const isWhole = isTold(decision) || options?.trace === 'none';
      return isWhole ? decision : { ...decision, missing: missingIn(facts, law) };
    },
    asked,
    {
      plan: (...[facts, law]: Parameters<typeof asked.plan>): Plan => {
        const plan = asked.plan(facts, law);
        if (isTold(asked(facts, law, { trace: 'none' }))) return plan;
        const missing = missingIn(facts, law);
        return {
          ...plan,
          stillNeeded: missing.flatMap((each) => ('question' in each ? [each.question] : [])),
          blockedBy: missing.filter((each) => !('question' in each)) as never,
        };
      },
    },
  );
  return ask;
}
