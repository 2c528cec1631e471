import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import {
  briefingRequired,
  capacityRequired,
  limitedNeedsGuardian,
  measuresToldFor,
  minorNeedsConsent,
  minorNeedsSafety,
  minorsBarredFrom,
  pointsAllowed,
  reimbursable,
  writtenAgreementFor,
} from '@liandong/sdk/volunteers';
import { invented } from '../sources/illustrative.js';

const rules = invented('city', '志愿服务办法');
const { from } = rules;
const bodily = { items: ['bodily-danger', 'great-danger'], complete: true };

export const volunteers: readonly Entry[] = [
  ...sets(capacityRequired, [{ from, cite: rules(1), value: true }]),
  ...sets(minorNeedsConsent, [{ from, cite: rules(2), value: true }]),
  ...sets(limitedNeedsGuardian, [{ from, cite: rules(2), value: true }]),
  ...sets(minorNeedsSafety, [{ from, cite: rules(2), value: true }]),
  ...sets(minorsBarredFrom, [{ from, cite: rules(3), value: bodily }]),
  ...sets(briefingRequired, [{ from, cite: rules(4), value: true }]),
  ...sets(measuresToldFor, [{ from, cite: rules(4), value: bodily }]),
  ...sets(writtenAgreementFor, [
    {
      from,
      cite: rules(5),
      value: { items: ['great-danger', 'one-month', 'large-event', 'asked-for'], complete: true },
    },
  ]),
  ...sets(reimbursable, [{ from, cite: rules(6), value: { items: ['transport', 'meals'], complete: true } }]),
  ...sets(pointsAllowed, [{ from, cite: rules(7), value: true }]),
];
