import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import { returnVisitLimit, smallestShownCount, urgentSignals } from '@liandong/sdk/needs';
import { invented } from '../sources/illustrative.js';

const rules = invented('district', '居民需求办理细则');
const { from } = rules;

export const needs: readonly Entry[] = [
  ...sets(returnVisitLimit, [{ from, cite: rules(1), value: { count: 5, unit: 'workday' } }]),
  ...sets(urgentSignals, [
    {
      from,
      cite: rules(2),
      value: { items: ['life-danger', 'minor-harm', 'family-violence', 'nobody-to-care'], complete: true },
    },
  ]),
  // 国家层面没有给出数字，由区里试定
  ...sets(smallestShownCount, [{ from: '2021-11-01', cite: rules(3), value: 5 }]),
];
