import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import {
  communityMatrix,
  dataClasses,
  freshWithin,
  governmentMatrix,
  jointServicePractised,
  matrixBinds,
  oneLeadBinds,
  sharedClasses,
} from '@liandong/sdk/sharing';
import { invented } from '../sources/illustrative.js';

const rules = invented('district', '社区信息联通与服务联办办法');
const said = (article: number) => ({ from: rules.from, cite: rules(article) });

export const sharing: readonly Entry[] = [
  ...sets(sharedClasses, [{ ...said(3), value: { items: dataClasses, complete: true } }]),
  ...sets(communityMatrix, [
    {
      ...said(4),
      value: {
        items: [
          'community-base/station',
          'community-base/street',
          'convenience-services/residents',
          'convenience-services/organization',
          'social-work-visits/social-worker',
          'social-work-visits/station',
          'organizations/residents',
          'organizations/organization',
          'office/committee',
          'approvals/station',
        ],
        complete: true,
      },
    },
  ]),
  ...sets(governmentMatrix, [
    {
      ...said(5),
      value: {
        items: [
          'community-base/department',
          'convenience-services/residents',
          'organizations/department',
          'approvals/department',
        ],
        complete: true,
      },
    },
  ]),
  ...sets(matrixBinds, [{ ...said(6), value: true }]),
  ...sets(freshWithin, [
    {
      ...said(7),
      value: {
        'community-base': { count: 6, unit: 'month' },
        'convenience-services': { count: 1, unit: 'month' },
        organizations: { count: 1, unit: 'month' },
      },
    },
  ]),
  ...sets(jointServicePractised, [{ ...said(8), value: true }]),
  ...sets(oneLeadBinds, [{ ...said(9), value: true }]),
];
