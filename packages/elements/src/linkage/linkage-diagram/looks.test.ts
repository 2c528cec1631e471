import { expect, waitUntil } from '@open-wc/testing';
import { city } from '../diagram/city.test.js';
import { frame, one, press, said, show, showNarrow } from './shown-diagram.test.js';
// @ts-expect-error the bundler of the specs hands a style sheet over as text
import theme from '../../tokens/tokens.css';

describe('lian-linkage-diagram in every look', () => {
  it('follows a look that is changed on the open page', async () => {
    const element = await show(city(1));
    await frame();
    const paper = () => (element['stage'] as never as { palette?: { paper: string } }).palette?.paper;
    const sheet = document.createElement('style');
    sheet.textContent = theme as string;
    document.head.append(sheet);
    document.documentElement.dataset['lianTheme'] = 'light';
    try {
      await waitUntil(() => paper() === '#ffffff');
      document.documentElement.dataset['lianTheme'] = 'dark';
      await waitUntil(() => paper() !== undefined && paper() !== '#ffffff');
    } finally {
      delete document.documentElement.dataset['lianTheme'];
      sheet.remove();
    }
  });
  it('brings details into view by F8 where they stand under the picture', async () => {
    await showNarrow(city(2), async (element) => {
      element.scrollIntoView();
      one(element, '.stage').focus();
      await press(element, 'F8');
      const { top } = one(element, '.details').getBoundingClientRect();
      expect(top).to.be.below(innerHeight);
      expect(scrollY).to.be.above(0);
    });
  });
  it('in elder mode in a narrow column shows communities with their names, and what is in them when it is asked for', async () => {
    await showNarrow(
      city(2),
      async (element) => {
        await waitUntil(() => element['stage']?.painted?.view.width);
        await frame();
        const { bubbles, nodes, labels } = element['stage']!.painted!;
        expect([bubbles.length, nodes.length]).to.deep.equal([3, 0]);
        expect(labels.map(({ text }) => text)).to.include.members(['第0社区', '第1社区']);
        element['act']('open', { group: bubbles.find(({ count }) => count > 20)!.group });
        await waitUntil(() => element['stage']!.painted!.nodes.length > 5);
        const [first] = element['stage']!.painted!.nodes;
        expect(first!.r, 'large enough for a finger').to.be.above(14);
      },
      'elder',
    );
  });
  it('tells the name of every street at a touch, whole and within the picture, in elder mode in a narrow column', async () => {
    const { graph, places } = city(150);
    const name = (code: string) => `名字很长的第${code}号街道`;
    const named = places.map((place) =>
      place.level === 'street' ? { ...place, name: { 'zh-Hans': name(place.code) } } : place,
    );
    await showNarrow(
      { graph, places: named },
      async (element) => {
        await waitUntil(() => element['stage']?.painted?.view.width);
        await frame();
        const { groups } = element['network']!;
        const streets = element['stage']!.painted!.bubbles.filter(({ group }) => groups[group]!.level === 'street');
        expect(streets).to.have.length(30);
        for (const { x, y, group } of streets) {
          element['stage']!.tap(x, y, true);
          await frame();
          const label = element['stage']!.painted!.labels.find(({ weight }) => weight === 100)!;
          expect(label.text).to.equal(name(groups[group]!.code!));
          const half = (Array.from(label.text).length * label.size) / 2 - 20;
          expect(label.x - half).to.be.at.least(0);
          expect(label.x + half).to.be.at.most(element['stage']!.now.width);
          expect(said(element)).to.include(label.text);
        }
      },
      'elder',
    );
  }).timeout(30_000);

  for (const [mode, attributes] of Object.entries({
    light: { lianTheme: 'light' },
    dark: { lianTheme: 'dark' },
    elder: { lianTheme: 'light', lianMode: 'elder' },
    'high contrast': { lianTheme: 'contrast' },
  }))
    it(`a checker of accessibility finds nothing, ${mode}`, async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`${theme} body{background:var(--lian-color-paper);color:var(--lian-color-ink)}`);
      document.adoptedStyleSheets = [sheet];
      Object.assign(document.documentElement.dataset, attributes);
      try {
        const element = await show(city(2), 'en');
        for (const panel of ['filter', 'legend', 'more', ''] as const) {
          element['panel'] = panel;
          element['goToFinding'](0);
          await element.updateComplete;
          await expect(element).to.be.accessible();
        }
      } finally {
        document.adoptedStyleSheets = [];
        for (const name of ['lianTheme', 'lianMode']) delete document.documentElement.dataset[name];
      }
    }).timeout(60_000);
});
