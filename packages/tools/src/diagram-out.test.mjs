// What leaves the linkage diagram, and what it says: files that open elsewhere, sheets of paper, and each planted fault explained.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import puppeteer from 'puppeteer-core';
import { openDiagram } from './diagram-page.mjs';
import { loadSource } from './source.mjs';
import { root } from './workspace.mjs';

const { findBrowser, launchArgs } = await import(pathToFileURL(join(root, 'packages/tools/src/browser.mjs')).href);
const fonts = '"PingFang SC","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC","Source Han Sans SC",sans-serif';

describe('out of the linkage diagram', function () {
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
    await tab.goto(site.address);
    await tab.waitForSelector('html[data-ready]');
    await tab.evaluate((family) => (document.querySelector('lian-linkage-diagram').style.fontFamily = family), fonts);
  });
  afterEach(() => tab.close());

  const showMany = async (actors) => {
    await tab.evaluate((count) => window.showMany(count), actors);
    await tab.evaluate(() => window.settled());
  };
  const showBroken = async (at) => {
    await tab.evaluate((place) => window.showBroken(place), at);
    await tab.evaluate(() => window.settled());
  };
  const inside = async (act, ...given) =>
    tab.evaluate(act, await tab.evaluateHandle(() => window.diagram.shadowRoot), ...given);

  /** Share of the points of two pictures that differ to the eye. */
  const difference = (one, other) =>
    tab.evaluate(
      async (pictures) => {
        const [a, b] = await Promise.all(
          pictures.map(async (data) => {
            const image = new Image();
            image.src = `data:image/png;base64,${data}`;
            await image.decode();
            const canvas = document.createElement('canvas');
            [canvas.width, canvas.height] = [image.width, image.height];
            const context = canvas.getContext('2d');
            context.drawImage(image, 0, 0);
            return context.getImageData(0, 0, image.width, image.height);
          }),
        );
        if (a.width !== b.width || a.height !== b.height) return `${a.width}×${a.height} and ${b.width}×${b.height}`;
        let count = 0;
        for (let at = 0; at < a.data.length; at += 4)
          if ([0, 1, 2].some((part) => Math.abs(a.data[at + part] - b.data[at + part]) > 48)) count++;
        return count / (a.data.length / 4);
      },
      [one, other],
    );
  /** A picture of a file, as the source of an image or opened by itself. */
  const pictureOf = async (text, isImage, { width, height }) => {
    site.put('/picture.svg', 'image/svg+xml', text);
    await tab.setViewport({ width, height });
    await tab.goto(`${site.address}${isImage ? 'bare' : 'picture.svg'}`);
    if (isImage)
      await tab.evaluate(async () => {
        const image = document.body.appendChild(new Image());
        image.src = '/picture.svg';
        image.style.display = 'block';
        await image.decode();
      });
    const shot = await tab.screenshot({ encoding: 'base64' });
    if (!isImage) await tab.goto(`${site.address}bare`);
    return shot;
  };

  for (const show of [() => showBroken(3), () => showMany(3000)])
    it(`a file that is opened elsewhere looks the same, as a picture and by itself: ${show}`, async () => {
      await show();
      await inside((shadow) => {
        for (const each of shadow.querySelectorAll('.zoom, .note, .map')) each.style.display = 'none';
        shadow.querySelector('.frame').style.border = '0';
      });
      await tab.evaluate(() => window.settled());
      const stage = await inside((shadow) => {
        const { x, y, width, height } = shadow.querySelector('.stage').getBoundingClientRect();
        return { x, y, width: Math.floor(width), height: Math.floor(height) };
      });
      const own = await tab.screenshot({ clip: stage, encoding: 'base64' });
      const text = await tab.evaluate(() => window.fileOf(true));
      const size = { width: stage.width, height: stage.height };
      const image = await pictureOf(text, true, size);
      const alone = await pictureOf(text, false, size);
      expect(await difference(own, image), 'as a picture').to.be.below(0.01);
      expect(await difference(image, alone), 'by itself').to.be.below(0.001);
      // The measure is no blind one: an empty sheet differs.
      const empty = await pictureOf(text.replace(/<g[\s\S]*<\/g>/, ''), true, size);
      expect(await difference(own, empty), 'and so it does where there are no letters').to.be.above(0.015);
    });

  it('a file asks for nothing from outside, and names letters that hold Chinese', async () => {
    for (const actors of [30, 3000]) {
      await showMany(actors);
      const text = await tab.evaluate(() => window.fileOf(false));
      expect(text).to.match(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" /);
      for (const word of ['联动图', '截至 2026年3月31日', '慈善资源的提供者', '培育', '还说不清'])
        expect(text, 'drawn, and not a title alone').to.match(new RegExp(`>[^<]*${word}</text>`));
      expect(text.slice(40)).to.not.match(/https?:|href|url\(|@import|<script|<foreignObject|<image|style=/i);
      expect(text).to.match(/font-family="[^"]*PingFang SC[^"]*Microsoft YaHei[^"]*Noto Sans CJK SC[^"]*sans-serif"/);
      site.put('/picture.svg', 'image/svg+xml', text);
      await tab.goto(`${site.address}picture.svg`);
      expect(
        await tab.evaluate(() => [document.documentElement.localName, document.querySelectorAll('parsererror').length]),
      ).to.deep.equal(['svg', 0]);
      expect(await tab.evaluate(() => document.querySelectorAll('.actors path').length)).to.be.at.least(actors);
      await tab.goto(site.address);
      await tab.waitForSelector('html[data-ready]');
    }
  });

  // Paper, less a margin of 10 mm on every side, in pixels of 1/96 inch.
  const sheets = { A4: [718, 1047], A3: [1047, 1512], 'A4 on its side': [1047, 718] };
  for (const [name, [width, height]] of Object.entries(sheets))
    it(`printed on ${name} it fits, large enough to be read`, async () => {
      for (const show of [() => showBroken(3), () => showMany(3000)]) {
        await tab.setViewport({ width: 1100, height: 900 });
        await show();
        await tab.setViewport({ width, height });
        await tab.emulateMediaType('print');
        await tab.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
        const found = await inside((shadow) => {
          // One for each size of sheet.
          const drawings = Array.from(shadow.querySelectorAll('.paper > svg'));
          const [drawing] = drawings.filter((each) => getComputedStyle(each).display !== 'none');
          const { width, height, bottom } = drawing.getBoundingClientRect();
          const texts = Array.from(drawing.querySelectorAll('text'));
          const legend = texts.filter((text) => text.closest('.words')).length;
          const { width: ownWidth, height: ownHeight } = drawing.viewBox.baseVal;
          const scale = Math.min(width / ownWidth, height / ownHeight);
          const sizes = Array.from(drawing.querySelectorAll('[font-size]'), (text) =>
            text.textContent.length > 1 ? Number(text.getAttribute('font-size')) * scale * 0.75 : 99,
          );
          const hidden = ['.bar', '.body'].map((each) => getComputedStyle(shadow.querySelector(each)).display);
          const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
          return { width, height, bottom, legend, hidden, wide, texts: texts.length, points: Math.min(...sizes) };
        });
        expect(found.width).to.be.within(width * 0.5, width);
        expect(found.height).to.be.at.most(height);
        expect(found.bottom, 'the picture stands on the first sheet, under the heading').to.be.at.most(height);
        expect(found.legend, 'what shapes, lines and signs say').to.equal(17);
        expect(found.wide, 'the table beside it').to.be.at.most(0);
        expect(found.hidden).to.deep.equal(['none', 'none']);
        expect(found.texts).to.be.above(5);
        expect(found.points, 'smallest letters, in points').to.be.at.least(6);
        await tab.evaluate(() => window.dispatchEvent(new Event('afterprint')));
        expect(await inside((shadow) => shadow.querySelector('.paper'))).to.equal(null);
        await tab.emulateMediaType('screen');
      }
    });

  it('a browser that prints by itself gets the sheet too, on one page or two, upright and on its side', async () => {
    for (const mode of ['standard', 'elder']) {
      await tab.evaluate((name) => (document.documentElement.dataset.lianMode = name), mode);
      await showBroken(3);
      for (const [format, landscape] of [
        ['A4', false],
        ['A4', true],
        ['A3', false],
      ]) {
        const margin = { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' };
        const pdf = Buffer.from(await tab.pdf({ format, landscape, margin }));
        const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
        expect(pages.length, `${mode} ${format} ${landscape}`).to.be.within(1, 2);
        expect(pdf.length, 'a picture, and not an empty sheet').to.be.above(20_000);
      }
    }
  });

  describe('each planted fault', () => {
    let districts;
    before(async () => {
      ({ districts } = await loadSource("export { districts } from '@liandong/fixtures/districts';", root));
    });
    /** Goes to the first finding by F8 and answers what is shown of it. */
    const firstFinding = async () => {
      await inside((shadow) => shadow.querySelector('.tree').focus());
      await tab.keyboard.press('F8');
      await tab.evaluate(() => window.settled());
      return inside((shadow) => {
        const decision = shadow.querySelector('.details lian-decision');
        const text = (element) => (element?.shadowRoot ?? element)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
        return {
          said: shadow.querySelector('.unseen[role=status]').textContent.trim(),
          details: text(shadow.querySelector('.details')),
          why: `${text(decision)} ${Array.from(shadow.querySelectorAll('.details lian-citation'), text).join(' ')}`,
          cites: Array.from(decision?.shadowRoot.querySelectorAll('lian-citation') ?? [], text).join(' '),
          signs: shadow.querySelectorAll('svg.drawing .finding').length,
          rings: shadow.querySelectorAll('svg.drawing .rings path').length,
        };
      });
    };

    it('is found by the diagram as the rules find it, in all ten districts', async () => {
      for (const [at, { name, known, problems }] of districts.entries()) {
        await showBroken(at);
        const found = await tab.evaluate(() =>
          window.diagram.network.graph.findings.map(({ community, code }) => [community, code]),
        );
        expect(found, name).to.deep.equal(known);
        const told = await inside((shadow) => shadow.querySelectorAll('.told li').length);
        expect(told >= problems.length, `${name}: what is wrong with its data is told`).to.equal(true);
        // The list holds them all: as rows under whom they touch, and for the next-finding key.
        const summary = await inside((shadow) => shadow.querySelector('.summary').textContent);
        expect(summary).to.include(`${known.length} 处发现`);
        if (known.length === 0) continue;
        const first = await firstFinding();
        expect(first.said, name).to.match(/^建议改进：/);
        // Aloud the names follow in one breath, in the details they are a line of their own.
        for (const part of first.said.split(/[，、]/)) expect(first.details, name).to.include(part);
        expect(first.signs + first.rings, `${name}: it is marked in the picture`).to.be.above(0);
        expect(first.why.length, `${name}: its reasons are shown`).to.be.above(10);
      }
    });

    const plants = {
      'linked but not moving': [3, '联而不动'],
      'moving but not linked': [4, '动而不联'],
      'a role absent': [5, '缺位'],
      'a role misplaced': [6, '错位'],
      'money from one source': [7, '资金来源单一'],
      'where to start': [8, '先从哪个要素开始'],
      'no link where one belongs': [1, '社会组织到社会工作者没有联系'],
    };
    for (const [name, [at, words]] of Object.entries(plants))
      it(`${name}: named, with its reason and its text`, async () => {
        await showBroken(at);
        const { said, cites, why } = await firstFinding();
        expect(said).to.include(words);
        expect(`${cites} ${why}`, 'the text that says so').to.match(/《|〔|办法|意见|方案|条例|规定|示例/);
      });

    it('a role overstepped: the street holds what is another’s', async () => {
      await tab.evaluate(() => {
        window.showBroken(0, ({ records, ...rest }) => ({
          ...rest,
          records: {
            ...records,
            linkage: {
              ...records.linkage,
              assignments: [...records.linkage.assignments, { actor: 'office', role: 'leader', context: 'governance' }],
            },
          },
        }));
      });
      await tab.evaluate(() => window.settled());
      const codes = await tab.evaluate(() => window.diagram.network.graph.findings.map(({ code }) => code));
      expect(codes).to.include('linkage.areRolesInPlace.governance.overstepping');
      expect((await firstFinding()).said).to.include('越位');
    });

    it('a dead link has a cross and says that it is over', async () => {
      await tab.evaluate(() => {
        window.showBroken(0, ({ records, ...rest }) => ({
          ...rest,
          records: {
            ...records,
            linkage: {
              ...records.linkage,
              links: records.linkage.links.map((link) => (link.id === 'l18' ? { ...link, until: '2026-03-02' } : link)),
            },
          },
        }));
      });
      await tab.evaluate(() => window.settled());
      const over = await tab.evaluate(() =>
        window.diagram.network.links.findIndex(({ isActive }) => isActive === false),
      );
      expect(over).to.be.at.least(0);
      expect(await inside((shadow) => shadow.querySelectorAll('svg.drawing .over path').length)).to.equal(1);
      await tab.evaluate((link) => window.diagram.choose({ link }), over);
      await tab.evaluate(() => window.diagram.updateComplete);
      expect(await inside((shadow) => shadow.querySelector('.details').textContent)).to.include('已经停了');
    });
  });
});
