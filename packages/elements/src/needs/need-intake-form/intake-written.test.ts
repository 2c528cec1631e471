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

  const natives = html`
    <input type="hidden" name="_csrf" value="TOKEN" />
    <input name="seen" value="x" required />
    <input name="t" value="话" />
    <input type="file" name="photos" />
  `;
  const photo = () => {
    const chosen = new DataTransfer();
    chosen.items.add(new File(['png'], 'a.png', { type: 'image/png' }));
    return chosen.files;
  };
  const sentBy = (form: HTMLFormElement) =>
    Array.from(new FormData(form), ([name, value]) => `${name}=${value instanceof File ? value.name : value}`);
  for (const isLate of [false, true])
    it(`is sent: a photo that was chosen before, and what the form does not ask for; schema late ${isLate}`, async () => {
      const form = await fixture<HTMLFormElement>(html`<form><div>${natives}</div></form>`);
      const [, , text, file] = Array.from(form.querySelectorAll('input'));
      if (file) file.files = photo();
      const before = sentBy(form);
      const intake = document.createElement('lian-need-intake-form') as LianNeedIntakeForm;
      intake.asFields = true;
      intake.append(...Array.from(form.querySelectorAll('input')), ...(isLate ? [] : [json({})]));
      form.append(intake);
      if (isLate) intake.schema = schema;
      await intake.updateComplete;
      expect(sentBy(form)).to.have.members(before);
      expect(form.checkValidity()).to.equal(true);
      // What was taken over is not left behind, for the next person or for Back.
      expect([text?.value, text?.autocomplete, file?.files?.length]).to.deep.equal(['', 'off', 0]);
      intake.clear();
      expect(sentBy(form)).to.deep.equal(['_csrf=TOKEN', 'seen=x']);
    });
});
