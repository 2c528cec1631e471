import { expect } from '@open-wc/testing';
import '../../controls/date-field/define.js';
import '../../controls/file-field/define.js';
import '../../controls/money-field/define.js';
import '../../needs/need-intake-form/define.js';
import type { LianNeedIntakeForm } from '../../needs/need-intake-form/need-intake-form.js';
import { written } from './draft-host.test.js';
import { clearDrafts, draftStore, type DraftOptions } from './index.js';

// What the specs of drafts of the real form share: a page with the form, what it tells, and what is typed.

const said = (text: string) => ({ 'zh-Hans': text });
/** What is asked, of all kinds, but for the fields named; that of a version. */
const schema = (version: string, without: readonly string[] = []) => ({
  format: 'liandong.form.v1',
  id: 'kept',
  version,
  steps: [
    {
      id: 'a',
      title: said('一'),
      sections: [
        {
          fields: [
            { name: 't', type: 'text', label: said('话') },
            { name: 'n', type: 'number', label: said('数') },
            { name: 'f', type: 'file', label: said('件') },
            { name: 'm', type: 'money', label: said('钱') },
            { name: 'd', type: 'date', label: said('日') },
            { name: 'i', type: 'id-number', label: said('证'), sensitive: true },
            {
              name: 'chs',
              type: 'choices',
              label: said('多'),
              options: [
                { value: 'a', label: said('甲') },
                { value: 'b', label: said('乙') },
              ],
            },
            {
              name: 'g',
              type: 'group',
              label: said('组'),
              fields: [
                { name: 'called', type: 'text', label: said('名') },
                { name: 'gm', type: 'money', label: said('收') },
                { name: 'age', type: 'number', label: said('岁') },
                { name: 'rf', type: 'file', label: said('件') },
              ],
            },
          ].filter(({ name }) => !without.includes(name)),
        },
      ],
    },
  ],
});

export const wait = (time: number) => new Promise((done) => setTimeout(done, time));
export async function until(look: () => unknown, why: string) {
  for (let turn = 0; turn < 150; turn++) {
    if (await look()) return;
    await wait(20);
  }
  throw new Error(`waited in vain for ${why}`);
}
export const notes = (form: LianNeedIntakeForm) =>
  Array.from(form.shadowRoot!.querySelectorAll('.note'), (note) => note.textContent).join(' | ');
export const says = (form: LianNeedIntakeForm, text: string) =>
  until(() => notes(form).includes(text), text).catch(() => expect.fail(`“${text}” in vain: ${notes(form)}`));
export const press = (form: LianNeedIntakeForm, label: string) =>
  Array.from(form.shadowRoot!.querySelectorAll<HTMLButtonElement>('.note button'))
    .find((button) => button.textContent === label)!
    .click();

const open: HTMLElement[] = [];
/** A page with the form, what a server wrote inside it, and drafts that are on. */
export function page(inner = '', version = '1', options: Partial<DraftOptions> = {}, without?: readonly string[]) {
  const around = document.createElement('form');
  around.innerHTML = `<lian-need-intake-form date="2026-03-02">${inner}</lian-need-intake-form>`;
  const form = around.firstElementChild as LianNeedIntakeForm;
  form.schema = schema(version, without) as LianNeedIntakeForm['schema'];
  document.body.append(around);
  open.push(around);
  return { around, form, on: () => (form.drafts = draftStore({ isOn: true, until: '2026-03-09', ...options })) };
}
export const leave = async () => {
  for (const around of open.splice(0)) {
    const form = around.querySelector('lian-need-intake-form');
    around.remove();
    await written(form?.drafts);
  }
  await until(async () => (await navigator.locks.query()).held?.length === 0, 'what was held');
};
/** Words that were typed into the box of a page without scripts, which is taken over when they come. */
export function typed(text: string) {
  const around = document.createElement('form');
  const native = document.createElement('input');
  native.name = 't';
  native.value = text;
  const form = document.createElement('lian-need-intake-form');
  form.setAttribute('date', '2026-03-02');
  form.append(native);
  form.schema = schema('1') as LianNeedIntakeForm['schema'];
  around.append(form);
  document.body.append(around);
  open.push(around);
  form.drafts = draftStore({ isOn: true, until: '2026-03-09' });
  return form;
}

/** Lines of an older draft, to be copied. */
export const linesOf = (form: LianNeedIntakeForm) =>
  Array.from(form.shadowRoot!.querySelectorAll('.note details > ul > li'), (line) =>
    line.textContent.replace(/\s+/g, ' ').trim(),
  );
/** The control of a field, or of the field of a row. */
export const controlOf = (form: LianNeedIntakeForm, name: string) =>
  Array.from(form.shadowRoot!.querySelectorAll<HTMLElement>('[data-name]')).find(
    ({ dataset }) => dataset['name'] === name || dataset['name']?.endsWith(`.${name}`),
  )!;
export const boxOf = (form: LianNeedIntakeForm, name: string) =>
  controlOf(form, name).shadowRoot!.querySelector('input')!;
/** Writes into the box of a control as a keyboard does. */
export async function write(form: LianNeedIntakeForm, name: string, text: string) {
  const box = boxOf(form, name);
  box.value = text;
  for (const type of ['input', 'change']) box.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  await form.updateComplete;
}
/** After each: all pages go, and what they kept. */
export async function tidy() {
  await leave();
  await clearDrafts();
}
