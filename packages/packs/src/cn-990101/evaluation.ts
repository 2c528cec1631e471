import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import {
  basisMustBeStated,
  conflictBars,
  governmentWeights,
  smallestSample,
  twoWayBinds,
} from '@liandong/sdk/evaluation';
import { invented } from '../sources/illustrative.js';

const text = invented('district', '评价办法');
const said = (article: number) => ({ from: text.from, cite: text(article) });

export const evaluation: readonly Entry[] = [
  ...sets(twoWayBinds, [{ ...said(1), value: true }]),
  ...sets(governmentWeights, [
    { ...said(1), value: { residentSatisfaction: 50, organizationService: 30, socialWorkDevelopment: 20 } },
  ]),
  ...sets(basisMustBeStated, [{ ...said(2), value: true }]),
  ...sets(smallestSample, [{ ...said(2), value: 30 }]),
  ...sets(conflictBars, [{ ...said(3), value: true }]),
];
