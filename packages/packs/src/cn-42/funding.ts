import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import { allowedSources } from '@liandong/sdk/funding';
import { hubeiStudy } from '../sources/studies.js';

export const funding: readonly Entry[] = [
  // 社会慈善资源：内部盘活、外部引入，社区基金、社区基金会。Amounts are not said.
  ...sets(allowedSources, [
    {
      from: '2021-10-26',
      cite: hubeiStudy('社会慈善资源'),
      value: { items: ['communityFund', 'foundationGrant'], complete: false },
    },
  ]),
];
