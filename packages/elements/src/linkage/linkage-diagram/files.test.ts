import { expect, waitUntil } from '@open-wc/testing';
import { lawOn } from '@liandong/core';
import { district, districtDay } from '@liandong/fixtures/district';
import { districtPlace } from '@liandong/fixtures/districts';
import { allPacks } from '@liandong/packs';
import { linkageGraph } from '@liandong/sdk/graph';
import { everything } from '../diagram/bundle.js';
import { layoutOf } from '../diagram/layout.js';
import { networkOf } from '../diagram/network.js';
import { svgOfDiagram } from '../diagram/saving.js';
import { city } from '../diagram/city.test.js';
import { Telling } from '../diagram/telling.js';
import { all, said, show } from './shown-diagram.test.js';

describe('lian-linkage-diagram given away', () => {
  it('is a file of less than five million bytes, of ten thousand actors with thousands of findings too', async () => {
    const law = lawOn(districtDay, districtPlace, allPacks);
    const sizes: number[] = [];
    const element = await show();
    for (const given of [undefined, law]) {
      const graph = linkageGraph(district({ actors: 10_000, seed: 1 }), { asOf: districtDay }, given);
      const network = networkOf(graph);
      const telling = new Telling(network, everything(network), element['say'], 'zh-Hans', element['date']);
      const text = svgOfDiagram({
        ...element['output'],
        ...{ network, layout: layoutOf(network), mask: everything(network), path: undefined, chosen: undefined },
        nameOfGroup: (group) => telling.nameOfGroup(group),
        sayings: {
          glyphOf: element['glyphOf'],
          titleOfActor: (actor) => telling.actor(actor, true),
          titleOfGroup: (group) => telling.group(group),
        },
      });
      sizes.push(new Blob([text]).size);
      if (given) {
        expect(graph.findings.length).to.be.above(2000);
        // Those of links and of actors, and not each by itself.
        for (const severity of ['should', 'unknown'])
          expect(text.split(`<g class="finding ${severity}"`).length - 1, severity).to.be.within(1, 4);
      }
    }
    expect(sizes[0]).to.be.below(4_500_000);
    expect(sizes[1]).to.be.below(5_000_000);
  }).timeout(120_000);
  it('saves the whole as PNG where the picture has no size, in the fonts of the page, and says so where none is made', async () => {
    const { graph, places } = city(2);
    const element = await show({ graph, places });
    element.style.fontFamily = 'Example';
    const saved: HTMLAnchorElement[] = [];
    const own = { click: HTMLAnchorElement.prototype.click, toBlob: HTMLCanvasElement.prototype.toBlob };
    const sizes: number[] = [];
    HTMLAnchorElement.prototype.click = function () {
      saved.push(this);
    };
    HTMLCanvasElement.prototype.toBlob = function (take, ...rest) {
      sizes.push(this.width, this.height);
      if (saved.length > 0) take(null);
      else own.toBlob.call(this, take, ...rest);
    };
    try {
      Object.assign(element['stage']!.now, { width: 0, height: 0 });
      element['panel'] = 'more';
      await element.updateComplete;
      const button = all(element, '#more button').find((each) => each.textContent === '保存为 PNG 图')!;
      button.click();
      await waitUntil(() => saved.length > 0);
      // With a title over the picture and a legend under it.
      expect(sizes[0]).to.equal(3200);
      expect(sizes[1]).to.be.within(2250, 2500);
      expect(saved[0]!.download).to.match(/\.png$/);
      button.click();
      await waitUntil(() => said(element).startsWith('没有生成图片'));
      expect(element['output'].family).to.match(/^Example,.*Noto Sans CJK SC/);
      expect(svgOfDiagram(element['output'])).to.include('font-family="Example,');
    } finally {
      HTMLAnchorElement.prototype.click = own.click;
      HTMLCanvasElement.prototype.toBlob = own.toBlob;
    }
  });
  it('gives no picture away before there is one', async () => {
    const element = await show(city(1));
    element['panel'] = 'more';
    await element.updateComplete;
    const off = () => all(element, '#more button:disabled').map((each) => each.textContent!.trim());
    expect(off()).to.deep.equal([]);
    element['layout'] = undefined;
    element.requestUpdate();
    await element.updateComplete;
    expect(off()).to.deep.equal(['保存为 SVG 图', '保存为 PNG 图']);
  });
});
