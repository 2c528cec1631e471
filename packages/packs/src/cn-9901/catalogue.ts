import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import {
  appealedCounts,
  asksSupplierConditions,
  checkedYears,
  goodRatings,
  leastLevel,
  leastYears,
  limitsServices,
  needsProfessionals,
  needsRecord,
  onlyListed,
  passingResults,
  pendingRenewalCounts,
  recordSince,
  services,
} from '@liandong/sdk/catalogue';
import { invented } from '../sources/illustrative.js';

const text = invented('city', '购买服务推荐目录办法');
const said = (article: number) => ({ from: text.from, cite: text(article) });

export const catalogue: readonly Entry[] = [
  ...sets(leastYears, [{ ...said(3), value: 2 }]),
  ...sets(leastLevel, [{ ...said(4), value: 3 }]),
  ...sets(pendingRenewalCounts, [{ ...said(4), value: false }]),
  ...sets(needsProfessionals, [{ ...said(5), value: true }]),
  ...sets(checkedYears, [{ ...said(6), value: 2 }]),
  ...sets(passingResults, [{ ...said(6), value: { items: ['passed'], complete: true } }]),
  ...sets(needsRecord, [{ ...said(7), value: true }]),
  ...sets(recordSince, [{ ...said(7), value: 2019 }]),
  ...sets(goodRatings, [{ ...said(7), value: { items: ['good'], complete: true } }]),
  ...sets(limitsServices, [{ ...said(8), value: true }]),
  ...sets(services, [
    {
      ...said(8),
      value: {
        items: [
          ...['elderly-care', 'disability-services', 'women-children', 'community-governance', 'community-service'],
          ...['medical-care', 'employment', 'culture-sport', 'poverty-relief', 'volunteering'],
          ...['professional-support', 'disaster-prevention', 'mediation'],
        ],
        complete: true,
      },
    },
  ]),
  ...sets(asksSupplierConditions, [{ ...said(9), value: true }]),
  ...sets(appealedCounts, [{ ...said(9), value: false }]),
  ...sets(onlyListed, [{ ...said(10), value: false }]),
];
