import { expect } from '@open-wc/testing';
import '../../needs/need-intake-form/define.js';
import { draftStore } from '../drafts/index.js';
import {
  down,
  freed,
  Host,
  names,
  nothing,
  onDisk,
  photo,
  plug,
  send,
  server,
  taken,
  tidy,
  until,
  wait,
  week,
  type Answers,
} from './host.test.js';
import { sender, type Handler } from './index.js';

describe('drafts beside the outbox', () => {
  afterEach(tidy);
  const keep = (host: Host) => plug(host, draftStore({ ...week, isOn: true }));
  const kept = async (kind: string) =>
    (await onDisk<{ kind: string }[]>('kept', (all) => all.getAll())).filter((each) => each.kind === kind).length;

  /** A need that was written with a draft, and sent while there was no connection. */
  async function written(answers: Answers, isSent = true) {
    const host = new Host();
    const draft = keep(host);
    const way = send(host, down);
    await draft.says('写下的内容会');
    host.write(answers);
    await wait(300);
    if (isSent) {
      host.submit();
      await way.says('关掉网页也不会丢');
    }
    draft.part.detach();
    way.part.detach();
    await freed();
  }
  const waits =
    (handler: Handler, go: Promise<void>): Handler =>
    (parcel, signal) =>
      go.then(() => handler(parcel, signal));

  it('a draft that nobody has opened yet goes when its need is sent, and that is said', async () => {
    await written({ name: '甲', photos: [photo()] });
    const host = new Host();
    const draft = keep(host);
    await draft.says('已经从这台设备交过');
    await send(host, server().handler).says('编号 X-1');
    await draft.says('上次的草稿已经送到');
    expect(draft.part.note()?.actions?.map(({ label }) => label)).to.deep.equal(['清除草稿']);
    await nothing();
  });
  it('also where the need was sent before the drafts had been looked at', async () => {
    await written({ name: '甲' });
    const host = new Host();
    const way = send(host, server().handler);
    const draft = keep(host);
    await way.says('编号 X-1');
    await draft.says('上次的草稿已经送到');
  });
  it('that of another need stays, the later and the earlier', async () => {
    await written({ name: '乙' }, false);
    const second = new Host();
    const other = keep(second);
    await other.says('没有交的草稿');
    second.write({ name: '甲' });
    await wait(300);
    const way = send(second, down);
    second.submit();
    await way.says('关掉网页也不会丢');
    other.part.detach();
    way.part.detach();
    await freed();
    expect(await kept('draft')).to.equal(2);
    const host = new Host();
    const draft = keep(host);
    await draft.says('已经从这台设备交过');
    await send(host, server().handler).says('编号 X-1');
    await until(async () => (await kept('draft')) === 1, 'the sent one to go');
    await draft.says('没有交的草稿');
    draft.press('接着填');
    await until(() => host.snapshot.answers['name'] === '乙', 'the other');
  });
  it('that of a need that was written and sent beside an earlier one goes, and the earlier one is still asked about', async () => {
    await written({ name: '乙', photos: [photo()] }, false);
    const host = new Host();
    const draft = keep(host);
    const way = send(host, server().handler);
    await draft.says('没有交的草稿');
    host.write({ name: '甲' });
    await until(async () => (await kept('draft')) === 2, 'both');
    host.submit();
    await way.says('编号 X-1');
    await until(async () => (await kept('draft')) === 1, 'the sent one to go');
    await draft.says('没有交的草稿');
    draft.press('接着填');
    await until(() => host.snapshot.answers['name'] === '乙', 'the earlier one, without what was sent');
    expect(host.snapshot.answers['photos']).to.have.length(1);
  });
  for (const [what, later] of [
    ['a word', { name: '甲', more: '还有' }],
    ['a file', { name: '甲', photos: [photo()] }],
  ] as const)
    it(`one to which ${what} was added after it was sent stays`, async () => {
      const host = new Host();
      const draft = keep(host);
      const way = send(host, down);
      await draft.says('写下的内容会');
      host.write({ name: '甲' });
      host.submit();
      await way.says('关掉网页也不会丢');
      host.write(later);
      await wait(300);
      draft.part.detach();
      way.part.detach();
      await freed();
      const again = new Host();
      const found = keep(again);
      await found.says('没有交的草稿');
      await send(again, server().handler).says('编号 X-1');
      await wait(300);
      found.press('接着填');
      await until(() => Object.keys(again.snapshot.answers).length === 2, 'what was added');
    });
  it('one that was gone on with while the earlier words were still on their way keeps a file that was added', async () => {
    await written({ name: '甲' });
    const host = new Host();
    const draft = keep(host);
    await draft.says('已经从这台设备交过');
    let arrive: () => void = () => undefined;
    const { handler } = server();
    const way = send(host, waits(handler, new Promise((done) => (arrive = done))));
    draft.press('接着填');
    await draft.says('草稿已存在');
    host.write({ photos: [photo()] });
    arrive();
    await way.says('先前交的那一份');
    expect(host.heard.map(([type]) => type)).to.deep.equal(['lian-earlier-sent']);
    expect(await kept('draft')).to.equal(1);
  });
  it('are gone when a page hears that its need has arrived, and may leave', async () => {
    const form = document.createElement('lian-need-intake-form');
    form.schema = {
      format: 'liandong.form.v1',
      id: 'test',
      version: '1',
      steps: [{ id: 'a', sections: [{ fields: [{ name: 'name', type: 'text' }] }] }],
    };
    form.date = '2026-03-02';
    document.body.append(form);
    try {
      form.drafts = draftStore({ ...week, isOn: true });
      form.sender = sender(() => Promise.resolve(taken));
      form.snapshot = { ...form.snapshot, answers: { name: '王' } };
      await until(async () => (await names()).includes('liandong.kept') && (await kept('draft')) === 1, 'the draft');
      const left = new Promise<unknown>((done) =>
        form.addEventListener('lian-need-sent', () => void names().then(done), { once: true }),
      );
      form.dispatchEvent(new Event('lian-need-submit', { cancelable: true }));
      expect(await left).to.not.include('liandong.kept');
    } finally {
      form.remove();
    }
  });
  it('says so where the key of a draft is gone, and throws none away that cannot be read just now', async () => {
    await written({ name: '甲' }, false);
    const { get } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.get = () => {
      throw new DOMException('busy', 'UnknownError');
    };
    const first = keep(new Host());
    await first.says('没有草稿').finally(() => (IDBObjectStore.prototype.get = get));
    first.part.detach();
    await freed();
    await onDisk('keys', (keys) => keys.clear());
    await keep(new Host()).says('已经打不开');
  });
});
