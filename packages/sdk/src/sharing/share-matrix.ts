import type { Decision, IsoDate, Law } from '@liandong/core';
import { dataClasses, receivers, type DataClass, type Layer, type Receiver } from './codes.js';
import { mayShare } from './may-share.js';
import type { ShareRecord, ShareRecords } from './share-records.js';

/** 能不能给：可以，须先取得同意，不可以，还不能确定。 */
export const shareStates = ['allowed', 'needs-consent', 'not-allowed', 'unknown'] as const;
export type ShareState = (typeof shareStates)[number];

/** 一次实际的共享，和它能不能给。What is given, and whether it may be. */
export interface ShareMade {
  readonly id: string;
  readonly on: IsoDate;
  readonly state: ShareState;
  /** {@link mayShare}, with what is told of this one. */
  readonly decision: ReturnType<typeof mayShare>;
}

/** 一类信息与一个收到方。One class of data and one receiver. */
export interface ShareCell {
  readonly dataClass: DataClass;
  readonly receiver: Receiver;
  readonly state: ShareState;
  /** {@link mayShare}, in the usual circumstances. */
  readonly decision: ReturnType<typeof mayShare>;
  /** What is given now. */
  readonly shares: readonly ShareMade[];
}

/** 一个层面的共享对照表：能给的与实际在给的。What may be shared on one layer, and what is. */
export interface ShareMatrix {
  readonly layer: Layer;
  readonly asOf: IsoDate;
  readonly dataClasses: readonly DataClass[];
  readonly receivers: readonly Receiver[];
  /** By class, then by receiver. */
  readonly cells: readonly (readonly ShareCell[])[];
}

type Facts = Parameters<typeof mayShare>[0];

const isAnswered = (consent: Facts['consentOfPerson']) => consent === 'refused' || consent === 'withdrawn';

/**
 * Consent is what it waits for where it may be shared with consent and may not without. Whoever refused has answered, and a guardian
 * under suspicion is not asked; where another ground may still hold, it is not known what it waits for.
 */
function stateOf(facts: Facts, law: Law, { outcome }: Decision): ShareState {
  if (outcome === 'met') return 'allowed';
  const { consentOfPerson: person, consentOfGuardian: guardian } = facts;
  const asked: Facts = {
    ...facts,
    guardianIsSuspected: facts.guardianIsSuspected ?? false,
    ...(!isAnswered(person) && { consentOfPerson: 'given-separately' }),
    ...(!isAnswered(guardian) && { consentOfGuardian: 'given-separately' }),
  };
  const refused: Facts = { ...facts, consentOfPerson: 'refused', consentOfGuardian: 'refused' };
  if (mayShare.outcome(asked, law) === 'met' && mayShare.outcome(refused, law) === 'unmet') return 'needs-consent';
  return outcome === 'unmet' ? 'not-allowed' : 'unknown';
}

/**
 * 共享对照表：哪一类信息、给谁、能不能给、依据什么，实际在给的又是哪些。
 * Which class of data may go to whom on one layer, in the usual circumstances, and what is given on the law's day: each cell, and each
 * share, asked by `mayShare`. What was not told stays unknown.
 *
 * Source: 个人信息保护法 6, 13, 14, 17, 21, 23, 28–31, 35, 55; 上城（两个层面、六类信息）.
 *
 * @throws {WrongFactError} for a value of the wrong type or outside its bounds
 *
 * @example
 * shareMatrix({ circumstances: [{ facts: { isPersonal: false } }], shares: [] }, 'community', law).cells[0][0].state // => 'allowed'
 */
export function shareMatrix({ circumstances, shares }: ShareRecords, layer: Layer, law: Law): ShareMatrix {
  const { date: asOf } = law;
  const now = shares.filter((one) => one.layer === layer && one.on <= asOf && !(one.until && one.until <= asOf));
  const cell = (dataClass: DataClass, receiver: Receiver): ShareCell => {
    const usual = circumstances.filter(
      (one) =>
        (one.layer ?? layer) === layer &&
        (one.dataClass ?? dataClass) === dataClass &&
        (one.receiver ?? receiver) === receiver,
    );
    const ask = (own?: ShareRecord['facts']) => {
      const all: Facts[] = [{ layer, dataClass, receiver }, ...usual.map(({ facts }) => told(facts)), told(own)];
      const facts = Object.assign({}, ...all) as Facts;
      const decision = mayShare(facts, law);
      return { decision, state: stateOf(facts, law, decision) };
    };
    return {
      dataClass,
      receiver,
      ...ask(),
      shares: now
        .filter((one) => one.dataClass === dataClass && one.receiver === receiver)
        .map(({ id, on, facts }) => ({ id, on, ...ask(facts) })),
    };
  };
  return {
    layer,
    asOf,
    dataClasses,
    receivers,
    cells: dataClasses.map((dataClass) => receivers.map((receiver) => cell(dataClass, receiver))),
  };
}

/** What was left out says nothing over what is usual. */
const told = (facts: ShareRecord['facts'] = {}): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
