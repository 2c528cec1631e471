import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import {
  isTrainingPractised,
  replaceLeadWithin,
  studioCertifiedNeeded,
  studioIsOfCertified,
  trainingBinds,
} from '@liandong/sdk/workforce';
import { invented } from '../sources/illustrative.js';

const rules = invented('district', '社会工作者培养细则');
const { from } = rules;

export const workforce: readonly Entry[] = [
  ...sets(isTrainingPractised, [{ from, cite: rules(1), value: true }]),
  ...sets(trainingBinds, [{ from, cite: rules(1), value: true }]),
  ...sets(studioCertifiedNeeded, [{ from, cite: rules(2), value: 2 }]),
  ...sets(studioIsOfCertified, [{ from, cite: rules(2), value: true }]),
  ...sets(replaceLeadWithin, [{ from, cite: rules(3), value: { count: 1, unit: 'month' } }]),
];
