import { daysBetween, isIsoDate, type Decision, type IsoDate, type Law } from '@liandong/core';
import { aspects, type Aspect } from './codes.js';
import { isMoving } from './is-moving.js';
import type { LinkageRecords } from './records.js';

/** 到期未办的一件事。Something that a meeting resolved, that was due and is not done by the last day. */
export interface OverdueTask {
  readonly dueOn: IsoDate;
  readonly id: string;
  readonly title: string;
  /** 由谁办。Id of the actor. */
  readonly owner: string;
  /** 议定它的会议。Id of the meeting that resolved it. */
  readonly meeting: string;
  /** 过期几天：从到期日到末日，按日历天数。Calendar days from the due day to the last; 0 on the due day itself. */
  readonly daysOverdue: number;
}

/** 没有共同商定的一次活动。Something that was done, and that no joint meeting held by its day agreed on. */
export interface UnagreedActivity {
  readonly on: IsoDate;
  readonly id: string;
  /** 有谁。Ids of the actors that took part. */
  readonly by: readonly string[];
}

/** 一段时间的联与动。Linkage and movement from one day to another. */
export interface Movement {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** {@link isMoving} */
  readonly decision: Decision<'nothing' | 'both' | 'linkedNotMoving' | 'movingNotLinked' | 'linkedAndMoving'>;
  /** 到期未办的事。Ids of what was due and is not done. */
  readonly undone: readonly string[];
  /** 同上，逐件写明，拖得最久的在前。The same, one by one, the longest overdue first. */
  readonly overdue: readonly OverdueTask[];
  /** 没有共同商定的活动。Ids of activities without a joint record. */
  readonly alone: readonly string[];
  /** 同上，逐次写明，早的在前。The same, one by one, the earliest first. */
  readonly notAgreed: readonly UnagreedActivity[];
  /** 四个方面中整段时间都没有的。Over the whole period, not of one meeting: the four make up linkage as a whole. */
  readonly absentAspects: readonly Aspect[];
  readonly force: 'advisory';
}

/**
 * 一段时间内既联又动的情形，首尾两天都算。只看到末日为止已有的记录，所以以后的记录不改变它。
 * Linkage and movement from one day to another, both counted. Nothing later than the last day is looked at, so later records never change it.
 *
 * Source: 将台研究（“联而不动”“动而不联”；相互沟通、信息共享、共同决策、共同行动）. What is taken as linked and as moving is ours.
 *
 * @throws {InvalidDateError} for a last day that is none, where something due by then is not done
 * @throws {WrongFactError} for a value of the wrong type or outside its bounds
 */
export function movementOf(
  { meetings, tasks, activities, links }: LinkageRecords,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
  law: Law,
): Movement {
  // A day that is none lies nowhere.
  const within = (on: IsoDate | undefined) => isIsoDate(on) && from <= on && on <= to;
  const held = meetings.filter(({ wasHeld, on }) => wasHeld && on <= to);
  const heldOn = new Map<string | undefined, IsoDate>();
  for (const { id, on } of held) if (on < (heldOn.get(id) ?? '~')) heldOn.set(id, on);
  const isHeld = (id?: string, by: IsoDate = to) => (heldOn.get(id) ?? '~') <= by;
  const due = tasks.filter(({ meeting, dueOn }) => isHeld(meeting) && within(dueOn));
  const undone = due.filter(({ doneOn }) => doneOn === undefined || doneOn > to);
  const acts = activities.filter(({ on }) => within(on));
  const alone = acts.filter(({ record, on }) => !isHeld(record, on));
  const seen = new Set<string>([
    ...held.filter(({ on }) => within(on)).flatMap((one) => one.aspects ?? []),
    ...links.filter(({ on, until }) => on <= to && (until === undefined || from < until)).map(({ kind }) => kind),
  ]);
  return {
    from,
    to,
    decision: isMoving(
      {
        meetings: held.filter(({ on }) => within(on)).length,
        due: due.length,
        done: due.length - undone.length,
        activities: acts.length,
        agreed: acts.length - alone.length,
      },
      law,
    ),
    undone: undone.map(({ id }) => id).sort(),
    overdue: inOrder(
      undone.map(({ dueOn = to, id, title, owner, meeting = '' }) => ({
        ...{ dueOn, id, title, owner, meeting },
        daysOverdue: daysBetween(dueOn, to),
      })),
    ),
    alone: alone.map(({ id }) => id).sort(),
    notAgreed: inOrder(alone.map(({ on, id, by }) => ({ on, id, by }))),
    absentAspects: aspects.filter((aspect) => !seen.has(aspect)),
    force: 'advisory',
  };
}

/** By their days, which stand first in them, then by all else: the same whatever the order of the records. */
const inOrder = <Item>(items: readonly Item[]): readonly Item[] =>
  [...items].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
