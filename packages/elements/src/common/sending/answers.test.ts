import { expect } from '@open-wc/testing';
import { begin, Host, json, open, plug, Server, wait } from './host.test.js';
import { sender, type Answer } from './index.js';

describe('sending, where what comes back is no receipt', () => {
  afterEach(() => open.splice(0).forEach((part) => part.detach()));
  const page = (body: string) => new Response(body, { headers: { 'Content-Type': 'text/html;charset=UTF-8' } });

  it('takes a sign-in page that comes with 200 for an ended session, and goes on with the same need', async () => {
    const server = new Server(page('<!doctype html><title>登录</title>'));
    const { host, says } = begin(server, { signIn: '/sign-in' });
    host.submit();
    await says('登录已经过期');
    expect(host.sent).to.have.length(0);
    host.submit();
    await says('编号 X-1');
    expect(new Set(server.asked.map(({ key }) => key)).size).to.equal(1);
  });
  it('takes a number under any type: a JSP page calls its answer text/html', async () => {
    const { host, says } = begin(new Server(page('{"number":"X-1","on":"2026-03-02"}')));
    host.submit();
    await says('编号 X-1');
    expect(host.sent).to.have.length(1);
  });
  for (const [answer, word] of [
    [{ kind: 'refused' }, '没有收下'],
    [{ kind: 'refused', text: '本窗口不收' }, '本窗口不收'],
    [{ kind: 'taken' }, '已经收到'],
    [undefined, '暂时没有送到'],
    [{ kind: 'ok' }, '暂时没有送到'],
    [{ kind: 'error', text: { code: 7 } }, '暂时没有送到'],
    [{ kind: 'again', text: 503, after: {} }, '服务器说：\u2068503\u2069'],
    [{ kind: 'refused', text: ['a'], problems: [null] }, '服务器没有收下，也没有说哪里要改'],
    [{ kind: 'sign-in', text: {} }, '登录已经过期'],
    [{ kind: 'taken', receipt: null }, '已经收到，谢谢您'],
    [{ kind: 'taken', receipt: 'X-1' }, '已经收到，谢谢您'],
    [{ kind: 'taken', receipt: { number: 12, on: {}, address: [] } }, '已经收到，编号 12'],
  ] as const)
    it(`says of a handler that answers ${JSON.stringify(answer)}: ${word}`, async () => {
      const { host, says } = plug(
        new Host({ name: '王小明' }),
        sender(() => Promise.resolve(answer as Answer), { firstWait: 60_000 }),
      );
      host.submit();
      await says(word);
      expect(host.sent.length).to.equal(answer?.kind === 'taken' ? 1 : 0);
    });
  it('asks no sooner than usual where a handler names no number of milliseconds', async () => {
    let asked = 0;
    const { host, says } = plug(
      new Host({ name: '王小明' }),
      sender(() => (asked++, Promise.resolve({ kind: 'again', after: Number('soon') })), { firstWait: 60_000 }),
    );
    host.submit();
    await says('暂时没有送到');
    await wait(100);
    expect(asked).to.equal(1);
  });
  it('says what the server says of signing in again, in place of the usual words', async () => {
    const server = new Server(json(401, { message: '现在登录的是另一个账号' }), json(401, {}));
    const { host, said, says } = begin(server, { signIn: '/sign-in' });
    host.submit();
    await says('现在登录的是另一个账号');
    expect(said()).to.not.include('登录已经过期');
    host.submit();
    await says('登录已经过期');
    host.submit();
    await says('编号 X-1');
  });
  for (const [what, body] of [
    ['an answer without a number', '{"code":401,"msg":"未登录"}'],
    ['half an answer', '{"number":"X-'],
    ['no answer', ''],
  ] as const)
    it(`sends again, under the same key, after ${what}`, async () => {
      const server = new Server(new Response(body, { headers: { 'Content-Type': 'application/json' } }));
      const { host, says } = begin(server);
      host.submit();
      await says('编号 X-1');
      expect(host.sent).to.have.length(1);
      expect(server.asked.map(({ key }) => key)).to.deep.equal([server.asked[0]?.key, server.asked[0]?.key]);
    });
});

describe('sending, by what the status says', () => {
  afterEach(() => open.splice(0).forEach((part) => part.detach()));

  it('takes a conflict without problems for a need that is being worked on, and asks again under the same key', async () => {
    const server = new Server(json(409, {}), json(409, { message: 'in progress' }));
    const { host, says } = begin(server);
    host.submit();
    await says('编号 X-1');
    expect(new Set(server.asked.map(({ key }) => key)).size).to.equal(1);
    expect([server.asked.length, host.sent.length]).to.deep.equal([3, 1]);
  });
  for (const [what, headers, least] of [
    ['a date', { 'Retry-After': 'Sun, 22 Nov 2026 17:00:02 GMT', Date: 'Sun, 22 Nov 2026 17:00:01 GMT' }, 950],
    ['a date of long ago', { 'Retry-After': 'Fri, 02 Jan 1970 00:00:00 GMT', Date: 'Sun, 22 Nov 2026 17:00:01 GMT' }],
    ['a date without a day to reckon it from', { 'Retry-After': 'Sun, 22 Nov 2099 17:00:02 GMT' }],
    ['no time at all', { 'Retry-After': 'soon', Date: 'Sun, 22 Nov 2026 17:00:01 GMT' }],
  ] as const)
    it(`waits as long as the server asks by its own clock, else as usual: ${what}`, async () => {
      const server = new Server(json(503, {}, headers));
      const { host, says } = begin(server, { firstWait: 400 });
      const begun = performance.now();
      host.submit();
      await says('暂时没有送到');
      await says('编号 X-1');
      expect(performance.now() - begun).to.be.within(least ?? 195, 3000);
    });
  for (const status of [409, 429, 503])
    it(`shows what the server says beside ${status}, while it waits, and not when that is over`, async () => {
      const { host, said, says } = begin(new Server(json(status, { message: '已有同样的登记' })), { firstWait: 400 });
      host.submit();
      await says('暂时没有送到，过一会儿会自动再送。服务器说：\u2068已有同样的登记\u2069 请先不要关掉这一页');
      await says('编号 X-1');
      expect(said()).to.not.include('已有');
    });
  it('shows what the server says beside an answer that has no number', async () => {
    const { host, says } = begin(new Server(json(200, { message: '今天停机' })), { firstWait: 400 });
    host.submit();
    await says('今天停机');
  });
  for (const [what, status] of [
    ['a refusal', 422],
    ['a wait', 409],
  ] as const)
    it(`takes what the server says for one line of text, no longer than can be read, that turns nothing round: ${what}`, async () => {
      const message = `<b>甲</b>\n\u202e乙\u2069${'丙'.repeat(400)}`;
      const { host, said, says } = begin(new Server(json(status, { message })), { firstWait: 60_000 });
      host.submit();
      await says('<b>甲</b> 乙 丙');
      const [shown = ''] = /\u2068[^]*\u2069/.exec(said()) ?? [];
      expect(Array.from(shown)).to.have.length(1 + 300 + 1 + 1);
      expect(shown).to.match(/丙…\u2069$/);
      expect(shown).to.not.match(/[\n\u202e]/);
    });
  it('shows the problems of a conflict that has some', async () => {
    const problems = [{ path: 'contact.phone', code: 'not-a-phone' }];
    const { host, says } = begin(new Server(json(409, { problems })));
    host.submit();
    await says('有的地方要改一改');
    expect(host.problems).to.deep.equal(problems);
  });
  for (const status of [507, 520])
    it(`asks again after ${status}`, async () => {
      const { host, says } = begin(new Server(json(status, {})));
      host.submit();
      await says('编号 X-1');
    });
  it('says that files are too large, unless the server says it', async () => {
    const { host, says } = begin(new Server(json(413, {}), json(413, { message: '最多 5 MB' })));
    host.submit();
    await says('附件太大，服务器收不下');
    host.submit();
    await says('最多 5 MB');
  });
  for (const [what, answer] of [
    ['an empty body', new Response('', { status: 403 })],
    ['problems that are none', json(422, { problems: 'x' })],
    ['problems without a path', json(422, { problems: [null, { code: 'required' }, 'contact'] })],
  ] as const)
    it(`asks for no changes where none are named: ${what}`, async () => {
      const { host, says } = begin(new Server(answer));
      host.submit();
      await says('服务器没有收下，也没有说哪里要改');
      expect(host.problems).to.deep.equal([]);
    });
  it('takes a number for a number, and nothing else for one', async () => {
    const { host, says } = begin(
      new Server(json(200, { number: { id: 7 } }), json(200, { number: 7, on: {}, address: [] })),
    );
    host.submit();
    await says('编号 7');
    expect(host.sent[0]?.receipt).to.deep.equal({ number: '7' });
  });
});

/** The device says that it is another year. */
async function atYear<Value>(year: number, act: () => Promise<Value>): Promise<Value> {
  const real = Date;
  const now = real.UTC(year, 0, 1);
  class Wrong extends real {
    constructor(...given: unknown[]) {
      super(...((given.length > 0 ? given : [now]) as []));
    }
    static override now = () => now;
  }
  (window as { Date: unknown }).Date = Wrong;
  try {
    return await act();
  } finally {
    (window as { Date: unknown }).Date = real;
  }
}

describe('sending, by a device whose clock is wrong', () => {
  afterEach(() => open.splice(0).forEach((part) => part.detach()));
  for (const year of [1970, 2099])
    it(`asks the clock nothing, also where the server names a time of day to come back at: ${year}`, () =>
      atYear(year, async () => {
        const busy = json(503, {}, { 'Retry-After': 'Mon, 02 Mar 2026 08:00:00 GMT' });
        const server = new Server(busy);
        const { host, says } = begin(server);
        host.submit();
        await says('编号 X-1');
        await says('2026年3月2日');
        expect(server.asked).to.have.length(2);
      }));
  it('does not ask without end where the server asks for a wait that no timer takes', async () => {
    const server = new Server(json(503, {}, { 'Retry-After': '9999999999' }), json(503, {}));
    const { host, says } = begin(server);
    host.submit();
    await says('暂时没有送到');
    await wait(150);
    expect(server.asked).to.have.length(1);
  });
});
