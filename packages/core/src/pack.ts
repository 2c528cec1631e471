import * as z from 'zod/mini';
import { calendarYear } from './calendar.js';
import { evidenceGrades, type Citation } from './citation.js';
import { InvalidPackError, type PackFault, type PackFaultCode } from './errors.js';
import { isIsoDate, type IsoDate } from './iso-date.js';
import type { Entry, Pack, Place } from './law.js';
import { canonicalJson } from './law.js';
import { packFault } from './pack-faults.js';
import { faultsOfPlaces, placeOn, type Indexed } from './pack-places.js';
import { levels, type Json, type Level, type Term } from './term.js';

export { packFaultCodes } from './pack-faults.js';

/** What every entry says of itself besides its term and its value. */
export interface Ground {
  readonly from: IsoDate;
  readonly cite: Citation;
  /** From this day on the value should be looked at again. */
  readonly reviewBy?: IsoDate;
  /** Id of the citation, at another level, whose place this text lawfully takes. */
  readonly replaces?: string;
}

/** A value from a day on. */
export interface DatedValue<Value> extends Ground {
  readonly value: Value;
  /** A lower level may put its own value in the place of this one. */
  readonly replaceable?: true;
}

/**
 * 某术语历次的值，先旧后新；下一条开始之日，前一条即止。
 * The values of a term, oldest first; each holds until the next begins. A value that the term does not take does not compile.
 *
 * Source: none; packs cite their own documents.
 */
export const sets = <Value>(term: Term<Value>, values: readonly DatedValue<NoInfer<Value>>[]): readonly Entry[] =>
  values.map(({ value, ...ground }) => ({ term: term.id, ...said(ground), value: value as Json }));

/**
 * 文件提到而未定其值。A text that names the matter and leaves its value open.
 *
 * Source: none; packs cite their own documents.
 */
export const leavesOpen = (term: Term, ground: Ground): readonly Entry[] => [
  { term: term.id, ...said(ground), open: true },
];

/**
 * 废止：自该日起不再有值。From the day on there is no value any more.
 *
 * Source: none; packs cite their own documents.
 */
export const repeals = (term: Term, ground: Ground): readonly Entry[] => [
  { term: term.id, ...said(ground), repealed: true },
];

/**
 * 法规包。A pack in its plain JSON form.
 *
 * Source: none; our own format of packs.
 */
export const pack = (content: Omit<Pack, 'format'>): Pack => ({ format: 'liandong.pack.v1', ...content });

/** Only the keys that say something, so that what is built is what JSON gives back. */
const said = <Content extends object>(content: Content): Content =>
  Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined)) as Content;

/** The shape of a pack; made when first asked for, so that building packs costs no schema. */
const packShape = () => {
  const text = () => z.string().check(z.refine((value) => value.trim() !== '', 'empty'));
  const day = () =>
    z.string().check(z.refine(isIsoDate, 'not-a-date'), z.meta({ format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }));
  const address = z.string().check(
    z.refine((value) => /^https?:\/\/[^\s/]+/.test(value), 'not-an-address'),
    z.meta({ format: 'uri' }),
  );
  const localText = z.strictObject({ 'zh-Hans': text(), 'zh-Hant': z.optional(text()), en: z.optional(text()) });
  const citation = z.strictObject({
    id: text(),
    title: text(),
    issuer: text(),
    number: z.optional(text()),
    article: z.optional(text()),
    issued: z.optional(day()),
    address: z.optional(address),
    checkedOn: day(),
    evidence: z.enum(evidenceGrades),
  });
  const entry = z.strictObject({
    term: text(),
    from: day(),
    cite: citation,
    reviewBy: z.optional(day()),
    replaces: z.optional(text()),
    replaceable: z.optional(z.literal(true)),
    value: z.optional(z.json()),
    open: z.optional(z.literal(true)),
    repealed: z.optional(z.literal(true)),
  });
  const place = z.strictObject({
    code: text(),
    from: day(),
    level: z.optional(z.enum(levels)),
    within: z.optional(text()),
    name: z.optional(localText),
    ended: z.optional(z.literal(true)),
    into: z.optional(z.array(text())),
  });
  return z.strictObject({
    format: z.literal('liandong.pack.v1'),
    jurisdiction: text(),
    title: localText,
    version: text(),
    places: z.array(place),
    entries: z.array(entry),
  });
};
let shape: ReturnType<typeof packShape> | undefined;

/** 法规包的 JSON Schema。The shape of a pack for editors and other languages; {@link parsePack} checks more than a schema can say. */
export const packJsonSchema: Readonly<Record<string, unknown>> = /* @__PURE__ */ jsonSchema();

function jsonSchema() {
  const exactlyOne = ['value', 'open', 'repealed'].map((key) => ({ required: [key] }));
  return z.toJSONSchema(packShape(), {
    override: ({ jsonSchema: schema }) => {
      const keys = schema.properties ?? {};
      if ('repealed' in keys) schema.oneOf = exactlyOne;
      if ('ended' in keys) schema.oneOf = [{ required: ['level', 'name'] }, { required: ['ended', 'into'] }];
    },
  });
}

/**
 * 读入一地的法规包：有一处错误即整体拒收，并逐处指明。
 * Reads a pack from elsewhere. A bad pack is refused whole.
 *
 * Source: none; our own format of packs.
 *
 * @param terms every term that the host's questions read; the calendar's are known without being named
 * @param loaded packs that hold the places above this one, and whatever else is to be asked of together with it: places are checked over all of them
 * @throws {InvalidPackError} with every fault by path
 */
export function parsePack(json: unknown, terms: Iterable<Term>, loaded: readonly Pack[] = []): Pack {
  const { success, data, error } = (shape ??= packShape()).safeParse(json);
  const faults: PackFault[] = success ? [] : error.issues.flatMap((issue) => inCodes(issue, json));
  const { jurisdiction, places, entries } = (isRecord(json) ? json : {}) as Record<string, unknown>;
  const records = recordsOf(places);
  const known = [
    ...records.map(({ record }) => record),
    ...loaded.flatMap((other) => other.places),
  ] as Partial<Place>[];
  faults.push(
    ...faultsOfPlaces(records as Indexed<Partial<Place>>[], loaded),
    ...faultsOfEntries(
      recordsOf(entries) as Indexed<Partial<Entry>>[],
      String(jurisdiction),
      new Map([...terms].map((term) => [term.id, term])),
      known,
    ),
  );
  if (
    typeof jurisdiction === 'string' &&
    jurisdiction &&
    !known.some((place) => place.code === jurisdiction && !place.ended)
  ) {
    faults.push(packFault('jurisdiction', 'no-own-place', { place: jurisdiction }));
  }
  if (faults.length > 0)
    throw new InvalidPackError(typeof jurisdiction === 'string' ? jurisdiction : '(no place)', faults);
  return data as Pack;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const recordsOf = (list: unknown): Indexed<Record<string, unknown>>[] =>
  (Array.isArray(list) ? list : []).flatMap((record: unknown, index) => (isRecord(record) ? [{ index, record }] : []));

/** `entries[3].cite.id` */
const pathOf = (keys: readonly PropertyKey[]) =>
  keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

type Issue = z.core.$ZodIssue;

/** What the schema found, one fault a key. */
function inCodes(issue: Issue, json: unknown): PackFault[] {
  const path = pathOf(issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => packFault(pathOf([...issue.path, key]), 'unknown-key'));
  const given = issue.path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    json,
  );
  if (given === undefined) return [packFault(path, 'required')];
  if (issue.code === 'custom') return [packFault(path, issue.message as PackFaultCode)];
  if (issue.code === 'invalid_type') return [packFault(path, 'wrong-type', { expected: issue.expected })];
  if (issue.code === 'invalid_value') {
    const options = issue.values.map((value) => JSON.stringify(value)).join(' or ');
    return [packFault(path, 'not-an-option', { options })];
  }
  return [packFault(path, 'not-json')];
}

function faultsOfEntries(
  records: readonly Indexed<Partial<Entry>>[],
  jurisdiction: string,
  terms: ReadonlyMap<string, Term>,
  places: readonly Partial<Place>[],
): PackFault[] {
  const faults: PackFault[] = [];
  const say = (index: number, key: string, code: PackFaultCode, params?: PackFault['params']) =>
    faults.push(packFault(`entries[${index}]${key && `.${key}`}`, code, params));
  const own = places.filter(
    (place) => place.code === jurisdiction && place.level !== undefined && isIsoDate(place.from),
  );
  const firstSaid = new Map<string, Indexed<Partial<Entry>>>();
  const cited = new Map<string, Indexed<string | undefined>>();

  for (const { index, record } of records) {
    const { term: id, from, cite, reviewBy, value, open, repealed } = record;
    const said = [
      value !== undefined && 'value',
      open !== undefined && 'open',
      repealed !== undefined && 'repealed',
    ].filter(Boolean);
    if (said.length === 0) say(index, '', 'says-nothing');
    if (said.length > 1) say(index, '', 'says-several', { said: said.join(', ') });
    if (record.replaceable && value === undefined) say(index, 'replaceable', 'not-replaceable');
    if (isIsoDate(from) && isIsoDate(reviewBy) && reviewBy <= from) say(index, 'reviewBy', 'review-too-early');
    if (isIsoDate(cite?.issued) && isIsoDate(cite.checkedOn) && cite.checkedOn < cite.issued) {
      say(index, 'cite.checkedOn', 'checked-before-issued');
    }
    if (cite && typeof cite.id === 'string') {
      const body = canonicalJson(cite);
      const first = cited.get(cite.id);
      if (!first) cited.set(cite.id, { index, record: body });
      else if (first.record !== body) say(index, 'cite.id', 'other-citation', { id: cite.id, at: first.index });
    }
    if (typeof id !== 'string' || id === '') continue;
    const term = terms.get(id) ?? calendarTerm(id);
    if (!term) {
      say(index, 'term', 'unknown-term', { term: id });
      continue;
    }
    const problem = value === undefined ? undefined : term.type.check(value);
    if (problem !== undefined) say(index, 'value', 'wrong-value', { term: id, problem });
    const level = isIsoDate(from) ? (placeOn(own, jurisdiction, from) ?? own[0])?.level : undefined;
    if (level && !term.mayFill.includes(level as Level)) {
      say(index, 'term', 'may-not-fill', { term: id, levels: term.mayFill.join(', ') || 'nobody', level });
    }
    const key = JSON.stringify([id, from]);
    const first = firstSaid.get(key);
    const text = (one: Partial<Entry>) => canonicalJson({ value: one.value, open: one.open, repealed: one.repealed });
    if (!first) firstSaid.set(key, { index, record });
    else if (text(first.record) !== text(record)) say(index, '', 'says-otherwise', { at: first.index });
  }
  return faults;
}

/** The calendar's terms are a family, one a year. */
function calendarTerm(id: string): Term | undefined {
  const year = /^calendar\.(\d{4})$/.exec(id)?.[1];
  return year === undefined ? undefined : calendarYear(Number(year));
}
