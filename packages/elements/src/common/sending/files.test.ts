import { expect } from '@open-wc/testing';
import { draftStore } from '../drafts/index.js';
import { begin, Host, json, leave, outbox, photo, plug, Server, tidy, until, wait, week } from './host.test.js';

/** A file that can be read until it is changed on the disk, as the browser holds it. */
function onStick() {
  const file = photo();
  let isGone = false;
  const real = file.arrayBuffer.bind(file);
  file.arrayBuffer = () => (isGone ? Promise.reject(new DOMException('changed', 'NotReadableError')) : real());
  return { file, take: () => (isGone = true) };
}
/** What came, by name and content. */
const bodies = (server: Server) =>
  Promise.all(
    server.asked.map(({ body }) =>
      Promise.all((body.getAll('need.photos') as File[]).map(async (file) => [file.name, await file.text()])),
    ),
  );

describe('files of a need that is sent', () => {
  afterEach(tidy);

  for (const [where, options] of [
    ['with an outbox', () => ({ outbox: outbox() })],
    ['without one', () => ({})],
  ] as const) {
    it(`are named where they cannot be read any more, and the need is back in hand: ${where}`, async () => {
      const { file, take } = onStick();
      const server = new Server();
      const { host, says, said, part } = begin(server, options(), new Host({ name: '王小明', photos: [file] }));
      take();
      host.submit();
      await says('没有交：附件 楼道.jpg 读不出，请再选一次');
      expect([part.note()?.tone, server.asked.length]).to.deep.equal(['bad', 0]);
      host.write({ photos: [photo()] });
      expect(said()).to.equal('');
      host.submit();
      await says('编号 X-1');
      expect(await bodies(server)).to.deep.equal([[['楼道.jpg', 'abc']]]);
    });
    it(`are sent as they were when send was pressed, whatever becomes of them while it waits: ${where}`, async () => {
      const { file, take } = onStick();
      const server = new Server(new Error('network'));
      const { host, says } = begin(
        server,
        { ...options(), firstWait: 400 },
        new Host({ name: '王小明', photos: [file] }),
      );
      host.submit();
      await until(() => server.asked.length === 1, 'the first');
      take();
      await says('编号 X-1');
      const [first, second] = server.asked.map(({ body }) => body.get('need.photos'));
      expect([first === file, second === file]).to.deep.equal([false, false]);
      expect(await bodies(server)).to.deep.equal([[['楼道.jpg', 'abc']], [['楼道.jpg', 'abc']]]);
    });
  }
  it('hold up nothing else that waits where they cannot be read', async () => {
    await leave({ name: '李四' });
    const { file, take } = onStick();
    take();
    const server = new Server();
    const page = begin(server, { outbox: outbox() }, new Host({ name: '王小明', photos: [file] }));
    page.host.requestUpdate = () => void setTimeout(() => page.part.note());
    page.host.submit();
    await page.says('编号 X-1');
    expect(page.said()).to.include('读不出');
    expect(page.host.earlier).to.have.length(1);
    expect(server.asked).to.have.length(1);
  });
  it('are sent from the draft where that has them', async () => {
    const { file, take } = onStick();
    const host = new Host({ name: '王小明', photos: [file] });
    const draft = plug(host, draftStore({ ...week, isOn: true }));
    Object.assign(host, { drafts: draft.part });
    host.write({});
    await draft.says('草稿已存');
    await wait(200);
    take();
    const server = new Server();
    const { says } = begin(server, { outbox: outbox() }, host);
    host.submit();
    await says('编号 X-1');
    expect(await bodies(server)).to.deep.equal([[['楼道.jpg', 'abc']]]);
  });

  /** Under which keys these go, one after the other, each refused before, from one draft. */
  async function keysOf(...photos: readonly File[]) {
    const server = new Server(...photos.map(() => json(413, {})));
    const { host, says, said } = begin(server, {}, Object.assign(new Host({ name: '王小明' }), { draft: 'd' }));
    for (const one of photos) {
      host.write({ photos: [one] });
      expect(said()).to.equal('');
      host.submit();
      await says('附件太大');
    }
    return server.asked.map(({ key }) => key);
  }
  const named = (content: string) => new File([content], 'image.jpg', { type: 'image/jpeg', lastModified: 5 });

  it('go under another key where one was put in the place of another of the same name and date', async () => {
    const keys = await keysOf(named('larger'), named('less'), named('fewer!'));
    expect(new Set(keys).size).to.equal(3);
  });
  it('go under the same key where they are the same, come back from a draft as others', async () => {
    const keys = await keysOf(named('same'), named('same'));
    expect(new Set(keys).size).to.equal(1);
    expect(keys[0]).to.match(/^d-[\da-f]{32}$/);
  });
});
