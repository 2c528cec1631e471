import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import './define.js';
import type { LianRadioGroup } from './radio-group.js';

const group = (readonly = false) =>
  fixture<LianRadioGroup>(html`
    <lian-radio-group name="who" label="需要帮助的是谁" required ?readonly=${readonly}>
      <option value="me">我自己</option>
      <option value="kin" data-hint="请先得到本人同意">家里人</option>
      <option value="none" disabled>别人</option>
    </lian-radio-group>
  `);
const inputs = (of: LianRadioGroup) => Array.from(of.shadowRoot!.querySelectorAll('input'));

describe('lian-radio-group', () => {
  it('is a radio group with a name, and each answer with its hint', async () => {
    const radios = await group();
    expect(radios.shadowRoot!.querySelector('[role=radiogroup]')!.getAttribute('aria-labelledby')).to.equal('label');
    expect(inputs(radios)[1]!.getAttribute('aria-describedby')).to.equal('hint-1');
    await expect(radios).to.be.accessible();
    radios.showValidity();
    await radios.updateComplete;
    await expect(radios).to.be.accessible();
  });

  it('moves by arrow keys past what is disabled', async () => {
    const radios = await group();
    radios.value = 'kin';
    await radios.updateComplete;
    radios.focus();
    expect(radios.shadowRoot!.activeElement).to.equal(inputs(radios)[1]);
    await sendKeys({ press: 'ArrowDown' });
    expect(radios.value).to.equal('me');
  });

  it('tells of a choice once by input and once by change', async () => {
    const radios = await group();
    const heard: string[] = [];
    for (const type of ['input', 'change']) radios.addEventListener(type, () => heard.push(`${type} ${radios.value}`));
    inputs(radios)[0]!.click();
    expect(heard).to.deep.equal(['input me', 'change me']);
  });

  it('two groups on a page do not take from each other', async () => {
    const [one, two] = [await group(), await group()];
    inputs(one)[0]!.click();
    inputs(two)[1]!.click();
    await two.updateComplete;
    expect([one.value, two.value]).to.deep.equal(['me', 'kin']);
    expect(inputs(one)[0]!.checked).to.equal(true);
  });

  it('sends nothing when nothing is chosen, like native radios', async () => {
    const radios = await group();
    const form = document.createElement('form');
    radios.replaceWith(form);
    form.appendChild(radios);
    expect(new FormData(form).has('who')).to.equal(false);
  });

  it('read only cannot be changed by a press', async () => {
    const radios = await group(true);
    inputs(radios)[0]!.click();
    await radios.updateComplete;
    expect(radios.value).to.equal('');
    expect(inputs(radios)[0]!.checked).to.equal(false);
  });
});
