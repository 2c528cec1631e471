import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import { certifiedNeedsRegistration, localCounts, recordCheckReading } from '@liandong/sdk/workforce';
import { invented } from '../sources/illustrative.js';

const rules = invented('city', '社会工作者管理办法');
const { from } = rules;

export const workforce: readonly Entry[] = [
  ...sets(certifiedNeedsRegistration, [{ from, cite: rules(1), value: true }]),
  ...sets(localCounts, [{ from, cite: rules(2), value: false }]),
  ...sets(recordCheckReading, [{ from: '2021-06-01', cite: rules(3), value: 'twelve-months' }]),
];
