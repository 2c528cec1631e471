import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import './define.js';
import type { LianTextarea } from './textarea.js';

describe('lian-textarea', () => {
  it('has its label, and the rows it is given', async () => {
    const area = await fixture<LianTextarea>(
      html`<lian-textarea label="经过" rows="6" maxlength="100"></lian-textarea>`,
    );
    const box = area.shadowRoot!.querySelector('textarea')!;
    expect(box.rows).to.equal(6);
    expect(box.getAttribute('aria-describedby')).to.equal('counter');
    await expect(area).to.be.accessible();
  });

  it('counts nothing without a limit, and has the rows it had, where the page takes them away', async () => {
    const area = await fixture<LianTextarea>(
      html`<lian-textarea label="经过" .maxlength=${undefined as unknown as null} .rows=${undefined as never}></lian-textarea>`,
    );
    const box = area.shadowRoot!.querySelector('textarea')!;
    expect([box.rows, area.shadowRoot!.querySelector('[part=counter]')]).to.deep.equal([4, null]);
  });

  it('takes lines from Enter and from any kind of text', async () => {
    const area = await fixture<LianTextarea>(html`<lian-textarea label="经过"></lian-textarea>`);
    area.focus();
    await sendKeys({ type: 'a' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'b' });
    expect(area.value).to.equal('a\nb');
    area.value = 'a\r\nb\rc';
    expect(area.value).to.equal('a\nb\nc');
  });
});
