// The indicators and the timeline under a strict policy: walked by keys alone and read aloud, in three languages; printed with everything open.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect } from 'chai';
import puppeteer from 'puppeteer-core';
import { findBrowser, launchArgs } from './browser.mjs';
import { bundle, elements } from './real-pages.mjs';
import { spoken, spokenImport } from './spoken.mjs';

const theme = readFileSync(join(elements, 'tokens/tokens.css'), 'utf8');
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const host = `
  import { lawOn } from '@liandong/core';
  import { indicatorPlaces, indicatorRecords } from '@liandong/fixtures/indicator-records';
  import { allPacks } from '@liandong/packs';
  import { targetMode } from '@liandong/sdk/indicators';
  import './figures.ts';
  window.violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => window.violations.push(violatedDirective + ' ' + blockedURI));
  const [dashboard, timeline] = [document.querySelector('lian-indicator-dashboard'), document.querySelector('lian-policy-timeline')];
  // Read aloud, a part tells as much as all.
  const records = !location.search.includes('read') ? indicatorRecords
    : { ...indicatorRecords, communities: indicatorRecords.communities.slice(4, 6), funds: indicatorRecords.funds.slice(0, 1), coverage: undefined };
  Object.assign(dashboard, { law: lawOn('2026-03-31', 'cn-990101001', allPacks), records, places: indicatorPlaces });
  Object.assign(timeline, { term: targetMode, packs: allPacks });
  document.documentElement.dataset.ready = '';`;
/** The reader stands apart: it brings a library of its own, which a strict policy does not let in. */
const reader = (tag) => `${spokenImport}${spoken(tag)}\nwindow.isReader = true;`;

const page = (lang) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>figures</title>
  <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/theme.css"><script type="module" src="/host.js"></script></head>
  <body><main><h1>figures</h1><lian-indicator-dashboard></lian-indicator-dashboard>
  <lian-policy-timeline jurisdiction="cn" as-of="2026-03-31"></lian-policy-timeline></main></body></html>`;

const says = {
  'zh-Hans': {
    picture: /image, 条形图.*2 个社区，1 个达到，0 个没有达到，1 个还不能确定/,
    held: /样本太小，不公布/,
    set: /样本不满 30 的不公布：依文件规定/,
    slider: /slider, 沿革线，共 4 段.*2026年3月31日：平均达到，2018年1月8日 起/,
    walked: /2016年1月1日：每个社区都要达到/,
    copy: '复制成表格',
  },
  'zh-Hant': {
    picture: /image, 長條圖.*2 個社區，1 個達到，0 個沒有達到，1 個尚無法確定/,
    held: /樣本太小，不公布/,
    set: /樣本不滿 30 的不公布：依文件規定/,
    slider: /slider, 沿革線，共 4 段.*2026年3月31日：平均達到，2018年1月8日 起/,
    walked: /2016年1月1日：每個社區都要達到/,
    copy: '複製成表格',
  },
  en: {
    picture: /image, Bar chart.*Communities: 2; reached 1, not reached 0, cannot be told 1/,
    held: /Sample too small, not published/,
    set: /Samples under 30 are not published, as the texts require/,
    slider: /slider, Timeline\. Stretches: 4.*31 March 2026: on average, from 8 January 2018/,
    walked: /1 January 2016: every community/,
    copy: 'Copy as a table',
  },
};

describe('indicators and the timeline, whole', function () {
  this.timeout(120_000);
  let server, browser, address;
  before(async () => {
    const files = {
      '/host.js': ['text/javascript', await bundle(host)],
      '/dashboard.js': ['text/javascript', await bundle(reader('lian-indicator-dashboard'))],
      '/timeline.js': ['text/javascript', await bundle(reader('lian-policy-timeline'))],
      '/theme.css': ['text/css', theme],
    };
    server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url, 'http://localhost');
      const [type, body] = files[pathname] ?? ['text/html', page(searchParams.get('lang'))];
      const isStrict = !searchParams.has('read');
      response.writeHead(200, {
        'content-type': `${type}; charset=utf-8`,
        ...(isStrict && { 'content-security-policy': policy }),
      });
      response.end(body);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    address = `http://localhost:${server.address().port}/`;
    browser = await puppeteer.launch({ executablePath: findBrowser(), args: launchArgs });
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  const open = async (query) => {
    const tab = await browser.newPage();
    await tab.goto(address + query);
    await tab.waitForSelector('html[data-ready]');
    return tab;
  };

  for (const [lang, words] of Object.entries(says)) {
    it(`is walked by keys under a strict policy: ${lang}`, async () => {
      const tab = await open(`?lang=${lang}`);
      const focused = () =>
        tab.evaluate(() => {
          let at = document.activeElement;
          while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
          return at?.getAttribute('role') ?? at?.textContent.trim() ?? '';
        });
      const met = [];
      for (let at = 0; at < 60 && met[met.length - 1] !== 'slider'; at++) {
        await tab.keyboard.press('Tab');
        met.push(await focused());
      }
      expect(met.filter((name) => name.startsWith(words.copy))).to.have.length(7);
      await tab.keyboard.press('ArrowLeft');
      await tab.keyboard.press('ArrowLeft');
      const text = await tab.evaluate(async () => {
        const timeline = document.querySelector('lian-policy-timeline');
        await timeline.updateComplete;
        return timeline.shadowRoot.querySelector('[role=slider]').getAttribute('aria-valuetext');
      });
      expect(text).to.match(words.walked);
      expect(await tab.evaluate(() => window.violations)).to.deep.equal([]);
      await tab.close();
    });
    it(`is read aloud: ${lang}`, async () => {
      const said = {};
      for (const name of ['dashboard', 'timeline']) {
        const tab = await open(`?lang=${lang}&read`);
        await tab.addScriptTag({ url: `/${name}.js`, type: 'module' });
        await tab.waitForFunction(() => window.isReader);
        said[name] = (await tab.evaluate(() => window.spoken())).join('\n');
        await tab.close();
      }
      expect(said.dashboard).to.match(words.picture).and.match(words.held).and.match(words.set);
      expect(said.timeline).to.match(words.slider);
    });
  }

  it('prints what is closed, and no buttons', async () => {
    const tab = await open('?lang=zh-Hans');
    const seen = () =>
      tab.evaluate(() => {
        const root = document.querySelector('lian-indicator-dashboard').shadowRoot;
        const count = (selector) =>
          [...root.querySelectorAll(selector)].filter((each) => each.checkVisibility()).length;
        return [count('lian-decision'), count('button')];
      });
    expect(await seen()).to.deep.equal([0, 10]);
    await tab.emulateMediaType('print');
    expect(await seen()).to.deep.equal([2, 0]);
    await tab.close();
  });
});
