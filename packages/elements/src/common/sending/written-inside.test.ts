import { expect } from '@open-wc/testing';
import { Vault } from '../../internal/vault.js';
import type { LianNeedIntakeForm } from '../../needs/need-intake-form/need-intake-form.js';
import { leave, page, says, tidy, until, write } from '../drafts/shown-form.test.js';
import { outboxStore, sender, type Answer } from './index.js';

const submit = (form: LianNeedIntakeForm) => form.dispatchEvent(new Event('lian-need-submit', { cancelable: true }));

/** What goes along with the need. */
function along(form: LianNeedIntakeForm, answer: Answer = { kind: 'taken', receipt: { number: 'N-1' } }) {
  const sent: [string, unknown][][] = [];
  form.setAttribute('name', 'need');
  form.sender = sender(
    ({ data }) => {
      sent.push(Array.from(data).slice(1));
      return Promise.resolve(answer);
    },
    { outbox: outboxStore({ until: '2026-03-09' }), firstWait: 60_000 },
  );
  return sent;
}

const remark = '<textarea name="remark"></textarea>';
const others =
  '<select name="floor"><option>一</option><option selected>二</option></select>' +
  '<input type="radio" name="pet" value="dog"><input type="radio" name="pet" value="none" checked>' +
  '<input name="plot"><input name="plot" value="东"><input type="hidden" name="_token" value="令牌">';

describe('sending what the page wrote inside the form', () => {
  afterEach(async () => {
    await tidy();
    const vault = new Vault();
    for (const { id } of await vault.list('outbox')) await vault.remove(id);
  });

  it('sends with it what the form does not ask for, as without scripts; nothing twice, and nothing of beside the form', async () => {
    const { around, form } = page(
      '<input type="hidden" name="_token" value="令牌"><label>备注 <textarea name="remark"></textarea></label>' +
        '<input type="checkbox" name="pet" value="dog" checked><input type="checkbox" name="pet" value="cat" checked>' +
        '<input type="checkbox" name="off" value="yes"><input type="file" name="more"><input name="t" value="灯坏了">',
    );
    around.insertAdjacentHTML('afterbegin', '<input name="account" value="别的事">');
    form.querySelector('textarea')!.value = '狗很凶';
    form.setAttribute('name', 'need');
    let sent: [string, unknown][] = [];
    form.sender = sender(({ data }) => {
      sent = Array.from(data);
      return Promise.resolve({ kind: 'taken', receipt: { number: 'N-1' } });
    });
    await until(() => form.snapshot.answers['t'] === '灯坏了', 'what was taken over');
    form.dispatchEvent(new Event('lian-need-submit', { cancelable: true }));
    await until(() => sent[0], 'what is sent');
    const [[name, need], ...beside] = sent as [[string, string], ...[string, string][]];
    expect([name, (JSON.parse(need) as { further: unknown }).further]).to.deep.equal(['need', { t: '灯坏了' }]);
    expect(beside).to.deep.equal([
      ['_token', '令牌'],
      ['remark', '狗很凶'],
      ['pet', 'dog'],
      ['pet', 'cat'],
    ]);
    await leave();
  });
  it('sends what stands inside, in a form or in none, and not what has the same name elsewhere', async () => {
    const { around, form } = page(remark);
    around.insertAdjacentHTML('afterbegin', '<input name="remark" value="旁边的">');
    const alone = document.createElement('lian-need-intake-form');
    alone.innerHTML = '<input type="hidden" name="remark" value="里面的"><input type="submit" name="go" value="交">';
    alone.schema = form.schema!;
    alone.date = '2026-03-02';
    document.body.append(alone);
    form.querySelector('textarea')!.value = '自己的';
    for (const [each, own] of [
      [form, '自己的'],
      [alone, '里面的'],
    ] as const) {
      const sent = along(each);
      await until(() => each.shadowRoot?.querySelector('[data-name=t]')?.shadowRoot, 'the form');
      await write(each, 't', own);
      submit(each);
      await until(() => sent[0], 'what is sent');
      expect(sent).to.deep.equal([[['remark', own]]]);
    }
    alone.remove();
    await leave();
  });
  for (const by of ['a sender', 'drafts'] as const)
    it(`is emptied with the form, where there are ${by}: the next person sends nothing of it`, async () => {
      const { around, form, on } = page(remark + others);
      const sent = by === 'drafts' ? (on(), []) : along(form);
      await form.updateComplete;
      form.querySelector('textarea')!.value = '不要告诉别人';
      form.querySelector('select')!.selectedIndex = 0;
      form.querySelector<HTMLInputElement>('[value=dog]')!.checked = true;
      for (const box of form.querySelectorAll<HTMLInputElement>('[name=plot]')) box.value = '西';
      form.clear();
      await form.updateComplete;
      const left = [
        ['remark', ''],
        ['floor', '二'],
        ['pet', 'none'],
        ['plot', ''],
        ['plot', '东'],
        ['_token', '令牌'],
      ];
      expect(Array.from(new FormData(around))).to.deep.include.members(left);
      if (by === 'a sender') {
        await write(form, 't', '灯坏了');
        submit(form);
        await until(() => sent[0], 'what is sent');
        expect(sent[0]).to.deep.equal(left);
      }
      await leave();
    });
  it('comes back with a need that comes back refused at the next visit, but for what is the page’s own', async () => {
    const { form } = page(remark + others);
    along(form, { kind: 'again' });
    await form.updateComplete;
    form.querySelector('textarea')!.value = '狗很凶';
    form.querySelector('select')!.selectedIndex = 0;
    form.querySelector<HTMLInputElement>('[value=dog]')!.checked = true;
    form.querySelectorAll<HTMLInputElement>('[name=plot]')[0]!.value = '西';
    await write(form, 't', '灯坏了');
    submit(form);
    await says(form, '关掉网页也不会丢');
    await leave();
    const { form: next } = page((remark + others).replace('令牌', '新令牌'));
    const sent = along(next, { kind: 'refused', problems: [{ path: 't', code: 'required' }] });
    await until(() => next.snapshot.answers['t'] === '灯坏了', 'what was refused');
    await write(next, 't', '灯坏了，三楼');
    submit(next);
    await until(() => sent[1], 'what is sent');
    expect(sent[1]).to.deep.equal([
      ['remark', '狗很凶'],
      ['floor', '一'],
      ['pet', 'dog'],
      ['plot', '西'],
      ['plot', '东'],
      ['_token', '新令牌'],
    ]);
    await leave();
  });
  it('holds nothing up where a file inside cannot be read any more: told once, it is left out', async () => {
    const { form } = page('<input type="file" name="more">');
    const sent = along(form);
    await form.updateComplete;
    const { arrayBuffer } = File.prototype;
    File.prototype.arrayBuffer = () => Promise.reject(new Error('gone'));
    try {
      const files = new DataTransfer();
      files.items.add(new File(['1'], '证明.pdf'));
      form.querySelector('input')!.files = files.files;
      await write(form, 't', '灯坏了');
      submit(form);
      await says(form, '证明.pdf');
      expect(sent).to.deep.equal([]);
      submit(form);
      await until(() => sent[0], 'what is sent');
    } finally {
      File.prototype.arrayBuffer = arrayBuffer;
    }
    expect(sent[0]!.filter(([, value]) => value instanceof File && value.name)).to.deep.equal([]);
    await leave();
  });
});
