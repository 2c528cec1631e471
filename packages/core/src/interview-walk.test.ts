// Somebody who knows all walks through an interview: for the specs of interviews.
import { lawOn, oneOf, type Pack } from '@liandong/core';
import type { interview, Step } from './interview.js';

export const pack = {
  format: 'liandong.pack.v1',
  jurisdiction: 'cn',
  title: { 'zh-Hans': '国' },
  version: '1',
  places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
  entries: [],
} satisfies Pack;
export const law = lawOn('2024-01-01', 'cn', [pack]);

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
