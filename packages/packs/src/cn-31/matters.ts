import type { Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import {
  admissionWay,
  afterDrop,
  applyAhead,
  approver,
  assistFields,
  assistList,
  decideWithin,
  dutyStays,
  emergencyRule,
  enforcementRule,
  fullyCovered,
  investmentAbolished,
  listMaker,
  outsideEffect,
  payer,
  support,
  villageAdmissionWay,
  villageAssistList,
  villageEmergencyRule,
  villageListMaker,
  villageOutsideEffect,
  villagePayer,
  villageSupport,
} from '@liandong/sdk/matters';
import { shanghaiCommittees, shanghaiLists2015, shanghaiSubdistricts, shanghaiVillages } from '../sources/shanghai.js';
import { shanghaiReport } from '../sources/studies.js';

/** Implements national laws that were replaced or amended on 2026-01-01: look again. */
const reviewBy = '2026-12-31';
const lists = { from: '2016-01-22' /* 会议部署两份清单之日 */, cite: shanghaiLists2015() } as const;
const committees = (article: number, paragraph?: number) => ({
  from: shanghaiCommittees.from,
  cite: shanghaiCommittees(article, paragraph),
  reviewBy: reviewBy as typeof reviewBy,
});
const villages = (article: number, paragraph?: number) => ({
  from: shanghaiVillages.from,
  cite: shanghaiVillages(article, paragraph),
  reviewBy: reviewBy as typeof reviewBy,
});

export const matters: readonly Entry[] = [
  // 转载只载项数：居委会 37 项、村委会 46 项。
  ...sets(assistList, [{ ...lists, value: { items: [], complete: false, count: 37 } }]),
  ...sets(villageAssistList, [{ ...lists, value: { items: [], complete: false, count: 46 } }]),
  // 第二十四条公共服务；第二十五条公共管理；第二十六条治安与公共安全宣传。
  ...sets(assistFields, [
    {
      from: shanghaiCommittees.from,
      cite: shanghaiCommittees('第二十四条至第二十六条'),
      reviewBy,
      value: {
        items: [
          'social-security',
          'employment',
          'social-relief',
          'special-care',
          'public-health',
          'family-planning',
          'community-education',
          'culture-and-sports',
          'consumer-rights',
          'rights-of-groups',
          'population-management',
          'housing-estate-governance',
          'community-correction',
          'grid-management',
          'public-order',
          'public-safety-publicity',
        ],
        complete: false,
      },
    },
  ]),

  // 清单由市和区人民政府制定；清单以外的，居民委员会有权拒绝办理。
  ...sets(listMaker, [{ ...committees(27, 1), value: { items: ['city', 'district'], complete: true } }]),
  ...sets(outsideEffect, [{ ...committees(27, 1), value: 'may-refuse' }]),
  ...sets(dutyStays, [{ ...committees(27, 1), value: true }]),
  // 应当建立准入管理机制：如何准入、由谁批准、期限多长、删去之后怎么办，条文均未写明。
  ...leavesOpen(admissionWay, committees(27, 1)),
  ...leavesOpen(approver, committees(27, 1)),
  ...leavesOpen(applyAhead, committees(27, 1)),
  ...leavesOpen(decideWithin, committees(27, 1)),
  ...leavesOpen(afterDrop, committees(27, 1)),
  ...sets(payer, [{ ...committees(27, 2), value: 'department' }]),
  ...sets(support, [
    {
      ...committees(27, 2),
      value: { items: ['money', 'working-conditions', 'information', 'guidance'], complete: true },
    },
  ]),
  ...sets(emergencyRule, [{ ...committees(12, 2), value: true }]),

  // 村：区人民政府建立准入、退出制度并编制清单；清单以外的后果未写明。
  ...sets(villageListMaker, [{ ...villages(10, 3), value: { items: ['district'], complete: true } }]),
  ...leavesOpen(villageAdmissionWay, villages(10, 3)),
  ...leavesOpen(villageOutsideEffect, villages(10, 3)),
  ...sets(villageEmergencyRule, [{ ...villages(10, 2), value: true }]),
  ...sets(villagePayer, [{ ...villages(39), value: 'department' }]),
  ...sets(villageSupport, [
    { ...villages(39), value: { items: ['money', 'working-conditions', 'guidance'], complete: true } },
  ]),

  // 责任部门明确的执法和管理事项，由职能部门依法履行职责；责任主体是否唯一，未写明。
  ...leavesOpen(enforcementRule, { from: shanghaiSubdistricts.from, cite: shanghaiSubdistricts(11, 1) }),
  // 文中未载日期，在 2015 年之后：自 2016-01-01 起算。
  ...sets(investmentAbolished, [{ from: '2016-01-01', cite: shanghaiReport('打造社区联动平台之一'), value: true }]),
  ...sets(fullyCovered, [{ from: '2016-01-01', cite: shanghaiReport('打造社区联动平台之一'), value: true }]),
];
