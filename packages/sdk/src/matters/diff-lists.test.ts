import { expect } from 'chai';
import type { Entry, IsoDate, Pack } from '@liandong/core';
import { assistList, diffLists, listVersions, OverlappingListsError, type ListVersion } from '@liandong/sdk/matters';

const version = (from: IsoDate, items: readonly string[], complete = true): ListVersion => ({
  list: 'cn-x matters.assistList',
  from,
  items,
  complete,
});
const cite = { id: 'l', title: 'l', issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' } as const;
const packOf = (entries: readonly Entry[]): Pack => ({
  format: 'liandong.pack.v1',
  jurisdiction: 'cn-x',
  title: { 'zh-Hans': 'x' },
  version: '1',
  places: [],
  entries,
});
const entry = (from: IsoDate, items: readonly string[]): Entry => ({
  term: 'matters.assistList',
  from,
  cite,
  value: { items, complete: true },
});

describe('matters: versions of a list', () => {
  it('tells what a new version adds, removes and keeps', () => {
    expect(diffLists(version('2020-01-01', ['a', 'b']), version('2024-01-01', ['b', 'c']))).to.deep.include({
      added: ['c'],
      removed: ['a'],
      kept: ['b'],
      isCertain: true,
    });
  });
  it('is not certain where one version is not complete', () => {
    expect(diffLists(version('2020-01-01', ['a'], false), version('2024-01-01', ['a', 'c'])).isCertain).to.equal(false);
  });
  it('refuses two versions of one list and one day', () => {
    expect(() => diffLists(version('2020-01-01', ['a']), version('2020-01-01', ['b']))).to.throw(
      OverlappingListsError,
      'begin on 2020-01-01',
    );
  });
  it('refuses the later version first, and versions of different lists', () => {
    expect(() => diffLists(version('2024-01-01', []), version('2020-01-01', []))).to.throw(
      OverlappingListsError,
      'older one first',
    );
    expect(() => diffLists(version('2020-01-01', []), { ...version('2024-01-01', []), list: 'other' })).to.throw(
      OverlappingListsError,
      'one list',
    );
  });
  it('reads the versions of a place out of its packs, oldest first', () => {
    const packs = [
      packOf([entry('2024-01-01', ['b']), entry('2020-01-01', ['a'])]),
      packOf([entry('2024-01-01', ['b'])]),
    ];
    expect(listVersions(assistList, 'cn-x', packs).map(({ from, items }) => [from, ...items])).to.deep.equal([
      ['2020-01-01', 'a'],
      ['2024-01-01', 'b'],
    ]);
    expect(listVersions(assistList, 'cn-y', packs)).to.deep.equal([]);
  });
  it('refuses packs that give one list twice for one day', () => {
    expect(() =>
      listVersions(assistList, 'cn-x', [packOf([entry('2024-01-01', ['b']), entry('2024-01-01', ['c'])])]),
    ).to.throw(OverlappingListsError);
  });
  it('one version said twice is one; any difference makes two', () => {
    const list = (value: object): Entry => ({ ...entry('2024-01-01', []), value }) as unknown as Entry;
    const first = { items: ['a', 'b'], complete: false, count: 5 };
    const read = (value: object) => () => listVersions(assistList, 'cn-x', [packOf([list(first), list(value)])]).length;
    expect(read({ ...first, items: ['b', 'a'] })(), 'in another order').to.equal(1);
    const different: readonly (readonly [string, object])[] = [
      ['the other is complete', { ...first, complete: true }],
      ['of another count', { ...first, count: 6 }],
      ['one item more', { ...first, items: ['a', 'b', 'c'] }],
      ['one item less', { ...first, items: ['a'] }],
      ['another item', { ...first, items: ['a', 'c'] }],
    ];
    for (const [why, value] of different) expect(read(value), why).to.throw(OverlappingListsError);
  });
  it('a text that leaves the list open, or of another list, is no version of it', () => {
    const open: Entry = { term: 'matters.assistList', from: '2022-01-01', cite, open: true };
    const other: Entry = { ...entry('2023-01-01', ['b']), term: 'matters.negativeList' };
    const versions = listVersions(assistList, 'cn-x', [packOf([entry('2020-01-01', ['a']), open, other])]);
    expect(versions.map(({ from }) => from)).to.deep.equal(['2020-01-01']);
  });
});
