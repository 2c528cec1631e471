import type { Decision, IsoDate, Law } from '@liandong/core';
import { aspects, type Aspect } from './codes.js';
import { isMoving } from './is-moving.js';
import type { LinkageRecords } from './records.js';

/** 一段时间的联与动。Linkage and movement from one day to another. */
export interface Movement {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** {@link isMoving} */
  readonly decision: Decision<'nothing' | 'both' | 'linkedNotMoving' | 'movingNotLinked' | 'linkedAndMoving'>;
  /** 到期未办的事。Ids of what was due and is not done. */
  readonly undone: readonly string[];
  /** 没有共同商定的活动。Ids of activities without a joint record. */
  readonly alone: readonly string[];
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
 * @throws {WrongFactError} for a value of the wrong type or outside its bounds
 */
export function movementOf(
  { meetings, tasks, activities, links }: LinkageRecords,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
  law: Law,
): Movement {
  const within = (on: IsoDate) => from <= on && on <= to;
  const held = meetings.filter(({ wasHeld, on }) => wasHeld && on <= to);
  const heldOn = new Map<string | undefined, IsoDate>();
  for (const { id, on } of held) if (on < (heldOn.get(id) ?? '~')) heldOn.set(id, on);
  const isHeld = (id?: string, by: IsoDate = to) => (heldOn.get(id) ?? '~') <= by;
  const due = tasks.filter(({ meeting, dueOn }) => isHeld(meeting) && dueOn !== undefined && within(dueOn));
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
    alone: alone.map(({ id }) => id).sort(),
    absentAspects: aspects.filter((aspect) => !seen.has(aspect)),
    force: 'advisory',
  };
}
