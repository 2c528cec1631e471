import { atLeast, yuan, type Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import {
  clawsBack,
  linkedProjectShare,
  matchingShare,
  namingShare,
  paidInTranches,
  projectCap,
  trancheReviews,
  trancheShares,
} from '@liandong/sdk/funding';
import { invented } from '../sources/illustrative.js';

const text = invented('street', '公益创投办法');
const said = (article: number) => ({ from: text.from, cite: text(article) });

export const funding: readonly Entry[] = [
  ...sets(paidInTranches, [{ ...said(3), value: true }]),
  ...sets(trancheShares, [
    {
      ...said(3),
      value: [
        { numerator: 4, denominator: 10 },
        { numerator: 4, denominator: 10 },
        { numerator: 2, denominator: 10 },
      ],
    },
  ]),
  ...sets(trancheReviews, [{ ...said(4), value: { items: ['midterm', 'final'], complete: true } }]),
  ...sets(clawsBack, [{ ...said(4), value: true }]),
  ...sets(matchingShare, [{ ...said(5), value: atLeast(1, 5) }]),
  ...sets(linkedProjectShare, [{ ...said(6), value: atLeast(1, 3) }]),
  ...sets(namingShare, [{ ...said(7), value: atLeast(1, 2) }]),
  ...sets(projectCap, [{ ...said(8), value: yuan(80_000) }]),
];
