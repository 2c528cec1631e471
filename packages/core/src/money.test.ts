import { expect } from 'chai';
import fc from 'fast-check';
import { InvalidNumberError } from './errors.js';
import { formatYuan, yuan } from './money.js';

describe('money', () => {
  const read: [number | string, number][] = [
    ['1,234.50', 123_450],
    ['￥3000', 300_000],
    ['¥ 3000', 300_000],
    ['-12.3', -1230],
    ['−12.3', -1230],
    ['-¥12.30', -1230],
    ['5,000,000元', 500_000_000],
    ['1，234', 123_400],
    ['0.05', 5],
    ['-0', 0],
    [0, 0],
    [19.99, 1999],
    [1.1, 110],
    [0.29, 29],
  ];
  for (const [text, fen] of read) it(`${text} is ${fen} fen`, () => expect(yuan(text)).to.equal(fen));

  for (const text of [
    '',
    'abc',
    '1.234',
    '12,34',
    '1,2345',
    '1.',
    '.5',
    '1e3',
    '--1',
    '¥',
    NaN,
    Infinity,
    1e21,
    0.001,
    '99999999999999999',
  ]) {
    it(`${String(text)} is no amount`, () => expect(() => yuan(text)).to.throw(InvalidNumberError));
  }

  const written: [number, string][] = [
    [0, '0.00'],
    [5, '0.05'],
    [-5, '-0.05'],
    [100, '1.00'],
    [99_999, '999.99'],
    [100_000, '1,000.00'],
    [-123_456_789, '-1,234,567.89'],
    [500_000_000, '5,000,000.00'],
  ];
  for (const [fen, text] of written) it(`${fen} fen is written ${text}`, () => expect(formatYuan(fen)).to.equal(text));

  for (const fen of [NaN, Infinity, 1.5, 2 ** 53, '100' as never])
    it(`${fen} fen cannot be written`, () =>
      expect(() => formatYuan(fen)).to.throw(
        InvalidNumberError,
        `${typeof fen === 'string' ? JSON.stringify(fen) : fen} is no whole number of fen.`,
      ));

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (fen) =>
        Object.is(yuan(formatYuan(fen)), fen === 0 ? 0 : fen),
      ),
    );
  });
});
