import { anyOf, code, int, oneOf, question, rows, type IntFact } from '@liandong/core';
import { meetingKinds } from './codes.js';
import { inCase } from './shared.js';
import {
  delegatesProposal,
  extraTriggers,
  groupProposal,
  groupsProposal,
  householdsProposal,
  representativesProposal,
  residentsProposal,
  villagersProposal,
  villagersProposalByRepresentatives,
} from './terms.js';

const counted = { who: ['committee', 'street'], max: 10_000_000 } as const;
/** Those of a sort, and how many of them demand it. */
const demanded = <const Sort extends string, const Unit extends string>(sort: Sort, unit: Unit) =>
  ({
    [sort]: int(unit, { ...counted, after: `${sort}Proposing` }),
    [`${sort}Proposing`]: int(unit, counted),
  }) as Readonly<Record<Sort | `${Sort}Proposing`, IntFact<Unit>>>;

/**
 * 有没有到必须召集会议的地步：提议的人数、户数、小组数、代表数有一项够比例；联席会议看有没有规定的情形。
 * Must a meeting be called? One of the shares of those who demand it is enough; for a joint meeting, an event that the place names.
 *
 * Met: it must be called. Nobody of a sort demanding it is 0, not left out.
 *
 * Source: 城市居民委员会组织法（2018）10（五分之一、三分之一）; 村民委员会组织法（2018）21、26（十分之一、三分之一、五分之一）;
 * 上海市实施《村民委员会组织法》办法 19.
 *
 * @example
 * mustBeCalled({ kind: 'residents', residents: 1500, residentsProposing: 300 }, law).outcome // => 'met'
 */
export const mustBeCalled = question('meetings.mustBeCalled', {
  facts: {
    kind: oneOf(meetingKinds, { who: ['committee', 'street'] }),
    /** 十八周岁以上的居民（村民、本组村民）。 */
    ...demanded('residents', 'person'),
    ...demanded('households', 'household'),
    /** 居民小组。 */
    ...demanded('groups', 'group'),
    /** 村民代表；居民代表会议的，是居民代表。 */
    ...demanded('representatives', 'representative'),
    events: rows({ event: code() }, { max: 100, who: ['street', 'committee'] }),
  },
  law: {
    residentsProposal,
    householdsProposal,
    groupsProposal,
    delegatesProposal,
    villagersProposal,
    villagersProposalByRepresentatives,
    representativesProposal,
    groupProposal,
    extraTriggers,
  },
  met: (words) => {
    const { kind, events, extraTriggers: triggers } = words;
    type Share = typeof words.residentsProposal;
    const byResidents = (share: Share) =>
      words.residentsProposing.reaches(share, words.residents).because('byResidents');
    const byHouseholds = (share: Share) =>
      words.householdsProposing.reaches(share, words.households).because('byHouseholds');
    const byRepresentatives = (share: Share) =>
      words.representativesProposing.reaches(share, words.representatives).because('byRepresentatives');
    return inCase(
      kind,
      {
        residents: anyOf(
          byResidents(words.residentsProposal),
          byHouseholds(words.householdsProposal),
          words.groupsProposing.reaches(words.groupsProposal, words.groups).because('byGroups'),
        ),
        delegates: byRepresentatives(words.delegatesProposal),
        villagers: anyOf(
          byResidents(words.villagersProposal),
          byRepresentatives(words.villagersProposalByRepresentatives),
        ),
        representatives: byRepresentatives(words.representativesProposal),
        group: anyOf(byResidents(words.groupProposal), byHouseholds(words.groupProposal)),
      },
      events.exists(({ event }) => event.in(triggers)).because('byEvent'),
    );
  },
});
