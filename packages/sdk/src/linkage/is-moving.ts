import { allOf, anyOf, choose, int, not, question, type Bool, type Int, type ShareRef } from '@liandong/core';
import { jointShare, movingShare } from './terms.js';

const asked = { max: 1_000_000, who: ['street', 'committee'] } as const;

interface Words {
  readonly meetings: Int<'case'>;
  readonly due: Int<'case'>;
  readonly done: Int<'case'>;
  readonly activities: Int<'case'>;
  readonly agreed: Int<'case'>;
  readonly movingShare: ShareRef;
  readonly jointShare: ShareRef;
}

/** 联而不动：what was resolved, be it before, is not carried out; or people come together, nothing was resolved and nothing is done. */
const linkedNotMoving = ({ meetings, due, done, activities, movingShare }: Words): Bool =>
  anyOf(
    allOf(due.atLeast(1), done.lessThan(due), anyOf(done.lessThan(1), not(done.reaches(movingShare, due)))),
    allOf(meetings.atLeast(1), due.lessThan(1), activities.lessThan(1)),
  );

/** 动而不联：things are done, and nobody agreed on them together. */
const movingNotLinked = ({ activities, agreed, jointShare }: Words): Bool =>
  allOf(
    activities.atLeast(1),
    agreed.lessThan(activities),
    anyOf(agreed.lessThan(1), not(agreed.reaches(jointShare, activities))),
  );

/**
 * 一段时间里是不是既联又动：议定的事有没有办，办的事是不是共同商定的。
 * Is there both linkage and movement over a period: is what was resolved carried out, and was what is done agreed on together?
 *
 * How much must be carried out is open. All of it is surely enough, and none of it surely too little; what lies between waits for the law.
 *
 * Source: 将台（“联而不动”或者“动而不联”）.
 *
 * @example
 * isMoving({ meetings: 3, due: 4, done: 0, activities: 0, agreed: 0 }, law).value // => 'linkedNotMoving'
 */
export const isMoving = question('linkage.isMoving', {
  facts: {
    meetings: int('case', asked),
    due: int('case', asked),
    done: int('case', asked),
    activities: int('case', asked),
    agreed: int('case', asked),
  },
  law: { movingShare, jointShare },
  met: (words) =>
    allOf(
      anyOf(words.meetings.atLeast(1), words.activities.atLeast(1)).because('something'),
      not(linkedNotMoving(words)).because('carriedOut', { cites: ['movingShare'] }),
      not(movingNotLinked(words)).because('agreedOn', { cites: ['jointShare'] }),
    ),
  value: (words) =>
    choose(
      [
        [allOf(words.meetings.lessThan(1), words.activities.lessThan(1)), 'nothing'],
        [allOf(linkedNotMoving(words), movingNotLinked(words)), 'both'],
        [linkedNotMoving(words), 'linkedNotMoving'],
        [movingNotLinked(words), 'movingNotLinked'],
      ],
      'linkedAndMoving',
    ),
});
