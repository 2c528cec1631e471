import { expect } from 'chai';
import type { Citation } from './citation.js';
import { InvalidDateError, InvalidPackError, PlaceNotInForceError, UnknownJurisdictionError } from './errors.js';
import type { IsoDate } from './iso-date.js';
import { canonicalJson, lawOn, levelIndex, type Entry, type Pack, type Place } from './law.js';
import { leavesOpen, pack, repeals, sets } from './pack.js';
import { intTerm, levels, listTerm, type Level, type Listing } from './term.js';

const cite = (id: string): Citation => ({
  id,
  title: `Text ${id}`,
  issuer: 'Somebody',
  checkedOn: '2026-01-01',
  evidence: 'illustrative',
});
const name = { 'zh-Hans': '某地' };
const at = (code: string, level: Level, within?: string, from: IsoDate = '2000-01-01'): Place => ({
  code,
  from,
  level,
  name,
  ...(within && { within }),
});

const days = intTerm('test.days', 'day');
const least = intTerm('test.least', 'day', { merge: 'floor' });
const most = intTerm('test.most', 'day', { merge: 'ceiling' });
const list = listTerm('test.list');

const ofPlace = (jurisdiction: string, entries: readonly Entry[], places: readonly Place[] = []): Pack =>
  pack({ jurisdiction, title: name, version: '1', places, entries });
const places = [at('n', 'nation'), at('p', 'province', 'n'), at('c', 'city', 'p')];
const nation = (...entries: (readonly Entry[])[]) => ofPlace('n', entries.flat(), places);
const province = (...entries: (readonly Entry[])[]) => ofPlace('p', entries.flat());
const city = (...entries: (readonly Entry[])[]) => ofPlace('c', entries.flat());

/** What the law says in the city on a day, in short. */
function ruling<Value>(term: Parameters<typeof sets<Value>>[0], packs: readonly Pack[], on: IsoDate = '2026-01-01') {
  const { status, value, cites, from } = lawOn(on, 'c', packs).get(term);
  return { status, ...(value !== undefined && { value }), cites: cites.map(({ id }) => id), ...(from && { from }) };
}
const value = (number: number, id: string, from: IsoDate = '2020-01-01', more = {}) =>
  sets(days, [{ from, cite: cite(id), value: number, ...more }]);

describe('the law at one level', () => {
  const packs = [
    nation(
      value(1, 'old', '2010-01-01'),
      value(2, 'new', '2020-01-01'),
      repeals(days, { from: '2024-01-01', cite: cite('repeal') }),
    ),
  ];
  const cases: [IsoDate, object][] = [
    ['2009-12-31', { status: 'none', cites: [] }],
    ['2010-01-01', { status: 'value', value: 1, cites: ['old'], from: '2010-01-01' }],
    ['2019-12-31', { status: 'value', value: 1, cites: ['old'], from: '2010-01-01' }],
    ['2020-01-01', { status: 'value', value: 2, cites: ['new'], from: '2020-01-01' }],
    ['2023-12-31', { status: 'value', value: 2, cites: ['new'], from: '2020-01-01' }],
    ['2024-01-01', { status: 'none', cites: ['repeal'] }],
  ];
  for (const [on, is] of cases)
    it(`on ${on}: ${JSON.stringify(is)}`, () => expect(ruling(days, packs, on)).to.deep.equal(is));

  it('lets the later text hold in whatever order the texts are written', () => {
    const turned = packs.map((one) => ({ ...one, entries: [...one.entries].reverse() }));
    for (const [on, is] of cases) expect(ruling(days, turned, on)).to.deep.equal(is);
  });

  it('chooses nothing between two texts of one day, and cites both', () => {
    expect(ruling(days, [nation(value(1, 'one'), value(2, 'other'))])).to.deep.equal({
      status: 'conflict',
      cites: ['one', 'other'],
      from: '2020-01-01',
    });
    const value1 = nation(value(1, 'one'));
    expect(
      ruling(days, [value1, ofPlace('n', leavesOpen(days, { from: '2020-01-01', cite: cite('other') }))]).status,
    ).to.equal('conflict');
    expect(ruling(days, [value1, ofPlace('n', value(1, 'other'))])).to.include({ status: 'value', value: 1 });
  });

  it('says which texts should be looked at again', () => {
    const law = (on: IsoDate) =>
      lawOn(on, 'c', [nation(value(1, 'one', '2020-01-01', { reviewBy: '2025-06-01' }))]).get(days);
    expect(law('2025-05-31')).to.not.have.property('stale');
    expect(law('2025-06-01').stale?.map(({ id }) => id)).to.deep.equal(['one']);
  });
});

describe('texts of several levels and terms', () => {
  it('do not reach into each other’s terms, also not before they begin', () => {
    const packs = [
      nation(value(1, 'one', '2020-01-01'), sets(most, [{ from: '2021-01-01', cite: cite('other'), value: 9 }])),
    ];
    expect(ruling(days, packs)).to.deep.equal({ status: 'value', value: 1, cites: ['one'], from: '2020-01-01' });
    expect(ruling(days, packs, '2019-12-31').status).to.equal('none');
  });

  it('are looked at again, each on its own day', () => {
    const packs = [
      nation(value(1, 'high', '2020-01-01', { reviewBy: '2025-01-01', replaceable: true })),
      city(value(2, 'low', '2020-01-01', { reviewBy: '2026-01-01' })),
    ];
    const stale = (on: IsoDate) =>
      lawOn(on, 'c', packs)
        .get(days)
        .stale?.map(({ id }) => id);
    expect(stale('2024-12-31')).to.equal(undefined);
    expect(stale('2025-06-01')).to.deep.equal(['high']);
    expect(stale('2026-01-01')).to.deep.equal(['high', 'low']);
  });
});

describe('a lower level against a higher one', () => {
  it('is a conflict, both cited, where the higher text names no exception', () => {
    expect(ruling(days, [nation(value(1, 'high')), city(value(2, 'low', '2021-01-01'))])).to.deep.equal({
      status: 'conflict',
      cites: ['high', 'low'],
      from: '2021-01-01',
    });
  });

  it('is no conflict where both say the same, in whatever order their keys stand', () => {
    expect(ruling(days, [nation(value(1, 'high')), city(value(1, 'low'))])).to.include({ status: 'value', value: 1 });
    const replaced = listTerm('test.replaced', { merge: 'replace' });
    const both = [
      nation(sets(replaced, [{ from: '2020-01-01', cite: cite('high'), value: { items: ['a'], complete: true } }])),
      city(sets(replaced, [{ from: '2020-01-01', cite: cite('low'), value: { complete: true, items: ['a'] } }])),
    ];
    expect(ruling(replaced, both).status).to.equal('value');
  });

  it('holds where the higher text may be replaced', () => {
    const packs = [nation(value(1, 'high', '2020-01-01', { replaceable: true })), city(value(2, 'low', '2021-01-01'))];
    expect(ruling(days, packs)).to.deep.equal({
      status: 'value',
      value: 2,
      cites: ['high', 'low'],
      from: '2021-01-01',
    });
    expect(ruling(days, packs, '2020-06-01')).to.include({ status: 'value', value: 1 });
  });

  it('holds where it lawfully replaces the higher text by name, and only that one', () => {
    const low = (replaces: string) => city(value(2, 'low', '2021-01-01', { replaces }));
    expect(ruling(days, [nation(value(1, 'high')), low('high')])).to.include({ status: 'value', value: 2 });
    expect(ruling(days, [nation(value(1, 'high')), low('another')]).status).to.equal('conflict');
  });

  it('fills what the higher text leaves open, and both are cited', () => {
    const open = nation(leavesOpen(days, { from: '2019-01-01', cite: cite('high') }));
    expect(ruling(days, [open])).to.deep.equal({ status: 'open', cites: ['high'], from: '2019-01-01' });
    expect(ruling(days, [open, city(value(2, 'low'))])).to.deep.equal({
      status: 'value',
      value: 2,
      cites: ['high', 'low'],
      from: '2020-01-01',
    });
    expect(
      ruling(days, [
        open,
        province(leavesOpen(days, { from: '2020-01-01', cite: cite('mid') })),
        city(value(2, 'low')),
      ]),
    ).to.deep.include({
      value: 2,
      cites: ['high', 'mid', 'low'],
    });
  });

  it('does not undo a higher value by leaving it open or by repealing its own', () => {
    const high = nation(value(1, 'high'));
    expect(ruling(days, [high, city(leavesOpen(days, { from: '2021-01-01', cite: cite('low') }))])).to.include({
      status: 'value',
      value: 1,
    });
    expect(ruling(days, [high, city(repeals(days, { from: '2021-01-01', cite: cite('low') }))])).to.include({
      status: 'value',
      value: 1,
    });
  });

  it('stands alone where there is nothing above', () => {
    expect(ruling(days, [nation(), city(value(2, 'low'))])).to.include({ status: 'value', value: 2 });
    const gone = nation(value(1, 'high', '2019-01-01'), repeals(days, { from: '2020-01-01', cite: cite('repeal') }));
    expect(ruling(days, [gone, city(value(2, 'low'))])).to.deep.include({ status: 'value', value: 2, cites: ['low'] });
  });

  it('says nothing where it may not fill the term', () => {
    const nationOnly = intTerm('test.days', 'day', { mayFill: ['nation'] });
    expect(ruling(nationOnly, [nation(value(1, 'high')), city(value(2, 'low'))])).to.deep.include({
      value: 1,
      cites: ['high'],
    });
  });

  it('that says two things at once is a conflict, cited with what stands above', () => {
    const two = [value(2, 'one'), value(3, 'other')];
    const conflict = { status: 'conflict', cites: ['above', 'one', 'other'], from: '2020-01-01' };
    expect(ruling(days, [nation(value(1, 'above')), province(...two)])).to.deep.equal(conflict);
    const items = (id: string) =>
      sets(list, [{ from: '2020-01-01', cite: cite(id), value: { items: [id], complete: true } }]);
    expect(ruling(list, [nation(items('above')), province(items('one'), items('other'))])).to.deep.equal(conflict);
  });
  it('cannot heal a conflict above it', () => {
    const packs = [
      nation(value(1, 'high')),
      province(value(2, 'mid')),
      city(value(2, 'low', '2020-01-01', { replaces: 'high' })),
    ];
    expect(ruling(days, packs).status).to.equal('conflict');
  });

  it('may ask for more than a floor and for less than a ceiling', () => {
    const against = (term: typeof days, high: number, low: number) =>
      ruling(term, [
        nation(sets(term, [{ from: '2020-01-01', cite: cite('high'), value: high }])),
        city(sets(term, [{ from: '2021-01-01', cite: cite('low'), value: low }])),
      ]);
    expect(against(least, 3, 5)).to.include({ status: 'value', value: 5 });
    expect(against(least, 3, 3)).to.include({ status: 'value', value: 3 });
    expect(against(least, 3, 2).status).to.equal('conflict');
    expect(against(most, 3, 2)).to.include({ status: 'value', value: 2 });
    expect(against(most, 3, 4).status).to.equal('conflict');
  });
});

describe('lists of several levels', () => {
  const says = (id: string, listing: Listing) => sets(list, [{ from: '2020-01-01', cite: cite(id), value: listing }]);
  const joined = (high: Listing, low: Listing) =>
    ruling(list, [nation(says('high', high)), city(says('low', low))]).value;

  it('join, each item once', () => {
    expect(joined({ items: ['a', 'b'], complete: true }, { items: ['b', 'c'], complete: true })).to.deep.equal({
      items: ['a', 'b', 'c'],
      complete: true,
    });
  });

  it('are complete only where all are', () => {
    expect(joined({ items: ['a'], complete: true }, { items: ['b'], complete: false })).to.have.property(
      'complete',
      false,
    );
    expect(joined({ items: [], complete: false, count: 20 }, { items: ['b'], complete: true })).to.deep.equal({
      items: ['b'],
      complete: false,
    });
  });

  it('are incomplete while a lower level leaves its own open', () => {
    const packs = [
      nation(says('high', { items: ['a'], complete: true })),
      city(leavesOpen(list, { from: '2020-01-01', cite: cite('low') })),
    ];
    expect(ruling(list, packs)).to.deep.include({ value: { items: ['a'], complete: false }, cites: ['high', 'low'] });
  });

  it('are the lower level’s to make, and to complete, where the higher one leaves them open', () => {
    const packs = [
      nation(leavesOpen(list, { from: '2020-01-01', cite: cite('high') })),
      city(says('low', { items: ['a'], complete: true })),
    ];
    expect(ruling(list, packs)).to.deep.include({ value: { items: ['a'], complete: true }, cites: ['high', 'low'] });
  });
});

describe('places', () => {
  const law = (on: IsoDate, code: string, more: readonly Place[]) =>
    lawOn(on, code, [nation(), ofPlace('n', [], more)]);

  it('have the parents that the records of the day name, whatever their codes look like', () => {
    const moved = [at('c-1', 'district', 'c'), at('x', 'city', 'n'), at('c-1', 'district', 'x', '2015-01-01')];
    expect(law('2014-12-31', 'c-1', moved).chain.map(({ code }) => code)).to.deep.equal(['n', 'p', 'c', 'c-1']);
    expect(law('2015-01-01', 'c-1', moved).chain.map(({ code }) => code)).to.deep.equal(['n', 'x', 'c-1']);
  });

  it('take the law of the parents of the day', () => {
    const moved = [at('d', 'district', 'c'), at('x', 'city', 'n'), at('d', 'district', 'x', '2015-01-01')];
    const packs = [
      nation(),
      ofPlace('n', [], moved),
      city(value(7, 'city', '2010-01-01')),
      ofPlace('x', value(8, 'x', '2010-01-01')),
    ];
    expect(lawOn('2014-12-31', 'd', packs).get(days).value).to.equal(7);
    expect(lawOn('2015-01-01', 'd', packs).get(days).value).to.equal(8);
  });

  it('that ended are named with what they became', () => {
    const merged: Place[] = [
      at('e', 'district', 'c'),
      { code: 'e', from: '2015-11-04', ended: true, into: ['d', 'f'] },
    ];
    expect(law('2015-11-03', 'e', merged).chain).to.have.lengthOf(4);
    expect(() => law('2015-11-04', 'e', merged)).to.throw(PlaceNotInForceError, 'it became d, f');
  });

  it('whose parent ended do not exist either', () => {
    const merged: Place[] = [
      at('e', 'district', 'c'),
      at('s', 'street', 'e'),
      { code: 'e', from: '2015-11-04', ended: true, into: ['d'] },
    ];
    expect(() => law('2016-01-01', 's', merged)).to.throw(PlaceNotInForceError, '"e" does not exist on 2016-01-01');
  });

  it('do not exist before their first record', () => {
    expect(() => law('1999-12-31', 'c', [])).to.throw(PlaceNotInForceError, 'does not exist on 1999-12-31');
  });

  it('that nobody lists are unknown, and the known ones are named', () => {
    expect(() => law('2026-01-01', 'q', [])).to.throw(UnknownJurisdictionError, 'n, p, c');
    expect(() => lawOn('2026-01-01', 'q', [])).to.throw(UnknownJurisdictionError, 'use one of: none');
  });

  it('that form a circle are refused rather than walked forever', () => {
    expect(() => law('2026-01-01', 'r', [at('r', 'city', 's'), at('s', 'district', 'r')])).to.throw(
      InvalidPackError,
      'places: s is a district, which cannot hold a city',
    );
    expect(() => law('2026-01-01', 'r', [at('r', 'city', 'r')])).to.throw(
      InvalidPackError,
      'r is a city, which cannot hold a city',
    );
  });

  it('that lie within their equals or lower ones are refused, whichever packs list them', () => {
    for (const [level, upper] of [
      ['city', 'city'],
      ['province', 'city'],
    ] as const)
      expect(() => law('2026-01-01', 'r', [at('r', level, 's'), at('s', upper, 'n')])).to.throw(InvalidPackError);
    expect(
      law('2026-01-01', 'r', [at('r', 'street', 's'), at('s', 'city', 'n')]).chain,
      'a level may be left out',
    ).to.have.length(3);
  });

  it('need a real day', () => {
    expect(() => lawOn('2026-02-30' as IsoDate, 'c', [nation()])).to.throw(InvalidDateError);
  });

  it('have levels in order', () => {
    expect(levels.map(levelIndex)).to.deep.equal([0, 1, 2, 3, 4, 5]);
  });
});

describe('canonical JSON', () => {
  it('is the same for equal values and only for them', () => {
    expect(canonicalJson({ b: [1, { d: 1, c: 2 }], a: null })).to.equal('{"a":null,"b":[1,{"c":2,"d":1}]}');
    expect(canonicalJson([1, 2])).to.not.equal(canonicalJson([2, 1]));
    expect(canonicalJson({ a: undefined })).to.equal(canonicalJson({}));
  });
});

describe('a place that was left out', () => {
  it('is an error, as one that nobody knows, and never a law without a place', () => {
    for (const none of [undefined, null, ''] as const) {
      expect(() => lawOn('2024-01-01', none as never, [])).to.throw(UnknownJurisdictionError);
    }
  });
});
