import type { Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import { excludedList, nationalFirstBatch, useMustBeNamed, villageExcludedList } from '@liandong/sdk/seals';
import { hubeiCertificates2020 } from '../sources/certificates.js';

/** 二十一项：全国二十项中没有健在、婚育状况，另有生育状况、缴费票据遗失、转学。“第一批”：不全。 */
const first = {
  from: hubeiCertificates2020.from,
  cite: hubeiCertificates2020(),
  value: {
    items: [
      ...nationalFirstBatch.filter((item) => item !== 'being-alive' && item !== 'marriage-and-childbearing'),
      'childbearing',
      'lost-payment-receipt',
      'school-transfer',
    ],
    complete: false,
  },
} as const;

export const seals: readonly Entry[] = [
  ...sets(excludedList, [first]),
  ...sets(villageExcludedList, [first]),
  // 各部门须明确每项证明的办理用途；没有写明用途的申请怎么办，没有写明。
  ...leavesOpen(useMustBeNamed, { from: hubeiCertificates2020.from, cite: hubeiCertificates2020() }),
];
