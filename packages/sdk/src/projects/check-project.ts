import { isoDate, rowsOf, type Decision, type FactValues, type Law } from '@liandong/core';
import { areSlotsFilled } from './are-slots-filled.js';
import { stages, type Stage } from './codes.js';
import { isContractStepInTime } from './is-contract-step-in-time.js';
import { isTermAllowed } from './is-term-allowed.js';
import { mayAddToContract } from './may-add-to-contract.js';
import { mayAdvance } from './may-advance.js';
import { mayContract } from './may-contract.js';
import { mayCountHours } from './may-count-hours.js';
import type { Contract, Project } from './project.js';

/** 一处发现。What shows only over the whole project. */
export interface ProjectFinding {
  readonly code:
    | 'stage-skipped'
    | 'stage-twice'
    | 'stage-backwards'
    | 'needs-withdrawn'
    | 'all-needs-withdrawn'
    | 'community-not-recorded'
    | 'hours-priced'
    | 'purchase-without-slots'
    | 'purchase-without-contract';
  readonly weight: 'unmet' | 'notice';
  readonly facts: Readonly<Record<string, string | number>>;
}

/** 核查一个项目的结果。What checking a project found. */
export interface ProjectResult {
  /** 下一环节；评估已完成的为空。The next stage, with whether it may begin; nothing once it was evaluated. */
  readonly next?: { readonly stage: Stage; readonly decision: Decision };
  /** What was decided of its slots, contract and costs: only what the project has. */
  readonly decisions: readonly Decision[];
  readonly findings: readonly ProjectFinding[];
}

/**
 * 项目与某一环节有关的事实：上一环节由谁留了记录，需求还在不在。
 * The facts of a project for {@link mayAdvance}. What is recorded of the stage before counts; a project that has not begun has none yet.
 *
 * Source: as {@link mayAdvance}; who may stand for each of the three parties is our reading.
 */
export function advanceFacts({ stages: done, needs }: Project, to: Stage): FactValues<typeof mayAdvance.facts> {
  const last = done.reduce<Project['stages'][number] | undefined>(
    (latest, each) => (!latest || stages.indexOf(each.stage) >= stages.indexOf(latest.stage) ? each : latest),
    undefined,
  );
  const has = (...wanted: readonly string[]) => last?.parties.some((party) => wanted.includes(party)) ?? true;
  return {
    from: last?.stage ?? 'start',
    to,
    hasAgency: has('agency', 'studio', 'social-worker'),
    hasCommittee: has('committee'),
    hasOrganization: has('organization', 'residents'),
    linkedNeeds: needs.length,
    standingNeeds: needs.filter(({ isWithdrawn }) => !isWithdrawn).length,
  };
}

/**
 * 核查一个项目：能否进到下一环节，三个位置、合同、账目，以及合起来才看得出的问题。
 * Checks a project on the law's day: whether it may go on, its slots, contract and costs, and what only shows over the whole.
 * Whether a tranche of a grant may be paid is {@link mayReleaseTranche} of the subject funding.
 *
 * Source: as {@link mayAdvance}, {@link areSlotsFilled}, {@link mayContract}, {@link isContractStepInTime}, {@link isTermAllowed}, {@link mayAddToContract} and {@link mayCountHours}. What only shows over the whole is ours.
 *
 * @throws {InvalidDateError} for a stage done on what is no day
 * @throws {WrongFactError} for a stage that is none, or a value of the wrong type or outside its bounds
 */
export function checkProject(one: Project, law: Law): ProjectResult {
  rowsOf('projects.checkProject', 'stages', one.stages).forEach(({ doneOn }) => isoDate(doneOn));
  const findings: ProjectFinding[] = [];
  const say = (code: ProjectFinding['code'], weight: ProjectFinding['weight'], facts: ProjectFinding['facts'] = {}) =>
    findings.push({ code, weight, facts });

  checkStages(one, say);
  const facts = advanceFacts(one, 'need');
  const withdrawn = (facts.linkedNeeds ?? 0) - (facts.standingNeeds ?? 0);
  if (withdrawn > 0)
    say(facts.standingNeeds === 0 ? 'all-needs-withdrawn' : 'needs-withdrawn', 'notice', {
      withdrawn,
      needs: one.needs.length,
    });

  const decisions: Decision[] = [];
  if (one.slots) decisions.push(areSlotsFilled({ isPurchase: one.purchase !== undefined, ...one.slots }, law));
  else if (one.purchase) say('purchase-without-slots', 'notice');
  if (one.contract) decisions.push(...contractDecisions(one.contract, law));
  else if (one.purchase && one.stages.some(({ stage }) => stage === 'carry-out'))
    say('purchase-without-contract', 'notice');

  const hours = (one.costs ?? []).filter(({ kind }) => kind === 'volunteer-hours');
  const priced = hours.reduce((sum, { amount }) => sum + amount, 0);
  if (hours.length > 0) decisions.push(mayCountHours({ use: priced > 0 ? 'pay' : 'told' }, law));
  if (priced > 0) say('hours-priced', 'unmet', { amount: priced });

  const stage = stages[stages.indexOf(facts.from as Stage) + 1];
  return {
    ...(stage && { next: { stage, decision: mayAdvance({ ...facts, to: stage }, law) } }),
    decisions,
    findings,
  };
}

function checkStages(
  { stages: done, communities }: Project,
  say: (code: ProjectFinding['code'], weight: ProjectFinding['weight'], facts: ProjectFinding['facts']) => void,
): void {
  const inOrder = [...done].sort((one, other) => stages.indexOf(one.stage) - stages.indexOf(other.stage));
  inOrder.forEach(({ stage, doneOn, committees = [] }, index) => {
    const before = inOrder[index - 1];
    if (before?.stage === stage) return say('stage-twice', 'unmet', { stage });
    const skipped = stages.slice(before ? stages.indexOf(before.stage) + 1 : 0, stages.indexOf(stage));
    for (const each of skipped) say('stage-skipped', 'unmet', { stage: each });
    if (before && before.doneOn > doneOn) say('stage-backwards', 'unmet', { stage, doneOn });
    // 跨社区的项目，每个社区的居（村）委会都应当有记录。
    if (communities.length > 1)
      for (const community of communities)
        if (!committees.includes(community)) say('community-not-recorded', 'notice', { stage, community });
  });
}

function contractDecisions(contract: Contract, law: Law): readonly Decision[] {
  const { isUnderLaw, party, legalForm, noticeOn, signedOn, filedOn, announcedOn, price, additions } = contract;
  const step = (name: 'sign' | 'file' | 'announce', startOn: typeof signedOn, doneOn: typeof signedOn) =>
    startOn === undefined
      ? []
      : [isContractStepInTime({ isUnderLaw, step: name, startOn, isDone: doneOn !== undefined, doneOn }, law)];
  return [
    mayContract({ isUnderLaw, party, legalForm, joinsOn: noticeOn }, law),
    ...step('sign', noticeOn, signedOn),
    ...step('file', signedOn, filedOn),
    ...step('announce', signedOn, announcedOn),
    isTermAllowed({ beginsOn: contract.beginsOn, endsOn: contract.endsOn }, law),
    ...(additions.length > 0
      ? [mayAddToContract({ isUnderLaw, original: price, additions: additions.map(({ amount }) => ({ amount })) }, law)]
      : []),
  ];
}
