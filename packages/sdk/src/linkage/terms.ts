import { dataTerm, enumTerm, listTerm, shareTerm, type Share } from '@liandong/core';
import {
  actorKinds,
  contexts,
  rollInSteps,
  roles,
  starters,
  strengthMetrics,
  type ActorKind,
  type Context,
  type Role,
  type RollInStep,
  type Starter,
} from './codes.js';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const areOf = (values: unknown, of: readonly string[]) =>
  Array.isArray(values) && values.every((value) => of.includes(value as string));

/** 当地联动的要素：三社，或者五社。 */
export const frameworkElements = /* @__PURE__ */ listTerm('linkage.frameworkElements', { merge: 'replace' });
/** 其中的资源性要素：不能承担任务。 */
export const resourceElements = /* @__PURE__ */ listTerm('linkage.resourceElements', { merge: 'replace' });
/** 什么样的联系算三社之间的一条联系。Which links count as one between two of the three. */
export const edgeKinds = listTerm('linkage.edgeKinds', { merge: 'replace' });

/** 一类行动者在一种场合的角色。What one kind of actor is expected to be, and may be, in one context. */
export interface ExpectedRoles {
  readonly context: Context;
  readonly actor: ActorKind;
  readonly roles: readonly Role[];
  readonly may?: readonly Role[];
}
/** 角色表。 */
export const roleMatrix = dataTerm<readonly ExpectedRoles[]>('linkage.roleMatrix', (value) =>
  Array.isArray(value) &&
  value.every(
    (row) =>
      isRecord(row) &&
      contexts.includes(row.context as Context) &&
      actorKinds.includes(row.actor as ActorKind) &&
      areOf(row.roles, roles) &&
      (row.may === undefined || areOf(row.may, roles)),
  ) &&
  new Set(value.map(({ context, actor }) => `${context} ${actor}`)).size === value.length
    ? undefined
    : 'must be a list of { context, actor, roles, may? }, each context and actor once',
);

/** 议定的事办成多少算动起来。 */
export const movingShare = shareTerm('linkage.movingShare');
/** 活动有多少出自共同商定算联起来。 */
export const jointShare = shareTerm('linkage.jointShare');

/** 要素强弱用什么衡量。 */
export const strengthMetric = enumTerm('linkage.strengthMetric', strengthMetrics);
/** 一种卷联的次序：每一步可以不止一个。The order of one roll-in; it returns to its starter. */
export type RollInOrder = readonly (readonly RollInStep[])[];
/** 各模式卷入的次序。The order of each mode, by the element that starts it. */
export const rollInOrders = dataTerm<Readonly<Record<Starter, RollInOrder>>>('linkage.rollInOrders', (value) =>
  isRecord(value) &&
  starters.every((starter) => {
    const order = value[starter];
    return Array.isArray(order) && order.every((step) => areOf(step, rollInSteps)) && order[0]?.[0] === starter;
  })
    ? undefined
    : `must give for ${starters.join(', ')} the steps of its order, itself first`,
);
/** 当地施行过的模式。 */
export const modes = /* @__PURE__ */ listTerm('linkage.modes');

/** 什么能证明一项制度或保障已经有了。 */
export const presenceProof = /* @__PURE__ */ listTerm('linkage.presenceProof', { merge: 'replace' });

/** 几个征兆的界线。Where a share begins to be a sign. */
export const signShares = dataTerm<Readonly<Record<string, Share>>>('linkage.signShares', (value) => {
  const { check } = shareTerm('').type;
  return isRecord(value) && Object.keys(value).every((key) => check(value[key]) === undefined)
    ? undefined
    : 'must give a share for each sign';
});
