import type { PackFault, PackFaultCode } from './errors.js';
import { isIsoDate, type IsoDate } from './iso-date.js';
import { canonicalJson, levelIndex, type Pack, type Place } from './law.js';
import { packFault } from './pack-faults.js';
import { levels, type Level } from './term.js';

/** A record with its position in the list it was given in. */
export interface Indexed<Content> {
  readonly index: number;
  readonly record: Content;
}

type Record = Partial<Place>;
type Say = (index: number, key: string, code: PackFaultCode, params?: PackFault['params']) => void;

/** Letters and digits in groups, joined by hyphens. */
const isCode = (code: string) => /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(code);

/** 各地的错误：each fault of the places of a pack, in itself and beside those of packs loaded before it. */
export function faultsOfPlaces(records: readonly Indexed<Record>[], loaded: readonly Pack[]): PackFault[] {
  const found: { readonly index: number; readonly fault: PackFault }[] = [];
  const say: Say = (index, key, code, params) =>
    found.push({ index, fault: packFault(`places[${index}].${key}`, code, params) });
  const dated = records.filter(({ record: { code, from } }) => typeof code === 'string' && isIsoDate(from));
  const others: readonly Record[] = loaded.flatMap(({ places }) => places);
  for (const each of records) faultsOfShape(each, dated, say);
  faultsBesideOthers(dated, others, say);
  faultsOfLevels(dated, others, say);
  return found.sort((one, other) => one.index - other.index).map(({ fault }) => fault);
}

/** What a record lacks, or says too much of. */
function faultsOfShape({ index, record }: Indexed<Record>, dated: readonly Indexed<Record>[], say: Say) {
  const { code, from, level, within, name, ended, into } = record;
  const isBegun = ({ record: other }: Indexed<Record>) =>
    other.code === code && !other.ended && String(other.from) < String(from);
  if (typeof code === 'string' && code.trim() !== '' && !isCode(code)) say(index, 'code', 'not-a-code');
  if (ended) {
    for (const key of ['level', 'within', 'name'] as const)
      if (record[key] !== undefined) say(index, key, 'beside-ended');
    if (into === undefined) say(index, 'into', 'into-missing');
    if (!dated.some(isBegun)) say(index, 'ended', 'never-begun');
  } else {
    if (level === undefined) say(index, 'level', 'required');
    if (name === undefined) say(index, 'name', 'required');
    if (into !== undefined) say(index, 'into', 'into-without-end');
    if (level === 'nation' && within !== undefined) say(index, 'within', 'within-of-nation');
    if (level !== undefined && level !== 'nation' && within === undefined) say(index, 'within', 'within-missing');
  }
}

/** What a record says against another one, and the places it names that nobody lists. */
function faultsBesideOthers(dated: readonly Indexed<Record>[], others: readonly Record[], say: Say) {
  const all = [...dated.map(({ record }) => record), ...others];
  const listed = new Set(all.map(({ code }) => code));
  for (const { index, record } of dated) {
    const { code, from, within, into } = record;
    const isTwin = (other: Record) => other.code === code && other.from === from;
    const twin = dated.find((other) => other.index < index && isTwin(other.record));
    if (twin) say(index, 'from', 'begins-twice', { at: twin.index });
    else if (others.some((other) => isTwin(other) && canonicalJson(other) !== canonicalJson(record)))
      say(index, 'from', 'otherwise-than-loaded', { place: code as string });
    if (typeof within === 'string' && within !== code) {
      const holder = placeOn(all, within, from as IsoDate);
      if (!listed.has(within)) say(index, 'within', 'unlisted', { place: within });
      else if (!holder || holder.ended) say(index, 'within', 'not-in-force', { place: within, on: from as string });
    }
    for (const [at, became] of (Array.isArray(into) ? into : []).entries()) {
      if (became === code) say(index, `into[${at}]`, 'into-itself');
      else if (!listed.has(became as string)) say(index, `into[${at}]`, 'unlisted', { place: String(became) });
    }
  }
}

/** Places within their equals or lower ones, and in circles, on every day on which some record begins. */
function faultsOfLevels(dated: readonly Indexed<Record>[], others: readonly Record[], say: Say) {
  const own = new Map(dated.map(({ index, record }) => [record, index]));
  const all = [...own.keys(), ...others.filter(({ from }) => isIsoDate(from))];
  const [reported, told] = [new Set<Record>(), new Set<Record>()];
  const rank = (place?: Record) => levels.indexOf(place?.level as Level);
  for (const day of new Set(all.map(({ from }) => from as IsoDate).sort())) {
    const places = new Map<string, Record>();
    for (const place of all) {
      const code = place.code as string;
      const before = places.get(code);
      if ((place.from as string) <= day && !((before?.from as string) > (place.from as string)))
        places.set(code, place);
    }
    for (const place of places.values()) {
      const { code, level, within } = place;
      const parent = places.get(within as string);
      const at = own.get(place);
      const holder = own.get(parent as Record);
      if (!told.has(place) && rank(place) >= 0 && rank(parent) >= levelIndex(level as Level)) {
        told.add(place);
        const ranks = { holder: parent?.level as string, level: level as string };
        if (at !== undefined) say(at, 'within', 'wrong-holder', { ...ranks, place: within as string });
        else if (holder !== undefined) say(holder, 'level', 'cannot-hold', { ...ranks, place: code as string });
      }
      if (at === undefined || reported.has(place)) continue;
      const seen = [code as string];
      for (let next = parent; next; next = places.get(next.within as string)) {
        if (next.code === code) {
          reported.add(place);
          say(at, 'within', 'circle', { places: [...seen, code].join(' in ') });
        }
        if (seen.includes(next.code as string)) break;
        seen.push(next.code as string);
      }
    }
  }
}

/** The record of a place that holds on a day. */
export function placeOn(places: readonly Record[], code: string | undefined, on: IsoDate): Record | undefined {
  let found: Record | undefined;
  for (const place of places) {
    const from = place.from as string;
    if (place.code === code && from <= on && (!found || from >= (found.from as string))) found = place;
  }
  return found;
}
