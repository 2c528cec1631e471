// What people put into fields, whatever it is: nothing is lost, nothing is cut, and what becomes of it is stated here.
import { expect, fixture, html } from '@open-wc/testing';
import { boxOf, partOf } from '../internal/typing.test.js';
import type { FormControl } from '../internal/form-control.js';
import './combobox/define.js';
import './credit-code-field/define.js';
import './date-field/define.js';
import './id-field/define.js';
import './money-field/define.js';
import './number-field/define.js';
import './phone-field/define.js';
import './text-field/define.js';
import './textarea/define.js';
import type { LianTextarea } from './textarea/textarea.js';
import type { LianTextField } from './text-field/text-field.js';

const family = '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}';
const extensionB = '\u{20BB7}\u{2A6D6}\u{20000}';
const uyghur = 'ئۇيغۇرچە';

type Field = LianTextField | LianTextarea;
const box = (field: Field) => field.shadowRoot!.querySelector<HTMLInputElement>('.control')!;

/** A field in a form, with a limit. */
async function field(tag: 'lian-text-field' | 'lian-textarea', maxlength = 10): Promise<[HTMLFormElement, Field]> {
  const form = await fixture<HTMLFormElement>(html`<form></form>`);
  const made = document.createElement(tag);
  Object.assign(made, { label: '经过', name: 'a', maxlength });
  form.appendChild(made);
  await made.updateComplete;
  return [form, made];
}

/** Puts text in as the clipboard does: through the editor of the browser. */
async function paste(into: Field, text: string): Promise<void> {
  into.focus();
  document.execCommand('insertText', false, text);
  await into.updateComplete;
}
const sent = (form: HTMLFormElement) => new FormData(form).get('a');
const isWhole = (text: string) =>
  !/[\ud800-\udbff](?![\udc00-\udfff])|(?:^|[^\ud800-\udbff])[\udc00-\udfff]/.test(text);

for (const tag of ['lian-text-field', 'lian-textarea'] as const) {
  describe(`what is put into ${tag}`, () => {
    it('ten thousand characters stay whole; what is too many is counted and said', async () => {
      const text = '邻'.repeat(10_000);
      const [form, one] = await field(tag);
      const began = performance.now();
      await paste(one, text);
      expect([one.value, sent(form), box(one).value]).to.deep.equal([text, text, text]);
      expect(one.validationMessage).to.equal('“经过”最多写 10 个字，请删去 9990 个');
      await paste(one, '居');
      expect(one.value.length).to.equal(10_001);
      expect(performance.now() - began).to.be.below(2000);
    });

    it('emoji count by code points, as the server counts: a family of three is five', async () => {
      const [form, one] = await field(tag, 5);
      await paste(one, family);
      expect([one.validity.valid, partOf(one, 'counter')]).to.deep.equal([true, '还可以写 0 个字']);
      await paste(one, '\u{1F600}');
      expect([one.validity.tooLong, partOf(one, 'counter')]).to.deep.equal([true, '超出 1 个字']);
      expect(sent(form)).to.equal(`${family}\u{1F600}`);
    });

    it('rare characters are one each and are never split, at the limit or over it', async () => {
      const [form, one] = await field(tag, 2);
      for (const character of Array.from(extensionB)) {
        await paste(one, character);
        expect(isWhole(one.value) && isWhole(String(sent(form)))).to.equal(true);
      }
      expect([one.value, Array.from(one.value).length, one.validity.tooLong]).to.deep.equal([extensionB, 3, true]);
      one.maxlength = 3;
      expect(one.validity.valid).to.equal(true);
    });

    it('what runs from right to left is shown so, and sent in the order it is read', async () => {
      const [form, one] = await field(tag, 100);
      expect(getComputedStyle(box(one)).direction).to.equal('ltr');
      await paste(one, uyghur);
      expect(getComputedStyle(box(one)).direction).to.equal('rtl');
      expect(sent(form)).to.equal(uyghur);
      one.value = '';
      await one.updateComplete;
      await paste(one, `张三 ${uyghur}`);
      expect(getComputedStyle(box(one)).direction).to.equal('ltr');
    });
  });
}

describe('cells of a spreadsheet', () => {
  const cells = '张三\t女\r\n李四\t男\n';
  it('in one line become spaces, pasted or set, in view and as sent', async () => {
    for (const put of [paste, async (into: Field, text: string) => void (into.value = text)]) {
      const [form, one] = await field('lian-text-field', 100);
      await put(one, cells);
      await one.updateComplete;
      expect(one.value).to.match(/^张三 女 李四 男 ?$/);
      expect([sent(form), box(one).value]).to.deep.equal([one.value, one.value]);
    }
  });

  it('in many lines stay as they are, with line breaks of one kind', async () => {
    for (const put of [paste, async (into: Field, text: string) => void (into.value = text)]) {
      const [, one] = await field('lian-textarea', 100);
      await put(one, cells);
      expect(one.value).to.equal('张三\t女\n李四\t男\n');
    }
  });

  for (const tag of ['lian-number-field', 'lian-money-field'] as const)
    it(`are no one number, dropped on a ${tag} or pasted`, async () => {
      for (const text of ['1\n234', '1\r\n234\r\n', '1\r234'])
        for (const how of ['drop', 'paste'] as const) {
          const made = document.createElement(tag) as FormControl<string>;
          document.body.appendChild(made);
          await made.updateComplete;
          const data = new DataTransfer();
          data.setData('text/plain', text);
          const given = { bubbles: true, cancelable: true, dataTransfer: data, clipboardData: data };
          if (how === 'paste') made.focus();
          const event = how === 'drop' ? new DragEvent(how, given) : new ClipboardEvent(how, given);
          // As the browser: line breaks become spaces where nobody minds them.
          if (boxOf(made).dispatchEvent(event)) {
            made.focus();
            document.execCommand('insertText', false, text.trim().replace(/\r\n|[\r\n]/g, ' '));
          }
          await made.updateComplete;
          expect([made.value, made.validity.badInput, boxOf(made).value], how).to.deep.equal(['', true, '1\t234']);
          made.remove();
        }
    });

  it('in a combobox look for the words of the row', async () => {
    const combobox = await fixture<HTMLElementTagNameMap['lian-combobox']>(
      html`<lian-combobox label="哪个社区" .options=${[{ value: '1', label: '桂花社区', hint: '东街' }]}></lian-combobox>`,
    );
    combobox.focus();
    document.execCommand('insertText', false, '桂花\t东街\n');
    await combobox.updateComplete;
    expect(combobox.shadowRoot!.querySelectorAll('[role=option]').length).to.equal(1);
    expect(boxOf(combobox).value).to.contain('桂花');
  });
});

describe('dashes of documents', () => {
  const dashes = Array.from('-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d');
  const cases = [
    ['lian-phone-field', '86-138-0000-0000', '13800000000'],
    ['lian-phone-field', '0571-6000-0000-801', '057160000000-801'],
    ['lian-id-field', '110105-19491231-002X', '11010519491231002X'],
    ['lian-credit-code-field', '51420000-MJH200408-C', '51420000MJH200408C'],
    ['lian-date-field', '2026-3-2', '2026-03-02'],
    ['lian-number-field', '-5', '-5'],
  ] as const;
  for (const [tag, text, is] of cases)
    it(`of any length are read alike in a ${tag}: ${text}`, async () => {
      const made = document.createElement(tag) as FormControl<string>;
      document.body.appendChild(made);
      for (const dash of dashes) {
        made.value = text.replace(/-/g, dash);
        await made.updateComplete;
        expect([made.value, made.validationMessage], escape(dash)).to.deep.equal([is, '']);
      }
      made.remove();
    });
});

describe('signs that nobody sees', () => {
  const around = (text: string) => `\u202d\u200e${text.slice(0, 3)}\u200b${text.slice(3)}\u202c\ufeff`;
  const options = [{ value: '1', label: '桂花社区' }];
  const cases = [
    ['lian-number-field', '1250', '1250'],
    ['lian-money-field', '1250', '125000'],
    ['lian-phone-field', '13800001234', '13800001234'],
    ['lian-id-field', '11010519491231002X', '11010519491231002X'],
    ['lian-credit-code-field', '51420000MJH200408C', '51420000MJH200408C'],
    ['lian-date-field', '2026-03-02', '2026-03-02'],
    ['lian-combobox', '桂花社区', '1'],
  ] as const;
  for (const [tag, text, is] of cases)
    it(`are dropped in a ${tag}`, async () => {
      const made = document.createElement(tag) as FormControl<string>;
      Object.assign(made, { label: '这一项', step: 'any', options });
      document.body.appendChild(made);
      await made.updateComplete;
      const input = boxOf(made);
      input.focus();
      document.execCommand('insertText', false, around(text));
      input.blur();
      await made.updateComplete;
      expect([made.value, made.validationMessage]).to.deep.equal([is, '']);
      made.remove();
    });

  for (const tag of [
    'lian-text-field',
    'lian-textarea',
    'lian-combobox',
    'lian-number-field',
    'lian-phone-field',
  ] as const)
    it(`are no answer to a ${tag} that must have one`, async () => {
      const made = document.createElement(tag) as FormControl<string>;
      Object.assign(made, { label: '这一项', required: true, free: true, options });
      document.body.appendChild(made);
      await made.updateComplete;
      for (const blank of ['\u200b', '\u2060', '\u3164', '\u2800', ' \u200b ']) {
        const input = made.shadowRoot!.querySelector<HTMLInputElement>('.control')!;
        input.focus();
        input.select();
        document.execCommand('insertText', false, blank);
        await made.updateComplete;
        expect(made.validity.valueMissing, escape(blank)).to.equal(true);
      }
      made.remove();
    });
});

describe('numbers and codes on a page that runs from right to left', () => {
  for (const [tag, value] of [
    ['lian-phone-field', '+85223456789'],
    ['lian-credit-code-field', '51420000MJH200408C'],
    ['lian-number-field', '-5'],
  ] as const)
    it(`stand in the order in which they are read: ${tag}`, async () => {
      const around = await fixture<HTMLElement>(html`<div dir="rtl"></div>`);
      const made = document.createElement(tag) as FormControl<string>;
      around.append(made);
      made.value = value;
      await made.updateComplete;
      expect(getComputedStyle(boxOf(made)).direction).to.equal('ltr');
    });
});
