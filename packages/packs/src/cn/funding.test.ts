import { lawOn, yuan } from '@liandong/core';
import { parsePack } from '@liandong/core/pack';
import { allPacks } from '@liandong/packs';
import * as funding from '@liandong/sdk/funding';
import { expect } from 'chai';

const { isFunded, isPermittedUse, isPurchaseBudgeted, isWithinAppropriation, scopes, sourceKinds } = funding;

const paid = { kind: 'districtBudget', amount: yuan(50_000), earmark: 'thisMatter' } as const;
const sponsored = { ...paid, kind: 'unitSponsorship' } as const;
const matter = {
  carrier: 'committee',
  isEntrusted: false,
  isFree: false,
  cost: yuan(50_000),
  sources: [paid],
} as const;
const given = { areConditionsGiven: true, isGuidanceGiven: true } as const;

describe('funding: the law as it stands', () => {
  const cases = [
    {
      on: '2015-07-12',
      at: 'cn',
      facts: { ...matter, areConditionsGiven: false },
      is: 'met',
      why: 'nothing ordered conditions yet',
    },
    {
      on: '2015-07-13',
      at: 'cn',
      facts: { ...matter, areConditionsGiven: false },
      is: 'unmet',
      why: '必要的经费和工作条件',
    },
    {
      on: '2024-05-01',
      at: 'cn-31',
      facts: { ...matter, ...given, arePowersGiven: true },
      is: 'met',
      why: 'money, conditions, information and guidance are there, and powers too',
    },
    {
      on: '2024-05-01',
      at: 'cn-31',
      facts: { ...matter, ...given },
      is: 'unknown',
      why: 'the list of carriers that must get powers holds streets and is not complete',
    },
    {
      on: '2024-05-01',
      at: 'cn-31',
      facts: { ...matter, ...given, isGuidanceGiven: false },
      is: 'unmet',
      why: '信息支持，并进行业务指导',
    },
    {
      on: '2024-05-01',
      at: 'cn-11',
      facts: { ...matter, ...given, isStaffNamed: true, isProcedureGiven: true, isGuidanceGiven: false },
      is: 'met',
      why: 'Beijing orders no guidance',
    },
    {
      on: '2024-05-01',
      at: 'cn-31',
      facts: { ...matter, ...given, arePowersGiven: true, isStaffNamed: false },
      is: 'met',
      why: 'staff per matter is practice in Shanghai',
    },
    {
      on: '2018-05-24',
      at: 'cn-31',
      facts: { ...matter, ...given, carrier: 'street', arePowersGiven: false },
      is: 'unmet',
      why: '赋予管理权, streets only',
    },
    {
      on: '2018-05-23',
      at: 'cn-31',
      facts: { ...matter, ...given, carrier: 'street', arePowersGiven: false },
      is: 'met',
      why: 'the text we hold begins a day later',
    },
    {
      on: '2024-05-01',
      at: 'cn-31',
      facts: { ...matter, ...given, arePowersGiven: false },
      is: 'unknown',
      why: 'that article does not speak of committees, nor does it say that they need no powers',
    },
    {
      on: '2024-05-01',
      at: 'cn-11',
      is: 'unmet',
      why: '临时性事项 need staff',
      facts: { ...matter, ...given, carrier: 'street', isTemporary: true, isStaffNamed: false, isProcedureGiven: true },
    },
    {
      on: '2024-05-01',
      at: 'cn-11',
      is: 'unknown',
      why: 'a standing matter of a street is not that article’s, which is no complete list',
      facts: { ...matter, ...given, carrier: 'street', isTemporary: false, isStaffNamed: false },
    },
    {
      on: '2025-12-31',
      at: 'cn',
      is: 'unmet',
      why: '由委托部门承担',
      facts: { ...matter, ...given, carrier: 'villageCommittee', isEntrusted: true, sources: [sponsored] },
    },
    {
      on: '2026-01-01',
      at: 'cn',
      is: 'unknown',
      why: 'the amended law was not read',
      facts: { ...matter, ...given, carrier: 'villageCommittee', isEntrusted: true, sources: [sponsored] },
    },
    {
      on: '2026-01-01',
      at: 'cn-31',
      is: 'unmet',
      why: 'Shanghai says the same in its own text',
      facts: { ...matter, ...given, carrier: 'villageCommittee', isEntrusted: true, sources: [sponsored] },
    },
    {
      on: '2025-12-31',
      at: 'cn',
      is: 'unknown',
      why: 'that article does not speak of residents’ committees, and names no whole circle',
      facts: { ...matter, ...given, isEntrusted: true, sources: [sponsored] },
    },
  ] as const;
  for (const { on, at, facts, is, why } of cases) {
    it(`${on} ${at}: ${is}, for ${why}`, () => {
      expect(isFunded(facts, lawOn(on, at, allPacks)).outcome).to.equal(is);
    });
  }

  it('a service station in Shanghai is on no list, and no list is complete: unknown, naming the lists', () => {
    const station = { ...matter, carrier: 'station' } as const;
    const law = lawOn('2026-03-02', 'cn-31', allPacks);
    const { outcome, missing, reasons } = isFunded(station, law);
    expect(outcome).to.equal('unknown');
    expect(missing.flatMap((each) => (each.kind === 'open-term' ? [each.term] : []))).to.deep.equal([
      'funding.powersFor',
      'funding.conditionsFor',
      'funding.guidanceFor',
    ]);
    expect(reasons.find(({ code }) => code === 'funding.isFunded.staffNotOrdered')).to.include({ outcome: 'met' });
    const all = { ...given, arePowersGiven: true };
    expect(isFunded({ ...station, ...all }, law).outcome).to.equal('met');
  });

  it('in kind is open in every real place', () => {
    const sources = [{ ...paid, kind: 'inKind' } as const];
    const { outcome, missing } = isFunded(
      { ...matter, ...given, arePowersGiven: true, sources },
      lawOn('2024-05-01', 'cn-31', allPacks),
    );
    expect(outcome).to.equal('unknown');
    expect(missing.map((each) => 'term' in each && each.term)).to.deep.equal(['funding.inKindCounts']);
  });

  it('a purchase must stand in the budget in Shanghai; elsewhere it is open what is government procurement', () => {
    const bought = { isPurchase: true, hasBudgetLine: false };
    expect(isPurchaseBudgeted(bought, lawOn('2024-05-01', 'cn-31', allPacks)).outcome).to.equal('unmet');
    expect(isPurchaseBudgeted(bought, lawOn('2015-12-31', 'cn-31', allPacks)).outcome).to.equal('unknown');
    expect(isPurchaseBudgeted(bought, lawOn('2024-05-01', 'cn-11', allPacks)).outcome).to.equal('unknown');
  });

  it('five million yuan a year are an appropriation, no cap', () => {
    const law = lawOn('2017-03-17', 'cn-330102', allPacks);
    const more = isWithinAppropriation({ appropriated: yuan(6_000_000), claimed: yuan(5_500_000) }, law);
    expect([more.outcome, more.value]).to.deep.equal(['met', yuan(500_000)]);
    expect(more.reasons.find(({ code }) => code.endsWith('asReported'))).to.include({
      outcome: 'unmet',
      force: 'advisory',
    });
    const over = isWithinAppropriation({ appropriated: yuan(5_000_000), claimed: yuan(5_000_000) + 1 }, law);
    expect([over.outcome, over.value]).to.deep.equal(['unmet', -1]);
  });

  const gifts = [
    { on: '2016-08-31', is: 'unknown', why: 'no law on charity yet' },
    { on: '2016-09-01', is: 'unmet', why: 'the purpose may not change without the donor' },
    { on: '2024-09-05', is: 'unmet', why: 'the amended law says the same' },
  ] as const;
  for (const { on, is, why } of gifts) {
    it(`a gift used for something else on ${on}: ${is}, for ${why}`, () => {
      const facts = { origin: 'donation', isAsAgreed: false, hasDonorConsent: false } as const;
      expect(isPermittedUse(facts, lawOn(on, 'cn', allPacks)).outcome).to.equal(is);
    });
  }
  it('a district fund in Shanghai buys services of organisations; other uses cannot be told', () => {
    const law = lawOn('2024-05-01', 'cn-31', allPacks);
    const of = (use: string) =>
      isPermittedUse({ origin: 'budget', fund: 'district-organization-fund', use }, law).outcome;
    expect(of('buy-organization-services')).to.equal('met');
    expect(of('street-lamps')).to.equal('unknown');
  });

  it('every list names only scopes and kinds that there are, and every pack of this subject is sound', () => {
    const terms = Object.values(funding).filter((each) => typeof each === 'object' && 'mayFill' in each);
    for (const pack of allPacks) {
      const entries = pack.entries.filter(({ term }) => term.startsWith('funding.'));
      parsePack({ ...pack, entries }, terms as never, allPacks);
      for (const { term, value } of entries) {
        const { items } = (value ?? {}) as { items?: readonly string[] };
        const known: readonly string[] = term === 'funding.allowedSources' ? sourceKinds : scopes;
        if (/For$|allowedSources$/.test(term))
          expect(items?.filter((item) => !known.includes(item)) ?? [], term).to.deep.equal([]);
      }
    }
  });
});
