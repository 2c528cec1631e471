import { allOf, anyOf, bool, not, question } from '@liandong/core';
import { outcomesFollowed } from './terms.js';

const committee = { who: ['committee'], register: 'meetings.book' } as const;
const office = { who: ['department', 'street'] } as const;

/**
 * 协商的成果有没有落实、公开、采纳、反馈。
 * Was what residents deliberated on followed up? What the committee is to do is done and published; what government asked to be deliberated is
 * reported, adopted unless there are good grounds not to, and answered.
 *
 * Met: followed up, or the law of the place does not order it.
 *
 * Source: 上海市居民委员会工作条例 23.
 *
 * @example
 * isDeliberationFollowedUp({ needsCommittee: true, isCarriedOut: true, isPublished: false, isEntrusted: false }, law).outcome // => 'unmet'
 */
export const isDeliberationFollowedUp = question('meetings.isDeliberationFollowedUp', {
  facts: {
    /** 需要居民委员会落实的。 */
    needsCommittee: bool(committee),
    isCarriedOut: bool(committee),
    isPublished: bool(committee),
    /** 受政府或者有关部门委托协商的。 */
    isEntrusted: bool(committee),
    isReported: bool(committee),
    isAdopted: bool(office),
    /** 不采纳的正当理由。 */
    hasGoodGrounds: bool({ ...office, judgement: true }),
    isAnswered: bool(office),
  },
  law: { outcomesFollowed },
  met: ({ needsCommittee, isEntrusted, outcomesFollowed: isOrdered, ...done }) => {
    const cites = { cites: ['outcomesFollowed'] };
    return anyOf(
      not(isOrdered).because('notOrderedHere'),
      allOf(
        anyOf(not(needsCommittee), allOf(done.isCarriedOut, done.isPublished)).because('carriedOut', cites),
        anyOf(not(isEntrusted), done.isReported).because('reported', cites),
        anyOf(not(isEntrusted), done.isAdopted, done.hasGoodGrounds).because('adopted', cites),
        anyOf(not(isEntrusted), done.isAnswered).because('answered', cites),
      ),
    );
  },
});
