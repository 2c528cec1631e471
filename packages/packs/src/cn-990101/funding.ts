import { yuan, type Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import {
  appropriationPerYear,
  appropriationPlans,
  bothMoneyNeeded,
  isPractised,
  permittedUses,
} from '@liandong/sdk/funding';
import { invented } from '../sources/illustrative.js';

const text = invented('district', '专项资金管理办法');
const said = (article: number) => ({ from: text.from, cite: text(article) });

export const funding: readonly Entry[] = [
  ...sets(isPractised, [{ ...said(2), value: true }]),
  ...sets(bothMoneyNeeded, [{ ...said(3), value: false }]),
  ...sets(appropriationPerYear, [{ ...said(4), value: yuan(2_000_000) }]),
  ...sets(appropriationPlans, [{ ...said(4), value: { items: ['partners', 'makers'], complete: true } }]),
  ...sets(permittedUses, [
    {
      ...said(5),
      value: { items: ['special-fund/buy-services', 'special-fund/cultivate-organizations'], complete: true },
    },
  ]),
];
