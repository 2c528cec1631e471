import { interview, type Interview, type Topic } from '@liandong/core/interview';
import { creditSituation } from '../organizations/index.js';
import { questionOf, schemes, type Scheme } from './schemes.js';

/** 补贴访谈的话题：同一件事上的问题放在一起问完。What the facts of the schemes are about: each topic is asked to its end before the next. */
export const subsidyTopics: readonly Topic[] = [
  { name: 'applicant', facts: ['applicant'] },
  {
    name: 'organization',
    facts: ['orgClass', 'isRegisteredHere', 'level', 'orientation', 'foundedOn', 'isJudgedStartup'],
  },
  { name: 'credit', facts: Object.keys(creditSituation) },
  { name: 'premises', facts: ['bill', 'charge', 'premises', 'isAtRegisteredAddress', 'monthsPaid'] },
  { name: 'incubation', facts: ['support', 'monthsIncubated'] },
  { name: 'service', facts: ['servedSince', 'isUnbroken', 'isWellDone', 'wasGranted'] },
  { name: 'post', facts: ['employerClass', 'isSocialWorkPost', 'isFullTime', 'employers', 'role'] },
  { name: 'stay', facts: ['month', 'workedFrom', 'isStillHere', 'workedUntil', 'isWorkingHere'] },
  {
    name: 'certificate',
    facts: ['certificates', 'certificateLevel', 'isAppraised', 'isPaidForLevel', 'paidBefore'],
  },
];

/**
 * 补贴访谈：几项补贴一起问，只问还有用的。
 * The interview on some schemes, or all: asks what settles most of them soonest; on schemes for organisations and for workers together, first
 * who applies. Facts and units are those of each scheme's question; its topics share no fact, so no {@link WrongQuestionError} arises;
 * nor, of a day that leads past the calendar, an {@link InvalidDateError}.
 *
 * Source: as each scheme's own question; the order of asking is ours.
 *
 * @throws {WrongFactError} from `step`, for an answer that its fact refuses
 *
 * @example
 * subsidyInterview(['exam', 'post']).step({ role: 'other' }, law).standings[1].outcome // => 'unmet'
 */
export const subsidyInterview = (which: readonly Scheme[] = Object.keys(schemes) as Scheme[]): Interview =>
  interview(
    which.map((scheme) => questionOf(scheme, which)),
    subsidyTopics,
  );
