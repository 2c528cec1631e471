import { isoDate, type IsoDate, type Outcome } from '@liandong/core';
import { placeOfKind, type ActorKind, type RollInStep } from './codes.js';
import type { LinkageRecords } from './records.js';
import type { RollInOrder } from './terms.js';

/** 一个要素第一次动起来。When an element first moved, by which record. */
export interface FirstMove {
  readonly element: RollInStep;
  readonly on?: IsoDate;
  /** The activity, or the link. */
  readonly record?: string;
  /** 记录分不出这一种，例如专业志愿者与社区志愿者。Records do not tell it from its kind. */
  readonly isUntold?: true;
}

/** 实际的卷入次序，与给定的次序相比。How the elements came in on record, beside the order that is given. */
export interface RolledIn {
  /** Step by step, as the order has them. */
  readonly steps: readonly (readonly FirstMove[])[];
  /** `met`: none came before one that the order has earlier. `unknown`: nothing is on record. */
  readonly isInOrder: Outcome;
  /** Elements that came before one of an earlier step. */
  readonly early: readonly RollInStep[];
  /** 接下来卷入的要素；都卷入了，就回到先动的。 */
  readonly next: readonly RollInStep[];
  readonly force: 'advisory';
}

const acting: readonly string[] = ['actTogether', 'serve'];

function elementOf(kind: ActorKind | undefined): RollInStep | undefined {
  if (kind === 'supplier') return 'resource';
  const element = kind && placeOfKind[kind].element;
  return element === 'organization' || element === 'volunteer' ? element : undefined;
}

/**
 * 实际的卷入次序：各要素哪一天第一次动起来，与给定的次序合不合，接下来轮到谁。
 * In what order the elements came in, up to a day, beside the order of one mode; and which comes next. Advice only: the study describes
 * orders and does not forbid others.
 *
 * What counts as moving is our reading, for no source says: an activity it took part in, a link of acting together or serving, and of
 * resources the first time that one was supplied. Days tell no order within a day. Records do not tell professional volunteers from others.
 *
 * Source: 湖北（三种卷联各自的次序；谁先动、如何滚动卷入）.
 *
 * @throws {InvalidDateError} for a date that is no day
 *
 * @example
 * rolledIn(guihuaLinkage, [['organization'], ['volunteer'], ['resource']], '2026-03-31').next // => ['volunteer']
 */
export function rolledIn(records: LinkageRecords, order: RollInOrder, asOf: IsoDate): RolledIn {
  isoDate(asOf);
  const kindOf = new Map(records.actors.map(({ id, kind }) => [id, kind]));
  const moves: readonly { readonly element: RollInStep | undefined; readonly on: IsoDate; readonly record: string }[] =
    [
      ...records.activities.flatMap(({ id, on, by }) =>
        by.map((who) => ({ element: elementOf(kindOf.get(who)), on, record: id })),
      ),
      ...records.links.flatMap(({ id, from, kind, on }) => {
        if (kind === 'supply') return [{ element: 'resource' as const, on, record: id }];
        return acting.includes(kind) ? [{ element: elementOf(kindOf.get(from)), on, record: id }] : [];
      }),
    ];
  const isEarlier = (one: (typeof moves)[number], other: (typeof moves)[number]) =>
    one.on < other.on || (one.on === other.on && one.record < other.record);
  const first = (element: RollInStep): FirstMove => {
    if (element === 'professionalVolunteer') return { element, isUntold: true };
    const own = moves.filter((move) => move.element === element && move.on <= asOf);
    const [head, ...rest] = own;
    if (!head) return { element };
    const { on, record } = rest.reduce((one, other) => (isEarlier(other, one) ? other : one), head);
    return { element, on, record };
  };
  const steps = order.map((step) => step.map(first));
  const dayOf = (step: readonly FirstMove[]) =>
    step.reduce<IsoDate | undefined>((day, { on }) => (on && (!day || on < day) ? on : day), undefined);
  const days = steps.map(dayOf);
  const early = steps.flatMap((step, at) =>
    step
      .filter(({ on }) => on !== undefined && days.slice(0, at).some((day) => day === undefined || day > on))
      .map(({ element }) => element),
  );
  const waiting = days.indexOf(undefined);
  return {
    steps,
    isInOrder: early.length > 0 ? 'unmet' : days.some((day) => day !== undefined) ? 'met' : 'unknown',
    early,
    next: order[waiting < 0 ? 0 : waiting] ?? [],
    force: 'advisory',
  };
}
