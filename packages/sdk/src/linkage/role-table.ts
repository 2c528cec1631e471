import type { Law } from '@liandong/core';
import { checkRoles, type RoleCheck, type RolesChecked } from './check-roles.js';
import { actorKinds, roles, type ActorKind, type Context, type Role } from './codes.js';
import type { Linkage } from './linkage-of.js';
import type { Assignment } from './records.js';
import { roleMatrix } from './terms.js';

/** 一方与一个角色：应有的、实际的，和偏差。One kind of actor and one role: what is expected, who holds it, and what is wrong with that. */
export interface RoleCell {
  readonly actor: ActorKind;
  readonly role: Role;
  /** 应有、可以有、表上没有；没有角色表的说不清。 */
  readonly expected: 'expected' | 'allowed' | 'not-listed' | 'unknown';
  readonly who: readonly string[];
  readonly finding?: RolesChecked;
}

/** 一个场合的角色表：应有的与实际的，逐格对照。The matrix of one context, cell by cell. */
export interface RoleTable extends RoleCheck {
  /** Those that the matrix names, or that hold a role. */
  readonly actors: readonly ActorKind[];
  readonly roles: readonly Role[];
  /** By actor, then by role. */
  readonly cells: readonly (readonly RoleCell[])[];
}

/**
 * 角色对照表：一个场合里，哪一方应有哪个角色，实际由谁承担，差在哪里。
 * The roles of one context as a table: expected against held, with the finding of {@link checkRoles} in its cell. Of the whole, no cell is
 * judged here a second time. Where no matrix is in force, what is expected is unknown.
 *
 * Source: 将台（明晰主体角色；越位、错位、缺位）.
 *
 * @throws {WrongFactError} for a value of the wrong type or outside its bounds
 *
 * @example
 * roleTable(linkageOf(guihuaLinkage, '2026-03-31'), guihuaLinkage.assignments, 'project', law).actors
 * // => ['government', 'supportAgency', 'committee', 'communityOrganization', 'socialWorker', 'resident']
 */
export function roleTable(linkage: Linkage, assignments: readonly Assignment[], context: Context, law: Law): RoleTable {
  const check = checkRoles(linkage, assignments, context, law);
  const { held, findings } = check;
  const matrix = law.get(roleMatrix).value?.filter((row) => row.context === context);
  const rowOf = (actor: ActorKind) => matrix?.find((row) => row.actor === actor);
  const named = (list: 'roles' | 'may', role: Role) => matrix?.some((row) => row[list]?.includes(role));
  const actors = actorKinds.filter((actor) => rowOf(actor) ?? held.some((one) => one.actor === actor));
  const columns = roles.filter(
    (role) => named('roles', role) || named('may', role) || held.some((one) => one.role === role),
  );
  const cell = (actor: ActorKind, role: Role): RoleCell => {
    const row = rowOf(actor);
    const finding = findings.find((one) => one.actor === actor && one.role === role);
    return {
      actor,
      role,
      expected: !matrix
        ? 'unknown'
        : row?.roles.includes(role)
          ? 'expected'
          : row?.may?.includes(role)
            ? 'allowed'
            : 'not-listed',
      who: [...new Set(held.filter((one) => one.actor === actor && one.role === role).map(({ who }) => who))],
      ...(finding && { finding }),
    };
  };
  return { ...check, actors, roles: columns, cells: actors.map((actor) => columns.map((role) => cell(actor, role))) };
}
