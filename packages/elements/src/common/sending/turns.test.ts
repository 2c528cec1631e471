import { expect } from '@open-wc/testing';
import {
  begin,
  freed,
  Host,
  json,
  leave,
  names,
  nothing,
  onDisk,
  outbox,
  plug,
  Server,
  tidy,
  until,
  wait,
} from './host.test.js';
import { sender, type Answer, type Handler } from './index.js';
import type { Outbox } from './outbox.js';

/** What each need, by its name, is answered in turn; `taken` beyond. */
function answering(answers: Readonly<Record<string, readonly (Answer['kind'] | 'down')[]>>) {
  const came: string[] = [];
  const keys = new Map<string, Set<string>>();
  const times: Record<string, number[]> = {};
  const handler: Handler = ({ key, data }) => {
    const { name } = JSON.parse(String(data.get('need'))) as { name: string };
    const before = came.filter((each) => each === name).length;
    came.push(name);
    (times[name] ??= []).push(performance.now());
    keys.set(name, (keys.get(name) ?? new Set()).add(key));
    const list = answers[name] ?? [];
    const kind = list[Math.min(before, list.length - 1)];
    if (kind === 'down') return Promise.reject(new Error('network'));
    if (kind === 'again') return Promise.resolve({ kind });
    return Promise.resolve({ kind: 'taken', receipt: { number: `N-${name}`, on: '2026-03-02' } });
  };
  return { came, keys, times, handler };
}
const kept = async () => (await onDisk<unknown[]>('kept', (all) => all.getAll())).length;
const left = async (...names: string[]) => {
  for (const name of names) await leave({ name });
};
/** A page that shows the form: it asks what there is to tell again and again. */
function visit(handler: Handler, firstWait = 60_000, host = new Host()) {
  const page = plug(host, sender(handler, { outbox: outbox(), firstWait, random: () => 0 }));
  host.requestUpdate = () => void setTimeout(() => page.part.note());
  return page;
}
const stuck = ['again'] as const;

describe('a need in the outbox that a server does not take and does not refuse', () => {
  afterEach(tidy);

  it('does not keep those behind it from being tried in the same round', async () => {
    await left('甲', '乙', '丙');
    const { came, handler } = answering({ 丙: stuck });
    const { host, says, said } = visit(handler);
    await says('编号 N-甲');
    await says('编号 N-乙');
    expect(came[0], 'the stuck one is the first that is tried').to.equal('丙');
    expect([...came].sort()).to.deep.equal(['丙', '乙', '甲'].sort());
    expect([host.lost(), await kept()]).to.deep.equal([[], 1]);
    expect(said()).to.not.include('正在发送');
    await wait(300);
    expect(came, 'nothing is sent again before its time').to.have.length(3);
  });
  for (const [what, answer] of [
    ['409', () => json(409, {})],
    ['500', () => json(500, {})],
    ['503 with Retry-After', () => json(503, {}, { 'Retry-After': '60' })],
    ['200 without a number', () => json(200, {})],
  ] as const)
    it(`whatever the server says of it: ${what}`, async () => {
      await left('甲', '丙');
      const server = new Server(answer());
      const { host, says } = begin(server, { outbox: outbox(), firstWait: 60_000 }, new Host());
      await says('编号 X-1');
      expect(server.asked).to.have.length(2);
      expect(host.earlier).to.have.length(1);
      expect(await kept()).to.equal(1);
    });
  it('nor where it takes longer than patience lasts', async () => {
    await left('甲', '丙');
    const server = new Server('hang');
    const { says } = begin(server, { outbox: outbox(), firstWait: 60_000, patience: 50 }, new Host());
    await says('编号 X-1');
    expect(server.asked).to.have.length(2);
  });
  it('stops the round where nobody answers at all', async () => {
    await left('甲', '丙');
    const { came, handler } = answering({ 丙: ['down'] });
    const { says } = visit(handler);
    await until(() => came[0], 'the first');
    await says('暂时没有送到');
    await wait(300);
    expect(came).to.deep.equal(['丙']);
  });
  it('is tried again for itself, each later and later, however the others fare, and registered once', async () => {
    await left('甲', '乙', '丙');
    const { came, keys, times, handler } = answering({
      丙: ['again', 'again', 'again', 'taken'],
      乙: ['again', 'taken'],
    });
    const { host } = visit(handler, 200);
    await until(() => host.earlier.length === 3, 'three');
    await nothing();
    expect([...came].sort()).to.deep.equal(['丙', '丙', '丙', '丙', '乙', '乙', '甲'].sort());
    expect([...keys.values()].map(({ size }) => size)).to.deep.equal([1, 1, 1]);
    expect(host.earlier.map(({ receipt }) => receipt.number)).to.deep.equal(['N-甲', 'N-乙', 'N-丙']);
    const [first = 0, second = 0, third = 0, last = 0] = times['丙'] ?? [];
    expect(second - first).to.be.within(95, 300);
    expect(third - second).to.be.within(195, 500);
    expect(last - third).to.be.within(395, 900);
  });
  it('keeps no other need from being sent that is written meanwhile', async () => {
    await left('丙');
    const { came, handler } = answering({ 丙: stuck });
    const { host, says, said } = visit(handler, 60_000, new Host({ name: '李四' }));
    // Said of one that is only about to be sent, too.
    await until(() => came[0], 'the first');
    await says('暂时没有送到');
    host.submit();
    await says('编号 N-李四');
    expect(said()).to.not.include('还没有交');
    expect(host.sent.map(({ receipt }) => receipt.number)).to.deep.equal(['N-李四']);
    expect([came, await kept()]).to.deep.equal([['丙', '李四'], 1]);
  });
  it('tells once which of its files are gone, however often it is tried', async () => {
    const parcel = { key: 'k', form: 'test', data: new FormData(), answers: { name: '丙' }, on: '2026-03-02' };
    parcel.data.append('need', '{"name":"丙"}');
    parcel.data.append('need.photos', new File(['a'], '楼道.jpg'));
    (await outbox().put(parcel))?.();
    await freed();
    await left('甲', '乙');
    await onDisk('files', (files) => files.clear());
    const { came, handler } = answering({ 丙: ['again', 'again', 'taken'], 甲: ['again', 'again', 'taken'] });
    const { host } = visit(handler, 60);
    await until(() => host.earlier.length === 3, 'three');
    expect(came.filter((name) => name === '丙')).to.have.length(3);
    expect(host.lost().map(({ why }) => why)).to.deep.equal(['without-files']);
  });
});

/** An outbox that takes its time, on the way out and on the way in, once it `isSlow`. */
function slow() {
  const box = outbox();
  const found: string[] = [];
  let give = (): void => undefined;
  const slowly: Outbox & { isSlow: boolean } = {
    ...box,
    isSlow: false,
    async next(...asked) {
      const one = await box.next(...asked);
      if (one && slowly.isSlow) {
        found.push((one.parcel.answers as { name: string }).name);
        await new Promise<void>((done) => (give = done));
      }
      return one;
    },
    async remove(key) {
      give();
      await wait(20);
      await box.remove(key);
    },
  };
  return { slowly, found, give: () => give() };
}

describe('a need in the outbox whose time comes while another is told what became of it', () => {
  afterEach(tidy);

  /** 丙 waits; its time comes while 李四, written meanwhile, is answered so; that is all that was sent. */
  async function meeting(answer: Answer) {
    await left('丙');
    const { slowly, found } = slow();
    const came: string[] = [];
    let arrive = (): void => undefined;
    const handler: Handler = ({ data }) => {
      const { name } = JSON.parse(String(data.get('need'))) as { name: string };
      came.push(name);
      if (name === '李四') return new Promise((done) => (arrive = () => done(answer)));
      return Promise.resolve(came.length > 2 ? { kind: 'taken', receipt: { number: 'N-丙' } } : { kind: 'again' });
    };
    const page = plug(new Host({ name: '李四' }), sender(handler, { outbox: slowly, firstWait: 400, random: () => 0 }));
    page.host.requestUpdate = () => void setTimeout(() => page.part.note());
    await until(() => came[0], 'the first');
    await page.says('暂时没有送到');
    slowly.isSlow = true;
    page.host.submit();
    // However slow the machine is: 丙's time comes after 李四 has gone out, and before it is answered.
    await until(() => came.includes('李四'), 'what was written meanwhile');
    await wait(300);
    slowly.isSlow = false;
    arrive();
    return { ...page, came, found };
  }

  it('does not begin before that is told, and goes on when somebody writes again', async () => {
    const { host, came, says, said } = await meeting({ kind: 'taken', receipt: { number: 'N-李四' } });
    await says('编号 N-李四');
    await wait(200);
    expect(said(), 'the number still stands there').to.include('编号 N-李四');
    host.submit();
    await wait(200);
    expect([came, host.sent.length], 'nothing is sent twice').to.deep.equal([['丙', '李四'], 1]);
    host.write({ name: '王五' });
    await says('编号 N-丙');
    await nothing();
  });
  it('goes on by itself where the other was refused', async () => {
    const { host, came, says } = await meeting({ kind: 'refused', problems: [{ path: 'name', code: 'required' }] });
    await says('编号 N-丙');
    expect(host.problems).to.have.length(1);
    expect(came).to.deep.equal(['丙', '李四', '丙']);
    await until(async () => (await kept()) === 1, 'what was refused alone');
  });
  it('is neither begun nor let go of while what another window sent is told here', async () => {
    await left('丙');
    const { slowly, found, give } = slow();
    slowly.isSlow = true;
    const { came, handler } = answering({});
    const host = Object.assign(new Host({ name: '李四' }), { arrived: () => (give(), wait(50)) });
    const page = plug(host, sender(handler, { outbox: slowly }));
    page.host.requestUpdate = () => void setTimeout(() => page.part.note());
    await until(() => found[0], 'what is found');
    const other = begin(new Server(), {}, new Host({ name: '李四' }));
    other.host.submit();
    await other.says('编号 X-1');
    await page.says('编号 X-1');
    await wait(200);
    expect(page.said()).to.include('编号 X-1');
    expect([came, (await names()).includes('liandong.kept')]).to.deep.equal([[], true]);
    slowly.isSlow = false;
    host.write({ name: '王五' });
    await page.says('编号 N-丙');
    await nothing();
  });
  it('stays where somebody presses send in the moment in which it is taken out, and the other waits its turn', async () => {
    await left('丙');
    const box = outbox();
    const { came, handler } = answering({});
    const { host, says } = plug(
      new Host({ name: '李四' }),
      sender(handler, {
        outbox: {
          ...box,
          async next(...asked) {
            const one = await box.next(...asked);
            void (async () => {
              for (let turn = 0; turn < 8; turn++) await undefined;
              if (one) host.submit();
            })();
            return one;
          },
        },
      }),
    );
    await says('编号 N-丙');
    await says('现在写的还没有交');
    host.submit();
    await says('编号 N-李四');
    expect(came).to.deep.equal(['丙', '李四']);
    await nothing();
  });
});
