import { choose, question } from '@liandong/core';
import { standings } from './cadence.js';
import { byKind, cadenceFacts, forKind, standingOf } from './cadence-facts.js';
import { regularKinds, type RegularKind } from './codes.js';
import { each } from './shared.js';

const standing = (kind: RegularKind) => standingOf(kind, standings, (plan) => plan.standing);

/**
 * 会有没有按周期开：已经结束的每一期，开成的次数都够；有最长间隔的，没有超过。
 * Is the cadence kept? Every period that has closed has as many meetings held as its text asks for, and none lie too far apart.
 *
 * Met: kept so far. Value: `kept`, `missed`, `too-long-apart`. Postponed, cancelled and inquorate meetings were not held. The period in which
 * watching begins is not judged. Whether meetings count that were online, extraordinary, merged, shared with another level, or pushed past the
 * end of a period by a holiday, is for a text to say; where none does and it matters, the answer is unknown.
 *
 * Source: 将台研究（坚持联席会议制度，次数未定）; 村民委员会组织法（2018）26; 上海市居民委员会工作条例 11; 民法典 202、203.
 *
 * @example
 * isCadenceKept({ kind: 'representatives', since: '2024-01-01', meetings: [] }, law).value // => 'missed'
 */
export const isCadenceKept = question('meetings.isCadenceKept', {
  facts: cadenceFacts,
  derive: each(regularKinds, 'Standing', standing),
  met: ({ kind, ...words }) => byKind(kind, (one) => words[`${one}Standing`].is('kept').because('eachPeriod')),
  value: ({ kind, ...words }) =>
    choose(
      [
        [forKind(kind, (one) => words[`${one}Standing`].is('missed')), 'missed'],
        [forKind(kind, (one) => words[`${one}Standing`].is('too-long-apart')), 'too-long-apart'],
      ],
      'kept',
    ),
});
