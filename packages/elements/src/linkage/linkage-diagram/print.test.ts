import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { district, districtDay } from '@liandong/fixtures/district';
import { districtPlaces } from '@liandong/fixtures/district-places';
import { linkageGraph } from '@liandong/sdk/graph';
import './define.js';
import type { LianLinkageDiagram } from './linkage-diagram.js';

/** What sheets hold within margins of ten millimetres, in pixels of the page. */
const sheets = [
  ['A4', 718, 1047],
  ['A4', 1047, 718],
  ['A3', 1047, 1512],
  ['A3', 1512, 1047],
] as const;
/** Six points. */
const least = 8;

async function printed(actors: number, mode: string): Promise<LianLinkageDiagram> {
  if (mode) document.documentElement.dataset['lianMode'] = mode;
  const graph = linkageGraph(district({ actors, seed: 1 }), { asOf: districtDay });
  const element = await fixture<LianLinkageDiagram>(
    html`<lian-linkage-diagram lang="zh-Hans" .graph=${graph} .places=${districtPlaces(graph)}></lian-linkage-diagram>`,
  );
  await waitUntil(() => element['said'] === '排布好了。', 'it is laid out', { timeout: 15_000 });
  element['beforePrint']();
  return element;
}

describe('lian-linkage-diagram on paper', () => {
  afterEach(async () => {
    delete document.documentElement.dataset['lianMode'];
    await emulateMedia({ media: 'screen' });
    await setViewport({ width: 800, height: 600 });
  });
  for (const mode of ['', 'elder'])
    for (const [name, width, height] of sheets)
      it(`has picture and legend on one sheet, in letters of six points and more: ${name}, ${width} by ${height}, ${mode || 'standard'}`, async () => {
        const element = await printed(300, mode);
        await setViewport({ width, height });
        await emulateMedia({ media: 'print' });
        const shown = Array.from(element.shadowRoot!.querySelectorAll<SVGSVGElement>('.paper > svg')).filter(
          (each) => getComputedStyle(each).display !== 'none',
        );
        expect(shown).to.have.length(1);
        const [sheet] = shown as [SVGSVGElement];
        const rect = sheet.getBoundingClientRect();
        const { top } = element.getBoundingClientRect();
        expect(rect.bottom - top).to.be.at.most(height);
        const { width: wide, height: high } = sheet.viewBox.baseVal;
        const scale = Math.min(rect.width / wide, rect.height / high);
        const texts = Array.from(sheet.querySelectorAll('text'));
        const labels = texts.filter((text) => text.closest('.labels, .words'));
        for (const one of labels)
          expect(parseFloat(getComputedStyle(one).fontSize) * scale, one.textContent!).to.be.at.least(least);
        for (const word of ['地区支持', '培育', '还说不清'])
          expect(labels.map((text) => text.textContent)).to.include(word);
        const { actors } = element.graph!;
        const members = sheet.querySelectorAll('[class^="actors "] > path').length;
        if (name === 'A4') return expect(members, 'those of the legend only: names would not fit').to.equal(7);
        expect(members).to.equal(actors.length + 7);
        const names = new Set(actors.map(({ name }) => name));
        expect(labels.filter((text) => names.has(text.textContent!)).length).to.be.above(actors.length / 5);
      });
});
