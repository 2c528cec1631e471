// Letters of the subsidy wizard on paper: real sheets of A4 out of a real browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { bundle, drawn, openSite, theme } from './real-pages.mjs';
import { root } from './workspace.mjs';

const host = `
  import { lawOn } from '@liandong/core';
  import { allPacks } from '@liandong/packs';
  import './languages/en/all/index.ts';
  import './languages/zh-hant/all/index.ts';
  import './subsidies/subsidy-wizard/define.ts';
  import './subsidies/subsidy-wizard/letters/index.ts';
  const certificate = { certificateLevel: 'middle', obtainedOn: '2024-03-01', neverLapses: true };
  const worker = { role: 'community-worker', month: '2026-02-01', workedFrom: '2023-05-04', isStillHere: true, certificates: [certificate] };
  const exam = { isWorkingHere: true, certificateLevel: 'middle', isAppraised: true, isPaidForLevel: false, paidBefore: 0 };
  Object.assign(document.querySelector('lian-subsidy-wizard'), {
    law: lawOn('2026-03-02', 'cn-990101001001', allPacks), schemes: ['post', 'exam'], facts: { ...worker, ...exam },
    office: document.documentElement.lang === 'en' ? 'Osmanthus Community Residents’ Committee' : '和风街道桂花社区居民委员会' });
  document.documentElement.dataset.ready = '';`;

const font = join(root, 'node_modules/@fontsource-variable/noto-sans-sc');
const style = `${theme}
${readFileSync(join(font, 'index.css'), 'utf8').split('./files/').join('/files/')}
body{margin:16px;font-family:'Noto Sans SC Variable',sans-serif;font-size:var(--lian-text-body);line-height:1.6}`;

describe('the letters of the wizard on paper', function () {
  this.timeout(180_000);
  let site;
  before(async () => {
    const script = await bundle(host);
    site = await openSite(({ pathname, searchParams }) => {
      if (pathname === '/host.js') return { type: 'text/javascript', body: script };
      if (pathname === '/style.css') return { type: 'text/css', body: style };
      if (pathname.startsWith('/files/')) return { type: 'font/woff2', body: readFileSync(join(font, pathname)) };
      const [lang, mode] = [searchParams.get('lang'), searchParams.get('mode')];
      return {
        body: `<!doctype html><html lang="${lang}" data-lian-mode="${mode}"><title>letters</title><link rel="stylesheet" href="/style.css">
          <body><lian-subsidy-wizard></lian-subsidy-wizard><p>${'beside '.repeat(2000)}</p><script type="module" src="/host.js"></script>`,
      };
    });
  });
  after(() => site?.close());

  for (const lang of ['zh-Hans', 'zh-Hant', 'en'])
    for (const [mode, size] of [
      ['standard', 11],
      ['elder', 14],
    ])
      it(`are one sheet of A4 each, with the office's head and its seal, ${lang}, ${mode}`, async () => {
        const tab = await site.browser.newPage();
        await tab.goto(`${site.address}?lang=${lang}&mode=${mode}`);
        await tab.waitForSelector('html[data-ready]');
        await drawn(tab);
        const print = (at) =>
          tab.evaluate((index) => {
            window.print = () => {};
            const letters = document.querySelector('lian-subsidy-wizard').shadowRoot.querySelectorAll('lian-letter');
            letters[index]?.print();
            return letters.length;
          }, at);
        for (let at = 0; at < 2; at++) {
          expect(await print(at)).to.equal(2);
          await drawn(tab);
          await tab.emulateMediaType('print');
          const seen = await tab.evaluate(() => {
            const shadow = document.querySelector('[data-lian-sheet]').shadowRoot;
            const style = (selector) => window.getComputedStyle(shadow.querySelector(selector));
            return {
              head: style('.letterhead').display,
              seal: shadow.querySelector('.seal').textContent.trim().length,
              points: (parseFloat(style('.section').fontSize) * 3) / 4,
            };
          });
          expect(seen).to.deep.include({ head: 'block' });
          expect(seen.seal).to.be.above(0);
          expect(seen.points).to.be.at.least(size);
          const pdf = Buffer.from(await tab.pdf({ format: 'A4', preferCSSPageSize: true }));
          expect(pdf.length, 'no empty sheet').to.be.above(5_000);
          expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), `letter ${at}`).to.have.length(1);
          await tab.emulateMediaType('screen');
          await tab.evaluate(() => {
            window.dispatchEvent(new window.Event('afterprint'));
            document.querySelector('[data-lian-sheet]')?.remove();
          });
        }
        await tab.close();
      });
});
