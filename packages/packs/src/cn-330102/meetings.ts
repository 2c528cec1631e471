import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import { associationMembers, compositionBinds } from '@liandong/sdk/meetings';
import { shangchengReport } from '../sources/studies.js';

const said = { from: '2017-03-17', cite: shangchengReport('社区发展协会') } as const;

export const meetings: readonly Entry[] = [
  // 筹建中的社区发展协会，七类成员之后是“等”。
  ...sets(associationMembers, [
    {
      ...said,
      value: {
        items: [
          'committee',
          'residents',
          'owners-committee',
          'property-company',
          'organizations',
          'social-workers',
          'units',
        ],
        complete: false /* 等 */,
      },
    },
  ]),
  ...sets(compositionBinds, [{ ...said, value: false }]),
];
