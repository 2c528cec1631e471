import { expect, fixture, html } from '@open-wc/testing';
import '../../controls/button/define.js';
import '../../controls/date-field/define.js';
import '../../controls/text-field/define.js';
import '../../languages/en/index.js';
import './define.js';
import type { LianErrorSummary } from './error-summary.js';

const form = () =>
  fixture<HTMLFormElement>(html`
    <form @submit=${(event: Event) => event.preventDefault()}>
      <lian-error-summary></lian-error-summary>
      <lian-text-field name="what" label="困难" required></lian-text-field>
      <lian-text-field name="note" label="备注"></lian-text-field>
      <lian-date-field name="when" label="日期" required></lian-date-field>
      <lian-button type="submit">继续</lian-button>
    </form>
  `);
const later = () => new Promise((resolve) => setTimeout(resolve, 20));
const links = (summary: LianErrorSummary) => Array.from(summary.shadowRoot!.querySelectorAll('a'));

describe('lian-error-summary', () => {
  it('shows nothing until sending fails, then lists what to mend and takes focus', async () => {
    const page = await form();
    const summary = page.querySelector('lian-error-summary')!;
    expect(summary.shadowRoot!.querySelector('.summary')).to.equal(null);
    page.querySelector('lian-button')!.click();
    await later();
    expect(document.activeElement).to.equal(summary);
    expect(summary.shadowRoot!.querySelector('h2')!.textContent!.trim()).to.equal('有 2 处需要修改');
    expect(links(summary).map((link) => link.textContent)).to.deep.equal(['请填写“困难”', '请填写“日期”']);
    await expect(page).to.be.accessible();
  });

  it('a link goes to its field, to the very box that is wrong', async () => {
    const page = await form();
    const summary = page.querySelector('lian-error-summary')!;
    const date = page.querySelector('lian-date-field')!;
    date.formStateRestoreCallback('["2026","","2"]');
    page.querySelector('lian-button')!.click();
    await later();
    links(summary)[1]!.click();
    expect(document.activeElement).to.equal(date);
    expect(date.shadowRoot!.activeElement!.id).to.equal('month');
  });

  it('counts anew each time, and is gone when all is well', async () => {
    const page = await form();
    const summary = page.querySelector('lian-error-summary')!;
    page.querySelector('lian-button')!.click();
    await later();
    page.querySelector<HTMLElementTagNameMap['lian-text-field']>('[name=what]')!.value = '做饭不方便';
    page.querySelector('lian-button')!.click();
    await later();
    expect(links(summary).length).to.equal(1);
    page.querySelector('lian-date-field')!.value = '2026-03-02';
    page.querySelector('lian-button')!.click();
    await later();
    expect(links(summary).length).to.equal(0);
  });

  it('lists nothing that is mended where a native field alone is still wrong, and leaves that one the focus', async () => {
    const area = await fixture<HTMLElement>(html`
      <div>
        <form id="mixed"><lian-error-summary></lian-error-summary><lian-text-field label="困难" required></lian-text-field><button>继续</button></form>
        <input form="mixed" aria-label="原生" required />
      </div>
    `);
    const summary = area.querySelector('lian-error-summary')!;
    area.querySelector('button')!.click();
    await later();
    expect([links(summary).length, document.activeElement]).to.deep.equal([1, summary]);
    area.querySelector('lian-text-field')!.value = '做饭不方便';
    area.querySelector('button')!.click();
    await later();
    expect([links(summary).length, document.activeElement]).to.deep.equal([0, area.querySelector('input')]);
  });

  it('lists in the language of the page as it is now what is still to be mended, and leaves focus where it is', async () => {
    const page = await form();
    const summary = page.querySelector('lian-error-summary')!;
    page.querySelector('lian-button')!.click();
    await later();
    const box = page.querySelector<HTMLElementTagNameMap['lian-text-field']>('[name=what]')!;
    box.value = '做饭不方便';
    box.focus();
    page.lang = 'en';
    await later();
    expect(links(summary).map((link) => link.textContent)).to.deep.equal(['Fill in "日期"']);
    expect(document.activeElement).to.equal(box);
  });

  it('tells of each which row and which field it is about, where its own words do not', async () => {
    const page = await fixture<HTMLFormElement>(html`
      <form>
        <lian-error-summary></lian-error-summary>
        <lian-date-field label="从哪一天起？" value="2026-03-02" max="2026-03-01"></lian-date-field>
        <lian-text-field label="困难" value="做饭不方便" maxlength="3"></lian-text-field>
        <div role="group" aria-label="第 2 项">
          <lian-text-field label="称呼" required></lian-text-field>
          <lian-date-field label="生日" value="2026-03-02" max="2026-03-01"></lian-date-field>
          <lian-text-field label="住处" required required-text="请写住在哪里"></lian-text-field>
        </div>
      </form>
    `);
    const summary = page.querySelector('lian-error-summary')!;
    const told = async () => {
      await later();
      return links(summary).map((link) => link.textContent);
    };
    await summary.collect();
    expect(await told()).to.deep.equal([
      '从哪一天起：日期不能晚于2026年3月1日',
      '“困难”最多写 3 个字，请删去 2 个',
      '第 2 项：请填写“称呼”',
      '第 2 项、生日：日期不能晚于2026年3月1日',
      '第 2 项：请写住在哪里',
    ]);
    page.lang = 'en';
    expect((await told())[3]).to.equal('第 2 项, 生日: The date must not be after 1 March 2026');
  });

  it('lists what a page hands it, such as what the server said', async () => {
    const page = await form();
    const summary = page.querySelector('lian-error-summary')!;
    const control = page.querySelector('lian-text-field')!;
    await summary.show([{ message: '系统里没有这个人', control }]);
    expect(document.activeElement).to.equal(summary);
    expect(summary.shadowRoot!.querySelector('h2')!.textContent!.trim()).to.equal('有 1 处需要修改');
    links(summary)[0]!.click();
    expect(document.activeElement).to.equal(control);
  });

  it('serves a form elsewhere by its id', async () => {
    const area = await fixture<HTMLElement>(html`
      <div>
        <lian-error-summary for="far"></lian-error-summary>
        <form id="far"><lian-text-field label="困难" required></lian-text-field><lian-button type="submit">继续</lian-button></form>
      </div>
    `);
    area.querySelector('lian-button')!.click();
    await later();
    expect(links(area.querySelector('lian-error-summary')!).length).to.equal(1);
  });

  it('serves a form that comes later, or gets its id later, or is another now', async () => {
    const area = await fixture<HTMLElement>(html`<div><lian-error-summary for="far"></lian-error-summary></div>`);
    const summary = area.querySelector('lian-error-summary')!;
    for (const id of ['far', 'other']) {
      const far = document.createElement('form');
      far.innerHTML = '<lian-text-field label="困难" required></lian-text-field><button>继续</button>';
      area.append(far);
      await later();
      far.id = id;
      summary.htmlFor = id;
      far.querySelector('button')!.click();
      await later();
      expect([links(summary).length, document.activeElement], id).to.deep.equal([1, summary]);
      far.onsubmit = (event) => event.preventDefault();
      far.querySelector('lian-text-field')!.value = '做饭不方便';
      far.querySelector('button')!.click();
      await later();
      expect(links(summary).length, id).to.equal(0);
    }
  });

  const outside = (inside: unknown) => html`
    <div>
      <form id="tied" @submit=${(event: Event) => event.preventDefault()}>${inside}</form>
      <lian-text-field form="tied" name="one" label="困难" required></lian-text-field>
      <lian-text-field form="tied" name="two" label="日期" required></lian-text-field>
      <button form="tied">继续</button>
    </div>
  `;
  it('hears of fields that stand outside their form', async () => {
    const area = await fixture<HTMLElement>(outside(html`<lian-error-summary></lian-error-summary>`));
    const summary = area.querySelector('lian-error-summary')!;
    area.querySelector('button')!.click();
    await later();
    expect([links(summary).length, document.activeElement]).to.deep.equal([2, summary]);
  });
  it('without it the first of them takes focus', async () => {
    const area = await fixture<HTMLElement>(outside(''));
    area.querySelector('button')!.click();
    await later();
    expect(document.activeElement?.getAttribute('name')).to.equal('one');
  });
});
