// The rows of a file field as they are laid out, on narrow screens and telephones.
import { expect } from 'chai';
import { bundle, drawn, openSite, theme } from './real-pages.mjs';

const host = `
  import './languages/en/all/index.ts';
  import './controls/file-field/define.ts';
  const field = document.querySelector('lian-file-field');
  field.uploader = () => Promise.reject(new Error('no line'));
  await field.add([new File(['%PDF-1.7' + ' '.repeat(30_000)], 'the plan of the new activity room.pdf')]);
  setTimeout(() => (document.documentElement.dataset.ready = ''), 50);`;

describe('the rows of a file field', function () {
  this.timeout(60_000);
  let site;

  before(async () => {
    const script = await bundle(host);
    site = await openSite(({ pathname }) => {
      if (pathname === '/host.js') return { type: 'text/javascript', body: script };
      if (pathname === '/theme.css') return { type: 'text/css', body: theme };
      return {
        body: `<!doctype html><html lang="en"${pathname === '/elder' ? ' data-lian-mode="elder"' : ''}><meta charset="utf-8"><title>files</title>
          <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/theme.css">
          <script type="module" src="/host.js"></script><lian-file-field label="Papers"></lian-file-field>`,
      };
    });
  });
  after(() => site?.close());

  const seen = () => {
    const { shadowRoot } = document.querySelector('lian-file-field');
    const row = shadowRoot.querySelector('.file').getBoundingClientRect();
    const boxes = [...shadowRoot.querySelectorAll('.file button')].map((button) => button.getBoundingClientRect());
    return {
      tops: boxes.map(({ top }) => top),
      lefts: boxes.map(({ left }) => left - row.left),
      rest: row.right - boxes[boxes.length - 1].right,
      drop: shadowRoot.querySelector('.drop .hint').getClientRects().length > 0,
      lines: shadowRoot.querySelector('.size').getClientRects().length,
      tooWide: document.documentElement.scrollWidth - innerWidth,
    };
  };

  for (const [path, width, isTouch] of [
    ['', 1000, false],
    ['', 390, true],
    ['elder', 320, true],
  ])
    it(`keep their buttons together and at the edge, ${path || 'plain'}, ${width} px`, async () => {
      const tab = await site.browser.newPage();
      await tab.setViewport({ width, height: 800, isMobile: isTouch, hasTouch: isTouch });
      await tab.goto(site.address + path);
      await tab.waitForSelector('html[data-ready]');
      await drawn(tab);
      const { tops, lefts, rest, drop, lines, tooWide } = await tab.evaluate(seen);
      await tab.close();
      expect([lines, drop, tooWide]).to.deep.equal([1, !isTouch, 0]);
      expect(tops[0], 'one line of buttons').to.equal(tops[1]);
      expect(isTouch ? lefts[0] : rest, 'no stray indent').to.equal(0);
    });
});
