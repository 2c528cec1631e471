import { expect } from '@open-wc/testing';
import type { IntakeHost, IntakePart, IntakeSnapshot } from '../../needs/need-intake-form/intake-part.js';
import { fetchSender, outboxStore, type FetchOptions, type NeedSentDetail } from './index.js';

class Host extends EventTarget {
  isConnected = true;
  day = '2026-03-02';
  language = 'zh-Hans';
  isShared = false;
  state = { provided: {} };
  problems: readonly unknown[] = [];
  snapshot: IntakeSnapshot = { form: 'test', version: '1', answers: { name: '王小明' }, at: 0 };
  sent: NeedSentDetail[] = [];
  earlier: NeedSentDetail[] = [];
  requestUpdate = () => undefined;
  labelOf = (name: string) => name;
  clear = () => undefined;
  constructor(private readonly photo?: File) {
    super();
    this.addEventListener('lian-need-sent', (event) => this.sent.push((event as CustomEvent<NeedSentDetail>).detail));
    this.addEventListener('lian-earlier-sent', (event) =>
      this.earlier.push((event as CustomEvent<NeedSentDetail>).detail),
    );
  }
  get payload() {
    const data = new FormData();
    data.append('need', '{"description":"做饭不方便"}');
    if (this.photo) data.append('need.photos', this.photo);
    return data;
  }
  submit() {
    const event = new Event('lian-need-submit', { cancelable: true });
    this.dispatchEvent(event);
    return event.defaultPrevented;
  }
}

/** A server that answers by turns, and notes what it was asked. */
class Server {
  readonly asked: { readonly key: string; readonly body: FormData }[] = [];
  readonly taken = new Set<string>();
  private answers: (Response | Error | 'hang')[];
  constructor(...answers: (Response | Error | 'hang')[]) {
    this.answers = answers;
  }
  fetch = (_url: unknown, { headers, body, signal }: RequestInit = {}): Promise<Response> => {
    const key = new Headers(headers).get('Idempotency-Key') ?? '';
    this.asked.push({ key, body: body as FormData });
    const answer = this.answers.shift() ?? json(200, { number: 'X-1', on: '2026-03-02' });
    if (answer === 'hang')
      return new Promise((_, no) => signal?.addEventListener('abort', () => no(new Error('aborted'))));
    if (answer instanceof Error) return Promise.reject(answer);
    if (answer.ok) this.taken.add(key);
    return Promise.resolve(answer);
  };
}
const json = (status: number, body: unknown, headers = {}) => new Response(JSON.stringify(body), { status, headers });
const wait = (time: number) => new Promise((done) => setTimeout(done, time));
async function until(look: () => unknown, why: string) {
  for (let turn = 0; turn < 150; turn++) {
    if (await look()) return;
    await wait(20);
  }
  throw new Error(`waited in vain for ${why}`);
}
const open: IntakePart[] = [];
function begin(server: Server, options: Partial<FetchOptions> = {}, host = new Host()) {
  const part = fetchSender({
    url: '/needs',
    fetch: server.fetch as typeof fetch,
    firstWait: 20,
    random: () => 0,
    ...options,
  });
  open.push(part);
  part.attach(host as unknown as IntakeHost);
  const says = (text: string) => until(() => part.note()?.text.includes(text), `${text}; it says ${part.note()?.text}`);
  const press = (label: string) =>
    part
      .note()
      ?.actions?.find((each) => each.label === label)
      ?.run();
  return { part, host, says, press };
}

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
    const { host, part, says } = begin(new Server(), { takesFiles: false }, new Host(photo));
    expect(part.note()?.text).to.include(text);
    host.submit();
    await says('编号 X-1');
    await says(text);
    const usual = begin(new Server(), {}, new Host(photo));
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
    host.snapshot = { ...host.snapshot, answers: { name: '别人没有送过的' } };
    const begun = performance.now();
    host.submit();
    await wait(60);
    expect(server.asked).to.have.length(1);
    await until(() => server.asked.length === 2, 'the second');
    expect(performance.now() - begun).to.be.at.least(95);
    await until(() => server.asked.length === 3, 'the third');
    expect(performance.now() - begun).to.be.at.least(290);
    await says('编号 X-1');
    expect(performance.now() - begun).to.be.at.least(1290);
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
  it('says that there is no network, and sends at once when it is back', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    const server = new Server(new Error('network'));
    const { host, says } = begin(server, { firstWait: 60_000 });
    host.submit();
    await says('现在没有网络。一连上就会自动送出。 请先不要关掉这一页');
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
    host.snapshot = { ...host.snapshot, answers: { name: '王小明', phone: '010 0000 0000' } };
    host.submit();
    await says('编号 X-1');
    expect(new Set(server.asked.map(({ key }) => key)).size).to.equal(2);
  });
});

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

describe('the outbox', () => {
  const outbox = () => outboxStore({ until: '2026-03-09' });
  const left = async () => (await indexedDB.databases()).some(({ name }) => name === 'liandong.kept');
  afterEach(async () => {
    for (const part of open.splice(0)) part.detach();
    await wait(50);
    const box = outbox();
    for (let found = await box.next('test', ''); found; found = await box.next('test', '')) {
      await box.remove(found.parcel.key);
      found.letGo();
    }
  });
  const down = () => new Server(new Error('network'), new Error('network'), new Error('network'), new Error('network'));

  it('brings a need over a reload, attachments with it, and is empty when it was sent', async () => {
    const first = begin(
      down(),
      { outbox: outbox(), firstWait: 60_000 },
      new Host(new File(['abc'], '楼道.jpg', { type: 'image/jpeg' })),
    );
    first.host.submit();
    await first.says('关掉网页也不会丢');
    first.part.detach();
    await wait(50);
    const server = new Server();
    const again = new Host();
    again.snapshot = { ...again.snapshot, answers: {} };
    const { says } = begin(server, { outbox: outbox() }, again);
    await says('编号 X-1');
    const photo = server.asked[0]?.body.get('need.photos') as File;
    expect([photo.name, photo.type, await photo.text()]).to.deep.equal(['楼道.jpg', 'image/jpeg', 'abc']);
    expect(server.asked[0]?.body.get('need')).to.equal('{"description":"做饭不方便"}');
    await until(async () => !(await left()), 'nothing left');
  });
  it('is emptied by one window only', async () => {
    const first = begin(down(), { outbox: outbox(), firstWait: 60_000 });
    first.host.submit();
    await first.says('关掉网页也不会丢');
    first.part.detach();
    await wait(50);
    const server = new Server();
    const hosts = [new Host(), new Host(), new Host()];
    hosts.forEach((host) => begin(server, { outbox: outbox() }, host));
    await until(() => hosts.some((host) => host.sent.length > 0), 'the receipt');
    await wait(200);
    expect(server.asked).to.have.length(1);
  });
  it('brings back into the form what was refused after a reload', async () => {
    const first = begin(down(), { outbox: outbox(), firstWait: 60_000 });
    first.host.submit();
    await first.says('关掉网页也不会丢');
    first.part.detach();
    await wait(50);
    const again = new Host();
    again.snapshot = { ...again.snapshot, answers: {} };
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
    const first = begin(hanging, { outbox: outbox() }, new Host(photo));
    first.host.submit();
    await until(() => hanging.asked.length === 1, 'the upload');
    first.host.isConnected = false;
    first.part.detach();
    await wait(50);
    const server = new Server();
    const again = new Host();
    again.snapshot = { ...again.snapshot, answers: {} };
    const { says } = begin(server, { outbox: outbox() }, again);
    await says('编号 X-1');
    expect(server.asked.map(({ key }) => key)).to.deep.equal([hanging.asked[0]?.key]);
    expect((server.asked[0]?.body.get('need.photos') as File).size).to.equal(500_000);
    await until(async () => !(await left()), 'nothing left');
  });
  /** Another need is being written while the one that waited is sent by itself. */
  const reopened = async (server: Server) => {
    const first = begin(down(), { outbox: outbox(), firstWait: 60_000 });
    first.host.submit();
    await first.says('关掉网页也不会丢');
    first.part.detach();
    await wait(50);
    const again = new Host();
    again.snapshot = { ...again.snapshot, answers: { name: '李四' } };
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
  it('finishes the form where what waited stands in it again', async () => {
    const first = begin(down(), { outbox: outbox(), firstWait: 60_000 });
    first.host.submit();
    await first.says('关掉网页也不会丢');
    first.part.detach();
    await wait(50);
    const { host } = begin(new Server(), { outbox: outbox() }, new Host());
    await until(() => host.sent.length === 1, 'the receipt');
  });
  for (const [why, answer, text] of [
    ['waits', new Error('network'), '暂时没有送到'],
    ['waits for somebody to sign in', json(401, {}), '登录已经过期'],
  ] as const)
    it(`does not swallow another that is sent while the earlier one ${why}, nor mixes the two`, async () => {
      const server = new Server(answer, 'hang');
      const { host, says, part } = await reopened(server);
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
    await says('先前交的那一份：有的地方要改一改');
    expect([host.snapshot.answers, host.problems]).to.deep.equal([{ name: '李四' }, []]);
    part.detach();
    await wait(50);
    const later = new Host();
    later.snapshot = { ...later.snapshot, answers: {} };
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
    const first = begin(down(), { outbox: outbox(), firstWait: 60_000 });
    first.host.submit();
    await first.says('关掉网页也不会丢');
    first.part.detach();
    await wait(50);
    const late = new Host();
    late.day = '2026-03-10';
    const server = new Server();
    begin(server, { outbox: outbox() }, late);
    await until(async () => !(await left()), 'nothing left');
    expect(server.asked).to.have.length(0);
    const shared = new Host();
    shared.isShared = true;
    const other = begin(down(), { outbox: outbox(), firstWait: 60_000 }, shared);
    shared.submit();
    await other.says('暂时没有送到');
    expect(await left()).to.equal(false);
  });
});
