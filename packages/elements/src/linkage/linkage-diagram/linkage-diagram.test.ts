import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { city } from '../diagram/city.test.js';
import { all, frame, one, press, said, show } from './shown-diagram.test.js';

const active = (element: Element) => one(element, '.row.active');
const nameOf = (row: Element) => row.querySelector('.said')!.textContent!;
const rows = (element: Element) => all(element, '[role=treeitem]');

describe('lian-linkage-diagram', () => {
  it('says how much there is, and of which day', async () => {
    const element = await show(city(2));
    expect(one(element, '.summary').textContent).to.equal('截至 2026年3月31日 · 49 个行动者，52 条联系，2 处发现');
  });
  it('draws as many marks as are elements of the page, more on a canvas', async () => {
    const element = await show(city(2));
    await waitUntil(() => one(element, 'svg.drawing'));
    expect(one(element, 'canvas').hidden).to.equal(true);
  });

  describe('without a mouse', () => {
    it('has one Tab stop for picture and list, and F6 between them', async () => {
      const element = await show(city(2));
      const stops = () => all(element, '.stage[tabindex="0"], .tree[tabindex="0"]').map((each) => each.className);
      expect(stops()).to.deep.equal(['tree']);
      one(element, '.tree').focus();
      await press(element, 'F6');
      expect(stops()).to.deep.equal(['stage']);
      expect(element.shadowRoot!.activeElement!.className).to.include('stage');
    });
    it('walks the tree, opens a community, and says of an actor its kind, tier, links and findings', async () => {
      const { graph, places } = city(2);
      const element = await show({ graph, places });
      one(element, '.tree').focus();
      await press(element, 'Home', 'ArrowDown', 'ArrowRight', 'ArrowDown');
      expect(nameOf(active(element))).to.equal(
        '第0社区0号，居（村）民委员会，社区层面，联系出去 1 条，联系进来 1 条，必须改：是不是既联又动',
      );
      expect(one(element, '.tree').getAttribute('aria-activedescendant')).to.equal(active(element).id);
      expect(active(element).getAttribute('aria-level')).to.equal('2');
      expect(active(element).getAttribute('aria-setsize')).to.equal('24');
    });
    it('goes to a row by typing, to a finding by F8, along links by brackets, to the other end by Enter', async () => {
      const element = await show(city(2));
      one(element, '.tree').focus();
      await press(element, 'F8');
      expect(said(element)).to.match(/^必须改/);
      expect(nameOf(active(element))).to.match(/^第0社区0号/);
      await press(element, ']');
      expect(said(element)).to.match(/^资金：来自 第0街道办事处/);
      await press(element, ']');
      expect(said(element)).to.match(/^服务：给 第0社区1号/);
      await press(element, '[', 'Enter');
      expect(said(element)).to.match(/^第0街道办事处，政府，地区层面/);
    });
    it('goes on by F8 and F6 from the search, where somebody has just been found; what is written in it stays', async () => {
      const element = await show(city(2));
      const input = one(element, 'input[type=search]') as HTMLInputElement;
      input.focus();
      await sendKeys({ type: '1社区7号' });
      await press(element, 'Enter', 'F8');
      expect(said(element)).to.match(/^必须改/);
      const first = active(element).id;
      await press(element, 'F8');
      expect(active(element).id).to.not.equal(first);
      await sendKeys({ type: '[0]' });
      await press(element, 'Home', 'Delete');
      expect(element.shadowRoot!.activeElement, 'still in the search').to.equal(input);
      expect(input.value).to.equal('0]');
      // An input method has F6 for itself while somebody writes.
      const composed = { key: 'F6', isComposing: true, bubbles: true, composed: true, cancelable: true };
      expect(input.dispatchEvent(new KeyboardEvent('keydown', composed))).to.equal(true);
      await press(element, 'F6');
      expect(element.shadowRoot!.activeElement!.className).to.include('stage');
    });
    it('moves in the picture to what lies in that direction', async () => {
      const element = await show(city(2));
      one(element, '.stage').focus();
      await press(element, 'ArrowRight');
      const first = said(element);
      await press(element, 'ArrowLeft');
      expect(first).to.not.equal('');
      expect(said(element)).to.not.equal(first);
    });
  });

  it('reaches everything and keeps the page small: ten thousand actors, fewer than fifty rows', async () => {
    const { graph, places } = city(400);
    const element = await show({ graph, places });
    expect(graph.actors.length).to.be.above(9_600);
    one(element, '.tree').focus();
    await press(element, 'ArrowRight', 'ArrowDown', 'ArrowRight', 'End');
    expect(rows(element).length).to.be.within(1, 50);
    expect(nameOf(active(element))).to.include('个行动者');
  }).timeout(60_000);

  it('shows where one is in the whole, once it is not all seen, and goes where that is pointed at', async () => {
    const { graph, places } = city(20);
    const element = await show({ graph, places });
    await frame();
    const map = one(element, '.map') as HTMLCanvasElement;
    expect(map.hidden).to.equal(true);
    element['stage']!.zoom(6);
    await frame();
    expect(map.hidden).to.equal(false);
    const { left, top } = map.getBoundingClientRect();
    const middle = () => {
      const { k, x, y, width, height } = element['stage']!.now;
      return [(width / 2 - x) / k, (height / 2 - y) / k] as const;
    };
    const [before] = middle();
    map.dispatchEvent(new PointerEvent('pointerdown', { clientX: left + 10, clientY: top + 10, buttons: 1 }));
    expect(middle()[0]).to.be.below(before - 100);
  });

  it('tells the page what is chosen', async () => {
    const element = await show(city(2));
    setTimeout(() => element['choose']({ actor: 1 }));
    const { detail } = (await oneEvent(element, 'lian-choose')) as CustomEvent;
    expect(detail.chosen).to.deep.equal({ actor: element.graph!.actors[1]!.id });
  });
  it('finds by name', async () => {
    const element = await show(city(2));
    const input = one(element, 'input[type=search]') as HTMLInputElement;
    input.value = '1社区7号';
    input.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(all(element, '[role=option]').map((each) => each.textContent!.replace(/\s+/g, ' ').trim())).to.deep.equal([
      '第1社区7号 社区社会组织',
    ]);
    input.focus();
    await press(element, 'Enter');
    expect(nameOf(active(element))).to.match(/^第1社区7号/);
  });
  it('leaves Enter to the input method while one is composing', async () => {
    const element = await show(city(2));
    const input = one(element, 'input[type=search]') as HTMLInputElement;
    input.value = '社区';
    input.dispatchEvent(new Event('input'));
    await element.updateComplete;
    const enter = (isComposing: boolean) =>
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing, bubbles: true, cancelable: true }));
    enter(true);
    expect(element['chosen']).to.equal(undefined);
    enter(false);
    expect(element['chosen']).to.not.equal(undefined);
  });
  it('keeps what is there when the graph changes', async () => {
    const { graph, places } = city(2);
    const element = await show({ graph, places });
    const before = Array.from(element['layout']!.x);
    element.graph = { ...graph, links: graph.links.slice(2) };
    await element.updateComplete;
    await waitUntil(() => said(element) === '排布好了。' && element['layout']);
    await frame();
    const far = Array.from(element['layout']!.x, (x, at) => Math.abs(x - before[at]!));
    expect(Math.max(...far)).to.be.below(30);
  });
});
