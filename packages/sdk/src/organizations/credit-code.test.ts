import { organizationsOfDistrict } from '@liandong/fixtures/organizations';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { creditCodeFault, isCreditCodeSound, kindOfCreditCode } from './index.js';
import { lawOf } from './small-law.test.js';

const law = lawOf('2024-01-02');

describe('unified credit codes', () => {
  const cases = [
    { code: '51420000MJH200408C', is: undefined, why: 'a real association' },
    { code: '52420000MJH23339XT', is: undefined, why: 'a real service agency, whose seventeenth character is X' },
    { code: '51420000MJH200387U', is: undefined, why: 'a real association' },
    { code: '54990101N20000013U', is: undefined, why: 'a residents’ committee may begin with another 5x' },
    { code: '91350100M000100Y4Z', is: 'form', why: 'Z is no letter of the standard' },
    { code: '91310115MA1H8R7C6D', is: 'body', why: 'a sample that goes about, and was made up' },
    { code: '51420000MJH200409C', is: 'body', why: 'the seventeenth character was changed' },
    { code: '51420000MJH200408D', is: 'check', why: 'the last character was changed' },
    { code: '51430000MJH200408C', is: 'check', why: 'the place was changed' },
    { code: '51420000mjh200408c', is: 'form', why: 'small letters are not silently raised' },
    { code: ' 51420000MJH200408C', is: 'form', why: 'a space is not silently dropped' },
    { code: '51420000MJH200408', is: 'form', why: 'one character short' },
    { code: '51420000MJH200408CC', is: 'form', why: 'one character long' },
    { code: '5142000AMJH200408C', is: 'form', why: 'the place is written in digits' },
    { code: '', is: 'form', why: 'nothing is no code' },
  ] as const;
  for (const { code, is, why } of cases)
    it(`${code || '(empty)'}: ${is ?? 'sound'}, for ${why}`, () => expect(creditCodeFault(code)).to.equal(is));

  const withCodes = organizationsOfDistrict.flatMap(({ creditCode }) => creditCode ?? []);
  it('notice any one character that is mistyped', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...withCodes),
        fc.nat(17),
        fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY'),
        (code, at, letter) => {
          fc.pre(code[at] !== letter);
          expect(creditCodeFault(code.slice(0, at) + letter + code.slice(at + 1))).to.not.equal(undefined);
        },
      ),
    );
  });

  it('tell the kind where the first letters do, and infer nothing else', () => {
    const kinds = ['51', '52', '53', '59', '54', '91'].map((prefix) => kindOfCreditCode(`${prefix}990101`));
    expect(kinds).to.deep.equal(['association', 'service-agency', 'foundation', 'other', undefined, undefined]);
  });

  it('are asked about with reasons; a kind that does not fit only advises', () => {
    const { outcome, reasons } = isCreditCodeSound({ creditCode: '51420000MJH200408C', kind: 'foundation' }, law);
    expect(outcome).to.equal('met');
    expect(reasons.find(({ code }) => code.endsWith('.kind'))).to.include({ outcome: 'unmet', force: 'advisory' });
    expect(isCreditCodeSound({ creditCode: '51420000MJH200408D' }, law).outcome).to.equal('unmet');
    expect(isCreditCodeSound({}, law).outcome).to.equal('unknown');
    const committee = isCreditCodeSound({ creditCode: '54990101N20000013U', kind: 'other' }, law);
    expect(committee.reasons.every((reason) => reason.outcome === 'met')).to.equal(true);
  });
});
