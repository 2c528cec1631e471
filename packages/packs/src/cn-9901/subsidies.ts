import { yuan, type Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import {
  averageWage,
  examByLevel,
  examNeedsAppraisal,
  examOffered,
  examPaysDifference,
  gradeSteps,
  gradingOffered,
  payFloorBasis,
  payFloorForPartTime,
  stacking,
  supportMeasures,
} from '@liandong/sdk/subsidies';
import { invented } from '../sources/illustrative.js';

const text = invented('city', '社会工作人才激励办法');
const said = (article: number) => ({ from: text.from, cite: text(article) });

export const subsidies: readonly Entry[] = [
  ...sets(supportMeasures, [{ ...said(2), value: { items: ['rent', 'utilities'], complete: true } }]),
  ...sets(examOffered, [{ ...said(3), value: true }]),
  ...sets(examByLevel, [{ ...said(3), value: { initial: yuan(1000), middle: yuan(3000), senior: yuan(6000) } }]),
  ...sets(examNeedsAppraisal, [{ ...said(3), value: true }]),
  ...sets(examPaysDifference, [{ ...said(4), value: true }]),
  ...sets(gradingOffered, [{ ...said(5), value: true }]),
  ...sets(gradeSteps, [{ ...said(5), value: { initial: 1, middle: 2, senior: 3 } }]),
  ...sets(averageWage, [
    { ...said(6), value: yuan(7200) },
    { ...said(6), from: '2025-07-01', value: yuan(7500) },
  ]),
  ...sets(payFloorBasis, [{ ...said(6), value: 'average' }]),
  ...sets(payFloorForPartTime, [{ ...said(6), value: false }]),
  ...sets(stacking, [{ ...said(7), value: 'highest' }]),
];
