import { atLeast, moreThan, type Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import {
  areaCadence,
  callAfterSupervision,
  communityCadence,
  communityMembers,
  compositionBinds,
  fewestRepresentatives,
  groupHouseholdQuorum,
  groupMajority,
  groupProposal,
  groupQuorum,
  jointQuorum,
  outcomesFollowed,
  representativesAgenda,
  representativesCadence,
  representativesMajority,
  representativesNotice,
  representativesPart,
  representativesProposal,
  representativesQuorum,
  residentsAgenda,
  residentsCadence,
  residentsNotice,
  sectorCadence,
  villagersAgenda,
  villagersHouseholdQuorum,
  villagersMajority,
  villagersNotice,
  villagersProposal,
  villagersProposalByRepresentatives,
  villagersQuorum,
  womenPart,
} from '@liandong/sdk/meetings';
import { shanghaiCommittees, shanghaiSubdistricts, shanghaiVillages } from '../sources/shanghai.js';
import { shanghaiReport } from '../sources/studies.js';

/** Both regulations implement national laws that were replaced on 2026-01-01: look again. */
const reviewBy = '2026-12-31';
const committees = (article: number, paragraph?: number) =>
  ({ from: shanghaiCommittees.from, cite: shanghaiCommittees(article, paragraph), reviewBy }) as const;
const villages = (article: number, paragraph?: number) =>
  ({ from: shanghaiVillages.from, cite: shanghaiVillages(article, paragraph), reviewBy }) as const;

export const meetings: readonly Entry[] = [
  // 居民会议每年至少召开一次；应当提前通知并公布议题，提前多久没有写。
  ...sets(residentsCadence, [
    { ...committees(11, 2), value: { times: 1, every: 1, unit: 'year', isMinimum: true } /* 至少 */ },
  ]),
  ...leavesOpen(residentsNotice, committees(11, 2)),
  ...leavesOpen(residentsAgenda, committees(11, 2)),

  // 居民区联席会议：可以采取，没有写多久一次、多少人到会。
  ...leavesOpen(communityCadence, committees(23, 1)),
  ...leavesOpen(jointQuorum, committees(23, 1)),
  ...sets(communityMembers, [
    {
      ...committees(23, 1),
      value: {
        items: [
          'residents',
          'owners-committee',
          'property-company',
          'police',
          'volunteers',
          'units',
          'organizations',
          'groups',
        ],
        complete: false /* 等 */,
      },
    },
  ]),
  ...sets(compositionBinds, [{ ...committees(23, 1), value: false /* 可以 */ }]),
  // 协商成果：落实并公开；受委托的报告，无正当理由应当采纳并反馈。
  ...sets(outcomesFollowed, [{ ...committees(23, 2), value: true }]),

  // 街道办事处可以召集政府职能部门参加的联席会议。
  ...leavesOpen(areaCadence, { from: shanghaiSubdistricts.from, cite: shanghaiSubdistricts(12, 2) }),
  // 社会工作教育发展联席会议：“定期”，没有数字。The report bears no day; it is later than 2015.
  ...leavesOpen(sectorCadence, { from: '2016-01-01', cite: shanghaiReport('上海社会工作教育发展联席会议') }),

  // 村民会议
  ...sets(villagersQuorum, [{ ...villages(14, 1), value: moreThan(1, 2) }]),
  ...sets(villagersHouseholdQuorum, [{ ...villages(14, 1), value: atLeast(2, 3) }]),
  ...sets(villagersMajority, [{ ...villages(14, 1), value: moreThan(1, 2) }]),
  ...sets(villagersProposal, [{ ...villages(13, 2), value: atLeast(1, 10) }]),
  ...sets(villagersProposalByRepresentatives, [{ ...villages(13, 2), value: atLeast(1, 3) }]),
  ...sets(villagersNotice, [{ ...villages(13, 2), value: { count: 10, unit: 'day' } }]),
  ...sets(villagersAgenda, [{ ...villages(13, 2), value: { count: 10, unit: 'day' } }]),

  // 村民代表会议：“一般”每季度一次，不作硬性次数。
  ...leavesOpen(representativesCadence, villages(18, 2)),
  ...sets(representativesProposal, [{ ...villages(18, 2), value: atLeast(1, 5) }]),
  ...sets(representativesQuorum, [{ ...villages(18, 2), value: atLeast(2, 3) }]),
  ...sets(representativesMajority, [{ ...villages(18, 2), value: moreThan(1, 2) }]),
  ...sets(representativesNotice, [{ ...villages(18, 4), value: { count: 10, unit: 'day' } }]),
  ...sets(representativesAgenda, [{ ...villages(18, 4), value: { count: 10, unit: 'day' } }]),
  ...sets(representativesPart, [{ ...villages(18, 1), value: atLeast(4, 5) }]),
  ...sets(womenPart, [{ ...villages(18, 1), value: atLeast(1, 3) }]),
  ...sets(fewestRepresentatives, [{ ...villages(17, 1), value: [{ from: 0, least: 35 }] /* 不得少于三十五人 */ }]),
  ...sets(callAfterSupervision, [{ ...villages(26, 3), value: { count: 15, unit: 'day' } }]),

  // 村民小组会议
  ...sets(groupQuorum, [{ ...villages(19, 2), value: atLeast(2, 3) }]),
  ...sets(groupHouseholdQuorum, [{ ...villages(19, 2), value: atLeast(2, 3) }]),
  ...sets(groupMajority, [{ ...villages(19, 2), value: moreThan(1, 2) }]),
  ...sets(groupProposal, [{ ...villages(19, 1), value: atLeast(1, 3) }]),
];
