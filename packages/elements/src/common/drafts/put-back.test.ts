import { expect } from '@open-wc/testing';
import { Vault } from '../../internal/vault.js';
import { outboxStore, sender, type Answer, type Handler } from '../sending/index.js';
import { boxOf, leave, notes, page, press, says, tidy, until, wait, write } from './shown-form.test.js';

const refused: Answer = { kind: 'refused', problems: [{ path: 't', code: 'required' }] };

/** A page whose draft is on, and whose server refuses what is sent. */
async function open(isOn = true, handler: Handler = () => Promise.resolve(refused), hasOutbox = true) {
  const { form, on } = page('', '1', { isOn });
  on();
  form.sender = sender(handler, hasOutbox ? { outbox: outboxStore({ until: '2026-03-09' }) } : {});
  await until(() => notes(form), 'a note');
  return form;
}

/** Leaves a draft; returns what the browser kept for Back before its last words, and with them. */
async function left() {
  const form = await open();
  await write(form, 't', '旧话');
  await says(form, '草稿已存在这台设备上');
  const before = form.state.kept;
  await write(form, 't', '旧话，改了');
  await wait(300);
  const after = form.state.kept;
  await leave();
  return { before, after };
}
async function goOn(form: Awaited<ReturnType<typeof open>>) {
  press(form, '接着填');
  await says(form, '草稿已存在这台设备上');
  return form.snapshot.answers['t'];
}
/** Somebody came Back to older words, and wrote beside them in a draft of its own: what the browser then keeps. */
async function besideOlderWords() {
  const { before } = await left();
  const form = await open();
  form.formStateRestoreCallback(before);
  await says(form, '要接着填吗');
  await write(form, 'n', '7');
  await until(async () => (await count()) === 2, 'a draft of its own');
  await wait(200);
  return form.state.kept;
}
const count = async () => (await new Vault().list('draft')).length;

describe('what comes back into the form of a draft that waits', () => {
  afterEach(async () => {
    await tidy();
    const vault = new Vault();
    for (const { id } of await vault.list('outbox')) await vault.remove(id);
  });

  for (const isOn of [true, false])
    it(`from an outbox gives way to its later words, isOn ${isOn}`, async () => {
      const first = await open();
      await write(first, 't', '旧话');
      await says(first, '草稿已存在这台设备上');
      first.dispatchEvent(new Event('lian-need-submit', { cancelable: true }));
      await says(first, '改好了再交');
      await write(first, 't', '旧话，改了');
      await wait(300);
      await leave();
      const form = await open(isOn);
      await until(() => form.snapshot.answers['t'] === '旧话', 'what was refused once more');
      await says(form, '要接着填吗');
      await wait(300);
      expect(await count(), 'the older words become no draft of their own').to.equal(1);
      expect(await goOn(form)).to.equal('旧话，改了');
    });
  it('from an outbox gives way to the draft in which somebody has corrected it at once', async () => {
    const first = await open();
    await write(first, 't', '旧话');
    await says(first, '草稿已存在这台设备上');
    first.dispatchEvent(new Event('lian-need-submit', { cancelable: true }));
    await says(first, '改好了再交');
    await leave();
    const second = await open();
    await until(() => second.snapshot.answers['t'] === '旧话', 'what was refused once more');
    await says(second, '没有交的草稿');
    await write(second, 't', '改好了的话');
    await until(async () => (await count()) === 2, 'a draft of its own');
    await leave();
    const third = await open();
    await until(() => third.snapshot.answers['t'] === '旧话', 'what was refused, at the next visit');
    await says(third, '要接着填吗');
    await wait(300);
    expect(await count(), 'the older words become no third draft').to.equal(2);
    expect(await goOn(third)).to.equal('改好了的话');
  });
  for (const isGoing of [true, false])
    it(`and lies in no outbox counts as written here, whether somebody goes on or leaves: ${isGoing}`, async () => {
      await left();
      let answer: ((answer: Answer) => void) | undefined;
      const form = await open(true, () => new Promise((done) => (answer = done)), false);
      await says(form, '要接着填吗');
      await write(form, 't', '新写的');
      await until(async () => (await count()) === 2, 'a draft of its own');
      form.dispatchEvent(new Event('lian-need-submit', { cancelable: true }));
      await until(() => answer, 'the attempt');
      form.clear();
      await until(async () => (await count()) === 1, 'that draft to go');
      answer!(refused);
      await until(() => form.snapshot.answers['t'] === '新写的', 'what was refused');
      if (isGoing) expect(await goOn(form)).to.equal('新写的');
      else await until(async () => (await count()) === 2, 'a draft of its own');
    });
  it('from Back gives way to its later words, also when the page is shown once more before anybody chose', async () => {
    let { before } = await left();
    for (let turn = 0; turn < 2; turn++) {
      const form = await open();
      form.formStateRestoreCallback(before);
      expect(form.snapshot.answers['t']).to.equal('旧话');
      await says(form, '要接着填吗');
      form.go(1);
      form.go(0);
      before = form.state.kept;
      if (turn) expect(await goOn(form)).to.equal('旧话，改了');
      else await leave();
    }
  });
  it('from Back gives way to its later words though somebody wrote in another field, went away and came back', async () => {
    const { before } = await left();
    const first = await open(false);
    first.formStateRestoreCallback(before);
    await says(first, '要接着填吗');
    await write(first, 'n', '7');
    let { kept } = first.state;
    for (let turn = 0; turn < 2; turn++) {
      await leave();
      const form = await open(false);
      form.formStateRestoreCallback(kept);
      await form.updateComplete;
      expect([form.snapshot.answers['t'], boxOf(form, 'n').value]).to.deep.equal(['旧话', '7']);
      await says(form, '要接着填吗');
      ({ kept } = form.state);
      if (!turn) continue;
      expect([await goOn(form), boxOf(form, 'n').value]).to.deep.equal(['旧话，改了', '7']);
      expect(JSON.parse(form.state.kept)).to.not.include.keys('came');
    }
  });
  it('from Back gives way to its later words though what was written beside them is a draft of its own by then', async () => {
    const kept = await besideOlderWords();
    for (const hasBack of [true, false]) {
      await leave();
      const form = await open();
      if (hasBack) form.formStateRestoreCallback(kept);
      await says(form, '要接着填吗');
      if (hasBack) {
        expect(form.snapshot.answers).to.deep.equal({ t: '旧话', n: '7' });
        continue;
      }
      expect([await goOn(form), form.snapshot.answers['n']]).to.deep.equal(['旧话，改了', '7']);
      await until(async () => (await count()) === 1, 'the two to be one');
    }
  });
  it('and so it does where somebody goes on after Back', async () => {
    const kept = await besideOlderWords();
    await leave();
    const form = await open();
    form.formStateRestoreCallback(kept);
    await says(form, '要接着填吗');
    expect([await goOn(form), form.snapshot.answers['n']]).to.deep.equal(['旧话，改了', '7']);
    await until(async () => (await count()) === 1, 'the two to be one');
  });
  for (const isWritten of [false, true])
    it(`from Back is not kept anew where that draft is thrown away; what was written beside it is: ${isWritten}`, async () => {
      const { after } = await left();
      const form = await open();
      form.formStateRestoreCallback(after);
      await says(form, '要接着填吗');
      if (isWritten) {
        await write(form, 'n', '7');
        await until(async () => (await count()) === 2, 'a draft of its own');
      }
      press(form, '删去草稿，从头填');
      await until(() => !/要接着填吗|^$/.test(notes(form)), 'no question');
      await wait(400);
      const vault = new Vault();
      const all = (await vault.list('draft')).map(({ id }) => vault.get(id) as Promise<{ answers: unknown }>);
      const kept = (await Promise.all(all)).map(({ answers }) => answers);
      expect(kept).to.deep.equal(isWritten ? [{ n: '7' }] : []);
    });
  it('out of a draft does not where the form is reset meanwhile: it is asked about once more', async () => {
    await left();
    const form = await open();
    await says(form, '要接着填吗');
    await write(form, 'n', '7');
    await until(async () => (await count()) === 2, 'a draft of its own');
    const { take } = Vault.prototype;
    Vault.prototype.take = async function (this: Vault, ...given: Parameters<typeof take>) {
      await wait(200);
      return take.apply(this, given);
    };
    try {
      press(form, '接着填');
      form.clear();
      await wait(600);
    } finally {
      Vault.prototype.take = take;
    }
    await says(form, '要接着填吗');
    expect([form.snapshot.answers, await count()]).to.deep.equal([{}, 1]);
    expect(await goOn(form)).to.equal('旧话，改了');
  });
  it('stands where somebody writes over it', async () => {
    const { before } = await left();
    const form = await open();
    form.formStateRestoreCallback(before);
    await says(form, '要接着填吗');
    await write(form, 'n', '7');
    expect(JSON.parse(form.state.kept)).to.not.include.keys('draft', 'writes');
    expect([await goOn(form), boxOf(form, 'n').value]).to.deep.equal(['旧话，改了', '7']);
  });
  it('stands where it is newer than the draft, or never was in it', async () => {
    const { after } = await left();
    const kept = JSON.parse(after) as { writes: number };
    for (const other of [{ writes: kept.writes + 1 }, { draft: undefined }, { draft: 'another' }]) {
      const form = await open();
      form.formStateRestoreCallback(JSON.stringify({ ...kept, ...other, answers: { t: '最后的话' } }));
      await says(form, '要接着填吗');
      expect(await goOn(form)).to.equal('最后的话');
      await write(form, 't', '旧话，改了');
      await wait(300);
      await leave();
    }
  });
});
