import {
  addDays,
  addMonths,
  canonicalJson,
  LiandongError,
  rowsOf,
  type Decision,
  type IsoDate,
  type Law,
} from '@liandong/core';
import {
  assessmentOn,
  assessmentUntil,
  barredAfterSerious,
  identityOf,
  type Organization,
} from '../organizations/index.js';
import { digestOf } from './digest.js';
import { listingFacts, type ListingOptions } from './listing-facts.js';
import { mayBeListed } from './may-be-listed.js';
import { cleanYears, leastYears } from './terms.js';

/** 目录中的一项，或者没有列入的一项。One organisation with the decision that put it there. */
export interface CatalogueEntry {
  /** Its unified credit code, or its number in the ledger where it has none. */
  readonly org: string;
  readonly name: string;
  readonly decision: Decision;
}

/** 某日某地的推荐目录。The catalogue of a place on a day. */
export interface Catalogue {
  readonly asOf: IsoDate;
  readonly jurisdiction: string;
  readonly listed: readonly CatalogueEntry[];
  readonly excluded: readonly CatalogueEntry[];
  /** Neither: something is not known or left open. They are not listed, and nobody said that they may not be. */
  readonly undecided: readonly CatalogueEntry[];
  /** The same for the same day, place, law and facts; another when any of them differs. It tells catalogues apart and proves nothing. */
  readonly digest: string;
  /** The next day on which the passing of time alone may change it: generate it again no later than then. */
  readonly nextChangeOn?: IsoDate;
}

/** 台账重列。One organisation that stands in the ledger twice. */
export class TwiceInLedgerError extends LiandongError {
  constructor(
    readonly org: string,
    readonly names: readonly string[],
  ) {
    super(`${org} stands in the ledger twice, as ${names.join(' and ')}: keep one of them.`);
  }
}

/**
 * 生成推荐目录：条件管理、自动生成、动态更新。同一日、同一地、同样的事实，得同样的目录；不能手工添加。
 * Generates the catalogue out of the organisations and the law alone. Nobody can be added by hand: there is no way in but the conditions. That is
 * our choice, drawn from the source's managed by conditions, generated and updated by itself.
 *
 * Source: 上海报告（推荐目录，试行：条件管理、自动生成、动态更新）. The digest and the next day of change are ours too.
 *
 * @throws {TwiceInLedgerError} when two organisations have one credit code
 * @throws {InvalidDateError} for a date that is no day
 * @throws {WrongFactError} for an organisation that is none, or a value of the wrong type or outside its bounds
 *
 * @example
 * buildCatalogue(organizationsOfDistrict, lawOn('2026-03-31', 'cn-990101', allPacks)).listed.map(({ name }) => name)
 */
export function buildCatalogue(
  organizations: readonly Organization[],
  law: Law,
  options: ListingOptions = {},
): Catalogue {
  const sorted = [...rowsOf('catalogue.buildCatalogue', 'organizations', organizations)].sort((one, other) =>
    identityOf(one) < identityOf(other) ? -1 : 1,
  );
  sorted.forEach((one, at) => {
    const next = sorted[at + 1];
    if (next && identityOf(next) === identityOf(one))
      throw new TwiceInLedgerError(identityOf(one), [one.name, next.name]);
  });
  const all = sorted.map((organization) => {
    const facts = listingFacts(organization, law, options);
    return { organization, facts, decision: mayBeListed(facts, law) };
  });
  const those = (outcome: Decision['outcome']) =>
    all
      .filter(({ decision }) => decision.outcome === outcome)
      .map(({ organization, decision }) => ({ org: identityOf(organization), name: organization.name, decision }));
  const rulings = mayBeListed.terms.map((term) => {
    const { status, value, cites } = law.get(term);
    return [term.id, status, value ?? null, cites.map(({ id }) => id)];
  });
  const inputs = {
    asOf: law.date,
    jurisdiction: law.jurisdiction,
    rulings,
    organizations: all.map(({ organization, facts }) => [identityOf(organization), organization.name, facts]),
  };
  const nextChangeOn = nextChange(sorted, law);
  return {
    asOf: law.date,
    jurisdiction: law.jurisdiction,
    listed: those('met'),
    excluded: those('unmet'),
    undecided: those('unknown'),
    digest: digestOf(canonicalJson(inputs) as string),
    ...(nextChangeOn && { nextChangeOn }),
  };
}

/** A new year moves the checks that count; levels run out; years fill up; lists, waiting and penalties end and begin. */
function nextChange(organizations: readonly Organization[], law: Law): IsoDate | undefined {
  const years = law.get(leastYears).value;
  const waiting = law.get(barredAfterSerious).value;
  const clean = law.get(cleanYears).value;
  const newYear: IsoDate = `${Number(law.date.slice(0, 4)) + 1}-01-01`;
  const days = organizations.flatMap((organization) => {
    const { registeredOn, annualChecks, purchases, assessments, credit, penalties, renewalAppliedOn } = organization;
    const standing = assessmentOn(organization, law.date);
    const until = standing && assessmentUntil(standing, law);
    return [
      registeredOn && years !== undefined ? addMonths(registeredOn, years * 12) : undefined,
      until && addDays(until, 1),
      ...assessments.map(({ on }) => on),
      ...annualChecks.map(({ concludedOn }) => concludedOn),
      ...purchases.map(({ ratedOn }) => ratedOn),
      ...credit.flatMap(({ from, until: end }) => [from, end, end && addMonths(end, waiting ?? 0)]),
      ...penalties.flatMap(({ on }) => [on, clean === undefined ? undefined : addDays(addMonths(on, clean * 12), 1)]),
      renewalAppliedOn,
    ];
  });
  return [...(organizations.length > 0 ? [newYear] : []), ...days]
    .filter((day): day is IsoDate => day !== undefined && day > law.date)
    .reduce<IsoDate | undefined>((first, day) => (!first || day < first ? day : first), undefined);
}
