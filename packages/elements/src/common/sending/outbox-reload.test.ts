import { expect } from '@open-wc/testing';
import {
  begin,
  down,
  freed,
  Host,
  json,
  leave,
  names,
  nothing,
  outbox,
  photo,
  plug,
  send,
  Server,
  tidy,
  until,
  wait,
  week,
} from './host.test.js';
import { outboxStore, sender, type Parcel } from './index.js';

describe('the outbox', () => {
  afterEach(tidy);

  it('brings a need over a reload, attachments with it, and is empty when it was sent', async () => {
    await leave({ name: '王小明', photos: [photo()] });
    const server = new Server();
    const again = new Host();
    const { says } = begin(server, { outbox: outbox() }, again);
    await says('编号 X-1');
    const came = server.asked[0]?.body.get('need.photos') as File;
    expect([came.name, came.type, await came.text()]).to.deep.equal(['楼道.jpg', 'image/jpeg', 'abc']);
    expect(server.asked[0]?.body.get('need')).to.equal('{"name":"王小明"}');
    await nothing();
  });
  it('of one person is left alone where another one opens the form, and sent when they are back', async () => {
    const of = (whose: string) => outboxStore({ ...week, whose });
    const first = plug(new Host({ name: '王小明' }), sender(down, { outbox: of('a'), firstWait: 60_000 }));
    first.host.submit();
    await first.says('保存到');
    first.part.detach();
    await freed();
    const other = new Server();
    begin(other, { outbox: of('b') }, new Host());
    const nobody = new Server();
    begin(nobody, { outbox: outbox() }, new Host());
    await wait(700);
    expect([...other.asked, ...nobody.asked]).to.deep.equal([]);
    const own = new Server();
    const { says } = begin(own, { outbox: of('a') }, new Host());
    await says('编号 X-1');
    expect(own.asked).to.have.length(1);
    await nothing();
  });
  it('is emptied by one window only', async () => {
    await leave({ name: '王小明' });
    const server = new Server();
    const hosts = ['1', '2', '3'].map(() => new Host({ name: '王小明' }));
    hosts.forEach((host) => begin(server, { outbox: outbox() }, host));
    await until(() => hosts.some((host) => host.sent.length > 0), 'the receipt');
    await wait(200);
    expect(server.asked).to.have.length(1);
  });
  it('brings back into the form what was refused after a reload', async () => {
    await leave({ name: '王小明' });
    const again = new Host();
    const { says } = begin(
      new Server(json(422, { problems: [{ path: 'kinds', code: 'required' }] })),
      { outbox: outbox() },
      again,
    );
    await says('有的地方要改一改');
    expect(again.snapshot.answers).to.deep.equal({ name: '王小明' });
    expect(again.problems).to.have.length(1);
  });
  it('sends again, under the same key, what was on its way when the page was closed', async () => {
    const photo = new File([new Uint8Array(500_000)], '楼道.jpg', { type: 'image/jpeg' });
    const hanging = new Server('hang');
    const first = begin(hanging, { outbox: outbox() }, new Host({ name: '王小明', photos: [photo] }));
    first.host.submit();
    await until(() => hanging.asked.length === 1, 'the upload');
    first.host.isConnected = false;
    first.part.detach();
    await wait(50);
    const server = new Server();
    const again = new Host();
    const { says } = begin(server, { outbox: outbox() }, again);
    await says('编号 X-1');
    expect(server.asked.map(({ key }) => key)).to.deep.equal([hanging.asked[0]?.key]);
    expect((server.asked[0]?.body.get('need.photos') as File).size).to.equal(500_000);
    await nothing();
  });
  /** Another need is being written while the one that waited is sent by itself. */
  const reopened = async (server: Server) => {
    await leave({ name: '王小明' });
    const again = new Host({ name: '李四' });
    return begin(server, { outbox: outbox(), firstWait: 60_000 }, again);
  };
  it('tells that the earlier one has arrived, and leaves alone the other that is being written', async () => {
    const { host, part, says } = await reopened(new Server());
    await says('先前交的那一份：2026年3月2日已经收到，编号 X-1');
    expect(part.note()?.text).to.include('还没有交');
    // A good note finishes the form; this event clears its draft.
    expect(part.note()?.tone).to.equal('ask');
    expect([host.sent.length, host.earlier.length]).to.deep.equal([0, 1]);
    host.dispatchEvent(new Event('input'));
    await says('编号 X-1');
    host.submit();
    await until(() => host.sent.length === 1, 'the other');
  });
  it('does not tell that what stands there was not sent where only the page gave it', async () => {
    await leave({ name: '王小明' });
    const state = { provided: { place: '和丰' }, fields: [], lost: {} };
    const given = Object.assign(new Host({ place: '和丰' }), { state });
    const { says, said } = begin(new Server(), { outbox: outbox() }, given);
    await says('先前交的那一份：2026年3月2日已经收到，编号 X-1');
    expect(said()).to.not.include('还没有交');
  });
  for (const what of ['put', 'remove'] as const)
    it(`sends and tells the number where the device does not answer: ${what}`, async () => {
      const server = new Server();
      const box = { ...outbox(), [what]: () => new Promise<never>(() => undefined) };
      const { host, says } = begin(server, { outbox: box });
      host.submit();
      await says('编号 X-1');
      expect([server.asked.length, host.sent.length]).to.deep.equal([1, 1]);
    });
  it('has nothing left of what was put there only after it had arrived', async () => {
    const box = outbox();
    const { put } = box;
    const late = { ...box, put: (parcel: Parcel) => wait(1500).then(() => put(parcel)) };
    const { host, says } = begin(new Server(), { outbox: late });
    host.submit();
    await says('编号 X-1');
    await wait(1000);
    await nothing();
  });
  it('finishes the form where what waited stands in it again', async () => {
    await leave({ name: '王小明' });
    const { host } = begin(new Server(), { outbox: outbox() });
    await until(() => host.sent.length === 1, 'the receipt');
  });
  for (const [why, answer, text] of [
    ['waits', new Error('network'), '暂时没有送到'],
    ['waits for somebody to sign in', json(401, {}), '登录已经过期'],
  ] as const)
    it(`does not swallow another that is sent while the earlier one ${why}, nor mixes the two`, async () => {
      const server = new Server(answer, 'hang');
      const { host, says, part } = await reopened(server);
      // Said of one that is only about to be sent, too.
      await until(() => server.asked[0], 'the first');
      await says(text);
      host.submit();
      await says('现在写的还没有交');
      expect(host.snapshot.answers).to.deep.equal({ name: '李四' });
      part.detach();
      expect(new Set(server.asked.map(({ key }) => key)).size).to.equal(1);
    });
  it('keeps the earlier one that was refused while another is being written', async () => {
    const problems = [{ path: 'kinds', code: 'required' }];
    const { host, part, says } = await reopened(new Server(json(422, { problems })));
    await says('先前交的那一份没有收下');
    expect([host.snapshot.answers, host.problems]).to.deep.equal([{ name: '李四' }, []]);
    part.detach();
    await wait(50);
    const later = new Host();
    await begin(new Server(json(422, { problems })), { outbox: outbox() }, later).says('有的地方要改一改');
    expect(later.snapshot.answers).to.deep.equal({ name: '王小明' });
  });
  for (const [why, name, break_, mended] of [
    [
      'the disk is full',
      'put',
      () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
      IDBObjectStore.prototype,
    ],
    [
      'the window is private and lets nothing be kept',
      'open',
      () => {
        throw new DOMException('not here', 'InvalidStateError');
      },
      IDBFactory.prototype,
    ],
  ] as const)
    it(`where ${why}, sends all the same, and says that the page must stay open until then`, async () => {
      const kept = mended as unknown as Record<string, unknown>;
      const real = kept[name];
      kept[name] = break_;
      try {
        const server = new Server(new Error('network'));
        const { host, says, press } = begin(server, { outbox: outbox(), firstWait: 60_000 });
        host.submit();
        await says('请先不要关掉这一页');
        press('现在再送一次');
        await says('编号 X-1');
      } finally {
        kept[name] = real;
      }
    });
  it('keeps nothing past its day, and nothing on a shared machine', async () => {
    await leave({ name: '王小明' });
    const late = new Host({ name: '王小明' });
    late.day = '2026-03-10';
    const server = new Server();
    begin(server, { outbox: outbox() }, late);
    await nothing();
    expect(server.asked).to.have.length(0);
    const shared = new Host({ name: '王小明' });
    shared.isShared = true;
    const other = send(shared, down);
    shared.submit();
    await other.says('暂时没有送到');
    expect(await names()).to.not.include('liandong.kept');
  });
});
