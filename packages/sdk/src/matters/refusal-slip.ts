import { LiandongError, type Citation, type Decision, type IsoDate, type Law, type Reason } from '@liandong/core';
import { mayComeDown } from './may-come-down.js';
import {
  admissionWay,
  applyAhead,
  approver,
  listMaker,
  villageAdmissionWay,
  villageApprover,
  villageListMaker,
} from './terms.js';

/** 不是事项的决定。A slip was asked for a decision of another question. */
export class NotAMatterDecisionError extends LiandongError {
  constructor(readonly question: string) {
    super(`A refusal slip needs a decision of ${mayComeDown.id}, not of ${question}.`);
  }
}

/** 告知单的双方。What a slip says besides the decision. */
export interface RefusalParties {
  readonly matter: string;
  /** 拒收的居（村）民委员会。 */
  readonly refusedBy: string;
  readonly community: 'urban' | 'rural';
  /** 交办的单位。 */
  readonly handedDownBy: string;
}

/** 不予接收告知单的数据。The letter itself is written by the messages. */
export interface RefusalSlip extends RefusalParties {
  readonly format: 'liandong.refusal-slip.v1';
  readonly on: IsoDate;
  readonly jurisdiction: string;
  /**
   * `apply`: admission first. `take-back`: the department does it itself. Not there while answers or the law leave open which:
   * the decision has no value then.
   */
  readonly whatToDo?: 'apply' | 'take-back';
  /** Codes of the reasons that carried the refusal. */
  readonly reasons: readonly string[];
  readonly articles: readonly Citation[];
  readonly evidence: Citation['evidence'];
  /** Where the law says it: who admits, how, how long ahead, and who makes the list. */
  readonly admittedBy?: string;
  readonly admissionWay?: string;
  readonly applyAhead?: { readonly count: number; readonly unit: string };
  readonly listMadeBy?: readonly string[];
  /** 写明这些的条文。The texts that say so, each for what it says. */
  readonly saidBy: {
    readonly [Said in 'admittedBy' | 'admissionWay' | 'applyAhead' | 'listMadeBy']?: readonly Citation[];
  };
}

const leavesOf = (reasons: readonly Reason[]): readonly Reason[] =>
  reasons.flatMap((reason) => (reason.children ? [reason, ...leavesOf(reason.children)] : [reason]));

/** The other committee's list, and emergencies, are no grounds for a refusal. */
const noGround = { urban: ['onVillageList', 'inEmergency'], rural: ['onList', 'inEmergency'] };

const ways: Readonly<Record<string, RefusalSlip['whatToDo']>> = { apply: 'apply', refuse: 'take-back' };

/**
 * 不予接收告知单：谁、不接哪一事项、依据、怎么办、哪一天。
 * What a refusal slip says. Only a refusal has one: for any other decision, an unknown one too, there is none.
 *
 * Source: 上海市居民委员会工作条例 27（有权拒绝办理）; no text orders a slip, and what stands in it is ours.
 *
 * @throws {NotAMatterDecisionError} for a decision of another question
 *
 * @example
 * refusalSlip(decision, { matter: 'survey', refusedBy: '桂花社区居委会', community: 'urban', handedDownBy: '示例局' }, law)?.whatToDo // => 'apply'
 */
export function refusalSlip(decision: Decision, parties: RefusalParties, law: Law): RefusalSlip | undefined {
  if (decision.question !== mayComeDown.id) throw new NotAMatterDecisionError(decision.question);
  if (decision.outcome !== 'unmet') return undefined;
  const urban = parties.community === 'urban';
  const value = <Value>(term: Parameters<typeof law.get<Value>>[0]) => law.get(term).value;
  const terms = {
    admittedBy: urban ? approver : villageApprover,
    admissionWay: urban ? admissionWay : villageAdmissionWay,
    applyAhead,
    listMadeBy: urban ? listMaker : villageListMaker,
  };
  const against = leavesOf(decision.reasons).filter(
    ({ code, decisive, outcome, force }) =>
      decisive &&
      outcome === 'unmet' &&
      force === 'binding' &&
      !noGround[parties.community].includes(code.slice(mayComeDown.id.length + 1)),
  );
  const articles = new Map(against.flatMap(({ cites }) => cites).map((cite) => [cite.id, cite]));
  const admittedBy = value(terms.admittedBy);
  const way = value(terms.admissionWay);
  const ahead = value(terms.applyAhead);
  const makers = value(terms.listMadeBy)?.items;
  const whatToDo = ways[decision.value as string];
  const cites = (said: keyof typeof terms) => law.get<unknown>(terms[said]).cites;
  return {
    format: 'liandong.refusal-slip.v1',
    ...parties,
    on: decision.asOf,
    jurisdiction: decision.jurisdiction,
    ...(whatToDo && { whatToDo }),
    reasons: against.map(({ code }) => code),
    articles: [...articles.values()],
    evidence: decision.evidence,
    ...(admittedBy && { admittedBy }),
    ...(way && { admissionWay: way }),
    ...(ahead && { applyAhead: ahead }),
    ...(makers && { listMadeBy: makers }),
    saidBy: {
      ...(admittedBy && { admittedBy: cites('admittedBy') }),
      ...(way && { admissionWay: cites('admissionWay') }),
      ...(ahead && { applyAhead: cites('applyAhead') }),
      ...(makers && { listMadeBy: cites('listMadeBy') }),
    },
  };
}
