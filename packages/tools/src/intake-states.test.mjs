// What the intake form shows beside its questions, in every look and size: an error, a draft, an earlier one, and a need on its way.
import { expect } from 'chai';
import { bundle, drawn, faultsOf, looks, openSite, setLook, setScreen, theme } from './real-pages.mjs';

const host = `
  import './needs/need-intake-form/define.ts';
  import { draftStore } from './common/drafts/index.ts';
  import { sender } from './common/sending/index.ts';
  const form = document.querySelector('lian-need-intake-form');
  const said = (text) => ({ 'zh-Hans': text });
  form.check = () => [];
  form.schema = { format: 'liandong.form.v1', id: 'states', version: '1', steps: [{ id: 'a', title: said('写'), sections: [{ fields: [
    { name: 'words', type: 'textarea', label: said('有什么困难'), required: true } ] }] }] };
  form.drafts = draftStore({ isOn: true, today: '2026-03-02', until: '2026-03-09' });
  form.sender = sender(() => new Promise((done) => (window.answer = done)), { firstWait: 600_000, signIn: '/sign-in' });
  document.documentElement.dataset.ready = '';`;
const page = `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>states</title>
  <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/theme.css"><style>body{background:var(--lian-color-paper);color:var(--lian-color-ink);margin:8px}</style>
  <script type="module" src="/host.js"></script></head><body><main><h1>states</h1><form>
  <lian-need-intake-form name="need" date="2026-03-02"></lian-need-intake-form></form></main></body></html>`;

const root = `document.querySelector('lian-need-intake-form').shadowRoot`;
const notes = `[...${root}.querySelectorAll('.note')].map(({ textContent }) => textContent).join()`;
const goOn = `${root}.querySelector('lian-button[type=submit]').shadowRoot.querySelector('button').click()`;
const follow = `${root}.querySelector('.note .link').click()`;
const write = `(() => {
  const box = ${root}.querySelector('[data-name=words]').shadowRoot.querySelector('textarea');
  box.value = '做饭不方便';
  for (const type of ['input', 'change']) box.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
})()`;
const noted = (text) => `${notes}.includes('${text}')`;
const answered = (answer) => `window.answer(${JSON.stringify(answer)}), delete window.answer`;

describe('what the intake form shows beside its questions', function () {
  this.timeout(300_000);
  let site;

  before(async () => {
    const script = await bundle(host);
    site = await openSite(({ pathname }) => {
      if (pathname === '/host.js') return { type: 'text/javascript', body: script };
      return pathname === '/theme.css' ? { type: 'text/css', body: theme } : { body: page };
    });
  });
  after(() => site?.close());

  for (const look of looks)
    it(`has no accessibility fault and fits: ${Object.values(look).join(', ')}`, async () => {
      const context = await site.browser.createBrowserContext();
      const tab = await context.newPage();
      await setScreen(tab, look);
      const open = async () => {
        await tab.goto(site.address);
        await tab.waitForSelector('html[data-ready]');
        await setLook(tab, look);
      };
      const faults = {};
      /** Does something, waits for what it leads to, and looks. */
      const after = async (name, act, sign) => {
        await tab.evaluate(act);
        await tab.waitForFunction(sign, { timeout: 10_000 }).catch(async ({ message }) => {
          throw new Error(`${name || act}: ${message}; the notes say “${await tab.evaluate(notes)}”`);
        });
        await drawn(tab);
        const found = name && (await faultsOf(tab));
        if (found?.length) faults[name] = found;
      };

      await open();
      const listed = `${root}.querySelector('lian-error-summary')?.shadowRoot.querySelector('[part=link]')`;
      await after('an error', goOn, listed);
      await after('a draft', write, noted('草稿已存在这台设备上'));
      await open();
      await after('an earlier draft', '', noted('没有交的草稿'));
      await after('', follow, noted('草稿已存在这台设备上'));
      await after('', goOn, `${root}.querySelector('.answers')`);
      const sending = `window.answer && ${noted('正在发送')}`;
      await after('sending', goOn, sending);
      await after(
        'to be sent again',
        answered({ kind: 'again' }),
        `!${noted('正在发送')} && ${root}.querySelector('.note .link')`,
      );
      await after('', follow, sending);
      await after('signed out', answered({ kind: 'sign-in' }), noted('登录'));
      await after('', follow, sending);
      const problems = [{ path: 'words', code: 'required' }];
      await after('refused', answered({ kind: 'refused', problems, text: '写得太少' }), listed);
      await after('', `${write}; ${goOn}`, `${root}.querySelector('.answers')`);
      await after('', goOn, sending);
      await after('sent', answered({ kind: 'taken', receipt: { number: 'X-1', on: '2026-03-02' } }), noted('编号 X-1'));
      await context.close();
      expect(faults).to.deep.equal({});
    });
});
