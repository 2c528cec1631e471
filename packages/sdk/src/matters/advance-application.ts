import { WrongFactError, type Decision, type IsoDate, type Law } from '@liandong/core';
import { mayTakeStep, path, type ApplicationState, type ApplicationStep } from './may-take-step.js';
import type { Approver } from './terms.js';

/** 准入申请。One application for one matter, with the steps it took. */
export interface Application {
  readonly matter: string;
  readonly community: 'urban' | 'rural';
  readonly state: ApplicationState;
  readonly draftedOn: IsoDate;
  readonly decidedBy?: Approver;
  /** 准入的最后一日；没有期限的不填。 */
  readonly admittedUntil?: IsoDate;
  readonly steps: readonly ApplicationEvent[];
}

/** 申请中的一步。One step: what was done, when and by whom. */
export interface ApplicationEvent {
  readonly step: ApplicationStep;
  readonly on: IsoDate;
  readonly by?: Approver;
  readonly until?: IsoDate;
}

/** 走完一步的结果。What a step led to: the application after it, and the decision on the step. */
export interface Advance {
  readonly application: Application;
  readonly decision: Decision<ApplicationState>;
}

/**
 * 推进准入申请：起草、提出、审核、准入或者不准入、撤销或者期满。
 * Takes one step of an application. A step that may not be taken leaves it as it was; where the law does not say who admits, the step is
 * recorded, for it happened, and the decision stays unknown. Never throws for what the law leaves open.
 *
 * Source: as {@link mayTakeStep}; recording what happened while the law is open is ours.
 *
 * @throws {WrongFactError} for a value of the wrong type or outside its bounds, and for a term that ends before the admission
 *
 * @example
 * advanceApplication(draft, { step: 'apply', on: '2024-05-06' }, law).application.state // => 'applied'
 */
export function advanceApplication(application: Application, event: ApplicationEvent, law: Law): Advance {
  const { state, community, steps, draftedOn } = application;
  const last = steps[steps.length - 1];
  if (event.step === 'admit' && event.until && event.until < event.on)
    throw new WrongFactError(
      'matters.advanceApplication',
      'event.until',
      `is before ${event.on}, the day of the admission`,
    );
  const decision = mayTakeStep(
    {
      state,
      step: event.step,
      stepOn: event.on,
      lastOn: last?.on ?? draftedOn,
      community,
      decidedBy: event.by ?? null,
      admittedUntil: application.admittedUntil ?? null,
    },
    law,
  ) as Decision<ApplicationState>;
  // Out of order stays out of order, whatever the law may say.
  const isPossible = path[event.step].from === state && decision.outcome !== 'unmet';
  if (!isPossible) return { application, decision };
  const decides = event.step === 'admit' || event.step === 'refuse' || event.step === 'revoke';
  return {
    application: {
      ...application,
      state: path[event.step].to,
      ...(decides && event.by && { decidedBy: event.by }),
      ...(event.step === 'admit' && event.until && { admittedUntil: event.until }),
      steps: [...steps, event],
    },
    decision,
  };
}

/**
 * 申请在 {@link mayComeDown} 中的事实。How {@link mayComeDown} takes an application, with the days of admission and of its end; a draft is none yet.
 *
 * Source: as {@link mayComeDown}; it only reads the application.
 */
export function admissionFacts({ state, steps, decidedBy, admittedUntil }: Application) {
  const admitted = steps.find(({ step }) => step === 'admit');
  return {
    admission: state === 'drafted' ? ('none' as const) : state,
    ...(admitted && { admittedOn: admitted.on, hasTerm: Boolean(admittedUntil) }),
    ...(admittedUntil && { admittedUntil }),
    ...(decidedBy && { admittedBy: decidedBy }),
  };
}
