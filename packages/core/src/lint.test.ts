import { expect } from 'chai';
import type { Citation } from './citation.js';
import type { IsoDate } from './iso-date.js';
import type { Entry, Pack, Place } from './law.js';
import { lintPacks, type LintFinding } from './lint.js';
import { intTerm, listTerm, type Term } from './term.js';

const name = { 'zh-Hans': '某地' };
const on: IsoDate = '2026-01-01';
const places: readonly Place[] = [
  { code: 'cn', level: 'nation', from: '2020-01-01', name },
  { code: 'cn-1', level: 'province', from: '2020-01-01', within: 'cn', name },
  { code: 'cn-2', level: 'province', from: '2020-01-01', within: 'cn', name },
  { code: 'cn-3', level: 'province', from: '2024-01-01', within: 'cn', name },
];
const days = intTerm('a.days', 'day');
const least = intTerm('a.least', 'day', { merge: 'floor' });
const local = intTerm('a.local', 'day', { mayFill: ['province'] });
const items = listTerm('a.items');

const cited = (id: string): Citation => ({
  id,
  title: id,
  issuer: 'x',
  checkedOn: '2026-01-01',
  evidence: 'illustrative',
});
const entry = (term: Term, from: IsoDate, value: unknown, more: Partial<Entry> = {}): Entry =>
  ({ term: term.id, from, cite: cited(`${term.id} ${from}`), ...(value !== undefined && { value }), ...more }) as Entry;
const pack = (jurisdiction: string, entries: readonly Entry[], at: readonly Place[] = []): Pack => ({
  ...{ format: 'liandong.pack.v1', jurisdiction, title: name, version: '1', places: at, entries },
});
const nation = (...entries: readonly Entry[]) => pack('cn', entries, places);
const said = ({ kind, term, jurisdiction, from, cites }: LintFinding) =>
  [kind, term?.slice(2), jurisdiction, from, cites.map((id) => id.slice(2)).join('+')].filter(Boolean).join(' ');
const lint = (packs: readonly Pack[], terms: readonly Term[] = [days, least, local, items], day = on) =>
  lintPacks(packs, terms, day).map(said);

describe('the lint of packs', () => {
  it('finds nothing where nothing is wrong', () => {
    const one = entry(days, '2021-01-01', 5);
    const other = entry(days, '2022-01-01', 6);
    expect(lint([nation(one, other), pack('cn-1', [entry(local, '2021-01-01', 1)])])).to.deep.equal([]);
    expect(lint([nation()])).to.deep.equal([]);
    expect(lint([])).to.deep.equal([]);
  });
  it('a pack for a place that no pack lists, and a term that no rule reads', () => {
    expect(lint([nation(), pack('cn-9', [entry(days, '2021-01-01', 5)])])).to.deep.equal([
      'no-place cn-9',
      'shadowed days cn-9 2021-01-01 days 2021-01-01',
    ]);
    expect(lint([nation(entry(days, '2021-01-01', 5))], [least])).to.deep.equal([
      'unknown-term days cn 2021-01-01 days 2021-01-01',
    ]);
  });
  it('a text whose review is due, from the day of it on', () => {
    const due = (day: IsoDate) => lint([nation(entry(days, '2021-01-01', 5, { reviewBy: '2025-06-30' }))], [days], day);
    const told = ['review-due days cn 2021-01-01 days 2021-01-01'];
    expect([due('2025-06-29'), due('2025-06-30'), due('2025-07-01')]).to.deep.equal([[], told, told]);
  });
  it('two texts of one day against each other, told once for all places below', () => {
    const [one, other] = [5, 6].map((value) => entry(days, '2021-01-01', value, { cite: cited(`a.x${value}`) }));
    expect(lint([nation(one as Entry, other as Entry)])).to.deep.equal(['conflict days cn 2021-01-01 x5+x6']);
    expect(lint([nation(one as Entry, { ...one, cite: cited('a.y') } as Entry)])).to.deep.equal([]);
  });
  it('texts of two levels that cannot both hold, where and from when', () => {
    const packs = [nation(entry(days, '2021-01-01', 5)), pack('cn-2', [entry(days, '2022-01-01', 6)])];
    expect(lint(packs)).to.deep.equal(['conflict days cn-2 2022-01-01 days 2021-01-01+days 2022-01-01']);
    const floors = [nation(entry(least, '2021-01-01', 5)), pack('cn-2', [entry(least, '2022-01-01', 6)])];
    expect(lint(floors)).to.deep.equal([]);
  });
  it('a value that ends with nothing in its place, unless it was repealed', () => {
    const moved: readonly Place[] = [
      ...places,
      { code: 'cn-d', level: 'city', from: '2020-01-01', within: 'cn-1', name },
      { code: 'cn-d', level: 'city', from: '2023-01-01', within: 'cn-2', name },
    ];
    const province = pack('cn-1', [entry(days, '2021-01-01', 5)]);
    expect(lint([pack('cn', [], moved), province])).to.deep.equal(['gap days cn-d 2023-01-01 ']. map((one) => one.trim()));
    const ended = entry(days, '2023-05-01', undefined, { repealed: true });
    expect(lint([nation(entry(days, '2021-01-01', 5), ended)])).to.deep.equal([]);
    expect(lint([pack('cn', [], moved), pack('cn-1', [entry(days, '2021-01-01', 5), ended])])).to.deep.equal([
      'gap days cn-d 2023-01-01',
    ]);
    const other = entry(least, '2023-01-01', undefined, { repealed: true });
    expect(lint([pack('cn', [], moved), province, pack('cn-2', [other])])).to.deep.equal(['gap days cn-d 2023-01-01']);
    const same = entry(days, '2023-01-01', undefined, { repealed: true });
    expect(lint([pack('cn', [], moved), province, pack('cn-2', [same])])).to.deep.equal([]);
  }); // prettier-ignore
  it('a text that never has effect', () => {
    const lists = [
      nation(entry(items, '2021-01-01', { items: ['a'], complete: true })),
      pack('cn-1', [entry(items, '2022-01-01', { items: ['b'], complete: true })]),
    ];
    expect(lint(lists)).to.deep.equal([]);
    const [early, late] = ['2021-01-01', '2019-01-01'].map((from) => entry(days, from as IsoDate, 5));
    expect(lint([nation(early as Entry, late as Entry)])).to.deep.equal([]);
    // Before the first day on record nothing can be asked: what had ended by then never had effect.
    const [past, next] = [entry(days, '2018-01-01', 4), entry(days, '2019-01-01', 5)];
    expect(lint([nation(past, next)])).to.deep.equal(['shadowed days cn 2018-01-01 days 2018-01-01']);
    // One citation for two entries: the text has effect where either has.
    expect(lint([nation({ ...past, cite: next.cite }, next)])).to.deep.equal([]);
  });
  it('a level that may not fill a term, whatever the text says', () => {
    expect(lint([nation(entry(local, '2021-01-01', 5))])).to.deep.equal([
      'not-fillable local cn 2021-01-01 local 2021-01-01',
      'shadowed local cn 2021-01-01 local 2021-01-01',
    ]);
    expect(lint([nation(), pack('cn-3', [entry(local, '2021-01-01', 5)])])).to.deep.equal([]);
  });
  it('looks at a place from its own first day on, and no more once it has ended', () => {
    const ended: readonly Place[] = [
      { code: 'cn', level: 'nation', from: '2020-01-01', name },
      { code: 'cn-1', level: 'province', from: '2020-01-01', within: 'cn', name },
      { code: 'cn-1', from: '2022-01-01', ended: true, into: ['cn-2'] },
    ];
    const late = pack('cn-1', [entry(days, '2022-01-01', 5)]);
    expect(lint([pack('cn', [], ended), late])).to.deep.equal(['shadowed days cn-1 2022-01-01 days 2022-01-01']);
    const early = pack('cn-1', [entry(days, '2021-12-31', 5)]);
    expect(lint([pack('cn', [], ended), early])).to.deep.equal([]);
    expect(lint([nation(), pack('cn-3', [entry(days, '2023-12-31', 5)])])).to.deep.equal([]);
  });
});
