import { calendarYear, lawOn, type IsoDate, type Law, type Pack, type Term } from '@liandong/core';
import { lintPacks } from '@liandong/core/lint';
import * as sdk from '@liandong/sdk';
import { expect } from 'chai';
import { allPacks } from './index.js';

/** The walk ends here, and review dates are looked at on this day. */
const end: IsoDate = '2027-01-01';

/** Texts that truly stand against each other. Whoever adds a line says why nobody can choose between the two. */
const knownConflicts: readonly { term: string; place: string; why: string }[] = [
  {
    term: 'matters.admissionWay',
    place: 'cn-110102',
    why: 'The regulation of 2020 lets in only what the city lists; the plan of the district of 2018 lets in what its group approves. Neither names the other.',
  },
];

/** Every term that a subject of the sdk exports, those that its questions read, and the years of the workday calendar. */
const terms = [
  ...new Set([
    ...years(),
    ...Object.values(sdk as Record<string, object>)
      .flatMap((subject) => Object.values(subject) as unknown[])
      .flatMap((thing) => (isTerm(thing) ? [thing] : isQuestion(thing) ? thing.terms : [])),
  ]),
];

function years(): readonly Term[] {
  return [...new Set(allPacks.flatMap(({ entries }) => entries.map(({ term }) => term)))]
    .filter((id) => id.startsWith('calendar.'))
    .map((id) => calendarYear(Number(id.slice('calendar.'.length))));
}

function isTerm(thing: unknown): thing is Term {
  return typeof thing === 'object' && thing !== null && 'mayFill' in thing && 'merge' in thing && 'id' in thing;
}

function isQuestion(thing: unknown): thing is { terms: readonly Term[] } {
  return typeof thing === 'function' && 'criterion' in thing && 'terms' in thing;
}

/** First days of the quarters from `from` to `until`, and `from` itself. */
function quarters(from: IsoDate, until: IsoDate): readonly IsoDate[] {
  const days: IsoDate[] = [from];
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year++) {
    for (const day of [`${year}-01-01`, `${year}-04-01`, `${year}-07-01`, `${year}-10-01`] as IsoDate[])
      if (day > from && day <= until) days.push(day);
  }
  return days;
}

const placesOf = (packs: readonly Pack[]) => [...new Set(packs.flatMap((pack) => pack.places.map(({ code }) => code)))];

/** The law, or nothing on days on which the place does not exist. */
function lawIfAny(date: IsoDate, place: string, packs: readonly Pack[]): Law | undefined {
  try {
    return lawOn(date, place, packs);
  } catch {
    return undefined;
  }
}

interface Fault {
  readonly kind: 'gap' | 'conflict' | 'wrong-type';
  readonly term: string;
  readonly place: string;
  readonly date: IsoDate;
}

/** Asks for every term at every place on every quarter day since the term's first entry, and expects no value in particular. */
function walk(packs: readonly Pack[], asked: readonly Term[]): { faults: readonly Fault[]; looks: number } {
  const entries = packs.flatMap((pack) => pack.entries);
  const firstOf = new Map<string, IsoDate>();
  for (const { term, from } of entries) {
    const first = firstOf.get(term);
    if (first === undefined || from < first) firstOf.set(term, from);
  }
  const repeals = entries.filter(({ repealed }) => repealed);
  const faults: Fault[] = [];
  let looks = 0;
  for (const place of placesOf(packs)) {
    const laws = new Map<IsoDate, Law | undefined>();
    const lawFor = (date: IsoDate) => {
      if (!laws.has(date)) laws.set(date, lawIfAny(date, place, packs));
      return laws.get(date);
    };
    for (const term of asked) {
      const first = firstOf.get(term.id);
      if (first === undefined) continue;
      let before: { date: IsoDate; status: string } | undefined;
      const told = new Set<string>();
      const tell = (kind: Fault['kind'], date: IsoDate) => {
        if (!told.has(kind)) faults.push({ kind, term: term.id, place, date });
        told.add(kind);
      };
      for (const date of quarters(first, end)) {
        const ruling = lawFor(date)?.get(term);
        if (!ruling) continue;
        looks++;
        if (ruling.status === 'conflict') tell('conflict', date);
        if (ruling.status === 'value' && term.type.check(ruling.value) !== undefined) tell('wrong-type', date);
        const last = before;
        const isRepealed = repeals.some(
          (entry) => entry.term === term.id && last && entry.from > last.date && entry.from <= date,
        );
        if (last?.status === 'value' && ruling.status === 'none' && !isRepealed) tell('gap', date);
        before = { date, status: ruling.status };
      }
    }
  }
  return { faults, looks };
}

const inWords = ({ term, place, date }: Fault) => `${term} at ${place} on ${date}`;

describe('coverage of the law', () => {
  const { faults, looks } = walk(allPacks, terms);
  const ofKind = (kind: Fault['kind']) => faults.filter((fault) => fault.kind === kind);
  const told = (kind: Fault['kind']) => ofKind(kind).map(inWords);

  it('looks at every term that any pack fills', () => {
    const known = new Set(terms.map(({ id }) => id));
    const filled = allPacks.flatMap(({ entries }) => entries.map(({ term }) => term));
    expect([...new Set(filled)].filter((id) => !known.has(id))).to.deep.equal([]);
    expect(looks).to.be.greaterThan(10_000);
  });

  it('has no value that ends with nothing in its place', () => expect(told('gap')).to.deep.equal([]));

  it('has no value of another type than its term', () => expect(told('wrong-type')).to.deep.equal([]));

  it('has two texts against each other only where the list says why', () => {
    const listed = ({ term, place }: { term: string; place: string }) => `${term} ${place}`;
    const found = ofKind('conflict').map(listed);
    expect([...new Set(found)].sort()).to.deep.equal(knownConflicts.map(listed).sort());
  });

  it('has a value for every term somewhere, were it in the invented chain', () => {
    const filled = new Set(
      allPacks.flatMap(({ entries }) => entries.filter(({ value }) => value !== undefined).map(({ term }) => term)),
    );
    expect(terms.map(({ id }) => id).filter((id) => !filled.has(id))).to.deep.equal([]);
  });

  it('has no entry that never has effect, nor one at a level that may not fill its term', () => {
    const findings = lintPacks(allPacks, terms, end);
    const counted = findings.filter(({ kind }) => kind !== 'review-due' && kind !== 'conflict');
    const lines = counted.map(
      ({ kind, term, jurisdiction, from }) => `${kind} ${term} at ${jurisdiction} from ${from}`,
    );
    expect(lines).to.deep.equal([]);
  });
});

describe('the walk over the law', () => {
  const name = { 'zh-Hans': '某地' };
  const cite = { id: 'a', title: '甲', issuer: '乙', checkedOn: '2026-11-21', evidence: 'illustrative' } as const;
  const term = sdk.needs.smallestShownCount;
  const about = { term: term.id, cite } as const;
  const nation: Pack = {
    format: 'liandong.pack.v1',
    jurisdiction: 'cn',
    title: name,
    version: '1',
    places: [
      { code: 'cn', level: 'nation', from: '2020-01-01', name },
      { code: 'cn-1', level: 'province', from: '2020-01-01', within: 'cn', name },
      { code: 'cn-2', level: 'province', from: '2020-01-01', within: 'cn', name },
      { code: 'cn-d', level: 'district', from: '2020-01-01', within: 'cn-1', name },
      { code: 'cn-d', level: 'district', from: '2023-01-01', within: 'cn-2', name },
    ],
    entries: [],
  };
  const province = (...entries: Pack['entries']): Pack => ({ ...nation, jurisdiction: 'cn-1', places: [], entries });
  const found = (...packs: Pack[]) => walk(packs, [term]).faults.map(inWords);

  it('finds nothing where nothing is wrong', () =>
    expect(
      found(nation, { ...nation, places: [], entries: [{ ...about, from: '2021-05-01', value: 5 }] }),
    ).to.deep.equal([]));

  it('finds a value that a move takes away, on the first day of a quarter', () =>
    expect(found(nation, province({ ...about, from: '2021-05-01', value: 5 }))).to.deep.equal([
      `${term.id} at cn-d on 2023-01-01`,
    ]));

  it('lets a repeal end a value', () => {
    const ended = { ...about, from: '2022-11-01', repealed: true } as const;
    expect(found(nation, province({ ...about, from: '2021-05-01', value: 5 }, ended))).to.deep.equal([]);
  });

  it('finds two texts against each other, and a value of another type', () => {
    const first = { ...about, from: '2021-05-01', value: 5 } as const;
    const second = { ...about, cite: { ...cite, id: 'b' }, from: '2021-05-01', value: 6 } as const;
    const wrong = { ...about, from: '2021-05-01', value: 'five' } as const;
    const district = { ...nation, places: nation.places.slice(0, 2) };
    expect(walk([district, province(first, second)], [term]).faults.map(({ kind }) => kind)).to.deep.equal([
      'conflict',
    ]);
    expect(walk([district, province(wrong)], [term]).faults.map(({ kind }) => kind)).to.deep.equal(['wrong-type']);
  });
});
