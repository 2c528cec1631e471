import { expect } from '@open-wc/testing';
import { Vault } from '../../internal/vault.js';
import { outboxStore, sender, type Answer, type Handler } from '../sending/index.js';
import { leave, notes, page, press, says, tidy, until, wait, write } from './shown-form.test.js';

const wasSent = '已经从这台设备交过';
const notSent = '没有交的草稿';
const giveUp = '不交了，从这台设备删去';
const bad = '有的地方要改一改';

const refused: Answer = { kind: 'refused', problems: [{ path: 't', code: 'required' }] };
const refusing: Handler = () => Promise.resolve(refused);
const down: Handler = () => Promise.resolve({ kind: 'again' });
const taking: Handler = () => Promise.resolve({ kind: 'taken', receipt: { number: 'N-1' } });
/** A server that answers what came once it is told what. */
function slow() {
  const site = { answer: (_: Answer): void => undefined };
  const handler: Handler = () => new Promise((done) => (site.answer = done));
  return { site, handler };
}

type Form = ReturnType<typeof page>['form'];
const box = () => outboxStore({ until: '2026-03-09' });
/** A page with drafts, on as somebody has switched them on, unless they are not to be. */
async function open(handler: Handler, isOn = true, outbox = box() as ReturnType<typeof box> | undefined) {
  const { form, around, on } = page('', '1', { isOn });
  on();
  form.sender = sender(handler, { ...(outbox && { outbox }), firstWait: 60_000 });
  await until(() => notes(form), 'a note');
  return { form, around };
}
/** Without a word of what lies there. */
async function visit(handler: Handler = down) {
  const { form } = await open(handler, false);
  await wait(300);
  return form;
}
async function kept(kind: 'draft' | 'outbox') {
  const vault = new Vault();
  const all = (await vault.list(kind)).map(({ id }) => vault.get(id) as Promise<{ answers: unknown } | undefined>);
  return (await Promise.all(all)).map((one) => one?.answers);
}
const submit = (form: Form) => form.dispatchEvent(new Event('lian-need-submit', { cancelable: true }));
async function send(form: Form, text: string) {
  await write(form, 't', text);
  await wait(200);
  submit(form);
  await wait(100);
}

describe('drafts of what was not taken', () => {
  afterEach(async () => {
    await tidy();
    const vault = new Vault();
    for (const { id } of await vault.list('outbox')) await vault.remove(id);
  });

  for (const isTaken of [true, false])
    it(`are not told as sent where they were held back behind another, which arrived: ${isTaken}`, async () => {
      const { site, handler } = slow();
      const { form } = await open(handler);
      await send(form, '甲的事');
      await until(async () => (await kept('outbox')).length, 'the outbox');
      await send(form, '乙的事');
      await says(form, '现在写的还没有交');
      if (isTaken) {
        site.answer({ kind: 'taken', receipt: { number: 'N-1' } });
        await says(form, 'N-1');
      }
      await wait(200);
      await leave();
      const next = await visit(taking);
      await says(next, notSent);
      expect(notes(next)).to.not.include(wasSent);
      press(next, '接着填');
      await until(() => next.snapshot.answers['t'] === '乙的事', 'what was held back');
    });
  it('are not told as sent where they were held back behind one that was refused then', async () => {
    const { site, handler } = slow();
    const { form } = await open(handler);
    await send(form, '甲的事');
    await send(form, '乙的事');
    await says(form, '现在写的还没有交');
    site.answer(refused);
    await says(form, '没有收下');
    expect(notes(form), 'what is kept, and goes on at the next visit').to.include('先前交的那一份没有收下');
    await wait(200);
    await leave();
    const next = await visit(refusing);
    await says(next, notSent);
    expect(notes(next), 'what has come back').to.include(bad).and.not.include('先前');
  });
  for (const hasOutbox of [true, false])
    it(`are not told as sent where they were refused, with an outbox: ${hasOutbox}`, async () => {
      const { form } = await open(refusing, true, hasOutbox ? box() : undefined);
      await send(form, '甲的事');
      await says(form, bad);
      await wait(200);
      await leave();
      await says(await visit(), notSent);
    });
  it('are not kept twice where two came back and nobody has written: what waits is gone on with, or deleted', async () => {
    const plain = page().form;
    plain.sender = sender(down, { outbox: box(), firstWait: 60_000 });
    await until(() => plain.shadowRoot?.querySelector('[data-name=t]')?.shadowRoot, 'the form');
    await send(plain, '乙的事');
    await says(plain, '没有送到');
    await leave();
    const { form: before } = await open(down);
    await says(before, '没有送到');
    await send(before, '甲的事');
    await leave();
    const { form } = await open(refusing);
    await says(form, '先前交的那一份没有收下');
    await wait(500);
    expect(await kept('draft'), 'one draft').to.deep.equal([{ t: '甲的事' }]);
    press(form, '删去草稿，从头填');
    await until(async () => !(await kept('draft'))[0], 'no draft');
  });
  it('nor where they came back refused at the next visit', async () => {
    const { form } = await open(down);
    await send(form, '甲的事');
    await says(form, '没有送到');
    await leave();
    const next = await visit(refusing);
    await says(next, bad);
    await says(next, notSent);
    press(next, '接着填');
    await says(next, '草稿已存在这台设备上');
    await wait(200);
    await leave();
    await says(await visit(), notSent);
  });
  it('nor where they came back refused, and somebody wrote before going on with them; at the visit after that neither', async () => {
    const { form } = await open(down);
    await send(form, '甲的事');
    await says(form, '没有送到');
    await leave();
    const next = (await open(refusing, false)).form;
    await says(next, bad);
    await says(next, notSent);
    await write(next, 't', '甲的事，改');
    await wait(200);
    expect(notes(next)).to.include(notSent).and.not.include(wasSent);
    await leave();
    await says(await visit(), notSent);
  });
  it('nor where that was refused while other words stood in the form', async () => {
    const { form } = await open(down);
    await send(form, '甲的事');
    await says(form, '没有送到');
    await leave();
    const { site, handler } = slow();
    const next = (await open(handler, false)).form;
    await says(next, wasSent);
    await says(next, '正在发送');
    await write(next, 't', '乙的事');
    site.answer(refused);
    await says(next, '没有收下');
    await says(next, notSent);
    await leave();
    await says(await visit(), notSent);
  });
  it('nor where two were refused, one of which waits until the next visit', async () => {
    const pages = [await open(down), await open(down)];
    for (const [at, text] of ['甲的事', '乙的事'].entries()) {
      await send(pages[at]!.form, text);
      await says(pages[at]!.form, '没有送到');
    }
    await leave();
    const next = await visit(refusing);
    await says(next, '没有收下');
    await says(next, notSent);
    press(next, '删去草稿，从头填');
    await until(async () => (await kept('draft')).length === 1, 'the other');
    await says(next, notSent);
    await leave();
    await says(await visit(), notSent);
  });
  it('nor where what was refused is of an older version of the form', async () => {
    const { form } = await open(down);
    await send(form, '甲的事');
    await says(form, '没有送到');
    await leave();
    for (const handler of [refusing, down]) {
      const { form: later, on } = page('', '2', { isOn: false, migrate: (answers) => answers });
      on();
      later.sender = sender(handler, { outbox: box(), firstWait: 60_000 });
      await says(later, handler === down ? '没有送到' : '按旧的表填的');
      await says(later, notSent);
      await leave();
    }
  });
  it('nor where a file of theirs could not be read', async () => {
    const { form } = await open(taking);
    await write(form, 't', '甲的事');
    const photo = new File(['abc'], '楼道.jpg');
    photo.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    form.snapshot = { ...form.snapshot, answers: { t: '甲的事', f: [photo] } };
    form.dispatchEvent(new Event('input'));
    await wait(200);
    submit(form);
    await says(form, '没有交');
    await wait(200);
    await leave();
    await says(await visit(), notSent);
  });
  it('are told as sent where that was before they were kept', async () => {
    const { form } = await open(down, false);
    await send(form, '甲的事');
    press(form, '存一份草稿在这台设备上');
    await says(form, '草稿已存在这台设备上');
    await wait(200);
    await leave();
    await says(await visit(), wasSent);
  });
  it('are told as sent though somebody looked around in them, or went on with them and wrote nothing', async () => {
    const { form } = await open(down);
    await send(form, '甲的事');
    form.go(0);
    await wait(200);
    await leave();
    const next = await visit();
    await says(next, wasSent);
    press(next, '接着填');
    await says(next, '草稿已存在这台设备上');
    await wait(200);
    await leave();
    await says(await visit(), wasSent);
  });
});

describe('drafts of what is given up', () => {
  afterEach(async () => {
    await tidy();
    const vault = new Vault();
    for (const { id } of await vault.list('outbox')) await vault.remove(id);
  });
  const nothing = () => until(async () => ![...(await kept('draft')), ...(await kept('outbox'))].length, 'nothing');

  for (const isOn of [true, false])
    it(`go with it, and what stands in the form is told as kept nowhere; on for the page: ${isOn}`, async () => {
      const { form } = await open(refusing, isOn);
      if (!isOn) press(form, '存一份草稿在这台设备上');
      await send(form, '甲的事');
      await says(form, bad);
      press(form, giveUp);
      await nothing();
      await says(form, '写的内容没有存在这台设备上');
      expect(notes(form)).to.include(bad).and.not.include('保存到');
      expect(form.snapshot.answers).to.deep.equal({ t: '甲的事' });
      await leave();
      const next = await visit();
      expect([next.snapshot.answers, notes(next).includes(notSent)]).to.deep.equal([{}, false]);
    });
  for (const isOn of [true, false])
    it(`go with it where it came back at the next visit and they wait; on for the page: ${isOn}`, async () => {
      const { form } = await open(down);
      await send(form, '甲的事');
      await says(form, '没有送到');
      await leave();
      const next = (await open(refusing, isOn)).form;
      await says(next, bad);
      await says(next, '要接着填吗');
      press(next, giveUp);
      await nothing();
      await says(next, '写的内容没有存在这台设备上');
      await wait(300);
      await nothing();
    });
  it('stay where other words are in them', async () => {
    const { site, handler } = slow();
    const { form } = await open(handler);
    await send(form, '甲的事');
    await send(form, '乙的事');
    site.answer(refused);
    await says(form, '没有收下');
    press(form, giveUp);
    await until(async () => !(await kept('outbox')).length, 'the outbox');
    await wait(200);
    expect(await kept('draft')).to.deep.equal([{ t: '乙的事' }]);
    expect(notes(form)).to.include('草稿已存在这台设备上');
    await leave();
    await says(await visit(), notSent);
  });
  it('stay where they wait and were corrected since', async () => {
    const { form } = await open(refusing);
    await send(form, '甲的事');
    await says(form, bad);
    await write(form, 't', '甲的事，改了');
    await wait(200);
    await leave();
    const next = await visit(refusing);
    await says(next, bad);
    await says(next, notSent);
    press(next, giveUp);
    await until(async () => !(await kept('outbox')).length, 'the outbox');
    await wait(200);
    expect(await kept('draft')).to.deep.equal([{ t: '甲的事，改了' }]);
    await says(next, notSent);
  });
  it('are not there where there were none, and none are offered as cleared', async () => {
    const { form } = await open(refusing, false);
    await send(form, '甲的事');
    await says(form, bad);
    press(form, giveUp);
    await nothing();
    await says(form, '写的内容没有存在这台设备上');
  });
});
