import type { Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import {
  briefingRequired,
  capacityRequired,
  certificateFree,
  certifiers,
  chargingBarred,
  commandRequired,
  fieldsRecorded,
  fitRequired,
  forcingBarred,
  groupNeedsConsent,
  insuredDangers,
  isUnpaidByLaw,
  limitedCapacityAge,
  limitedNeedsGuardian,
  measuresToldFor,
  minorNeedsConsent,
  minorNeedsSafety,
  minorsBarredFrom,
  organizationIsFormed,
  othersWithinMeans,
  pointsAllowed,
  qualificationRequired,
  recorderCertifies,
  reimbursable,
  riskNoticeRequired,
  skillTrainingRequired,
  writtenAgreementFor,
} from '@liandong/sdk/volunteers';
import { civilCode } from '../sources/cn-civil-code.js';
import { volunteerRules } from '../sources/cn-volunteers.js';
import { volunteerRecords } from '../sources/ministries.js';

const { from } = volunteerRules;
const at = (article: number, paragraph?: number) => ({ from, cite: volunteerRules(article, paragraph) });
const fields = ['person', 'service', 'training', 'honours', 'evaluation'];

export const volunteers: readonly Entry[] = [
  // 谁可以参加
  ...sets(limitedCapacityAge, [{ from: civilCode.from, cite: civilCode(20), value: 8 /* 不满八周岁 */ }]),
  ...sets(fitRequired, [{ ...at(15), value: true /* 与志愿者的年龄、知识、技能和身体状况相适应 */ }]),
  ...sets(forcingBarred, [{ ...at(25), value: true /* 不得强行指派 */ }]),
  // 除了与年龄相适应，监护人、行为能力、危险、保护措施都留给地方
  ...[capacityRequired, minorNeedsConsent, limitedNeedsGuardian, minorNeedsSafety, minorsBarredFrom].flatMap((term) =>
    leavesOpen(term, at(15)),
  ),

  // 活动之前
  ...sets(riskNoticeRequired, [{ ...at(12), value: true }]),
  ...leavesOpen(measuresToldFor, at(12)),
  ...sets(skillTrainingRequired, [{ ...at(16, 1), value: true }]),
  ...leavesOpen(briefingRequired, at(16, 1)),
  ...sets(qualificationRequired, [{ ...at(16, 2), value: true }]),
  ...sets(insuredDangers, [
    { ...at(17, 2), value: { items: ['bodily-danger', 'great-danger'], complete: true } /* 可能发生人身危险 */ },
  ]),
  ...leavesOpen(writtenAgreementFor, at(14)) /* 可以根据需要签订协议 */,
  ...sets(commandRequired, [{ ...at(24, 2), value: true }]),

  // 无偿
  ...sets(isUnpaidByLaw, [{ ...at(2, 2), value: true }]),
  ...sets(chargingBarred, [{ ...at(21), value: true }]),
  ...leavesOpen(reimbursable, at(2, 2)),
  ...leavesOpen(pointsAllowed, at(33)) /* 县级以上地方人民政府可以……给予优待 */,

  // 谁可以组织，谁记录，谁证明
  ...sets(groupNeedsConsent, [{ ...at(42, 2), value: true }]),
  ...sets(othersWithinMeans, [{ ...at(42, 1), value: true /* 力所能及 */ }]),
  ...sets(fieldsRecorded, [
    { ...at(19, 1), value: { items: fields, complete: false } /* 等信息 */ },
    { from: volunteerRecords.from, cite: volunteerRecords(4), value: { items: fields, complete: true } },
  ]),
  ...sets(certifiers, [
    {
      from,
      cite: volunteerRules('第十九条第二款、第四十一条'),
      value: { items: ['volunteer-organization', 'committee', 'event-host', 'public-service'], complete: false },
    },
    {
      from: volunteerRecords.from,
      cite: volunteerRecords(2),
      value: {
        items: ['volunteer-organization', 'charity', 'committee', 'event-host', 'public-service'],
        complete: false /* 依法开展志愿服务活动的其他组织 */,
      },
    },
  ]),
  ...sets(recorderCertifies, [
    { ...at(19), value: true },
    { from: volunteerRecords.from, cite: volunteerRecords('谁组织谁记录、谁记录谁证明'), value: true },
  ]),
  ...sets(certificateFree, [
    { ...at(19, 2), value: true },
    { from: volunteerRecords.from, cite: volunteerRecords(3), value: true },
  ]),
  ...sets(organizationIsFormed, [{ ...at(6, 2), value: true /* 依法成立 */ }]),
];
