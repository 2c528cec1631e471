import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { partOf } from '../../internal/typing.test.js';
import './define.js';
import type { LianDatePicker } from './date-picker.js';
import { lunar } from './day-names.js';

const field = (today = '2026-03-09', min = '', max = '') =>
  fixture<LianDatePicker>(
    html`<lian-date-picker name="d" label="开始日期" today=${today} min=${min} max=${max}></lian-date-picker>`,
  );
const opener = (of: LianDatePicker) => of.shadowRoot!.querySelector<HTMLElement>('[part=open]');
const panel = (of: LianDatePicker) => of.shadowRoot!.querySelector('[role=dialog]');
const focused = (of: LianDatePicker) => of.shadowRoot!.activeElement?.querySelector('.unseen')?.textContent;
/** Is the month shut, and focus on the button that opens it? */
const shutOn = (of: LianDatePicker) => [panel(of) === null, of.shadowRoot!.activeElement === opener(of)];
async function open(of: LianDatePicker): Promise<void> {
  opener(of)!.focus();
  opener(of)!.click();
  await of.updateComplete;
  await of.updateComplete;
}
async function press(of: LianDatePicker, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    const [name, shift] = key.split('+').reverse();
    if (shift) await sendKeys({ down: shift });
    await sendKeys({ press: name! });
    if (shift) await sendKeys({ up: shift });
    await of.updateComplete;
  }
}

describe('the Chinese calendar', () => {
  const days = [
    { date: '2026-02-17', is: '正月初一', why: 'new year of 2026' },
    { date: '2026-03-02', is: '正月十四', why: 'an ordinary day' },
    { date: '2025-07-26', is: '闰六月初二', why: 'a month that comes twice' },
    { date: '2026-03-08', is: '正月二十', why: 'the twentieth is not 廿十' },
    { date: '2025-10-06', is: '八月十五', why: 'mid-autumn' },
  ] as const;
  for (const { date, is, why } of days)
    it(`${date} is ${is}: ${why}`, () => {
      const { month, day } = lunar(date, 'zh-Hans')!;
      expect(month + day).to.equal(is);
    });

  it('is not spoken of in other languages', () => expect(lunar('2026-03-02', 'en')).to.equal(undefined));
});

describe('lian-date-picker', () => {
  it('writes weekday and Chinese calendar under the date, typed or set', async () => {
    const picker = await field();
    picker.value = '2026-03-02';
    await picker.updateComplete;
    expect(partOf(picker, 'note')).to.equal('星期一，农历正月十四');
    picker.lang = 'en';
    await new Promise((resolve) => setTimeout(resolve));
    await picker.updateComplete;
    expect(partOf(picker, 'note')).to.equal('Monday');
  });

  it('opens at the value or today, with focus on that day, and is accessible', async () => {
    const picker = await field();
    await expect(picker).to.be.accessible();
    await open(picker);
    expect(focused(picker)).to.equal('2026年3月9日 星期一 正月廿一');
    expect(picker.shadowRoot!.querySelectorAll('.date').length).to.equal(31);
    expect(picker.shadowRoot!.querySelector('tbody tr')!.querySelectorAll('td:empty').length).to.equal(6);
    await expect(picker).to.be.accessible();
  });

  it('moves by keys, picks by Enter, closes and sends nothing', async () => {
    const form = await fixture<HTMLFormElement>(html`<form></form>`);
    const picker = await field();
    form.appendChild(picker);
    let sends = 0;
    form.addEventListener('submit', (event) => (event.preventDefault(), sends++));
    const heard: string[] = [];
    for (const type of ['input', 'change']) picker.addEventListener(type, () => heard.push(`${type} ${picker.value}`));
    await open(picker);
    const way = [
      ['ArrowLeft', '2026年3月8日'],
      ['ArrowUp', '2026年3月1日'],
      ['ArrowLeft', '2026年2月28日'],
      ['Home', '2026年2月23日'],
      ['End', '2026年3月1日'],
      ['PageDown', '2026年4月1日'],
      ['Shift+PageUp', '2025年4月1日'],
    ] as const;
    for (const [key, day] of way) {
      await press(picker, key);
      expect(focused(picker), key).to.contain(day);
    }
    await press(picker, 'Enter');
    expect([picker.value, panel(picker), sends]).to.deep.equal(['2025-04-01', null, 0]);
    expect(heard).to.deep.equal(['input 2025-04-01', 'change 2025-04-01']);
    expect(picker.shadowRoot!.activeElement).to.equal(opener(picker));
    expect(new FormData(form).get('d')).to.equal('2025-04-01');
  });

  it('Escape closes and changes nothing; so does going elsewhere', async () => {
    const picker = await field();
    await open(picker);
    await press(picker, 'ArrowDown', 'Escape');
    expect([picker.value, panel(picker)]).to.deep.equal(['', null]);
    await open(picker);
    picker.focus();
    await picker.updateComplete;
    expect(panel(picker)).to.equal(null);
  });

  it('goes no further than allowed', async () => {
    const picker = await field('2026-03-09', '2026-03-05', '2026-04-02');
    await open(picker);
    await press(picker, 'PageUp');
    expect(focused(picker)).to.contain('2026年3月5日');
    const off = picker.shadowRoot!.querySelectorAll('.date:disabled');
    expect(off.length).to.equal(4);
    await press(picker, 'PageDown', 'PageDown');
    expect(focused(picker)).to.contain('2026年4月2日');
    expect(picker.shadowRoot!.querySelector('[aria-label=下个月]')!.getAttribute('aria-disabled')).to.equal('true');
  });

  it('leaves focus on the button that has come to the limit, and Escape closes from there', async () => {
    const picker = await field('2026-03-09', '2026-03-05', '2026-04-02');
    await open(picker);
    const next = picker.shadowRoot!.querySelector<HTMLElement>('[aria-label=下个月]')!;
    next.focus();
    for (const key of ['Enter', 'Enter']) {
      await press(picker, key);
      expect(picker.shadowRoot!.activeElement === next, key).to.equal(true);
      expect(picker.shadowRoot!.querySelector('.title')!.textContent, key).to.equal('2026年4月');
    }
    await press(picker, 'Escape');
    expect(shutOn(picker)).to.deep.equal([true, true]);
  });

  it('is closed by the button that opened it, with the mouse and by Escape there', async () => {
    const picker = await field();
    const click = async () => {
      const { x, y } = opener(picker)!.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(x) + 5, Math.round(y) + 5] });
      await picker.updateComplete;
      await picker.updateComplete;
      return opener(picker)!.getAttribute('aria-expanded');
    };
    expect([await click(), await click(), await click()]).to.deep.equal(['true', 'false', 'true']);
    opener(picker)!.focus();
    expect(panel(picker) === null).to.equal(false);
    await press(picker, 'Escape');
    expect(shutOn(picker)).to.deep.equal([true, true]);
    await click();
    opener(picker)!.focus();
    picker.focus();
    await picker.updateComplete;
    expect(panel(picker) === null, 'who goes on from there').to.equal(true);
  });

  it('lets Escape on its button pass while it is shut', async () => {
    const picker = await field();
    let heard = 0;
    picker.addEventListener('keydown', () => heard++);
    opener(picker)!.focus();
    await press(picker, 'Escape');
    expect(heard).to.equal(1);
  });

  it('stays where the years of four digits end', async () => {
    const picker = await field();
    picker.value = '9999-12-31';
    await picker.updateComplete;
    await open(picker);
    await press(picker, 'ArrowRight', 'PageDown', 'ArrowDown');
    expect(focused(picker)).to.contain('9999年12月31日');
    picker.value = '0001-01-01';
    await picker.updateComplete;
    await press(picker, 'Escape');
    await open(picker);
    await press(picker, 'ArrowLeft', 'PageUp', 'ArrowUp');
    expect(picker.shadowRoot!.activeElement!.getAttribute('part')).to.equal('day');
  });

  it('is a field to type in where nothing says where to begin, and where it cannot be changed', async () => {
    const picker = await field('');
    expect(opener(picker)).to.equal(null);
    picker.value = '2026-03-02';
    await picker.updateComplete;
    expect(opener(picker)).to.not.equal(null);
    picker.readonly = true;
    await picker.updateComplete;
    expect(opener(picker)).to.equal(null);
  });

  it('leaves month and weekdays in one piece with text twice as large, on the smallest phone too', async () => {
    const { style } = document.documentElement;
    try {
      style.fontSize = '200%';
      for (const [width, lang, words] of [
        [390, 'zh-Hans', 1],
        [320, 'zh-Hans', 1],
        [320, 'en', 2],
      ] as const) {
        await setViewport({ width, height: 800 });
        const picker = await field();
        picker.lang = lang;
        picker.value = '2026-12-05';
        await open(picker);
        for (const head of picker.shadowRoot!.querySelectorAll<HTMLElement>('.title, th')) {
          const range = document.createRange();
          range.selectNodeContents(head);
          const lines = new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size;
          expect(lines, `${lang} ${head.textContent!.trim()}`).to.be.at.most(head.matches('.title') ? words : 1);
          expect(head.scrollWidth).to.be.at.most(head.clientWidth);
        }
      }
    } finally {
      style.fontSize = '';
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('stays shut when a fieldset that was disabled around the open month is enabled again', async () => {
    const picker = await field();
    const fieldset = document.body.appendChild(document.createElement('fieldset'));
    fieldset.appendChild(picker);
    await open(picker);
    expect(panel(picker)).to.not.equal(null);
    fieldset.disabled = true;
    await picker.updateComplete;
    fieldset.disabled = false;
    await picker.updateComplete;
    expect([panel(picker), opener(picker)!.getAttribute('aria-expanded')]).to.deep.equal([null, 'false']);
    fieldset.remove();
  });
});
