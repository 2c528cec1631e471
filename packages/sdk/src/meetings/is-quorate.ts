import { either, int, oneOf, question, type Bool, type Int, type OneOf, type RefOfTerm } from '@liandong/core';
import { meetingKinds, type MeetingKind } from './codes.js';
import { inCase, recorded } from './shared.js';
import {
  delegatesQuorum,
  groupHouseholdQuorum,
  groupQuorum,
  jointQuorum,
  representativesQuorum,
  residentsQuorum,
  villagersHouseholdQuorum,
  villagersQuorum,
} from './terms.js';

export const attendees = int('attendee', { ...recorded, max: 10_000_000 });

/** 应到、实到；户的代表按户计，组成人员按人计。 */
export const attendance = {
  kind: oneOf(meetingKinds, { who: ['committee', 'street'] }),
  /** 村民会议、村民小组会议按村民还是按户的代表计。 */
  countedBy: oneOf(['persons', 'households'], recorded),
  members: { ...attendees, after: 'present' },
  present: attendees,
} as const;

export const quorums = {
  residentsQuorum,
  delegatesQuorum,
  villagersQuorum,
  villagersHouseholdQuorum,
  representativesQuorum,
  groupQuorum,
  groupHouseholdQuorum,
  jointQuorum,
} as const;

export type QuorumWords = { readonly [Name in keyof typeof quorums]: RefOfTerm<(typeof quorums)[Name]> } & {
  readonly kind: OneOf<MeetingKind>;
  readonly countedBy: OneOf<'persons' | 'households'>;
  readonly members: Int<'attendee'>;
  readonly present: Int<'attendee'>;
};

/** 到会的够不够法定比例。Do as many attend as the text of this kind of meeting asks for? */
export function isEnough({ kind, countedBy, members, present, ...law }: QuorumWords): Bool {
  const reaches = (name: keyof typeof quorums) => present.reaches(law[name], members).because('enough');
  const byCount = (persons: keyof typeof quorums, households: keyof typeof quorums) =>
    either(countedBy.is('households'), reaches(households), reaches(persons));
  return inCase(
    kind,
    {
      residents: reaches('residentsQuorum'),
      delegates: reaches('delegatesQuorum'),
      villagers: byCount('villagersQuorum', 'villagersHouseholdQuorum'),
      representatives: reaches('representativesQuorum'),
      group: byCount('groupQuorum', 'groupHouseholdQuorum'),
    },
    reaches('jointQuorum'),
  );
}

/**
 * 到会人数够不够，会能不能开。
 * Is the meeting quorate? Shares are exact: 过半数 leaves the half out, 三分之二以上 takes it in, and a share of nothing is never reached.
 *
 * Met: enough attend. Residents meet as all residents, one from each household, or delegates of the groups: `members` is all of those that meet.
 * Villagers meet as persons or as households, each with its own share. For joint meetings no text gives a quorum.
 *
 * Source: 城市居民委员会组织法（2018）9; 村民委员会组织法（2018）22、26、28; 民法典 1259.
 *
 * @example
 * isQuorate({ kind: 'representatives', members: 35, present: 23 }, law).outcome // => 'unmet'
 */
export const isQuorate = question('meetings.isQuorate', {
  facts: attendance,
  law: quorums,
  met: isEnough,
});
