import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { boxOf, partOf, writeInto } from '../../internal/typing.test.js';
import './define.js';
import type { LianNumberField } from './number-field.js';

const field = (min = '', max = '', step = '1') =>
  fixture<LianNumberField>(
    html`<lian-number-field label="几口人" min=${min} max=${max} step=${step} unit="人"></lian-number-field>`,
  );

describe('lian-number-field', () => {
  it('is named by its label and described by its unit', async () => {
    const number = await field();
    expect(boxOf(number).getAttribute('aria-describedby')).to.equal('suffix');
    expect(partOf(number, 'suffix')).to.equal('人');
    await expect(number).to.be.accessible();
  });

  const good = [
    { typed: '12', is: '12', shows: '12', says: '' },
    { typed: '１２', is: '12', shows: '12', says: '' },
    { typed: ' 12 人 ', is: '12', shows: '12', says: '' },
    { typed: '12 345', is: '12345', shows: '12,345', says: '' },
    { typed: '12人', is: '12', shows: '12', says: '' },
    { typed: '12345', is: '12345', shows: '12,345', says: '' },
    { typed: '\u202d81\u202c', is: '81', shows: '81', says: '' },
    { typed: '\u200b12人\u200e', is: '12', shows: '12', says: '' },
  ];
  for (const { typed, is, shows } of good)
    it(`${typed} is ${is} and shows as ${shows}`, async () => {
      const number = await field();
      await writeInto(number, typed);
      expect([number.value, number.validity.valid, boxOf(number).value]).to.deep.equal([is, true, shows]);
    });

  it('says as what full-width digits are read, while they stand there', async () => {
    const number = await field();
    number.focus();
    await sendKeys({ type: '１２' });
    await number.updateComplete;
    expect(partOf(number, 'note')).to.equal('读作 12');
    expect(boxOf(number).getAttribute('aria-describedby')).to.equal('suffix note');
    expect(boxOf(number).value).to.equal('１２');
  });

  const bad = [
    { typed: '三', flag: 'badInput', says: '“几口人”要写数字，例如 12', is: '' },
    { typed: '3 4 5', flag: 'badInput', says: '“几口人”要写数字，例如 12', is: '' },
    { typed: '1,0000', flag: 'badInput', says: '“几口人”要写数字，例如 12', is: '' },
    { typed: '10²', flag: 'badInput', says: '“几口人”要写数字，例如 12', is: '' },
    { typed: '81\t77', flag: 'badInput', says: '“几口人”要写数字，例如 12', is: '' },
    { typed: `${'1'.repeat(100)}x`, flag: 'badInput', says: '“几口人”的数字太长，最多 15 位', is: '' },
    { typed: '1e3', flag: 'badInput', says: '“几口人”要写数字，例如 12', is: '' },
    { typed: '1234567890123456', flag: 'badInput', says: '“几口人”的数字太长，最多 15 位', is: '' },
    { typed: '0', flag: 'rangeUnderflow', says: '“几口人”不能小于 1', is: '0' },
    { typed: '21', flag: 'rangeOverflow', says: '“几口人”不能大于 20', is: '21' },
    { typed: '1.5', flag: 'stepMismatch', says: '“几口人”要写整数，不带小数', is: '1.5' },
  ] as const;
  for (const { typed, flag, says, is } of bad)
    it(`from 1 to 20, ${typed} is bad: ${says}`, async () => {
      const number = await field('1', '20');
      await writeInto(number, typed);
      expect([number.value, number.validity[flag], number.validationMessage]).to.deep.equal([is, true, says]);
      expect(boxOf(number).value, 'what was typed stays').to.equal(typed);
    });

  it('takes steps exactly: 0.3 is three times 0.1, 0.35 is none', async () => {
    const number = await field('', '', '0.1');
    await writeInto(number, '0.3');
    expect(number.validity.valid).to.equal(true);
    await writeInto(number, '0.35');
    expect(number.validationMessage).to.equal('“几口人”从 0 起，每 0.1 为一档');
    number.step = 'any';
    expect(number.validity.valid).to.equal(true);
  });

  it('makes no number of two cells that stood one below the other', async () => {
    const number = await field();
    number.focus();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '250\r\n300\r\n');
    boxOf(number).dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    await number.updateComplete;
    expect([boxOf(number).value, number.value, number.validity.badInput]).to.deep.equal(['250\t300', '', true]);
  });

  it('neither wheel nor arrow keys change it', async () => {
    const number = await field();
    number.value = '12';
    number.focus();
    const wheel = new WheelEvent('wheel', { deltaY: -100, bubbles: true, cancelable: true });
    boxOf(number).dispatchEvent(wheel);
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'ArrowDown' });
    expect([number.value, wheel.defaultPrevented]).to.deep.equal(['12', false]);
  });

  it('takes limits as numbers too, and what is no number as no limit', async () => {
    const number = await field();
    Object.assign(number, { min: 1, max: 20, value: '21' });
    expect(number.validity.rangeOverflow).to.equal(true);
    Object.assign(number, { min: null, max: 'many', step: undefined });
    expect(number.validity.valid).to.equal(true);
  });

  it('takes a number from a script, and nothing that is none', async () => {
    const number = await field();
    number.value = 7 as unknown as string;
    expect([number.value, number.valueAsNumber]).to.deep.equal(['7', 7]);
    for (const none of ['', null, undefined, {}, NaN]) {
      number.value = none as string;
      expect([number.value, Number.isNaN(number.valueAsNumber)]).to.deep.equal(['', true]);
    }
  });

  it('brings back what was typed, good or bad', async () => {
    const number = await field();
    number.formStateRestoreCallback('?三口');
    await number.updateComplete;
    expect([boxOf(number).value, number.validity.badInput]).to.deep.equal(['三口', true]);
    number.formStateRestoreCallback('3');
    expect(number.value).to.equal('3');
  });

  it('a step that is taken away is the one at first', async () => {
    const number = await field('', '', '0.5');
    number.value = '1.5';
    expect(number.validity.valid).to.equal(true);
    number.removeAttribute('step');
    await number.updateComplete;
    expect([number.validity.stepMismatch, boxOf(number).inputMode]).to.deep.equal([true, 'numeric']);
  });

  it('what is half written stands where it cannot be changed for a while', async () => {
    const number = await field();
    await writeInto(number, '三口');
    for (const name of ['disabled', 'readonly'] as const) {
      number[name] = true;
      await number.updateComplete;
      expect(boxOf(number).value, name).to.equal('三口');
      number[name] = false;
    }
  });

  it('offers the keys that the number needs', async () => {
    const keyboards = [
      [await field(), 'numeric'],
      [await field('', '', '0.1'), 'decimal'],
      [await field('-5'), 'text'],
    ] as const;
    for (const [number, keyboard] of keyboards) expect(boxOf(number).inputMode).to.equal(keyboard);
  });
});
