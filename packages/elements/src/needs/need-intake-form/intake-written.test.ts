import type { FormSchema } from '@liandong/sdk/forms';
import { expect, fixture, html } from '@open-wc/testing';
import '../../controls/file-field/define.js';
import './define.js';
import type { LianNeedIntakeForm } from './need-intake-form.js';

const said = (text: string) => ({ 'zh-Hans': text });
const schema: FormSchema = {
  format: 'liandong.form.v1',
  id: 'street',
  version: '1',
  steps: [
    {
      id: 'a',
      title: said('本街道的表'),
      sections: [
        {
          fields: [
            { name: 't', type: 'text', label: said('话') },
            { name: 'photos', type: 'file', label: said('照片') },
          ],
        },
      ],
    },
  ],
};
const json = (more: object) => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify({ schema, ...more });
  return script;
};
const titleOf = (intake: LianNeedIntakeForm) => intake.shadowRoot?.querySelector('.title')?.textContent?.trim();

describe('lian-need-intake-form: what the page wrote inside', () => {
  it('is read when the page has brought it, though the form was drawn before; and once', async () => {
    Object.defineProperty(document, 'readyState', { get: () => 'loading', configurable: true });
    const intake = await fixture<LianNeedIntakeForm>(html`<lian-need-intake-form></lian-need-intake-form>`);
    delete (document as never as Record<string, unknown>)['readyState'];
    await intake.updateComplete;
    expect(titleOf(intake)).to.equal('您是替谁来说的？');
    intake.append(json({ value: { further: { t: '写过的话' } } }));
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await intake.updateComplete;
    expect([titleOf(intake), intake.state.answers['t']]).to.deep.equal(['本街道的表', '写过的话']);
    intake.state.put({ field: { name: 't', type: 'text' } }, '新写的');
    intake.parentElement?.append(intake);
    expect(intake.state.answers['t']).to.equal('新写的');
  });
});
