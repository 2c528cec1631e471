import { atLeast, lawOn, yuan, type Citation, type Entry, type Json, type Pack, type Term } from '@liandong/core';
import { expect } from 'chai';
import { isCarrierFixed } from './is-carrier-fixed.js';
import { isUnspentReturned } from './is-unspent-returned.js';
import { mayBeNamed } from './may-be-named.js';
import { mayReleaseTranche } from './may-release-tranche.js';
import * as terms from './terms.js';
import { checkRound, trancheAmounts, type VentureProject, type VentureRound } from './venture.js';

const cite = (id: string): Citation => ({ id, title: id, issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' });
const says = (term: Term, value: Json): Entry => ({ term: term.id, from: '2020-01-01', cite: cite(term.id), value });
const open = (term: Term): Entry => ({ term: term.id, from: '2020-01-01', cite: cite(term.id), open: true });
const lawOf = (...entries: readonly Entry[]) => {
  const pack: Pack = {
    format: 'liandong.pack.v1',
    jurisdiction: 'cn',
    title: { 'zh-Hans': '国' },
    version: '1',
    places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
    entries,
  };
  return lawOn('2025-06-30', 'cn', [pack]);
};
const law = lawOf(
  says(terms.trancheReviews, { items: ['midterm', 'final'], complete: true }),
  says(terms.clawsBack, true),
  says(terms.matchingShare, atLeast(1, 5) as never),
  says(terms.projectCap, yuan(80_000)),
  says(terms.namingShare, atLeast(1, 2) as never),
  says(terms.linkedProjectShare, atLeast(1, 3) as never),
);
const sound = {
  reviewBefore: 'midterm',
  isReviewPassed: true,
  isOffTarget: false,
  grant: yuan(40_000),
  budget: yuan(50_000),
  matched: yuan(10_000),
} as const;

describe('venture philanthropy', () => {
  const cases = [
    { facts: {}, is: 'met', value: 'release', why: 'all is in order' },
    { facts: { isReviewPassed: false }, is: 'unmet', value: 'withhold', why: 'final review fails: tranche withheld' },
    {
      facts: { reviewBefore: 'none', isReviewPassed: undefined },
      is: 'met',
      value: 'release',
      why: 'the first part waits for no review',
    },
    { facts: { isOffTarget: true }, is: 'unmet', value: 'clawBack', why: 'badly off target: clawback' },
    { facts: { matched: yuan(9_999) }, is: 'unmet', value: 'withhold', why: 'the match is a yuan short of a fifth' },
    { facts: { grant: yuan(80_000) }, is: 'met', value: 'release', why: 'the cap itself is allowed' },
    { facts: { grant: yuan(80_000) + 1 }, is: 'unmet', value: 'withhold', why: 'a fen over the cap' },
    { facts: { isReviewPassed: undefined }, is: 'unknown', value: undefined, why: 'the review was not told' },
  ] as const;
  for (const { facts, is, value, why } of cases) {
    it(`${JSON.stringify(facts)}: ${is}, for ${why}`, () => {
      const decision = mayReleaseTranche({ ...sound, ...facts }, law);
      expect([decision.outcome, decision.value]).to.deep.equal([is, value]);
    });
  }
  it('asks nothing that no text asks for, and is unknown where a text leaves it open', () => {
    const facts = {
      reviewBefore: 'none',
      isOffTarget: false,
      grant: yuan(90_000),
      budget: yuan(90_000),
      matched: 0,
    } as const;
    expect(mayReleaseTranche(facts, lawOf())).to.include({ outcome: 'met', value: 'release' });
    const { outcome, missing } = mayReleaseTranche(facts, lawOf(open(terms.projectCap)));
    expect([outcome, missing[0]?.kind]).to.deep.equal(['unknown', 'open-term']);
  });
  for (const { told, at, is, why } of [
    { told: true, at: [], is: ['met', 'release'], why: 'no text says what off target leads to' },
    { told: undefined, at: [], is: ['met', 'release'], why: 'nor is anybody asked' },
    { told: true, at: [says(terms.clawsBack, false)], is: ['met', 'release'], why: 'a text takes nothing back for it' },
    { told: true, at: [open(terms.clawsBack)], is: ['unknown', 'funding.clawsBack'], why: 'a text leaves it open' },
    { told: undefined, at: [open(terms.clawsBack)], is: ['unknown', 'isOffTarget'], why: 'on target, it stays so' },
    { told: false, at: [open(terms.clawsBack)], is: ['met', 'release'], why: 'on target whatever the text' },
    { told: undefined, at: [says(terms.clawsBack, true)], is: ['unknown', 'isOffTarget'], why: 'the evaluator says' },
  ] as const)
    it(`off target ${told}: ${is.join(', ')}, for ${why}`, () => {
      const { outcome, value, missing } = mayReleaseTranche({ ...sound, isOffTarget: told }, lawOf(...at));
      const [gap] = missing.map((one) => ('question' in one ? one.question.fact : 'term' in one ? one.term : one.fact));
      expect([outcome, value ?? gap]).to.deep.equal(is);
    });
  it('matching money late is advice', () => {
    const late = mayReleaseTranche({ ...sound, matchDueOn: '2025-03-01', matchedOn: '2025-03-02' }, law);
    expect(late.outcome).to.equal('met');
    expect(late.reasons.find(({ code }) => code.endsWith('matchedInTime'))).to.include({
      outcome: 'unmet',
      force: 'advisory',
    });
  });
  it('a name for half or more', () => {
    const of = (fen: number) => mayBeNamed({ fromEnterprise: fen, cost: 1001 }, law).outcome;
    expect([of(500), of(501)]).to.deep.equal(['unmet', 'met']);
    expect(mayBeNamed({ fromEnterprise: 0, cost: 0 }, law).outcome).to.equal('unmet');
  });
  it('parts in whole fen that make the grant exactly', () => {
    const third = { numerator: 1, denominator: 3 };
    expect(trancheAmounts(100, [third, third, third])).to.deep.equal([33, 33, 34]);
    expect(trancheAmounts(0, [third, third, third])).to.deep.equal([0, 0, 0]);
  });

  const project: VentureProject = {
    code: 'P1',
    title: 'x',
    organization: 'y',
    budget: yuan(50_000),
    grant: yuan(40_000),
    isLinked: true,
    tranches: [
      { amount: yuan(16_000), reviewBefore: 'none', paidOn: '2025-01-10' },
      { amount: yuan(24_000), reviewBefore: 'midterm' },
    ],
    matches: [{ kind: 'unitSponsorship', amount: yuan(10_000), dueOn: '2025-03-01', transferredOn: '2025-02-20' }],
    reviews: [
      { kind: 'midterm', heldOn: '2025-04-01', isPassed: false },
      { kind: 'midterm', heldOn: '2025-05-01', isPassed: true, isOffTarget: false },
    ],
  };
  const round = (...projects: readonly VentureProject[]): VentureRound => ({
    code: 'R',
    title: 'R',
    year: 2025,
    budget: yuan(100_000),
    projects: [...projects],
  });
  it('takes the latest review of the kind that the next part waits for', () => {
    const repeated = { ...project, reviews: project.reviews.map((each) => ({ ...each, isOffTarget: false })) };
    const { next, findings } = checkRound(round(repeated), law);
    expect(next).to.have.length(1);
    expect(next[0]).to.include({ project: 'P1', tranche: 2 });
    expect(next[0]?.decision.value).to.equal('release');
    expect(findings).to.deep.equal([]);
  });
  it('finds what only shows over the whole', () => {
    const odd = {
      ...project,
      code: 'P2',
      isLinked: false,
      grant: yuan(70_000),
      matches: [{ ...project.matches[0], transferredOn: null } as never],
    };
    const { findings } = checkRound(round({ ...project, isLinked: false }, odd, { ...odd, code: 'P3' }), law);
    expect(findings.map(({ code }) => code)).to.deep.equal([
      'grants-over-budget',
      ...['tranches-not-grant', 'grant-over-project', 'match-late'],
      ...['tranches-not-grant', 'grant-over-project', 'match-late'],
      'too-few-linked',
    ]);
  });
  it('one linked project of three is a third', () => {
    const plain = { ...project, isLinked: false };
    expect(checkRound({ ...round(project, plain, plain), budget: yuan(120_000) }, law).findings).to.deep.equal([]);
  });
});

describe('three fixings of a carrier', () => {
  const values = [
    [true, true, true, 'nothing'],
    [false, true, true, 'tasks'],
    [true, false, true, 'staff'],
    [true, true, false, 'money'],
    [false, false, true, 'tasksAndStaff'],
    [false, true, false, 'tasksAndMoney'],
    [true, false, false, 'staffAndMoney'],
    [false, false, false, 'everything'],
  ] as const;
  for (const [areTasksFixed, isStaffFixed, isMoneyFixed, wanting] of values) {
    it(`wanting: ${wanting}`, () => {
      const decision = isCarrierFixed({ carrier: 'station', areTasksFixed, isStaffFixed, isMoneyFixed }, law);
      expect(decision.value).to.equal(wanting);
      expect(decision.outcome).to.equal(wanting === 'nothing' ? 'met' : 'unmet');
    });
  }
});

describe('matter revoked: unspent returns', () => {
  const facts = { isRevoked: true, received: 100, spent: 60, returned: 0 };
  const must = lawOf(says(terms.unspentReturns, true));
  const cases = [
    { of: {}, in: must, is: 'unmet', left: 40, why: 'forty are left' },
    { of: { returned: 40 }, in: must, is: 'met', left: 0, why: 'they went back' },
    { of: { spent: 120 }, in: must, is: 'met', left: 0, why: 'more was spent than came' },
    { of: { isRevoked: false }, in: must, is: 'met', left: 40, why: 'it was not revoked' },
    { of: {}, in: lawOf(), is: 'unknown', left: 40, why: 'no text says' },
  ] as const;
  for (const { of, in: at, is, left, why } of cases) {
    it(`${JSON.stringify(of)}: ${is}, for ${why}`, () => {
      const decision = isUnspentReturned({ ...facts, ...of }, at);
      expect([decision.outcome, decision.value]).to.deep.equal([is, left]);
    });
  }
});
