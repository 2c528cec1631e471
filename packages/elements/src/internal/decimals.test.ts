import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { decimalOf, grouped, isTooLong, placesOf, shifted } from './decimals.js';

describe('decimals', () => {
  const written = [
    ['12', '12'],
    ['１２', '12'],
    [' 1 2 ', '12'],
    ['007', '7'],
    ['-0', '0'],
    ['+3', '3'],
    ['−3', '-3'],
    ['－３．５０', '-3.5'],
    ['3。5', '3.5'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['1,234,567.80', '1234567.8'],
    ['１，２００', '1200'],
    ['1,23', undefined],
    ['1.2.3', undefined],
    ['1e3', undefined],
    ['0x10', undefined],
    ['三', undefined],
    ['', undefined],
    ['.', undefined],
    ['-', undefined],
  ] as const;
  for (const [text, is] of written) it(`${text || '(empty)'} is ${is}`, () => expect(decimalOf(text)).to.equal(is));

  it('moves the point both ways and loses nothing', () => {
    expect(['12.5', '0.05', '-7', '0'].map((each) => shifted(each, 2))).to.deep.equal(['1250', '5', '-700', '0']);
    expect(['123450', '5', '-100'].map((each) => shifted(each, -2))).to.deep.equal(['1234.5', '0.05', '-1']);
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -8, max: 8 }), (number, places) => {
        expect(shifted(shifted(String(number), places), -places)).to.equal(String(number));
      }),
    );
  });

  it('counts places, groups digits and knows what is too long', () => {
    expect(['1', '1.5', '0.125'].map(placesOf)).to.deep.equal([0, 1, 3]);
    expect(['999', '1000', '-1234567.1234'].map(grouped)).to.deep.equal(['999', '1,000', '-1,234,567.1234']);
    expect([isTooLong('9'.repeat(15)), isTooLong('9'.repeat(16))]).to.deep.equal([false, true]);
  });
});
