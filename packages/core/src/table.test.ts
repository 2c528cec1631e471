import { expect } from 'chai';
import {
  allOf,
  anyOf,
  bool,
  boolTerm,
  code,
  date,
  days,
  intTerm,
  lawOn,
  listTerm,
  question,
  type Pack,
} from '@liandong/core';
import { lintPacks } from '@liandong/core/lint';
import { toMarkdown, toTable } from '@liandong/core/table';

const cite = (id: string) =>
  ({ id, title: id, issuer: 'x', article: '第一条', checkedOn: '2026-01-01', evidence: 'law-text' }) as const;
const window = intTerm('t.window', 'day', { mayFill: ['nation', 'province'] });
const list = listTerm('t.list');
const never = boolTerm('t.never');
const nation = {
  format: 'liandong.pack.v1',
  jurisdiction: 'cn',
  title: { 'zh-Hans': '国' },
  version: '1',
  places: [
    { code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } },
    { code: 'cn-1', level: 'province', from: '2000-01-01', within: 'cn', name: { 'zh-Hans': '省' } },
  ],
  entries: [
    { term: 't.window', from: '2020-01-01', cite: cite('w'), value: 30 },
    { term: 't.list', from: '2020-01-01', cite: cite('l'), value: { items: ['a', 'b'], complete: false } },
  ],
} satisfies Pack;
const province = (...entries: Pack['entries']) =>
  ({ ...nation, jurisdiction: 'cn-1', places: [], entries }) satisfies Pack;

describe('toTable', () => {
  const asked = question('t.landing', {
    facts: { isLocal: bool(), startOn: date(), heldOn: date(), matter: code() },
    law: { window, list, never },
    met: ({ isLocal, startOn, heldOn, window, matter, list }) =>
      allOf(
        anyOf(isLocal.because('local'), days(heldOn, startOn).atMost(window).because('inTime')),
        matter.in(list).advises('listed', { binding: 'never' }),
      ),
  });
  it('lays each condition on a line, with the value in force and its text', () => {
    const rows = toTable(asked, lawOn('2024-01-01', 'cn', [nation]));
    expect(rows.map(({ depth, join, condition }) => [depth, join ?? condition])).to.deep.equal([
      [0, 'all'],
      [1, 'any'],
      [2, 'isLocal'],
      [2, 'startOn − heldOn ≤ window [30]'],
      [1, 'matter in list [2 items, not complete]'],
    ]);
    expect(rows[3]?.cites.map(({ id }) => id)).to.deep.equal(['w']);
    expect(rows[4]).to.include({ code: 't.landing.listed', advice: true });
  });
  it('says where the law gives nothing', () => {
    expect(toTable(asked, lawOn('2019-01-01', 'cn', [nation]))[3]?.condition).to.equal(
      'startOn − heldOn ≤ window [none]',
    );
  });
  it('becomes Markdown', () => {
    expect(toMarkdown(toTable(asked))).to.include('| &emsp;&emsp;isLocal | `t.landing.local` |  |');
  });
});

describe('lintPacks', () => {
  const terms = [window, list, never];
  const kinds = (...packs: Pack[]) =>
    lintPacks(packs, terms, '2026-01-01').map(({ kind, term }) => `${kind} ${term ?? ''}`);
  it('finds nothing in sound packs', () => expect(kinds(nation)).to.deep.equal([]));
  it('finds a lower text against a higher one', () =>
    expect(
      kinds(nation, province({ term: 't.window', from: '2021-01-01', cite: cite('w2'), value: 31 })),
    ).to.deep.equal(['conflict t.window']));
  it('finds a text that never has effect', () =>
    expect(
      kinds({
        ...nation,
        entries: [...nation.entries, { term: 't.window', from: '2020-01-01', cite: cite('w3'), value: 30 }],
      }),
    ).to.deep.equal([]));
  it('finds a term that no rule reads, and a place that nobody lists', () => {
    const stray = {
      ...province({ term: 't.stray', from: '2021-01-01', cite: cite('s'), value: 1 }),
      jurisdiction: 'cn-9',
    };
    expect(kinds(nation, stray)).to.deep.equal(['no-place ', 'unknown-term t.stray']);
  });
  it('finds what should have been looked at again', () =>
    expect(
      kinds(
        nation,
        province({ term: 't.never', from: '2021-01-01', cite: cite('n'), value: true, reviewBy: '2025-12-31' }),
      ),
    ).to.deep.equal(['review-due t.never']));
  it('finds a value that ends because the place moves to where nothing is said', () => {
    const name = { 'zh-Hans': '区' };
    const one = province({ term: 't.never', from: '2021-01-01', cite: cite('n'), value: true });
    const other = { code: 'cn-2', level: 'province', from: '2000-01-01', within: 'cn', name } as const;
    const district = { code: 'cn-d', level: 'district', name } as const;
    const moved = [
      { ...district, from: '2000-01-01', within: 'cn-1' },
      { ...district, from: '2022-03-01', within: 'cn-2' },
    ] as const;
    expect(kinds({ ...nation, places: [...nation.places, other, ...moved] }, one)).to.deep.equal(['gap t.never']);
  });
  it('finds a place filling what its level may not', () => {
    const street = {
      ...nation,
      places: [
        ...nation.places,
        {
          code: 'cn-1-s',
          level: 'street' as const,
          from: '2000-01-01' as const,
          within: 'cn-1',
          name: { 'zh-Hans': '街' },
        },
      ],
    };
    const own = {
      ...nation,
      jurisdiction: 'cn-1-s',
      places: [],
      entries: [{ term: 't.window', from: '2021-01-01', cite: cite('x'), value: 5 }],
    } satisfies Pack;
    expect(kinds(street, own)).to.deep.equal(['not-fillable t.window', 'shadowed t.window']);
  });
});
