import { lawOn, PlaceNotInForceError, UnknownJurisdictionError, type IsoDate } from '@liandong/core';
import { expect } from 'chai';
import { allPacks, recordsBegin } from './index.js';

const today = '2026-11-21';
const chain = (place: string, on: IsoDate = today) => lawOn(on, place, allPacks).chain.map(({ code }) => code);

describe('places', () => {
  const chains: { of: string; is: string[] }[] = [
    { of: 'cn-110105023', is: ['cn', 'cn-11', 'cn-110105', 'cn-110105023'] },
    { of: 'cn-310104015', is: ['cn', 'cn-31', 'cn-310104', 'cn-310104015'] },
    { of: 'cn-310101017015', is: ['cn', 'cn-31', 'cn-310101', 'cn-310101017', 'cn-310101017015'] },
    { of: 'cn-330102', is: ['cn', 'cn-33', 'cn-3301', 'cn-330102'] },
    { of: 'cn-420106012021', is: ['cn', 'cn-42', 'cn-4201', 'cn-420106', 'cn-420106012021'] },
    {
      of: 'cn-990101001002',
      is: ['cn', 'cn-99', 'cn-9901', 'cn-990101', 'cn-990101001', 'cn-990101001002'],
    },
  ];
  for (const { of, is } of chains)
    it(`${of} lies within ${is.slice(0, -1).join(', ')}`, () => expect(chain(of)).to.deep.equal(is));

  it('give each pack its own place, and every place a name in three languages', () => {
    const places = allPacks.flatMap((pack) => pack.places);
    for (const { jurisdiction } of allPacks) expect(chain(jurisdiction).at(-1)).to.equal(jurisdiction);
    for (const { code, name, ended } of places) {
      if (!ended) expect(name, code).to.have.all.keys('zh-Hans', 'zh-Hant', 'en');
    }
  });

  it('count sixteen districts in Shanghai today', () => {
    const codes = allPacks.flatMap((pack) => pack.places).filter(({ within }) => within === 'cn-31');
    const districts = [...new Set(codes.map(({ code }) => code))].filter((code) => {
      try {
        return chain(code).length === 3;
      } catch {
        return false;
      }
    });
    expect(districts).to.have.lengthOf(16);
  });

  const ends: { code: string; last: IsoDate; first: IsoDate; into: string }[] = [
    { code: 'cn-310103', last: '2011-06-07', first: '2011-06-08', into: 'cn-310101' },
    { code: 'cn-310108', last: '2015-11-03', first: '2015-11-04', into: 'cn-310106' },
  ];
  for (const { code, last, first, into } of ends) {
    it(`${code} exists on ${last}; from ${first} it is ${into}`, () => {
      expect(chain(code, last)).to.deep.equal(['cn', 'cn-31', code]);
      expect(() => chain(code, first)).to.throw(PlaceNotInForceError, `it became ${into}`);
      expect(chain(into, first)).to.deep.equal(['cn', 'cn-31', into]);
    });
  }

  it('begin no earlier than the records do', () => {
    expect(chain('cn', recordsBegin)).to.deep.equal(['cn']);
    expect(() => chain('cn', '2006-12-31')).to.throw(PlaceNotInForceError);
    expect(() => chain('cn-310151', '2016-07-21')).to.throw(PlaceNotInForceError);
    expect(() => chain('cn-31010')).to.throw(UnknownJurisdictionError);
  });
});
