import { atLeast, moreThan, type Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import {
  fewestRepresentatives,
  groupHouseholdQuorum,
  groupMajority,
  groupQuorum,
  representativesAgenda,
  representativesCadence,
  representativesMajority,
  representativesPart,
  representativesProposal,
  representativesQuorum,
  villagersAgenda,
  villagersHouseholdQuorum,
  villagersMajority,
  villagersNotice,
  villagersProposal,
  villagersProposalByRepresentatives,
  villagersQuorum,
  womenPart,
} from '@liandong/sdk/meetings';
import { zhejiangVillages } from '../sources/zhejiang.js';

/** It implements a national law that was amended on 2026-01-01: look again. */
const villages = (article: number, paragraph?: number) =>
  ({ from: zhejiangVillages.from, cite: zhejiangVillages(article, paragraph), reviewBy: '2026-12-31' }) as const;

export const meetings: readonly Entry[] = [
  // 村民会议：提前十日通知，议题同时公开征求意见。
  ...sets(villagersProposal, [{ ...villages(12, 2), value: atLeast(1, 10) }]),
  ...sets(villagersProposalByRepresentatives, [{ ...villages(12, 2), value: atLeast(1, 3) }]),
  ...sets(villagersNotice, [{ ...villages(12, 2), value: { count: 10, unit: 'day' } }]),
  ...sets(villagersAgenda, [{ ...villages(12, 2), value: { count: 10, unit: 'day' } /* 应当同时 */ }]),
  ...sets(villagersQuorum, [{ ...villages(13, 1), value: moreThan(1, 2) }]),
  ...sets(villagersHouseholdQuorum, [{ ...villages(13, 1), value: atLeast(2, 3) }]),
  ...sets(villagersMajority, [{ ...villages(13, 1), value: moreThan(1, 2) }]),

  // 村民代表会议：每季度一次，提前三日告知事项；人数按村的大小分三档。
  ...sets(representativesCadence, [{ ...villages(23, 1), value: { times: 1, every: 1, unit: 'quarter' } }]),
  ...sets(representativesProposal, [{ ...villages(23, 1), value: atLeast(1, 5) }]),
  ...sets(representativesAgenda, [{ ...villages(23, 2), value: { count: 3, unit: 'day' } }]),
  ...sets(representativesQuorum, [{ ...villages(23, 3), value: atLeast(2, 3) }]),
  ...sets(representativesMajority, [{ ...villages(23, 3), value: moreThan(1, 2) }]),
  ...sets(representativesPart, [{ ...villages(18, 2), value: atLeast(4, 5) }]),
  ...sets(womenPart, [{ ...villages(18, 2), value: atLeast(1, 3) }]),
  ...sets(fewestRepresentatives, [
    {
      ...villages(18, 3),
      value: [
        { from: 0, least: 30 },
        { from: 500, least: 40 } /* 五百人以上 */,
        { from: 1000, least: 50 } /* 一千人以上 */,
      ],
    },
  ]),

  // 村民小组会议
  ...sets(groupQuorum, [{ ...villages(26), value: atLeast(2, 3) }]),
  ...sets(groupHouseholdQuorum, [{ ...villages(26), value: atLeast(2, 3) }]),
  ...sets(groupMajority, [{ ...villages(26), value: moreThan(1, 2) }]),
];
