import {
  allOf,
  anyOf,
  bool,
  choose,
  code,
  date,
  not,
  oneOf,
  question,
  type Bool,
  type RefOfTerm,
  type Refs,
} from '@liandong/core';
import { inTerm } from './in-term.js';
import { afterDrop, assistList, villageAssistList } from './terms.js';

const facts = {
  matter: code({ who: ['department'], register: 'matters.matters' }),
  community: oneOf(['urban', 'rural'], { who: ['street', 'committee'], register: 'places.communities' }),
  /** 准入的根据：列入清单，或者单独批准。 */
  basis: oneOf(['list', 'approval'], { who: ['department'], register: 'matters.applications' }),
  admittedOn: date({ who: ['department'], register: 'matters.applications' }),
  isRevoked: bool({ who: ['department', 'civil-affairs'], register: 'matters.applications' }),
  /** 准入时定有期限。 */
  hasTerm: bool({ who: ['department'], register: 'matters.applications' }),
  admittedUntil: date({ after: 'admittedOn', who: ['department'], register: 'matters.applications' }),
};
const law = { assistList, villageAssistList, afterDrop };
const derived = { onDay: date(), isInTerm: bool() };

type Words = Refs<typeof facts> &
  Refs<typeof derived> & { readonly [Name in keyof typeof law]: RefOfTerm<(typeof law)[Name]> };

function groundsOf(words: Words): Record<'alive' | 'alone' | 'listed' | 'runsOut', Bool> {
  const { matter, community, basis, admittedOn, isRevoked, hasTerm, admittedUntil, onDay, afterDrop } = words;
  return {
    alive: allOf(
      admittedOn.onOrBefore(onDay).because('hasBegun'),
      not(isRevoked).because('notRevoked'),
      words.isInTerm.because('notRunOut'),
    ),
    alone: basis.is('approval').because('standsAlone'),
    listed: anyOf(
      allOf(community.is('urban'), matter.in(words.assistList)),
      allOf(community.is('rural'), matter.in(words.villageAssistList)),
    ).because('stillListed'),
    // An admission without a term has nothing to run out.
    runsOut: allOf(afterDrop.is('runs-out'), hasTerm, onDay.onOrBefore(admittedUntil)).because('runsOut'),
  };
}

/**
 * 清单修订之后，原来的准入还有没有效。
 * Does an admission still hold on the day of the law, after the list may have changed?
 *
 * Met: it holds. Value: `stands`, `runs-out` (dropped by a later list, holds to the end of its term), `ended`. What becomes of a
 * matter that a new list drops is for the law to say ({@link afterDrop}); the sources leave it open, and so the answer is unknown.
 *
 * Source: 上海市居民委员会工作条例 27; 西城区社区减负方案（申请、审批、准入、撤销）.
 *
 * @example
 * admissionStillHolds({ matter: 'meals', community: 'urban', basis: 'list', admittedOn: '2021-03-01', isRevoked: false, hasTerm: false }, law).value // => 'stands'
 */
export const admissionStillHolds = question('matters.admissionStillHolds', {
  facts,
  law,
  derive: { onDay: { type: derived.onDay, from: [], compute: (_, { law }) => law.date }, isInTerm: inTerm },
  met: (words) => {
    const { alive, alone, listed, runsOut } = groundsOf(words);
    return allOf(alive, anyOf(alone, listed, runsOut));
  },
  value: (words) => {
    const { alive, alone, listed, runsOut } = groundsOf(words);
    return choose(
      [
        [not(alive), 'ended'],
        [anyOf(alone, listed), 'stands'],
        [runsOut, 'runs-out'],
      ],
      'ended',
    );
  },
});
