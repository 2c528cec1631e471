import { lawOn, yuan, type Citation, type Entry, type Json, type Pack, type Term } from '@liandong/core';
import { expect } from 'chai';
import { isFunded } from './is-funded.js';
import * as terms from './terms.js';

const cite = (id: string): Citation => ({ id, title: id, issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' });
const says = (term: Term, value: Json): Entry => ({ term: term.id, from: '2020-01-01', cite: cite(term.id), value });
const open = (term: Term): Entry => ({ term: term.id, from: '2020-01-01', cite: cite(term.id), open: true });
const scopes = (...items: string[]) => ({ items, complete: true });
const some = (...items: string[]) => ({ items, complete: false });

function lawOf(...entries: readonly Entry[]) {
  const pack: Pack = {
    format: 'liandong.pack.v1',
    jurisdiction: 'cn',
    title: { 'zh-Hans': '国' },
    version: '1',
    places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
    entries,
  };
  return lawOn('2024-06-01', 'cn', [pack]);
}

const silent = lawOf();
const full = {
  carrier: 'committee',
  isTaskSpecified: true,
  isStaffNamed: true,
  arePowersGiven: true,
  isFree: false,
  cost: yuan(50_000),
} as const;
const given = (kind: 'districtBudget' | 'departmentTransfer' | 'unitSponsorship' | 'inKind', amount: number) =>
  ({ kind, amount: yuan(amount), earmark: 'thisMatter', transferredOn: '2024-03-01' }) as const;

describe('is a matter funded?', () => {
  it('partial funding of 60 %: unmet, with the shortfall in fen', () => {
    const decision = isFunded({ ...full, sources: [given('districtBudget', 30_000)] }, silent);
    expect(decision.outcome).to.equal('unmet');
    expect(decision.value).to.equal(2_000_000);
  });
  const amounts = [
    { paid: 4_999_999, is: 'unmet', short: 1, why: 'one fen is missing: money is counted in whole fen' },
    { paid: 5_000_000, is: 'met', short: 0, why: 'no less than the cost is enough' },
    { paid: 5_000_001, is: 'met', short: 0, why: 'more than the cost leaves no negative shortfall' },
  ] as const;
  for (const { paid, is, short, why } of amounts) {
    it(`currency rounding to fen, ${paid} of 5000000: ${is}, for ${why}`, () => {
      const sources = [{ kind: 'districtBudget', amount: paid, earmark: 'anyMatter' }] as const;
      const decision = isFunded({ ...full, sources }, silent);
      expect([decision.outcome, decision.value]).to.deep.equal([is, short]);
    });
  }

  describe('money but no staff', () => {
    const noStaff = { ...full, isStaffNamed: false, sources: [given('districtBudget', 50_000)] };
    it('fails where a text orders staff for that carrier', () => {
      const law = lawOf(says(terms.staffFor, scopes('committee')));
      const { outcome, reasons } = isFunded(noStaff, law);
      expect(outcome).to.equal('unmet');
      expect(reasons.find(({ code }) => code === 'funding.isFunded.staff')).to.include({
        outcome: 'unmet',
        force: 'binding',
      });
    });
    it('is only advice where staff is practice', () => {
      const { outcome, reasons } = isFunded(noStaff, silent);
      expect(outcome).to.equal('met');
      expect(reasons.find(({ code }) => code === 'funding.isFunded.staffAdvised')).to.include({
        outcome: 'unmet',
        force: 'advisory',
      });
    });
    it('is not said to be met where no text orders it', () => {
      const { reasons } = isFunded(noStaff, silent);
      const of = (code: string) => reasons.find((each) => each.code === `funding.isFunded.${code}`);
      expect(of('staffNotOrdered')).to.include({ outcome: 'met', decisive: true });
      expect(of('staff')).to.include({ outcome: 'unmet', decisive: false });
    });
    const lists = [
      { list: some('committee'), is: 'unmet', why: 'the list holds the carrier' },
      { list: some('street'), is: 'unknown', why: 'a list that is not complete does not say that others need none' },
      { list: scopes('street'), is: 'met', why: 'a complete list leaves the others out' },
    ] as const;
    for (const { list, is, why } of lists) {
      it(`${JSON.stringify(list)}: ${is}, for ${why}`, () => {
        const { outcome, missing } = isFunded(noStaff, lawOf(says(terms.staffFor, list)));
        expect(outcome).to.equal(is);
        expect(missing.map((each) => [each.kind, 'term' in each && each.term])).to.deep.equal(
          is === 'unknown' ? [['open-term', 'funding.staffFor']] : [],
        );
      });
    }
    it('is unknown where a text names staff and leaves open for whom', () => {
      const { outcome, missing } = isFunded(noStaff, lawOf(open(terms.staffFor)));
      expect(outcome).to.equal('unknown');
      expect(missing.map(({ kind }) => kind)).to.deep.equal(['open-term']);
    });
  });
  it('powers without money still fail', () => {
    expect(isFunded({ ...full, sources: [] }, silent)).to.include({ outcome: 'unmet', value: 5_000_000 });
  });
  it('money without powers fails for a street where power must follow duty', () => {
    const law = lawOf(says(terms.powersFor, scopes('street')));
    const street = { ...full, arePowersGiven: false, sources: [given('departmentTransfer', 50_000)] };
    expect(isFunded({ ...street, carrier: 'street' }, law).outcome).to.equal('unmet');
    expect(isFunded({ ...street, carrier: 'committee' }, law).outcome).to.equal('met');
  });

  describe('temporary matters of a street', () => {
    const law = lawOf(says(terms.procedureFor, scopes('streetTemporary')));
    const street = { ...full, carrier: 'street', sources: [given('departmentTransfer', 50_000)] } as const;
    const cases = [
      {
        facts: { isTemporary: true, isProcedureGiven: false },
        is: 'unmet',
        why: 'standards and procedure are ordered',
      },
      { facts: { isTemporary: true, isProcedureGiven: true }, is: 'met', why: 'they are given' },
      {
        facts: { isTemporary: false, isProcedureGiven: false },
        is: 'met',
        why: 'the order speaks of temporary matters',
      },
      { facts: { isProcedureGiven: true }, is: 'met', why: 'it stands whether temporary or not' },
      { facts: { isProcedureGiven: false }, is: 'unknown', why: 'whether it is temporary was not asked' },
    ] as const;
    for (const { facts, is, why } of cases) {
      it(`${JSON.stringify(facts)}: ${is}, for ${why}`, () => {
        expect(isFunded({ ...street, ...facts }, law).outcome).to.equal(is);
      });
    }
    it('a list of temporary matters that is not complete says nothing of standing ones', () => {
      const open = lawOf(says(terms.procedureFor, some('streetTemporary')));
      const of = (isTemporary?: boolean) => isFunded({ ...street, isTemporary, isProcedureGiven: false }, open);
      expect(of(true).outcome).to.equal('unmet');
      expect(of(false).missing.map(({ kind }) => kind)).to.deep.equal(['open-term']);
      expect(of().missing.map((each) => 'question' in each && each.question.fact)).to.deep.equal(['isTemporary']);
    });
    it('asks whether the matter is temporary only where that matters', () => {
      const asks = (of: typeof law) =>
        isFunded.plan({ ...street, isProcedureGiven: false }, of).stillNeeded.map(({ fact }) => fact);
      expect(asks(law)).to.deep.equal(['isTemporary']);
      expect(asks(silent)).to.deep.equal([]);
    });
  });

  describe('in kind (a venue): counted?', () => {
    const sources = [given('districtBudget', 40_000), given('inKind', 10_000)];
    it('is unknown while the law leaves it open and it decides', () => {
      const decision = isFunded({ ...full, sources }, lawOf(open(terms.inKindCounts)));
      expect(decision.outcome).to.equal('unknown');
      expect(decision.value).to.equal(undefined);
      expect(decision.missing[0]).to.include({ kind: 'open-term', term: 'funding.inKindCounts' });
    });
    it('does not matter where money alone is enough', () => {
      const enough = [given('districtBudget', 50_000), given('inKind', 10_000)];
      expect(isFunded({ ...full, sources: enough }, lawOf(open(terms.inKindCounts)))).to.include({
        outcome: 'met',
        value: 0,
      });
    });
    it('does not matter where even both are not enough', () => {
      expect(isFunded({ ...full, cost: yuan(50_001), sources }, silent).outcome).to.equal('unmet');
    });
    it('counts, or not, as the law says', () => {
      expect(isFunded({ ...full, sources }, lawOf(says(terms.inKindCounts, true)))).to.include({
        outcome: 'met',
        value: 0,
      });
      expect(isFunded({ ...full, sources }, lawOf(says(terms.inKindCounts, false)))).to.include({
        outcome: 'unmet',
        value: 1_000_000,
      });
    });
  });

  describe('multi-department matter: split undefined', () => {
    const shared = { ...full, departments: 2, isSplitAgreed: false, sources: [given('departmentTransfer', 50_000)] };
    const reason = (law: typeof silent) =>
      isFunded(shared, law).reasons.find(({ code }) => code === 'funding.isFunded.splitAgreed');
    it('is said, and changes nothing, where no text asks for a split', () => {
      expect(isFunded(shared, silent).outcome).to.equal('met');
      expect(reason(silent)).to.include({ outcome: 'unmet', force: 'advisory' });
    });
    it('fails where a text does', () => {
      expect(isFunded(shared, lawOf(says(terms.splitMustBeAgreed, true))).outcome).to.equal('unmet');
    });
    it('needs no split with one department', () => {
      const law = lawOf(says(terms.splitMustBeAgreed, true));
      expect(isFunded({ ...shared, departments: 1 }, law).outcome).to.equal('met');
    });
  });

  describe('free matter (cost 0) must be explicit', () => {
    const cases = [
      { facts: { isFree: true, cost: 0 }, is: 'met', short: 0, why: 'it is said to be free' },
      { facts: { isFree: true }, is: 'unknown', short: undefined, why: 'an amount may still speak against it' },
      { facts: { isFree: true, cost: null }, is: 'unknown', short: undefined, why: 'and so it may where nobody knows' },
      {
        facts: { isFree: undefined, cost: 1 },
        is: 'unmet',
        short: 1,
        why: 'what has a cost is not free, whatever is said',
      },
      {
        facts: { isFree: false, cost: 0 },
        is: 'unmet',
        short: 0,
        why: 'a matter that is not free has a cost to be named',
      },
      {
        facts: { cost: 0, isFree: undefined },
        is: 'unknown',
        short: 0,
        why: 'a cost of 0 does not say that it is free',
      },
      { facts: { isFree: true, cost: 1 }, is: 'unmet', short: 1, why: 'what has a cost is not free' },
    ] as const;
    for (const { facts, is, short, why } of cases) {
      it(`${JSON.stringify(facts)}: ${is}, for ${why}`, () => {
        const { cost: _, ...rest } = full;
        const decision = isFunded({ ...rest, sources: [], ...facts }, silent);
        expect([decision.outcome, decision.value]).to.deep.equal([is, short]);
      });
    }
    it('asks for the amount of what is called free, and for the word where the amount is nought', () => {
      const { cost: _, isFree: __, ...rest } = full;
      const asks = (facts: object) =>
        isFunded.plan({ ...rest, sources: [], ...facts }, silent).stillNeeded.map(({ fact }) => fact);
      expect(asks({ isFree: true })).to.deep.equal(['cost']);
      expect(asks({ cost: 0 })).to.deep.equal(['isFree']);
      expect(asks({ isFree: true, cost: 0 })).to.deep.equal([]);
    });
  });

  describe('late transfer', () => {
    const late = { ...full, startOn: '2024-03-01', sources: [given('districtBudget', 50_000)] } as const;
    const on = (transferredOn: '2024-03-31' | '2024-04-01' | '2024-04-02' | null) => ({
      ...late,
      sources: [{ ...given('districtBudget', 50_000), transferredOn }],
    });
    const law = lawOf(says(terms.transferWithin, { count: 1, unit: 'month' }), says(terms.lateFails, true));
    const cases = [
      { at: '2024-03-31', is: 'met', why: 'before the last day' },
      { at: '2024-04-01', is: 'met', why: 'the last day, a Monday, is within the period' },
      { at: '2024-04-02', is: 'unmet', why: 'a day late' },
      { at: null, is: 'unmet', why: 'on 2024-06-01 it has not come, and the day has passed' },
    ] as const;
    for (const { at, is, why } of cases) {
      it(`${at}: ${is}, for ${why}`, () => expect(isFunded(on(at), law).outcome).to.equal(is));
    }
    it('money may still come on the last day itself', () => {
      const sources = [{ ...given('districtBudget', 50_000), transferredOn: null }];
      const dueToday = { ...late, startOn: '2024-05-31', sources } as const;
      const period = (count: number) =>
        lawOf(says(terms.transferWithin, { count, unit: 'day' }), says(terms.lateFails, true));
      expect(isFunded(dueToday, period(1)).outcome).to.equal('met');
      expect(isFunded({ ...dueToday, startOn: '2024-05-30' }, period(1)).outcome).to.equal('unmet');
    });
    it('is advice only, and unknown, while the law gives no day', () => {
      const { outcome, reasons } = isFunded(on(null), lawOf(open(terms.transferWithin)));
      expect(outcome).to.equal('met');
      expect(reasons.find(({ code }) => code === 'funding.isFunded.inTime')).to.include({ outcome: 'unknown' });
    });
  });

  describe('money given for something else, and work that is entrusted', () => {
    it('does not count what is given for another matter', () => {
      const sources = [{ ...given('districtBudget', 50_000), earmark: 'otherMatter' }] as const;
      expect(isFunded({ ...full, sources }, silent)).to.include({ outcome: 'unmet', value: 5_000_000 });
    });
    const law = lawOf(says(terms.entrusterPaysFor, scopes('villageCommittee')));
    const village = { ...full, carrier: 'villageCommittee' } as const;
    const cases = [
      { kind: 'unitSponsorship', isEntrusted: true, is: 'unmet', why: 'sponsors may not stand in for the department' },
      { kind: 'unitSponsorship', isEntrusted: false, is: 'met', why: 'it is not entrusted work' },
      { kind: 'departmentTransfer', isEntrusted: true, is: 'met', why: 'the department bears it' },
    ] as const;
    for (const { kind, isEntrusted, is, why } of cases) {
      it(`${kind}, entrusted ${isEntrusted}: ${is}, for ${why}`, () => {
        expect(isFunded({ ...village, isEntrusted, sources: [given(kind, 50_000)] }, law).outcome).to.equal(is);
      });
    }
    it('is unknown for entrusted work while the text in force was not read, unless public money covers it anyway', () => {
      const unread = lawOf(open(terms.entrusterPaysFor));
      const sponsored = { ...full, isEntrusted: true, sources: [given('unitSponsorship', 50_000)] };
      expect(isFunded(sponsored, unread).outcome).to.equal('unknown');
      expect(isFunded({ ...sponsored, sources: [given('departmentTransfer', 50_000)] }, unread).outcome).to.equal(
        'met',
      );
      expect(isFunded({ ...sponsored, carrier: 'station' }, unread).outcome).to.equal('unknown');
      expect(isFunded({ ...sponsored, carrier: 'station', isEntrusted: false }, unread).outcome).to.equal('met');
    });
    it('is unknown for entrusted work of a carrier that an incomplete list does not hold, and names the list', () => {
      const partly = lawOf(says(terms.entrusterPaysFor, some('villageCommittee')));
      const sponsored = { ...full, isEntrusted: true, sources: [given('unitSponsorship', 50_000)] };
      const { outcome, missing } = isFunded(sponsored, partly);
      expect(outcome).to.equal('unknown');
      expect(missing.map((each) => 'term' in each && each.term)).to.deep.equal(['funding.entrusterPaysFor']);
    });
  });

  it('people and work: advice that a text can make binding', () => {
    const facts = { ...full, sources: [given('districtBudget', 50_000)], paysStaff: false, paysWork: true };
    expect(isFunded(facts, silent).outcome).to.equal('met');
    expect(isFunded(facts, lawOf(says(terms.bothMoneyNeeded, true))).outcome).to.equal('unmet');
  });
});

describe('what is ordered for a street’s temporary matters', () => {
  it('is so for no other carrier', () => {
    const law = lawOf(says(terms.staffFor, scopes('streetTemporary')));
    const ask = (carrier: 'street' | 'station') =>
      isFunded(
        { ...full, carrier, isTemporary: true, isStaffNamed: false, sources: [given('districtBudget', 50_000)] },
        law,
      ).outcome;
    expect([ask('street'), ask('station')]).to.deep.equal(['unmet', 'met']);
  });
});
