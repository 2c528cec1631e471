import { expect, fixture, html } from '@open-wc/testing';
import * as fc from 'fast-check';
import { boxOf, writeInto } from '../../internal/typing.test.js';
import './define.js';
import type { LianIdField } from './id-field.js';
import { identityFault } from './identity-number.js';

// The example of GB 11643, not somebody's.
const sample = '11010519491231002X';

const field = () => fixture<LianIdField>(html`<lian-id-field name="id" label="身份证号"></lian-id-field>`);

describe('identity numbers', () => {
  const cases = [
    { number: sample, is: undefined, why: 'the example of the standard' },
    { number: '110105194912310038', is: undefined, why: 'another of the same day' },
    { number: '11010519491231002x', is: 'form', why: 'a small x is raised before, not here' },
    { number: '11010519491231002', is: 'length', why: 'one short' },
    { number: '110105491231002', is: 'length', why: 'an old number of fifteen digits' },
    { number: '1101051949123100２X', is: 'form', why: 'digits are made plain before, not here' },
    { number: '11010519491231X02X', is: 'form', why: 'X stands last only' },
    { number: '16010519491231002X', is: 'region', why: '16 is no region' },
    { number: '00010519491231002X', is: 'region', why: '00 is no region' },
    { number: '11010519490229002X', is: 'birth', why: '1949 was no leap year' },
    { number: '11010519491331002X', is: 'birth', why: 'there is no thirteenth month' },
    { number: '11010500000000002X', is: 'birth', why: 'zeros are no day' },
    { number: '110105194912310021', is: 'check', why: 'the last character was changed' },
    { number: '11010519491231020X', is: 'check', why: 'two digits changed places' },
  ] as const;
  for (const { number, is, why } of cases)
    it(`${number}: ${is ?? 'sound'}, for ${why}`, () => expect(identityFault(number)).to.equal(is));

  it('nobody is born after the last day', () => {
    expect(identityFault(sample, '1949-12-31')).to.equal(undefined);
    expect(identityFault(sample, '1949-12-30')).to.equal('birth');
  });

  it('notice any one digit that is mistyped', () => {
    fc.assert(
      fc.property(fc.nat(16), fc.constantFrom(...'0123456789'), (at, digit) => {
        fc.pre(sample[at] !== digit);
        expect(identityFault(sample.slice(0, at) + digit + sample.slice(at + 1))).to.not.equal(undefined);
      }),
    );
  });
});

describe('the check of identity numbers', () => {
  // ISO 7064, MOD 11-2, as it is defined: the number with its check, each digit times a power of two, is 1 modulo 11.
  const isSound = (number: string) =>
    Array.from(number).reduce((sum, digit) => (sum * 2 + (digit === 'X' ? 10 : Number(digit))) % 11, 0) === 1;

  it('holds for each of the eleven characters, and for no other in its place', () => {
    const seen = new Set<string>();
    for (let order = 0; order < 200; order++)
      for (const check of '0123456789X') {
        const number = `11010519491231${String(order).padStart(3, '0')}${check}`;
        expect(identityFault(number), number).to.equal(isSound(number) ? undefined : 'check');
        if (isSound(number)) seen.add(check);
      }
    expect(seen.size).to.equal(11);
  });
});

describe('lian-id-field', () => {
  it('asks the browser to keep nothing, and is accessible', async () => {
    const id = await field();
    expect([boxOf(id).autocomplete, boxOf(id).spellcheck]).to.deep.equal(['off', false]);
    await expect(id).to.be.accessible();
  });

  it('covers the number once it is left in order, and shows it to whoever returns', async () => {
    const id = await field();
    await writeInto(id, '110105 19491231 002x');
    expect([id.value, boxOf(id).value]).to.deep.equal([sample, '110***********002X']);
    id.focus();
    await id.updateComplete;
    expect(boxOf(id).value).to.equal(sample);
    id.readonly = true;
    await id.updateComplete;
    expect(boxOf(id).value, 'read only, even with focus').to.equal('110***********002X');
  });

  const bad = [
    { typed: '110105491231002', says: '公民身份号码是 18 位，现在写了 15 位' },
    { typed: '１１０１０５１９４９１２３１００２１', says: '校验码不符，有一位可能写错了，请对照身份证检查' },
    { typed: '11010519490229002X', says: '第 7 到 14 位是出生日期，没有这一天，请对照身份证检查' },
    { typed: '99010519491231002X', says: '前两位不是地区代码，请对照身份证检查' },
    { typed: '1101051949123100AX', says: '公民身份号码前 17 位是数字，最后一位是数字或 X' },
  ];
  for (const { typed, says } of bad)
    it(`${typed} stays in view to be mended: ${says}`, async () => {
      const id = await field();
      await writeInto(id, typed);
      expect([id.validationMessage, boxOf(id).value]).to.deep.equal([says, typed]);
    });

  it('is in no event, no message, no attribute and no log', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><lian-id-field name="id" label="身份证号" latest="1949-01-01"></lian-id-field><button>OK</button></form>`,
    );
    const id = form.querySelector('lian-id-field')!;
    const said: unknown[] = [];
    const kept = { ...console };
    for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) console[name] = (...all) => said.push(all);
    try {
      for (const type of ['lian-invalid', 'input', 'change'])
        form.addEventListener(type, (event) => said.push((event as CustomEvent).detail));
      await writeInto(id, sample);
      form.querySelector('button')!.click();
      await id.updateComplete;
      said.push(id.validationMessage, id.outerHTML, id.shadowRoot!.textContent);
    } finally {
      Object.assign(console, kept);
    }
    expect(id.validity.patternMismatch).to.equal(true);
    expect(said.length).to.be.at.least(5);
    expect(JSON.stringify(said)).to.not.contain(sample.slice(0, 14));
  });
});
