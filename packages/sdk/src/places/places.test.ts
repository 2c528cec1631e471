import { lawOn, type Pack, type Place } from '@liandong/core';
import { pack, sets } from '@liandong/core/pack';
import { guihuaVenues } from '@liandong/fixtures/linkage-figures';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  CircularPlacesError,
  freeVenueBinds,
  freeVenueUsers,
  hierarchyOn,
  isUrban,
  isVenueFree,
  parseDivisionCode,
  parseVenue,
  placeOn,
  ruralClasses,
  successorsOf,
  urbanClasses,
  venuesOn,
} from './index.js';

const cite = { id: 'x', title: 'x', issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' } as const;
const from = '2020-01-01';
const name = { 'zh-Hans': '地' };
const at = (code: string, level: 'province' | 'district' | 'street', within: string, since = from): Place => ({
  code,
  level,
  within,
  from: since as never,
  name,
});
const nation: Place = { code: 'cn', level: 'nation', from, name };
const packsWith = (binds?: boolean): readonly Pack[] => [
  pack({
    jurisdiction: 'cn',
    title: name,
    version: '1',
    places: [nation],
    entries: [
      ...sets(urbanClasses, [{ from, cite, value: { items: ['111', '122'], complete: true } }]),
      ...sets(ruralClasses, [{ from, cite, value: { items: ['220'], complete: true } }]),
      ...sets(freeVenueUsers, [{ from, cite, value: { items: ['socialWorker'], complete: true } }]),
      ...(binds === undefined ? [] : sets(freeVenueBinds, [{ from, cite, value: binds }])),
    ],
  }),
];
const law = lawOn('2026-03-31', 'cn', packsWith());

describe('a division code', () => {
  const cases = [
    { code: '310101017015', is: ['cn-310101017015', 'community', 'residents'], why: '015 lies within 001–199' },
    { code: '310101017199', is: ['cn-310101017199', 'community', 'residents'], why: '199 is the last' },
    { code: '310101017200', is: ['cn-310101017200', 'community', 'villagers'], why: '200 is the first village' },
    { code: '310101017399', is: ['cn-310101017399', 'community', 'villagers'], why: '399 is the last' },
    { code: '310101017400', is: ['cn-310101017400', 'community', undefined], why: 'nothing is said of 400' },
    { code: '110105023000', is: ['cn-110105023', 'street', undefined], why: 'no community part' },
    { code: '330102000000', is: ['cn-330102', 'district', undefined], why: 'no street part' },
    { code: '330100000000', is: ['cn-3301', 'city', undefined], why: 'no county part' },
    { code: '310110000000', is: ['cn-310110', 'district', undefined], why: 'a code may end in a nought of its own' },
    { code: '330000000000', is: ['cn-33', 'province', undefined], why: 'two digits say something' },
    { code: 'cn-310104', is: ['cn-310104', 'district', undefined], why: 'our own short form' },
    { code: 'cn-99', is: ['cn-99', 'province', undefined], why: 'an invented province is a code too' },
  ] as const;
  for (const { code, is, why } of cases)
    it(`${code} is ${is[0]}, a ${is[1]}: ${why}`, () => {
      const parsed = parseDivisionCode(code);
      expect(parsed.ok && [parsed.value.place, parsed.value.level, parsed.value.committee]).to.deep.equal(is);
    });

  for (const wrong of [
    '',
    'cn',
    '310104',
    '31010101701',
    '3101010170155',
    '310101000015',
    '000000000000',
    '31010101701X',
  ])
    it(`"${wrong}" is none`, () => expect(parseDivisionCode(wrong).ok).to.equal(false));

  it('comes back the same from the place code it gives', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 11, max: 99 }),
        fc.nat(9999),
        fc.integer({ min: 1, max: 999 }),
        fc.nat(999),
        (...parts) => {
          const [province, county, street, community] = parts;
          const pad = (number: number, to: number) => String(number).padStart(to, '0');
          const code = `${province}${pad(county, 4)}${pad(street, 3)}${pad(community, 3)}`;
          const parsed = parseDivisionCode(code);
          if (!parsed.ok) throw new Error(code);
          expect(parseDivisionCode(parsed.value.place)).to.deep.equal(parsed);
          expect(parsed.value.code).to.equal(code);
        },
      ),
    );
  });
});

describe('a place on a day', () => {
  const places: readonly Place[] = [
    nation,
    at('cn-1', 'province', 'cn'),
    at('cn-11', 'district', 'cn-1'),
    at('cn-12', 'district', 'cn-1'),
    { code: 'cn-11', from: '2022-06-01', ended: true, into: ['cn-12'] },
    { code: 'cn-12', from: '2024-06-01', ended: true, into: ['cn-13', 'cn-14'] },
    at('cn-13', 'district', 'cn-1', '2024-06-01'),
    at('cn-14', 'district', 'cn-1', '2024-06-01'),
    at('cn-11-1', 'street', 'cn-11'),
    { ...at('cn-11-1', 'street', 'cn-12'), from: '2022-06-01' },
  ];

  it('stands until the day on which it ends', () => {
    expect(placeOn('cn-11', '2022-05-31', places)).to.have.property('status', 'in-force');
    expect(placeOn('cn-11', '2022-06-01', places)).to.deep.equal({
      status: 'ended',
      on: '2022-06-01',
      into: ['cn-12'],
    });
    expect(placeOn('cn-13', '2024-05-31', places)).to.deep.equal({ status: 'not-yet', from: '2024-06-01' });
    expect(placeOn('cn-7', '2024-05-31', places)).to.deep.equal({ status: 'no-record' });
  });

  it('lies in another place after a merger, by its record and not by its code', () => {
    expect(hierarchyOn('2022-05-31', places).chain('cn-11-1')).to.deep.equal(['cn', 'cn-1', 'cn-11', 'cn-11-1']);
    expect(hierarchyOn('2022-06-01', places).chain('cn-11-1')).to.deep.equal(['cn', 'cn-1', 'cn-12', 'cn-11-1']);
    expect(hierarchyOn('2024-06-01', places).orphans, 'its record was not carried on').to.deep.equal(['cn-11-1']);
    expect(hierarchyOn('2022-06-01', places).below('cn-1')).to.deep.equal(['cn-1', 'cn-11-1', 'cn-12']);
  });

  it('has successors through any number of mergers', () => {
    expect(successorsOf('cn-11', '2022-05-31', places)).to.deep.equal(['cn-11']);
    expect(successorsOf('cn-11', '2023-01-01', places)).to.deep.equal(['cn-12']);
    expect(successorsOf('cn-11', '2024-06-01', places)).to.deep.equal(['cn-13', 'cn-14']);
    expect(successorsOf('cn-13', '2023-01-01', places), 'not yet there').to.deep.equal([]);
  });

  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...places], { minLength: places.length }), (shuffled) => {
        for (const on of ['2021-01-01', '2022-06-01', '2025-01-01'] as const) {
          expect(hierarchyOn(on, shuffled).places).to.deep.equal(hierarchyOn(on, places).places);
          expect(successorsOf('cn-11', on, shuffled)).to.deep.equal(successorsOf('cn-11', on, places));
        }
      }),
    );
  });

  it('is refused in a circle', () => {
    const circle = [at('cn-1', 'province', 'cn-2'), at('cn-2', 'province', 'cn-1')];
    expect(() => hierarchyOn('2021-01-01', circle)).to.throw(CircularPlacesError, 'lie within each other');
    expect(hierarchyOn('2019-12-31', circle).places, 'before the circle closes').to.deep.equal([]);
    expect(() => hierarchyOn('2021-01-01', [at('cn-1', 'province', 'cn-1')])).to.throw(CircularPlacesError);
    const became: readonly Place[] = [
      { code: 'a', from: '2021-01-01', ended: true, into: ['b'] },
      { code: 'b', from: '2021-01-01', ended: true, into: ['a'] },
    ];
    expect(() => successorsOf('a', '2021-01-01', became)).to.throw(CircularPlacesError);
  });
});

describe('what is at the edge of the records of places', () => {
  it('not yet there: the first of its days, in whatever order they are written', () => {
    const [early, late] = [at('cn-1', 'province', 'cn', '2021-01-01'), at('cn-1', 'province', 'cn', '2023-01-01')];
    const notYet = { status: 'not-yet', from: '2021-01-01' };
    expect(placeOn('cn-1', '2020-12-31', [early, late])).to.deep.equal(notYet);
    expect(placeOn('cn-1', '2020-12-31', [late, early])).to.deep.equal(notYet);
  });
  it('of two records of one day the one written last holds', () => {
    const records = [at('cn-1', 'district', 'cn'), at('cn-1', 'street', 'cn')];
    expect(placeOn('cn-1', from, records)).to.have.nested.property('place.level', 'street');
  });
  it('the nation lies in nothing', () => {
    const standing = placeOn('cn', from, [nation]);
    expect(standing.status === 'in-force' && Object.keys(standing.place)).to.deep.equal([
      'code',
      'level',
      'name',
      'from',
    ]);
    expect(hierarchyOn(from, [nation]).orphans).to.deep.equal([]);
    expect(hierarchyOn(from, [nation]).chain('cn')).to.deep.equal(['cn']);
  });
  it('children are those directly below; a place that does not stand has nobody above or below', () => {
    const tree = hierarchyOn(from, [
      nation,
      at('cn-2', 'province', 'cn'),
      at('cn-1', 'province', 'cn'),
      at('cn-11', 'district', 'cn-1'),
    ]);
    expect(tree.childrenOf('cn')).to.deep.equal(['cn-1', 'cn-2']);
    expect(tree.childrenOf('cn-1')).to.deep.equal(['cn-11']);
    expect(tree.childrenOf('cn-11')).to.deep.equal([]);
    expect(tree.below('cn-11')).to.deep.equal(['cn-11']);
    expect([tree.below('cn-7'), tree.chain('cn-7')]).to.deep.equal([[], []]);
  });
  it('a circle is told with all that lie in it', () => {
    const circle = [at('cn-1', 'province', 'cn-2'), at('cn-2', 'province', 'cn-3'), at('cn-3', 'province', 'cn-1')];
    expect(() => hierarchyOn(from, circle))
      .to.throw(CircularPlacesError)
      .with.deep.property('circle', ['cn-1', 'cn-2', 'cn-3', 'cn-1']);
    const became: readonly Place[] = [
      { code: 'a', from, ended: true, into: ['b'] },
      { code: 'b', from, ended: true, into: ['a'] },
    ];
    expect(() => successorsOf('a', from, became))
      .to.throw(CircularPlacesError)
      .with.deep.property('circle', ['a', 'b', 'a']);
  });
  it('a division code tells its parts, and a wrong one its problem', () => {
    const value = (code: string) => {
      const parsed = parseDivisionCode(code);
      return parsed.ok ? parsed.value : parsed.problems;
    };
    expect(value('310101017015')).to.include({ county: '310101', street: '017', community: '015' });
    expect(value('110105023000')).to.include({ street: '023' }).and.not.to.have.property('community');
    expect(value('330102000000')).not.to.have.any.keys('street', 'community');
    for (const wrong of ['1cn-3101', 'x31010101701', ''])
      expect(value(wrong), wrong).to.deep.equal([{ path: '', code: 'wrong-form' }]);
  });
  it('venues come by id', () => {
    const ids = (venues: typeof guihuaVenues) => venuesOn(venues, { on: '2025-06-01' }).map(({ id }) => id);
    expect(ids([...guihuaVenues].reverse())).to.deep.equal(['v1', 'v2']);
    expect(ids(guihuaVenues)).to.deep.equal(['v1', 'v2']);
  });
});

describe('urban or rural', () => {
  const cases = [
    { classCode: '111', is: 'urban', outcome: 'met' },
    { classCode: '122', is: 'urban', outcome: 'met' },
    { classCode: '220', is: 'rural', outcome: 'unmet' },
    { classCode: '999', is: 'noSuchClass', outcome: 'unmet' },
  ] as const;
  for (const { classCode, is, outcome } of cases)
    it(`${classCode} is ${is}`, () => expect(isUrban({ classCode }, law)).to.include({ value: is, outcome }));
  it('is unknown without a code, and before the classes are on record', () => {
    expect(isUrban({}, law).outcome).to.equal('unknown');
    const before = isUrban(
      { classCode: '111' },
      lawOn('2020-01-01', 'cn', [{ ...packsWith()[0], entries: [] } as Pack]),
    );
    expect(before.missing.map((one) => 'term' in one && one.term)).to.include('places.urbanClasses');
    expect(before.outcome).to.equal('unknown');
  });
});

describe('a venue', () => {
  const charged = { isPublic: true, user: 'socialWorker', isForService: true, fee: 1 } as const;
  it('with a fee is advised against, and changes no outcome', () => {
    const decision = isVenueFree(charged, law);
    expect(decision).to.include({ outcome: 'met', value: 'shouldBeFree' });
    expect(decision.reasons.map(({ outcome, force }) => [outcome, force])).to.deep.equal([['unmet', 'advisory']]);
  });
  it('with a fee is against the rule where a place makes it one', () => {
    expect(isVenueFree(charged, lawOn('2026-03-31', 'cn', packsWith(true))).outcome).to.equal('unmet');
    expect(isVenueFree({ ...charged, fee: 0 }, lawOn('2026-03-31', 'cn', packsWith(true))).outcome).to.equal('met');
  });
  const others = [
    { ...charged, isPublic: false },
    { ...charged, isForService: false },
    { ...charged, user: 'resident' as const },
  ];
  for (const other of others)
    it(`may charge: ${JSON.stringify(other)}`, () => expect(isVenueFree(other, law).value).to.equal('mayCharge'));

  it('is open on its first day and no more on the day it closes', () => {
    const open = (on: string) => venuesOn(guihuaVenues, { on: on as never }).map(({ id }) => id);
    expect(open('2025-05-31')).to.deep.equal(['v1']);
    expect(open('2025-06-01')).to.deep.equal(['v1', 'v2']);
    expect(open('2026-04-01')).to.deep.equal(['v1']);
  });
  it('is found by kind, place and user', () => {
    const on = '2026-03-31';
    expect(venuesOn(guihuaVenues, { on, user: 'resident' }).map(({ id }) => id)).to.deep.equal(['v1']);
    expect(venuesOn(guihuaVenues, { on, kinds: ['mealSite'] }).map(({ id }) => id)).to.deep.equal(['v2']);
    expect(venuesOn(guihuaVenues, { on, places: ['cn-990101001002'] })).to.deep.equal([]);
  });
  it('is read as it is, and refused with its problem', () => {
    for (const one of guihuaVenues) expect(parseVenue(one)).to.deep.equal({ ok: true, value: one });
    const parsed = parseVenue({ ...guihuaVenues[1], closedOn: '2025-06-01' });
    expect(parsed.ok ? [] : parsed.problems.map(({ path, code }) => [path, code])).to.deep.equal([
      ['closedOn', 'before-start'],
    ]);
  });
});
