import { isoDate, LiandongError, type IsoDate, type Level, type LocalText, type Place } from '@liandong/core';

/** 某日的一地。A place as it stands on a day. */
export interface PlaceThen {
  readonly code: string;
  readonly level: Level;
  readonly name: LocalText;
  readonly within?: string;
  /** The day from which it stands as it does. */
  readonly from: IsoDate;
}

/** 某地某日的情形：存在、已撤销、尚未设立、没有记录。 */
export type Standing =
  | { readonly status: 'in-force'; readonly place: PlaceThen }
  | { readonly status: 'ended'; readonly on: IsoDate; readonly into: readonly string[] }
  | { readonly status: 'not-yet'; readonly from: IsoDate }
  | { readonly status: 'no-record' };

/** 成圈的地方。Places that lie within each other in a circle: nothing can be said of them. */
export class CircularPlacesError extends LiandongError {
  constructor(
    readonly circle: readonly string[],
    readonly date: IsoDate,
  ) {
    super(
      `On ${date} these places lie within each other: ${circle.join(' in ')}. Mend "within" in the pack that lists them.`,
    );
  }
}

/**
 * 某地某日是否存在，属于哪里；已撤销的，成了哪里。
 * Does a place stand on a day, and where does it lie; if it ended, what did it become?
 *
 * Source: none; reads the records of places.
 *
 * @throws {InvalidDateError} for a date that is no day
 *
 * @example
 * placeOn('cn-310108', '2015-11-04', places) // => { status: 'ended', on: '2015-11-04', into: ['cn-310106'] }
 */
export function placeOn(code: string, on: IsoDate, places: readonly Place[]): Standing {
  isoDate(on);
  const own = places.filter((place) => place.code === code);
  const [first] = [...own].sort((one, other) => (one.from < other.from ? -1 : 1));
  if (!first) return { status: 'no-record' };
  const record = latest(own, on);
  if (!record) return { status: 'not-yet', from: first.from };
  if (record.ended) return { status: 'ended', on: record.from, into: record.into };
  const { level, name, within, from } = record;
  return { status: 'in-force', place: { code, level, name, ...(within !== undefined && { within }), from } };
}

/** The last record that has begun, whatever the order of the list. */
function latest(own: readonly Place[], on: IsoDate): Place | undefined {
  let found: Place | undefined;
  for (const place of own) if (place.from <= on && (!found || place.from >= found.from)) found = place;
  return found;
}

/**
 * 某地到某日成了哪些地方；仍然存在的就是它自己。
 * What a place has become by a day, through any number of mergers; itself while it stands. Sorted.
 *
 * Source: none; reads the records of places.
 *
 * @throws {CircularPlacesError} when places that ended became each other
 * @throws {InvalidDateError} for a date that is no day
 */
export function successorsOf(code: string, on: IsoDate, places: readonly Place[]): readonly string[] {
  const follow = (from: string, path: readonly string[]): readonly string[] => {
    if (path.includes(from)) throw new CircularPlacesError([...path, from], on);
    const standing = placeOn(from, on, places);
    if (standing.status === 'in-force') return [from];
    return standing.status === 'ended' ? standing.into.flatMap((next) => follow(next, [...path, from])) : [];
  };
  return unique(follow(code, []));
}

/** 某日的层级。Which place lies within which, on one day. */
export interface Hierarchy {
  readonly on: IsoDate;
  /** By code. */
  readonly places: readonly PlaceThen[];
  /** Places whose parent does not stand on the day, and which are not the nation. */
  readonly orphans: readonly string[];
  /** Codes directly below, sorted. */
  childrenOf(code: string): readonly string[];
  /** The place itself and all below it, sorted. */
  below(code: string): readonly string[];
  /** From the nation down to the place; empty when it does not stand. */
  chain(code: string): readonly string[];
}

/**
 * 某日各地的层级；成圈的拒收。
 * The places of a day as a tree, whatever the order of the records.
 *
 * Source: none; reads the records of places.
 *
 * @throws {CircularPlacesError} when places lie within each other
 * @throws {InvalidDateError} for a date that is no day
 */
export function hierarchyOn(on: IsoDate, places: readonly Place[]): Hierarchy {
  const records = new Map<string, Place[]>();
  for (const place of places) {
    const own = records.get(place.code);
    if (own) own.push(place);
    else records.set(place.code, [place]);
  }
  const standing = [...records.keys()].sort().flatMap((code) => {
    const found = placeOn(code, on, records.get(code)!);
    return found.status === 'in-force' ? [found.place] : [];
  });
  const byCode = new Map(standing.map((place) => [place.code, place]));
  const children = new Map<string, string[]>();
  for (const { code, within } of standing) {
    const path = [code];
    for (let up = within; up !== undefined; up = byCode.get(up)?.within) {
      if (path.includes(up)) throw new CircularPlacesError([...path, up], on);
      path.push(up);
    }
    if (within === undefined) continue;
    const below = children.get(within);
    if (below) below.push(code);
    else children.set(within, [code]);
  }
  const below = (code: string): readonly string[] =>
    byCode.has(code) ? unique([code, ...(children.get(code) ?? []).flatMap(below)]) : [];
  const chain = (code: string): readonly string[] => {
    const place = byCode.get(code);
    return place ? [...(place.within === undefined ? [] : chain(place.within)), code] : [];
  };
  return {
    on,
    places: standing,
    orphans: standing.flatMap(({ code, within }) => (within !== undefined && !byCode.has(within) ? [code] : [])),
    childrenOf: (code) => children.get(code) ?? [],
    below,
    chain,
  };
}

const unique = (codes: readonly string[]): readonly string[] => [...new Set(codes)].sort();
