// What specs that hold for every question begin with.
import type { Asked } from '@liandong/core';
import * as sdk from '@liandong/sdk';

const isQuestion = (thing: unknown): thing is Asked =>
  typeof thing === 'function' && 'criterion' in thing && 'plan' in thing;

/** Every question of the SDK, once. A new one is among them by being exported. */
export const questions: readonly Asked[] = [
  ...new Map(
    Object.values(sdk as Record<string, object>)
      .flatMap((subject) => (Object.values(subject) as unknown[]).filter(isQuestion))
      .map((asked) => [asked.id, asked]),
  ).values(),
];
