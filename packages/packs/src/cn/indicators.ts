import type { Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import {
  countedAs,
  isAspiration,
  serviceWanted,
  targetMode,
  targetRural,
  targetUrban,
  targetYear,
} from '@liandong/sdk/indicators';
import { ruralClasses, urbanClasses } from '@liandong/sdk/places';
import { divisionClasses } from '../sources/cn-divisions.js';
import { communityOrganizations2017 } from '../sources/ministries.js';
import { comparisonStudy } from '../sources/studies.js';

// The study is undated; it speaks of practice in 2016, so it counts from that year's first day.
const speech = { from: '2016-01-01', cite: comparisonStudy('任务目标') } as const;
// The opinion itself was not read; the page that reports it bears this day.
const opinion = { from: '2018-01-08', cite: communityOrganizations2017() } as const;
const classes = { from: divisionClasses.from, cite: divisionClasses() };

export const indicators: readonly Entry[] = [
  // 力争到 2020 年，每个城市社区 10 个以上、农村社区 5 个以上；后来的意见说的是平均。以上、不少于，都含本数。
  ...sets(targetUrban, [
    { ...speech, value: 10 },
    { ...opinion, value: 10 },
  ]),
  ...sets(targetRural, [
    { ...speech, value: 5 },
    { ...opinion, value: 5 },
  ]),
  ...sets(targetMode, [
    { ...speech, value: 'each' },
    { ...opinion, value: 'average' },
  ]),
  ...sets(targetYear, [
    { ...speech, value: 2020 },
    { ...opinion, value: 2020 },
  ]),
  ...sets(isAspiration, [
    { ...speech, value: true },
    { ...opinion, value: true },
  ]),
  // 有专业社工，或者接纳民办社工机构：the report of the opinion does not repeat it, and does not take it back.
  ...sets(serviceWanted, [{ ...speech, value: true }]),
  // 什么算一个组织，没有说。
  ...leavesOpen(countedAs, speech),

  // 1 开头的是城镇，2 开头的是乡村。
  ...sets(urbanClasses, [{ ...classes, value: { items: ['111', '112', '121', '122', '123'], complete: true } }]),
  ...sets(ruralClasses, [{ ...classes, value: { items: ['210', '220'], complete: true } }]),
];
