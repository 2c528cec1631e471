import type { FactValues } from '@liandong/core';
import type { isFunded } from './is-funded.js';
import { isSplitAgreed, type LedgerLine } from './ledger-line.js';

/**
 * 台账一行中与 {@link isFunded} 有关的事实；没有填的仍为未问。
 * The facts of a ledger line for {@link isFunded}, money in fen and days as they stand there; what was not filled in stays not asked.
 *
 * Source: as {@link isFunded}; it only reads the line.
 */
export const fundedFacts = (line: LedgerLine): FactValues<typeof isFunded.facts> => ({
  carrier: line.carrier,
  isTemporary: line.isTemporary,
  isEntrusted: line.isEntrusted,
  isTaskSpecified: line.task === undefined ? undefined : true,
  isStaffNamed: line.staffCount === undefined ? undefined : line.staffCount > 0,
  arePowersGiven: line.arePowersGiven,
  areConditionsGiven: line.areConditionsGiven,
  isGuidanceGiven: line.isGuidanceGiven,
  isProcedureGiven: line.isProcedureGiven,
  isFree: line.isFree,
  // A line that is called free and names no amount names nothing.
  cost: line.isFree ? (line.cost ?? 0) : line.cost,
  sources: line.sources.map(({ kind, amount, earmarkedFor, transferredOn }) => ({
    kind,
    amount,
    earmark: earmarkedFor === undefined ? 'anyMatter' : earmarkedFor === line.code ? 'thisMatter' : 'otherMatter',
    transferredOn,
  })),
  startOn: line.startOn,
  departments: line.departments && line.departments.length > 0 ? line.departments.length : undefined,
  isSplitAgreed: line.departments && line.departments.length > 0 ? isSplitAgreed(line.departments) : undefined,
  paysStaff: line.paysStaff,
  paysWork: line.paysWork,
});
