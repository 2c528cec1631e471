import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import {
  briefingRequired,
  capacityRequired,
  forcingBarred,
  insuredDangers,
  limitedNeedsGuardian,
  measuresToldFor,
  minorNeedsConsent,
  minorNeedsSafety,
  minorsBarredFrom,
  writtenAgreementFor,
} from '@liandong/sdk/volunteers';
import { zhejiangVolunteers } from '../sources/zhejiang.js';

const { from } = zhejiangVolunteers;
const at = (article: number, paragraph?: number) => ({ from, cite: zhejiangVolunteers(article, paragraph) });
const bodily = { items: ['bodily-danger', 'great-danger'], complete: true };

export const volunteers: readonly Entry[] = [
  ...sets(capacityRequired, [{ ...at(9, 1), value: true }]),
  // 限制民事行为能力人：监护人同意，或者由监护人陪同
  ...sets(limitedNeedsGuardian, [{ ...at(9, 1), value: true }]),
  ...sets(minorNeedsConsent, [{ ...at(9, 1), value: false }]),
  ...sets(minorNeedsSafety, [{ ...at(9, 1), value: false }]),
  // 禁止组织未成年人参加抢险救灾等可能发生人身危险的志愿服务活动
  ...sets(minorsBarredFrom, [{ ...at(9, 2), value: bodily }]),
  ...sets(forcingBarred, [{ ...at(18, 2), value: true /* 不得强迫他人 */ }]),

  // 告知风险以及拟采取的保护措施，不分危险大小
  ...sets(measuresToldFor, [
    { ...at(14), value: { items: ['safety-risk', 'bodily-danger', 'great-danger'], complete: true } },
  ]),
  ...sets(briefingRequired, [{ ...at(22, 2), value: false }]),
  ...sets(insuredDangers, [{ ...at(23, 1), value: bodily }]),
  ...sets(writtenAgreementFor, [
    {
      ...at(21, 2),
      value: {
        items: [
          'bodily-danger' /* （一） */,
          'great-danger',
          'foreign' /* （二） */,
          'one-month' /* （三） */,
          'large-event' /* （四） */,
          'outside-area' /* （五）本省行政区域外 */,
          'asked-for' /* （六） */,
        ],
        complete: true,
      },
    },
  ]),
];
