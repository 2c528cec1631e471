// Somebody who knows all walks through an interview: for the specs of interviews.
import { oneOf } from '@liandong/core';
import type { interview, Step } from './interview.js';
import { law } from './nation.test.js';

export { law, pack } from './nation.test.js';

export const kinds = ['person', 'club', 'company', 'committee', 'fund', 'school'] as const;
export const kind = oneOf(kinds);
export type Answers = Readonly<Record<string, unknown>>;

/** Walks an interview to its end with somebody who knows all. */
export function walk(asking: ReturnType<typeof interview>, knows: Answers, from: Answers = {}) {
  const steps: Step[] = [asking.step(from, law)];
  let answers = from;
  for (;;) {
    const { next } = steps[steps.length - 1] as Step;
    if (!next) return { steps, answers };
    answers = { ...answers, [next.fact]: knows[next.fact] ?? null };
    steps.push(asking.step(answers, law));
  }
}
export const askedIn = (steps: readonly Step[]) => steps.flatMap(({ next }) => (next ? [next.fact] : []));
