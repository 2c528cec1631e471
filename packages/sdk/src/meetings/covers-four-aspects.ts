import {
  allOf,
  bool,
  choose,
  date,
  not,
  oneOf,
  question,
  rows,
  type Bool,
  type Day,
  type FactValues,
  type IsoDate,
  type Rows,
} from '@liandong/core';
import { aspects, meetingStatuses, type Aspect } from './codes.js';
import type { Meeting } from './meeting.js';
import { booked } from './shared.js';
import { aspectsBind, requiredAspects } from './terms.js';

const meetings = rows(
  {
    on: date(),
    status: oneOf(meetingStatuses),
    communication: bool(),
    information: bool(),
    decision: bool(),
    action: bool(),
  },
  booked,
);

/**
 * 一段时间里的会议记录，是不是四个方面都体现了：相互沟通、信息共享、共同决策、共同行动。
 * Do the records of a period show all four aspects of linkage? They belong to linkage as a whole, so no single meeting has to show them all.
 *
 * Met: nothing that binds is lacking; the source defines linkage by them and orders no record, so this advises unless a place makes it bind.
 * Value, whatever binds: `all`, `some`, `none`. Only meetings held from `from` to `until`, both days among them, count.
 *
 * Source: 将台研究（联动包括相互沟通、信息共享、共同决策、共同行动）.
 *
 * @example
 * coversFourAspects(aspectFacts(book, { from: '2026-01-01', until: '2026-03-31' }), law).value // => 'some'
 */
export const coversFourAspects = question('meetings.coversFourAspects', {
  facts: {
    from: date({ who: ['street', 'committee'] }),
    until: date({ who: ['street', 'committee'] }),
    meetings,
  },
  law: { requiredAspects, aspectsBind },
  met: (words) =>
    allOf(
      ...aspects.map((aspect) =>
        isShown(words, aspect).advises(aspect, { cites: ['requiredAspects'], binding: 'aspectsBind' }),
      ),
    ),
  value: (words) =>
    choose(
      [
        [allOf(...aspects.map((aspect) => isShown(words, aspect))), 'all'],
        [allOf(...aspects.map((aspect) => not(isShown(words, aspect)))), 'none'],
      ],
      'some',
    ),
});

interface Words {
  readonly from: Day;
  readonly until: Day;
  readonly meetings: Rows<typeof meetings.row>;
}
function isShown({ from, until, meetings: book }: Words, aspect: Aspect): Bool {
  return book.exists((row) =>
    allOf(row.status.is('held'), row.on.onOrAfter(from), row.on.onOrBefore(until), row[aspect]),
  );
}

/**
 * 由会议簿取出各行。The facts of {@link coversFourAspects} from a book of meetings, from one day to another, both counted; a record not written yet is not asked yet.
 *
 * Source: as {@link coversFourAspects}; it only reads the records.
 */
export const aspectFacts = (
  book: readonly Meeting[],
  { from, until }: { readonly from: IsoDate; readonly until: IsoDate },
): FactValues<typeof coversFourAspects.facts> => ({
  from,
  until,
  meetings: book.map(({ on, status, record }) => ({
    on,
    status,
    ...(record && Object.fromEntries(aspects.map((aspect) => [aspect, record.includes(aspect)]))),
  })),
});
