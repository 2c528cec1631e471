import { atLeast, moreThan, type Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import {
  delegatesAgenda,
  delegatesCadence,
  delegatesMajority,
  delegatesNotice,
  delegatesProposal,
  delegatesQuorum,
  groupsProposal,
  householdsProposal,
  residentsCadence,
  residentsMajority,
  residentsNotice,
  residentsAgenda,
  residentsProposal,
  residentsQuorum,
  sectorCadence,
  sectorTiming,
  villagersOtherMajority,
} from '@liandong/sdk/meetings';
import { invented } from '../sources/illustrative.js';

const rules = invented('city', '居民会议与联席会议办法');
const said = (article: number) => ({ from: '2026-01-01', cite: rules(article) }) as const;

// 修订后的法律没有读到，示例市自定，供试用。
export const meetings: readonly Entry[] = [
  ...sets(residentsCadence, [{ ...said(1), value: { times: 2, every: 1, unit: 'year', isMinimum: true } }]),
  ...sets(residentsQuorum, [{ ...said(2), value: moreThan(1, 2) }]),
  ...sets(residentsMajority, [{ ...said(2), value: moreThan(1, 2) }]),
  ...sets(residentsProposal, [{ ...said(3), value: atLeast(1, 5) }]),
  ...sets(householdsProposal, [{ ...said(3), value: atLeast(1, 5) }]),
  ...sets(groupsProposal, [{ ...said(3), value: atLeast(1, 3) }]),
  ...sets(residentsNotice, [{ ...said(4), value: { count: 7, unit: 'day' } }]),
  ...sets(residentsAgenda, [{ ...said(4), value: { count: 7, unit: 'day' } }]),
  ...sets(delegatesCadence, [{ ...said(7), value: { times: 1, every: 1, unit: 'quarter', isMinimum: true } }]),
  ...sets(delegatesQuorum, [{ ...said(8), value: atLeast(2, 3) }]),
  ...sets(delegatesMajority, [{ ...said(8), value: moreThan(1, 2) }]),
  ...sets(delegatesProposal, [{ ...said(9), value: atLeast(1, 5) }]),
  ...sets(delegatesNotice, [{ ...said(10), value: { count: 5, unit: 'day' } }]),
  ...sets(delegatesAgenda, [{ ...said(10), value: { count: 5, unit: 'day' } }]),
  ...sets(sectorCadence, [{ from: rules.from, cite: rules(5), value: { times: 1, every: 1, unit: 'half-year' } }]),
  ...sets(sectorTiming, [{ from: rules.from, cite: rules(5), value: { grace: { count: 10, unit: 'workday' } } }]),
  // 另有法律规定的比例，如土地承包：真实的法律没有读，这里是虚构的数。
  ...sets(villagersOtherMajority, [{ from: rules.from, cite: rules(6), value: atLeast(2, 3) }]),
];
