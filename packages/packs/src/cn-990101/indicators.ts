import { atLeast, moreThan, type Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import {
  countedAs,
  coverageDenominator,
  coverageTarget,
  dominanceShare,
  dominantClasses,
} from '@liandong/sdk/indicators';
import { invented } from '../sources/illustrative.js';

const text = invented('district', '指标办法');
const said = (article: number) => ({ from: text.from, cite: text(article) });

export const indicators: readonly Entry[] = [
  ...sets(countedAs, [{ ...said(1), value: 'registeredAndFiled' }]),
  ...sets(coverageTarget, [{ ...said(2), value: atLeast(1, 1) }]),
  ...sets(coverageDenominator, [{ ...said(2), value: 'streets' }]),
  ...sets(dominantClasses, [{ ...said(3), value: { items: ['education', 'cultureSports'], complete: true } }]),
  ...sets(dominanceShare, [{ ...said(3), value: moreThan(1, 2) }]),
];
