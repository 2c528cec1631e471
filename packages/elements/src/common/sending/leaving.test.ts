import { expect, fixture, html } from '@open-wc/testing';
import '../../needs/need-intake-form/define.js';
import type { IntakeHost } from '../../needs/need-intake-form/intake-part.js';
import type { LianNeedIntakeForm } from '../../needs/need-intake-form/need-intake-form.js';
import { draftStore } from '../drafts/index.js';
import {
  down,
  Host,
  names,
  outbox,
  plug,
  refused,
  send,
  server,
  slowly,
  tidy,
  until,
  wait,
  week,
} from './host.test.js';
import { sender, type Answer, type Handler, type SendOptions } from './index.js';

const leave = () => window.dispatchEvent(new Event('pagehide'));
/** Does the browser ask whether to leave? */
function asks() {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

const fails = () => Promise.reject(new Error('no database'));
const noDatabase = { until: week, put: fails, next: fails, remove: fails } as never;

/** Somebody sends, and there is no connection. */
async function waits(host = new Host({ name: '王小明' }), options: SendOptions = {}) {
  const page = plug(host, sender(down, { firstWait: 60_000, ...options }));
  host.submit();
  await page.says('暂时没有送到');
  return page;
}

describe('a page that is left before its need has arrived', () => {
  afterEach(tidy);

  for (const isShared of [true, false])
    it(`tells so, with the key and not a word of it, and asks first; shared machine: ${isShared}`, async () => {
      const host = new Host({ name: '王小明' });
      host.isShared = isShared;
      const keys: string[] = [];
      const page = plug(
        host,
        sender((parcel, signal) => (keys.push(parcel.key), down(parcel, signal)), { firstWait: 60_000 }),
      );
      host.submit();
      await page.says('请先不要关掉这一页');
      expect(asks()).to.equal(true);
      leave();
      expect(host.lost()).to.deep.equal([
        { why: 'left', on: '2026-03-02', until: '', files: 0, key: keys[0], codes: [] },
      ]);
    });
  it('has nothing to tell or to ask once it has arrived, and before anything is sent', async () => {
    const { handler } = server();
    const { host, says } = plug(new Host({ name: '王小明' }), sender(handler));
    expect(asks()).to.equal(false);
    host.submit();
    await says('编号 X-1');
    expect(asks()).to.equal(false);
    leave();
    expect(host.lost()).to.deep.equal([]);
  });
  it('may be left while the host hears that it has arrived', async () => {
    const { host, says } = plug(new Host({ name: '王小明' }), sender(server().handler));
    const asked: boolean[] = [];
    host.addEventListener('lian-need-sent', () => asked.push(asks()));
    host.submit();
    await says('编号 X-1');
    expect(asked).to.deep.equal([false]);
  });
  for (const isKept of [false, true])
    it(`asks first where words are shown to be copied that lie nowhere else, until somebody has copied them; with an outbox without a database: ${isKept}`, async () => {
      let answer: ((answer: Answer) => void) | undefined;
      const { host, says, press } = plug(
        new Host({ name: '甲' }),
        sender(() => new Promise((done) => (answer = done)), isKept ? { outbox: noDatabase } : {}),
      );
      host.submit();
      await until(() => answer, 'the attempt');
      host.write({ name: '乙' });
      answer?.(refused);
      await says('先前交的那一份没有收下');
      expect(asks()).to.equal(true);
      leave();
      expect(host.lost().map(({ why }) => why)).to.deep.equal(['refused']);
      press('已经照着填好了，删去那一份');
      await until(() => !asks(), 'them to go');
    });
  it('loses nothing where an outbox has it', async () => {
    const { host, says } = send(new Host({ name: '王小明' }), down);
    host.submit();
    await says('关掉网页也不会丢');
    expect(asks()).to.equal(false);
    leave();
    expect(host.lost()).to.deep.equal([]);
  });
  it('loses nothing where a draft has it, and something when that is cleared', async () => {
    const host = new Host({ name: '王小明' });
    host.draft = 'd';
    await waits(host);
    leave();
    expect([asks(), host.lost()]).to.deep.equal([false, []]);
    host.draft = undefined;
    leave();
    expect(host.lost()).to.have.length(1);
  });
  it('asks as soon as the draft that had it is cleared', async () => {
    const form = await fixture<LianNeedIntakeForm>(
      html`<lian-need-intake-form date="2026-03-02"></lian-need-intake-form>`,
    );
    form.drafts = draftStore({ ...week, isOn: true });
    form.sender = sender(down, { firstWait: 60_000 });
    form.snapshot = { ...form.snapshot, answers: { description: '做饭不方便' } };
    form.dispatchEvent(new Event('input'));
    const clear = () =>
      Array.from(form.shadowRoot?.querySelectorAll<HTMLElement>('.note button') ?? []).find((each) =>
        /清除草稿/.test(each.textContent),
      );
    await until(clear, 'the draft');
    form.dispatchEvent(new Event('lian-need-submit', { cancelable: true }));
    await until(() => /暂时没有送到/.test(form.shadowRoot?.textContent ?? ''), 'the answer');
    expect(asks()).to.equal(false);
    clear()?.click();
    await until(() => !clear(), 'that it is cleared');
    await form.updateComplete;
    expect(asks()).to.equal(true);
    form.remove();
  });
  it('loses what the draft could not keep', async () => {
    const host = new Host({ name: '王小明' });
    host.draft = 'd';
    host.isUnkept = true;
    await waits(host);
    expect(asks()).to.equal(true);
    leave();
    expect(host.lost()).to.have.length(1);
  });
  it('listens for leaving only while it asks: other pages come back at once', async () => {
    const listeners = new Set<unknown>();
    const { addEventListener, removeEventListener } = window;
    const watched = (real: typeof addEventListener, note: (listener: unknown) => unknown) =>
      ((...given: Parameters<typeof addEventListener>) => {
        if (given[0] === 'beforeunload') note(given[1]);
        real.apply(window, given);
      }) as typeof addEventListener;
    window.addEventListener = watched(addEventListener, (each) => listeners.add(each));
    window.removeEventListener = watched(removeEventListener, (each) => listeners.delete(each));
    try {
      const { handler } = server();
      let isUp = false;
      const page = plug(
        new Host({ name: '王小明' }),
        sender((parcel, signal) => (isUp ? handler : down)(parcel, signal), { firstWait: 60_000 }),
      );
      expect(listeners.size).to.equal(0);
      page.host.submit();
      await page.says('暂时没有送到');
      expect(listeners.size).to.equal(1);
      isUp = true;
      page.press('现在再送一次');
      await page.says('编号 X-1');
      expect(listeners.size).to.equal(0);
      page.host.write({ name: '李四' });
      isUp = false;
      page.host.submit();
      await page.says('暂时没有送到');
      expect(listeners.size).to.equal(1);
      page.part.detach();
      expect(listeners.size).to.equal(0);
    } finally {
      Object.assign(window, { addEventListener, removeEventListener });
    }
  });
  it('asks and tells nothing as it goes where its form is gone from it: that was told before, once', async () => {
    const { host, part } = await waits();
    part.detach();
    await until(() => host.lost().length, 'what was lost');
    leave();
    expect([asks(), host.lost().length]).to.deep.equal([false, 1]);
  });
});

describe('a form that is taken out of its page before its need has arrived', () => {
  afterEach(tidy);
  const keysOf = (handler: Handler) => {
    const keys = new Set<string>();
    return { keys, watched: ((parcel, signal) => (keys.add(parcel.key), handler(parcel, signal))) as Handler };
  };

  for (const [what, handler] of [
    ['waits', down],
    ['is on its way', () => new Promise<never>(() => undefined)],
  ] as readonly (readonly [string, Handler])[])
    it(`tells of it, with the key and not a word of it; it ${what}`, async () => {
      const { keys, watched } = keysOf(handler);
      const { host, part } = plug(new Host({ name: '王小明' }), sender(watched, { firstWait: 60_000 }));
      host.submit();
      await until(() => keys.size, 'the attempt');
      await wait(20);
      part.detach();
      expect(host.lost()).to.deep.equal([]);
      await until(() => host.lost()[0], 'what was lost');
      const [key] = [...keys];
      expect(host.lost()).to.deep.equal([{ why: 'left', on: '2026-03-02', until: '', files: 0, key, codes: [] }]);
    });
  for (const [where, options] of [
    ['with an outbox', () => ({ outbox: outbox() })],
    ['without one', () => ({})],
  ] as const)
    it(`tells of one whose file could not be read meanwhile, and has it in hand again once it is back: ${where}`, async () => {
      const { file, fail } = slowly();
      const { got, handler } = server();
      const { host, part, says } = plug(new Host({ name: '王小明', photos: [file] }), sender(handler, options()));
      host.submit();
      part.detach();
      fail();
      await until(() => host.lost()[0], 'what was lost');
      expect(host.lost().map(({ why, files, codes }) => [why, files, codes])).to.deep.equal([['left', 0, []]]);
      part.attach(host as unknown as IntakeHost);
      await says('附件 楼道.jpg 读不出');
      expect([host.lost().length, got.length]).to.deep.equal([1, 0]);
    });
  it('has one whose file cannot be read told by the sender that took its place', async () => {
    const { file, fail } = slowly();
    const { host, part } = plug(new Host({ photos: [file] }), sender(server().handler));
    host.submit();
    part.detach();
    const { says } = plug(host, sender(server().handler));
    fail();
    await says('附件 楼道.jpg 读不出');
    await wait(50);
    expect(host.lost()).to.deep.equal([]);
  });
  it('tells nothing where it is only moved, and sends it once', async () => {
    let isUp = false;
    const { got, handler } = server();
    const { keys, watched } = keysOf((parcel, signal) => (isUp ? handler : down)(parcel, signal));
    const { host, part, says } = plug(new Host({ name: '王小明' }), sender(watched, { firstWait: 60_000 }));
    host.submit();
    await says('暂时没有送到');
    isUp = true;
    part.detach();
    part.attach(host as unknown as IntakeHost);
    await says('编号 X-1');
    await wait(150);
    expect([keys.size, got.length, host.lost(), host.sent.length]).to.deep.equal([1, 1, [], 1]);
  });
  it('tells nothing where another sender goes on with it', async () => {
    const { host, part } = await waits();
    const { got, handler } = server();
    part.detach();
    const { says } = plug(host, sender(handler));
    await says('编号 X-1');
    await wait(150);
    expect([got.length, host.lost()]).to.deep.equal([1, []]);
  });
  it('tells nothing where an outbox has it, though it was only just being put there', async () => {
    const host = new Host({ name: '王小明' });
    const { part } = send(host, down);
    host.submit();
    part.detach();
    await until(async () => (await names()).includes('liandong.kept'), 'what is kept');
    await wait(50);
    expect(host.lost()).to.deep.equal([]);
  });
  it('tells nothing where a draft has it, which goes with the form', async () => {
    const host = new Host({ name: '王小明' });
    host.draft = 'd';
    const { part } = await waits(host);
    host.draft = undefined;
    part.detach();
    await wait(150);
    expect(host.lost()).to.deep.equal([]);
  });
  it('tells nothing once it has arrived', async () => {
    const { host, part, says } = plug(new Host({ name: '王小明' }), sender(server().handler));
    host.submit();
    await says('编号 X-1');
    part.detach();
    await wait(150);
    expect(host.lost()).to.deep.equal([]);
  });
});
