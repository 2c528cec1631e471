import type { Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import {
  carrierSplitBinds,
  admissionWay,
  approver,
  assistList,
  autonomyCarrier,
  complaintDutyStays,
  formsBarred,
  listMaker,
  mayRefuseWithoutConsent,
  outsideEffect,
  serviceCarrier,
} from '@liandong/sdk/matters';
import { beijingCommittees, beijingComplaints, beijingSubdistricts } from '../sources/beijing.js';
import { jiangtaiStudy } from '../sources/studies.js';

/** Implements a national law that was replaced on 2026-01-01: look again. */
const consent = (paragraph: number) =>
  ({ from: beijingCommittees.from, cite: beijingCommittees(28, paragraph), reviewBy: '2026-12-31' }) as const;
const list = { from: beijingSubdistricts.from, cite: beijingSubdistricts(32, 2) };

export const matters: readonly Entry[] = [
  // 清单由市民政部门会同相关部门制定、定期调整并公布；清单本身未找到。
  ...leavesOpen(assistList, list),
  ...sets(listMaker, [{ ...list, value: { items: ['city-civil-affairs'], complete: true } }]),
  // 不得将清单以外的事项交由居民委员会办理，不得违反规定要求社区填表报数。
  ...sets(outsideEffect, [{ ...list, value: 'barred' }]),
  ...sets(formsBarred, [{ ...list, value: true }]),

  // 未经同意而要求协助的，居民委员会可以拒绝。
  ...sets(mayRefuseWithoutConsent, [{ ...consent(2), value: true }]),
  ...sets(approver, [{ ...consent(1), value: 'government-or-office', replaceable: true }]),
  ...sets(admissionWay, [
    { ...consent(1), value: 'by-approval' },
    { ...list, value: 'by-listing' },
  ]),

  // 不得将社区协助政府工作的事项交由社区作为主责办理。
  ...sets(complaintDutyStays, [{ from: beijingComplaints.from, cite: beijingComplaints(17, 2), value: true }]),

  // 居站分离：居委会主要承担自治职能，服务站以公共服务为主。
  ...sets(autonomyCarrier, [{ from: '2019-09-30', cite: jiangtaiStudy('一分、三定、两目标'), value: 'committee' }]),
  ...sets(serviceCarrier, [
    { from: '2019-09-30', cite: jiangtaiStudy('一分、三定、两目标'), value: 'station' },
    { from: beijingSubdistricts.from, cite: beijingSubdistricts(34), value: 'station' },
  ]),
  ...sets(carrierSplitBinds, [{ from: '2019-09-30', cite: jiangtaiStudy('一分、三定、两目标'), value: false }]),
];
