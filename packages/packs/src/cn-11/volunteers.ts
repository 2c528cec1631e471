import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import {
  briefingRequired,
  capacityRequired,
  insuredDangers,
  limitedNeedsGuardian,
  measuresToldFor,
  minorNeedsConsent,
  minorNeedsSafety,
  minorsBarredFrom,
  pointsAllowed,
  reimbursable,
  writtenAgreementFor,
} from '@liandong/sdk/volunteers';
import { beijingVolunteers } from '../sources/beijing.js';

const { from } = beijingVolunteers;
const at = (article: number, paragraph?: number) => ({ from, cite: beijingVolunteers(article, paragraph) });
const bodily = { items: ['bodily-danger', 'great-danger'], complete: true };

export const volunteers: readonly Entry[] = [
  // 未成年人：应当与其年龄、智力、身心健康状况相适应；没有要求监护人同意，也没有列禁止的活动
  ...sets(capacityRequired, [{ ...at(12), value: true }]),
  ...sets(minorNeedsConsent, [{ ...at(12), value: false }]),
  ...sets(limitedNeedsGuardian, [{ ...at(12), value: false }]),
  ...sets(minorNeedsSafety, [{ ...at(12), value: false }]),
  ...sets(minorsBarredFrom, [{ ...at(12), value: { items: [], complete: true } }]),

  ...sets(briefingRequired, [{ ...at(19, 1), value: true }]),
  ...sets(measuresToldFor, [{ ...at(19, 2), value: bodily }]),
  ...sets(insuredDangers, [{ ...at(19, 2), value: bodily }]),
  ...sets(writtenAgreementFor, [
    {
      ...at(18),
      value: {
        items: [
          'great-danger' /* （一）较高风险 */,
          'one-month' /* （二） */,
          'large-event' /* （三） */,
          'outside-area' /* （四）本市行政区域外 */,
          'foreign' /* （五）境外人员 */,
          'asked-for' /* （六） */,
          'other-law' /* （七） */,
        ],
        complete: true,
      },
    },
  ]),
  ...sets(reimbursable, [
    {
      ...at(39),
      value: { items: ['transport', 'lodging', 'meals', 'communication'], complete: false } /* 等必要费用 */,
    },
  ]),
  ...sets(pointsAllowed, [{ ...at(40), value: true /* 服务积分、时间储蓄 */ }]),
];
