import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import { isLeadPractised, leadBinds, teamMembersNeeded } from '@liandong/sdk/volunteers';
import { invented } from '../sources/illustrative.js';

const rules = invented('district', '社工与志愿者联动细则');
const { from } = rules;

export const volunteers: readonly Entry[] = [
  ...sets(isLeadPractised, [{ from, cite: rules(1), value: true }]),
  ...sets(leadBinds, [{ from, cite: rules(1), value: true }]),
  ...sets(teamMembersNeeded, [{ from, cite: rules(2), value: 8 }]),
];
