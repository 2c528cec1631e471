import { expect, fixture, html } from '@open-wc/testing';
import { boxOf, writeInto } from '../../internal/typing.test.js';
import './define.js';
import type { LianPhoneField } from './phone-field.js';

const field = (kind: LianPhoneField['kind'] = '') =>
  fixture<LianPhoneField>(html`<lian-phone-field label="联系电话" kind=${kind}></lian-phone-field>`);

describe('lian-phone-field', () => {
  it('offers the keys of a phone, and is accessible', async () => {
    const phone = await field();
    expect([boxOf(phone).inputMode, boxOf(phone).autocomplete]).to.deep.equal(['tel', 'off']);
    await expect(phone).to.be.accessible();
  });

  const good = [
    { typed: '13800000000', is: '13800000000', shows: '138 0000 0000' },
    { typed: '138-0000 0000', is: '13800000000', shows: '138 0000 0000' },
    { typed: '１３８００００００００', is: '13800000000', shows: '138 0000 0000' },
    { typed: '+86 138 0000 0000', is: '13800000000', shows: '138 0000 0000' },
    { typed: '008613800000000', is: '13800000000', shows: '138 0000 0000' },
    { typed: '8613800000000', is: '13800000000', shows: '138 0000 0000' },
    { typed: '013800000000', is: '13800000000', shows: '138 0000 0000' },
    { typed: '021-60000000', is: '02160000000', shows: '021-6000 0000' },
    { typed: '(021) 6000 0000', is: '02160000000', shows: '021-6000 0000' },
    { typed: '+86 21 6000 0000', is: '02160000000', shows: '021-6000 0000' },
    { typed: '010 6000 0000', is: '01060000000', shows: '010-6000 0000' },
    { typed: '+86 10 6000 0000', is: '01060000000', shows: '010-6000 0000' },
    { typed: '0572 200 0000', is: '05722000000', shows: '0572-200 0000' },
    { typed: '0571-60000000转801', is: '057160000000-801', shows: '0571-6000 0000-801' },
    { typed: '0571-60000000-801', is: '057160000000-801', shows: '0571-6000 0000-801' },
    { typed: '010-6000-0000', is: '01060000000', shows: '010-6000 0000' },
    { typed: '0571-6000-0000-801', is: '057160000000-801', shows: '0571-6000 0000-801' },
    { typed: '0572-200-0000-8', is: '05722000000-8', shows: '0572-200 0000-8' },
    { typed: '0572–200–0000–8', is: '05722000000-8', shows: '0572-200 0000-8' },
    { typed: '+86 10 6000 0000-801', is: '01060000000-801', shows: '010-6000 0000-801' },
    { typed: '+86 951 600 0000', is: '09516000000', shows: '0951-600 0000' },
    { typed: '+86 400 000 0000', is: '4000000000', shows: '400-000 0000' },
    { typed: '+86 (0)400 000 0000', is: '4000000000', shows: '400-000 0000' },
    { typed: '+86-800-000-0000', is: '8000000000', shows: '800-000 0000' },
    { typed: '800-000-0000转12', is: '8000000000-12', shows: '800-000 0000-12' },
    { typed: '400-000-0000-5', is: '4000000000-5', shows: '400-000 0000-5' },
    { typed: '+86-572-200-0000-8', is: '05722000000-8', shows: '0572-200 0000-8' },
    { typed: '(0572)-200-0000-8', is: '05722000000-8', shows: '0572-200 0000-8' },
    { typed: '+62-812-3456-789', is: '+628123456789', shows: '+628123456789' },
    { typed: '400-000-0000', is: '4000000000', shows: '400-000 0000' },
    { typed: '+852 2345 6789', is: '+85223456789', shows: '+85223456789' },
    { typed: '+44 (0)20 7946 0958', is: '+442079460958', shows: '+442079460958' },
    { typed: '００44（0）20 7946 0958', is: '+442079460958', shows: '+442079460958' },
    { typed: '+86 (0)21 6000 0000', is: '02160000000', shows: '021-6000 0000' },
    { typed: '00852-2345-6789', is: '+85223456789', shows: '+85223456789' },
    { typed: '+1 (202) 555-0100', is: '+12025550100', shows: '+12025550100' },
    { typed: '86-138-0000-0000', is: '13800000000', shows: '138 0000 0000' },
    { typed: '86 138-0000-0000', is: '13800000000', shows: '138 0000 0000' },
    { typed: '86 - 138 0000 0000', is: '13800000000', shows: '138 0000 0000' },
    { typed: '86-21-6000-0000', is: '02160000000', shows: '021-6000 0000' },
    { typed: '86-(0)571-6000-0000-801', is: '057160000000-801', shows: '0571-6000 0000-801' },
    { typed: '（86）138-0000-0000', is: '13800000000', shows: '138 0000 0000' },
    { typed: '(+86)571-6000-0000-801', is: '057160000000-801', shows: '0571-6000 0000-801' },
    { typed: '(0086)-138-0000-0000', is: '13800000000', shows: '138 0000 0000' },
    { typed: '(00852) 2345 6789', is: '+85223456789', shows: '+85223456789' },
    { typed: '86-400-000-0000', is: '4000000000', shows: '400-000 0000' },
  ];
  for (const { typed, is, shows } of good)
    it(`${typed} is ${is}`, async () => {
      const phone = await field();
      await writeInto(phone, typed);
      expect([phone.value, phone.validationMessage, boxOf(phone).value]).to.deep.equal([is, '', shows]);
    });

  const notPhone = '请填写手机号或带区号的固定电话，例如 138 0000 0000 或 021-6000 0000；境外号码以 + 开头';
  const bad = [
    { typed: '一三八', says: notPhone },
    { typed: '12000000000', says: notPhone },
    { typed: '1380000000', says: '手机号是 11 位数字，现在写了 10 位' },
    { typed: '138000000000', says: '手机号是 11 位数字，现在写了 12 位' },
    { typed: '60000000', says: '固定电话请写上区号，例如 021-6000 0000' },
    { typed: '60000000转801', says: '固定电话请写上区号，例如 021-6000 0000' },
    { typed: '0000000000', says: notPhone },
    { typed: '+852', says: notPhone },
    { typed: '+86 12345', says: notPhone },
    { typed: '+86 95013 12345', says: notPhone },
    { typed: '0400 000 0000', says: notPhone },
    { typed: '+852 2345 6789 ext 5', says: notPhone },
    { typed: '+852 2345 6789转5', says: notPhone },
    { typed: '+852 2345 6789#5', says: notPhone },
    { typed: '+1 202 555 0100 x12', says: notPhone },
    { typed: '13800000000转5', says: notPhone },
    { typed: '021-60000000转', says: notPhone },
    { typed: '021-60000000转8转9', says: notPhone },
    { typed: '0572-2000000-8转9', says: notPhone },
    { typed: '0572-2000000-8-9', says: notPhone },
    { typed: '86-138-0000-0000-5', says: notPhone },
    { typed: '+86 0013800000000', says: notPhone },
    { typed: '+86 0021-60000000', says: notPhone },
    { typed: '8600860010021', says: notPhone },
  ];
  for (const { typed, says } of bad)
    it(`${typed} is asked for again: ${says}`, async () => {
      const phone = await field();
      await writeInto(phone, typed);
      expect([phone.validity.patternMismatch, phone.validationMessage]).to.deep.equal([true, says]);
      expect(boxOf(phone).value, 'what was typed stays').to.equal(typed);
    });

  it('takes only the kind that is asked for', async () => {
    const [mobile, landline] = [await field('mobile'), await field('landline')];
    mobile.value = landline.value = '02160000000';
    expect([mobile.validationMessage, landline.validationMessage]).to.deep.equal([
      '请填写手机号，例如 138 0000 0000',
      '',
    ]);
    landline.value = '13800000000';
    expect(landline.validationMessage).to.equal('请填写带区号的固定电话，例如 021-6000 0000');
    mobile.value = landline.value = '+85223456789';
    expect([mobile.validity.valid, landline.validity.valid]).to.deep.equal([false, false]);
  });

  it('covers the middle where it cannot be changed, and still sends all of it', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><lian-phone-field name="tel" label="联系电话" value="13800001234" readonly></lian-phone-field></form>`,
    );
    const phone = form.querySelector('lian-phone-field')!;
    expect(boxOf(phone).value).to.equal('138****1234');
    phone.focus();
    await phone.updateComplete;
    expect(boxOf(phone).value).to.equal('138****1234');
    expect(new FormData(form).get('tel')).to.equal('13800001234');
    for (const [value, shown] of [
      ['02160001234', '021-****1234'],
      ['12345', '*****'],
      ['+85223456789', '+852****6789'],
    ] as const) {
      phone.value = value;
      await phone.updateComplete;
      expect(boxOf(phone).value).to.equal(shown);
    }
  });
});
