// One need in two tabs of a real browser: sent from one while it still stands in the other, it goes once and nothing of it is lost.
import { expect } from 'chai';
import { bundle, openSite } from './real-pages.mjs';

const host = `
  import './needs/need-intake-form/define.ts';
  import { draftStore } from './common/drafts/index.ts';
  import { fetchSender, outboxStore } from './common/sending/index.ts';
  customElements.define('own-files', class extends HTMLElement { value = []; });
  const asks = new URL(location.href).searchParams;
  const form = document.createElement('lian-need-intake-form');
  const said = (text) => ({ 'zh-Hans': text });
  form.check = () => [];
  form.date = '2026-03-02';
  form.tags = { file: 'own-files' };
  form.schema = { format: 'liandong.form.v1', id: 'tabs', version: '1', steps: [{ id: 'a', title: said('写'), sections: [{ fields: [
    { name: 'words', type: 'textarea', label: said('写') },
    { name: 'photos', type: 'file', label: said('照片') } ] }] }] };
  if (asks.has('drafts')) form.drafts = draftStore({ isOn: true, today: '2026-03-02', until: '2026-03-09' });
  if (asks.has('send')) form.sender = fetchSender({
    url: '/needs', firstWait: 60000, ...(!asks.has('bare') && { outbox: outboxStore({ until: '2026-03-09' }) }),
    fetch: async (...given) => {
      if (window.isDown) throw new Error('network');
      const answer = await fetch(...given);
      // It has been taken, and this page does not hear of it yet.
      await new Promise((done) => setTimeout(done, Number(asks.get('slow'))));
      return answer;
    } });
  window.isDown = asks.has('down');
  document.body.append(form);
  Object.assign(window, { form });`;

const page =
  '<!doctype html><html lang="zh-Hans"><title>tabs</title><body><script type="module" src="/host.js"></script>';

describe('a need in two tabs', function () {
  this.timeout(120_000);
  let site, context;
  const posted = [];
  const keys = [];

  before(async () => {
    const script = await bundle(host);
    site = await openSite(({ pathname }, body, headers) => {
      if (pathname === '/host.js') return { type: 'text/javascript', body: script };
      if (pathname !== '/needs') return { body: page };
      posted.push(body);
      const key = headers['idempotency-key'];
      if (!keys.includes(key)) keys.push(key);
      return {
        type: 'application/json',
        body: JSON.stringify({ number: `X-${keys.indexOf(key) + 1}`, on: '2026-03-02' }),
      };
    });
  });
  after(() => site?.close());
  beforeEach(async () => {
    posted.length = keys.length = 0;
    context = await site.browser.createBrowserContext();
  });
  afterEach(() => context.close());

  async function open(query, { locks = true } = {}) {
    const tab = await context.newPage();
    if (!locks) await tab.evaluateOnNewDocument(() => Object.defineProperty(navigator, 'locks', { value: undefined }));
    await tab.goto(site.address + query);
    await tab.waitForFunction(() => window.form?.hasUpdated);
    return tab;
  }
  const texts = (tab) =>
    tab.evaluate(() => Array.from(window.form.shadowRoot.querySelectorAll('.note'), (note) => note.textContent).join());
  const says = (tab, text) =>
    tab
      .waitForFunction(
        (part) =>
          Array.from(window.form.shadowRoot.querySelectorAll('.note')).some((note) => note.textContent.includes(part)),
        { timeout: 5000 },
        text,
      )
      .catch(async () => expect.fail(`“${text}” in vain; it says “${await texts(tab)}”`));
  const wait = (time) => new Promise((done) => setTimeout(done, time));
  const write = async (tab, words) => {
    await tab.bringToFront();
    await tab.evaluate((given) => {
      const box = window.form.shadowRoot.querySelector('[data-name=words]').shadowRoot.querySelector('textarea');
      box.value = given;
      for (const type of ['input', 'change']) box.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }, words);
    await wait(300);
  };
  const add = (tab, name) =>
    tab.evaluate((given) => {
      const files = window.form.shadowRoot.querySelector('[data-name=photos]');
      files.value = [new File([new Uint8Array(5000)], given)];
      files.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    }, name);
  const send = async (tab) => {
    await tab.bringToFront();
    for (let press = 0; press < 2; press++) {
      await tab.evaluate(() => window.form.shadowRoot.querySelector('lian-button[type=submit]')?.click());
      await wait(100);
    }
  };
  const press = (tab, label) =>
    tab.evaluate((given) => {
      const buttons = Array.from(window.form.shadowRoot.querySelectorAll('.note button'));
      buttons.find((button) => button.textContent.includes(given)).click();
    }, label);
  const kept = (tab) => tab.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

  it('that stands in a copy of the tab too goes once, and the copy tells the number', async () => {
    const first = await open('?drafts&send');
    await write(first, '灯坏了');
    // What a browser does that opens a copy of a tab: it gives the new page what the old one's controls held.
    const copy = await open('?drafts&send');
    await copy.evaluate(() =>
      window.form.formStateRestoreCallback(
        JSON.stringify({ form: 'tabs', version: '1', answers: { words: '灯坏了' }, at: 0 }),
      ),
    );
    await send(first);
    await says(first, '编号 X-1');
    await says(copy, '编号 X-1');
    await send(copy);
    await wait(300);
    expect(posted).to.have.length(1);
    expect(await kept(first)).to.deep.equal([]);
  });

  it('that was changed in the other tab is another need: it stays, and is sent when somebody sends it', async () => {
    const first = await open('?drafts&send');
    await write(first, '灯坏了');
    const copy = await open('?drafts&send');
    await copy.evaluate(() =>
      window.form.formStateRestoreCallback(
        JSON.stringify({ form: 'tabs', version: '1', answers: { words: '灯坏了' }, at: 0 }),
      ),
    );
    await write(copy, '灯坏了，门也坏了');
    await send(first);
    await says(first, '编号 X-1');
    await wait(300);
    expect(await copy.evaluate(() => window.form.snapshot.answers.words)).to.equal('灯坏了，门也坏了');
    await copy.close();
    const later = await open('?drafts&send');
    await says(later, '没有交的草稿');
    await press(later, '接着填');
    await later.waitForFunction(() => window.form.snapshot.answers.words === '灯坏了，门也坏了');
    await send(later);
    await says(later, '编号 X-2');
    expect(posted).to.have.length(2);
  });

  it('whose draft another tab has found and not opened is offered there no more once it has arrived', async () => {
    const first = await open('?drafts&send&down');
    await write(first, '灯坏了');
    await send(first);
    await says(first, '关掉网页也不会丢');
    await first.close();
    // Two tabs that come back together: one finds the draft, the other what waits to be sent.
    const finds = await open('?drafts');
    await says(finds, '已经从这台设备交过');
    const sends = await open('?send');
    await says(sends, '编号 X-1');
    await says(finds, '上次的草稿已经送到');
    expect(await texts(finds)).to.not.include('接着填');
    expect(posted).to.have.length(1);
    expect(await kept(finds)).to.deep.equal([]);
  });

  it('that another tab goes on with, in a browser without locks, keeps its draft and its file there', async () => {
    const first = await open('?drafts&send&down', { locks: false });
    await write(first, '灯坏了');
    await send(first);
    await says(first, '关掉网页也不会丢');
    const second = await open('?drafts', { locks: false });
    await says(second, '已经从这台设备交过');
    await press(second, '接着填');
    await second.waitForFunction(() => window.form.snapshot.answers.words === '灯坏了');
    await second.evaluate(() => {
      window.form.snapshot = { ...window.form.snapshot, at: 0 };
      return window.form.updateComplete;
    });
    await add(second, '楼道.jpg');
    await write(second, '灯坏了，门也坏了');
    await first.evaluate(() => (window.isDown = false));
    await press(first, '现在再送一次');
    await says(first, '编号 X-1');
    await wait(300);
    await second.close();
    const later = await open('?drafts', { locks: false });
    await says(later, '没有交的草稿');
    await press(later, '接着填');
    await later.waitForFunction(() => window.form.snapshot.answers.photos?.[0]?.size === 5000);
    expect(await later.evaluate(() => window.form.snapshot.answers.words)).to.equal('灯坏了，门也坏了');
    expect(posted).to.have.length(1);
  });

  const onReview = async (tab, words) => {
    await write(tab, words);
    await tab.evaluate(() => window.form.shadowRoot.querySelector('lian-button[type=submit]').click());
    await tab.waitForFunction(() => window.form.shadowRoot.querySelector('[part=review]'));
  };
  const pressSend = (tab) =>
    tab.evaluate(() => window.form.shadowRoot.querySelector('[part=review] lian-button[type=submit]').click());

  for (const [kept, query] of [
    ['with drafts and an outbox', '?drafts&send'],
    ['with nothing kept', '?send&bare'],
  ])
    for (const locks of [true, false])
      it(`pressed in both in the same moment is registered once, ${kept}, locks ${locks}`, async () => {
        const tabs = [await open(`${query}&slow=400`, { locks }), await open(`${query}&slow=400`, { locks })];
        for (const tab of tabs) await onReview(tab, '灯坏了');
        await Promise.all(tabs.map(pressSend));
        for (const tab of tabs) await says(tab, '编号 X-1');
        await wait(700);
        expect(keys, 'what the server registers').to.have.length(1);
        if (locks) expect(posted, 'what is sent').to.have.length(1);
      });

  for (const locks of [true, false])
    it(`that is written word for word after the other window has its number is not sent, unless somebody says that it is another; locks ${locks}`, async () => {
      const first = await open('?send&bare', { locks });
      await onReview(first, '灯坏了');
      await pressSend(first);
      await says(first, '编号 X-1');
      const second = await open('?drafts&send', { locks });
      await onReview(second, '灯坏了');
      await pressSend(second);
      await says(second, '和另一个窗口刚交的一模一样，没有再交。另一个窗口交的：2026年3月2日已经收到，编号 X-1');
      expect(posted).to.have.length(1);
      expect(await kept(second), 'its draft stays').to.deep.equal(['liandong.kept']);
      await press(second, '也要交');
      await says(second, '编号 X-2');
      expect([posted.length, keys.length]).to.deep.equal([2, 2]);
      expect(await texts(first)).to.include('编号 X-1');
    });

  it('is asked about when its tab is left before it has arrived, and told; not where the outbox has it', async () => {
    for (const [query, left] of [
      ['?send&bare&down', ['left']],
      ['?send&down', []],
    ]) {
      const tab = await open(query);
      const asked = [];
      tab.on('dialog', (dialog) => (asked.push(dialog.type()), dialog.accept()));
      await onReview(tab, '灯坏了');
      // Browsers ask only whoever has touched the page.
      await tab.mouse.click(5, 5);
      await pressSend(tab);
      await says(tab, '暂时没有送到');
      await tab.evaluate(() => {
        localStorage.lost = '[]';
        window.form.addEventListener(
          'lian-need-lost',
          ({ detail }) => (localStorage.lost = JSON.stringify([detail.why])),
        );
      });
      await tab.goto(`${site.address}?elsewhere`);
      expect(asked).to.deep.equal(left.map(() => 'beforeunload'));
      expect(JSON.parse(await tab.evaluate(() => localStorage.lost))).to.deep.equal(left);
      await tab.close();
    }
  });

  it('that another sends waits, says so, and is sent under the same key when the other closes unheard', async () => {
    const first = await open('?send&bare&slow=60000');
    await onReview(first, '灯坏了');
    const second = await open('?send&bare');
    await onReview(second, '灯坏了');
    await first.bringToFront();
    await pressSend(first);
    await wait(300);
    await second.bringToFront();
    await pressSend(second);
    await says(second, '暂时没有送到');
    expect(posted).to.have.length(1);
    await first.close();
    await says(second, '编号 X-1');
    expect([posted.length, keys.length]).to.deep.equal([2, 1]);
  });

  it('that was changed while the other window sends the first words is held back, and then sent as another', async () => {
    const first = await open('?send&bare&slow=3000');
    await onReview(first, '灯坏了');
    const second = await open('?send&bare');
    await onReview(second, '灯坏了');
    await pressSend(first);
    await pressSend(second);
    await says(second, '暂时没有送到');
    await second.evaluate(() => window.form.go(0));
    await onReview(second, '灯坏了，门也坏了');
    await pressSend(second);
    await says(second, '现在写的还没有交');
    await says(second, '先前交的那一份：2026年3月2日已经收到，编号 X-1');
    await says(first, '编号 X-1');
    await pressSend(second);
    await says(second, '编号 X-2');
    expect(keys).to.have.length(2);
  });

  it('that was taken without anybody hearing of it, and is sent again from its draft, goes under the same key', async () => {
    const first = await open('?drafts&send&bare&slow=60000');
    await onReview(first, '灯坏了');
    await pressSend(first);
    await wait(500);
    expect(posted).to.have.length(1);
    await first.close();
    const later = await open('?drafts&send&bare');
    await says(later, '已经从这台设备交过');
    await press(later, '接着填');
    await later.waitForFunction(() => window.form.snapshot.answers.words === '灯坏了');
    await later.waitForFunction(() => window.form.shadowRoot.querySelector('[part=review]'));
    await pressSend(later);
    await says(later, '编号 X-1');
    expect([posted.length, keys.length]).to.deep.equal([2, 1]);
  });
});
