import { atLeast, moreThan, type Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import {
  callAfterProposal,
  groupHouseholdQuorum,
  groupMajority,
  groupQuorum,
  groupsProposal,
  householdsProposal,
  representativesAgenda,
  representativesCadence,
  representativesMajority,
  representativesPart,
  representativesProposal,
  representativesQuorum,
  residentsCadence,
  residentsMajority,
  residentsProposal,
  residentsQuorum,
  villagersCadence,
  villagersHouseholdQuorum,
  villagersMajority,
  villagersNotice,
  villagersQuorum,
  womenPart,
} from '@liandong/sdk/meetings';
import { beijingCommittees, beijingVillages } from '../sources/beijing.js';
import { villagersCommittees2018 } from '../sources/cn-committees.js';

/** Both implement national laws that were replaced on 2026-01-01: look again. */
const reviewBy = '2026-12-31';
const committees = (article: number, paragraph: number) =>
  ({ from: beijingCommittees.from, cite: beijingCommittees(article, paragraph), reviewBy }) as const;
const villages = (article: number, paragraph?: number) =>
  ({ from: beijingVillages.from, cite: beijingVillages(article, paragraph), reviewBy }) as const;

export const meetings: readonly Entry[] = [
  // 居民会议每年至少举行二次。
  ...sets(residentsCadence, [
    { ...committees(16, 2), value: { times: 2, every: 1, unit: 'year', isMinimum: true } /* 至少 */ },
  ]),
  ...sets(residentsQuorum, [{ ...committees(15, 3), value: moreThan(1, 2) }]),
  ...sets(residentsMajority, [{ ...committees(15, 3), value: moreThan(1, 2) }]),
  ...sets(residentsProposal, [{ ...committees(16, 2), value: atLeast(1, 5) }]),
  ...sets(householdsProposal, [{ ...committees(16, 2), value: atLeast(1, 5) }]),
  ...sets(groupsProposal, [{ ...committees(16, 2), value: atLeast(1, 3) }]),

  // 村民会议每年至少召开一次，提前十日通知。
  ...sets(villagersCadence, [
    { ...villages(15, 2), value: { times: 1, every: 1, unit: 'year', isMinimum: true } /* 至少 */ },
  ]),
  ...sets(villagersNotice, [{ ...villages(15, 2), value: { count: 10, unit: 'day' } }]),
  ...sets(villagersQuorum, [{ ...villages(15, 3), value: moreThan(1, 2) }]),
  ...sets(villagersHouseholdQuorum, [{ ...villages(15, 3), value: atLeast(2, 3) }]),
  ...sets(villagersMajority, [{ ...villages(15, 3), value: moreThan(1, 2) }]),

  // 村民代表会议每季度至少召开一次；national law says once a quarter, so this is the same number and a floor.
  ...sets(representativesCadence, [
    {
      ...villages(20, 1),
      replaces: villagersCommittees2018(26, 1).id,
      value: { times: 1, every: 1, unit: 'quarter', isMinimum: true } /* 至少 */,
    },
  ]),
  ...sets(callAfterProposal, [{ ...villages(20, 1), value: { count: 5, unit: 'day' } /* 五日内 */ }]),
  ...sets(representativesProposal, [{ ...villages(20, 1), value: atLeast(1, 5) }]),
  ...sets(representativesQuorum, [{ ...villages(20, 1), value: atLeast(2, 3) }]),
  ...sets(representativesMajority, [{ ...villages(20, 1), value: moreThan(1, 2) }]),
  ...sets(representativesAgenda, [{ ...villages(21), value: { count: 3, unit: 'day' } /* 三日前 */ }]),
  ...sets(representativesPart, [{ ...villages(16), value: atLeast(4, 5) }]),
  ...sets(womenPart, [{ ...villages(16), value: atLeast(1, 3) }]),

  // 村民小组会议
  ...sets(groupQuorum, [{ ...villages(25, 1), value: atLeast(2, 3) }]),
  ...sets(groupHouseholdQuorum, [{ ...villages(25, 1), value: atLeast(2, 3) }]),
  ...sets(groupMajority, [{ ...villages(25, 1), value: moreThan(1, 2) }]),
];
