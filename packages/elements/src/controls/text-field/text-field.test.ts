import { expect, fixture, html } from '@open-wc/testing';
import './define.js';
import type { LianTextField } from './text-field.js';

describe('lian-text-field', () => {
  it('is named by its label and described by its hint', async () => {
    const field = await fixture<LianTextField>(
      html`<lian-text-field name="a" label="姓名" hint="身份证上的名字"></lian-text-field>`,
    );
    const input = field.shadowRoot!.querySelector('input')!;
    expect(input.labels![0]!.textContent).to.contain('姓名');
    expect(input.getAttribute('aria-describedby')).to.equal('hint');
    await expect(field).to.be.accessible();
  });
});
