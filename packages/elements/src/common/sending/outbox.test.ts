import { expect } from '@open-wc/testing';
import '../../languages/en/keep/index.js';
import '../../languages/zh-hant/keep/index.js';
import '../../needs/need-intake-form/define.js';
import {
  down,
  freed,
  Host,
  leave,
  names,
  nothing,
  onDisk,
  photo,
  plug,
  refused,
  send,
  server,
  taken,
  tidy,
  until,
  wait,
} from './host.test.js';
import { outboxStore, sender, type Answer, type Handler } from './index.js';

describe('the outbox, where something cannot be sent any more', () => {
  afterEach(tidy);

  it('says until when it keeps what waits', async () => {
    const { host, says } = send(new Host({ name: '王小明' }), down);
    host.submit();
    await says('保存到2026年3月9日');
  });
  for (const [language, text] of [
    ['zh-Hans', '2026年3月2日写的那一份到2026年3月9日还没有送到，已经删去。没有收到编号的，请再写一份。'],
    ['zh-Hant', '2026年3月2日寫的那一份到2026年3月9日還沒有送到，已經刪去。沒有收到編號的，請再寫一份。'],
    [
      'en',
      'What you wrote on 2 March 2026 had not arrived by 9 March 2026 and has been deleted. If you have no number, please write it again.',
    ],
  ] as const)
    it(`erases what is past its day, tells so once, with both days and what to do, in ${language}`, async () => {
      await leave({ name: '王小明' });
      const late = new Host();
      late.day = '2026-03-10';
      late.language = language;
      const { handler, got } = server();
      const { part, says } = send(late, handler);
      await says(text);
      expect(part.note()?.tone).to.equal('bad');
      expect(late.lost()).to.deep.equal([{ why: 'expired', on: '2026-03-02', until: '2026-03-09', files: 0 }]);
      await nothing();
      expect(got).to.deep.equal([]);
      late.write({ name: '再写' });
      await says(text);
      late.submit();
      await says('X-1');
      expect(part.note()?.text).to.not.include(text);
      part.detach();
      const again = new Host();
      again.day = '2026-03-10';
      const { part: next } = send(again, handler);
      await wait(400);
      expect([next.note(), again.lost()]).to.deep.equal([undefined, []]);
    });
  it('stands on the form itself, and is read out', async () => {
    await leave({ name: '王小明' });
    const form = document.createElement('lian-need-intake-form');
    form.schema = {
      format: 'liandong.form.v1',
      id: 'test',
      version: '1',
      steps: [{ id: 'a', sections: [{ fields: [{ name: 'name', type: 'text' }] }] }],
    };
    form.date = '2026-03-10';
    document.body.append(form);
    try {
      const shown = () => form.shadowRoot?.querySelector('[role=status] .note.bad');
      form.sender = sender(down, { outbox: outboxStore({ until: '2026-03-20' }) });
      await until(shown, 'the note');
      expect(shown()?.textContent).to.include('2026年3月2日写的那一份到2026年3月9日还没有送到');
    } finally {
      form.remove();
    }
  });
  it('says so where the key is gone, and says nothing of what stood in it', async () => {
    await leave({ name: '王小明', photos: [photo()] });
    await onDisk('keys', (keys) => keys.clear());
    const { host, says } = send(new Host(), server().handler);
    await says('2026年3月2日写的那一份打不开了，已经删去。没有收到编号的');
    expect(host.lost()).to.deep.equal([{ why: 'unreadable', on: '2026-03-02', until: '2026-03-09', files: 0 }]);
    await nothing();
  });
  it('sends the words where a file is gone, and names the file', async () => {
    await leave({ name: '王小明', photos: [photo(), new File(['d'], '门口.jpg')] });
    const [name] = await onDisk('files', (files) => files.getAllKeys());
    const kept = (await onDisk('files', (files) => files.getAllKeys())).length;
    await onDisk('files', (files) => files.delete(name as string));
    const { got, handler } = server();
    const { host, part, says } = send(new Host(), handler);
    await says('编号 X-1');
    expect(kept).to.equal(2);
    const went = got[0]?.data.getAll('need.photos').map((file) => (file as File).name) ?? [];
    const gone = ['楼道.jpg', '门口.jpg'].find((each) => !went.includes(each));
    expect(went).to.have.length(1);
    expect(part.note()?.text).to.include(`2026年3月2日写的那一份，附件 ${gone} 打不开了，没有一起送；请凭编号补交`);
    expect(host.lost()).to.deep.equal([{ why: 'without-files', on: '2026-03-02', until: '2026-03-09', files: 1 }]);
    expect(JSON.stringify(host.lost())).to.not.include('.jpg');
  });
  it('tells of one and sends the next', async () => {
    for (const [name, last] of [
      ['早的', '2026-03-04'],
      ['晚的', '2026-03-09'],
    ] as const) {
      const parcel = { key: last, form: 'test', data: new FormData(), answers: { name }, on: '2026-03-02' };
      (await outboxStore({ until: last }).put(parcel))?.();
    }
    await freed();
    const host = new Host();
    host.day = '2026-03-05';
    const { got, handler } = server();
    await send(host, handler).says('编号 X-1');
    expect(host.lost().map((loss) => loss.until)).to.deep.equal(['2026-03-04']);
    expect(got.map(({ answers }) => answers)).to.deep.equal([{ name: '晚的' }]);
  });
  it('throws nothing away that can only not be read just now', async () => {
    await leave({ name: '王小明' });
    const { get } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.get = () => {
      throw new DOMException('busy', 'UnknownError');
    };
    const first = send(new Host(), server().handler);
    await wait(400);
    IDBObjectStore.prototype.get = get;
    first.part.detach();
    await freed();
    const { got, handler } = server();
    await send(new Host(), handler).says('编号 X-1');
    expect(got[0]?.answers).to.deep.equal({ name: '王小明' });
  });
  it('leaves nothing lying about of what it could keep only in part', async () => {
    const { put } = IDBObjectStore.prototype;
    let files = 0;
    IDBObjectStore.prototype.put = function (...given) {
      if (this.name === 'files' && ++files === 2) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    };
    try {
      const { host, says } = send(new Host({ name: '王', photos: [photo(), photo()] }), down);
      host.submit();
      await says('请先不要关掉这一页');
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    await nothing();
  });
  it('brings what was refused back into the form with its files', async () => {
    await leave({ name: '王小明', photos: [photo()] });
    const { host, says } = send(new Host(), server(refused).handler);
    await says('有的地方要改一改');
    const [file] = host.snapshot.answers['photos'] as readonly File[];
    expect([host.snapshot.answers['name'], file?.name, file?.lastModified, await file?.text()]).to.deep.equal([
      '王小明',
      '楼道.jpg',
      5,
      'abc',
    ]);
  });
  it('sends all that wait, one after the other, and tells the number of each', async () => {
    for (const name of ['甲', '乙', '丙']) {
      const parcel = { key: `k${name}`, form: 'test', data: new FormData(), answers: { name }, on: '2026-03-02' };
      (await outboxStore({ until: '2026-03-09' }).put(parcel))?.();
    }
    await freed();
    const got: string[] = [];
    const host = new Host();
    const { part } = send(host, ({ key }) => {
      got.push(key);
      return Promise.resolve({ kind: 'taken', receipt: { number: `N${got.length}`, on: '2026-03-02' } });
    });
    await until(() => (part.note(), got.length === 3), 'three');
    await nothing();
    for (const number of ['N1', 'N2', 'N3']) expect(part.note()?.text).to.include(`编号 ${number}`);
    expect(host.heard.map(([type]) => type)).to.deep.equal(Array(3).fill('lian-earlier-sent'));
    await wait(300);
    expect(got).to.have.length(3);
  });
  it('does not send without end what the outbox cannot let go of', async () => {
    const { got, handler } = server();
    const outbox = {
      until: '2026-03-09',
      put: () => Promise.resolve(undefined),
      remove: () => Promise.reject(new Error('busy')),
      next: () =>
        Promise.resolve({
          parcel: { key: 'k', form: 'test', data: new FormData(), answers: {} },
          until: '2026-03-09',
          letGo: () => undefined,
        }),
    };
    const { part } = plug(new Host(), sender(handler, { outbox }));
    for (let turn = 0; turn < 15; turn++) await wait(20).then(() => part.note());
    expect(got).to.have.length(1);
  });
  it('promises no day that is past', async () => {
    const host = new Host({ name: '王小明' });
    host.day = '2026-03-10';
    const { says } = send(host, down);
    host.submit();
    await says('请先不要关掉这一页');
    expect(await names()).to.not.include('liandong.kept');
  });
  it('has what was refused until it is sent anew: a page that closes brings it again, though somebody began to write', async () => {
    await leave({ name: '王小明' });
    for (let visit = 0; visit < 2; visit++) {
      const { host, part, says } = send(new Host(), server(refused).handler);
      await says('有的地方要改一改');
      expect(host.snapshot.answers).to.deep.equal({ name: '王小明' });
      host.write({ name: '王小民' });
      await wait(50);
      part.detach();
      await freed();
    }
    const { host, part, says } = send(new Host(), server(refused).handler);
    await says('有的地方要改一改');
    host.write({ name: '王小民' });
    host.submit();
    await says('有的地方要改一改');
    part.detach();
    await freed();
    const { handler, got } = server();
    await send(new Host(), handler).says('编号 X-1');
    expect(got.map(({ answers }) => answers)).to.deep.equal([{ name: '王小民' }]);
    await nothing();
  });
  it('deletes what another form left past its day, and tells it', async () => {
    const parcel = { key: 'k', form: 'other', data: new FormData(), answers: { name: '王' }, on: '2026-03-01' };
    (await outboxStore({ until: '2026-03-04' }).put(parcel))?.();
    await freed();
    const early = new Host();
    early.day = '2026-03-04';
    const { got, handler } = server();
    const first = send(early, handler);
    await wait(300);
    expect([got, early.lost(), await names()]).to.deep.equal([[], [], ['liandong.kept']]);
    first.part.detach();
    await freed();
    const host = new Host();
    host.day = '2026-03-05';
    await send(host, handler).says('2026年3月1日写的那一份到2026年3月4日还没有送到，已经删去');
    await nothing();
  });
  it('goes on under the same key where a sender without an outbox is replaced, and tells the receipt', async () => {
    const keys: string[] = [];
    let arrive: (answer: Answer) => void = () => undefined;
    const handler: Handler = ({ key }) => {
      keys.push(key);
      return new Promise((done) => (arrive = done));
    };
    const host = new Host({ name: '王小明' });
    const first = plug(host, sender(handler));
    host.submit();
    await until(() => keys.length === 1, 'the first attempt');
    first.part.detach();
    const second = plug(host, sender(handler));
    await until(() => keys.length === 2, 'the second');
    arrive(taken);
    await second.says('编号 X-1');
    expect(new Set(keys).size).to.equal(1);
    expect(host.heard.map(([type]) => type)).to.deep.equal(['lian-need-sent']);
  });
  it('sends no more for a form that has got another sender meanwhile', async () => {
    await leave({ name: '王小明' });
    const { got, handler } = server();
    const host = new Host();
    send(host, handler).part.detach();
    await wait(400);
    expect(got).to.deep.equal([]);
    await send(host, handler).says('编号 X-1');
  });
  for (const gap of [undefined, 0, 5, 15])
    it(`sends once, and tells it, where the form got another sender ${gap ?? 'no'} ms after it was sent`, async () => {
      const { got, handler } = server();
      const slow: Handler = (parcel, signal) => wait(50).then(() => (signal.aborted ? down : handler)(parcel, signal));
      const host = new Host({ name: '王小明' });
      const { part } = send(host, slow);
      await wait(100);
      host.submit();
      if (gap !== undefined) await wait(gap);
      part.detach();
      await send(host, slow).says('编号 X-1');
      expect(new Set(got.map(({ key }) => key)).size).to.equal(1);
      expect(host.heard.map(([type]) => type)).to.deep.equal(['lian-need-sent']);
      await nothing();
    });
});
