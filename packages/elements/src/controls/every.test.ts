// What must hold of every control alike, beyond the probes.
import { expect } from '@open-wc/testing';
import { subjects } from '../conformance/subjects.js';
import type { FormControl } from '../internal/form-control.js';
import '../languages/en/index.js';
import '../languages/zh-hant/index.js';
import './checkbox-group/define.js';
import './combobox/define.js';
import './consent/define.js';
import './credit-code-field/define.js';
import './date-field/define.js';
import './date-picker/define.js';
import './division-picker/define.js';
import './file-field/define.js';
import './id-field/define.js';
import './money-field/define.js';
import './number-field/define.js';
import './phone-field/define.js';
import './radio-group/define.js';
import './rating/define.js';
import './select/define.js';
import './text-field/define.js';
import './textarea/define.js';

type Some = FormControl<string>;

/** All native elements that take something, however deep. */
function natives(root: ParentNode): HTMLInputElement[] {
  return Array.from(root.querySelectorAll<HTMLElement>('*')).flatMap((element) => [
    ...(/^(input|select|textarea|button)$/.test(element.localName) ? [element as HTMLInputElement] : []),
    ...(element.shadowRoot ? natives(element.shadowRoot) : []),
  ]);
}
const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

for (const subject of subjects) {
  describe(`${subject.tag}, as every control`, () => {
    let form: HTMLFormElement;
    let control: Some;
    beforeEach(async () => {
      form = document.body.appendChild(document.createElement('form'));
      control = document.createElement(subject.tag) as Some;
      control.name = 'a';
      subject.prepare(control as never);
    });
    afterEach(() => form.remove());

    const place = async (...around: HTMLElement[]) => {
      const inmost = around.reduce<HTMLElement>((outer, inner) => outer.appendChild(inner), form);
      inmost.appendChild(control);
      control.value = subject.one.value as string;
      await drawn();
    };
    const fieldset = () => Object.assign(document.createElement('fieldset'), { disabled: true });
    const isOff = () => natives(control.shadowRoot!).every(({ disabled }) => disabled);
    const isSent = () => new FormData(form).has('a');

    it('says nothing of what nobody touched when a server that found nothing is heard', async () => {
      form.appendChild(control);
      control.value = '';
      control.required = true;
      const said = () => control.shadowRoot!.querySelector('[part=error]')!.textContent;
      for (const text of ['', '系统里没有']) {
        control.setCustomError(text);
        await drawn();
        expect(said()).to.equal(text && `错误：${text}`);
      }
    });

    it('is disabled by itself, by a fieldset and by one further out, and not in the legend', async () => {
      await place(fieldset(), document.createElement('fieldset'), document.createElement('div'));
      expect([isOff(), isSent(), control.disabled], 'a fieldset further out').to.deep.equal([true, false, false]);
      form.textContent = '';
      await place(fieldset(), document.createElement('legend'));
      expect([isOff(), isSent()], 'the legend of a disabled fieldset').to.deep.equal([false, true]);
      control.disabled = true;
      await drawn();
      expect([isOff(), isSent()], 'itself').to.deep.equal([true, false]);
      control.removeAttribute('disabled');
      await drawn();
      expect([isOff(), isSent()], 'no longer').to.deep.equal([false, true]);
    });

    it('read only, it sends its value, is not checked, and a press or key changes nothing', async () => {
      control.required = true;
      control.readonly = true;
      await place();
      const before = JSON.stringify(control.value);
      expect([isSent(), control.willValidate]).to.deep.equal([true, false]);
      for (const native of natives(control.shadowRoot!)) {
        const isText = native.localName === 'textarea' || native.type === 'text';
        if (isText) expect(native.readOnly, 'a text box').to.equal(true);
        else if (native.localName !== 'select' && native.type !== 'file') native.click();
      }
      await drawn();
      expect(JSON.stringify(control.value)).to.equal(before);
      control.value = '' as never;
      expect(form.checkValidity(), 'empty').to.equal(true);
    });

    it('shows what the server said until it is edited, and then what it finds itself', async () => {
      await place();
      control.setCustomError('系统里没有');
      await drawn();
      const error = () => control.shadowRoot!.querySelector('[part=error]')!.textContent!.trim();
      expect([error(), control.checkValidity()]).to.deep.equal(['错误：系统里没有', false]);
      control.value = '' as never;
      form.reset();
      await drawn();
      expect(error(), 'reset').to.equal('');
      control.setCustomError('系统里没有');
      await subject.type(control as never);
      await drawn();
      expect([error(), control.validity.customError], 'edited').to.deep.equal(['', false]);
    });

    it('shows what the server said of it read only too, and holds nothing up', async () => {
      control.readonly = true;
      await place();
      control.setCustomError('系统里没有');
      await drawn();
      const error = () => control.shadowRoot!.querySelector('[part=error]')!.textContent!.trim();
      expect([error(), control.showValidity()]).to.deep.equal(['错误：系统里没有', true]);
      await drawn();
      expect([error(), form.checkValidity()]).to.deep.equal(['错误：系统里没有', true]);
      control.setCustomError('');
      await drawn();
      expect(error()).to.equal('');
    });

    it('says that it is missing in the language of its place, and changes with it', async () => {
      control.required = true;
      form.appendChild(control);
      await drawn();
      const said = new Set<string>();
      for (const [lang, own] of [
        ['zh-Hans', /^[^a-z]*$/],
        ['zh-TW', /^[^a-z]*$/],
        ['en-GB', /[a-z]/],
      ] as const) {
        form.lang = lang;
        await drawn();
        await drawn();
        expect(control.validationMessage, lang).to.match(own);
        said.add(control.validationMessage);
        // The label is the page's own.
        const rest = control.validationMessage.replace(control.label, '');
        if (lang === 'en-GB') expect(rest).to.not.match(/\p{Script=Han}/u);
      }
      expect(said.size).to.equal(3);
    });
  });
}
