import {
  citesOf,
  LiandongError,
  type Citation,
  type Decision,
  type IsoDate,
  type Law,
  type Reason,
} from '@liandong/core';
import { isCode } from '../names.js';
import { certifiedBy, maySeal, type Standing } from './may-seal.js';
import {
  authorityNeeded,
  competentBodies,
  guardianProofList,
  outsideEffect,
  remitOnly,
  sealListMaker,
  villageOutsideEffect,
  type OutsideEffect,
} from './terms.js';

/** 不是盖章的决定。A slip was asked for a decision of another question. */
export class NotASealDecisionError extends LiandongError {
  constructor(readonly question: string) {
    super(`A seal refusal slip needs a decision of ${maySeal.id}, not of ${question}.`);
  }
}

/** 开证明的请求。What a slip says besides the decision. */
export interface SealRequest {
  readonly certificate: string;
  /** 拒绝出具的居（村）民委员会。 */
  readonly refusedBy: string;
  readonly community: 'urban' | 'rural';
  /** 要求提交证明的单位。Who wants the certificate from the resident. */
  readonly demandedBy?: string;
}

/** 不予出具证明告知单的数据，不含申请人姓名。The letter is written by the messages; it carries no applicant's name. */
export interface SealRefusalSlip extends SealRequest {
  readonly format: 'liandong.seal-refusal-slip.v1';
  readonly on: IsoDate;
  readonly jurisdiction: string;
  /**
   * What the applicant can do. `ask-demander`: ask whoever wants it for its basis, or for another way. Not there where the law, or an answer
   * that nobody knows, leaves it open: what is missing stands in the decision.
   */
  readonly whatToDo?: 'go-to-body' | 'go-to-own-committee' | 'bring-authority' | 'ask-demander';
  /** Bodies that a text names; none where no text does. */
  readonly certifiedBy: readonly string[];
  /** Codes of the reasons that carried the refusal; those of this request alone only where nothing else did. */
  readonly reasons: readonly string[];
  readonly articles: readonly Citation[];
  readonly evidence: Citation['evidence'];
  /** How a list that names the certificate stands to the one that bars it. */
  readonly standing?: Standing;
  /** Where the law says it: what follows from standing outside the list, and who makes the list. */
  readonly outsideEffect?: OutsideEffect;
  readonly listMadeBy?: readonly string[];
  /** 写明该怎么办、清单由谁制定的条文。The texts that say what to do and who makes the list; none where no text does. */
  readonly saidBy: {
    readonly whatToDo?: readonly Citation[];
    readonly listMadeBy?: readonly Citation[];
  };
}

const leavesOf = (reasons: readonly Reason[]): readonly Reason[] =>
  reasons.flatMap((reason) => (reason.children ? [reason, ...leavesOf(reason.children)] : [reason]));

/** The other committee's list is no ground for a refusal. */
const noGround = { urban: ['onVillageList', 'unlistedIsFreeInVillages'], rural: ['onList', 'unlistedIsFree'] };

/** Of this request alone, and told in vain where the certificate would be refused all the same. */
const ofRequest = ['withinRemit', 'hasAuthority', 'verified', 'useNamed', 'notRepeated', 'useApproved'];

const nameOf = ({ code }: Reason): string => code.slice(maySeal.id.length + 1);

const saysWhatToDo = {
  'go-to-body': [competentBodies],
  'go-to-own-committee': [remitOnly],
  'bring-authority': [authorityNeeded, guardianProofList],
  'ask-demander': [],
} as const;

const ways: Readonly<Record<string, SealRefusalSlip['whatToDo']>> = {
  refuse: 'ask-demander',
  refer: 'go-to-body',
  'other-committee': 'go-to-own-committee',
  'bring-authority': 'bring-authority',
};

/**
 * 不予出具证明告知单：谁、不开哪一种、依据、去找谁、哪一天。
 * What a seal refusal slip says. Only a refusal has one: for any other decision, an unknown one too, there is none, nor while answers are still to be given that tell where to go, nor for free text that is no code, nor for `other`, which names no certificate.
 *
 * Source: 上海市居民委员会工作条例 28（有权拒绝出具证明）; 民发〔2020〕20号. No text at hand orders a slip, and what stands in it is ours.
 *
 * @throws {NotASealDecisionError} for a decision of another question
 *
 * @example
 * sealRefusalSlip(decision, { certificate: 'kinship', refusedBy: '桂花社区居委会', community: 'urban' }, law)?.whatToDo // => 'ask-demander'
 */
export function sealRefusalSlip(decision: Decision, request: SealRequest, law: Law): SealRefusalSlip | undefined {
  if (decision.question !== maySeal.id) throw new NotASealDecisionError(decision.question);
  if (decision.outcome !== 'unmet' || !isCode(request.certificate) || request.certificate === 'other') return undefined;
  if (decision.missing.some((each) => 'question' in each)) return undefined;
  const all = leavesOf(decision.reasons);
  const unmet = all.filter(
    (reason) =>
      reason.decisive &&
      reason.outcome === 'unmet' &&
      reason.force === 'binding' &&
      !noGround[request.community].includes(nameOf(reason)),
  );
  const lasting = unmet.filter((reason) => !ofRequest.includes(nameOf(reason)));
  const against = lasting.length > 0 ? lasting : unmet;
  const articles = new Map(against.flatMap(({ cites }) => cites).map((cite) => [cite.id, cite]));
  const standing = all.find(({ code }) => code === `${maySeal.id}.listsAgree`)?.facts['standing'] as
    Standing | undefined;
  const effect = law.get(request.community === 'urban' ? outsideEffect : villageOutsideEffect).value;
  const makers = request.community === 'urban' ? law.get(sealListMaker).value?.items : undefined;
  const whatToDo = ways[decision.value as string];
  const bodies = certifiedBy(request.certificate, law);
  const pairs = bodies.map((body) => `${request.certificate}/${body}`);
  const saysSo = (whatToDo ? saysWhatToDo[whatToDo] : []).flatMap((term) => citesOf(law.get<unknown>(term), pairs));
  return {
    format: 'liandong.seal-refusal-slip.v1',
    ...request,
    on: decision.asOf,
    jurisdiction: decision.jurisdiction,
    ...(whatToDo && { whatToDo }),
    certifiedBy: bodies,
    reasons: against.map(({ code }) => code),
    articles: [...articles.values()],
    evidence: decision.evidence,
    ...(standing && standing !== 'no-clash' && { standing }),
    ...(effect && { outsideEffect: effect }),
    ...(makers && { listMadeBy: makers }),
    saidBy: {
      ...(saysSo.length > 0 && { whatToDo: saysSo }),
      ...(makers && { listMadeBy: law.get(sealListMaker).cites }),
    },
  };
}
