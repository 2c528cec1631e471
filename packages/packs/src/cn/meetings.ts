import { atLeast, moreThan, type Entry, type Term } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import {
  delegatesAgenda,
  delegatesCadence,
  delegatesMajority,
  delegatesNotice,
  delegatesProposal,
  delegatesQuorum,
  groupHouseholdQuorum,
  groupMajority,
  groupProposal,
  groupQuorum,
  groupsProposal,
  householdsProposal,
  representativesAgenda,
  representativesCadence,
  representativesMajority,
  representativesNotice,
  representativesPart,
  representativesProposal,
  representativesQuorum,
  residentsAgenda,
  residentsCadence,
  residentsMajority,
  residentsNotice,
  residentsProposal,
  residentsQuorum,
  villagersAgenda,
  villagersCadence,
  villagersHouseholdQuorum,
  villagersMajority,
  villagersNotice,
  villagersOtherMajority,
  villagersProposal,
  villagersProposalByRepresentatives,
  villagersQuorum,
  womenPart,
} from '@liandong/sdk/meetings';
import {
  residentsCommittees2018,
  residentsCommittees2025,
  villagersCommittees2018,
  villagersCommittees2025,
} from '../sources/cn-committees.js';

const residents = (article: number, paragraph: number) =>
  ({ from: residentsCommittees2018.from, cite: residentsCommittees2018(article, paragraph) }) as const;
const villagers = (article: number, paragraph: number) =>
  ({ from: villagersCommittees2018.from, cite: villagersCommittees2018(article, paragraph) }) as const;

// 自 2026-01-01 起：修订后的居民委员会组织法只读到前七条，修正后的村民委员会组织法没有读到；所读之前一律留空。
const unreadFor = (...terms: readonly Term[]) =>
  terms.flatMap((term) => leavesOpen(term, { from: residentsCommittees2025.from, cite: residentsCommittees2025() }));
const unreadForVillages = (...terms: readonly Term[]) =>
  terms.flatMap((term) => leavesOpen(term, { from: villagersCommittees2025.from, cite: villagersCommittees2025() }));

export const meetings: readonly Entry[] = [
  // 居民会议：过半数出席才能举行，出席人的过半数通过；多久一次没有写。
  ...sets(residentsQuorum, [{ ...residents(9, 3), value: moreThan(1, 2) /* 过半数 */ }]),
  ...sets(residentsMajority, [{ ...residents(9, 3), value: moreThan(1, 2) /* 过半数 */ }]),
  ...leavesOpen(residentsCadence, residents(10, 2)),
  ...sets(residentsProposal, [{ ...residents(10, 2), value: atLeast(1, 5) /* 五分之一以上 */ }]),
  ...sets(householdsProposal, [{ ...residents(10, 2), value: atLeast(1, 5) /* 五分之一以上 */ }]),
  ...sets(groupsProposal, [{ ...residents(10, 2), value: atLeast(1, 3) /* 三分之一以上 */ }]),
  ...unreadFor(
    residentsQuorum,
    residentsMajority,
    residentsCadence,
    residentsProposal,
    householdsProposal,
    groupsProposal,
    residentsNotice,
    residentsAgenda,
  ),

  // 居民代表会议：修订后的法律写明居民委员会也向它负责并报告工作（第二条）；怎样组成、多久一次、多少人到会的各条没有读到。
  ...[
    delegatesCadence,
    delegatesQuorum,
    delegatesMajority,
    delegatesProposal,
    delegatesNotice,
    delegatesAgenda,
  ].flatMap((term: Term) =>
    leavesOpen(term, { from: residentsCommittees2025.from, cite: residentsCommittees2025(2, 2) }),
  ),

  // 村民会议：村民过半数，或者三分之二以上的户的代表参加，到会人员的过半数通过；法律另有规定的，依照其规定。
  ...sets(villagersQuorum, [{ ...villagers(22, 1), value: moreThan(1, 2) /* 过半数 */ }]),
  ...sets(villagersHouseholdQuorum, [{ ...villagers(22, 1), value: atLeast(2, 3) /* 三分之二以上 */ }]),
  ...sets(villagersMajority, [{ ...villagers(22, 1), value: moreThan(1, 2) /* 过半数 */ }]),
  ...leavesOpen(villagersOtherMajority, villagers(22, 1)),
  ...leavesOpen(villagersCadence, villagers(21, 2)),
  ...sets(villagersProposal, [{ ...villagers(21, 2), value: atLeast(1, 10) /* 十分之一以上 */ }]),
  ...sets(villagersProposalByRepresentatives, [{ ...villagers(21, 2), value: atLeast(1, 3) /* 三分之一以上 */ }]),
  ...sets(villagersNotice, [{ ...villagers(21, 2), value: { count: 10, unit: 'day' } /* 提前十天 */ }]),

  // 村民代表会议：每季度一次，三分之二以上的组成人员参加，到会人员的过半数同意。
  ...sets(representativesCadence, [{ ...villagers(26, 1), value: { times: 1, every: 1, unit: 'quarter' } }]),
  ...sets(representativesProposal, [{ ...villagers(26, 1), value: atLeast(1, 5) /* 五分之一以上 */ }]),
  ...sets(representativesQuorum, [{ ...villagers(26, 2), value: atLeast(2, 3) /* 三分之二以上 */ }]),
  ...sets(representativesMajority, [{ ...villagers(26, 2), value: moreThan(1, 2) /* 过半数 */ }]),
  ...sets(representativesPart, [{ ...villagers(25, 1), value: atLeast(4, 5) /* 五分之四以上 */ }]),
  ...sets(womenPart, [{ ...villagers(25, 1), value: atLeast(1, 3) /* 三分之一以上 */ }]),

  // 村民小组会议：三分之二以上的村民或者户的代表参加，到会人员的过半数同意。
  ...sets(groupQuorum, [{ ...villagers(28, 1), value: atLeast(2, 3) /* 三分之二以上 */ }]),
  ...sets(groupHouseholdQuorum, [{ ...villagers(28, 1), value: atLeast(2, 3) /* 三分之二以上 */ }]),
  ...sets(groupMajority, [{ ...villagers(28, 1), value: moreThan(1, 2) /* 过半数 */ }]),

  ...unreadForVillages(
    villagersQuorum,
    villagersHouseholdQuorum,
    villagersMajority,
    villagersOtherMajority,
    villagersCadence,
    villagersProposal,
    villagersProposalByRepresentatives,
    villagersNotice,
    villagersAgenda,
    representativesCadence,
    representativesProposal,
    representativesQuorum,
    representativesMajority,
    representativesNotice,
    representativesAgenda,
    representativesPart,
    womenPart,
    groupQuorum,
    groupHouseholdQuorum,
    groupMajority,
    groupProposal,
  ),
];
