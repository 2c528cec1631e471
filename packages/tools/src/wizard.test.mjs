// The subsidy wizard and every control in real pages: by keys alone, read aloud, in every look, under the strictest policy.
import { expect } from 'chai';
import { bundle, drawn, faultsOf, looks, openSite, setLook, setScreen, strictPolicy, theme } from './real-pages.mjs';
import { spoken, spokenImport } from './spoken.mjs';

const watcher = `
  window.refused = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    window.refused.push([violatedDirective, blockedURI, sample].join(' ')));`;
const host = `
  import { lawOn } from '@liandong/core';
  import { allPacks } from '@liandong/packs';
  import './languages/en/all/index.ts';
  import './languages/zh-hant/all/index.ts';
  import './subsidies/subsidy-wizard/define.ts';
  import './subsidies/subsidy-wizard/letters/index.ts';
  for (const wizard of document.querySelectorAll('lian-subsidy-wizard'))
    wizard.law = lawOn('2026-03-02', 'cn-990101001001', allPacks);
  document.documentElement.dataset.ready = '';`;
const everyControl = `
  import './all.ts';
  import { subjects } from './conformance/index.ts';
  for (const subject of subjects)
    for (const state of ['plain', 'wrong', 'off', 'locked', 'filled']) {
      const control = document.createElement(subject.tag);
      subject.prepare(control);
      control.hint = '例如 2026 年';
      control.name = subject.tag + state;
      document.querySelector('form').append(control);
      if (state === 'wrong') control.setCustomError('请检查');
      if (state === 'off') control.disabled = true;
      if (state === 'locked') control.readonly = true;
      if (state === 'filled') control.value = subject.one.value;
    }
  document.documentElement.dataset.ready = '';`;

const page = (
  lang,
  scripts,
  inside,
) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>wizard</title>
  <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/theme.css"><link rel="stylesheet" href="/page.css">
  <script src="/watcher.js"></script>${scripts.map((name) => `<script type="module" src="/${name}.js"></script>`).join('')}</head>
  <body><main><h1>wizard</h1>${inside}</main></body></html>`;
const pageStyle = 'body{background:var(--lian-color-paper);color:var(--lian-color-ink);margin:8px}';

const ends = { 'zh-Hans': '问完了', 'zh-Hant': '問完了', en: 'That is all we need' };
const notKnown = { 'zh-Hans': '不清楚', 'zh-Hant': '不清楚', en: 'Not known' };

describe('the subsidy wizard, whole', function () {
  this.timeout(300_000);
  let site, tab;
  const asked = [];

  before(async () => {
    const script = await bundle(host);
    const files = {
      '/watcher.js': watcher,
      '/host.js': script,
      '/host-again.js': `${script}\n// the same once more, as from another vendor`,
      '/speak.js': await bundle(`${spokenImport}${spoken('lian-subsidy-wizard')}`),
      '/controls.js': await bundle(everyControl),
    };
    site = await openSite(({ pathname, searchParams }) => {
      if (files[pathname]) return { type: 'text/javascript', body: files[pathname] };
      if (pathname === '/theme.css') return { type: 'text/css', body: theme };
      if (pathname === '/page.css') return { type: 'text/css', body: pageStyle };
      if (pathname === '/controls') return { body: page('zh-Hans', ['controls'], '<form></form>') };
      const isStrict = searchParams.has('strict');
      const scripts = isStrict ? ['host', 'host-again'] : ['speak', 'host'];
      return {
        body: page(searchParams.get('lang') ?? 'zh-Hans', scripts, '<lian-subsidy-wizard></lian-subsidy-wizard>'),
        headers: isStrict ? { 'content-security-policy': strictPolicy } : {},
      };
    });
  });
  after(() => site?.close());
  beforeEach(async () => {
    tab = await site.browser.newPage();
    tab.on('request', (request) => asked.push(request.url()));
  });
  afterEach(() => tab.close());

  const open = async (query = '') => {
    await tab.goto(site.address + query, { waitUntil: 'load' });
    await tab.waitForSelector('html[data-ready]');
    await drawn(tab);
    asked.length = 0;
  };
  const press = async (...keys) => {
    for (const key of keys) await tab.keyboard.press(key);
    await drawn(tab);
  };
  /** What is on the screen now, as it can be seen; nothing is pressed here. */
  const seen = () =>
    tab.evaluate(() => {
      const root = document.querySelector('lian-subsidy-wizard').shadowRoot;
      const entry = root.querySelector('.question .entry');
      let inmost = document.activeElement;
      while (inmost.shadowRoot?.activeElement) inmost = inmost.shadowRoot.activeElement;
      return {
        heading: root.querySelector('.question .heading, .done .heading').textContent.trim(),
        kind: root.querySelector('.done') ? 'end' : (entry?.localName ?? 'rows'),
        focused: root.activeElement?.className ?? '',
        inmost: inmost.textContent.trim(),
        fact: root.querySelector('.question .field')?.dataset.fact,
        answered: Object.keys(document.querySelector('lian-subsidy-wizard').facts),
      };
    });
  const begin = async () => {
    await tab.evaluate(() =>
      document.querySelector('lian-subsidy-wizard').shadowRoot.querySelector('.heading').focus(),
    );
  };

  /** Answers by keys alone: the second of what can be chosen, a day, a number; rows are said to be none. Focus is on the heading. */
  const answers = {
    // Who does not know is asked most.
    applicant: () => press('Tab', 'ArrowUp', 'Enter'),
    'lian-radio-group': () => press('Tab', 'ArrowDown', 'ArrowDown', 'Enter'),
    'lian-select': () => press('Tab', 'ArrowDown', 'ArrowDown', 'Enter'),
    'lian-date-field': async () => {
      for (const part of ['2024', '3', '2']) {
        await tab.keyboard.press('Tab');
        await tab.keyboard.type(part);
      }
      await press('Enter');
    },
    'lian-text-field': async () => {
      await tab.keyboard.press('Tab');
      await tab.keyboard.type('12');
      await press('Enter');
    },
    rows: async () => {
      // Past “add” to “there are none”, which takes focus back to “add”; then past “not known”, which stays, to “go on”.
      await press('Tab', 'Tab', 'Enter');
      await press('Tab', 'Tab', 'Enter');
    },
  };

  for (const lang of Object.keys(ends)) {
    it(`goes by keys alone from the first question to the last, and changes an answer, in ${lang}`, async () => {
      await open(`?lang=${lang}`);
      await begin();
      const headings = [];
      for (let turn = 0; turn < 60; turn++) {
        const { kind, heading, focused, fact } = await seen();
        if (kind === 'end') break;
        expect(focused, `focus is on the question “${heading}”`).to.equal('heading');
        headings.push(fact);
        await (answers[fact] ?? answers[kind])();
        expect((await seen()).answered, `answered “${heading}”`).to.include(fact);
      }
      const end = await seen();
      expect(end.heading).to.equal(ends[lang]);
      expect(end.focused).to.equal('done');
      expect(headings.length).to.be.above(5);
      expect(new Set(headings).size, 'nothing is asked twice').to.equal(headings.length);
      // Print, again, and then the first answer's change.
      await press('Tab', 'Tab', 'Tab', 'Enter');
      const changing = await seen();
      expect(changing.fact).to.equal(headings[0]);
      expect(changing.focused).to.equal('heading');
      await press('Tab', 'ArrowDown', 'Enter');
      expect((await seen()).answered).to.have.members(end.answered);
    });

    it(`is read aloud in words, question by question, in ${lang}`, async () => {
      await open(`?lang=${lang}`);
      await begin();
      for (let turn = 0; turn < 60; turn++) {
        const { kind, heading, fact } = await seen();
        const all = (await tab.evaluate(() => window.spoken())).join('\n');
        expect(all, 'the heading').to.include(`heading, ${heading}, level 2`);
        expect(all, 'no key in the place of a sentence').to.not.match(
          /\b(subsidies|facts|options|schemes|standing)\.[a-zA-Z]/,
        );
        expect(all, 'no place left unfilled').to.not.match(/\{\w+\}|undefined/);
        // Titles of documents stay in the language in which they were issued.
        const foreign = all.split('\n').filter((line) => /\p{Script=Han}/u.test(line) && !/第.+[条号]/.test(line));
        if (lang === 'en') expect(foreign).to.deep.equal([]);
        if (kind === 'lian-radio-group')
          expect(all, 'not knowing is an answer').to.match(new RegExp(`radio, ${notKnown[lang]}`));
        if (turn === 0) {
          expect(all, 'how far it has come').to.match(/progressbar/);
          // Nothing is chosen, and somebody goes on all the same.
          await press('Tab', 'Enter');
          const refused = (await tab.evaluate(() => window.spoken())).join('\n');
          expect(refused, 'the reason').to.match(/alert\n.*(请先回答|請先回答|answer first)/i);
          await open(`?lang=${lang}`);
          await begin();
        }
        if (kind === 'end') return;
        await (answers[fact] ?? answers[kind])();
      }
      expect.fail('it never ended');
    });
  }

  it('has no accessibility fault and fits, at its beginning, on the way and at its end, in every look and size', async () => {
    const places = [
      {},
      { role: 'community-worker', isRegisteredHere: false },
      {
        ...{
          applicant: 'worker',
          role: 'community-worker',
          month: '2026-02-01',
          workedFrom: '2023-05-04',
          isStillHere: true,
        },
        certificates: [{ certificateLevel: 'middle', obtainedOn: '2024-03-01', neverLapses: true }],
        ...{ isWorkingHere: true, certificateLevel: 'middle', isAppraised: true, isPaidForLevel: false, paidBefore: 0 },
      },
    ];
    for (const look of looks) {
      await setScreen(tab, look);
      await open();
      await setLook(tab, look);
      for (const [at, facts] of places.entries()) {
        await tab.evaluate(
          (facts, ending) => {
            const wizard = document.querySelector('lian-subsidy-wizard');
            Object.assign(wizard, { facts, ...(ending && { schemes: ['post', 'exam'] }) });
            for (const each of wizard.shadowRoot.querySelectorAll('details')) each.open = true;
          },
          facts,
          at === 2,
        );
        await drawn(tab);
        expect(await faultsOf(tab), JSON.stringify({ ...look, at })).to.deep.equal([]);
      }
    }
  });

  it('has yes, no and not known in one row or one below the other, and none alone in half a row', async () => {
    for (const [look, lines] of [
      [{ theme: 'light' }, 1],
      [{ theme: 'light', width: 320 }, 3],
      [{ theme: 'light', mode: 'elder', width: 320 }, 3],
    ]) {
      await setScreen(tab, look);
      await open();
      await setLook(tab, look);
      await begin();
      const tops = () => {
        const entry = document.querySelector('lian-subsidy-wizard').shadowRoot.querySelector('.question .entry.short');
        const options = entry?.shadowRoot.querySelectorAll('[part=option]') ?? [];
        return Array.from(options, (option) => option.getBoundingClientRect().top);
      };
      let found = [];
      for (let turn = 0; turn < 60 && found.length < 3; turn++) {
        found = await tab.evaluate(tops);
        const { kind, fact } = await seen();
        if (found.length < 3) await (answers[fact] ?? answers[kind])();
      }
      expect([found.length, new Set(found).size], JSON.stringify(look)).to.deep.equal([3, lines]);
    }
  });

  it('refuses nothing of the strictest policy and asks for nothing, from end to end, with a second copy on the page', async () => {
    await open('?strict');
    await begin();
    for (let turn = 0; turn < 60; turn++) {
      const { kind, fact } = await seen();
      if (kind === 'end') break;
      await (answers[fact] ?? answers[kind])();
    }
    expect((await seen()).kind).to.equal('end');
    await tab.evaluate(() => {
      for (const each of document.querySelector('lian-subsidy-wizard').shadowRoot.querySelectorAll('details'))
        each.open = true;
    });
    await drawn(tab);
    expect(await tab.evaluate(() => window.refused)).to.deep.equal([]);
    expect(asked).to.deep.equal([]);
  });

  it('every control in every state has no accessibility fault and fits, in every look and size', async () => {
    for (const look of looks) {
      await setScreen(tab, look);
      await open('controls');
      await setLook(tab, look);
      await drawn(tab);
      expect(await tab.evaluate(() => document.querySelector('form').children.length)).to.be.at.least(80);
      expect(await faultsOf(tab), JSON.stringify(look)).to.deep.equal([]);
    }
  });
});
