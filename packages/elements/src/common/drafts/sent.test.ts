import { expect } from '@open-wc/testing';
import { begin, databases, leave, raw, tidy, until, wait } from './draft-host.test.js';

describe('drafts of what is sent', () => {
  afterEach(tidy);

  it('stay while a need is on its way and the page is closed before it arrived', async () => {
    const first = await begin({ isOn: true });
    first.host.write({ name: '王' });
    await wait(300);
    first.host.dispatchEvent(new Event('lian-need-submit', { cancelable: true })); // a sender took it
    await wait(50);
    await leave(first.part);
    const { note, press, host } = await begin();
    expect(note.text).to.include('没有交的草稿');
    press('接着填');
    await until(() => host.snapshot.answers['name'] === '王', 'the answer');
  });
  it('go when the need was sent', async () => {
    const { host } = await begin({ isOn: true });
    host.write({ name: '王' });
    await wait(300);
    host.dispatchEvent(new Event('lian-need-sent'));
    await until(async () => !(await databases()).includes('liandong.kept'), 'nothing');
  });
  it('stay where the page around was sent and nobody knows whether it arrived, and say so', async () => {
    const first = await begin({ isOn: true });
    first.host.write({ name: '王' });
    first.host.form.dispatchEvent(new Event('submit', { cancelable: true }));
    await leave(first.part);
    const { note } = await begin();
    expect(note.text).to.include('已经从这台设备交过');
  });
  it('say so too of one that was begun beside an earlier one', async () => {
    const first = await begin({ isOn: true });
    first.host.write({ name: '乙' });
    await leave(first.part);
    const second = await begin({ isOn: true });
    second.host.write({ name: '甲' });
    await wait(300);
    second.host.form.dispatchEvent(new Event('submit', { cancelable: true }));
    await wait(300);
    await leave(second.part);
    const { note } = await begin();
    expect(note.text).to.include('已经从这台设备交过');
  });
  it('do not say that they were sent where the form around was not', async () => {
    const first = await begin({ isOn: true });
    first.host.write({ name: '王' });
    first.host.dispatchEvent(new Event('lian-need-submit', { cancelable: true })); // another field is missing
    first.host.form.addEventListener('submit', (event) => event.preventDefault());
    first.host.form.dispatchEvent(new Event('submit', { cancelable: true }));
    await leave(first.part);
    const { note } = await begin();
    expect(note.text).to.include('没有交的草稿');
  });
  it('are told as sent from the moment a sender has taken them', async () => {
    const first = await begin({ isOn: true });
    first.host.write({ name: '王' });
    await wait(300);
    first.host.addEventListener('lian-need-submit', (event) => event.preventDefault());
    first.host.dispatchEvent(new Event('lian-need-submit', { cancelable: true }));
    await wait(100);
    await leave(first.part);
    const { note } = await begin();
    expect(note.text).to.include('已经从这台设备交过');
  });
  it('are told as sent though a file of theirs is still being read as the page goes', async () => {
    const { host } = await begin({ isOn: true });
    const file = new File(['abc'], '楼道.jpg');
    let go = (): void => undefined;
    file.arrayBuffer = () => new Promise((done) => (go = () => done(new ArrayBuffer(3))));
    host.write({ name: '王', photos: [file] });
    await until(async () => (await raw('kept')).length === 1, 'the words');
    host.form.dispatchEvent(new Event('submit', { cancelable: true }));
    const isSent = async () => ((await raw('kept'))[0] as { isSent?: boolean }).isSent;
    await until(isSent, 'the word that it was sent').finally(() => go());
  });
  it('are told as sent though the device fails once, and nothing is left unheard', async () => {
    const first = await begin({ isOn: true });
    first.host.write({ name: '王' });
    await wait(300);
    const unheard: unknown[] = [];
    const hear = (event: PromiseRejectionEvent) => (event.preventDefault(), unheard.push(event.reason));
    window.addEventListener('unhandledrejection', hear);
    const { put } = IDBObjectStore.prototype;
    let fails = 2;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      if ((given[0] as { isSent?: boolean }).isSent && fails-- > 0) throw new DOMException('', 'UnknownError');
      return put.apply(this, given);
    };
    try {
      first.host.form.dispatchEvent(new Event('submit', { cancelable: true }));
      await until(async () => ((await raw('kept'))[0] as { isSent?: boolean }).isSent, 'the word that it was sent');
    } finally {
      IDBObjectStore.prototype.put = put;
      window.removeEventListener('unhandledrejection', hear);
    }
    expect(unheard).to.deep.equal([]);
  });
  it('are gone before it is told that the need has arrived', async () => {
    const { part, host } = await begin({ isOn: true });
    host.write({ name: '王' });
    await wait(300);
    await part.arrived?.();
    expect(await databases()).to.not.include('liandong.kept');
  });
  for (const isOn of [true, false])
    it(`say and offer nothing while what has arrived stands in the form, isOn ${isOn}`, async () => {
      const { part, host, says } = await begin({ isOn });
      host.write({ name: '王' });
      await wait(300);
      await part.arrived?.();
      host.dispatchEvent(new Event('lian-need-sent'));
      host.dispatchEvent(new Event('change'));
      await wait(300);
      expect(part.note()?.text).to.equal(undefined);
      expect(await databases()).to.not.include('liandong.kept');
      host.write({ name: '李' });
      await says(isOn ? '草稿已存在这台设备上' : '没有存在这台设备上');
    });
  it('keep the next need that is written once the form was emptied', async () => {
    const { part, host, says } = await begin({ isOn: true });
    host.write({ name: '王' });
    await wait(300);
    await part.arrived?.();
    part.cleared?.();
    host.clear();
    await says('写下的内容会加密存在这台设备上');
    host.write({ name: '王' });
    await until(async () => (await raw('kept')).length === 1, 'the next');
  });
  it('are told, and can be cleared, where the words that have arrived are written once more', async () => {
    const { part, host, press, says } = await begin({ isOn: true });
    host.write({ name: '王' });
    await wait(300);
    await part.arrived?.();
    host.write({ name: '李' });
    await says('草稿已存在这台设备上');
    host.write({ name: '王' });
    await wait(300);
    expect((await raw('kept')).length).to.equal(1);
    await says('草稿已存在这台设备上');
    press('清除草稿');
    await until(async () => !(await databases()).includes('liandong.kept'), 'nothing');
  });
  it('go where the words that have arrived are written, kept and sent once more', async () => {
    const { part, host, says } = await begin({ isOn: true });
    for (const name of ['王', '李', '王']) {
      host.write({ name });
      await wait(300);
      if (name === '王') await part.arrived?.();
    }
    host.dispatchEvent(new Event('lian-need-sent'));
    await until(async () => !(await databases()).includes('liandong.kept'), 'nothing');
    expect(part.note()?.text).to.equal(undefined);
    host.write({ name: '赵' });
    await says('草稿已存在这台设备上');
  });
  it('are told and can be cleared where they could not be when the need arrived', async () => {
    const { part, host, press, says } = await begin({ isOn: true });
    host.write({ name: '王' });
    await wait(300);
    const remove = Reflect.get(IDBObjectStore.prototype, 'delete') as IDBObjectStore['delete'];
    IDBObjectStore.prototype.delete = () => {
      throw new DOMException('', 'UnknownError');
    };
    await part.arrived?.();
    await says('草稿已存在这台设备上').finally(() => (IDBObjectStore.prototype.delete = remove));
    press('清除草稿');
    await until(async () => !(await databases()).includes('liandong.kept'), 'nothing');
  });
});
