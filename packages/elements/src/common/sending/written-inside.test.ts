import { expect } from '@open-wc/testing';
import { Vault } from '../../internal/vault.js';
import type { LianNeedIntakeForm } from '../../needs/need-intake-form/need-intake-form.js';
import { leave, page, says, tidy, until, write } from '../drafts/shown-form.test.js';
import { outboxStore, sender, type Answer } from './index.js';

const submit = (form: LianNeedIntakeForm) => form.dispatchEvent(new Event('lian-need-submit', { cancelable: true }));

/** Presses a button of a note, if it stands there. */
const tryPress = (form: LianNeedIntakeForm, label: string) => {
  const button = Array.from(form.shadowRoot!.querySelectorAll<HTMLElement>('.note button')).find(
    ({ textContent }) => textContent?.trim() === label,
  );
  button?.click();
  return !!button;
};

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
  const before =
    '<select name="floor"><option value="" disabled selected>请选择</option><option>一</option></select>' +
    '<select name="side"><option>左</option><option>右</option></select>' +
    '<input type="radio" name="pet" value="none" checked><input type="radio" name="pet" value="dog">' +
    '<input type="checkbox" name="call" value="yes" checked><input type="file" name="more">' +
    '<input name="plot"><input name="plot" value="东"><input type="hidden" name="_token" value="令牌">' +
    '<input name="from" value="网页" readonly>';
  /** A need with what was written inside waits in the outbox, comes back refused at the next visit, and is corrected there. */
  async function cameBack(
    again: (next: LianNeedIntakeForm) => unknown = () => undefined,
    change: (next: LianNeedIntakeForm) => unknown = () => undefined,
  ) {
    const { form } = page(remark + before);
    along(form, { kind: 'again' });
    await form.updateComplete;
    form.querySelector('textarea')!.value = '狗很凶';
    form.querySelectorAll('select')[1]!.selectedIndex = 1;
    form.querySelector<HTMLInputElement>('[value=dog]')!.checked = true;
    form.querySelector<HTMLInputElement>('[name=call]')!.checked = false;
    form.querySelectorAll<HTMLInputElement>('[name=plot]')[0]!.value = '西';
    const files = new DataTransfer();
    files.items.add(new File(['1'], '证明.pdf'));
    form.querySelector<HTMLInputElement>('[name=more]')!.files = files.files;
    await write(form, 't', '灯坏了');
    submit(form);
    await says(form, '关掉网页也不会丢');
    await leave();
    const { form: next } = page((remark + before).replace('令牌', '新令牌'));
    again(next);
    const sent = along(next, { kind: 'refused', problems: [{ path: 't', code: 'required' }] });
    await until(() => next.snapshot.answers['t'] === '灯坏了', 'what was refused');
    await change(next);
    await write(next, 't', '灯坏了，三楼');
    submit(next);
    await until(() => sent[1], 'what is sent');
    const told = sent[1]!.map(([name, value]) => [name, value instanceof File ? value.name : value]);
    await leave();
    return told;
  }
  const own = [
    ['_token', '新令牌'],
    ['from', '网页'],
  ];

  it('goes with the correction of a need that comes back refused, and what is the page’s own as it is by then', async () => {
    expect(await cameBack()).to.deep.equal([
      ['remark', '狗很凶'],
      ['side', '右'],
      ['pet', 'dog'],
      ['more', '证明.pdf'],
      ['plot', '西'],
      ['plot', '东'],
      ...own,
    ]);
  });
  it('gives way to what was written there at this visit', async () => {
    const told = await cameBack((next) => (next.querySelector('textarea')!.value = '狗已经送走'));
    expect(told.filter(([name]) => name === 'remark')).to.deep.equal([['remark', '狗已经送走']]);
  });
  for (const [what, end] of [
    ['given up', (next) => until(() => tryPress(next, '不交了，从这台设备删去'), 'the button')],
    ['emptied', (next) => next.clear()],
  ] as readonly (readonly [string, (next: LianNeedIntakeForm) => unknown])[])
    it(`goes with no other need once that is ${what}`, async () => {
      const told = await cameBack(undefined, async (next) => {
        await end(next);
        await next.updateComplete;
      });
      expect(told).to.deep.equal([
        ['remark', ''],
        ['side', '左'],
        ['pet', 'none'],
        ['call', 'yes'],
        ['plot', ''],
        ['plot', '东'],
        ...own,
      ]);
    });
  it('is sent as it is seen, and stays, where the form draws it', async () => {
    const { form } = page('<label slot="privacy"><input type="checkbox" name="read" value="yes"></label>');
    const sent = along(form, { kind: 'refused', problems: [{ path: 't', code: 'required' }] });
    const box = form.querySelector<HTMLInputElement>('[name=read]')!;
    await form.updateComplete;
    for (const isRead of [true, false]) {
      box.checked = isRead;
      await write(form, 't', `灯坏了${isRead}`);
      submit(form);
      await says(form, '改一改');
      expect(box.checked).to.equal(isRead);
    }
    expect(sent).to.deep.equal([[['read', 'yes']], []]);
    form.clear();
    expect(box.checked).to.equal(false);
    await leave();
  });
  it('goes with one need, and not with the next from the same page', async () => {
    const { form } = page(remark);
    const sent = along(form);
    await form.updateComplete;
    form.querySelector('textarea')!.value = '狗很凶';
    for (const words of ['灯坏了', '水管漏了']) {
      await write(form, 't', words);
      submit(form);
      await says(form, 'N-1');
    }
    expect(sent).to.deep.equal([[['remark', '狗很凶']], [['remark', '']]]);
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
