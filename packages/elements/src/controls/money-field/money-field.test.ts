import { expect, fixture, html } from '@open-wc/testing';
import { boxOf, partOf, writeInto } from '../../internal/typing.test.js';
import './define.js';
import type { LianMoneyField } from './money-field.js';

const field = (min = '0', max = '') =>
  fixture<LianMoneyField>(html`<lian-money-field label="月收入" min=${min} max=${max}></lian-money-field>`);

describe('lian-money-field', () => {
  it('is described by 元', async () => {
    const money = await field();
    expect(partOf(money, 'suffix')).to.equal('元');
    await expect(money).to.be.accessible();
  });

  const good = [
    { typed: '1234.5', fen: '123450', shows: '1,234.50', says: '' },
    { typed: '１２３４．５', fen: '123450', shows: '1,234.50', says: '' },
    { typed: '￥1,234.50 元', fen: '123450', shows: '1,234.50', says: '' },
    { typed: '\u202d1,250\u202c', fen: '125000', shows: '1,250.00', says: '' },
    { typed: '¥ 1 250 . 50 元', fen: '125050', shows: '1,250.50', says: '' },
    { typed: '1.2 万 元', fen: '1200000', shows: '12,000.00', says: '合 1.2 万元' },
    { typed: '0.1', fen: '10', shows: '0.10', says: '' },
    { typed: '0', fen: '0', shows: '0.00', says: '' },
    { typed: '9999.99', fen: '999999', shows: '9,999.99', says: '' },
    { typed: '10000', fen: '1000000', shows: '10,000.00', says: '合 1 万元' },
    { typed: '1.2万', fen: '1200000', shows: '12,000.00', says: '合 1.2 万元' },
    { typed: '12345678.9', fen: '1234567890', shows: '12,345,678.90', says: '合 1,234.56789 万元' },
    {
      typed: '9007199254740.99',
      fen: '900719925474099',
      shows: '9,007,199,254,740.99',
      says: '合 900,719,925.474099 万元',
    },
  ];
  for (const { typed, fen, shows, says } of good)
    it(`${typed} is ${fen} fen`, async () => {
      const money = await field();
      await writeInto(money, typed);
      expect([money.value, money.validity.valid]).to.deep.equal([fen, true]);
      expect([boxOf(money).value, partOf(money, 'note')]).to.deep.equal([shows, says]);
    });

  const bad = [
    { typed: '很多', flag: 'badInput', says: '“月收入”要写金额，单位是元，例如 1234.50' },
    { typed: '3 4 5', flag: 'badInput', says: '“月收入”要写金额，单位是元，例如 1234.50' },
    ...['1,0000', '1 0000', '3 5000', '12,3456', '1,2345万', '10²'].map((typed) => ({
      ...{ typed, flag: 'badInput' as const },
      says: '“月收入”要写金额，单位是元，例如 1234.50',
    })),
    { typed: '12,34', flag: 'badInput', says: '“月收入”要写金额，单位是元，例如 1234.50' },
    { typed: '1250\t300', flag: 'badInput', says: '“月收入”要写金额，单位是元，例如 1234.50' },
    { typed: '1'.repeat(100), flag: 'badInput', says: '“月收入”不能多于 5,000.00 元' },
    { typed: `-${'1'.repeat(100)}`, flag: 'badInput', says: '“月收入”不能少于 0.00 元' },
    { typed: '1.005', flag: 'badInput', says: '“月收入”最多写到分，也就是小数点后两位' },
    { typed: '99999999999999', flag: 'badInput', says: '“月收入”不能多于 5,000.00 元' },
    { typed: '-1', flag: 'rangeUnderflow', says: '“月收入”不能少于 0.00 元' },
    { typed: '5000.01', flag: 'rangeOverflow', says: '“月收入”不能多于 5,000.00 元' },
  ] as const;
  for (const { typed, flag, says } of bad)
    it(`up to 5,000 yuan, ${typed} is bad: ${says}`, async () => {
      const money = await field('0', '500000');
      await writeInto(money, typed);
      expect([money.validity[flag], money.validationMessage]).to.deep.equal([true, says]);
      expect(boxOf(money).value).to.equal(typed);
    });

  it('says the most that it holds where the page sets no bound', async () => {
    const money = await field();
    await writeInto(money, '99999999999999');
    expect(money.validationMessage).to.equal('“月收入”不能多于 9,999,999,999,999.99 元');
  });

  it('a script sets fen, and no fraction of one', async () => {
    const money = await field();
    for (const [given, is] of [
      [123450, '123450'],
      ['007', '7'],
      ['12.5', ''],
      [0.1, ''],
      ['', ''],
      [null, ''],
    ] as const) {
      money.value = given as string;
      expect(money.value, String(given)).to.equal(is);
    }
  });

  it('brings back fen as fen, and what is no amount as it was typed', async () => {
    const money = await field();
    money.formStateRestoreCallback('123450');
    await money.updateComplete;
    expect([money.value, boxOf(money).value]).to.deep.equal(['123450', '1,234.50']);
    money.formStateRestoreCallback('?很多');
    await money.updateComplete;
    expect([money.value, boxOf(money).value, money.validity.badInput]).to.deep.equal(['', '很多', true]);
  });

  it('shows the bare amount again to whoever returns to it', async () => {
    const money = await field();
    await writeInto(money, '1234.5');
    money.focus();
    await money.updateComplete;
    expect(boxOf(money).value).to.equal('1234.50');
  });

  it('a least amount that is taken away is the one at first', async () => {
    const money = await fixture<LianMoneyField>(html`<lian-money-field label="金额" min="-100"></lian-money-field>`);
    money.value = '-50';
    expect(money.validity.valid).to.equal(true);
    money.removeAttribute('min');
    expect(money.validity.rangeUnderflow).to.equal(true);
  });
});
