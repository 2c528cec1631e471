import type { Citation } from './citation.js';
import { InvalidPackError, PlaceNotInForceError, UnknownJurisdictionError } from './errors.js';
import { isoDate, type IsoDate } from './iso-date.js';
import { levels, type Json, type Level, type Listing, type Term } from './term.js';

/** A name in the three languages of the product. */
export interface LocalText {
  readonly 'zh-Hans': string;
  readonly 'zh-Hant'?: string;
  readonly en?: string;
}

/** 一条：某术语自某日起的值及其依据。One value of one term from one day on. It holds until the next entry of the same pack begins. */
export type Entry = {
  readonly term: string;
  readonly from: IsoDate;
  readonly cite: Citation;
  /** From this day on the value should be looked at again. */
  readonly reviewBy?: IsoDate;
  /** Id of the citation whose text, at another level, this one lawfully takes the place of. */
  readonly replaces?: string;
  /** A lower level may put its own value in the place of this one. */
  readonly replaceable?: true;
} & (
  | { readonly value: Json; readonly open?: never; readonly repealed?: never }
  | { readonly open: true; readonly value?: never; readonly repealed?: never }
  | { readonly repealed: true; readonly value?: never; readonly open?: never }
);

/** 行政区划沿革：某地自某日起归属何处。From a day on, a place of a level lies within another; or it ended, and became others. */
export type Place = {
  /** `cn`, or `cn-` and the division code without its trailing zero pairs. */
  readonly code: string;
  readonly from: IsoDate;
} & (
  | {
      readonly level: Level;
      readonly within?: string;
      readonly name: LocalText;
      readonly ended?: never;
      readonly into?: never;
    }
  | {
      readonly ended: true;
      readonly into: readonly string[];
      readonly level?: never;
      readonly within?: never;
      readonly name?: never;
    }
);

/** 法规包：一地的值，纯 JSON。The law of one place, as plain JSON. */
export interface Pack {
  readonly format: 'liandong.pack.v1';
  readonly jurisdiction: string;
  readonly title: LocalText;
  readonly version: string;
  readonly places: readonly Place[];
  readonly entries: readonly Entry[];
}

/** What the law says of a term: a value, that it is left open, nothing, or two texts against each other. */
export interface Ruling<Value = unknown> {
  readonly status: 'value' | 'open' | 'none' | 'conflict';
  readonly value?: Value;
  readonly cites: readonly Citation[];
  /** Of a list that the texts of several levels make up together: what each of them names. See {@link citesOf}. */
  readonly parts?: readonly { readonly items: readonly string[]; readonly cites: readonly Citation[] }[];
  readonly from?: IsoDate;
  /** Texts whose `reviewBy` has passed on the day asked for. */
  readonly stale?: readonly Citation[];
}

/** 某日某地之法。The law on a day at a place. */
export interface Law {
  readonly date: IsoDate;
  readonly jurisdiction: string;
  /** The chain of places from the nation down, with their levels. */
  readonly chain: readonly { readonly code: string; readonly level: Level; readonly name: LocalText }[];
  get<Value>(term: Term<Value>): Ruling<Value>;
}

/**
 * 某日某地之法：自国家至该地逐级取值。
 * The law on a day at a place, from the nation down. Plain data in, the same answers out on any machine and any later day.
 *
 * Source: none; reads what packs say. Which level wins is the term's own `merge`.
 *
 * @throws {InvalidDateError} for a date that is no day
 * @throws {UnknownJurisdictionError} for a place that no pack lists
 * @throws {PlaceNotInForceError} for a place that does not exist on that day
 * @throws {InvalidPackError} for places that lie in a circle, or within one of no higher level
 */
export function lawOn(date: IsoDate, jurisdiction: string, packs: readonly Pack[]): Law {
  isoDate(date);
  const chain = chainOf(date, jurisdiction, packs);
  const rulings = new Map<string, Ruling>();
  return {
    date,
    jurisdiction,
    chain,
    get<Value>(term: Term<Value>) {
      let ruling = rulings.get(term.id);
      if (!ruling) {
        ruling = rule(term, chain, date, packs);
        rulings.set(term.id, ruling);
      }
      return ruling as Ruling<Value>;
    },
  };
}

function chainOf(date: IsoDate, jurisdiction: string, packs: readonly Pack[]): Law['chain'] {
  const chain: { code: string; level: Level; name: LocalText }[] = [];
  const places = packs.flatMap((pack) => pack.places);
  for (let code: string | undefined = String(jurisdiction); code !== undefined;) {
    const history = places.filter((place) => place.code === code);
    if (history.length === 0) throw new UnknownJurisdictionError(code, [...new Set(places.map((place) => place.code))]);
    const now = latest(history, date);
    if (!now || now.ended) throw new PlaceNotInForceError(code, date, now?.into);
    const [below] = chain;
    // Levels that rise at each step can close no circle.
    if (below && levelIndex(now.level) >= levelIndex(below.level)) {
      const params = { place: code, holder: now.level, level: below.level };
      const problem = `${code} is a ${now.level}, which cannot hold a ${below.level}`;
      throw new InvalidPackError(below.code, [{ path: 'places', code: 'wrong-holder', params, problem }]);
    }
    chain.unshift({ code, level: now.level, name: now.name });
    code = now.within as string | undefined;
  }
  return chain;
}

/** The last of the records that has begun on the day; records of the same day keep their order. */
function latest<Dated extends { readonly from: IsoDate }>(records: readonly Dated[], date: IsoDate): Dated | undefined {
  let found: Dated | undefined;
  for (const record of records) if (record.from <= date && (!found || record.from >= found.from)) found = record;
  return found;
}

function rule(term: Term, chain: Law['chain'], date: IsoDate, packs: readonly Pack[]): Ruling {
  let ruling: Held | undefined;
  for (const { code, level } of chain) {
    if (!term.mayFill.includes(level)) continue;
    const own = atOneLevel(term, code, date, packs);
    if (own) ruling = ruling ? meet(term, ruling, own) : own;
    if (ruling?.status === 'conflict') break;
  }
  if (!ruling || ruling.status === 'none') return { status: 'none', cites: ruling?.cites ?? [] };
  const { status, value, cites, parts, from, stale } = ruling;
  const found = { status, ...(status === 'value' && { value }), cites, from, ...(stale?.length && { stale }) };
  return parts ? { ...found, parts } : found;
}

/** A ruling with what its texts allow lower levels to do. */
interface Held extends Ruling {
  readonly replaceable?: boolean;
  readonly replaces?: string;
}

/** At one place the text that began last holds; two texts of one day that differ are a conflict. */
function atOneLevel(term: Term, code: string, date: IsoDate, packs: readonly Pack[]): Held | undefined {
  const entries = packs
    .filter((pack) => pack.jurisdiction === code)
    .flatMap((pack) => pack.entries)
    .filter((entry) => entry.term === term.id && entry.from <= date);
  const last = latest(entries, date);
  if (!last) return undefined;
  const sameDay = entries.filter((entry) => entry.from === last.from);
  const cites = sameDay.map((entry) => entry.cite);
  if (sameDay.some((entry) => textOf(entry) !== textOf(last))) return { status: 'conflict', cites, from: last.from };
  const stale = sameDay
    .filter((entry) => entry.reviewBy !== undefined && entry.reviewBy <= date)
    .map((entry) => entry.cite);
  const { from, value, open, repealed, replaceable, replaces } = last;
  return { status: repealed ? 'none' : open ? 'open' : 'value', value, cites, from, stale, replaceable, replaces };
}

/** A higher level's ruling with a lower one's. Nothing is chosen silently. */
function meet(term: Term, higher: Held, lower: Held): Held {
  const joined = { cites: [...higher.cites, ...lower.cites], stale: [...(higher.stale ?? []), ...(lower.stale ?? [])] };
  if (lower.status === 'conflict') return { ...lower, cites: joined.cites };
  if (lower.status === 'none') return higher;
  if (higher.status === 'none' || higher.status === 'open') {
    // What a higher text left open, the lower one fills: both carry the answer.
    return lower.status === 'open' || higher.status === 'open' ? { ...lower, ...joined } : lower;
  }
  const named = lower.replaces !== undefined && higher.cites.some((cite) => cite.id === lower.replaces);
  const [above, below] = [higher.value, lower.value] as [Listing, Listing];
  if (lower.status === 'open')
    return term.merge === 'union'
      ? { ...higher, ...joined, value: { ...above, complete: false }, parts: partsOf(higher) }
      : higher;
  if (named || higher.replaceable) return { ...lower, ...joined };
  if (term.merge === 'union') {
    const items = [...new Set([...above.items, ...below.items])];
    const parts = [...partsOf(higher), ...partsOf(lower)];
    return { ...lower, ...joined, value: { items, complete: above.complete && below.complete }, parts };
  }
  const same = canonicalJson(above) === canonicalJson(below);
  if (same) return { ...higher, ...joined };
  const allowed = (term.merge === 'floor' && below >= above) || (term.merge === 'ceiling' && below <= above);
  return allowed ? { ...lower, ...joined } : { status: 'conflict', ...joined, from: lower.from };
}

/** A list of one level is one part. */
const partsOf = ({ parts, value, cites }: Held) => parts ?? [{ items: (value as Listing).items, cites }];

/**
 * 点名的条文。
 * The texts that a ruling rests on for some items of its list: those that name them. All of its texts, where one of the items is named by
 * none, since only together do they say that it is not on the list; all too of what one level says alone.
 *
 * Source: none; reads what packs say.
 *
 * @example
 * citesOf(law.get(closed), ['west']) // => the text of the city, where only the city's list names it
 */
export function citesOf({ cites, parts = [] }: Ruling, items: readonly unknown[]): readonly Citation[] {
  const naming = parts.filter((part) => items.some((item) => part.items.includes(item as string)));
  const isNamed = items.every((item) => naming.some((part) => part.items.includes(item as string)));
  return naming.length > 0 && isNamed ? naming.flatMap((part) => part.cites) : cites;
}

const textOf = ({ open, repealed, value }: Entry) => canonicalJson([open, repealed, value]);

/**
 * 键序无关的 JSON 文本。 JSON text that is the same for equal values, in whatever order their keys were written.
 *
 * Source: none; our own writing.
 */
export const canonicalJson = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );

/**
 * 层级的次序。Position of a level, 0 for the nation.
 *
 * Source: none; the order of the levels.
 */
export const levelIndex = (level: Level): number => levels.indexOf(level);
