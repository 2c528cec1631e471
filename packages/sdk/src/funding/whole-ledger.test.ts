import { lawOn, type Citation, type Entry, type Json, type Pack, type Term } from '@liandong/core';
import { expect } from 'chai';
import { checkLedger, type Finding } from './check-ledger.js';
import { fundMix } from './fund-mix.js';
import { fundedFacts } from './funded-facts.js';
import { ledgerLine, parseLedgerLine, type LedgerLine, type LedgerSource } from './ledger-line.js';
import { parseModel } from '../model.js';
import * as terms from './terms.js';

const cite = (id: string): Citation => ({ id, title: id, issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' });
const says = (term: Term, value: Json): Entry => ({ term: term.id, from: '2020-01-01', cite: cite(term.id), value });
const today = '2025-06-30';
function lawOf(...entries: readonly Entry[]) {
  const pack: Pack = {
    format: 'liandong.pack.v1',
    jurisdiction: 'cn',
    title: { 'zh-Hans': '国' },
    version: '1',
    places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
    entries,
  };
  return lawOn(today, 'cn', [pack]);
}
const withinMonth = says(terms.transferWithin, { count: 1, unit: 'month' });
const strict = lawOf(
  withinMonth,
  says(terms.lateFails, true),
  says(terms.unspentReturns, true),
  says(terms.purchaseNeedsBudgetLine, true),
  says(terms.allowedSources, { items: ['districtBudget', 'foundationGrant', 'governmentPurchase'], complete: true }),
);

/** Amounts in fen. */
const source = (amount: number, more: Partial<LedgerSource> = {}): LedgerSource => ({
  kind: 'districtBudget',
  amount,
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
  cost: 1000,
  startOn: '2025-01-02',
  sources: [source(1000)],
  ...more,
});
const brief = (findings: readonly Finding[]) =>
  findings.map(({ code, weight, lines, facts }) => [code, weight, lines, facts]);

describe('the report on a whole ledger', () => {
  const grant = (id: string, amount: number, total?: number) =>
    source(amount, { kind: 'foundationGrant', grantId: id, grantTotal: total });
  const lines = [
    line('A'),
    // Given for Z, not there yet, and of a kind that is not listed; what did come came in time.
    line('B', {
      sources: [source(990), source(10, { kind: 'unitSponsorship', transferredOn: null, earmarkedFor: 'Z' })],
    }),
    line('C', { isFree: true, cost: 5, sources: [source(5, { earmarkedFor: 'C' })] }),
    line('D', { isFree: undefined, cost: undefined, sources: [] }),
    line('E', { sources: [source(1000, { transferredOn: '2025-02-06' })] }),
    line('A', { cost: 20, sources: [source(20, { year: 2024 })] }),
    line('F', { sources: [grant('G', 600, 1000), grant('H', 400)] }),
    line('G', { sources: [grant('G', 500, 900), grant('H', 500)] }),
    line('I', { isPurchase: true, hasBudgetLine: false, sources: [source(1000, { kind: 'governmentPurchase' })] }),
    line('J', {
      revokedOn: today,
      spent: 300,
      returned: 100,
      sources: [source(700), source(300, { transferredOn: undefined })],
    }),
    line('K', { sources: [source(1000, { grantId: 'F' })] }),
    line('L', { year: 2024, startOn: '2025-06-02', sources: [source(999, { year: 2025, transferredOn: null })] }),
  ];
  const report = checkLedger(lines, strict, { appropriations: [{ source: 'F', year: 2025, amount: 900 }] });

  it('holds every finding once, with its weight, its lines and what a sentence needs, in the order of the lines', () => {
    expect(brief(report.findings)).to.deep.equal([
      ['matter-twice', 'unmet', [0, 5], { matter: 'A' }],
      ['earmarked-elsewhere', 'unmet', [1], { kind: 'unitSponsorship', amount: 10, earmarkedFor: 'Z' }],
      ['money-not-arrived', 'unmet', [1], { kind: 'unitSponsorship', amount: 10 }],
      ['source-not-listed', 'unmet', [1], { kind: 'unitSponsorship', amount: 10 }],
      ['money-late', 'unmet', [1], { startOn: '2025-01-02' }],
      ['free-with-cost', 'unmet', [2], { cost: 5 }],
      ['free-not-explicit', 'unknown', [3], {}],
      ['money-late', 'unmet', [4], { startOn: '2025-01-02' }],
      ['other-fund-year', 'notice', [5], { kind: 'districtBudget', amount: 20, year: 2024, lineYear: 2025 }],
      [
        'arrived-in-other-year',
        'notice',
        [5],
        { kind: 'districtBudget', amount: 20, year: 2024, transferredOn: '2025-01-20' },
      ],
      ['grant-totals-differ', 'unmet', [6, 7], { grantId: 'G', claimed: 1100, totals: '1000 900' }],
      ['grant-claimed-too-much', 'unmet', [6, 7], { grantId: 'G', claimed: 1100, total: 1000, over: 100 }],
      ['grant-shared-total-unknown', 'unknown', [6, 7], { grantId: 'H', claimed: 900 }],
      ['no-budget-line', 'unmet', [8], {}],
      ['unspent-not-returned', 'unmet', [9], { revokedOn: today, left: 300 }],
      ['appropriation-exceeded', 'unmet', [10], { source: 'F', year: 2025, claimed: 1000, amount: 900 }],
      ['money-not-arrived', 'notice', [11], { kind: 'districtBudget', amount: 999 }],
      ['other-fund-year', 'notice', [11], { kind: 'districtBudget', amount: 999, year: 2025, lineYear: 2024 }],
    ]);
    expect(brief(report.lines[4]?.findings ?? [])).to.deep.equal([
      ['money-late', 'unmet', [4], { startOn: '2025-01-02' }],
    ]);
  });
  it('decides each line, with its shortfall', () => {
    expect(report.lines.map(({ line, funded }) => [line.code, funded.outcome, funded.value])).to.deep.equal([
      ['A', 'met', 0],
      ['B', 'unmet', 10],
      ['C', 'met', 0],
      ['D', 'unknown', undefined],
      ['E', 'unmet', 0],
      ['A', 'met', 0],
      ['F', 'met', 0],
      ['G', 'met', 0],
      ['I', 'met', 0],
      ['J', 'unknown', 0],
      ['K', 'met', 0],
      ['L', 'unmet', 1],
    ]);
  });
  it('adds up', () => {
    const { totals, asOf, jurisdiction, appropriations } = report;
    expect([asOf, jurisdiction]).to.deep.equal([today, 'cn']);
    const all = 9024;
    expect(totals).to.deep.equal({
      ...{ lines: 12, met: 7, unmet: 3, unknown: 2 },
      ...{ cost: 9025, claimed: all, shortfall: 11, shortfallUnknown: 1 },
      bySource: [
        { kind: 'districtBudget', claimed: 6014, arrived: 4715, outstanding: 1299, claims: 9 },
        { kind: 'foundationGrant', claimed: 2000, arrived: 2000, outstanding: 0, claims: 4 },
        { kind: 'governmentPurchase', claimed: 1000, arrived: 1000, outstanding: 0, claims: 1 },
        { kind: 'unitSponsorship', claimed: 10, arrived: 0, outstanding: 10, claims: 1 },
      ],
      mix: [
        { kind: 'districtBudget', numerator: 6014, denominator: all },
        { kind: 'foundationGrant', numerator: 2000, denominator: all },
        { kind: 'governmentPurchase', numerator: 1000, denominator: all },
        { kind: 'unitSponsorship', numerator: 10, denominator: all },
      ],
    });
    expect(appropriations.map(({ within, ...rest }) => ({ ...rest, left: within.value }))).to.deep.equal([
      { source: 'F', year: 2025, amount: 900, claimed: 1000, beside: 0, left: -100 },
    ]);
  });

  const some = (...items: string[]) => says(terms.allowedSources, { items, complete: false });
  const late = [source(1000, { transferredOn: '2025-02-06' })];
  const other = [source(1000, { kind: 'other' })];
  const single: readonly { of: Partial<LedgerLine>; in?: typeof strict; is: readonly unknown[]; why: string }[] = [
    { of: { isFree: undefined }, is: [], why: 'with a cost it need not be said that a matter is not free' },
    { of: { isFree: true, cost: 0, sources: [] }, is: [], why: 'free, and at no cost' },
    { of: { isFree: true, cost: undefined, sources: [] }, is: [], why: 'free, and no amount named' },
    { of: { isFree: false, cost: undefined }, is: [], why: 'not free; that no cost is named is another thing' },
    {
      of: { sources: late },
      in: lawOf(withinMonth),
      is: ['money-late', 'notice', [0], { startOn: '2025-01-02' }],
      why: 'late is advice where no text makes it fail',
    },
    {
      of: { sources: late },
      in: lawOf(withinMonth, says(terms.lateFails, true)),
      is: ['money-late', 'unmet', [0], { startOn: '2025-01-02' }],
      why: 'a text makes it fail',
    },
    {
      of: { sources: [source(1000, { transferredOn: null })] },
      is: ['money-not-arrived', 'unmet', [0], { kind: 'districtBudget', amount: 1000 }],
      why: 'nothing came: it is not late as well',
    },
    {
      of: { startOn: '2025-05-30', sources: [source(1000, { transferredOn: null })] },
      is: ['money-not-arrived', 'notice', [0], { kind: 'districtBudget', amount: 1000 }],
      why: 'the month ends today',
    },
    {
      of: { startOn: '2025-05-27', sources: [source(1000, { transferredOn: null })] },
      is: ['money-not-arrived', 'unmet', [0], { kind: 'districtBudget', amount: 1000 }],
      why: 'the month ended on Friday',
    },
    {
      of: { sources: other },
      in: lawOf(some('cityBudget')),
      is: ['source-kind-unclear', 'unknown', [0], { kind: 'other', amount: 1000 }],
      why: 'the list may hold more kinds',
    },
    {
      of: { sources: other },
      in: lawOf(),
      is: ['source-kind-unclear', 'unknown', [0], { kind: 'other', amount: 1000 }],
      why: 'no text lists kinds',
    },
    { of: { sources: other }, in: lawOf(some('other')), is: [], why: 'listed, even in a list that is not complete' },
    { of: {}, in: lawOf(some('cityBudget')), is: [], why: 'a kind with a name is not unclear' },
    { of: { year: undefined, sources: [source(1000, { year: 2025 })] }, is: [], why: 'the line has no year' },
    {
      of: { isPurchase: true },
      is: ['no-budget-line', 'unknown', [0], {}],
      why: 'nobody said whether it stands in the budget',
    },
    { of: { isPurchase: true, hasBudgetLine: true }, is: [], why: 'it stands in the budget' },
    { of: { hasBudgetLine: false }, is: [], why: 'it is no purchase' },
    {
      of: { revokedOn: today, spent: 400 },
      in: lawOf(),
      is: ['unspent-not-returned', 'unknown', [0], { revokedOn: today, left: 600 }],
      why: 'no text says',
    },
    {
      of: { revokedOn: today },
      is: ['unspent-not-returned', 'unknown', [0], { revokedOn: today }],
      why: 'what was spent is not told',
    },
    { of: { revokedOn: today, spent: 400, returned: 600 }, is: [], why: 'it went back' },
    { of: { revokedOn: '2025-07-01', spent: 400 }, is: [], why: 'it will be revoked tomorrow' },
  ];
  for (const { of, in: at = strict, is, why } of single) {
    it(`one line: ${is[0] ? `${is[0]}, ${is[1]}` : 'nothing'}, for ${why}`, () => {
      expect(brief(checkLedger([line('A', of)], at).findings)).to.deep.equal(is.length > 0 ? [is] : []);
    });
  }
  it('a grant claimed twice by one matter is not shared', () => {
    const sources = [grant('G', 500), grant('G', 500)];
    expect(checkLedger([line('A', { sources })], strict).findings).to.deep.equal([]);
  });
  it('the year of a claim is its own, and else that of its line', () => {
    const of = (lineYear: number, year?: number) =>
      line('A', { year: lineYear, sources: [source(1000, { grantId: 'F', year })] });
    const claimed = (...given: readonly LedgerLine[]) =>
      checkLedger(given, strict, { appropriations: [{ source: 'F', year: 2025, amount: 5000 }] }).appropriations[0]
        ?.claimed;
    expect(claimed(of(2025))).to.equal(1000);
    expect(claimed(of(2024))).to.equal(0);
    expect(claimed(of(2024, 2025))).to.equal(1000);
    expect(claimed(of(2025, 2024))).to.equal(0);
  });
  it('kinds that bring the same stand in the order of their names', () => {
    const kinds = ['unitSponsorship', 'cityBudget', 'lotteryFund', 'districtBudget'] as const;
    const sources = kinds.map((kind) => source(kind === 'lotteryFund' ? 2 : 1, { kind }));
    const names = ['lotteryFund', 'cityBudget', 'districtBudget', 'unitSponsorship'];
    for (const given of [sources, [...sources].reverse()]) {
      expect(fundMix(given).map(({ kind }) => kind)).to.deep.equal(names);
      const { bySource } = checkLedger([line('A', { sources: given })], strict).totals;
      expect(bySource.map(({ kind }) => kind)).to.deep.equal(names);
    }
  });
});

describe('facts of a ledger line', () => {
  it('all that it holds', () => {
    const half = { numerator: 1, denominator: 2 };
    const full = line('A', {
      task: 't',
      staffCount: 0,
      sources: [source(1, { earmarkedFor: 'A' }), source(2, { earmarkedFor: 'B' }), source(3)],
      departments: [
        { name: 'x', share: half },
        { name: 'y', share: half },
      ],
      paysStaff: true,
    });
    const facts = fundedFacts(full);
    expect(facts).to.deep.include({ isTaskSpecified: true, isStaffNamed: false, departments: 2, isSplitAgreed: true });
    expect(facts).to.include({
      carrier: 'committee',
      isFree: false,
      cost: 1000,
      startOn: '2025-01-02',
      paysStaff: true,
    });
    expect(facts.sources).to.deep.equal([
      { kind: 'districtBudget', amount: 1, earmark: 'thisMatter', transferredOn: '2025-01-20' },
      { kind: 'districtBudget', amount: 2, earmark: 'otherMatter', transferredOn: '2025-01-20' },
      { kind: 'districtBudget', amount: 3, earmark: 'anyMatter', transferredOn: '2025-01-20' },
    ]);
  });
  it('what was not filled in stays not asked', () => {
    const facts = fundedFacts({ code: 'A', name: 'A', carrier: 'station', sources: [], departments: [] });
    const told = Object.entries(facts).filter(([, value]) => value !== undefined);
    expect(Object.fromEntries(told)).to.deep.equal({ carrier: 'station', sources: [] });
    expect(fundedFacts(line('A', { departments: [{ name: 'x' }] }))).to.include({
      departments: 1,
      isSplitAgreed: false,
    });
    expect(fundedFacts(line('A')).departments).to.equal(undefined);
  });
});

describe('shares in a ledger line', () => {
  const good = { code: 'A', name: '甲', carrier: 'committee', sources: [] };
  const shares = (...parts: readonly (readonly [number, number] | undefined)[]) =>
    parseModel(ledgerLine, {
      ...good,
      departments: parts.map((part, at) => ({
        name: `${at}`,
        ...(part && { share: { numerator: part[0], denominator: part[1] } }),
      })),
    });
  const cases = [
    { parts: [[1, 1]], problem: undefined, why: 'one pays all' },
    { parts: [[1, 2], undefined, [1, 3]], problem: undefined, why: 'a part is not agreed yet' },
    {
      parts: [
        [1, 2],
        [1, 3],
        [1, 6],
      ],
      problem: undefined,
      why: 'they make one',
    },
    {
      parts: [
        [1, 2],
        [1, 3],
        [1, 5],
      ],
      problem: 'departments',
      why: 'they make a thirtieth more',
    },
    {
      parts: [
        [1, 1],
        [1, 9],
      ],
      problem: 'departments',
      why: 'one pays all, and another a ninth',
    },
    {
      parts: [
        [3, 2],
        [1, 9],
      ],
      problem: 'departments[0].share',
      why: 'one part over the whole is told once',
    },
  ] as const;
  for (const { parts, problem, why } of cases) {
    it(`${problem ?? 'taken'}, for ${why}`, () => {
      const parsed = shares(...parts);
      expect(parsed.ok ? undefined : parsed.problems.map(({ path }) => path)).to.deep.equal(problem && [problem]);
    });
  }
  it('a line is read by itself too', () => {
    expect(parseLedgerLine(good)).to.deep.equal({ ok: true, value: good });
    expect(parseLedgerLine({ ...good, carrier: 'x' })).to.include({ ok: false });
  });
});
