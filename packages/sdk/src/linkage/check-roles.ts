import type { Citation, Decision, Law } from '@liandong/core';
import { areRolesInPlace, compareRoles, type RoleFinding } from './are-roles-in-place.js';
import type { ActorKind, Context, Role } from './codes.js';
import type { Linkage } from './linkage-of.js';
import type { Assignment } from './records.js';
import { roleMatrix } from './terms.js';

/** 指到人的角色偏差。A fault of roles, with who is concerned: for an absent role those who could take it, for the others those who hold it. */
export interface RolesChecked extends RoleFinding {
  readonly who: readonly string[];
  readonly force: 'advisory';
}

/** 某日、某一场合的角色核查。What checking the roles of one context found. */
export interface RoleCheck {
  readonly context: Context;
  /** {@link areRolesInPlace} */
  readonly decision: Decision<'inPlace' | 'absent' | 'overstepping' | 'misplaced' | 'several'>;
  readonly findings: readonly RolesChecked[];
  /** Assignments that name nobody who is there on the day. */
  readonly strangers: readonly string[];
  /** 谁承担什么角色。Who holds which role. */
  readonly held: readonly { readonly who: string; readonly actor: ActorKind; readonly role: Role }[];
  readonly cites: readonly Citation[];
}

/**
 * 某日、某一场合的角色偏差，指到人。没有角色表的地方，什么也不说。
 * The faults of roles in one context on the network's day, down to who. Where no matrix is in force nothing is found, and the decision is unknown.
 *
 * Source: as {@link compareRoles}, over the matrix of the place.
 *
 * @throws {WrongFactError} for a value of the wrong type or outside its bounds
 */
export function checkRoles(
  { nodes, asOf }: Linkage,
  assignments: readonly Assignment[],
  context: Context,
  law: Law,
): RoleCheck {
  const kindOf = new Map(nodes.filter(({ shape }) => shape === 'actor').map(({ id, kind }) => [id, kind]));
  const now = assignments.filter(
    (one) =>
      one.context === context &&
      (one.from === undefined || one.from <= asOf) &&
      (one.until === undefined || asOf < one.until),
  );
  const held = now.flatMap(({ actor: who, role }) => {
    const actor = kindOf.get(who);
    return actor === undefined || actor === 'resource' ? [] : [{ who, actor, role }];
  });
  held.sort((one, other) => (`${one.who} ${one.role}` < `${other.who} ${other.role}` ? -1 : 1));
  const { value: matrix, cites } = law.get(roleMatrix);
  const findings = compareRoles(matrix ?? [], context, held).map((one): RolesChecked => ({
    ...one,
    who:
      one.code === 'absent'
        ? nodes.filter(({ kind }) => kind === one.actor).map(({ id }) => id)
        : unique(held.flatMap(({ who, actor, role }) => (actor === one.actor && role === one.role ? [who] : []))),
    force: 'advisory',
  }));
  return {
    context,
    // Many may hold one role; it counts once, so that no number of them is too large to be asked about.
    decision: areRolesInPlace(
      { context, held: [...new Map(held.map(({ actor, role }) => [`${actor} ${role}`, { actor, role }])).values()] },
      law,
    ),
    findings: matrix ? findings : [],
    strangers: unique(now.flatMap(({ actor }) => (kindOf.has(actor) ? [] : [actor]))),
    cites,
    held,
  };
}

const unique = (ids: readonly string[]) => [...new Set(ids)].sort();
