import { atLeast, moreThan, type Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import {
  areaCadence,
  areaTiming,
  communityCadence,
  communityTiming,
  extraTriggers,
  jointAgenda,
  jointMajority,
  jointNotice,
  jointQuorum,
  landingBinds,
  landingLead,
} from '@liandong/sdk/meetings';
import { invented } from '../sources/illustrative.js';

const rules = invented('street', '联席会议细则');
const said = (article: number) => ({ from: rules.from, cite: rules(article) }) as const;

export const meetings: readonly Entry[] = [
  // 地区每月一次，最后一日以前；社区每季度一次，最长不隔四个月。
  ...sets(areaCadence, [{ ...said(1), value: { times: 1, every: 1, unit: 'month' } }]),
  ...sets(areaTiming, [
    {
      ...said(1),
      value: { anchor: { day: 31 }, window: { count: 10, unit: 'workday' }, grace: { count: 2, unit: 'workday' } },
    },
  ]),
  ...sets(communityCadence, [{ ...said(2), value: { times: 1, every: 1, unit: 'quarter' } }]),
  ...sets(communityTiming, [{ ...said(2), value: { maximumGap: { count: 4, unit: 'month' } } }]),
  ...sets(jointQuorum, [{ ...said(3), value: atLeast(2, 3) }]),
  ...sets(jointMajority, [{ ...said(3), value: moreThan(1, 2) }]),
  ...sets(jointNotice, [{ ...said(4), value: { count: 3, unit: 'workday' } }]),
  ...sets(jointAgenda, [{ ...said(4), value: { count: 3, unit: 'workday' } }]),
  ...sets(extraTriggers, [
    { ...said(5), value: { items: ['external-project', 'urgent-need', 'demand-by-a-third'], complete: true } },
  ]),
  ...sets(landingLead, [{ ...said(6), value: { count: 7, unit: 'day' } }]),
  ...sets(landingBinds, [{ ...said(6), value: true }]),
];
