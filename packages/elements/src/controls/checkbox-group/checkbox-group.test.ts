import { expect, fixture, html } from '@open-wc/testing';
import './define.js';
import type { LianCheckboxGroup } from './checkbox-group.js';

const kinds = [
  { value: 'meals', label: '送餐' },
  { value: 'clinic', label: '陪同就医' },
  { value: 'repair', label: '修缮' },
];
const inputs = (of: LianCheckboxGroup) => Array.from(of.shadowRoot!.querySelectorAll('input'));

describe('lian-checkbox-group', () => {
  it('is a group with a name', async () => {
    const boxes = await fixture<LianCheckboxGroup>(
      html`<lian-checkbox-group label="需要什么" .options=${kinds} required></lian-checkbox-group>`,
    );
    await expect(boxes).to.be.accessible();
    boxes.showValidity();
    await boxes.updateComplete;
    expect(boxes.validationMessage).to.equal('请在“需要什么”里至少选一项');
    await expect(boxes).to.be.accessible();
  });

  it('sends every answer under its name, in the order of the list and not of the presses', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><lian-checkbox-group name="kind" label="需要什么" .options=${kinds}></lian-checkbox-group></form>`,
    );
    const boxes = form.querySelector('lian-checkbox-group')!;
    inputs(boxes)[2]!.click();
    inputs(boxes)[0]!.click();
    expect(new FormData(form).getAll('kind')).to.deep.equal(['meals', 'repair']);
    expect(boxes.value).to.deep.equal(['meals', 'repair']);
    inputs(boxes)[2]!.click();
    expect(new FormData(form).getAll('kind')).to.deep.equal(['meals']);
  });

  it('takes back what was sent, where a browser keeps no state beside many values', async () => {
    const boxes = await fixture<LianCheckboxGroup>(
      html`<lian-checkbox-group name="kind" label="需要什么" .options=${kinds}></lian-checkbox-group>`,
    );
    const sent = new FormData();
    for (const kind of ['meals', 'repair']) sent.append('kind', kind);
    boxes.formStateRestoreCallback(sent);
    expect(boxes.value).to.deep.equal(['meals', 'repair']);
  });

  it('takes its first value from an attribute or from selected options, and a value in any shape', async () => {
    const boxes = await fixture<LianCheckboxGroup>(
      html`<lian-checkbox-group label="需要什么" .options=${kinds} value="clinic repair"></lian-checkbox-group>`,
    );
    expect(inputs(boxes).map((input) => input.checked)).to.deep.equal([false, true, true]);
    boxes.value = 'meals' as unknown as string[];
    expect(boxes.value).to.deep.equal(['meals']);
    boxes.value = null as unknown as string[];
    expect(boxes.value).to.deep.equal([]);
    boxes.formResetCallback();
    expect(boxes.value).to.deep.equal(['clinic', 'repair']);
    boxes.defaultValue = undefined as unknown as null;
    expect(boxes.value, 'no first value').to.deep.equal([]);
  });

  it('does not let a page change its value behind its back', async () => {
    const boxes = await fixture<LianCheckboxGroup>(
      html`<lian-checkbox-group label="需要什么" .options=${kinds}></lian-checkbox-group>`,
    );
    const given = ['meals'];
    boxes.value = given;
    given.push('clinic');
    expect(boxes.value).to.deep.equal(['meals']);
  });
});
