import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { decimalOf, grouped, isTooLong, placesOf, shifted } from './decimals.js';
import { isBlank, plainText } from './plain.js';

describe('decimals', () => {
  const written = [
    ['12', '12'],
    ['１２', '12'],
    [' 12 ', '12'],
    ['1 2', undefined],
    ['3 4 5', undefined],
    ['12 34', undefined],
    ['1 000', '1000'],
    ['-12\u202f345\u00a0678.5', '-12345678.5'],
    ['１　２００', '1200'],
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
    ['1,0000', undefined],
    ['1 0000', undefined],
    ['12,3456', undefined],
    ['1,2345.6', undefined],
    ['-1,234567', undefined],
    ['1,234 5', undefined],
    ['10²', undefined],
    ['10₂', undefined],
    ['1.2.3', undefined],
    ['1e3', undefined],
    ['0x10', undefined],
    ['三', undefined],
    ['\u202d1250\u202c', '1250'],
    ['\u200b8\u200e1\ufeff', '81'],
    [' 12\n', '12'],
    ['\t12\r\n', '12'],
    ['1250\t300', undefined],
    ['1250\n300', undefined],
    ['1250\r300', undefined],
    ['', undefined],
    ['.', undefined],
    ['-', undefined],
  ] as const;
  for (const [text, is] of written) it(`${JSON.stringify(text)} is ${is}`, () => expect(decimalOf(text)).to.equal(is));

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

  it('reads eight times the digits in about eight times the time, not in sixty-four', () => {
    const least = (text: string) =>
      Math.min(
        ...Array.from({ length: 5 }, () => {
          const began = performance.now();
          for (let time = 0; time < 20; time++) decimalOf(text);
          return performance.now() - began;
        }),
      );
    for (const make of [
      (count: number) => `${'1'.repeat(count)}x`,
      (count: number) => `.${'0'.repeat(count)}1`,
      (count: number) => `${'1,'.repeat(count)}x`,
      (count: number) => `${' '.repeat(count)}x`,
    ])
      expect(least(make(16_000)), JSON.stringify(make(1))).to.be.below(24 * least(make(2_000)) + 1);
  });
});

describe('plain text', () => {
  it('is without what nobody sees: directions, joiners, marks of order', () => {
    for (const sign of '\u200b\u200c\u200d\u200e\u200f\u202a\u202d\u202c\u202e\u2060\u2066\u2069\ufeff')
      expect(plainText(`${sign}1${sign}2 ${sign}`), escape(sign)).to.equal('12');
  });

  it('is blank where there is nothing to be seen', () => {
    for (const blank of ['', ' \n\t', '\u200b', '\u2060\u2060', '\u3164', '\u2800', '\u00ad'])
      expect(isBlank(blank), escape(blank)).to.equal(true);
    for (const text of ['a', '。', '\u200b一', '\u{1F600}', 'ئ']) expect(isBlank(text), escape(text)).to.equal(false);
  });
});
