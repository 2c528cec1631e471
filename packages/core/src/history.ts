import type { Citation } from './citation.js';
import { PlaceNotInForceError, UnknownJurisdictionError } from './errors.js';
import type { IsoDate } from './iso-date.js';
import { canonicalJson, lawOn, type Pack, type Ruling } from './law.js';
import type { Term } from './term.js';

/** 一段：同一规定持续的日子。Days on end over which the law says one and the same of a term. */
export interface Stretch<Value = unknown> {
  /** Its first day; nothing for the time before anything is recorded. */
  readonly from?: IsoDate;
  /** The first day on which it no longer holds; nothing where no later text is known. */
  readonly until?: IsoDate;
  /** `no-place`: the place was not there, or nothing is recorded of it. */
  readonly status: Ruling['status'] | 'no-place';
  readonly value?: Value;
  readonly cites: readonly Citation[];
}

/**
 * 沿革：某术语在某地自古至今的规定，逐段相接，空档也是一段。
 * What the law has said of a term at a place, from the earliest record on: stretch after stretch without a break. Time without a value is a
 * stretch too. It is the law of each day as {@link lawOn} tells it, so texts of higher and lower levels are already met.
 *
 * Source: none; it reads the texts of the packs.
 *
 * @throws {UnknownJurisdictionError} for a place that no pack lists
 * @throws {InvalidDateError} where a text begins on what is no day: `parsePack` refuses such a pack
 *
 * @example
 * historyOf(targetMode, 'cn', allPacks).map(({ from, value }) => [from, value])
 * // => [[undefined, undefined], …, ['2016-01-01', 'each'], ['2018-01-08', 'average']]
 */
export function historyOf<Value>(
  term: Term<Value>,
  jurisdiction: string,
  packs: readonly Pack[],
): readonly Stretch<Value>[] {
  const records = packs.flatMap(({ places }) => places);
  // The place, and whatever it has ever lain in.
  const chain = new Set([jurisdiction]);
  for (const code of chain)
    for (const place of records) if (place.code === code && place.within !== undefined) chain.add(place.within);
  const own = records.filter(({ code }) => chain.has(code));
  if (!own.some(({ code }) => code === jurisdiction))
    throw new UnknownJurisdictionError(jurisdiction, [...new Set(records.map(({ code }) => code))]);
  const texts = packs
    .filter((pack) => chain.has(pack.jurisdiction))
    .flatMap(({ entries }) => entries.filter((entry) => entry.term === term.id));
  const days = [...new Set([...own, ...texts].map(({ from }) => from))].sort();

  const stretches: Stretch<Value>[] = [{ status: 'no-place', cites: [] }];
  for (const day of days) {
    const now = rulingOn(term, day, jurisdiction, packs);
    const last = stretches[stretches.length - 1]!;
    if (keyOf(last) === keyOf(now)) continue;
    stretches[stretches.length - 1] = { ...last, until: day };
    stretches.push({ from: day, ...now });
  }
  return stretches;
}

function rulingOn<Value>(
  term: Term<Value>,
  day: IsoDate,
  jurisdiction: string,
  packs: readonly Pack[],
): Omit<Stretch<Value>, 'from' | 'until'> {
  try {
    const { status, value, cites } = lawOn(day, jurisdiction, packs).get(term);
    return { status, ...(status === 'value' && { value: value as Value }), cites };
  } catch (error) {
    if (!(error instanceof PlaceNotInForceError)) throw error;
    return { status: 'no-place', cites: [] };
  }
}

const keyOf = ({ status, value, cites }: Stretch) => canonicalJson([status, value, cites.map(({ id }) => id)]);
