import { allOf, bool, either, not, question } from '@liandong/core';
import { inCase } from './shared.js';
import { attendance, attendees, isEnough, quorums } from './is-quorate.js';
import {
  delegatesMajority,
  groupMajority,
  jointMajority,
  representativesMajority,
  residentsMajority,
  villagersMajority,
  villagersOtherMajority,
} from './terms.js';

/**
 * 表决通过了没有：会开得成，赞成的又够。
 * Does the vote pass? The meeting is quorate, and enough of those present are in favour; who abstains is present and not in favour.
 *
 * Met: passed. Where another law sets a share of its own for a matter of a villagers' meeting, that share stands in the place of the half
 * (村民委员会组织法 22); which one it is, is open.
 *
 * Source: 城市居民委员会组织法（2018）9; 村民委员会组织法（2018）22、26、28.
 *
 * @example
 * votePasses({ kind: 'residents', members: 60, present: 31, inFavour: 16 }, law).outcome // => 'met'
 */
export const votePasses = question('meetings.votePasses', {
  facts: {
    ...attendance,
    present: { ...attendees, after: 'inFavour' },
    inFavour: attendees,
    /** 法律对这一事项另有规定。 */
    hasOtherLaw: bool({ who: ['committee', 'street'], judgement: true }),
  },
  law: {
    ...quorums,
    residentsMajority,
    delegatesMajority,
    villagersMajority,
    villagersOtherMajority,
    representativesMajority,
    groupMajority,
    jointMajority,
  },
  met: ({ inFavour, hasOtherLaw, ...words }) => {
    const { kind, present } = words;
    const passes = (share: typeof words.residentsMajority) => inFavour.reaches(share, present).because('majority');
    return allOf(
      isEnough(words),
      inCase(
        kind,
        {
          residents: passes(words.residentsMajority),
          delegates: passes(words.delegatesMajority),
          villagers: either(
            not(hasOtherLaw),
            passes(words.villagersMajority),
            inFavour.reaches(words.villagersOtherMajority, present).because('otherMajority'),
          ),
          representatives: passes(words.representativesMajority),
          group: passes(words.groupMajority),
        },
        passes(words.jointMajority),
      ),
    );
  },
});
