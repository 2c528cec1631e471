import { atLeast, moreThan, type Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import {
  communityClasses,
  dominanceShare,
  dominantClasses,
  existingGroupSteps,
  fields,
  newGroupMeans,
  priorityClasses,
  selfRelianceShare,
} from '@liandong/sdk/organizations';
import { invented } from '../sources/illustrative.js';

const text = invented('city', '社区社会组织培育办法');
const said = (article: number) => ({ from: text.from, cite: text(article) });

export const organizations: readonly Entry[] = [
  ...sets(communityClasses, [{ ...said(2), value: { items: fields, complete: true } }]),
  ...sets(priorityClasses, [
    { ...said(3), value: { items: ['charity', 'living-services', 'rights'], complete: true } },
  ]),
  ...sets(dominantClasses, [{ ...said(4), value: { items: ['education', 'culture-sport'], complete: true } }]),
  ...sets(dominanceShare, [{ ...said(4), value: moreThan(1, 2) }]),
  ...sets(existingGroupSteps, [{ ...said(5), value: { items: ['classify', 'register-or-file'], complete: true } }]),
  ...sets(newGroupMeans, [
    {
      ...said(6),
      value: { items: ['mobilize', 'support', 'leaders', 'capacity', 'example', 'projects'], complete: true },
    },
  ]),
  ...sets(selfRelianceShare, [{ ...said(7), value: atLeast(1, 2) }]),
];
