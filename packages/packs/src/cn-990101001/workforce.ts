import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import { dualStatusStrains, oneRoleBinds } from '@liandong/sdk/workforce';
import { invented } from '../sources/illustrative.js';

const rules = invented('street', '社会工作者约定');
const { from } = rules;

export const workforce: readonly Entry[] = [
  ...sets(dualStatusStrains, [{ from, cite: rules(1), value: true }]),
  ...sets(oneRoleBinds, [{ from, cite: rules(1), value: true }]),
];
