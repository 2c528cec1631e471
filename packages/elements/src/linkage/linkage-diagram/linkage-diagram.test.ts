import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { linkage } from '@liandong/messages/zh-hans/linkage';
import { diagram as en } from '@liandong/messages/en/diagram';
import type { Actor, Link, LinkageGraph } from '@liandong/sdk/graph';
import { registerWords } from '../../internal/words-controller.js';
import { svgOfDiagram } from '../diagram/saving.js';
import { city } from '../diagram/scene.test.js';
import './define.js';
import type { LianLinkageDiagram } from './linkage-diagram.js';
// @ts-expect-error the bundler of the specs hands a style sheet over as text
import theme from '../../tokens/tokens.css';

registerWords('en', 'diagram', en);

async function show(given: Partial<LianLinkageDiagram>, lang = 'zh-Hans'): Promise<LianLinkageDiagram> {
  const element = await fixture<LianLinkageDiagram>(
    html`<lian-linkage-diagram lang=${lang} .graph=${given.graph} .places=${given.places ?? []} .earlier=${given.earlier}></lian-linkage-diagram>`,
  );
  if (!given.graph?.actors?.length) return element;
  await waitUntil(() => ['排布好了。', 'Arranged.'].includes(said(element)), 'it is laid out', { timeout: 15_000 });
  return element;
}
const all = (element: Element, selector: string) =>
  Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>(selector));
const one = (element: Element, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const said = (element: Element) => one(element, '.unseen[role=status]').textContent!.trim();
const active = (element: Element) => one(element, '.row.active');
const nameOf = (row: Element) => row.querySelector('.said')!.textContent!;
const rows = (element: Element) => all(element, '[role=treeitem]');
const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

async function press(element: LianLinkageDiagram, ...keys: readonly string[]) {
  for (const key of keys) {
    await sendKeys({ press: key });
    await element.updateComplete;
    await frame();
  }
}

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
  it('says of a finding which role of whom, and whom it names, in the details and aloud', async () => {
    const { graph, places } = city(1);
    const [lead, two] = graph.actors.filter(({ community }) => community).map(({ id, name }) => ({ id, name }));
    const of = (code: string, actors: readonly string[], roles?: unknown): never =>
      ({
        code,
        actors,
        links: [],
        severity: 'must',
        roles,
        community: graph.actors.find(({ id }) => id === lead!.id)!.community,
      }) as never;
    const role = (code: string, name: string) => [{ code, actor: 'committee', role: name, who: [lead!.id] }];
    const findings = [
      of('linkage.areRolesInPlace.governance.absent', [lead!.id], role('absent', 'leader')),
      of('linkage.areRolesInPlace.governance.misplaced', [lead!.id], role('misplaced', 'administrativeArm')),
      of('linkage.hasOneStarter.tie', [lead!.id, two!.id]),
    ];
    registerWords('zh-Hans', 'linkage', linkage);
    const element = await show({ graph: { ...graph, findings }, places });
    const next = async () => {
      element['keyboard'].nextFinding();
      await element.updateComplete;
      return all(element, '.about').map((each) => each.textContent);
    };
    expect(await next()).to.deep.equal([
      `居（村）民委员会 · 主导者 · 可以由谁承担：${lead!.name}`,
      `居（村）民委员会 · 行政事务的办理者 · ${lead!.name}`,
      `${lead!.name}、${two!.name}`,
    ]);
    expect(said(element)).to.include('主导者');
    expect((await next())[0]).to.include('行政事务的办理者');
    expect(said(element)).to.include('行政事务的办理者');
    expect((await next())[0]).to.equal(`${lead!.name}、${two!.name}`);
    expect(said(element)).to.include(two!.name);
  });
  it('says of which context a finding on roles is, and counts no tasks where nobody agreed on anything', async () => {
    const { graph, places } = city(1);
    const element = await show({ graph, places });
    const telling = element['telling']!;
    registerWords('zh-Hans', 'linkage', linkage);
    const found = (code: string) => ({ code, actors: [], links: [], severity: 'should' }) as never;
    expect(telling.finding(found('linkage.areRolesInPlace.governance.absent'))).to.match(/，协同治理$/);
    expect(telling.finding(found('linkage.areRolesInPlace.project.absent'))).to.match(/，服务项目$/);
    expect(telling.finding(found('linkage.hasOneStarter.tie'))).to.match(/一样强$/);
    const overdue = (code: string) => {
      const decision = { reasons: [{ facts: { due: 3, done: 1 } }] };
      return telling.substance({ code, actors: [], links: [], severity: 'should', decision } as never);
    };
    expect(overdue('linkage.isMoving.linkedNotMoving')).to.have.length(1);
    expect(overdue('linkage.isMoving.movingNotLinked')).to.deep.equal([]);
  });
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
  it('tells what it compared in the language that the page has now', async () => {
    const { graph, places } = city(1);
    const element = await show({ graph, places, earlier: { ...graph, asOf: '2026-01-31', links: [] } });
    expect(one(element, '.paths').textContent).to.include('与 2026年1月31日 相比');
    element.lang = 'en';
    await waitUntil(() => one(element, '.paths').textContent!.includes('Compared with 31 January 2026: new links'));
    expect(one(element, '.paths').textContent).to.not.match(/多了|条联系/);
    element['leaveWay']();
    element.lang = 'zh-Hans';
    await element.updateComplete;
    expect(one(element, '.paths')).to.equal(null);
  });
  it('tells the way between two in the language that the page has now, and link by link', async () => {
    const { graph, places } = city(2);
    const element = await show({ graph, places });
    element['act']('from', { actor: 3 });
    element['act']('to', { actor: 5 });
    await element.updateComplete;
    expect(one(element, '.paths').textContent).to.include('经过 2 条联系');
    expect(all(element, '.paths li').map((each) => each.textContent!.trim())).to.have.length(2);
    element.lang = 'en';
    await waitUntil(() => one(element, '.paths').textContent!.includes('links on the way: 2'));
    (one(element, '.paths li button') as HTMLButtonElement).click();
    expect(element['chosen']).to.have.property('link');
    element['leaveWay']();
    element.lang = 'zh-Hans';
    await element.updateComplete;
    expect(one(element, '.paths')).to.equal(null);
  });
  it('brings details into view by F8 where they stand under the picture', async () => {
    const column = document.body.appendChild(document.createElement('div'));
    column.style.width = '290px';
    const element = document.createElement('lian-linkage-diagram');
    Object.assign(element, { ...city(2), lang: 'zh-Hans' });
    column.append(element);
    try {
      await waitUntil(() => element.shadowRoot!.querySelector('[role=status]') && said(element) === '排布好了。');
      element['isList'] = false;
      await element.updateComplete;
      element.scrollIntoView();
      one(element, '.stage').focus();
      await press(element, 'F8');
      const { top } = one(element, '.details').getBoundingClientRect();
      expect(top).to.be.below(innerHeight);
      expect(scrollY).to.be.above(0);
    } finally {
      column.remove();
    }
  });
  it('shows the worst finding first, and says how many it does not list', async () => {
    const { graph, places } = city(2);
    const found = (severity: 'must' | 'unknown') =>
      ({ code: 'linkage.isMoving', actors: ['a0-0'], links: [], community: 'c0', severity }) as const;
    const findings = [...Array.from({ length: 600 }, () => found('unknown')), found('must')];
    const element = await show({ graph: { ...graph, findings }, places });
    const actor = graph.actors.findIndex(({ id }) => id === 'a0-0');
    element['choose']({ actor });
    await element.updateComplete;
    expect(said(element)).to.match(/进来 1 条，必须改：.*，还有 600 处没有列出$/);
    expect(all(element, '.details .found').map((each) => each.classList.contains('must'))).to.deep.equal([
      true,
      ...[false, false, false, false, false],
    ]);
    expect(one(element, '.details').textContent).to.include('还有 595 处没有列出');
    element['keyboard'].nextFinding();
    expect(element['finding']).to.equal(600);
    element['beforePrint']();
    const printed = all(element, '.paper tbody tr').map((each) => each.textContent!.trim());
    expect(printed[0]).to.match(/^必须改/);
    expect([printed.length, printed[500]]).to.deep.equal([501, '还有 101 处没有列出']);
    element['afterPrint']();
  });
  it('in elder mode in a narrow column shows communities with their names, and what is in them when it is asked for', async () => {
    const column = document.body.appendChild(document.createElement('div'));
    column.style.width = '290px';
    column.dataset['lianMode'] = 'elder';
    const { graph, places } = city(2);
    const element = document.createElement('lian-linkage-diagram');
    Object.assign(element, { graph, places, lang: 'zh-Hans' });
    column.append(element);
    try {
      await waitUntil(() => element.shadowRoot!.querySelector('[role=status]') && said(element) === '排布好了。');
      element['isList'] = false;
      await element.updateComplete;
      await waitUntil(() => element['stage']?.painted?.view.width);
      await frame();
      const { bubbles, nodes, labels } = element['stage']!.painted!;
      expect([bubbles.length, nodes.length]).to.deep.equal([3, 0]);
      expect(labels.map(({ text }) => text)).to.include.members(['第0社区', '第1社区']);
      element['act']('open', { group: bubbles.find(({ count }) => count > 20)!.group });
      await waitUntil(() => element['stage']!.painted!.nodes.length > 5);
      const [first] = element['stage']!.painted!.nodes;
      expect(first!.r, 'large enough for a finger').to.be.above(14);
    } finally {
      column.remove();
    }
  });
  it('tells the name of every street at a touch, whole and within the picture, in elder mode in a narrow column', async () => {
    const column = document.body.appendChild(document.createElement('div'));
    column.style.width = '290px';
    column.dataset['lianMode'] = 'elder';
    const { graph, places } = city(150);
    const name = (code: string) => `名字很长的第${code}号街道`;
    const named = places.map((place) =>
      place.level === 'street' ? { ...place, name: { 'zh-Hans': name(place.code) } } : place,
    );
    const element = document.createElement('lian-linkage-diagram');
    Object.assign(element, { graph, places: named, lang: 'zh-Hans' });
    column.append(element);
    try {
      await waitUntil(() => element.shadowRoot!.querySelector('[role=status]') && said(element) === '排布好了。', '', {
        timeout: 15_000,
      });
      element['isList'] = false;
      await element.updateComplete;
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
    } finally {
      column.remove();
    }
  }).timeout(30_000);
  it('draws the way between two, and compares with an earlier day', async () => {
    const { graph, places } = city(2);
    const element = await show({
      graph,
      places,
      earlier: { ...graph, asOf: '2026-01-31', links: graph.links.slice(1) },
    });
    expect(one(element, '.paths').textContent).to.include('与 2026年1月31日 相比：多了 1 条联系，少了 0 条');
    element['act']('from', { actor: 3 });
    element['act']('to', { actor: 5 });
    await element.updateComplete;
    expect(one(element, '.paths').textContent).to.include('经过 2 条联系');
    // What is saved shows the way too, still names everybody, and says of which day and how much it is.
    const { now, path: _, chosen: __, ...plain } = element['output'];
    const way = svgOfDiagram({ ...plain, path: element['output'].path });
    expect(way).to.include('opacity="0.12"');
    expect(svgOfDiagram(plain)).to.not.include('opacity="0.12"');
    const namesIn = (file: string) => (file.match(/<text [^>]*>第[^<]{4,}<\/text>/g) ?? []).length;
    expect(namesIn(way)).to.be.at.least(graph.actors.length);
    const title = /<title>([^<]*)</.exec(way)![1];
    expect(title).to.match(/截至 2026年3月31日.*经过 2 条联系/);
    // So does what is printed, in words too.
    element['beforePrint']();
    for (const sheet of all(element, '.paper > svg')) {
      expect(sheet.querySelectorAll('[opacity="0.12"]').length).to.be.above(0);
      expect(sheet.textContent).to.include('资金').and.include('必须改');
    }
    const printed = all(element, '.paper > p, .paper li').map((each) => each.textContent!.trim());
    expect(printed[0]).to.match(/ 到 .*，经过 2 条联系$/);
    expect(printed).to.have.length(3);
    expect((one(element, '.paper details') as HTMLDetailsElement).open).to.equal(true);
    element['afterPrint']();
    element['choose']({ actor: 3 });
    expect(svgOfDiagram({ ...element['output'], view: now })).to.not.equal(
      svgOfDiagram({ ...element['output'], view: now, chosen: undefined }),
    );
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

  describe('with bad data', () => {
    const graph = (actors: readonly unknown[], links: readonly unknown[]) =>
      ({ asOf: '2026-03-31', actors, links, findings: [], problems: [] }) as unknown as LinkageGraph;
    it('says that there is nobody', async () => {
      expect((await show({ graph: graph([], []) })).shadowRoot!.textContent).to.include('还没有行动者');
      expect((await show({ graph: 'x' as unknown as LinkageGraph })).shadowRoot!.textContent).to.include(
        '还没有行动者',
      );
    });
    it('tells what it left out, and shows names as names', async () => {
      const name = '<img src=x onerror=window.hit=1>';
      const actors = [
        { id: 'a', kind: 'committee', tier: 'community', community: 'c', name },
        { id: 'b', kind: 'no such kind', tier: 'community', community: 'c', name: 'B'.repeat(10_000) },
        { id: 'b', kind: 'station', tier: 'community', community: 'c', name: 'twice' },
      ];
      const links = [
        { id: '1', kind: 'funding', from: 'a', to: 'b', isActive: true },
        { id: '2', kind: 'funding', from: 'a', to: 'nobody', isActive: true },
        { id: '3', kind: 'funding', from: 'a', to: 'a', isActive: true },
        { id: '1', kind: 'service', from: 'b', to: 'a', isActive: true },
        { id: '4', kind: 'no such kind', from: 'b', to: 'a', isActive: true },
        null,
      ];
      const element = await show({ graph: graph(actors, links) });
      expect(one(element, '.told').textContent).to.include('有 4 条联系没有画出');
      expect(element.shadowRoot!.querySelector('img')).to.equal(null);
      element['choose']({ actor: 0 });
      await element.updateComplete;
      expect(one(element, '.details .heading').textContent).to.equal(name);
      expect(all(element, '.details li').length).to.equal(1);
      element['choose']({ actor: 1 });
      await element.updateComplete;
      expect(one(element, '.details .soft').textContent).to.match(/^其他 · 社区层面/);
    });
    it('says so of an unknown tier, and shows an unknown problem as it was given', async () => {
      const given = graph([{ id: 'a', kind: 'committee', tier: 'moon', community: 'c', name: '甲' }], []);
      const problems = [{ code: 'odd "thing"', path: 'links[0]' }];
      for (const [lang, tier, problem] of [
        ['zh-Hans', '层面不清楚', '不认识的问题“odd "thing"”'],
        ['en', 'Unknown tier', 'A problem of an unknown kind: “odd "thing"”'],
      ] as const) {
        const element = await show({ graph: { ...given, problems } as unknown as LinkageGraph }, lang);
        element['choose']({ actor: 0 });
        await element.updateComplete;
        expect(one(element, '.details .soft').textContent).to.include(tier);
        expect(said(element)).to.include(tier);
        expect(one(element, '.told li').textContent).to.include(problem);
      }
    });
    it('stays awake with a hundred thousand links', async () => {
      const actors = Array.from({ length: 2000 }, (_, at): Actor => ({
        id: `${at}`,
        kind: 'volunteer',
        tier: 'community',
        community: `c${at % 40}`,
        name: `${at}`,
      }));
      const links = Array.from({ length: 100_000 }, (_, at): Link => ({
        id: `l${at}`,
        kind: 'service',
        from: `${at % 2000}`,
        to: `${(at * 7 + 1 + Math.floor(at / 2000)) % 2000}`,
        evidence: [],
        isActive: true,
      }));
      const element = await show({ graph: graph(actors, links) });
      expect(one(element, '.summary').textContent).to.include('条联系');
    }).timeout(60_000);
  });

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
