import { expect } from '@open-wc/testing';
import { draftStore } from '../drafts/index.js';
import {
  begin,
  down,
  freed,
  Host,
  json,
  names,
  nothing,
  onDisk,
  photo,
  plug,
  server,
  Server,
  tidy,
  until,
  wait,
  week,
} from './host.test.js';
import { outboxStore, sender } from './index.js';

// Whose a need is, where several people sign in on one device.

const of = (whose: string) => outboxStore({ ...week, whose });
const formOf = (form: string) => {
  const host = new Host();
  host.snapshot = { ...host.snapshot, form };
  return host;
};

describe('a need of one person', () => {
  afterEach(tidy);

  it('is not taken out of the outbox for another form and another person whose names together read the same', async () => {
    const host = formOf('survey');
    host.hold({ name: '王小明' });
    const first = plug(host, sender(down, { outbox: of('21'), firstWait: 60_000 }));
    host.submit();
    await first.says('保存到');
    first.part.detach();
    await freed();
    const other = new Server();
    begin(other, { outbox: of('1') }, formOf('survey2'));
    await wait(700);
    expect(other.asked).to.deep.equal([]);
    await begin(new Server(), { outbox: of('21') }, formOf('survey')).says('编号 X-1');
    await nothing();
  });

  for (const [how, options] of [
    ['by a sender', (whose: string) => ({ whose })],
    ['by an outbox', (whose: string) => ({ outbox: of(whose) })],
  ] as const)
    it(`is sent though another person's waits that says the very same, and neither is told the other's number, ${how}`, async () => {
      const words = { name: '灯坏了' };
      const signedOut = new Server(json(401, {}));
      const first = begin(signedOut, options('a'), new Host(words));
      first.host.submit();
      await first.says('登录已经过期');
      const second = begin(new Server(json(200, { number: 'X-2' })), options('b'), new Host(words));
      second.host.submit();
      await second.says('编号 X-2');
      await wait(100);
      expect(first.said()).to.include('登录已经过期');
      expect(first.host.heard).to.deep.equal([]);
      first.press('现在再送一次');
      await first.says('编号 X-1');
      expect(new Set(signedOut.asked.map(({ key }) => key)).size).to.equal(1);
      expect(second.said()).to.include('编号 X-2');
    });
  it('has arrived, and the draft of another person who wrote the very same stays', async () => {
    const host = new Host({ name: '灯坏了' });
    const draft = plug(host, draftStore({ ...week, isOn: true, whose: 'b' }));
    await draft.says('草稿已存在这台设备上');
    const sent = begin(new Server(), { whose: 'a' }, new Host({ name: '灯坏了' }));
    sent.host.submit();
    await sent.says('编号 X-1');
    await wait(300);
    expect(draft.said()).to.include('草稿已存在这台设备上');
    const own = begin(new Server(), { whose: 'b' }, new Host({ name: '灯坏了' }));
    own.host.submit();
    await until(() => draft.said() === '', 'nothing that is said');
    await until(async () => !(await names()).includes('liandong.kept'), 'no draft');
  });
  it('is not gone on with by a sender of another person that takes the place of theirs, and that is told', async () => {
    const host = new Host({ name: '灯坏了' });
    const first = plug(host, sender(down, { whose: 'a', firstWait: 60_000 }));
    host.submit();
    await first.says('请先不要关掉这一页');
    first.part.detach();
    const { got, handler } = server();
    plug(host, sender(handler, { whose: 'b' }));
    await until(() => host.lost().length === 1, 'what was lost');
    await wait(300);
    expect([host.lost()[0]?.why, got]).to.deep.equal(['left', []]);
  });
  it('that runs out is erased whoever opens whatever form, and told to its own person alone, once', async () => {
    const host = new Host({ name: '王小明', photos: [photo()] });
    const first = plug(host, sender(down, { outbox: of('a'), firstWait: 60_000 }));
    host.submit();
    await first.says('保存到');
    first.part.detach();
    await freed();
    const { got, handler } = server();
    const open = (options: { outbox: ReturnType<typeof of> }, form = 'test') => {
      const late = formOf(form);
      late.day = '2026-03-10';
      return plug(late, sender(handler, options));
    };
    const left = () => onDisk<{ sealed: { data: ArrayBuffer } }[]>('kept', (kept) => kept.getAll());
    for (const outbox of [of('b'), outboxStore(week), of('b')]) {
      const { host, part } = open({ outbox });
      await until(async () => (await left())[0]?.sealed.data.byteLength === 0, 'nothing in it');
      await wait(100);
      expect([part.note(), host.heard, await onDisk('files', (files) => files.count())]).to.deep.equal([
        undefined,
        [],
        0,
      ]);
      part.detach();
      await freed();
    }
    const own = open({ outbox: of('a') }, 'other');
    await own.says('2026年3月2日写的那一份到2026年3月9日还没有送到，已经删去');
    await nothing();
    own.part.detach();
    const again = open({ outbox: of('a') });
    await wait(300);
    expect([own.host.lost().length, again.part.note(), got]).to.deep.equal([1, undefined, []]);
  });
});
