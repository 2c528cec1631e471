import { expect } from '@open-wc/testing';
import {
  down,
  freed,
  Host,
  leave,
  nothing,
  onDisk,
  outbox,
  plug,
  send,
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
const kept = async () => (await onDisk<unknown[]>('kept', (all) => all.getAll())).length;
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
    expect(said()).to.include(`先前交的那一份：${bad}`).and.include('保存到2026年3月9日');
    expect([host.snapshot.answers, host.problems, await kept()]).to.deep.equal([{ name: '李四' }, [], 1]);
  });
  it('and another that is refused too does not take its place', async () => {
    await left('甲', '乙', '丙');
    const { handler } = refusing('丙', '乙');
    const { host, said, says } = visit(handler);
    await says('编号 N-甲');
    await says(`先前交的那一份：${bad}`);
    expect(said().split(bad)).to.have.length(3);
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
    await says(`先前交的那一份：${bad}`);
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
