import type { Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import {
  admissionWay,
  afterDrop,
  applicationScope,
  applyAhead,
  approver,
  committeeWork,
  decideWithin,
  mayRefuseWithoutConsent,
  stationWork,
} from '@liandong/sdk/matters';
import { xichengBurden } from '../sources/beijing.js';

/** The reported lists are those of 2018; no end is known, so they should be looked at again a year later. */
const plan = { from: xichengBurden.from, cite: xichengBurden(), reviewBy: '2019-07-25' } as const;

export const matters: readonly Entry[] = [
  // 区属单位：申请、审批、准入、撤销；提前 30 个工作日，15 个工作日内审批完毕。
  ...sets(applicationScope, [{ ...plan, value: { items: ['district'], complete: true } }]),
  ...sets(admissionWay, [{ ...plan, value: 'by-approval' }]),
  ...sets(approver, [{ ...plan, value: 'burden-group' }]),
  ...sets(applyAhead, [{ ...plan, value: { count: 30, unit: 'workday' } }]),
  ...sets(decideWithin, [{ ...plan, value: { count: 15, unit: 'workday' } }]),
  // 有撤销一步；清单删去之后何时撤销，报道未载。
  ...leavesOpen(afterDrop, plan),
  // 未经批准擅自进入社区的，社区有权拒绝。
  ...sets(mayRefuseWithoutConsent, [{ ...plan, value: true }]),
  // 报道只载项数：居委会 56 项、服务站 47 项。
  ...sets(committeeWork, [{ ...plan, value: { items: [], complete: false, count: 56 } }]),
  ...sets(stationWork, [{ ...plan, value: { items: [], complete: false, count: 47 } }]),
];
