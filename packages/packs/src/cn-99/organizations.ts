import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import { abnormalEffect, barredAfterSerious, directClasses, seriousAtLeast } from '@liandong/sdk/organizations';
import { invented } from '../sources/illustrative.js';

const text = invented('nation', '社会组织登记与信用办法');
const said = (article: number) => ({ from: text.from, cite: text(article) });

export const organizations: readonly Entry[] = [
  ...sets(directClasses, [
    {
      ...said(3),
      value: {
        items: ['industry-association', 'science-technology', 'charity', 'community-service'],
        complete: true,
      },
    },
  ]),
  ...sets(abnormalEffect, [{ ...said(8), value: 'case-by-case' }]),
  ...sets(seriousAtLeast, [{ ...said(9), value: 24 }]),
  ...sets(barredAfterSerious, [{ ...said(9), value: 24 }]),
];
