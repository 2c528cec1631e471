// The linkage diagram in a page of its own: strict policies, narrow columns, fingers, keys, ears, paper and files.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import puppeteer from 'puppeteer-core';
import { openDiagram, strict } from './diagram-page.mjs';
import { root } from './workspace.mjs';

const { findBrowser, launchArgs } = await import(pathToFileURL(join(root, 'packages/tools/src/browser.mjs')).href);
const axe = readFileSync(createRequire(join(root, 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');

describe('the linkage diagram, whole', function () {
  this.timeout(240_000);
  let site, browser, tab;
  before(async () => {
    site = await openDiagram();
    browser = await puppeteer.launch({ executablePath: findBrowser(), args: launchArgs, protocolTimeout: 240_000 });
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });
  beforeEach(async () => {
    tab = await browser.newPage();
    await tab.setViewport({ width: 1100, height: 900 });
  });
  afterEach(() => tab.close());

  const open = async (query = {}) => {
    await tab.goto(`${site.address}?${new URLSearchParams(query)}`);
    await tab.waitForSelector('html[data-ready]');
  };
  const showMany = async (actors) => {
    await tab.evaluate((count) => window.showMany(count), actors);
    await tab.evaluate(() => window.settled());
  };
  const showBroken = async (at) => {
    await tab.evaluate((place) => window.showBroken(place), at);
    await tab.evaluate(() => window.settled());
  };
  const refused = () => tab.evaluate(() => window.refused);
  const emulate = async (name, value) => {
    const devtools = await tab.createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
    return devtools;
  };
  const inside = async (act) => tab.evaluate(act, await tab.evaluateHandle(() => window.diagram.shadowRoot));
  const press = async (...keys) => {
    for (const key of keys) {
      await tab.keyboard.press(key);
      await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20))));
    }
  };
  const said = () => inside((root) => root.querySelector('.unseen[role=status]').textContent.trim());
  const activeRow = () => inside((root) => root.querySelector('.row.active .said').textContent);
  const view = () => tab.evaluate(() => ({ ...window.diagram.stage.now }));

  describe('under a strict policy with Trusted Types', () => {
    it('arranges in the worker where it is allowed, with nothing refused', async () => {
      await open({ policy: strict("worker-src 'self'") });
      await tab.evaluate(() => {
        window.diagram.workerSrc = window.policyFor('worker').createScriptURL('/worker.js');
      });
      const before = site.asked.length;
      await showMany(600);
      expect(site.asked.slice(before)).to.deep.equal(['/worker.js']);
      expect(await refused()).to.deep.equal([]);
    });
    it('arranges in slices where no worker is allowed, with the same result', async () => {
      const places = [];
      for (const query of [
        { policy: strict("worker-src 'none'") },
        { policy: strict("worker-src 'none'"), worker: '' },
      ]) {
        await open(query);
        await showMany(600);
        expect((await refused()).filter((text) => !/^(worker-src|require-trusted-types-for)/.test(text))).to.deep.equal(
          [],
        );
        if (!('worker' in query)) expect(await refused()).to.deep.equal([]);
        places.push(await tab.evaluate(() => Array.from(window.diagram.layout.x)));
      }
      expect(places[1]).to.deep.equal(places[0]);
    });
    it('keeps the measures of its rows, opens everything and refuses nothing', async () => {
      await open({ policy: strict("worker-src 'none'") });
      await showBroken(3);
      const heights = () => inside((root) => Array.from(root.querySelectorAll('.row'), (row) => row.offsetHeight));
      expect(new Set(await heights())).to.deep.equal(new Set([40]));
      await inside((root) => root.querySelector('.tree').focus());
      await press('F8', 'F6', 'ArrowRight', 'Enter', '+', 'F6');
      for (const panel of ['filter', 'legend', 'more', ''])
        await tab.evaluate((which) => {
          window.diagram.panel = which;
          return window.diagram.updateComplete;
        }, panel);
      await tab.evaluate(() => {
        window.dispatchEvent(new Event('beforeprint'));
        window.dispatchEvent(new Event('afterprint'));
      });
      expect(await refused()).to.deep.equal([]);
    });
  });

  it('in a column of 320 pixels shows the list first, then the picture, and is never too wide', async () => {
    await tab.setViewport({ width: 320, height: 800 });
    await open();
    await showBroken(1);
    const tooWide = () => tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    const seen = () => inside((root) => ['.frame', '.tree'].map((each) => root.querySelector(each).offsetHeight > 0));
    expect([await seen(), await tooWide()]).to.deep.equal([[false, true], 0]);
    await inside((root) => root.querySelector('.tree').focus());
    await press('F6');
    await tab.evaluate(() => window.settled());
    expect([await seen(), await tooWide()]).to.deep.equal([[true, false], 0]);
    expect(await inside((root) => root.querySelectorAll('svg.drawing .actors path').length)).to.be.above(0);
  });

  it('follows fingers: one moves, two zoom about their middle, a tap chooses, the page still scrolls', async () => {
    await tab.setViewport({ width: 900, height: 900, hasTouch: true });
    await open();
    await showBroken(0);
    await inside((root) => root.querySelector('.frame').scrollIntoView({ block: 'center' }));
    const devtools = await tab.createCDPSession();
    const frame = await inside((root) => {
      const { left, top, width, height } = root.querySelector('.stage').getBoundingClientRect();
      return { left, top, width, height };
    });
    const [cx, cy] = [frame.left + frame.width / 2, frame.top + frame.height / 2];
    const touch = (type, ...points) =>
      devtools.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
    const whole = await view();
    await touch('touchStart', [cx, cy]);
    for (let step = 1; step <= 10; step++) await touch('touchMove', [cx + step * 8, cy]);
    await touch('touchEnd');
    const moved = await view();
    expect(moved.k).to.equal(whole.k);
    expect(moved.x - whole.x).to.be.within(50, 85);
    await touch('touchStart', [cx - 40, cy], [cx + 40, cy]);
    for (let step = 1; step <= 10; step++) await touch('touchMove', [cx - 40 - step * 8, cy], [cx + 40 + step * 8, cy]);
    await touch('touchEnd');
    const near = await view();
    expect(near.k / moved.k).to.be.within(2, 3.3);
    const stays = (cx - frame.left - moved.x) / moved.k;
    expect(stays * near.k + near.x).to.be.closeTo(cx - frame.left, 12);
    await tab.evaluate(() => window.diagram.stage.fit());
    await tab.evaluate(() => window.settled());
    const mark = await tab.evaluate(() => ({ ...window.diagram.stage.painted.nodes[0] }));
    await touch('touchStart', [frame.left + mark.x, frame.top + mark.y]);
    await touch('touchEnd');
    await tab.evaluate(() => window.diagram.updateComplete);
    expect(await inside((root) => root.querySelector('.details .heading').textContent.trim())).to.equal(
      await tab.evaluate((actor) => window.diagram.network.actors[actor].name, mark.actor),
    );
    expect(await inside((root) => getComputedStyle(root.querySelector('.stage')).touchAction)).to.equal('pan-y');

    // Up and down is the page's, until somebody asks for it; then all ways are the picture's.
    const dragUp = async () => {
      const [before, scrolled] = [await view(), await tab.evaluate(() => scrollY)];
      await touch('touchStart', [cx, cy]);
      for (let step = 1; step <= 10; step++) await touch('touchMove', [cx, cy - step * 8]);
      await touch('touchEnd');
      await new Promise((done) => setTimeout(done, 300));
      return [(await view()).y - before.y, (await tab.evaluate(() => scrollY)) - scrolled];
    };
    await tab.evaluate(() => {
      document.body.style.paddingBottom = '3000px';
      window.diagram.keyboard.clear();
    });
    const [still, byPage] = await dragUp();
    expect(still, 'no more than until the page takes it').to.be.within(-20, 0);
    expect(byPage).to.be.above(30);
    await inside((root) => root.querySelector('.frame').scrollIntoView({ block: 'center' }));
    const isThere = await inside((root) => {
      const button = root.querySelector('.grab');
      button.click();
      return button.offsetHeight > 0;
    });
    expect(isThere, 'whoever has fingers is offered it').to.equal(true);
    await tab.evaluate(() => window.diagram.updateComplete);
    expect(await inside((root) => root.querySelector('.grab').getAttribute('aria-pressed'))).to.equal('true');
    const [moved2, stays2] = await dragUp();
    expect(moved2).to.be.within(-85, -50);
    expect(stays2).to.equal(0);
  });

  it('filling the screen, follows one finger all ways', async () => {
    await tab.setViewport({ width: 900, height: 900, hasTouch: true });
    await open();
    await showBroken(0);
    const touchAction = () => inside((root) => getComputedStyle(root.querySelector('.stage')).touchAction);
    expect(await touchAction()).to.equal('pan-y');
    await tab.evaluate(() => (window.diagram.panel = 'more'));
    await tab.evaluate(() => window.diagram.updateComplete);
    const last = await tab.evaluateHandle(() => [...window.diagram.shadowRoot.querySelectorAll('#more button')].pop());
    await last.asElement().click();
    await tab.waitForFunction(() => document.fullscreenElement === window.diagram);
    expect(await touchAction()).to.equal('none');
    await tab.evaluate(() => document.exitFullscreen());
  });

  it('where colours are forced, all are the reader’s own and shapes still differ', async () => {
    await emulate('forced-colors', 'active');
    await open();
    await showBroken(3);
    const found = await inside((root) => {
      const marks = Array.from(root.querySelectorAll('svg.drawing [fill], svg.drawing [stroke]'));
      const colours = marks.flatMap((mark) => [mark.getAttribute('fill'), mark.getAttribute('stroke')]);
      const shapes = Array.from(root.querySelectorAll('svg.drawing .actors path'), (mark) => mark.getAttribute('d'));
      return { colours: [...new Set(colours.filter(Boolean))].sort(), shapes: new Set(shapes).size };
    });
    expect(found.colours).to.have.members(['Canvas', 'CanvasText', 'GrayText', 'LinkText', 'none']);
    expect(found.shapes).to.be.at.least(6);
  });

  it('with reduced motion is there at once', async () => {
    await emulate('prefers-reduced-motion', 'reduce');
    await open();
    await showMany(300);
    const steps = await tab.evaluate(async () => {
      const { stage } = window.diagram;
      const seen = new Set();
      stage.showGroup(1);
      for (let frame = 0; frame < 12; frame++) {
        seen.add(stage.now.k);
        await new Promise((done) => requestAnimationFrame(done));
      }
      return seen.size;
    });
    expect(steps).to.equal(1);
  });

  const words = {
    'zh-Hans': {
      kind: '社区社会组织',
      funding: '资金：来自 示例街道办事处',
      meeting: '会议',
      finding: '建议改进：联而不动',
      decision: '议定的事都办了',
    },
    'zh-Hant': { kind: '社區社會組織', funding: '資金：來自 示例街道办事处', finding: '建議改進：聯而不動' },
    en: {
      kind: 'community organi',
      funding: 'Funding from 示例街道办事处',
      finding: 'Should improve: Linked but not moving',
    },
  };
  for (const [lang, expected] of Object.entries(words))
    it(`by keys alone, and read aloud: an actor, who funds it, what is overdue, in ${lang}`, async () => {
      await open({ lang });
      await showBroken(3);
      await inside((root) => root.querySelector('input[type=search]').focus());
      await tab.keyboard.type('桂花邻里');
      await press('Enter');
      expect(await activeRow()).to.match(/^桂花邻里互助会/);
      const aloud = async () => (await tab.evaluate(() => window.spoken())).join('\n');
      const first = await aloud();
      expect(first.toLowerCase(), 'who it is').to.include(expected.kind.toLowerCase());
      expect(first, 'it is a row of a tree that can be opened').to.match(
        /treeitem, 桂花邻里互助会.*(not expanded|collapsed)/,
      );
      // To the list, into the row: its findings, then its links.
      await inside((root) => root.querySelector('.tree').focus());
      await press('ArrowRight');
      const opened = await aloud();
      expect(opened, 'who funds it').to.include(expected.funding);
      expect(opened, 'what is overdue').to.include(expected.finding);
      const isThere = async (text, key, most) => {
        for (let step = 0; step < most; step++) {
          if ((await activeRow()).includes(text)) return true;
          await press(key);
        }
        return false;
      };
      expect(await isThere(expected.funding, 'ArrowDown', 20), 'its funder, by arrow keys').to.equal(true);
      await press('Enter');
      expect((await said()).length).to.be.above(0);
      await press('F8');
      expect(await said()).to.include(expected.finding);
      const details = await aloud();
      expect(details, 'no key in the place of a sentence').to.not.match(
        /\b(foundNames|kindNames|severities|kinds|activity)\.[a-zA-Z]/,
      );
      if (lang === 'en') expect(details, 'signs of English').to.not.match(/treeitem.*[，：、（）]/);
      expect(details, 'no place left unfilled').to.not.match(/\{\w+\}/);
      expect(await inside((root) => root.querySelectorAll('.details lian-decision').length), 'its reasons').to.equal(1);
    });

  const daysIn = {
    'zh-Hans': { then: '发现只按 2026年3月31日 得出', since: /^与 .+ 相比：多了 \d+ 条联系/, nothing: '没有列出发现' },
    'zh-Hant': { then: '發現只按 2026年3月31日 得出', since: /^與 .+ 相比：多了 \d+ 條聯繫/, nothing: '沒有列出發現' },
    en: {
      then: 'findings are about 31 March 2026 only',
      since: /^Compared with .+: new links: \d+/,
      nothing: 'No findings listed',
    },
  };
  for (const [lang, expected] of Object.entries(daysIn))
    it(`by keys alone, and read aloud: an earlier day, and what is new since then, in ${lang}`, async () => {
      await open({ lang });
      await showBroken(3);
      const root = await tab.evaluateHandle(() => window.diagram.shadowRoot);
      const text = (selector) =>
        tab.evaluate((at, which) => at.querySelector(which).textContent.replace(/\s+/g, ' ').trim(), root, selector);
      await inside((root) => root.querySelector('.bar button[aria-expanded]').focus());
      await press('Enter');
      await inside((root) => root.querySelector('.days input').focus());
      await press('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
      const summary = await text('.summary');
      expect(summary).to.include(expected.then);
      expect(await said(), 'said while the slider moves').to.equal(summary);
      expect(await text('.bar button')).to.equal(expected.nothing);
      expect(await inside((root) => root.querySelectorAll('.tree .mark.must, .tree .mark.should').length)).to.equal(0);
      // From the slider to the button behind it.
      await press('Tab', 'Enter');
      expect(await said()).to.match(expected.since);
      await inside((root) => root.querySelector('.paths summary').focus());
      await press('Enter', 'Tab', 'Enter');
      const aloud = (await tab.evaluate(() => window.spoken())).join('\n');
      expect(await inside((root) => root.querySelector('.details .heading').textContent.length)).to.be.above(3);
      expect(aloud, 'no key in the place of a sentence, no place left unfilled').to.not.match(
        /\b(changes|part|findingsThen)\b[.]|\{\w+\}/,
      );
    });

  it('has no accessibility fault and fits, in every look and size', async () => {
    const looks = [
      { theme: 'light' },
      { theme: 'dark' },
      { theme: 'contrast' },
      { theme: 'light', mode: 'elder' },
      { theme: 'light', width: 320 },
      // 400 % of a screen 1280 px wide.
      { theme: 'dark', width: 320, scale: 4 },
      { theme: 'light', forced: true },
    ];
    for (const { theme, mode, width = 1100, scale = 1, forced } of looks) {
      await tab.setViewport({ width, height: 800, deviceScaleFactor: scale });
      await emulate('forced-colors', forced ? 'active' : 'none');
      await open({ lang: 'en' });
      await tab.evaluate((dataset) => Object.assign(document.documentElement.dataset, dataset), {
        lianTheme: theme,
        ...(mode && { lianMode: mode }),
      });
      await tab.evaluate(axe);
      await showBroken(3);
      for (const panel of ['', 'filter', 'legend', 'more']) {
        await tab.evaluate((which) => {
          window.diagram.panel = which;
          window.diagram.goToFinding(0);
          return window.diagram.updateComplete;
        }, panel);
        const look = JSON.stringify({ theme, mode, width, forced, panel });
        const faults = await tab.evaluate(async () => {
          const { violations } = await window.axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
          });
          return violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join('; ')}`,
          );
        });
        expect(faults, look).to.deep.equal([]);
        const tooWide = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(tooWide, `too wide ${look}`).to.be.at.most(0);
      }
    }
  });
});
