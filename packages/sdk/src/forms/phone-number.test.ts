import { expect } from 'chai';
import * as fc from 'fast-check';
import { coverPhone, kindOfPhone, plainPhone, sayPhone } from './index.js';

describe('phone numbers', () => {
  for (const { written, kind, says, masked } of [
    { written: '+86 138-0013-8000', kind: 'mobile', says: '138 0013 8000', masked: '138****8000' },
    { written: '（0571）6000 0000转801', kind: 'landline', says: '0571-6000 0000-801', masked: '0571-****0000-801' },
    { written: '400-800-1234', kind: 'service', says: '400-800 1234', masked: '400-***1234' },
    { written: '00852 2345 6789', kind: 'abroad', says: '+85223456789', masked: '+852****6789' },
    { written: '6000 0000', kind: undefined, says: '60000000', masked: '********' },
  ] as const)
    it(`${written} is ${kind ?? 'none'}, read ${says}, covered ${masked}`, () => {
      const plain = plainPhone(written);
      expect([kindOfPhone(plain), sayPhone(plain), coverPhone(plain)]).to.deep.equal([kind, says, masked]);
    });
  it('reads what it has read as the same number, whatever was written', () => {
    const prefix = fc.constantFrom(
      '',
      '+86',
      '+86 (0)',
      '0086-',
      '86',
      '86-',
      '(86)',
      '(+86)',
      '+852',
      '+1',
      '00',
      '+86 00',
      '(021)',
      '转',
      '0',
    );
    const part = fc.constantFrom(
      ...['0572', '21', '021', '400', '950', '138', '2000000', '6000', '0000', '801', '9'],
      ...['-', '–', ' ', '转', 'x', 'ext', '#'],
    );
    fc.assert(
      fc.property(prefix, fc.array(part, { maxLength: 10 }), (before, parts) => {
        const once = plainPhone(before + parts.join(''));
        const twice = plainPhone(once);
        expect(kindOfPhone(twice) && twice).to.equal(kindOfPhone(once) && once);
        if (!once.includes('x')) expect(twice, 'and what is none stays as it is').to.equal(once);
      }),
      { numRuns: 20_000 },
    );
  });
});
