import { expect } from '@open-wc/testing';
import { begin, databases, Host, leave, raw, tidy, until, wait } from './draft-host.test.js';

describe('drafts, when something is wrong', () => {
  afterEach(tidy);

  it('are deleted after their day, and that is said', async () => {
    const first = await begin({ isOn: true });
    first.host.write({ name: '王小明' });
    await leave(first.part);
    const onTheDay = await begin({ today: '2026-03-09' });
    expect(onTheDay.note.text).to.include('没有交的草稿');
    await leave(onTheDay.part);
    const { note } = await begin({ today: '2026-03-10', until: '2026-03-17' });
    expect(note.text).to.include('上次的草稿已经到期，已经删去');
    await until(async () => !(await databases()).includes('liandong.kept'), 'nothing');
  });
  it('of another form go too when their day is over', async () => {
    const other = new Host();
    other.snapshot = { ...other.snapshot, form: 'other' };
    const first = await begin({ isOn: true }, other);
    first.host.write({ name: '王小明' });
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
    await leave(first.part);
    const { note } = await begin({ today: '2026-03-10' });
    expect(note.text).to.include('草稿没有开启');
    expect(await databases()).to.not.include('liandong.kept');
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
    expect(host.isUnkept, 'others can tell that the draft does not hold it').to.equal(true);
    host.write({ name: '王小' });
    await until(async () => (await raw('kept').catch(() => [])).length === 1, 'the draft');
    await until(() => !host.isUnkept, 'kept again');
  });
  it('keep the words, and name the file, where it cannot be read; until it is chosen again', async () => {
    const first = await begin({ isOn: true });
    const gone = new File(['abc'], '楼道.jpg');
    gone.arrayBuffer = () => Promise.reject(new DOMException('moved', 'NotReadableError'));
    first.host.write({ name: '王', photos: [gone, new File(['abc'], '门口.jpg')] });
    const { tone } = await first.says('附件 楼道.jpg 读不出，没有存下，请再选一次。');
    expect(tone).to.equal('bad');
    first.host.write({ name: '王小明' });
    await wait(300);
    expect(first.part.note()?.text).to.include('草稿已存在这台设备上');
    await leave(first.part);
    const second = await begin({ isOn: true });
    second.press('接着填');
    await second.says('草稿已存在这台设备上');
    const { name, photos } = second.host.snapshot.answers as { name: string; photos: readonly File[] };
    expect([name, photos.map((file) => file.name)]).to.deep.equal(['王小明', ['门口.jpg']]);
    expect(second.host.state.lost).to.deep.equal({ photos: ['楼道.jpg'] });
    second.host.write({ photos: [...photos, gone] });
    await second.says('读不出');
    second.host.write({ photos: [...photos, new File(['abc'], '楼道.jpg')] });
    await until(() => !second.part.note()?.text.includes('读不出'), 'that it is mended');
    expect(await raw('files')).to.have.length(2);
  });
  it('keep the words where there is no room for a file, and name it when they are gone on with', async () => {
    const first = await begin({ isOn: true });
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      if (this.name === 'files') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    };
    try {
      first.host.write({ name: '王', photos: [new File(['abc'], '楼道.jpg')] });
      const { text } = await first.says('空间不够');
      expect(text).to.include('附件 楼道.jpg 没有存下；写的话都存了');
      await leave(first.part);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    const { host, part, press, says } = await begin();
    press('接着填');
    await says('草稿已存在这台设备上');
    expect(host.snapshot.answers['name']).to.equal('王');
    expect(host.state.lost).to.deep.equal({ photos: ['楼道.jpg'] });
    // Nobody chose it again: it is still missing at the next visit.
    host.write({ name: '王小' });
    await wait(300);
    await leave(part);
    const third = await begin();
    third.press('接着填');
    await third.says('草稿已存在这台设备上');
    expect(third.host.state.lost).to.deep.equal({ photos: ['楼道.jpg'] });
  });
  it('keep a small file behind a large one that there is no room for', async () => {
    const { host, says } = await begin({ isOn: true });
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      if (this.name === 'files' && (given[0] as { data: ArrayBuffer }).data.byteLength > 1000)
        throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    };
    try {
      host.write({ photos: [new File([new Uint8Array(2000)], '大.jpg'), new File(['abc'], '小.jpg')] });
      await says('附件 大.jpg 没有存下');
      expect(await raw('files')).to.have.length(1);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
  });
  it('keep it too while somebody types on, and try the large one again when there may be room', async () => {
    const { host, part, says } = await begin({ isOn: true });
    const { put } = IDBObjectStore.prototype;
    const { encrypt } = crypto.subtle;
    let tried = 0;
    // A slow device: the large file takes a while.
    crypto.subtle.encrypt = async function (this: SubtleCrypto, ...given: Parameters<typeof encrypt>) {
      if ((given[2] as ArrayBuffer).byteLength === 2000) await wait(tried++ ? 0 : 200);
      return encrypt.apply(this, given);
    };
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      if (this.name === 'files' && (given[0] as { data: ArrayBuffer }).data.byteLength > 1000)
        throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    };
    let words = '';
    const typing = setInterval(() => host.write({ name: (words += '字') }), 20);
    try {
      host.write({ photos: [new File([new Uint8Array(2000)], '大.jpg'), new File(['abc'], '小.jpg')] });
      await says('附件 大.jpg 没有存下');
      expect([await raw('files'), tried].map((one) => (Array.isArray(one) ? one.length : one))).to.deep.equal([1, 1]);
    } finally {
      clearInterval(typing);
      crypto.subtle.encrypt = encrypt;
      IDBObjectStore.prototype.put = put;
    }
    await wait(300);
    // Whoever comes back may have made room, and writes nothing.
    document.dispatchEvent(new Event('visibilitychange'));
    await until(async () => (await raw('files')).length === 2, 'both');
    await until(() => !part.note()?.text.includes('没有存下'), 'that it is mended');
  });
  it('go at once when they are cleared while files are still being written', async () => {
    const { host, press, says } = await begin({ isOn: true });
    const { encrypt } = crypto.subtle;
    let sealed = 0;
    let go: (() => void) | undefined;
    crypto.subtle.encrypt = async function (this: SubtleCrypto, ...given: Parameters<typeof encrypt>) {
      if ((given[2] as ArrayBuffer).byteLength === 2000 && sealed++) await new Promise<void>((done) => (go = done));
      return encrypt.apply(this, given);
    };
    try {
      host.write({ photos: [1, 2, 3, 4].map((at) => new File([new Uint8Array(2000)], `${at}.jpg`)) });
      await until(() => go, 'the second file');
      press('清除草稿');
      await says('没有存在这台设备上');
      go?.();
      await until(async () => !(await databases()).includes('liandong.kept'), 'nothing');
      expect(sealed, 'the others are not begun').to.equal(2);
    } finally {
      crypto.subtle.encrypt = encrypt;
    }
  });
  for (const at of ['look', 'write'])
    it(`go on where the device fails once at the first ${at}`, async () => {
      const { open: openDatabase } = IDBFactory.prototype;
      let fails = at === 'look' ? 1 : 0;
      IDBFactory.prototype.open = function (this: IDBFactory, ...given: Parameters<typeof openDatabase>) {
        if (fails-- > 0) throw new DOMException('Connection lost', 'UnknownError');
        return openDatabase.apply(this, given);
      };
      try {
        const { host, note, says } = await begin({ isOn: true });
        expect(note.text).to.include('写下的内容会');
        if (at === 'write') fails = 1;
        host.write({ name: '王' });
        await says('草稿已存在这台设备上');
        await until(() => !host.isUnkept, 'that it is kept');
      } finally {
        IDBFactory.prototype.open = openDatabase;
      }
    });
  it('do not let words wait for all files that were chosen at once', async () => {
    const { host } = await begin({ isOn: true });
    const { encrypt } = crypto.subtle;
    // A slow device: each file takes a while.
    crypto.subtle.encrypt = async function (this: SubtleCrypto, ...given: Parameters<typeof encrypt>) {
      if ((given[2] as ArrayBuffer).byteLength > 1000) await wait(300);
      return encrypt.apply(this, given);
    };
    try {
      host.write({ photos: [1, 2, 3, 4].map((at) => new File([new Uint8Array(2000)], `${at}.jpg`)) });
      const turn = async () => ((await raw('kept').catch(() => [])) as { turn: number }[])[0]?.turn ?? 0;
      await until(async () => (await turn()) === 1, 'the names of the files');
      host.write({ name: '王小明' });
      await until(async () => (await turn()) === 2, 'the words');
      expect((await raw('files')).length, 'files that were before them').to.be.below(3);
      await until(async () => (await raw('files')).length === 4, 'all files');
    } finally {
      crypto.subtle.encrypt = encrypt;
    }
  });
  it('go on where the device fails once, and go when their need arrives', async () => {
    const { host, part, says } = await begin({ isOn: true });
    host.write({ name: '王' });
    await says('草稿已存在这台设备上');
    const { open: openDatabase } = IDBFactory.prototype;
    let fails = 1;
    IDBFactory.prototype.open = function (this: IDBFactory, ...given: Parameters<typeof openDatabase>) {
      if (fails-- > 0) throw new DOMException('Connection lost', 'UnknownError');
      return openDatabase.apply(this, given);
    };
    const turn = async () => ((await raw('kept')) as { turn: number }[])[0]?.turn;
    try {
      host.write({ name: '王小明' });
      await until(async () => fails < 1 && (await turn()) === 2, 'the next try');
      await until(() => !host.isUnkept && part.note()?.text.startsWith('草稿已存在这台设备上'), 'that it is kept');
      // For longer: it is said, and the draft goes all the same when its need has arrived.
      fails = 100;
      host.write({ name: '王小明明' });
      const { text, tone } = await says('暂时没有存下来');
      expect([text.includes('草稿已存在这台设备上'), tone]).to.deep.equal([true, 'bad']);
    } finally {
      IDBFactory.prototype.open = openDatabase;
    }
    await part.arrived?.();
    expect(await databases()).to.not.include('liandong.kept');
  });
});
