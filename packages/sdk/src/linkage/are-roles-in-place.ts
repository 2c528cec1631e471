import { allOf, choose, int, not, oneOf, question, rows } from '@liandong/core';
import { actorKinds, contexts, roles, type ActorKind, type Context, type Role } from './codes.js';
import { roleMatrix, type ExpectedRoles } from './terms.js';

/** 角色的偏差：缺位、越位、错位，以及表外的。 */
export const roleFaults = ['absent', 'overstepping', 'misplaced', 'unlisted'] as const;
export type RoleFault = (typeof roleFaults)[number];

/** 角色的一处偏差。One fault of roles. */
export interface RoleFinding {
  readonly code: RoleFault;
  readonly actor: ActorKind;
  readonly role: Role;
  /** 来源是否就这一方说过这种偏差。Does the study name this fault of this actor, or is it our extension? */
  readonly isNamedBySource: boolean;
}

/** Whom the study names for each fault. */
const named: Readonly<Record<RoleFault, readonly ActorKind[]>> = {
  overstepping: ['government'],
  misplaced: ['committee'],
  absent: ['committee', 'resident', 'outsideOrganization'],
  unlisted: [],
};

/**
 * 应有的角色与实际的角色相比：无人承担是缺位，政府做了别人的是越位，居委会做了表外的是错位，其他表外的另列。
 * Compares the roles of a context with the matrix: expected and held by nobody, absent; held by the government and another's, overstepping;
 * held by the committee and not its own, misplaced; of anybody else the source has no name for it.
 *
 * Source: 将台研究（越位说的是政府，错位说的是居委会，缺位说的是居委会、居民和外部社会组织）; saying it of anybody else is ours, and marked.
 */
export function compareRoles(
  matrix: readonly ExpectedRoles[],
  context: Context,
  held: readonly { readonly actor: ActorKind; readonly role: Role }[],
): readonly RoleFinding[] {
  const own = matrix.filter((row) => row.context === context);
  const say = (code: RoleFault, actor: ActorKind, role: Role): RoleFinding => ({
    code,
    actor,
    role,
    isNamedBySource: named[code].includes(actor),
  });
  const absent = own.flatMap(({ actor, roles }) =>
    roles
      .filter((role) => !held.some((one) => one.actor === actor && one.role === role))
      .map((role) => say('absent', actor, role)),
  );
  const distinct = actorKinds.flatMap((actor) =>
    roles
      .filter((role) => held.some((one) => one.actor === actor && one.role === role))
      .map((role) => ({ actor, role })),
  );
  const strange = distinct.flatMap(({ actor, role }) => {
    const row = own.find((one) => one.actor === actor);
    if (row?.roles.includes(role) || row?.may?.includes(role)) return [];
    const isOfAnother = own.some((one) => one.actor !== actor && one.roles.includes(role));
    if (actor === 'government' && isOfAnother) return [say('overstepping', actor, role)];
    return [say(actor === 'committee' ? 'misplaced' : 'unlisted', actor, role)];
  });
  return [...absent, ...strange];
}

const number = (code: RoleFault) => ({
  type: int('role', { max: 1_000 }),
  from: ['context', 'held'] as const,
  law: [roleMatrix],
  compute: (
    { context, held }: { context: Context; held: readonly { actor?: ActorKind | null; role?: Role | null }[] },
    { value }: { value(term: typeof roleMatrix): readonly ExpectedRoles[] },
  ) => {
    const known = held.filter((one): one is { actor: ActorKind; role: Role } => one.actor != null && one.role != null);
    if (known.length < held.length) return undefined;
    return compareRoles(value(roleMatrix), context, known).filter((one) => one.code === code).length;
  },
});

/**
 * 各方的角色是不是都到位：不缺位，不越位，不错位。
 * Are the roles where they are expected, in one context? Met describes; the matrix of a study is practice and no order.
 *
 * Source: 将台（明晰主体角色；越位、错位、缺位）.
 */
export const areRolesInPlace = question('linkage.areRolesInPlace', {
  facts: {
    context: oneOf(contexts, { who: ['street', 'committee'] }),
    held: rows(
      { actor: oneOf(actorKinds), role: oneOf(roles) },
      { who: ['street', 'committee'], register: 'linkage.assignments' },
    ),
  },
  law: { roleMatrix },
  derive: {
    absent: number('absent'),
    overstepping: number('overstepping'),
    misplaced: number('misplaced'),
    unlisted: number('unlisted'),
  },
  met: ({ absent, overstepping, misplaced, unlisted }) =>
    allOf(
      absent.equals(0).because('noneAbsent', { cites: ['roleMatrix'] }),
      overstepping.equals(0).because('noneOverstepping', { cites: ['roleMatrix'] }),
      misplaced.equals(0).because('noneMisplaced', { cites: ['roleMatrix'] }),
      unlisted.equals(0).advises('noneUnlisted', { cites: ['roleMatrix'] }),
    ),
  value: ({ absent, overstepping, misplaced }) => {
    const [a, o, m] = [absent.moreThan(0), overstepping.moreThan(0), misplaced.moreThan(0)];
    return choose(
      [
        [allOf(not(a), not(o), not(m)), 'inPlace'],
        [allOf(a, not(o), not(m)), 'absent'],
        [allOf(not(a), o, not(m)), 'overstepping'],
        [allOf(not(a), not(o), m), 'misplaced'],
      ],
      'several',
    );
  },
});
