// Kills the page, and the whole browser, while somebody writes: what is lost of a draft, and what stays without one.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { bundle, launch } from './real-pages.mjs';

const points = 100;
const lossAllowed = 300;

/** Files that are chosen at once, from a slow stick: bytes, milliseconds of reading each, and how many earlier ones stay. */
const large = { sizes: [6e6, 6e6, 6e6, 6e6], slow: 80, most: 2 };

const host = `
  import './needs/need-intake-form/define.ts';
  import { draftStore } from './common/drafts/index.ts';
  customElements.define('own-files', class extends HTMLElement { value = []; });
  const form = document.createElement('lian-need-intake-form');
  const said = (text) => ({ 'zh-Hans': text });
  form.check = () => [];
  form.tags = { file: 'own-files' };
  form.schema = { format: 'liandong.form.v1', id: 'kill', version: '1', steps: [{ id: 'a', title: said('写'), sections: [{ fields: [
    { name: 'words', type: 'textarea', label: said('写'), maxLength: 9000 },
    { name: 'photos', type: 'file', label: said('照片') } ] }] }] };
  if (new URL(location.href).searchParams.has('drafts'))
    form.drafts = draftStore({ isOn: true, today: '2026-03-02', until: '2026-03-09' });
  document.body.append(form);
  Object.assign(window, { form });`;

/** In the page: takes up the draft that is there, if any, and tells what it holds. */
const takeUp = async () => {
  const wait = (time) => new Promise((done) => setTimeout(done, time));
  const { form } = window;
  while (form.drafts && !form.drafts.note()) await wait(5);
  const found = form.drafts?.note().actions?.length === 2;
  if (found) form.drafts.note().actions[0].run();
  for (let turn = 0; found && turn < 400 && form.snapshot.answers.words === undefined; turn++) await wait(5);
  await form.updateComplete;
  const { words = '', photos = [] } = form.snapshot.answers;
  const sums = [];
  for (const photo of photos) {
    const bytes = new Uint8Array(await photo.arrayBuffer());
    sums.push([photo.name, bytes.length, bytes.every((byte) => byte === bytes[0])]);
  }
  const notes = Array.from(form.shadowRoot.querySelectorAll('.note'), (note) => note.textContent).join();
  return { notes, words, photos: sums };
};

/** In the page: writes a number every few milliseconds, adds files, and tells the outside what it did and when. */
const write = (point, { sizes = [50_000], slow = 0, most = 1000 } = {}) => {
  const { form } = window;
  const root = form.shadowRoot;
  const box = root.querySelector('[data-name=words]').shadowRoot.querySelector('textarea');
  const files = root.querySelector('[data-name=photos]');
  let n = 0;
  const step = () => {
    box.value = `${point}:${++n}`;
    box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    window.wrote(n, performance.now());
    if (n !== 3) return;
    const chosen = sizes.map((size, of) => {
      const file = new File([new Uint8Array(size).fill(point)], `${point}${'+'.repeat(of)}.jpg`);
      const read = file.arrayBuffer.bind(file);
      if (slow)
        file.arrayBuffer = () => {
          window.reading();
          return new Promise((done) => setTimeout(done, slow)).then(read);
        };
      return file;
    });
    files.value = [...(form.snapshot.answers.photos ?? []).slice(0, most), ...chosen];
    files.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    window.attached(performance.now());
  };
  window.stop = (
    (timer) => () =>
      clearInterval(timer)
  )(setInterval(step, 15));
};

const wait = (time) => new Promise((done) => setTimeout(done, time));

/** Times of kills, spread so that they fall at every place of the writing rhythm; the same in each run. */
const timeOf = (point) => 120 + ((point * 7919) % 733);

describe('a page that is killed', function () {
  this.timeout(600_000);
  let server, browser, address, profile;
  const launched = () => launch({ userDataDir: profile, handleSIGINT: false });

  before(async () => {
    const script = await bundle(host);
    server = createServer(({ url }, response) => {
      const isScript = url.startsWith('/host.js');
      response.writeHead(200, { 'content-type': `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8` });
      response.end(
        isScript
          ? script
          : '<!doctype html><html lang="zh-Hans"><title>kill</title><body><script type="module" src="/host.js"></script>',
      );
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    address = `http://localhost:${server.address().port}/`;
    profile = mkdtempSync(join(tmpdir(), 'liandong-kill-'));
    browser = await launched();
  });
  after(async () => {
    await browser?.close();
    server?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  async function open(query) {
    const page = await browser.newPage();
    const log = { wrote: [], attached: undefined, reading: 0 };
    await page.exposeFunction('reading', () => void log.reading++);
    await page.exposeFunction('wrote', (n, at) => void log.wrote.push([n, at]));
    await page.exposeFunction('attached', (at) => (log.attached = at));
    await page.goto(address + query);
    await page.waitForFunction(() => window.form?.hasUpdated);
    return { page, log, found: await page.evaluate(takeUp) };
  }
  const crash = async (page) => {
    const devtools = await page.createCDPSession();
    const gone = new Promise((resolve) => page.once('error', resolve));
    devtools.send('Page.crash').catch(() => undefined);
    await gone;
    await page.close().catch(() => undefined);
  };

  /** Kills the page, or the whole browser as when the power key is pressed, and opens it again: files that it `had` are there. */
  async function kill(point, { isBrowser, had, time, ...files }) {
    const { page, log } = await open('?drafts');
    await page.evaluate(write, point, files);
    await time(log);
    if (isBrowser) {
      const gone = new Promise((resolve) => browser.process().once('exit', resolve));
      browser.process().kill('SIGKILL');
      await gone;
      browser = await launched();
    } else await crash(page);
    const again = await open('?drafts');
    await again.page.close();
    const { words, photos, notes } = again.found;
    const last = log.wrote[log.wrote.length - 1];
    const [of, n] = words.split(':').map(Number);
    const kept = of === point ? log.wrote.find(([each]) => each === n) : undefined;
    const loss = last ? last[1] - (kept?.[1] ?? log.wrote[0][1]) : 0;
    expect(loss, `ms lost at point ${point}: “${words}” of ${last}`).to.be.at.most(lossAllowed);
    for (const photo of had) expect(photos, `at point ${point}`).to.deep.include(photo);
    const isAttached = log.attached !== undefined && last[1] - log.attached > lossAllowed;
    return { loss, photos, notes, isAttached };
  }
  const told = (losses) => {
    losses.sort((one, other) => one - other);
    return `      ms lost: median ${Math.round(losses[losses.length >> 1])}, most ${Math.round(losses[losses.length - 1])}`;
  };

  it(`at ${points} points loses at most the last ${lossAllowed} ms of a draft, and no attachment`, async () => {
    const losses = [];
    let photos = [];
    for (let point = 1; point <= points; point++) {
      const at = await kill(point, { isBrowser: point % 25 === 0, had: photos, time: () => wait(timeOf(point)) });
      ({ photos } = at);
      losses.push(at.loss);
      if (at.isAttached)
        expect(
          photos.map(([name]) => name),
          `at point ${point}`,
        ).to.include(`${point}.jpg`);
      for (const [name, size, isWhole] of photos) expect([name, size, isWhole]).to.deep.equal([name, 50_000, true]);
    }
    console.log(`${told(losses)}; ${photos.length} attachments kept`);
    expect(photos.length).to.be.at.least(points / 2);
  });

  it('leaves nothing where drafts are off', async () => {
    const left = async (page) =>
      page.evaluate(async () => ({
        databases: (await indexedDB.databases()).map(({ name }) => name),
        local: localStorage.length,
        session: sessionStorage.length,
      }));
    const cleaning = await open('?drafts');
    await cleaning.page.evaluate(async () => {
      const wait = (time) => new Promise((done) => setTimeout(done, time));
      window.form.drafts.note().actions[0].run();
      for (let turn = 0; turn < 200 && (await indexedDB.databases()).length > 0; turn++) await wait(10);
    });
    await cleaning.page.close();
    for (const way of ['crash', 'close']) {
      const { page } = await open('');
      await page.evaluate(write, 1);
      await wait(400);
      expect(await left(page)).to.deep.equal({ databases: [], local: 0, session: 0 });
      await (way === 'crash' ? crash(page) : page.close());
      const { page: after, found } = await open('');
      expect(found.words).to.equal('');
      expect(await left(after)).to.deep.equal({ databases: [], local: 0, session: 0 });
      await after.close();
    }
  });

  it('loses no more while large files that were chosen at once are put away, and none of these in silence', async () => {
    const losses = [];
    let photos = [];
    // As each of them is read or put away, and once they are all there.
    for (let point = 1; point <= large.sizes.length + 1; point++) {
      const time = async (log) => {
        for (let turn = 0; turn < 2000 && log.reading < Math.min(point, large.sizes.length); turn++) await wait(5);
        await wait(point > large.sizes.length ? 1000 : large.slow * (point % 2 ? 0.5 : 1.5));
      };
      const at = await kill(point, { isBrowser: point === 3, had: photos.slice(0, large.most), time, ...large });
      ({ photos } = at);
      losses.push(at.loss);
      for (const [name, size, isWhole] of photos) expect([name, size, isWhole]).to.deep.equal([name, 6e6, true]);
      const names = photos.map(([name]) => name).join();
      for (let of = 0; of < large.sizes.length; of++)
        if (at.isAttached) expect(names + at.notes, `at point ${point}`).to.include(`${point}${'+'.repeat(of)}.jpg`);
    }
    expect(photos.length).to.be.above(large.most);
    console.log(told(losses));
  });
});
