import { rowsOf, type Decision, type IsoDate, type Law } from '@liandong/core';
import { fundMix, type MixShare } from './fund-mix.js';
import { fundedFacts } from './funded-facts.js';
import { isFunded } from './is-funded.js';
import { isPurchaseBudgeted } from './is-purchase-budgeted.js';
import { isUnspentReturned } from './is-unspent-returned.js';
import { isWithinAppropriation } from './is-within-appropriation.js';
import type { Appropriation, LedgerLine, LedgerSource } from './ledger-line.js';
import type { SourceKind } from './source-kinds.js';
import { allowedSources } from './terms.js';

/** 台账核查发现的问题。What can be wrong with a ledger besides what is wrong with one matter. */
export const findingCodes = [
  'free-not-explicit',
  'free-with-cost',
  'matter-twice',
  'grant-claimed-too-much',
  'grant-shared-total-unknown',
  'grant-totals-differ',
  'earmarked-elsewhere',
  'money-late',
  'money-not-arrived',
  'source-not-listed',
  'source-kind-unclear',
  'other-fund-year',
  'arrived-in-other-year',
  'appropriation-exceeded',
  'no-budget-line',
  'unspent-not-returned',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** 一处发现。`unmet` is a fault; `unknown` cannot be told from the ledger and the law; `notice` is no fault, but should be looked at. */
export interface Finding {
  readonly code: FindingCode;
  readonly weight: 'unmet' | 'unknown' | 'notice';
  /** Positions of the lines, from 0. */
  readonly lines: readonly number[];
  /** What a sentence needs: amounts in fen, days, codes. */
  readonly facts: Readonly<Record<string, string | number>>;
}

/** 一行的结论。 */
export interface LineResult {
  readonly line: LedgerLine;
  /** {@link isFunded}; its value is the shortfall in fen. */
  readonly funded: Decision<number>;
  readonly findings: readonly Finding[];
}

/** 一类来源的合计，分。 */
export interface SourceTotal {
  readonly kind: SourceKind;
  readonly claimed: number;
  /** Of it, with a day of arrival. */
  readonly arrived: number;
  /** Of it, not arrived. */
  readonly outstanding: number;
  readonly claims: number;
}

/** 台账合计，金额为整分。Sums over a ledger; money in whole fen. */
export interface LedgerTotals {
  readonly lines: number;
  readonly met: number;
  readonly unmet: number;
  readonly unknown: number;
  /** Money needed, where it was told. */
  readonly cost: number;
  readonly claimed: number;
  /** Shortfalls that are known, added up. */
  readonly shortfall: number;
  /** Lines whose shortfall is not known. */
  readonly shortfallUnknown: number;
  readonly bySource: readonly SourceTotal[];
  readonly mix: readonly MixShare[];
}

/** 专项资金使用情况：只对照该笔资金；其他来源另列。 */
export interface AppropriationResult extends Appropriation {
  readonly claimed: number;
  /** {@link isWithinAppropriation}; its value is what is left. */
  readonly within: Decision<number>;
  /** Other sources of the same matters, pooled beside it and not counted against it. */
  readonly beside: number;
}

/** 台账核查结果。What checking a ledger found. */
export interface LedgerResult {
  readonly asOf: IsoDate;
  readonly jurisdiction: string;
  readonly lines: readonly LineResult[];
  /** Findings of single lines and across lines, in the order of the lines. */
  readonly findings: readonly Finding[];
  readonly totals: LedgerTotals;
  readonly appropriations: readonly AppropriationResult[];
}

interface Claim extends LedgerSource {
  readonly at: number;
  readonly line: LedgerLine;
}

/**
 * 核查整本台账：逐行判断费随事转，再查跨行的问题。
 * Checks a whole ledger: each matter by {@link isFunded}, then what only shows across lines. Pure: the same lines and law give the same result.
 *
 * Source: of each line, {@link isFunded}, {@link isPurchaseBudgeted}, {@link isUnspentReturned}; 上城报道（每年拨付 500 万元专项发展资金）. What only shows across lines is ours.
 *
 * @param options.appropriations what was appropriated by source (a grant id) and year; claims on it are held against it alone
 * @throws {WrongFactError} for a line or source that is none, or a value of the wrong type or outside its bounds
 *
 * @example
 * checkLedger(lines, lawOn('2026-06-30', 'cn-99', allPacks)).totals.shortfall
 */
export function checkLedger(
  lines: readonly LedgerLine[],
  law: Law,
  { appropriations = [] }: { readonly appropriations?: readonly Appropriation[] } = {},
): LedgerResult {
  const claims = rowsOf('funding.checkLedger', 'lines', lines).flatMap((line, at) =>
    rowsOf('funding.checkLedger', `lines[${at}].sources`, line.sources).map((source): Claim => ({
      ...source,
      at,
      line,
    })),
  );
  const results = lines.map((line, at): LineResult => {
    const funded = isFunded(fundedFacts(line), law);
    return { line, funded, findings: ofLine(line, at, funded, law) };
  });
  const across = [...mattersTwice(lines), ...ofGrants(claims)];
  const used = appropriations.map((each) => useOf(each, claims, law));
  for (const { source, year, within, claimed, amount } of used) {
    const at = claims.filter(isClaimOn({ source, year })).map((claim) => claim.at);
    if (within.outcome === 'unmet')
      across.push({
        code: 'appropriation-exceeded',
        weight: 'unmet',
        lines: unique(at),
        facts: { source, year, claimed, amount },
      });
  }
  const findings = [...results.flatMap((result) => result.findings), ...across].sort(
    (one, other) => (one.lines[0] ?? 0) - (other.lines[0] ?? 0),
  );
  return {
    asOf: law.date,
    jurisdiction: law.jurisdiction,
    lines: results,
    findings,
    totals: totalsOf(results, claims),
    appropriations: used,
  };
}

/** What shows in one line. */
function ofLine(line: LedgerLine, at: number, funded: Decision<number>, law: Law): Finding[] {
  const found: Finding[] = [];
  const say = (code: FindingCode, weight: Finding['weight'], facts: Finding['facts'] = {}) =>
    found.push({ code, weight, lines: [at], facts });

  if (line.isFree === undefined && (line.cost ?? 0) === 0) say('free-not-explicit', 'unknown');
  if (line.isFree && (line.cost ?? 0) > 0) say('free-with-cost', 'unmet', { cost: line.cost ?? 0 });
  const inTime = funded.reasons.find(({ code }) => code === 'funding.isFunded.inTime');
  const { value: listed } = law.get(allowedSources);
  for (const { kind, amount, earmarkedFor, transferredOn, year } of line.sources) {
    if (earmarkedFor !== undefined && earmarkedFor !== line.code)
      say('earmarked-elsewhere', 'unmet', { kind, amount, earmarkedFor });
    if (transferredOn === null)
      say('money-not-arrived', inTime?.outcome === 'unmet' ? 'unmet' : 'notice', { kind, amount });
    if (!listed?.items.includes(kind)) {
      if (listed?.complete) say('source-not-listed', 'unmet', { kind, amount });
      else if (kind === 'other') say('source-kind-unclear', 'unknown', { kind, amount });
    }
    if (year !== undefined && line.year !== undefined && year !== line.year)
      say('other-fund-year', 'notice', { kind, amount, year, lineYear: line.year });
    const arrivedIn = transferredOn ? Number(transferredOn.slice(0, 4)) : undefined;
    if (arrivedIn !== undefined && year !== undefined && arrivedIn !== year)
      say('arrived-in-other-year', 'notice', { kind, amount, year, transferredOn: transferredOn as string });
  }
  if (inTime?.outcome === 'unmet' && line.sources.some(({ transferredOn }) => transferredOn))
    say('money-late', inTime.force === 'binding' ? 'unmet' : 'notice', { startOn: line.startOn ?? '' });
  const { isPurchase, hasBudgetLine, isFromExistingBudget } = line;
  if (isPurchase) {
    const { outcome } = isPurchaseBudgeted({ isPurchase, hasBudgetLine, isFromExistingBudget }, law, { trace: 'none' });
    if (outcome !== 'met') say('no-budget-line', outcome);
  }
  if (line.revokedOn !== undefined && line.revokedOn <= law.date) {
    const received = sum(line.sources.filter(({ transferredOn }) => transferredOn).map(({ amount }) => amount));
    const { spent, returned = 0 } = line;
    const { outcome, value } = isUnspentReturned({ isRevoked: true, received, spent, returned }, law, {
      trace: 'none',
    });
    if (outcome !== 'met')
      say('unspent-not-returned', outcome, { revokedOn: line.revokedOn, ...(value !== undefined && { left: value }) });
  }
  return found;
}

/** The same matter of the same carrier and year on two lines. */
function mattersTwice(lines: readonly LedgerLine[]): Finding[] {
  const places = new Map<string, number[]>();
  lines.forEach(({ code, carrier, year }, at) => append(places, JSON.stringify([code, carrier, year ?? null]), at));
  return [...places.values()]
    .filter((at) => at.length > 1)
    .map((at) => ({
      code: 'matter-twice',
      weight: 'unmet',
      lines: at,
      facts: { matter: (lines[at[0] as number] as LedgerLine).code },
    }));
}

/** 一笔资助供几个事项：合计不得超过总额。One grant behind several matters: the claims together may not pass the grant. */
function ofGrants(claims: readonly Claim[]): Finding[] {
  const found: Finding[] = [];
  const byGrant = new Map<string, Claim[]>();
  for (const claim of claims) if (claim.grantId !== undefined) append(byGrant, claim.grantId, claim);
  for (const [grantId, group] of byGrant) {
    const lines = unique(group.map(({ at }) => at));
    const claimed = sum(group.map(({ amount }) => amount));
    const totals = unique(group.flatMap(({ grantTotal }) => (grantTotal === undefined ? [] : [grantTotal])));
    const say = (code: FindingCode, weight: Finding['weight'], facts: Finding['facts']) =>
      found.push({ code, weight, lines, facts: { grantId, claimed, ...facts } });
    if (totals.length > 1) say('grant-totals-differ', 'unmet', { totals: totals.join(' ') });
    // Where the totals differ, only what passes even the largest is surely too much.
    const total = totals.length > 0 ? Math.max(...totals) : undefined;
    if (total === undefined) {
      if (lines.length > 1) say('grant-shared-total-unknown', 'unknown', {});
    } else if (claimed > total) say('grant-claimed-too-much', 'unmet', { total, over: claimed - total });
  }
  return found;
}

const isClaimOn =
  ({ source, year }: Pick<Appropriation, 'source' | 'year'>) =>
  (claim: Claim) =>
    claim.grantId === source && (claim.year ?? claim.line.year) === year;

function useOf(each: Appropriation, claims: readonly Claim[], law: Law): AppropriationResult {
  const own = claims.filter(isClaimOn(each));
  const claimed = sum(own.map(({ amount }) => amount));
  const at = new Set(own.map((claim) => claim.at));
  const beside = sum(claims.filter((claim) => at.has(claim.at) && !own.includes(claim)).map(({ amount }) => amount));
  return { ...each, claimed, within: isWithinAppropriation({ appropriated: each.amount, claimed }, law), beside };
}

function totalsOf(results: readonly LineResult[], claims: readonly Claim[]): LedgerTotals {
  const byKind = new Map<SourceKind, Claim[]>();
  for (const claim of claims) append(byKind, claim.kind, claim);
  const bySource = [...byKind].map(([kind, group]): SourceTotal => {
    const claimed = sum(group.map(({ amount }) => amount));
    const arrived = sum(group.filter(({ transferredOn }) => transferredOn).map(({ amount }) => amount));
    return { kind, claimed, arrived, outstanding: claimed - arrived, claims: group.length };
  });
  const outcomes = (outcome: string) => results.filter(({ funded }) => funded.outcome === outcome).length;
  return {
    lines: results.length,
    met: outcomes('met'),
    unmet: outcomes('unmet'),
    unknown: outcomes('unknown'),
    cost: sum(results.map(({ line }) => line.cost ?? 0)),
    claimed: sum(claims.map(({ amount }) => amount)),
    shortfall: sum(results.map(({ funded }) => funded.value ?? 0)),
    shortfallUnknown: results.filter(({ funded }) => funded.value === undefined).length,
    bySource: bySource.sort((one, other) => other.claimed - one.claimed || (one.kind < other.kind ? -1 : 1)),
    mix: fundMix(claims),
  };
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = map.get(key);
  if (group) group.push(value);
  else map.set(key, [value]);
}
