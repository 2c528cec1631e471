import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import { freeVenueUsers } from '@liandong/sdk/subsidies';
import { shangchengReport } from '../sources/studies.js';

export const subsidies: readonly Entry[] = [
  ...sets(freeVenueUsers, [
    {
      from: '2017-03-17',
      cite: shangchengReport('分散方式'),
      value: { items: ['community-organization', 'social-worker'], complete: false },
    },
  ]),
];
