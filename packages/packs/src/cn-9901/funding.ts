import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import {
  inKindCounts,
  purchaseFromExistingBudget,
  purchaseNeedsBudgetLine,
  splitMustBeAgreed,
  unspentReturns,
} from '@liandong/sdk/funding';
import { invented } from '../sources/illustrative.js';

const text = invented('city', '经费管理细则');
const said = (article: number) => ({ from: text.from, cite: text(article) });

export const funding: readonly Entry[] = [
  ...sets(inKindCounts, [{ ...said(2), value: false }]),
  ...sets(splitMustBeAgreed, [{ ...said(3), value: true }]),
  ...sets(unspentReturns, [{ ...said(4), value: true }]),
  ...sets(purchaseNeedsBudgetLine, [{ ...said(5), value: true }]),
  ...sets(purchaseFromExistingBudget, [{ ...said(5), value: true }]),
];
