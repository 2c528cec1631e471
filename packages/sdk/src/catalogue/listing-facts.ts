import type { FactValues, Law } from '@liandong/core';
import { assessmentOn, assessmentUntil, creditFacts, type Organization } from '../organizations/index.js';
import type { mayBeListed } from './may-be-listed.js';

/** 台账以外的情况。What the ledger cannot tell by itself. */
export interface ListingOptions {
  /**
   * Places whose civil affairs offices register for this catalogue, such as a city's districts. Without it, only the place of the law counts,
   * and of every other place it is not known.
   */
  readonly registries?: readonly string[];
}

/**
 * 一个组织当日与 {@link mayBeListed} 有关的事实；当日以后才发生、才得知的不算。
 * The facts of an organisation as they were known on the day of the law: what came later is left out, so that a past day keeps its answer.
 *
 * Source: as {@link mayBeListed}; that nothing later than the day counts is ours.
 *
 * @throws {InvalidDateError} for a date that is no day
 */
export function listingFacts(
  organization: Organization,
  law: Law,
  { registries }: ListingOptions = {},
): FactValues<typeof mayBeListed.facts> {
  const { date } = law;
  const { registration, legalForm, registeredOn, registeredIn, staff, renewalAppliedOn } = organization;
  const assessment = assessmentOn(organization, date);
  const until = assessment && assessmentUntil(assessment, law);
  const isHere = registeredIn === law.jurisdiction || registries?.includes(registeredIn ?? '');
  const thisYear = Number(date.slice(0, 4));
  const { credit, wasOnSeriousList, leftSeriousOn } = creditFacts(organization, law);
  return {
    registration,
    isRegisteredHere: registeredIn === undefined ? undefined : isHere || (registries ? false : undefined),
    legalForm,
    registeredOn,
    // Without an assessment there is no level, which no day can make valid.
    level: assessment?.level ?? 0,
    levelUntil: assessment ? until : date,
    isRenewalPending: renewalAppliedOn !== undefined && renewalAppliedOn <= date,
    hasProfessionals: staff === undefined ? undefined : staff.socialWorkers + staff.professionals > 0,
    checks: organization.annualChecks
      .filter(({ year, concludedOn }) => year < thisYear && (concludedOn === undefined || concludedOn <= date))
      .map(({ year, result }) => ({ year, result }))
      .sort((one, other) => one.year - other.year),
    record: organization.purchases
      .filter(({ year, ratedOn }) => year <= thisYear && (ratedOn === undefined || ratedOn <= date))
      .map(({ year, rating }) => ({ year, rating })),
    offers: organization.services?.map((service) => ({ service })),
    credit,
    wasOnSeriousList,
    ...(leftSeriousOn && { leftSeriousOn }),
    penalties: organization.penalties.filter(({ on }) => on <= date),
  };
}
