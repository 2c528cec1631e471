import { expect, fixture, html } from '@open-wc/testing';
import './define.js';
import type { LianSelect } from './select.js';

const times = [
  { value: 'am', label: '工作日上午' },
  { value: 'pm', label: '工作日下午' },
];
const native = (select: LianSelect) => select.shadowRoot!.querySelector('select')!;
const shown = (select: LianSelect) => native(select).selectedOptions[0]!.textContent!.trim();

describe('lian-select', () => {
  it('begins with nothing chosen, and says so', async () => {
    const select = await fixture<LianSelect>(html`<lian-select label="时间" .options=${times} required></lian-select>`);
    expect(shown(select)).to.equal('请选择');
    expect(select.validationMessage).to.equal('请选择“时间”');
    await expect(select).to.be.accessible();
  });

  it('reads option children, their first choice, and changes in them', async () => {
    const select = await fixture<LianSelect>(html`
      <lian-select label="时间"><option value="am">上午</option><option value="pm" selected>下午</option></lian-select>
    `);
    expect(select.value).to.equal('pm');
    const evening = document.createElement('option');
    evening.value = 'eve';
    evening.textContent = '晚上';
    select.appendChild(evening);
    await new Promise((resolve) => setTimeout(resolve));
    select.value = 'eve';
    await select.updateComplete;
    expect(shown(select)).to.equal('晚上');
  });

  it('reads a JSON child, as a server would write it', async () => {
    const select = document.createElement('lian-select');
    const json = select.appendChild(document.createElement('script'));
    json.type = 'application/json';
    json.textContent = JSON.stringify(times);
    (await fixture<HTMLElement>(html`<div></div>`)).appendChild(select);
    select.value = 'pm';
    await select.updateComplete;
    expect(shown(select)).to.equal('工作日下午');
  });

  it('JSON that is broken warns and shows no answers, and does not throw', async () => {
    const select = document.createElement('lian-select');
    const json = select.appendChild(document.createElement('script'));
    json.type = 'application/json';
    json.textContent = '[{';
    const { warn } = console;
    let warned = 0;
    console.warn = () => warned++;
    (await fixture<HTMLElement>(html`<div></div>`)).appendChild(select);
    console.warn = warn;
    expect(warned).to.equal(1);
    expect(select.options).to.deep.equal([]);
  });

  it('keeps a value that comes before its list', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><lian-select name="t" label="时间"></lian-select></form>`);
    const select = form.querySelector('lian-select')!;
    select.value = 'pm';
    expect(new FormData(form).get('t')).to.equal('pm');
    select.options = times;
    expect(new FormData(form).get('t')).to.equal('pm');
    await select.updateComplete;
    expect(shown(select)).to.equal('工作日下午');
  });

  it('sends what it shows: a value that the list has not is nothing chosen', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><lian-select name="t" label="时间" .options=${times} required value="night"></lian-select></form>`,
    );
    const select = form.querySelector('lian-select')!;
    expect(new FormData(form).get('t')).to.equal('');
    expect(select.validity.valueMissing).to.equal(true);
    expect(shown(select)).to.equal('请选择');
  });

  it('read only offers what is chosen and nothing else', async () => {
    const select = await fixture<LianSelect>(
      html`<lian-select label="时间" .options=${times} value="am" readonly></lian-select>`,
    );
    const open = () => Array.from(native(select).options, ({ value, disabled }) => (disabled ? [] : [value])).flat();
    expect(open(), 'and it cannot be emptied').to.deep.equal(['am']);
    select.value = '';
    await select.updateComplete;
    expect(open()).to.deep.equal(['']);
  });
});
