import { expect } from 'chai';
import { UnknownJurisdictionError } from './errors.js';
import { historyOf } from './history.js';
import { lawOn, type Entry, type Pack, type Place } from './law.js';
import { intTerm, listTerm } from './term.js';
import fc from 'fast-check';
import { addDays, type IsoDate } from './iso-date.js';

const fee = intTerm('library.fee', 'fen');
const cite = (id: string) => ({ id, title: id, issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' }) as const;
const sets = (from: IsoDate, value: number, more: object = {}): Entry => ({
  term: fee.id,
  from,
  cite: cite(from),
  value,
  ...more,
});
const nation: Place = { code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } };
const city: Place = { code: 'cn-31', level: 'city', within: 'cn', from: '2005-01-01', name: { 'zh-Hans': '市' } };
const packOf = (jurisdiction: string, entries: readonly Entry[], places: readonly Place[] = []): Pack => ({
  format: 'liandong.pack.v1',
  jurisdiction,
  title: { 'zh-Hans': jurisdiction },
  version: '1',
  places,
  entries,
});
const told = (place: string, ...packs: readonly Pack[]) =>
  historyOf(fee, place, packs).map(
    ({ from = '', until = '', status, value }) => `${from}–${until} ${status}${value === undefined ? '' : ` ${value}`}`,
  );

describe('the history of a term at a place', () => {
  const cases: readonly { place: string; packs: readonly Pack[]; is: readonly string[]; why: string }[] = [
    {
      place: 'cn',
      packs: [packOf('cn', [], [nation])],
      is: ['–2000-01-01 no-place', '2000-01-01– none'],
      why: 'no text at all',
    },
    {
      place: 'cn',
      packs: [packOf('cn', [sets('2010-01-01', 5), sets('2020-01-01', 7)], [nation])],
      is: [
        '–2000-01-01 no-place',
        '2000-01-01–2010-01-01 none',
        '2010-01-01–2020-01-01 value 5',
        '2020-01-01– value 7',
      ],
      why: 'a text holds until the next begins',
    },
    {
      place: 'cn',
      packs: [
        packOf(
          'cn',
          [
            sets('2010-01-01', 5),
            { term: fee.id, from: '2012-01-01', cite: cite('gone'), repealed: true },
            { term: fee.id, from: '2015-01-01', cite: cite('open'), open: true },
          ],
          [nation],
        ),
      ],
      is: [
        '–2000-01-01 no-place',
        '2000-01-01–2010-01-01 none',
        '2010-01-01–2012-01-01 value 5',
        '2012-01-01–2015-01-01 none',
        '2015-01-01– open',
      ],
      why: 'a repeal leaves a gap, an open text is no value',
    },
    {
      place: 'cn',
      packs: [packOf('cn', [sets('2010-01-01', 5), sets('2020-01-01', 5)], [nation])],
      is: [
        '–2000-01-01 no-place',
        '2000-01-01–2010-01-01 none',
        '2010-01-01–2020-01-01 value 5',
        '2020-01-01– value 5',
      ],
      why: 'the same value by another text is another stretch',
    },
    {
      place: 'cn-31',
      packs: [packOf('cn', [sets('2001-01-01', 5)], [nation]), packOf('cn-31', [sets('2010-01-01', 9)], [city])],
      is: ['–2005-01-01 no-place', '2005-01-01–2010-01-01 value 5', '2010-01-01– conflict'],
      why: 'before it was there a place has no law; then a lower text against a higher one',
    },
    {
      place: 'cn',
      packs: [packOf('cn', [sets('2010-01-01', 5), { ...sets('2010-01-01', 6), cite: cite('other') }], [nation])],
      is: ['–2000-01-01 no-place', '2000-01-01–2010-01-01 none', '2010-01-01– conflict'],
      why: 'two texts of one day',
    },
    {
      place: 'cn-31',
      packs: [
        packOf('cn', [sets('2001-01-01', 5)], [nation]),
        packOf('cn-31', [], [city, { code: 'cn-31', from: '2015-01-01', ended: true, into: ['cn-32'] }]),
      ],
      is: ['–2005-01-01 no-place', '2005-01-01–2015-01-01 value 5', '2015-01-01– no-place'],
      why: 'a place that ended',
    },
  ];
  for (const { place, packs, is, why } of cases) it(why, () => expect(told(place, ...packs)).to.deep.equal(is));

  it('is the law of every day', () => {
    const packs = [
      packOf('cn', [sets('2010-01-01', 5, { replaceable: true }), sets('2014-06-01', 8)], [nation]),
      packOf('cn-31', [sets('2012-03-01', 9)], [city]),
    ];
    const stretches = historyOf(fee, 'cn-31', packs);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8_000 }), (days) => {
        const day = addDays('2005-01-01', days);
        const stretch = stretches.find(({ from = '', until = '9999' }) => from <= day && day < until)!;
        const { status, value } = lawOn(day, 'cn-31', packs).get(fee);
        expect([stretch.status, stretch.value]).to.deep.equal([status, value]);
      }),
    );
  });
  it('joins lists of several levels', () => {
    const list = listTerm('library.rooms');
    const entry = (from: IsoDate, items: readonly string[]): Entry => ({
      term: list.id,
      from,
      cite: cite(items.join('')),
      value: { items, complete: true },
    });
    const packs = [
      packOf('cn', [entry('2006-01-01', ['a'])], [nation]),
      packOf('cn-31', [entry('2007-01-01', ['b'])], [city]),
    ];
    expect(historyOf(list, 'cn-31', packs).map(({ value }) => value?.items)).to.deep.equal([
      undefined,
      undefined,
      ['a'],
      ['a', 'b'],
    ]);
  });
  it('knows no place that no pack lists', () => {
    expect(() => historyOf(fee, 'cn-99', [packOf('cn', [], [nation])])).to.throw(UnknownJurisdictionError);
  });
});
