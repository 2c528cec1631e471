import { expect } from '@open-wc/testing';
import '../../controls/money-field/define.js';
import '../../needs/need-intake-form/define.js';
import type { LianNeedIntakeForm } from '../../needs/need-intake-form/need-intake-form.js';
import { clearDrafts, draftStore, type DraftOptions } from './index.js';

const said = (text: string) => ({ 'zh-Hans': text });
const schema = (version: string) => ({
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
              ],
            },
          ],
        },
      ],
    },
  ],
});

const wait = (time: number) => new Promise((done) => setTimeout(done, time));
async function until(look: () => unknown, why: string) {
  for (let turn = 0; turn < 150; turn++) {
    if (await look()) return;
    await wait(20);
  }
  throw new Error(`waited in vain for ${why}`);
}
const notes = (form: LianNeedIntakeForm) =>
  Array.from(form.shadowRoot!.querySelectorAll('.note'), (note) => note.textContent).join(' | ');
const says = (form: LianNeedIntakeForm, text: string) =>
  until(() => notes(form).includes(text), text).catch(() => expect.fail(`“${text}” in vain: ${notes(form)}`));
const press = (form: LianNeedIntakeForm, label: string) =>
  Array.from(form.shadowRoot!.querySelectorAll<HTMLButtonElement>('.note button'))
    .find((button) => button.textContent === label)!
    .click();

const open: HTMLElement[] = [];
/** A page with the form, what a server wrote inside it, and drafts that are on. */
function page(inner = '', version = '1', options: Partial<DraftOptions> = {}) {
  const around = document.createElement('form');
  around.innerHTML = `<lian-need-intake-form date="2026-03-02">${inner}</lian-need-intake-form>`;
  const form = around.firstElementChild as LianNeedIntakeForm;
  form.schema = schema(version) as LianNeedIntakeForm['schema'];
  document.body.append(around);
  open.push(around);
  return { around, form, on: () => (form.drafts = draftStore({ isOn: true, until: '2026-03-09', ...options })) };
}
const leave = async () => {
  for (const around of open.splice(0)) around.remove();
  await until(async () => (await navigator.locks.query()).held?.length === 0, 'what was held');
};
/** Words that were typed into the box of a page without scripts, which is taken over when they come. */
function typed(text: string) {
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

describe('drafts of the intake form', () => {
  afterEach(async () => {
    await leave();
    await clearDrafts();
  });

  it('hold what was typed before the script came', async () => {
    const form = typed('写好的');
    await says(form, '草稿已存在这台设备上');
    await leave();
    const again = page();
    again.on();
    await says(again.form, '没有交的草稿');
    press(again.form, '接着填');
    await until(() => again.form.snapshot.answers['t'] === '写好的', 'the words');
  });
  it('do not write over what was typed before the script came', async () => {
    await says(typed('旧的'), '草稿已存在这台设备上');
    await leave();
    const form = typed('新写的');
    await says(form, '没有交的草稿');
    press(form, '接着填');
    await says(form, '草稿已存在这台设备上');
    expect(form.snapshot.answers['t']).to.equal('新写的');
  });
  it('take what a server wrote into the boxes for what the page gave', async () => {
    const { form, on } = page('<input name="t" value="服务器的">');
    on();
    await says(form, '写下的内容会');
    await wait(300);
    expect((await indexedDB.databases()).map(({ name }) => name)).to.not.include('liandong.kept');
    expect(form.state.provided).to.deep.equal({ t: '服务器的' });
  });
  it('of an older form are shown as the review shows them: yuan, days, labels, numbers covered', async () => {
    const { form, on } = page();
    on();
    await says(form, '写下的内容会');
    form.snapshot = {
      ...form.snapshot,
      answers: {
        t: '话',
        m: '1250',
        d: '2026-03-02',
        i: '11010519491231002X',
        chs: ['a', 'b'],
        g: [{ called: '王', gm: '99900' }, { called: '李' }],
        former: '不再问的',
      },
    };
    await says(form, '草稿已存在这台设备上');
    await leave();
    const later = page('', '2');
    later.on();
    await says(later.form, '按旧的表填的');
    const lines = Array.from(later.form.shadowRoot!.querySelectorAll('.note details > ul > li'), (line) =>
      line.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(lines).to.deep.equal([
      '话：话',
      '钱：12.50 元',
      '日：2026年3月2日',
      '证：110****002X',
      '多：甲、乙',
      '组：名：王收：999.00 元名：李收：没有填写',
      'former：不再问的',
    ]);
  });
  it('go with what a reset empties', async () => {
    const form = typed('写好的');
    await says(form, '草稿已存在这台设备上');
    form.form!.reset();
    await until(async () => !(await indexedDB.databases()).some(({ name }) => name === 'liandong.kept'), 'nothing');
    await says(form, '写下的内容会');
  });
  it('are not asked about when the form is moved within its page', async () => {
    const form = typed('写好的');
    await says(form, '草稿已存在这台设备上');
    const place = document.createElement('div');
    form.form!.append(place);
    place.append(form);
    await wait(500);
    expect(notes(form)).to.include('草稿已存在这台设备上');
    expect(notes(form)).to.not.include('没有交的草稿');
  });
});
