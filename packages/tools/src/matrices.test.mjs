// The tables of linkage in real pages: by keys alone, read aloud, in every look, under the strictest policy, on paper.
import { expect } from 'chai';
import { bundle, drawn, faultsOf, looks, openSite, setLook, setScreen, strictPolicy, theme } from './real-pages.mjs';
import { spoken, spokenImport } from './spoken.mjs';

const watcher = `
  window.refused = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    window.refused.push([violatedDirective, blockedURI, sample].join(' ')));`;
const host = `
  import { lawOn } from '@liandong/core';
  import { guihuaLinkage } from '@liandong/fixtures/linkage';
  import { guihuaShares } from '@liandong/fixtures/sharing';
  import { allPacks } from '@liandong/packs';
  import './matrices.ts';
  const element = document.querySelector('.shown');
  element.law = lawOn('2026-03-31', document.body.dataset.place, allPacks);
  if (element.localName === 'lian-roll-in') element.strengths = { isBaseThere: true, organization: 4, volunteer: 7, resource: 7 };
  element.records = element.localName === 'lian-share-matrix' ? guihuaShares : guihuaLinkage;
  element.addEventListener('lian-choose', ({ detail }) => (window.chosen = detail.chosen));
  document.documentElement.dataset.ready = '';`;

const tags = ['lian-role-matrix', 'lian-roll-in', 'lian-share-matrix'];

/** Of each element and language: what a screen reader must say, some after a finding or a cell was opened by keys. */
const said = {
  'lian-role-matrix': {
    'zh-Hans': [
      '缺位',
      '看依据、居（村）民委员会 主导者',
      'rowheader, 政府（工委、办事处）',
      '角色表给了别人，由政府承担了。',
    ],
    'zh-Hant': [
      '缺位',
      '看依據、居（村）民委員會 主導者',
      'rowheader, 政府（工委、辦事處）',
      '角色表給了別人，由政府承擔了。',
    ],
    en: [
      'Absent',
      'Grounds, Residents',
      'rowheader, Government',
      'The table gives this role to another; the government holds it.',
    ],
  },
  'lian-roll-in': {
    'zh-Hans': ['最强的不止一个', '并列的几种，不分先后', '接下来卷入：社区志愿者', '并列最强'],
    'zh-Hant': ['最強的不止一個', '並列的幾種，不分先後', '接下來捲入：社區志願者', '並列最強'],
    en: ['More than one', 'none before the other', 'Next to bring in: Community volunteers', 'strongest, with another'],
  },
  'lian-share-matrix': {
    'zh-Hans': ['社工走访 → 社会组织', 'rowheader, 社区基础数据', '须先同意', '同意了就可以给，不同意就不可以。'],
    'zh-Hant': ['社工走訪 → 社會組織', 'rowheader, 社區基礎資料', '須先同意', '同意了就可以給，不同意就不可以。'],
    en: ['→ Social organisation', 'rowheader, ', 'Ask first', 'With consent it may be given, without it may not.'],
  },
};
/** Keys from the first cell of the first table to one with a tale, and its codes. */
const walks = {
  'lian-role-matrix': [['ArrowRight', 'ArrowRight'], { context: 'governance', actor: 'government', role: 'leader' }],
  'lian-share-matrix': [['End', 'Home'], { layer: 'community', dataClass: 'community-base', receiver: 'street' }],
};

const page = (
  lang,
  tag,
  place,
  scripts,
) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>tables</title>
  <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/theme.css"><link rel="stylesheet" href="/page.css">
  <script src="/watcher.js"></script>${scripts.map((name) => `<script type="module" src="/${name}.js"></script>`).join('')}</head>
  <body data-place="${place}"><main><h1>tables</h1><${tag} class="shown"></${tag}></main></body></html>`;
const pageStyle = 'body{background:var(--lian-color-paper);color:var(--lian-color-ink);margin:8px}';

describe('the tables of linkage, whole', function () {
  this.timeout(300_000);
  let site, tab;
  const asked = [];

  before(async () => {
    const script = await bundle(host);
    const files = {
      '/watcher.js': watcher,
      '/host.js': script,
      '/host-again.js': `${script}\n// the same once more, as from another vendor`,
      ...Object.fromEntries(
        await Promise.all(tags.map(async (tag) => [`/speak-${tag}.js`, await bundle(`${spokenImport}${spoken(tag)}`)])),
      ),
    };
    site = await openSite(({ pathname, searchParams }) => {
      if (files[pathname]) return { type: 'text/javascript', body: files[pathname] };
      if (pathname === '/theme.css') return { type: 'text/css', body: theme };
      if (pathname === '/page.css') return { type: 'text/css', body: pageStyle };
      const isStrict = searchParams.has('strict');
      const tag = pathname.slice(1);
      return {
        body: page(
          searchParams.get('lang') ?? 'zh-Hans',
          tag,
          searchParams.get('place') ?? 'cn-990101001001',
          isStrict ? ['host', 'host-again'] : [`speak-${tag}`, 'host'],
        ),
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

  const open = async (path) => {
    await tab.goto(site.address + path);
    await tab.waitForSelector('html[data-ready]');
    await drawn(tab);
  };
  const inside = (tag, selector) =>
    tab.evaluateHandle((t, s) => document.querySelector(t).shadowRoot.querySelector(s), tag, selector);
  /** Opens a cell by keys alone. */
  const walk = async (tag) => {
    const [keys, codes] = walks[tag];
    await (await inside(tag, '[data-cell][tabindex="0"]')).focus();
    for (const key of keys) await tab.keyboard.press(key);
    await tab.keyboard.press('Enter');
    await drawn(tab);
    expect(await tab.evaluate(() => window.chosen)).to.deep.equal(codes);
  };

  for (const tag of tags) {
    for (const [lang, phrases] of Object.entries(said[tag]))
      it(`${tag} is read aloud, and worked by keys, in ${lang}`, async () => {
        await open(`${tag}?lang=${lang}`);
        if (walks[tag]) await walk(tag);
        const heard = (await tab.evaluate(() => window.spoken())).join('\n');
        for (const phrase of phrases) expect(heard).to.include(phrase);
        // What is said by all elements is said in this language too.
        expect(heard.includes('演示数据')).to.equal(lang === 'zh-Hans');
      });
    it(`${tag}: a checker of accessibility finds nothing, in every look`, async () => {
      for (const look of looks)
        for (const place of ['cn-990101001001', 'cn-31']) {
          await setScreen(tab, look);
          await open(`${tag}?place=${place}&lang=${look.width ? 'en' : 'zh-Hans'}`);
          await setLook(tab, look);
          if (walks[tag] && place !== 'cn-31') await walk(tag);
          expect(await faultsOf(tab), JSON.stringify({ ...look, place })).to.deep.equal([]);
        }
    });
    it(`${tag} breaks no strict policy, beside a second copy, and asks for nothing once it is there`, async () => {
      await open(`${tag}?strict`);
      const before = asked.length;
      if (walks[tag]) await walk(tag);
      await (await inside(tag, 'button')).click();
      await drawn(tab);
      expect(await tab.evaluate(() => window.refused)).to.deep.equal([]);
      expect(asked.slice(before)).to.deep.equal([]);
    });
    it(`${tag} prints what it found with the grounds, and no buttons`, async () => {
      await open(tag);
      await tab.emulateMediaType('print');
      const { buttons, closed, wide } = await tab.evaluate((t) => {
        const root = document.querySelector(t).shadowRoot;
        const isSeen = (one) => one.getClientRects().length > 0;
        return {
          buttons: [...root.querySelectorAll('button')].filter(isSeen).length,
          closed: [...root.querySelectorAll('.more')].filter((one) => !isSeen(one)).length,
          wide: document.documentElement.scrollWidth - innerWidth,
        };
      }, tag);
      expect({ buttons, closed }).to.deep.equal({ buttons: 0, closed: 0 });
      expect(wide).to.be.at.most(0);
    });
  }
});
