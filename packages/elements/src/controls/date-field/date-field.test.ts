import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import './define.js';
import type { LianDateField } from './date-field.js';

const field = (min = '', max = '') =>
  fixture<LianDateField>(html`<lian-date-field label="开始日期" min=${min} max=${max}></lian-date-field>`);
const boxes = (of: LianDateField) => Array.from(of.shadowRoot!.querySelectorAll('input'));

/** Types into the boxes as somebody would. */
async function type(of: LianDateField, ...parts: string[]): Promise<void> {
  for (const [at, part] of parts.entries()) {
    const box = boxes(of)[at]!;
    box.focus();
    box.value = part;
    box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    box.dispatchEvent(new Event('change', { bubbles: true }));
    await of.updateComplete;
  }
}

describe('lian-date-field', () => {
  it('names each box, and all of them by the question', async () => {
    const date = await field();
    expect(boxes(date).map((box) => box.labels![0]!.textContent)).to.deep.equal(['年', '月', '日']);
    await expect(date).to.be.accessible();
    date.required = true;
    date.showValidity();
    await date.updateComplete;
    await expect(date).to.be.accessible();
  });

  const good = [
    { typed: ['2026', '3', '2'], is: '2026-03-02' },
    { typed: ['2026', '03', '02'], is: '2026-03-02' },
    { typed: ['２０２６', '３', ' 2 '], is: '2026-03-02' },
    { typed: ['2024', '2', '29'], is: '2024-02-29' },
    { typed: ['2000', '2', '29'], is: '2000-02-29' },
    { typed: ['2026-03-02'], is: '2026-03-02' },
    { typed: ['2026/3/2'], is: '2026-03-02' },
    { typed: ['2026年3月2日'], is: '2026-03-02' },
    { typed: ['20260302'], is: '2026-03-02' },
    { typed: ['2026.3.2'], is: '2026-03-02' },
    { typed: ['2026。3。2'], is: '2026-03-02' },
  ];
  for (const { typed, is } of good)
    it(`${typed.join(' | ')} is ${is}`, async () => {
      const date = await field();
      await type(date, ...typed);
      expect(date.value).to.equal(is);
      expect(date.validity.valid).to.equal(true);
    });

  const bad = [
    { typed: ['2026', '2', '30'], says: '2026年2月只有 28 天，请检查日期', goes: 2 },
    { typed: ['1900', '2', '29'], says: '1900年2月只有 28 天，请检查日期', goes: 2 },
    { typed: ['2026', '4', '31'], says: '2026年4月只有 30 天，请检查日期', goes: 2 },
    { typed: ['2026', '13', '1'], says: '月份是 1 到 12 的数字', goes: 1 },
    { typed: ['2026', '三', '1'], says: '月份是 1 到 12 的数字', goes: 1 },
    { typed: ['2026', '3', '32'], says: '日期是 1 到 31 的数字', goes: 2 },
    { typed: ['26', '3', '2'], says: '年份要写四位数字，例如 2026', goes: 0 },
    { typed: ['0000', '3', '2'], says: '年份要写四位数字，例如 2026', goes: 0 },
    ...['二〇二六年三月二日', '26-3-2', '2026年3月2日（周一）', '2026年正月初二', '2026/3/2 10:00', '3/2/2026'].map(
      (whole) => ({ typed: [whole], says: '年份要写四位数字，例如 2026', goes: 0 }),
    ),
    { typed: ['2026', '', '2'], says: '请填写月份', goes: 1 },
    { typed: ['', '3', '2'], says: '请填写年份', goes: 0 },
    { typed: ['2026', '3'], says: '请填写几号', goes: 2 },
  ];
  for (const { typed, says, goes } of bad)
    it(`${typed.join(' | ')} is no date: ${says}`, async () => {
      const date = await field();
      await type(date, ...typed);
      expect(date.value).to.equal('');
      expect(date.validity.badInput).to.equal(true);
      expect(date.validationMessage).to.equal(says);
      expect(
        boxes(date)
          .map((box) => box.value)
          .slice(0, typed.length),
        'what was typed stays',
      ).to.deep.equal(typed);
      boxes(date)[0]!.blur();
      date.reportValidity();
      await date.updateComplete;
      expect(date.shadowRoot!.activeElement).to.equal(boxes(date)[goes]);
      expect(
        boxes(date)
          .map((box) => box.getAttribute('aria-invalid') === 'true')
          .indexOf(true),
      ).to.equal(goes);
    });

  const ranges = [
    { value: '2026-03-01', valid: false, says: '日期不能早于2026年3月2日' },
    { value: '2026-03-02', valid: true, says: '' },
    { value: '2026-12-31', valid: true, says: '' },
    { value: '2027-01-01', valid: false, says: '日期不能晚于2026年12月31日' },
  ];
  for (const { value, valid, says } of ranges)
    it(`from 2026-03-02 to 2026-12-31, ${value} is ${valid ? 'good' : `bad: ${says}`}`, async () => {
      const date = await field('2026-03-02', '2026-12-31');
      date.value = value;
      expect(date.validity.valid).to.equal(valid);
      expect(date.validationMessage).to.equal(says);
    });

  it('a limit that is no date is no limit', async () => {
    const date = await field('tomorrow', '2026-02-30');
    date.value = '2026-03-02';
    expect(date.validity.valid).to.equal(true);
  });

  it('spreads a whole date over the boxes when it is pasted, and when the box is left', async () => {
    const date = await field();
    const [year] = boxes(date);
    year!.focus();
    year!.value = '2026年3月2日';
    year!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertFromPaste' }));
    await date.updateComplete;
    expect(boxes(date).map((box) => box.value)).to.deep.equal(['2026', '3', '2']);
    expect(date.value).to.equal('2026-03-02');
  });

  it('a date typed whole is not cut short: 2026-3-1 may become 2026-3-15', async () => {
    const date = await field();
    date.focus();
    await sendKeys({ type: '2026-3-15' });
    await sendKeys({ press: 'Tab' });
    await date.updateComplete;
    expect(date.value).to.equal('2026-03-15');
    expect(boxes(date).map((box) => box.value)).to.deep.equal(['2026', '3', '15']);
  });

  it('sends a whole date by Enter, from the box that it was typed into', async () => {
    const form = await fixture<HTMLFormElement>(html`<form></form>`);
    const date = await field();
    Object.assign(date, { name: 'd', required: true });
    form.append(date);
    const sent: unknown[] = [];
    form.addEventListener('submit', (event) => (event.preventDefault(), sent.push(new FormData(form).get('d'))));
    let changes = 0;
    date.addEventListener('change', () => changes++);
    date.focus();
    await sendKeys({ type: '2026年3月2日' });
    await sendKeys({ press: 'Enter' });
    await date.updateComplete;
    expect([sent, changes, boxes(date).map(({ value }) => value)]).to.deep.equal([
      ['2026-03-02'],
      1,
      ['2026', '3', '2'],
    ]);
  });

  for (const key of ['Tab', 'Enter'])
    it(`a date typed whole and left by ${key} is told by input, then by change`, async () => {
      const form = await fixture<HTMLFormElement>(html`<form></form>`);
      const date = await field();
      form.append(date);
      date.required = true;
      const heard: string[] = [];
      for (const type of ['input', 'change', 'submit'])
        form.addEventListener(type, (event) => {
          event.preventDefault();
          heard.push(`${type} ${date.value}`);
        });
      date.focus();
      await sendKeys({ type: '2026-3-15' });
      heard.length = 0;
      await sendKeys({ press: key });
      expect(heard).to.deep.equal([
        'input 2026-03-15',
        'change 2026-03-15',
        ...(key === 'Enter' ? ['submit 2026-03-15'] : []),
      ]);
    });

  it('takes a date in any writing from a script, and nothing that is none', async () => {
    const date = await field();
    date.value = '2026/3/2';
    expect(date.value).to.equal('2026-03-02');
    for (const none of ['2026-02-30', '三月', null, undefined, {}]) {
      date.value = none as string;
      expect(date.value).to.equal('');
    }
  });

  it('a reset clears what was half typed', async () => {
    const date = await field();
    await type(date, '2026', '3');
    date.formResetCallback();
    await date.updateComplete;
    expect(boxes(date).map((box) => box.value)).to.deep.equal(['', '', '']);
    expect(date.validity.valid).to.equal(true);
  });

  it('brings back what was half typed', async () => {
    const date = await field();
    date.formStateRestoreCallback('["2026","2","30"]');
    await date.updateComplete;
    expect(boxes(date).map((box) => box.value)).to.deep.equal(['2026', '2', '30']);
    expect(date.validity.badInput).to.equal(true);
    date.formStateRestoreCallback('春天');
    await date.updateComplete;
    expect(boxes(date).map((box) => box.value)).to.deep.equal(['春天', '', '']);
    expect([date.value, date.validity.badInput]).to.deep.equal(['', true]);
    date.formStateRestoreCallback('2026-03-02');
    expect(date.value, 'filled in by the browser').to.equal('2026-03-02');
  });
});
