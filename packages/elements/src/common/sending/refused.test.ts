import { expect } from '@open-wc/testing';
import { Vault } from '../../internal/vault.js';
import {
  down,
  freed,
  Host,
  leave,
  nothing,
  outbox,
  plug,
  refused,
  send,
  server,
  taken,
  tidy,
  until,
  wait,
  type Answers,
} from './host.test.js';
import { sender, type Answer, type Handler } from './index.js';

/** A server that refuses some, by name, and remembers how often each came. */
function refusing(...bad: string[]) {
  const came: string[] = [];
  const handler: Handler = ({ data }) => {
    const { name } = JSON.parse(String(data.get('need'))) as { name: string };
    came.push(name);
    const answer: Answer = bad.includes(name)
      ? { kind: 'refused', problems: [{ path: 'name', code: 'required' }] }
      : { kind: 'taken', receipt: { number: `N-${name}`, on: '2026-03-02' } };
    return Promise.resolve(answer);
  };
  return { came, handler };
}
const kept = async () => (await new Vault().list('outbox')).length;
/** A page that shows the form: it asks what there is to tell again and again. */
function visit(handler: Handler, answers: Answers = {}) {
  const host = new Host(answers);
  const page = send(host, handler);
  host.requestUpdate = () => void setTimeout(() => page.part.note());
  return page;
}
const left = async (...names: string[]) => {
  for (const name of names) await leave({ name });
};
const bad = '有的地方要改一改';
const aside = '先前交的那一份没有收下';

describe('a need in the outbox that is refused', () => {
  afterEach(tidy);

  it('comes back into the form, and stays there, while those behind it are sent, each once, and told', async () => {
    await left('甲', '乙', '丙');
    const { came, handler } = refusing('丙');
    const { host, part, said, says } = visit(handler);
    await says('编号 N-甲');
    await says('编号 N-乙');
    expect([...came].sort()).to.deep.equal(['丙', '乙', '甲'].sort());
    expect(came[0], 'the refused one is the first that is tried').to.equal('丙');
    expect(said()).to.include(bad).and.not.include('正在发送').and.not.include('现在写的还没有交');
    expect(part.note()?.tone).to.equal('bad');
    expect([host.snapshot.answers, host.problems.length]).to.deep.equal([{ name: '丙' }, 1]);
    expect(host.earlier.map(({ receipt }) => receipt.number).sort()).to.deep.equal(['N-乙', 'N-甲'].sort());
    expect([host.sent, host.lost(), await kept()]).to.deep.equal([[], [], 1]);
    await wait(300);
    expect(came, 'nothing is sent again').to.have.length(3);
  });
  it('is let go of when it is corrected, and the corrected one is sent', async () => {
    await left('甲', '丙');
    const { came, handler } = refusing('丙');
    const { host, says } = visit(handler);
    await says('编号 N-甲');
    host.write({ name: '丁' });
    host.submit();
    await says('编号 N-丁');
    expect(came).to.deep.equal(['丙', '甲', '丁']);
    expect(host.sent.map(({ receipt }) => receipt.number)).to.deep.equal(['N-丁']);
    await nothing();
  });
  it('stays in the outbox however it is changed, until it is sent: a page that is closed meanwhile loses nothing', async () => {
    await left('丙');
    const first = visit(refusing('丙').handler);
    await first.says(bad);
    first.host.write({ name: '丁' });
    first.host.write({ name: '丁一' });
    expect(first.said(), 'the word goes with the first letter').to.equal('');
    await wait(100);
    expect(await kept()).to.equal(1);
    first.part.detach();
    await freed();
    const { came, handler } = refusing('丙');
    const { host, says } = visit(handler);
    await says(bad);
    expect(host.snapshot.answers).to.deep.equal({ name: '丙' });
    host.write({ name: '丁' });
    host.submit();
    await says('编号 N-丁');
    expect(came).to.deep.equal(['丙', '丁']);
    await nothing();
  });
  it('comes back into a form that holds what the page gave, and nothing that anybody wrote', async () => {
    await leave({ name: '丙', place: '和丰' });
    const given = Object.assign(new Host({ place: '和丰' }), {
      state: { provided: { place: '和丰' }, fields: [], lost: {} },
    });
    const { host, part, says } = send(given, refusing('丙').handler);
    await says(bad);
    expect([host.snapshot.answers, host.problems.length]).to.deep.equal([{ name: '丙', place: '和丰' }, 1]);
    expect(part.note()?.text).to.not.include('先前');
  });
  it('stays in the outbox where the machine becomes a shared one, whatever the next person sends', async () => {
    await left('丙');
    const { host, part, says } = visit(refusing('丙').handler);
    await says(bad);
    host.isShared = true;
    part.cleared?.();
    host.hold({});
    host.write({ name: '李四' });
    host.submit();
    await says('编号 N-李四');
    expect(await kept()).to.equal(1);
  });
  it('holds up nothing at the next visit either, nor what has come to wait since', async () => {
    await left('甲', '丙');
    const first = visit(refusing('丙').handler);
    await first.says('编号 N-甲');
    first.part.detach();
    await freed();
    await left('戊');
    const { came, handler } = refusing('丙');
    const { host, said, says } = visit(handler);
    await says('编号 N-戊');
    await until(() => host.snapshot.answers['name'] === '丙', 'what was refused');
    expect([...came].sort()).to.deep.equal(['丙', '戊'].sort());
    expect(said()).to.include(bad);
  });
  it('holds up nothing while another need is being written, which is left alone; it is still told', async () => {
    await left('甲', '乙', '丙');
    const { came, handler } = refusing('丙');
    const { host, said, says } = visit(handler, { name: '李四' });
    await says('编号 N-甲');
    await says('编号 N-乙');
    expect(came).to.have.length(3);
    expect(said()).to.include(aside).and.include('保存到2026年3月9日');
    expect([host.snapshot.answers, host.problems, await kept()]).to.deep.equal([{ name: '李四' }, [], 1]);
  });
  it('and another that is refused too does not take its place', async () => {
    await left('甲', '乙', '丙');
    const { handler } = refusing('丙', '乙');
    const { host, said, says } = visit(handler);
    await says('编号 N-甲');
    await says(aside);
    expect(said()).to.include(bad);
    expect([host.snapshot.answers, host.problems.length, await kept()]).to.deep.equal([{ name: '丙' }, 1, 2]);
  });
  it('is still shown where one behind it waits for the network', async () => {
    await left('甲', '丙');
    const { handler } = refusing('丙');
    let isUp = false;
    const { said, says, press } = visit((parcel, signal) =>
      /甲/.test(String(parcel.data.get('need'))) && !isUp ? down(parcel, signal) : handler(parcel, signal),
    );
    await says('先前交的那一份：暂时没有送到');
    expect(said().indexOf(bad)).to.equal(0);
    isUp = true;
    press('现在再送一次');
    await says('编号 N-甲');
    expect(said()).to.include(bad).and.not.include('暂时没有送到');
  });
  it('is not taken for what was taken before it: another window that sends the same is told nothing', async () => {
    await left('丙', '甲');
    const { handler } = refusing('丙');
    const { says } = visit(handler, { name: '李四' });
    await says('编号 N-甲');
    await says(aside);
    const { came, handler: other } = refusing();
    const second = plug(new Host({ name: '丙' }), sender(other));
    second.host.submit();
    await second.says('编号 N-丙');
    expect(came).to.deep.equal(['丙']);
  });
  it('does not undo what a form holds that was refused by itself', async () => {
    const { came, handler } = refusing('丙');
    const { host, said, says } = visit(handler, { name: '丙' });
    host.submit();
    await says(bad);
    const parcel = { key: 'k', form: 'test', data: new FormData(), answers: { name: '甲' }, on: '2026-03-01' };
    parcel.data.append('need', '{"name":"甲"}');
    (await outbox().put(parcel))?.();
    host.submit();
    await says(bad);
    await says('编号 N-甲');
    expect(said().indexOf(bad)).to.equal(0);
    expect(came).to.deep.equal(['丙', '丙', '甲']);
  });
});

describe('a need that is refused while it waits in the form it was sent from', () => {
  afterEach(tidy);

  /** It is sent with no network, and answered while nobody looks. */
  async function answered(handler: Handler, host = new Host({ name: '丙' })) {
    let isUp = false;
    const page = send(host, (parcel, signal) => (isUp ? handler : down)(parcel, signal));
    host.submit();
    await page.says('关掉网页也不会丢');
    isUp = true;
    window.dispatchEvent(new Event('online'));
    return page;
  }

  it('stays in the outbox as it was told, and comes back after the page was closed', async () => {
    const first = await answered(refusing('丙').handler);
    await first.says(bad);
    await wait(100);
    expect(await kept()).to.equal(1);
    first.part.detach();
    await freed();
    const { host, says } = visit(refusing('丙').handler);
    await says(bad);
    expect([host.snapshot.answers, host.problems.length]).to.deep.equal([{ name: '丙' }, 1]);
  });
  it('is let go of when it is corrected: the corrected one is sent, and nothing else', async () => {
    const { came, handler } = refusing('丙');
    const { host, part, says } = await answered(handler);
    await says(bad);
    host.write({ name: '丁' });
    host.submit();
    await says('编号 N-丁');
    await nothing();
    part.note();
    expect(came).to.deep.equal(['丙', '丁']);
  });
  /** Another need was written over it, and pressed, before the answer came. */
  async function overtaken(...bad: string[]) {
    const { came, handler } = refusing(...bad);
    let answer = (): void => undefined;
    const asked = new Promise<void>((done) => (answer = done));
    const page = await answered((parcel, signal) => asked.then(() => handler(parcel, signal)));
    await page.says('正在发送');
    page.host.write({ name: '丁' });
    page.host.submit();
    await page.says('现在写的还没有交');
    answer();
    await page.says('保存到2026年3月9日');
    return { ...page, came };
  }

  it('stays there where another was written over it before the answer came, and that is sent', async () => {
    const { came, host, part, says, said } = await overtaken('丙');
    expect(said()).to.include(aside).and.include('现在写的还没有交');
    expect(host.problems, 'what was found bad was found in other words').to.deep.equal([]);
    host.write({ name: '丁一' });
    host.submit();
    await says('编号 N-丁一');
    await wait(100);
    expect([came, host.lost(), await kept()]).to.deep.equal([['丙', '丁一'], [], 1]);
    part.detach();
    await freed();
    const next = visit(refusing('丙').handler);
    await next.says(bad);
    expect(next.host.snapshot.answers).to.deep.equal({ name: '丙' });
  });
  it('and where that is refused too: both stay', async () => {
    const { came, host, said, says } = await overtaken('丙', '丁');
    host.submit();
    await until(() => came.length === 2, 'the answer');
    await says(bad);
    expect(said()).to.not.include('先前');
    expect(await kept()).to.equal(2);
  });
  it('and is let go of where it is given up, or written and sent once more', async () => {
    const first = await overtaken('丙');
    first.press('不交了，从这台设备删去');
    await nothing();
    first.part.detach();
    await freed();
    const { came, host } = await overtaken('丙');
    host.write({ name: '丙' });
    host.submit();
    await until(() => came.length === 2, 'the answer');
    await wait(100);
    expect(await kept()).to.equal(1);
  });
  it('lies there still when the same words are sent again from the same draft, under the same key', async () => {
    const host = new Host({ name: '丙' });
    host.draft = 'd';
    const keys: string[] = [];
    const first = await answered((parcel) => (keys.push(parcel.key), Promise.resolve(refused)), host);
    await first.says(bad);
    for (const times of [2, 3]) {
      host.submit();
      await until(() => keys.length === times, 'the answer');
      await first.says(bad);
      await wait(100);
      expect(await kept()).to.equal(1);
    }
    expect(new Set(keys).size).to.equal(1);
    first.part.detach();
    await freed();
    await visit(server().handler).says('编号 X-1');
    await nothing();
  });
  it('goes where it was sent again, corrected, and arrived, though there was no room for that one', async () => {
    const { handler } = refusing('丙');
    const { host, says } = await answered(handler);
    await says(bad);
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      host.write({ name: '丁' });
      host.submit();
      await says('编号 N-丁');
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    await nothing();
  });
  it('does not keep another window from sending the very same words', async () => {
    const { says } = await answered(refusing('丙').handler);
    await says(bad);
    const { came, handler } = refusing();
    const second = plug(new Host({ name: '丙' }), sender(handler));
    second.host.submit();
    await second.says('编号 N-丙');
    expect(came).to.deep.equal(['丙']);
    await nothing();
  });
});

describe('what is sent in the place of another', () => {
  afterEach(tidy);

  /** An outbox of a page that dies while it puts the next one away. */
  const dying = () => {
    const box = { ...outbox(), isOver: false };
    const { put } = box;
    box.put = (parcel) => (box.isOver ? new Promise(() => undefined) : put(parcel));
    return box;
  };

  it('leaves that in the outbox until it lies there itself: one that was refused', async () => {
    await left('丙');
    const box = dying();
    const { host, says } = plug(new Host(), sender(refusing('丙').handler, { outbox: box }));
    await says(bad);
    box.isOver = true;
    host.write({ name: '丁' });
    host.submit();
    await wait(500);
    expect(await kept()).to.equal(1);
  });
  it('or one whose session had ended, which is not sent beside it', async () => {
    const box = dying();
    const keys = new Set<string>();
    const { host, part, says } = plug(
      new Host({ name: '丙' }),
      sender(({ key }) => Promise.resolve(keys.add(key).size > 1 ? taken : { kind: 'sign-in' }), { outbox: box }),
    );
    host.submit();
    await says('登录已经过期');
    box.isOver = true;
    host.hold({ name: '丁' });
    host.submit();
    await wait(500);
    expect(await kept()).to.equal(1);
    part.detach();
    box.isOver = false;
  });
});
