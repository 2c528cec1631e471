import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import { communityClasses, directClasses } from '@liandong/sdk/organizations';
import { shanghaiDirectRegistration2024 } from '../sources/organizations.js';
import { shanghaiReport } from '../sources/studies.js';

/** The report bears no day; it speaks of 2015 as past. */
const from = '2016-01-01';

export const organizations: readonly Entry[] = [
  ...sets(communityClasses, [
    {
      from,
      cite: shanghaiReport('（二）增强社会组织承载功能'),
      value: { items: ['living-services', 'charity', 'culture-sport', 'mediation'], complete: false },
    },
  ]),
  ...sets(directClasses, [
    // 2013 年的规定，四类，报告点名两类。
    {
      from,
      cite: shanghaiReport('（二）完善政策，加强引导'),
      value: { items: ['charity', 'community-service'], complete: false, count: 4 },
    },
    // 「行业协会商会类、科技类、公益慈善类、城乡社区服务类等」
    {
      from: shanghaiDirectRegistration2024.from,
      cite: shanghaiDirectRegistration2024(2),
      value: {
        items: ['industry-association', 'science-technology', 'charity', 'community-service'],
        complete: false,
      },
    },
  ]),
];
