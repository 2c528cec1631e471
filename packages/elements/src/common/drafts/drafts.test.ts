import { expect } from '@open-wc/testing';
import type { IntakeHost, IntakeNote, IntakePart, IntakeSnapshot } from '../../needs/need-intake-form/intake-part.js';
import { clearDrafts, draftStore, type DraftOptions } from './index.js';

const week = { today: '2026-03-02', until: '2026-03-09' };

/** A form as drafts see it. */
class Host extends EventTarget {
  day = '2026-03-02';
  language = 'zh-Hans';
  isShared = false;
  problems = [];
  payload = new FormData();
  form = document.createElement('form');
  cleared = 0;
  /** What the page gave. */
  state: { provided: Readonly<Record<string, unknown>> } = { provided: {} };
  snapshot: IntakeSnapshot = { form: 'test', version: '1', answers: {}, at: 0 };
  labelOf = (name: string) => name;
  requestUpdate = () => undefined;
  clear() {
    this.cleared++;
    this.snapshot = { ...this.snapshot, answers: {}, at: 0 };
  }
  write(answers: Readonly<Record<string, unknown>>) {
    this.snapshot = { ...this.snapshot, answers: { ...this.snapshot.answers, ...answers } };
    this.dispatchEvent(new Event('input'));
  }
}

const wait = (time: number) => new Promise((done) => setTimeout(done, time));
async function until<Value>(
  look: () => Value | undefined | false | Promise<Value | undefined | false>,
  why: string,
): Promise<Value> {
  for (let turn = 0; turn < 150; turn++) {
    const found = await look();
    if (found) return found;
    await wait(20);
  }
  throw new Error(`waited in vain for ${why}`);
}

const open: IntakePart[] = [];
/** Those whose page is still there. */
const here = new Set<IntakePart>();
async function begin(options: Partial<DraftOptions> = {}, host = new Host()) {
  const part = draftStore({ ...week, ...options });
  open.push(part);
  here.add(part);
  part.attach(host as unknown as IntakeHost);
  const note = await until(() => part.note(), 'a note');
  const press = (label: string) => {
    const action = part.note()?.actions?.find((each) => each.label === label);
    if (!action) throw new Error(`no “${label}” in ${JSON.stringify(part.note())}`);
    action.run();
  };
  const says = (text: string) => until(() => part.note()?.text.includes(text) && (part.note() as IntakeNote), text);
  return { part, host, note, press, says };
}
/** The page goes away without a word. Where it was the last one, nothing is held afterwards: on a busy machine that takes longer. */
async function leave(part: IntakePart): Promise<void> {
  part.detach();
  here.delete(part);
  if (here.size > 0) await wait(50);
  else await until(async () => (await navigator.locks.query()).held?.length === 0, 'what was held');
}

const databases = async () => (await indexedDB.databases()).map(({ name }) => name);
async function raw(shelf: string): Promise<unknown[]> {
  if (!(await databases()).includes('liandong.kept')) return [];
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('liandong.kept');
    asked.onerror = () => reject(asked.error ?? new Error('closed'));
    asked.onsuccess = () => {
      const all = asked.result.transaction(shelf).objectStore(shelf).getAll();
      all.onsuccess = () => (asked.result.close(), resolve(all.result));
    };
  });
}

describe('drafts', () => {
  afterEach(async () => {
    for (const part of open.splice(0)) await leave(part);
    await clearDrafts();
  });

  it('keep nothing, and leave no trace, before somebody asks for it', async () => {
    const { host, note } = await begin();
    expect(note.text).to.equal('写的内容没有存在这台设备上，关掉网页就没有了。');
    host.write({ name: '王小明' });
    await wait(400);
    expect(await databases()).to.not.include('liandong.kept');
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
  });
  it('keep what is written before they have looked around', async () => {
    const first = await begin({ isOn: true });
    first.host.write({ name: '甲' });
    await wait(300);
    // Another window holds its draft, which takes a moment to find out.
    const host = new Host();
    const second = begin({ isOn: true }, host);
    host.write({ name: '乙' });
    await second;
    await until(async () => (await raw('kept')).length === 2, 'both');
  });
  it('say until when they are kept, and are there again after the page has gone', async () => {
    const first = await begin();
    first.press('存一份草稿在这台设备上');
    await first.says('写下的内容会加密存在这台设备上，保存到2026年3月9日');
    first.host.write({ name: '王小明' });
    await first.says('草稿已存在这台设备上，保存到2026年3月9日');
    await wait(300);
    await leave(first.part);
    const second = await begin();
    expect(second.note.text).to.include('没有交的草稿');
    second.press('接着填');
    await until(() => second.host.snapshot.answers['name'] === '王小明', 'the answer');
    await second.says('草稿已存在这台设备上');
  });
  it('have what was written before it was known whether an earlier one is here', async () => {
    const host = new Host();
    const begun = begin({ isOn: true }, host);
    host.write({ name: '王小明' });
    await begun;
    await until(async () => (await raw('kept').catch(() => [])).length > 0, 'the draft');
  });
  it('are sealed under a key that cannot be taken out', async () => {
    const { host } = await begin({ isOn: true });
    host.write({ name: '王小明', phone: '13800001234' });
    const [kept] = await until(async () => {
      const all = await raw('kept').catch(() => []);
      return all.length > 0 && all;
    }, 'the draft');
    const { sealed, ...outside } = kept as { sealed: { data: ArrayBuffer } };
    expect(JSON.stringify(outside)).to.not.match(/王|138/);
    expect(new TextDecoder().decode(sealed.data)).to.not.match(/王|138/);
    const [key] = (await raw('keys')) as CryptoKey[];
    expect(key?.extractable).to.equal(false);
  });
  it('are cleared with one tap: the key and the database go too, what stands in the form stays', async () => {
    const { host, press, says } = await begin({ isOn: true });
    host.write({ name: '王小明' });
    await until(async () => (await databases()).includes('liandong.kept'), 'the database');
    await wait(200);
    press('清除草稿');
    await says('没有存在这台设备上');
    await until(async () => !(await databases()).includes('liandong.kept'), 'nothing');
    expect(host.snapshot.answers).to.deep.equal({ name: '王小明' });
    host.write({ name: '王小' });
    await wait(300);
    expect(await databases()).to.not.include('liandong.kept');
  });
  it('keep a file that was there before they were cleared and kept again', async () => {
    const first = await begin({ isOn: true });
    first.host.write({ photos: [new File(['abc'], '楼道.jpg', { type: 'image/jpeg' })] });
    await wait(300);
    first.press('清除草稿');
    await until(async () => !(await databases()).includes('liandong.kept'), 'nothing');
    first.press('存一份草稿在这台设备上');
    await until(async () => (await raw('files').catch(() => [])).length === 1, 'the file');
  });
  it('keep attachments', async () => {
    const first = await begin({ isOn: true });
    const bytes = new Uint8Array(300_000).map((_, at) => at % 251);
    first.host.write({ photos: [new File([bytes], '楼道.jpg', { type: 'image/jpeg', lastModified: 5 })], name: '王' });
    await wait(500);
    await leave(first.part);
    const second = await begin();
    second.press('接着填');
    const [file] = await until(() => second.host.snapshot.answers['photos'] as File[] | undefined, 'the photo');
    expect([file?.name, file?.type, file?.size, file?.lastModified]).to.deep.equal([
      '楼道.jpg',
      'image/jpeg',
      300_000,
      5,
    ]);
    expect(new Uint8Array(await (file as File).arrayBuffer())[299_999]).to.equal(299_999 % 251);
  });
  it('say so where a file is too large, and keep the rest', async () => {
    const { host, says } = await begin({ isOn: true, maxFile: 10 });
    host.write({ photos: [new File([new Uint8Array(11)], 'a.jpg')], name: '王' });
    expect((await says('有的文件太大')).tone).to.equal('bad');
  });
  it('are deleted after their day, and that is said', async () => {
    const first = await begin({ isOn: true });
    first.host.write({ name: '王小明' });
    await wait(300);
    await leave(first.part);
    const onTheDay = await begin({ today: '2026-03-09' });
    expect(onTheDay.note.text).to.include('没有交的草稿');
    await leave(onTheDay.part);
    const { note } = await begin({ today: '2026-03-10', until: '2026-03-17' });
    expect(note.text).to.include('上次的草稿已经到期，已经删去');
    await until(async () => !(await databases()).includes('liandong.kept'), 'nothing');
  });
  it('are let go of by a page that leaves within its first write', async () => {
    const first = await begin({ isOn: true });
    first.host.write({ name: '王小明' });
    await leave(first.part);
    const { note } = await begin();
    expect(note.text).to.include('没有交的草稿');
  });
  it('ask no device for the day: without one that the page gives, nothing is kept', async () => {
    const host = new Host();
    host.day = '';
    const { note } = await begin({ today: '', isOn: true }, host);
    expect(note.text).to.include('草稿没有开启');
  });
  it('are on as soon as the day is known that came later, with what was written meanwhile', async () => {
    const host = new Host();
    host.day = '';
    const { part, says } = await begin({ today: '', isOn: true }, host);
    host.write({ name: '王小明' });
    await wait(200);
    expect(await databases()).to.not.include('liandong.kept');
    host.day = '2026-03-02';
    await says('草稿已存在这台设备上');
    await until(async () => (await raw('kept').catch(() => [])).length === 1, 'the draft');
    await leave(part);
    const late = new Host();
    late.day = '';
    const second = await begin({ today: '' }, late);
    expect(second.note.text).to.include('草稿没有开启');
    late.day = '2026-03-02';
    await second.says('没有交的草稿');
    late.day = '2026-03-03';
    second.press('接着填');
    await until(() => late.snapshot.answers['name'] === '王小明', 'the answer');
  });
  for (const year of [1970, 2099])
    it(`are kept and deleted by the server's day, whatever the device's clock says meanwhile: ${year}`, async () => {
      const real = Date;
      const now = real.UTC(year, 0, 1);
      const wrong = class extends real {
        constructor(...given: unknown[]) {
          super(...((given.length > 0 ? given : [now]) as []));
        }
        static override now = () => now;
      };
      const first = await begin({ isOn: true });
      first.host.write({ name: '王小明' });
      await wait(300);
      await leave(first.part);
      // The clock jumps between two visits.
      (window as { Date: unknown }).Date = wrong;
      try {
        const onTheDay = await begin({ today: '2026-03-09' });
        onTheDay.press('接着填');
        await until(() => onTheDay.host.snapshot.answers['name'] === '王小明', 'the answer');
        await leave(onTheDay.part);
        const { note } = await begin({ today: '2026-03-10', until: '2026-03-17' });
        expect(note.text).to.include('上次的草稿已经到期，已经删去');
      } finally {
        (window as { Date: unknown }).Date = real;
      }
    });
  it('leave out two gigabytes without reading a byte, and say so', async () => {
    const megabyte = new Blob([new Uint8Array(1 << 20)]);
    const film = new File(Array<Blob>(2048).fill(megabyte), 'film.mp4');
    expect(film.size).to.equal(2 ** 31);
    const { arrayBuffer } = Blob.prototype;
    let read = 0;
    Blob.prototype.arrayBuffer = function () {
      read++;
      return arrayBuffer.call(this);
    };
    try {
      const { host, says } = await begin({ isOn: true });
      host.write({ films: [film], name: '王' });
      await says('有的文件太大');
      expect(read).to.equal(0);
      expect(await raw('files')).to.deep.equal([]);
    } finally {
      Blob.prototype.arrayBuffer = arrayBuffer;
    }
  });
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
  it('of an older form are made to fit by the page, or shown to be copied; never dropped', async () => {
    const old = new Host();
    old.snapshot = { ...old.snapshot, version: '0' };
    const first = await begin({ isOn: true }, old);
    first.host.write({ called: '王小明' });
    await wait(300);
    await leave(first.part);
    const without = await begin();
    expect(without.note.text).to.include('按旧的表填的');
    expect(without.note.lines?.of).to.deep.equal(['called：王小明']);
    await leave(without.part);
    const migrate = (answers: Readonly<Record<string, unknown>>, from: string) => ({ name: answers['called'], from });
    const moved = await begin({ migrate });
    moved.press('接着填');
    await until(() => moved.host.snapshot.answers['name'] === '王小明', 'the answer');
    expect(moved.host.snapshot.answers['from']).to.equal('0');
  });
  for (const isOn of [false, true])
    it(`leave alone what was written before somebody chose to go on, isOn ${isOn}`, async () => {
      const first = await begin({ isOn: true });
      first.host.write({ name: '旧', phone: '13800001234', note: '旧话', age: '81' });
      await wait(300);
      await leave(first.part);
      const host = new Host();
      host.state.provided = { age: '40' };
      host.snapshot = { ...host.snapshot, answers: host.state.provided };
      const { press, note, says, part } = await begin({ isOn }, host);
      expect(note.text.includes('选好之前，现在写的内容还不会存下来')).to.equal(!isOn);
      host.write({ name: '新', note: '' });
      await wait(300);
      press('接着填');
      await says('草稿已存在这台设备上');
      const both = { name: '新', phone: '13800001234', note: '旧话', age: '81' };
      expect(host.snapshot.answers).to.deep.equal(both);
      await wait(300);
      expect(await raw('kept')).to.have.length(1);
      await leave(part);
      const last = await begin();
      last.press('接着填');
      await last.says('草稿已存在这台设备上');
      expect(last.host.snapshot.answers).to.deep.equal(both);
    });
  it('of two windows leave each other alone', async () => {
    const first = await begin({ isOn: true });
    first.host.write({ name: '甲' });
    await wait(300);
    const second = await begin({ isOn: true });
    expect(second.note.text).to.include('另一个窗口里也开着');
    second.host.write({ name: '乙' });
    await wait(300);
    first.host.write({ name: '甲甲' });
    await wait(300);
    expect(await raw('kept')).to.have.length(2);
    await leave(first.part);
    await leave(second.part);
    const third = await begin();
    third.press('接着填');
    await until(() => third.host.snapshot.answers['name'] === '甲甲', 'the latest');
  });
  it('that another window took over are not overwritten, even where there are no locks', async () => {
    const real = Object.getOwnPropertyDescriptor(Navigator.prototype, 'locks') as PropertyDescriptor;
    Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
    try {
      const first = await begin({ isOn: true });
      first.host.write({ name: '甲' });
      await wait(300);
      const second = await begin();
      second.press('接着填');
      await until(() => second.host.snapshot.answers['name'] === '甲', 'the answer');
      second.host.write({ name: '乙' });
      await wait(300);
      first.host.write({ name: '甲甲' });
      await first.says('已经在另一个窗口里接着填');
      await until(async () => (await raw('kept')).length === 2, 'a draft of its own');
    } finally {
      delete (navigator as { locks?: unknown }).locks;
      expect(real).to.not.equal(undefined);
    }
  });
  it('are off, and say so, where the page cannot encrypt', async () => {
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    const { note } = await begin({ isOn: true }).finally(() => delete (crypto as { subtle?: unknown }).subtle);
    expect(note.text).to.include('这个网页不能加密');
  });
  it('are off, and say so, where the browser lets nothing be kept', async () => {
    const { open: openDatabase } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('not here', 'InvalidStateError');
    };
    const { note } = await begin({ isOn: true }).finally(() => (IDBFactory.prototype.open = openDatabase));
    expect(note.text).to.include('无痕窗口');
  });
  it('say so where there is no room, and try again at the next word', async () => {
    const { host, says } = await begin({ isOn: true });
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    host.write({ name: '王' });
    const full = await says('空间不够').finally(() => (IDBObjectStore.prototype.put = put));
    expect(full.tone).to.equal('bad');
    host.write({ name: '王小' });
    await until(async () => (await raw('kept').catch(() => [])).length === 1, 'the draft');
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
    await wait(300);
    await leave(first.part);
    const { note } = await begin();
    expect(note.text).to.include('已经从这台设备交过');
  });
  it('say so too of one that was begun beside an earlier one', async () => {
    const first = await begin({ isOn: true });
    first.host.write({ name: '乙' });
    await wait(300);
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
    await wait(300);
    await leave(first.part);
    const { note } = await begin();
    expect(note.text).to.include('没有交的草稿');
  });
  it('on a shared machine are not emptied before the form around was sent, or the page is left', async () => {
    const { host } = await begin({ isShared: true });
    host.write({ name: '王' });
    host.dispatchEvent(new Event('lian-need-submit', { cancelable: true })); // another field is missing
    const no = (event: Event) => event.preventDefault();
    host.form.addEventListener('submit', no);
    host.form.dispatchEvent(new Event('submit', { cancelable: true }));
    await wait(50);
    expect(host.snapshot.answers).to.deep.equal({ name: '王' });
    host.form.removeEventListener('submit', no);
    host.form.dispatchEvent(new Event('submit', { cancelable: true }));
    await until(() => host.cleared === 1, 'emptying');
    window.dispatchEvent(new Event('pagehide'));
    expect(host.cleared).to.equal(2);
  });
  it('keep nothing on a shared machine: emptied when it was sent, and when nobody uses it, with a warning before', async () => {
    const { host, part, note, says, press } = await begin({ isShared: true, isOn: true, idle: 100, warning: 200 });
    expect(note.text).to.include('大家共用的设备');
    expect(host.isShared).to.equal(true);
    host.write({ name: '王' });
    await says('有一会儿没有人用了');
    press('我还在，接着填');
    await says('大家共用的设备');
    expect(host.snapshot.answers).to.deep.equal({ name: '王' });
    await until(() => host.cleared === 1, 'emptying');
    host.write({ name: '王' });
    host.dispatchEvent(new Event('lian-need-sent'));
    expect(host.snapshot.answers).to.deep.equal({});
    expect(await databases()).to.not.include('liandong.kept');
    part.detach();
  });
  it('on a shared machine take no page that scrolls by itself for somebody who is there', async () => {
    const { host, part, says } = await begin({ isShared: true, idle: 100, warning: 500 });
    host.write({ name: '王' });
    await says('有一会儿没有人用了');
    document.dispatchEvent(new Event('scroll'));
    expect(part.note()?.text).to.include('有一会儿没有人用了');
    for (const sign of ['wheel', 'touchmove']) {
      document.dispatchEvent(new Event(sign));
      expect(part.note()?.text).to.include('大家共用的设备');
      await says('有一会儿没有人用了');
    }
    expect(host.cleared).to.equal(0);
    await until(() => host.cleared > 0, 'emptying');
  });
  it('keep what stood in the form before they were plugged in, and say so only when it lies there', async () => {
    const host = new Host();
    host.snapshot = { ...host.snapshot, answers: { name: '王小明', photos: [new File(['abc'], '楼道.jpg')] } };
    const { note, says, part } = await begin({ isOn: true }, host);
    expect(note.text).to.include('写下的内容会加密存在这台设备上');
    await says('草稿已存在这台设备上');
    await until(async () => (await raw('files')).length === 1, 'the file');
    await leave(part);
    const again = await begin();
    again.press('接着填');
    await until(() => again.host.snapshot.answers['name'] === '王小明', 'the answer');
  });
  it('keep nothing of what only the page gave, and nothing of an empty form', async () => {
    const host = new Host();
    host.state.provided = { name: '王' };
    host.snapshot = { ...host.snapshot, answers: host.state.provided };
    const { part } = await begin({ isOn: true }, host);
    const other = await begin({ isOn: true });
    other.host.dispatchEvent(new Event('lian-need-step'));
    for (let turn = 0; turn < 15; turn++) await wait(20).then(() => part.note());
    expect(await databases()).to.not.include('liandong.kept');
  });
  it('leave alone what stood in the form before they were looked at, when somebody goes on', async () => {
    const first = await begin({ isOn: true });
    first.host.write({ name: '旧', phone: '138' });
    await wait(300);
    await leave(first.part);
    const host = new Host();
    host.snapshot = { ...host.snapshot, answers: { name: '新' } };
    const { press, says } = await begin({}, host);
    press('接着填');
    await says('草稿已存在这台设备上');
    expect(host.snapshot.answers).to.deep.equal({ name: '新', phone: '138' });
  });
  it('are gone on with in a form that was moved within its page, and not asked about', async () => {
    const { part, host, press, says } = await begin();
    press('存一份草稿在这台设备上');
    host.write({ name: '王' });
    await says('草稿已存在这台设备上');
    part.detach();
    part.attach(host as unknown as IntakeHost);
    await until(() => part.note(), 'a note');
    expect(part.note()?.text).to.include('草稿已存在这台设备上');
    host.write({ name: '王小' });
    await wait(300);
    expect(await raw('kept')).to.have.length(1);
    await leave(part);
    const again = await begin();
    again.press('接着填');
    await until(() => again.host.snapshot.answers['name'] === '王小', 'what was written after');
  });
  it('of another form go too when their day is over', async () => {
    const other = new Host();
    other.snapshot = { ...other.snapshot, form: 'other' };
    const first = await begin({ isOn: true }, other);
    first.host.write({ name: '王小明' });
    await wait(300);
    await leave(first.part);
    const onTheDay = await begin({ today: '2026-03-09' });
    expect(await raw('kept')).to.have.length(1);
    await leave(onTheDay.part);
    const { note } = await begin({ today: '2026-03-10', until: '2026-03-17' });
    expect(note.text).to.not.include('到期');
    expect(await databases()).to.not.include('liandong.kept');
  });
  it('go when their day is over though the page names no later one', async () => {
    const first = await begin({ isOn: true });
    first.host.write({ name: '王小明' });
    await wait(300);
    await leave(first.part);
    const { note } = await begin({ today: '2026-03-10' });
    expect(note.text).to.include('草稿没有开启');
    expect(await databases()).to.not.include('liandong.kept');
  });
  it('that cannot be made to fit are shown to be copied, also where that throws', async () => {
    const old = new Host();
    old.snapshot = { ...old.snapshot, version: '0' };
    const first = await begin({ isOn: true }, old);
    first.host.write({ called: '王小明', card: '11010519491231002X' });
    await wait(300);
    await leave(first.part);
    const { warn } = console;
    console.warn = () => undefined;
    const { note } = await begin({
      migrate: () => {
        throw new Error('not that one');
      },
    }).finally(() => (console.warn = warn));
    expect(note.text).to.include('按旧的表填的');
    expect(note.lines?.of).to.deep.equal(['called：王小明', 'card：****002X']);
  });
  it('go when the form is emptied; what is written next is kept again', async () => {
    const { part, host } = await begin({ isOn: true });
    host.write({ name: '王小明' });
    await until(async () => (await raw('kept').catch(() => [])).length === 1, 'the draft');
    part.cleared?.();
    host.clear();
    host.dispatchEvent(new Event('change'));
    await until(async () => !(await databases()).includes('liandong.kept'), 'nothing');
    await wait(200);
    expect(await databases()).to.not.include('liandong.kept');
    host.write({ name: '李' });
    await until(async () => (await raw('kept').catch(() => [])).length === 1, 'the next');
  });
  it('name the files that a page had no time to write', async () => {
    const first = await begin({ isOn: true });
    const { arrayBuffer } = Blob.prototype;
    Blob.prototype.arrayBuffer = () => Promise.reject(new Error('the page is killed'));
    first.host.write({ name: '王', photos: [new File(['abc'], '楼道.jpg'), new File(['abc'], '门口.jpg')] });
    await until(async () => (await raw('kept').catch(() => [])).length === 1, 'the words');
    await leave(first.part);
    Blob.prototype.arrayBuffer = arrayBuffer;
    const { press, says } = await begin();
    press('接着填');
    await says('草稿里的附件 楼道.jpg、门口.jpg 没有来得及存下，请再选一次');
  });
  it('leave nothing on a machine that becomes a shared one while something is being written', async () => {
    const host = new Host();
    const { part } = await begin({ isOn: true }, host);
    host.write({ name: '王' });
    part.detach();
    here.delete(part);
    await begin({ isShared: true }, host);
    await wait(500);
    expect(await databases()).to.not.include('liandong.kept');
  });
  it('on a shared machine watch for two minutes where nobody says how long', async () => {
    const { setTimeout: real } = window;
    const waits: unknown[] = [];
    (window as { setTimeout: unknown }).setTimeout = (...given: Parameters<typeof real>) => {
      waits.push(given[1]);
      return real(...given);
    };
    await begin({ isShared: true }).finally(() => ((window as { setTimeout: unknown }).setTimeout = real));
    expect(waits).to.include(120_000);
  });
  it('on a shared machine warn nobody of an empty form, which is emptied all the same', async () => {
    const { host, part } = await begin({ isShared: true, idle: 50, warning: 50 });
    for (let turn = 0; turn < 10; turn++) {
      await wait(20);
      expect(part.note()?.text).to.include('大家共用的设备');
    }
    await until(() => host.cleared > 0, 'emptying');
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
  it('are gone before it is told that the need has arrived', async () => {
    const { part, host } = await begin({ isOn: true });
    host.write({ name: '王' });
    await wait(300);
    await part.arrived?.();
    expect(await databases()).to.not.include('liandong.kept');
  });
});
