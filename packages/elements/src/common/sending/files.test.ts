import { expect } from '@open-wc/testing';
import type { IntakeHost, IntakePart } from '../../needs/need-intake-form/intake-part.js';
import { clearDrafts, draftStore } from '../drafts/index.js';
import {
  begin,
  Host,
  json,
  leave,
  names,
  nothing,
  onDisk,
  outbox,
  photo,
  plug,
  Server,
  slowly,
  tidy,
  until,
  wait,
  week,
} from './host.test.js';

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
  const other = (server: Server, host: Host) => void begin(server, {}, host);
  for (const [how, move] of [
    ['moved', (_server, host, part) => part.attach(host as unknown as IntakeHost)],
    ['given another sender', other],
    [
      'given another sender beside one that is read without end',
      (server, host) => {
        const beside = new Host({ photos: [slowly().file] });
        begin(server, {}, beside).host.submit();
        other(server, host);
      },
    ],
  ] as readonly (readonly [string, (server: Server, host: Host, part: IntakePart) => void])[])
    it(`are read once, sent, and come back, where the form is ${how} meanwhile`, async () => {
      const { file, go, asked } = slowly();
      const server = new Server(json(422, { problems: [{ path: 'name', code: 'required' }] }));
      const host = Object.assign(new Host({ name: '王小明', photos: [file] }), { draft: 'd' });
      const { part } = begin(server, {}, host);
      await wait(1);
      host.submit();
      part.detach();
      move(server, host, part);
      go();
      host.hold({});
      await until(() => host.problems.length, 'the answer');
      expect(await bodies(server)).to.deep.equal([[['楼道.jpg', 'abc']]]);
      const { photos } = host.snapshot.answers as { photos: readonly File[] };
      expect(photos.map(({ name }) => name)).to.deep.equal(['楼道.jpg']);
      expect([asked(), server.asked[0]?.key.slice(0, 2), host.lost()]).to.deep.equal([1, 'd-', []]);
    });
  it('bring all that was written back where they cannot be read, though the form was emptied meanwhile', async () => {
    const { file, fail, asked } = slowly();
    const { host, says } = begin(new Server(), {}, new Host({ name: '王小明', photos: [file] }));
    host.submit();
    await until(asked, 'the file to be asked for');
    host.hold({});
    fail();
    await says('没有交：附件 楼道.jpg 读不出');
    expect(host.snapshot.answers).to.deep.equal({ name: '王小明', photos: [file] });
  });
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

  it('lie on the device only beside what names them with its day, and are never sent in part', async () => {
    const box = outbox();
    const data = new FormData();
    const last = new File(['z'], 'z.jpg');
    let fail = (): void => undefined;
    last.arrayBuffer = () => new Promise((_, no) => (fail = () => no(new Error('gone'))));
    for (const file of [photo(), last]) data.append('need.photos', file);
    const put = box.put({ key: 'k', form: 'test', data }).catch(() => 'in vain');
    await until(async () => (await names()).includes('liandong.kept'), 'the shelves');
    await until(async () => (await onDisk('files', (files) => files.getAllKeys()))[0], 'the first file');
    const [entry] = await onDisk('kept', (all) => all.getAll() as IDBRequest<Record<string, unknown>[]>);
    expect([entry?.['id'], entry?.['until'], entry?.['isPart']]).to.deep.equal(['k', '2026-03-09', true]);
    expect(await outbox().next('test', week.today)).to.equal(undefined);
    fail();
    expect(await put).to.equal('in vain');
    await nothing();
  });
  it('that were half put away when the page died go at the next visit, whatever form it shows', async () => {
    await leave({ name: '王小明', photos: [photo()] });
    const [entry] = await onDisk('kept', (all) => all.getAll() as IDBRequest<Record<string, unknown>[]>);
    await onDisk('kept', (all) => all.put({ ...entry, isPart: true }));
    await clearDrafts('another');
    await nothing();
  });
  it('give an attempt more time the larger they are, and after two that were cut the line is said to be slow', async () => {
    const real = window.setTimeout;
    const times: (number | undefined)[] = [];
    window.setTimeout = ((act: () => void, time?: number) => (times.push(time), real(act, time))) as typeof setTimeout;
    try {
      const file = new File([new Uint8Array(1_000_000)], 'a.jpg');
      const first = begin(new Server('hang'), {}, new Host({ photos: [file] }));
      first.host.submit();
      await until(() => times.includes(110_000), '60 s, and 50 for a megabyte');
    } finally {
      window.setTimeout = real;
    }
    const server = new Server('hang', 'hang', json(503, {}, { 'Retry-After': '60' }));
    const { host, says, said } = begin(server, { patience: 30 }, new Host({ photos: [photo()] }));
    host.submit();
    await until(() => server.asked.length === 2, 'the second');
    expect(said()).to.not.include('附件可能太大');
    await until(() => server.asked.length === 3, 'the third');
    await says('附件可能太大，现在的网络送不完，请换一个快一些的网络。');
  });
});
