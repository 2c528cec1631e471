import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import {
  allowedSources,
  conditionsFor,
  entrusterPaysFor,
  guidanceFor,
  lateFails,
  moneyFor,
  powersFor,
  procedureFor,
  sourceKinds,
  staffFor,
  taskFor,
  transferWithin,
} from '@liandong/sdk/funding';
import { invented } from '../sources/illustrative.js';

const text = invented('nation', '费随事转办法');
const said = (article: number) => ({ from: text.from, cite: text(article) });
const all = { items: ['committee', 'villageCommittee', 'station', 'street'], complete: true };

export const funding: readonly Entry[] = [
  ...sets(taskFor, [{ ...said(3), value: all }]),
  ...sets(staffFor, [{ ...said(3), value: all }]),
  ...sets(powersFor, [{ ...said(4), value: all }]),
  ...sets(moneyFor, [{ ...said(5), value: all }]),
  ...sets(conditionsFor, [{ ...said(5), value: all }]),
  ...sets(guidanceFor, [{ ...said(5), value: { items: ['committee', 'villageCommittee'], complete: true } }]),
  ...sets(procedureFor, [{ ...said(6), value: { items: ['streetTemporary'], complete: true } }]),
  ...sets(entrusterPaysFor, [{ ...said(7), value: { items: ['committee', 'villageCommittee'], complete: true } }]),
  ...sets(transferWithin, [{ ...said(8), value: { count: 1, unit: 'month' } }]),
  ...sets(lateFails, [{ ...said(8), value: true }]),
  ...sets(allowedSources, [
    { ...said(9), value: { items: sourceKinds.filter((kind) => kind !== 'other'), complete: true } },
  ]),
];
