import { allOf, anyOf, bool, choose, date, not, periodEnd, question, type Bool, type Day } from '@liandong/core';
import { today } from './registration.js';
import { certifiedNeedsRegistration, replaceLeadWithin } from './terms.js';

const project = { who: ['organization', 'socialWorker'] } as const;

/**
 * 项目中途，负责社工离开或者证书登记到期的，有没有接上。
 * Is the lead of a running project covered when the lead social worker leaves, or the registration runs out?
 * Value: `holds`, `renew-in-time` (it runs out before the project ends), `renew` (it has run out), `covered` (a certified successor),
 * `replace-by` (left, and there is still time), `replace` (left, and the time is over).
 *
 * No text at hand says how soon somebody must follow.
 *
 * Source: 各地比较 2016 (a social worker carries the project out); 上海 (the certificate counts for the post).
 */
export const isLeadCovered = question('workforce.isLeadCovered', {
  facts: {
    hasLeft: bool(project),
    leftOn: date(project),
    /** 负责社工证书登记的末日。 */
    leadUntil: date({ ...project, register: 'workforce.registrations' }),
    projectEndsOn: date({ ...project, register: 'projects' }),
    hasSuccessor: bool(project),
    successorIsCertified: bool({ ...project, register: 'workforce.workers' }),
  },
  law: { certifiedNeedsRegistration },
  derive: {
    today,
    replaceBy: {
      type: date(),
      from: ['leftOn'],
      law: [replaceLeadWithin],
      compute: ({ leftOn }, { value, calendar }) => periodEnd(leftOn, value(replaceLeadWithin), calendar).date,
    },
  },
  met: (words) =>
    anyOf(
      allOf(not(isGone(words)), isRegisteredStill(words)).because('leadHolds'),
      isFollowed(words).because('successor'),
      allOf(isGone(words), words.today.onOrBefore(words.replaceBy)).because('timeLeft'),
    ).and(words.leadUntil.onOrAfter(words.projectEndsOn).advises('outlasts')),
  value: (words) =>
    choose(
      [
        [isFollowed(words), 'covered'],
        [allOf(isGone(words), words.today.onOrBefore(words.replaceBy)), 'replace-by'],
        [isGone(words), 'replace'],
        [not(isRegisteredStill(words)), 'renew'],
        [allOf(words.certifiedNeedsRegistration, words.leadUntil.before(words.projectEndsOn)), 'renew-in-time'],
      ],
      'holds',
    ),
});

interface Words {
  readonly hasLeft: Bool;
  readonly leftOn: Day;
  readonly leadUntil: Day;
  readonly today: Day;
  readonly hasSuccessor: Bool;
  readonly successorIsCertified: Bool;
  readonly certifiedNeedsRegistration: Bool;
}

/** Who leaves on a later day is still here. */
function isGone({ hasLeft, leftOn, today }: Words): Bool {
  return allOf(hasLeft, leftOn.onOrBefore(today));
}

function isRegisteredStill({ leadUntil, today, certifiedNeedsRegistration }: Words): Bool {
  return anyOf(today.onOrBefore(leadUntil), not(certifiedNeedsRegistration));
}

function isFollowed({ hasSuccessor, successorIsCertified }: Words): Bool {
  return allOf(hasSuccessor, successorIsCertified);
}
