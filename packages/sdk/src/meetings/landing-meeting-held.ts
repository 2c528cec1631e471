import {
  allOf,
  anyOf,
  bool,
  choose,
  date,
  not,
  oneOf,
  periodStart,
  question,
  type FactValues,
  type IsoDate,
} from '@liandong/core';
import type { Meeting } from './meeting.js';
import { recorded } from './shared.js';
import { landingBinds, landingLead } from './terms.js';

/**
 * 外来项目落地前，社区联席会议开了没有。
 * Was the community's joint meeting held, with the project on its agenda, before an outside project starts in the community?
 *
 * The source says that parties meet when such a project lands; *before* it starts is our reading, and how long before is open. It describes a
 * practice, so it advises unless a place makes it bind. Value, whatever binds: `local`, `not-held`, `held`, `too-late`.
 *
 * Source: 将台研究（由外部社会组织带来的项目在社区落地时，通过社区联席会议）.
 *
 * @example
 * landingMeetingHeld({ source: 'external', startsOn: '2026-04-20', hasMet: true, heldOn: '2026-04-20' }, law).value // => 'too-late'
 */
export const landingMeetingHeld = question('meetings.landingMeetingHeld', {
  facts: {
    source: oneOf(['external', 'local'], { who: ['committee', 'organization'], register: 'projects.book' }),
    startsOn: date({ who: ['organization', 'committee'], register: 'projects.book' }),
    hasMet: bool(recorded),
    heldOn: date(recorded),
  },
  law: { landingBinds },
  derive: {
    latestOn: {
      type: date(),
      from: ['startsOn'],
      law: [landingLead],
      compute: ({ startsOn }, { value, calendar }) => periodStart(startsOn, value(landingLead), calendar),
    },
  },
  met: ({ source, startsOn, hasMet, heldOn, latestOn }) =>
    anyOf(
      source.is('local').because('localProject'),
      allOf(
        allOf(hasMet, heldOn.before(startsOn)).advises('heldBefore', { binding: 'landingBinds' }),
        heldOn.onOrBefore(latestOn).advises('farEnoughAhead', { binding: 'landingBinds' }),
      ),
    ),
  value: ({ source, startsOn, hasMet, heldOn }) =>
    choose(
      [
        [source.is('local'), 'local'],
        [not(hasMet), 'not-held'],
        [heldOn.before(startsOn), 'held'],
      ],
      'too-late',
    ),
});

/**
 * 由会议簿取出该项目的落地会议：社区联席会议，开成了的，议题中有该项目，最早的一次。
 * The facts of {@link landingMeetingHeld} from a book of meetings: the day of the first community joint meeting held with the project on its agenda.
 *
 * Source: as {@link landingMeetingHeld}; that the first meeting counts is ours.
 */
export function landingFacts(
  project: {
    readonly id: string;
    readonly source: 'external' | 'local';
    readonly startsOn: IsoDate;
    readonly community: string;
  },
  book: readonly Meeting[],
): FactValues<typeof landingMeetingHeld.facts> {
  const held = book
    .filter(
      ({ status, kinds, communities = [], agenda = [] }) =>
        status === 'held' &&
        kinds.includes('community') &&
        communities.includes(project.community) &&
        agenda.some((item) => item.project === project.id),
    )
    .map(({ on }) => on)
    .sort();
  const { source, startsOn } = project;
  return { source, startsOn, hasMet: held.length > 0, ...(held[0] && { heldOn: held[0] }) };
}
