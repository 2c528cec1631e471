import type { IsoDate, Place } from '@liandong/core';
import { guihuaVenues } from '@liandong/fixtures/linkage-figures';
import { expect } from 'chai';
import { CircularPlacesError, hierarchyOn, parseDivisionCode, placeOn, successorsOf, venuesOn } from './index.js';

const name = { 'zh-Hans': '地' };
const at = (code: string, within: string, from: IsoDate = '2020-01-01'): Place => ({
  code,
  level: 'district',
  within,
  from,
  name,
});
const nation: Place = { code: 'cn', level: 'nation', from: '2020-01-01', name };

describe('the places of a day, told whole', () => {
  const places = [nation, at('cn-2', 'cn'), at('cn-1', 'cn'), at('cn-21', 'cn-2'), at('cn-9', 'cn-8')];
  const tree = hierarchyOn('2021-01-01', places);

  it('one with a parent and one without', () => {
    expect(placeOn('cn-21', '2021-01-01', places)).to.deep.equal({
      status: 'in-force',
      place: { code: 'cn-21', level: 'district', name, within: 'cn-2', from: '2020-01-01' },
    });
    expect(placeOn('cn', '2021-01-01', places)).to.deep.equal({
      status: 'in-force',
      place: { code: 'cn', level: 'nation', name, from: '2020-01-01' },
    });
  });

  it('what stands, and what hangs in the air; the nation does not', () => {
    expect(tree.on).to.equal('2021-01-01');
    expect(tree.places.map(({ code }) => code)).to.deep.equal(['cn', 'cn-1', 'cn-2', 'cn-21', 'cn-9']);
    expect(tree.orphans).to.deep.equal(['cn-9']);
  });

  const cases = [
    { code: 'cn', children: ['cn-1', 'cn-2'], below: ['cn', 'cn-1', 'cn-2', 'cn-21'], chain: ['cn'] },
    { code: 'cn-2', children: ['cn-21'], below: ['cn-2', 'cn-21'], chain: ['cn', 'cn-2'] },
    { code: 'cn-21', children: [], below: ['cn-21'], chain: ['cn', 'cn-2', 'cn-21'] },
    { code: 'cn-9', children: [], below: ['cn-9'], chain: ['cn-9'] },
    { code: 'cn-7', children: [], below: [], chain: [] },
  ];
  for (const { code, children, below, chain } of cases)
    it(`${code}: ${children.length} below it, ${chain.length} down to it`, () => {
      expect(tree.childrenOf(code)).to.deep.equal(children);
      expect(tree.below(code)).to.deep.equal(below);
      expect(tree.chain(code)).to.deep.equal(chain);
    });
});

describe('records of one place in any order', () => {
  const early = at('cn-1', 'cn', '2022-01-01');
  const late = at('cn-1', 'cn', '2024-01-01');
  for (const own of [
    [early, late],
    [late, early],
  ])
    it(`${own.map(({ from }) => from).join(', ')}: it is not yet there until the first`, () => {
      expect(placeOn('cn-1', '2021-12-31', own)).to.deep.equal({ status: 'not-yet', from: '2022-01-01' });
    });
  it('of two from one day the one that is written later counts', () => {
    const standing = placeOn('cn-1', '2022-01-01', [early, at('cn-1', 'cn-3', '2022-01-01')]);
    expect(standing.status === 'in-force' && standing.place.within).to.equal('cn-3');
  });
});

describe('a circle is told from its first place back to it', () => {
  const circleOf = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      if (error instanceof CircularPlacesError) return [error.date, ...error.circle];
      throw error;
    }
    return undefined;
  };
  it('of places that lie within each other', () => {
    const circle = [at('cn-1', 'cn-2'), at('cn-2', 'cn-3'), at('cn-3', 'cn-1')];
    expect(circleOf(() => hierarchyOn('2021-01-01', circle))).to.deep.equal([
      '2021-01-01',
      ...['cn-1', 'cn-2', 'cn-3', 'cn-1'],
    ]);
  });
  it('of places that became each other', () => {
    const became: readonly Place[] = [
      { code: 'a', from: '2021-01-01', ended: true, into: ['b'] },
      { code: 'b', from: '2021-01-01', ended: true, into: ['a'] },
    ];
    expect(circleOf(() => successorsOf('a', '2021-01-01', became))).to.deep.equal(['2021-01-01', 'a', 'b', 'a']);
  });
});

describe('a division code, told whole', () => {
  const street = { street: '017' };
  const cases = [
    {
      code: '310101017015',
      is: { level: 'community', county: '310101', ...street, community: '015', committee: 'residents' },
    },
    { code: '310101017400', is: { level: 'community', county: '310101', ...street, community: '400' } },
    { code: '310101017000', is: { level: 'street', county: '310101', ...street } },
    { code: '310101000000', is: { level: 'district', county: '310101' } },
  ];
  for (const { code, is } of cases)
    it(`${code}: ${Object.keys(is).join(', ')}`, () => {
      const place = `cn-${code.replace(/(000)+$/, '')}`;
      expect(parseDivisionCode(code)).to.deep.equal({ ok: true, value: { code, place, ...is } });
    });

  const none = [
    { written: 'X10101017015', why: 'twelve signs, one of them no digit' },
    { written: '31cn-0104', why: 'the letters stand at the beginning or nowhere' },
    { written: '31010101701', why: 'a digit is missing' },
  ];
  for (const { written, why } of none)
    it(`${written} is none: ${why}`, () =>
      expect(parseDivisionCode(written)).to.deep.equal({ ok: false, problems: [{ path: '', code: 'wrong-form' }] }));
});

describe('venues of a day', () => {
  it('are in the order of their ids, whatever the order of the register', () => {
    const [one, two] = guihuaVenues as readonly [(typeof guihuaVenues)[number], (typeof guihuaVenues)[number]];
    const three = { ...one, id: 'v3' };
    for (const register of [
      [one, two, three],
      [three, two, one],
      [two, three, one],
    ])
      expect(venuesOn(register, { on: '2026-03-31' })).to.deep.equal([one, two, three]);
  });
});
