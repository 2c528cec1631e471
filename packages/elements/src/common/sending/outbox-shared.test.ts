import { expect } from '@open-wc/testing';
import {
  down,
  freed,
  Host,
  json,
  leave,
  nothing,
  onDisk,
  outbox,
  plug,
  refused,
  send,
  server,
  tidy,
  wait,
} from './host.test.js';
import { fetchSender } from './index.js';

const kept = async () => (await onDisk<unknown[]>('kept', (all) => all.getAll())).length;
/** Somebody's need waits here, and the machine has become one that many use. */
async function shared(more: Partial<Host> = {}) {
  await leave({ name: '王小明' });
  return Object.assign(new Host(), { isShared: true }, more);
}

describe('the outbox of a machine that has become a shared one', () => {
  afterEach(tidy);

  it('is sent at once, and of that nothing is told but that it has arrived', async () => {
    const host = await shared();
    const { got, handler } = server();
    const { part, says } = send(host, handler);
    await says('先前交的那一份：已经收到，谢谢您。');
    expect(part.note()?.text).to.not.include('X-1');
    expect([got.length, got[0]?.isNobodys]).to.deep.equal([1, true]);
    expect([host.snapshot.answers, host.heard.map(([type]) => type)]).to.deep.equal([{}, ['lian-earlier-sent']]);
    await nothing();
  });
  it('also where that comes to be known after the outbox was looked for', async () => {
    await leave({ name: '王小明' });
    const host = new Host();
    const { got, handler } = server();
    const { says } = send(host, handler);
    host.isShared = true; // the drafts come after
    await says('先前交的那一份：已经收到，谢谢您。');
    expect(got[0]?.isNobodys).to.equal(true);
  });
  it('with nobody’s session, while what is written there goes with that of whoever writes it', async () => {
    const host = await shared();
    const credentials: (string | undefined)[] = [];
    const ask = ((_url: unknown, init: RequestInit) => {
      credentials.push(init.credentials);
      return Promise.resolve(json(200, { number: 'X-1' }));
    }) as typeof fetch;
    const { says } = plug(host, fetchSender({ url: '/needs', fetch: ask, outbox: outbox() }));
    await says('已经收到');
    host.write({ name: '李四' });
    host.submit();
    await says('编号 X-1');
    expect(credentials).to.deep.equal(['omit', 'same-origin']);
  });
  it('in nobody’s name, too, where it was waiting already when that came to be known', async () => {
    await leave({ name: '王小明' });
    const host = new Host();
    const names: unknown[] = [];
    const { says, press } = send(host, ({ isNobodys }) => {
      names.push(isNobodys);
      return Promise.resolve(
        names[1] === undefined ? { kind: 'again' } : { kind: 'taken', receipt: { number: 'X-1' } },
      );
    });
    await says('暂时没有送到');
    host.isShared = true;
    press('现在再送一次');
    await says('先前交的那一份：已经收到，谢谢您。');
    expect(names).to.deep.equal([false, true]);
  });
  for (const [why, answer, codes] of [
    ['refused', refused, ['required']],
    ['sign-in', { kind: 'sign-in' }, []],
  ] as const)
    it(`is let go of and told, with a reference, where it cannot be taken: ${why}`, async () => {
      const host = await shared();
      const { got, handler } = server(answer);
      const { part, says } = send(host, handler);
      await says('先前交的那一份没有收下');
      const key = got[0]?.key ?? '';
      expect(part.note()?.text).to.include(`参考号 ${key.slice(0, 8)} `);
      expect(host.lost()).to.deep.equal([{ why, on: '2026-03-02', until: '', files: 0, key, codes }]);
      expect([host.snapshot.answers, host.problems]).to.deep.equal([{}, []]);
      await nothing();
      await wait(200);
      expect(got).to.have.length(1);
    });
  it('and where it is refused after the machine has become shared, while it waited', async () => {
    await leave({ name: '王小明' });
    const host = new Host();
    let answer: 'again' | 'refused' = 'again';
    const page = send(host, () => Promise.resolve(answer === 'again' ? { kind: 'again' } : refused));
    await page.says('暂时没有送到');
    host.isShared = true;
    answer = 'refused';
    page.press('现在再送一次');
    await page.says('先前交的那一份没有收下');
    expect(host.lost().map(({ why, until }) => [why, until])).to.deep.equal([['refused', '']]);
    await nothing();
  });
  it('stays sealed where nobody answers, said to be another’s, and the next visit sends it', async () => {
    const host = await shared();
    const { part, says } = send(host, down);
    await says('先前交的那一份：暂时没有送到');
    part.cleared?.();
    expect([host.snapshot.answers, host.lost(), await kept()]).to.deep.equal([{}, [], 1]);
    part.detach();
    await freed();
    const { got, handler } = server();
    await send(Object.assign(new Host(), { isShared: true }), handler).says('已经收到');
    expect(got).to.have.length(1);
    await nothing();
  });
  it('is deleted on its day, and that is told', async () => {
    const host = await shared({ day: '2026-03-10' });
    const { got, handler } = server();
    await send(host, handler).says('2026年3月2日写的那一份到2026年3月9日还没有送到，已经删去');
    expect(got).to.deep.equal([]);
    await nothing();
  });
});
