import { lawOn, yuan, type Citation, type Entry, type IsoDate, type Json, type Pack, type Term } from '@liandong/core';
import { expect } from 'chai';
import { checkLedger, type FindingCode } from './check-ledger.js';
import { fundMix } from './fund-mix.js';
import { isSplitAgreed, ledgerLine, type LedgerLine, type LedgerSource } from './ledger-line.js';
import { parseModel } from '../model.js';
import * as terms from './terms.js';

const cite = (id: string): Citation => ({ id, title: id, issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' });
const says = (term: Term, value: Json): Entry => ({ term: term.id, from: '2020-01-01', cite: cite(term.id), value });
function lawOf(on: IsoDate, ...entries: readonly Entry[]) {
  const pack: Pack = {
    format: 'liandong.pack.v1',
    jurisdiction: 'cn',
    title: { 'zh-Hans': '国' },
    version: '1',
    places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
    entries,
  };
  return lawOn(on, 'cn', [pack]);
}
const law = lawOf(
  '2025-06-30',
  says(terms.staffFor, { items: ['committee'], complete: true }),
  says(terms.inKindCounts, false),
  says(terms.transferWithin, { count: 1, unit: 'month' }),
  says(terms.lateFails, true),
  says(terms.unspentReturns, true),
  says(terms.purchaseNeedsBudgetLine, true),
  says(terms.allowedSources, { items: ['districtBudget', 'foundationGrant', 'governmentPurchase'], complete: true }),
);

const source = (amount: number, more: Partial<LedgerSource> = {}): LedgerSource => ({
  kind: 'districtBudget',
  amount: yuan(amount),
  transferredOn: '2025-01-20',
  ...more,
});
const line = (code: string, more: Partial<LedgerLine> = {}): LedgerLine => ({
  code,
  name: code,
  carrier: 'committee',
  year: 2025,
  staffCount: 1,
  isFree: false,
  cost: yuan(1000),
  startOn: '2025-01-02',
  sources: [source(1000)],
  ...more,
});
const codes = (...lines: readonly LedgerLine[]) => checkLedger(lines, law).findings.map(({ code }) => code);

describe('a whole ledger', () => {
  it('decides each line and adds up what is short', () => {
    const { totals, lines } = checkLedger(
      [line('A'), line('B', { sources: [source(600)] }), line('C', { staffCount: 0 }), line('D', { cost: undefined })],
      law,
    );
    expect(lines.map(({ funded }) => funded.outcome)).to.deep.equal(['met', 'unmet', 'unmet', 'unknown']);
    expect(totals).to.include({ lines: 4, met: 1, unmet: 2, unknown: 1, shortfall: yuan(400), shortfallUnknown: 1 });
    expect(totals.bySource).to.deep.equal([
      { kind: 'districtBudget', claimed: yuan(3600), arrived: yuan(3600), outstanding: 0, claims: 4 },
    ]);
  });

  it('a line that is called free and names no amount costs nothing', () => {
    const { lines } = checkLedger([line('A', { isFree: true, cost: undefined, sources: [] })], law);
    expect(lines[0]?.funded.value).to.equal(0);
  });

  describe('one grant counted for two matters', () => {
    const grant = (amount: number, more: Partial<LedgerSource> = {}) =>
      source(amount, { kind: 'foundationGrant', grantId: 'G1', grantTotal: yuan(1500), ...more });
    const share = (a: number, b: number, more: Partial<LedgerSource> = {}) =>
      checkLedger([line('A', { sources: [grant(a, more)] }), line('B', { sources: [grant(b, more)] })], law).findings;
    it('is right up to the grant itself', () => expect(share(750, 750)).to.deep.equal([]));
    it('is too much one fen over it', () => {
      const lines = [grant(750), { ...grant(750), amount: yuan(750) + 1 }].map((each, at) =>
        line(`${at}`, { sources: [each] }),
      );
      expect(checkLedger(lines, law).findings).to.deep.equal([
        {
          code: 'grant-claimed-too-much',
          weight: 'unmet',
          lines: [0, 1],
          facts: { grantId: 'G1', claimed: yuan(1500) + 1, total: yuan(1500), over: 1 },
        },
      ]);
    });
    it('cannot be told while the total is not given', () => {
      expect(share(1000, 1000, { grantTotal: undefined })).to.have.nested.property(
        '[0].code',
        'grant-shared-total-unknown',
      );
    });
    it('says when the totals differ, and takes the larger', () => {
      const lines = [
        line('A', { sources: [grant(1000)] }),
        line('B', { sources: [grant(1000, { grantTotal: yuan(2000) })] }),
      ];
      expect(codes(...lines)).to.deep.equal(['grant-totals-differ']);
    });
  });

  const single: readonly { code: FindingCode; of: Partial<LedgerLine>; why: string }[] = [
    {
      code: 'free-not-explicit',
      of: { isFree: undefined, cost: 0, sources: [] },
      why: 'free matter (cost 0) must be explicit',
    },
    { code: 'free-with-cost', of: { isFree: true }, why: 'free, and yet with a cost' },
    {
      code: 'earmarked-elsewhere',
      of: { sources: [source(1000), source(1, { earmarkedFor: 'Z' })] },
      why: 'given for Z',
    },
    { code: 'money-late', of: { sources: [source(1000, { transferredOn: '2025-02-06' })] }, why: 'late transfer' },
    { code: 'money-not-arrived', of: { sources: [source(1000, { transferredOn: null })] }, why: 'half a year later' },
    {
      code: 'source-not-listed',
      of: { sources: [source(1000, { kind: 'unitSponsorship' })] },
      why: 'not in a complete list',
    },
    {
      code: 'other-fund-year',
      of: { sources: [source(1000, { year: 2024, transferredOn: undefined })] },
      why: 'fund year vs calendar year',
    },
    {
      code: 'arrived-in-other-year',
      of: { year: 2024, sources: [source(1000, { year: 2024 })] },
      why: 'fund year vs calendar year',
    },
    { code: 'no-budget-line', of: { isPurchase: true, hasBudgetLine: false }, why: 'purchases stand in the budget' },
    {
      code: 'unspent-not-returned',
      of: { revokedOn: '2025-06-01', spent: yuan(600) },
      why: 'matter revoked: unspent returns',
    },
  ];
  for (const { code, of, why } of single) {
    it(`${code}: ${why}`, () => {
      expect(codes(line('A'))).to.deep.equal([]);
      expect(codes(line('A', of))).to.deep.equal([code]);
    });
  }
  it('transfers on the last day of the period, rolled past no holiday here, are in time', () => {
    expect(codes(line('A', { sources: [source(1000, { transferredOn: '2025-02-01' })] }))).to.deep.equal([]);
  });
  it('a matter revoked later than the day asked for is not revoked yet', () => {
    expect(codes(line('A', { revokedOn: '2025-07-01', spent: 0 }))).to.deep.equal([]);
  });
  it('the same matter twice for one carrier and year', () => {
    expect(codes(line('A'), line('A'), line('A', { year: 2024 }))).to.deep.equal(['matter-twice']);
  });

  it('an appropriation of 500万 is held against its own source; others are pooled beside it', () => {
    const own = (amount: number, year = 2025) =>
      source(amount, { grantId: 'F', grantTotal: yuan(9_000_000), year, transferredOn: undefined });
    const appropriations = [{ source: 'F', year: 2025, amount: yuan(5_000_000) }];
    const lines = [
      line('A', { cost: yuan(6_000_000), sources: [own(3_000_000), source(3_000_000)] }),
      line('B', { cost: yuan(2_000_000), sources: [own(2_000_000)] }),
      line('C', { year: 2024, sources: [own(1_000, 2024)] }),
    ];
    const result = checkLedger(lines, law, { appropriations });
    expect(result.appropriations[0]).to.include({ claimed: yuan(5_000_000), beside: yuan(3_000_000) });
    expect(result.appropriations[0]?.within).to.include({ outcome: 'met', value: 0 });
    expect(result.findings).to.deep.equal([]);
    const over = checkLedger([...lines, line('D', { sources: [own(1000)] })], law, { appropriations });
    expect(over.appropriations[0]?.within).to.include({ outcome: 'unmet', value: -yuan(1000) });
    expect(over.findings.map(({ code, lines }) => [code, lines])).to.deep.equal([
      ['appropriation-exceeded', [0, 1, 3]],
    ]);
  });

  it('the mix of funds: shares with numerator and denominator, none where there is no money', () => {
    expect(fundMix([])).to.deep.equal([]);
    expect(fundMix([{ kind: 'inKind', amount: 0 }])).to.deep.equal([]);
    expect(
      fundMix([
        { kind: 'unitSponsorship', amount: 1 },
        { kind: 'districtBudget', amount: 2 },
        { kind: 'unitSponsorship', amount: 0 },
      ]),
    ).to.deep.equal([
      { kind: 'districtBudget', numerator: 2, denominator: 3 },
      { kind: 'unitSponsorship', numerator: 1, denominator: 3 },
    ]);
  });
});

describe('a ledger line as data', () => {
  const good = { code: 'A', name: '甲', carrier: 'committee', sources: [] };
  const cases = [
    {
      data: { ...good, cost: -1 },
      problem: { path: 'cost', code: 'too-small', params: { limit: 0 } },
      why: 'money is not negative',
    },
    { data: { ...good, cost: 1.5 }, problem: { path: 'cost', code: 'not-whole' }, why: 'money is whole fen' },
    {
      data: { ...good, colour: 'red' },
      problem: { path: 'colour', code: 'unknown-key' },
      why: 'unknown keys are told',
    },
    {
      data: { ...good, sources: [{ kind: 'districtBudget' }] },
      problem: { path: 'sources[0].amount', code: 'required' },
      why: 'paths lead inside',
    },
    {
      data: { ...good, startOn: '2025-02-30' },
      problem: { path: 'startOn', code: 'not-a-date' },
      why: 'there is no such day',
    },
    {
      data: { ...good, departments: [{ name: 'x', share: { numerator: 3, denominator: 2 } }] },
      problem: { path: 'departments[0].share', code: 'over-whole' },
      why: 'a share over one',
    },
    {
      data: { ...good, departments: ['x', 'y'].map((name) => ({ name, share: { numerator: 2, denominator: 3 } })) },
      problem: { path: 'departments', code: 'over-whole' },
      why: 'shares that make more than one',
    },
  ];
  for (const { data, problem, why } of cases) {
    it(`${problem.path}: ${problem.code}, for ${why}`, () => {
      const parsed = parseModel(ledgerLine, data);
      expect(parsed).to.deep.equal({ ok: false, problems: [problem] });
    });
  }
  it('takes what is right', () => expect(parseModel(ledgerLine, good)).to.include({ ok: true }));
  it('a split is agreed when every department has its part and together they make one', () => {
    const third = { numerator: 1, denominator: 3 };
    const of = (...shares: readonly ({ numerator: number; denominator: number } | undefined)[]) =>
      isSplitAgreed(shares.map((share) => ({ name: 'x', share })));
    expect(of(third, third, third)).to.equal(true);
    expect(of(third, third)).to.equal(false);
    expect(of({ numerator: 1, denominator: 1 }, undefined)).to.equal(false);
  });
});
