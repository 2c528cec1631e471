import {
  allOf,
  bool,
  choose,
  date,
  either,
  not,
  oneOf,
  question,
  rows,
  type Bool,
  type Day,
  type FactValues,
  type Refs,
} from '@liandong/core';
import { ownerKinds } from './codes.js';
import type { Resolution } from './meeting.js';
import { booked, today } from './shared.js';
import { resolutionsBind } from './terms.js';

const resolution = {
  owner: oneOf(ownerKinds),
  hasDueDay: bool(),
  dueOn: date(),
  isDone: bool(),
  doneOn: date(),
} as const;

/**
 * 议定事项有没有责任人、时限，有没有按时办。
 * Does every resolution have somebody to carry it out and a day, and is none overdue? A resource owns nothing; its supplier may.
 *
 * Met: nothing that binds is lacking. That resolutions have an owner and a day is our inference from linked bodies that do not move, so it
 * advises unless a place makes it bind. Value, whatever binds: `none`, `without-owner`, `without-day`, `overdue`, `open`, `done`.
 *
 * Source: 将台研究（共同确立工作思路、目标和任务、实施步骤；联而不动）; 湖北（资源性要素不是行动主体）.
 *
 * @example
 * areResolutionsOwned(resolutionFacts([{ id: 'R1', what: '修灯' }]), law).value // => 'without-owner'
 */
export const areResolutionsOwned = question('meetings.areResolutionsOwned', {
  facts: { resolutions: rows(resolution, booked) },
  law: { resolutionsBind },
  derive: { today },
  met: ({ resolutions, today }) =>
    allOf(
      resolutions.every(isOwned).advises('owned', { binding: 'resolutionsBind' }),
      resolutions.every(({ hasDueDay }) => hasDueDay).advises('dated', { binding: 'resolutionsBind' }),
      not(resolutions.exists((row) => isOverdue(row, today))).advises('inTime', { binding: 'resolutionsBind' }),
    ),
  value: ({ resolutions, today }) =>
    choose(
      [
        [resolutions.count().equals(0), 'none'],
        [not(resolutions.every(isOwned)), 'without-owner'],
        [not(resolutions.every(({ hasDueDay }) => hasDueDay)), 'without-day'],
        [resolutions.exists((row) => isOverdue(row, today)), 'overdue'],
        [not(resolutions.every(({ isDone }) => isDone)), 'open'],
      ],
      'done',
    ),
});

type Row = Refs<typeof resolution>;
function isOwned({ owner }: Row): Bool {
  return allOf(owner.isNot('none'), owner.isNot('resource'));
}

/** Not done by its day: still open after it, or done after it. */
function isOverdue({ hasDueDay, dueOn, isDone, doneOn }: Row, today: Day): Bool {
  return allOf(hasDueDay, either(isDone, doneOn.after(dueOn), today.after(dueOn)));
}

/**
 * 由会议记录取出各行。The facts of {@link areResolutionsOwned} from records of meetings, with their days.
 *
 * Source: as {@link areResolutionsOwned}; it only reads the records.
 */
export const resolutionFacts = (resolutions: readonly Resolution[]): FactValues<typeof areResolutionsOwned.facts> => ({
  resolutions: resolutions.map(({ owner, dueOn, doneOn }) => ({
    owner: owner?.kind ?? 'none',
    hasDueDay: dueOn !== undefined,
    dueOn,
    isDone: doneOn !== undefined,
    doneOn,
  })),
});
