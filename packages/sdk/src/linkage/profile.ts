import type { IsoDate, Law } from '@liandong/core';
import { checkRoles, type RoleCheck } from './check-roles.js';
import { contexts } from './codes.js';
import { failureSigns } from './failure-signs.js';
import { linkageOf, type Linkage } from './linkage-of.js';
import type { Observations } from './observations.js';
import type { Sign } from './sign.js';
import { movementOf, type Movement } from './movement.js';
import type { LinkageRecords } from './records.js';
import { triadOf, type Triad } from './triad.js';

/** 一个地方某日的联动全貌。All that can be said of linkage at a place, up to the law's day. */
export interface Profile {
  readonly linkage: Linkage;
  readonly triad: Triad;
  readonly roles: readonly RoleCheck[];
  readonly movement: Movement;
  readonly signs: readonly Sign[];
  readonly force: 'advisory';
}

/**
 * 由记录得出联动全貌：网络、六个方向、角色、联与动、征兆。
 * The whole picture out of records, from a first day to the law's day; what records cannot show may be given as observations, which win.
 *
 * Source: as {@link linkageOf}, {@link triadOf}, {@link checkRoles}, {@link movementOf} and {@link failureSigns}, put together.
 *
 * @throws {InvalidDateError} for a date that is no day
 * @throws {WrongFactError} for a value of the wrong type or outside its bounds
 */
export function profileOf(records: LinkageRecords, since: IsoDate, law: Law, observed: Observations = {}): Profile {
  const linkage = linkageOf(records, law.date);
  const movement = movementOf(records, { from: since, to: law.date }, law);
  const roles = contexts.map((context) => checkRoles(linkage, records.assignments, context, law));
  const { counts, down, up } = linkage;
  const { value } = movement.decision;
  const isOneOf = (...values: readonly string[]) => (value === undefined ? null : values.includes(value));
  const isTold = roles.every(({ decision }) => decision.outcome !== 'unknown');
  const faults = (code: string) =>
    isTold ? roles.flatMap(({ findings }) => findings).filter((one) => one.code === code).length : null;
  const fromRecords: Observations = {
    isLinkedNotMoving: isOneOf('linkedNotMoving', 'both'),
    isMovingNotLinked: isOneOf('movingNotLinked', 'both'),
    rolesAbsent: faults('absent'),
    rolesOverstepping: faults('overstepping'),
    rolesMisplaced: faults('misplaced'),
    communities: counts.community,
    organizations: counts.organization,
    socialWorkers: counts.socialWorker,
    volunteers: counts.volunteer,
    resources: counts.resource,
    linksDown: down,
    linksUp: up,
  };
  return {
    linkage,
    triad: triadOf(linkage, law),
    roles,
    movement,
    signs: failureSigns({ ...fromRecords, ...observed }, law),
    force: 'advisory',
  };
}
