import { lawOn, type Decision, type IsoDate, type Law } from '@liandong/core';
import { decisionDue } from '@liandong/sdk/matters';
import { isCalledInTime } from '@liandong/sdk/meetings';
import { isReactionInTime, isReplyInTime, isResolutionInTime } from '@liandong/sdk/needs';
import { isContractStepInTime, isTermAllowed } from '@liandong/sdk/projects';
import { isFresh } from '@liandong/sdk/sharing';
import { isCertified, mayWorkNearMinors } from '@liandong/sdk/workforce';
import { expect } from 'chai';
import { allPacks } from './index.js';

// A day that cannot be vouches for nothing: the answer is unknown, and the day is told. The last possible day still counts.

const today = '2026-03-31';
const receivedOn = '2026-03-02';
const before = '2026-03-01';

interface Case {
  readonly name: string;
  readonly place: string;
  readonly fact: string;
  readonly possible: IsoDate;
  readonly impossible: IsoDate;
  readonly ask: (day: IsoDate, law: Law) => Decision;
}

const after = (name: string, place: string, fact: string, ask: Case['ask']): Case => ({
  ...{ name, place, fact, ask },
  possible: receivedOn,
  impossible: before,
});

const cases: readonly Case[] = [
  {
    name: 'a record checked tomorrow clears nobody today',
    place: 'cn-31',
    fact: 'lastCheckedOn',
    possible: today,
    impossible: '2026-04-01',
    ask: (lastCheckedOn, law) => {
      const hired = { unit: 'school', isHired: true, hiredOn: '2024-09-01', isCheckedOnHire: true } as const;
      return mayWorkNearMinors({ ...hired, isChecked: true, hasRecord: false, lastCheckedOn }, law);
    },
  },
  {
    name: 'data from tomorrow are not fresh today',
    place: 'cn-990101001',
    fact: 'updatedOn',
    possible: today,
    impossible: '2026-04-01',
    ask: (updatedOn, law) => isFresh({ dataClass: isFresh.facts.dataClass.options?.[0] as never, updatedOn }, law),
  },
  after('nobody is contacted before the need is received', 'cn-990101001', 'reactedOn', (reactedOn, law) =>
    isReactionInTime({ receivedOn, hasReacted: true, reactedOn }, law),
  ),
  after('nor told how it goes', 'cn-3701', 'repliedOn', (repliedOn, law) =>
    isReplyInTime({ receivedOn, wantsNoReply: false, hasReplied: true, repliedOn }, law),
  ),
  after('nor is it settled', 'cn-3707', 'resolvedOn', (resolvedOn, law) =>
    isResolutionInTime({ receivedOn, isResolved: true, resolvedOn, caseDueOn: null, extension: 'none' }, law),
  ),
  after('no contract is signed before the notice', 'cn-11', 'doneOn', (doneOn, law) =>
    isContractStepInTime({ isUnderLaw: true, step: 'sign', startOn: receivedOn, isDone: true, doneOn }, law),
  ),
  after('no contract ends before it begins', 'cn-11', 'endsOn', (endsOn, law) =>
    isTermAllowed({ beginsOn: receivedOn, endsOn, isStable: true, isBudgetSecured: true }, law),
  ),
  after('no meeting is called before it is asked for', 'cn-11', 'calledOn', (calledOn, law) =>
    isCalledInTime({ basis: 'proposal', askedOn: receivedOn, isCalled: true, calledOn }, law),
  ),
  after('no application is decided before it is received', 'cn-110102', 'decidedOn', (decidedOn, law) =>
    decisionDue({ receivedOn, isDecided: true, decidedOn }, law),
  ),
  after('no certificate is registered before it is issued', 'cn-31', 'registeredOn', (registeredOn, law) => {
    const certificate = { level: 'assistant', system: 'national', issuedOn: receivedOn } as const;
    return isCertified({ ...certificate, isRegistered: true, registeredOn, printedUntil: null }, law);
  }),
];

const impossibleOf = ({ missing }: Decision) => missing.flatMap((one) => (one.kind === 'impossible' ? [one.fact] : []));

describe('days that cannot be', () => {
  for (const { name, place, fact, possible, impossible, ask } of cases)
    it(name, () => {
      const law = lawOn(today, place, allPacks);
      expect(impossibleOf(ask(possible, law)), 'on the last possible day').to.deep.equal([]);
      const decision = ask(impossible, law);
      expect([decision.outcome, ...impossibleOf(decision)]).to.deep.equal(['unknown', fact]);
    });
});
