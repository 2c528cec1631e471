import { allOf, anyOf, choose, date, oneOf, question, type Bool } from '@liandong/core';
import { approver, approvers, villageApprover } from './terms.js';

/** 准入申请的各个状态。 */
export const applicationStates = [
  'drafted',
  'applied',
  'under-review',
  'admitted',
  'refused',
  'revoked',
  'expired',
] as const;
export type ApplicationState = (typeof applicationStates)[number];

/** 准入申请的各个步骤。 */
export const applicationSteps = ['apply', 'review', 'admit', 'refuse', 'revoke', 'expire'] as const;
export type ApplicationStep = (typeof applicationSteps)[number];

/** Where each step starts and where it leads. */
export const path = {
  apply: { from: 'drafted', to: 'applied' },
  review: { from: 'applied', to: 'under-review' },
  admit: { from: 'under-review', to: 'admitted' },
  refuse: { from: 'under-review', to: 'refused' },
  revoke: { from: 'admitted', to: 'revoked' },
  expire: { from: 'admitted', to: 'expired' },
} as const satisfies Record<ApplicationStep, { from: ApplicationState; to: ApplicationState }>;

/**
 * 可走的步骤。Steps that can be taken from a state.
 *
 * Source: 西城区社区减负方案（申请、审批、准入、撤销，据报道）; drafting, refusing and running out are ours.
 */
export const stepsFrom = (state: ApplicationState): readonly ApplicationStep[] =>
  applicationSteps.filter((step) => path[step].from === state);

/**
 * 申请的这一步能不能走。
 * May this step of an application be taken?
 *
 * Met: in order, not before the last step, and decided by the body that admits. Value: the state that follows.
 *
 * Source: 西城区社区减负方案（申请、审批、准入、撤销）; 城市居民委员会组织法（2018）20.
 *
 * @example
 * mayTakeStep({ state: 'drafted', step: 'apply', stepOn: '2024-05-06', lastOn: '2024-05-06' }, law).value // => 'applied'
 */
export const mayTakeStep = question('matters.mayTakeStep', {
  facts: {
    state: oneOf(applicationStates, { register: 'matters.applications' }),
    step: oneOf(applicationSteps, { who: ['clerk'] }),
    stepOn: date({ who: ['clerk'] }),
    /** 上一步的日期。 */
    lastOn: date({ register: 'matters.applications' }),
    community: oneOf(['urban', 'rural'], { who: ['street', 'committee'], register: 'places.communities' }),
    decidedBy: oneOf(approvers, { who: ['clerk'], evidence: ['admission-decision'] }),
    admittedUntil: date({ register: 'matters.applications' }),
  },
  law: { approver, villageApprover },
  met: ({ state, step, stepOn, lastOn, community, decidedBy, admittedUntil, approver, villageApprover }) => {
    const isThem = (term: typeof approver): Bool =>
      anyOf(...approvers.map((who) => allOf(term.is(who), decidedBy.is(who))));
    return allOf(
      anyOf(...applicationSteps.map((name) => allOf(step.is(name), state.is(path[name].from)))).because('inOrder'),
      lastOn.onOrBefore(stepOn).because('notBackwards'),
      anyOf(
        step.in(['apply', 'review', 'expire']),
        allOf(community.is('urban'), isThem(approver)),
        allOf(community.is('rural'), isThem(villageApprover)),
      ).because('byWhoAdmits'),
      // The last day of the term still counts.
      anyOf(step.in(['apply', 'review', 'admit', 'refuse', 'revoke']), admittedUntil.before(stepOn)).because(
        'termIsOver',
      ),
    );
  },
  value: ({ step }) =>
    choose(
      applicationSteps.map((name) => [step.is(name), path[name].to] as const),
      'drafted',
    ),
});
