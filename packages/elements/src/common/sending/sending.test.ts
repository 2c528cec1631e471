import { expect } from '@open-wc/testing';
import { begin, Host, json, open, plug, Server, taken, until, wait } from './host.test.js';
import { sender, type Answer, type Handler } from './index.js';

describe('sending', () => {
  afterEach(() => {
    for (const part of open.splice(0)) part.detach();
  });

  it('tells that it is on its way, and then the number and the day by the server’s clock', async () => {
    const server = new Server();
    const { host, part, says } = begin(server);
    expect(host.submit()).to.equal(true);
    expect(part.note()?.text).to.equal('正在发送……');
    await says('2026年3月2日已经收到，编号 X-1');
    expect(host.sent[0]?.receipt).to.deep.equal({ number: 'X-1', on: '2026-03-02' });
  });
  it('says as soon as a file is chosen that none can be sent this way, and still when the number is there', async () => {
    const text = '附件不会一起送；请交了以后凭编号另外交来。';
    const without = begin(new Server(), { takesFiles: false });
    expect(without.part.note()).to.equal(undefined);
    const photo = new File(['abc'], '楼道.jpg', { type: 'image/jpeg' });
    const { host, part, says } = begin(
      new Server(),
      { takesFiles: false },
      new Host({ name: '王小明', photos: [photo] }),
    );
    expect(part.note()?.text).to.include(text);
    host.submit();
    await says('编号 X-1');
    await says(text);
    const usual = begin(new Server(), {}, new Host({ name: '王小明', photos: [photo] }));
    expect(usual.part.note()).to.equal(undefined);
  });
  it('tries again, with the same key, until it arrives', async () => {
    const server = new Server(new Error('network'), json(503, {}), json(500, {}));
    const { host, says } = begin(server);
    host.submit();
    await says('编号 X-1');
    expect(server.asked).to.have.length(4);
    expect(new Set(server.asked.map(({ key }) => key)).size).to.equal(1);
    expect(server.taken.size).to.equal(1);
  });
  it('waits longer each time, spread by what is given, and as long as the server asks', async () => {
    const server = new Server(json(503, {}), json(503, {}), json(429, {}, { 'Retry-After': '1' }));
    const { host, says } = begin(server, { firstWait: 100, random: () => 1 });
    host.hold({ name: '别人没有送过的' });
    host.submit();
    await until(() => server.asked.length === 1, 'the first');
    const begun = performance.now();
    await wait(50);
    expect(server.asked).to.have.length(1);
    await until(() => server.asked.length === 2, 'the second');
    expect(performance.now() - begun).to.be.at.least(75);
    await until(() => server.asked.length === 3, 'the third');
    expect(performance.now() - begun).to.be.at.least(270);
    await says('编号 X-1');
    expect(performance.now() - begun).to.be.at.least(1270);
  });
  it('asks no sooner than the server wants to be asked, whoever looks away and comes back', async () => {
    const server = new Server(json(429, {}, { 'Retry-After': '1' }));
    const { host, says } = begin(server);
    host.submit();
    await says('暂时没有送到');
    for (let turn = 0; turn < 3; turn++) document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('online'));
    await wait(100);
    expect(server.asked).to.have.length(1);
    await says('编号 X-1');
  });
  it('tells what is written while its draft is being cleared from what has arrived', async () => {
    let erased = (): void => undefined;
    const arrived = () => new Promise<void>((done) => (erased = done));
    const host = Object.assign(new Host({ name: '王小明' }), { arrived });
    const server = new Server();
    const { said, says } = begin(server, {}, host);
    host.submit();
    await until(() => server.taken.size, 'that it is taken');
    await wait(50);
    expect(said()).to.equal('正在发送……');
    host.write({ name: '王小明，还有一件' });
    erased();
    await says('先前交的那一份：2026年3月2日已经收到，编号 X-1');
    expect(said()).to.include('现在写的还没有交');
    expect([host.sent.length, host.earlier.length]).to.deep.equal([0, 1]);
    host.submit();
    await until(() => server.taken.size === 2, 'the other');
    await wait(50);
    erased();
    await until(() => host.sent.length, 'its receipt');
    expect(server.asked).to.have.length(2);
  });
  it('is sent once on a double press', async () => {
    const server = new Server('hang');
    const { host } = begin(server, { patience: 200 });
    host.submit();
    host.submit();
    await until(() => server.asked.length === 2, 'the second attempt');
    host.submit();
    await until(() => host.sent.length === 1, 'the receipt');
    expect(new Set(server.asked.map(({ key }) => key)).size).to.equal(1);
  });
  it('does not wait for ever for one attempt', async () => {
    const server = new Server('hang');
    const { host, says } = begin(server, { patience: 50 });
    host.submit();
    await says('编号 X-1');
    expect(server.asked).to.have.length(2);
  });
  it('does not wait for ever for fields either, and sends nothing of an attempt that was given up', async () => {
    const server = new Server();
    let give = (): void => undefined;
    const signals: AbortSignal[] = [];
    const fields = (signal: AbortSignal) =>
      signals.push(signal) > 1
        ? Promise.resolve({ token: '2' })
        : new Promise<Record<string, string>>((done) => (give = () => done({ token: '1' })));
    const fetch = (url: unknown, init: RequestInit = {}) =>
      init.signal?.aborted ? Promise.reject(new Error('aborted')) : server.fetch(url, init);
    const { host, says } = begin(server, { patience: 50, fields, fetch: fetch as typeof window.fetch });
    host.submit();
    await says('编号 X-1');
    give();
    await wait(50);
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
    expect(server.asked.map(({ body }) => body.get('token'))).to.deep.equal(['2']);
  });
  it('reads headers anew for each attempt', async () => {
    const sent: unknown[] = [];
    const server = new Server(json(503, {}));
    const fetch = (url: unknown, init: RequestInit = {}) => {
      sent.push((init.headers as Record<string, string>)['X-Token']);
      return server.fetch(url, init);
    };
    let token = 0;
    const headers = {
      get 'X-Token'() {
        return String(++token);
      },
    };
    const { host, says } = begin(server, { headers, fetch: fetch as typeof window.fetch });
    host.submit();
    await says('编号 X-1');
    expect(sent).to.deep.equal(['1', '2']);
  });
  it('sends again where a handler minds no signal, under the same key: what still arrives of the first is that need', async () => {
    const keys: string[] = [];
    const late: ((answer: Answer) => void)[] = [];
    const handler: Handler = ({ key }) =>
      keys.push(key) > 1 ? Promise.resolve(taken) : new Promise((done) => late.push(done));
    const { host, said, says } = plug(
      new Host({ name: '王小明' }),
      sender(handler, { patience: 50, firstWait: 100, random: () => 0 }),
    );
    host.submit();
    await says('暂时没有送到');
    await says('编号 X-1');
    late[0]?.({ kind: 'taken', receipt: { number: 'X-2' } });
    await wait(50);
    expect(said()).to.include('编号 X-1');
    expect([keys.length, new Set(keys).size, host.sent.length]).to.deep.equal([2, 1, 1]);
  });
  it('says that there is no network, and sends at once when it is back', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    const server = new Server(new Error('network'));
    const { host, says } = begin(server, { firstWait: 60_000 });
    host.submit();
    await says('现在没有网络。一连上就会自动送出。请先不要关掉这一页');
    delete (navigator as { onLine?: unknown }).onLine;
    window.dispatchEvent(new Event('online'));
    await says('编号 X-1');
  });
  it('tries when somebody comes back to the page, and not when they leave it', async () => {
    const server = new Server(new Error('network'));
    const { host, says } = begin(server, { firstWait: 60_000 });
    host.submit();
    await says('暂时没有送到');
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    await wait(50);
    delete (document as { visibilityState?: unknown }).visibilityState;
    expect(server.asked).to.have.length(1);
    document.dispatchEvent(new Event('visibilitychange'));
    await says('编号 X-1');
  });
  it('puts what the server refused at its fields, and sends what was corrected as another', async () => {
    const problems = [{ path: 'contact.phone', code: 'not-a-phone' }];
    const server = new Server(json(422, { problems }));
    const { host, says } = begin(server);
    host.submit();
    await says('有的地方要改一改');
    expect(host.problems).to.deep.equal(problems);
    host.dispatchEvent(new Event('input'));
    host.submit();
    await says('编号 X-1');
    expect(server.asked[0]?.key).to.not.equal(server.asked[1]?.key);
  });
  it('asks to sign in again where the session has ended, and goes on with the same need', async () => {
    const server = new Server(json(401, {}), json(401, {}));
    const { host, part, says, press } = begin(server, { signIn: '/sign-in' });
    host.submit();
    await says('登录已经过期');
    expect(part.note()?.link).to.deep.equal({ label: '去登录（打开新窗口）', href: '/sign-in' });
    press('现在再送一次');
    await until(() => server.asked.length === 2, 'the second');
    await says('登录已经过期');
    host.submit();
    await says('编号 X-1');
    expect(new Set(server.asked.map(({ key }) => key)).size).to.equal(1);
    expect(host.snapshot.answers).to.deep.equal({ name: '王小明' });
  });
  it('sends what was corrected after the session had ended as another: the first may have arrived', async () => {
    const server = new Server(json(401, {}));
    const { host, says } = begin(server, { signIn: '/sign-in' });
    host.submit();
    await says('登录已经过期');
    host.hold({ name: '王小明', phone: '010 0000 0000' });
    host.submit();
    await says('编号 X-1');
    expect(new Set(server.asked.map(({ key }) => key)).size).to.equal(2);
  });
});
