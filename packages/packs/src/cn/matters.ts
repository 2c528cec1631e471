import { leavesOpen, sets } from '@liandong/core/pack';
import {
  admissionWay,
  approver,
  assistFields,
  assistList,
  listMaker,
  negativeList,
  notAnswerableBinds,
  notAnswerableFor,
  support,
  villagePayer,
  villageSupport,
} from '@liandong/sdk/matters';
import type { Entry } from '@liandong/core';
import {
  residentsCommittees2018,
  residentsCommittees2025,
  villagersCommittees2018,
  villagersCommittees2025,
} from '../sources/cn-committees.js';
import { communityGovernance2017 } from '../sources/community-affairs.js';
import { burdenNotice2015 } from '../sources/ministries.js';

const burden = { from: burdenNotice2015.from, cite: burdenNotice2015('第一部分') };
/** The revised law on residents' committees: what it says of this was not read. */
const revised = { from: residentsCommittees2025.from, cite: residentsCommittees2025() };
const amended = { from: villagersCommittees2025.from, cite: villagersCommittees2025() };
const consent = { from: residentsCommittees2018.from, cite: residentsCommittees2018(20) };

export const matters: readonly Entry[] = [
  // 以市（地、州、盟）为单位制定清单：由各市填入。
  ...leavesOpen(assistList, burden),
  ...sets(listMaker, [{ ...burden, value: { items: ['city'], complete: true }, replaceable: true }]),
  // 协助做好公共卫生、计划生育、优抚救济、青少年教育等项工作；协助维护社会治安
  ...sets(assistFields, [
    {
      from: residentsCommittees2018.from,
      cite: residentsCommittees2018(3),
      value: {
        items: ['public-order', 'public-health', 'family-planning', 'special-care', 'social-relief', 'youth-education'],
        complete: false,
      },
    },
  ]),
  ...leavesOpen(assistFields, revised),

  // 招商引资、协税护税、经济创收等任务指标，原则上一律取消。“原则上”：只作提示，由各地定其约束力。
  ...sets(negativeList, [
    { ...burden, value: { items: ['investment-promotion', 'tax-assistance', 'income-earning'], complete: false } },
  ]),
  ...sets(notAnswerableFor, [
    {
      ...burden,
      value: { items: ['enforcement', 'demolition', 'environment-campaign', 'city-management'], complete: false },
    },
    {
      from: communityGovernance2017.from,
      cite: communityGovernance2017('社区减负原则之二'),
      value: {
        items: ['enforcement', 'demolition', 'environment-campaign', 'city-management', 'investment-promotion'],
        complete: false,
      },
    },
  ]),

  // 2017 年：“不得”将基层群众性自治组织作为上述事项的责任主体。
  ...sets(notAnswerableBinds, [
    { from: communityGovernance2017.from, cite: communityGovernance2017('社区减负原则之二'), value: true },
  ]),

  // 实行准入制度，未写明如何准入；2018 年法：部门需要协助的，须经政府或者其派出机关同意并统一安排。
  ...leavesOpen(admissionWay, burden),
  ...sets(admissionWay, [{ ...consent, value: 'by-approval', replaceable: true }]),
  ...leavesOpen(admissionWay, revised),
  // The law names the government or its office; which of its bodies acts for it is for the place to say.
  ...sets(approver, [{ ...consent, value: 'government-or-office', replaceable: true }]),
  ...leavesOpen(approver, revised),

  ...sets(support, [{ ...burden, value: { items: ['money', 'working-conditions'], complete: true } }]),
  ...sets(villageSupport, [
    {
      from: villagersCommittees2018.from,
      cite: villagersCommittees2018(37, 1),
      value: { items: ['working-conditions'], complete: true },
    },
  ]),
  ...leavesOpen(villageSupport, amended),
  ...sets(villagePayer, [
    { from: villagersCommittees2018.from, cite: villagersCommittees2018(37, 1), value: 'department' },
  ]),
  ...leavesOpen(villagePayer, amended),
];
