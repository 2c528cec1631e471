import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import { priorityGroups, reactionLimit } from '@liandong/sdk/needs';
import { invented } from '../sources/illustrative.js';

const rules = invented('street', '居民需求受理约定');
const { from } = rules;

export const needs: readonly Entry[] = [
  ...sets(reactionLimit, [{ from, cite: rules(1), value: { count: 1, unit: 'workday' } }]),
  ...sets(priorityGroups, [
    {
      from,
      cite: rules(2),
      value: { items: ['hardship', 'disabled', 'older-person', 'child', 'violence-victim'], complete: true },
    },
  ]),
];
