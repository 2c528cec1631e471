import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import { frameworkElements } from '@liandong/sdk/linkage';
import { comparisonStudy } from '../sources/studies.js';

const said = { from: '2016-01-01', cite: comparisonStudy('四、北京市') } as const;

export const linkage: readonly Entry[] = [
  ...sets(frameworkElements, [
    { ...said, value: { items: ['community', 'organization', 'socialWorker'], complete: true } },
  ]),
];
