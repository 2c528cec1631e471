import { expect } from '@open-wc/testing';
import type { Actor, GraphFinding, Link } from '@liandong/sdk/graph';
import { everything } from './bundle.js';
import { city } from './city.test.js';
import { drawn, fitted, widthOf } from './labels.js';
import { layoutOf } from './layout.js';
import { daysOf, noFilter, seenThrough, type Filter } from './mask.js';
import { linksAt, networkOf } from './network.js';
import { rowsOf } from './rows.js';
import { svgOfDiagram } from './saving.js';
import { openGroups, SceneMaker, type Wishes } from './scene.js';
import { boxOf, viewOf, zoomed } from './view.js';

const ready = (communities: number) => {
  const { graph, places } = city(communities);
  const network = networkOf(graph, places);
  const layout = layoutOf(network);
  const wishes: Wishes = {
    mask: everything(network),
    text: 12,
    nameOfGroup: (group) => network.groups[group]!.name?.['zh-Hans'] ?? '',
  };
  return { network, layout, wishes, maker: new SceneMaker(network, layout) };
};
const sayings = { glyphOf: () => '居' };

describe('the network', () => {
  it('groups actors by community, communities by street; the office of a street stands in its middle', () => {
    const { network } = ready(10);
    const levels = network.groups.map(({ level }) => level);
    expect(levels.filter((level) => level === 'community')).to.have.length(10);
    expect(levels.filter((level) => level === 'support')).to.have.length(2);
    expect(network.top?.['zh-Hans']).to.equal('示例区');
  });
  it('leaves out what cannot be drawn, and counts it', () => {
    const { graph } = city(1);
    const bad: Link[] = [
      { ...graph.links[0]!, id: 'x', to: 'nobody' },
      { ...graph.links[0]!, id: 'y', to: graph.links[0]!.from },
      graph.links[0]!,
    ];
    const network = networkOf({
      ...graph,
      actors: [...graph.actors, graph.actors[0]!],
      links: [...graph.links, ...bad],
    });
    expect(network.dropped).to.equal(3);
    expect(network.actors).to.have.length(graph.actors.length);
  });
  it('splits a group that is too large, and keeps it one to the reader', () => {
    const actors = Array.from({ length: 400 }, (_, at): Actor => ({
      id: `${at}`,
      kind: 'volunteer',
      tier: 'community',
      community: 'c',
      name: `${at}`,
    }));
    const network = networkOf({ asOf: '2026-03-31', actors, links: [], findings: [], problems: [] });
    expect(network.groups.filter(({ level }) => level === 'part').length).to.be.above(3);
    const rows = rowsOf(network, everything(network), new Set(['g0']));
    expect(rows).to.have.length(401);
    expect(rows[400]).to.include({ level: 2, place: 400, of: 400 });
  });
});

describe('the scene', () => {
  it('draws communities as one from afar, with count and worst finding, and opens them nearby', () => {
    const { maker, layout, wishes, network } = ready(120);
    const far = viewOf(boxOf(layout), 1000, 700);
    const scene = maker.make(far, wishes);
    expect(scene.nodes).to.have.length(0);
    expect(scene.bubbles.length).to.be.within(24, 160);
    const marks = scene.discs.length + scene.bubbles.length + scene.ribbons.length + scene.lines.length;
    expect(marks).to.be.below(1100);
    const c0 = network.groups.findIndex(({ code }) => code === 'c0');
    const near = zoomed(far, 3 / far.k, layout.groupX[c0]! * far.k + far.x, layout.groupY[c0]! * far.k + far.y, 0.01);
    const open = maker.make(near, wishes);
    expect(open.nodes.length).to.be.within(1, 400);
    expect(open.nodes.find(({ actor }) => network.actors[actor]!.id === 'a0-0')?.worst).to.equal('must');
  });
  it('gives a closed community its worst finding, and a closed street how many of each there are', () => {
    const { graph, places } = city(120);
    const network = networkOf(
      { ...graph, findings: [...graph.findings, { ...graph.findings[0]!, severity: 'should' }] },
      places,
    );
    const layout = layoutOf(network);
    const maker = new SceneMaker(network, layout);
    const wishes: Wishes = { mask: everything(network), text: 12, nameOfGroup: () => '' };
    const groupOf = (code: string) => network.groups.findIndex((group) => group.code === code);
    const bubbleAt = (k: number, code: string) =>
      maker
        .make(
          {
            k,
            x: 500 - k * layout.groupX[groupOf(code)]!,
            y: 400 - k * layout.groupY[groupOf(code)]!,
            width: 1000,
            height: 800,
          },
          wishes,
        )
        .bubbles.find(({ group }) => group === groupOf(code));
    expect(bubbleAt(0.3, 'c0')?.worst).to.equal('must');
    expect(bubbleAt(0.3, 'c1')?.worst).to.equal('unknown');
    expect(bubbleAt(0.3, 'c2')?.worst).to.equal(undefined);
    const view = {
      k: 2,
      x: 500 - 2 * layout.groupX[groupOf('c1')]!,
      y: 400 - 2 * layout.groupY[groupOf('c1')]!,
      width: 1000,
      height: 800,
    };
    const { discs } = maker.make(view, wishes);
    expect(discs.find(({ group }) => group === groupOf('c1'))?.worst, 'open, and it names nobody').to.equal('unknown');
    expect(bubbleAt(0.01, 's0')?.found).to.deep.equal([1, 1, 0]);
    expect(bubbleAt(0.01, 's1')?.found).to.deep.equal([0, 0, 1]);
  });
  it('marks a small closed street with its worst finding, and counts in a large one as large as the letters', () => {
    const { graph, places } = city(120);
    const network = networkOf(graph, places);
    const layout = layoutOf(network);
    const street = network.groups.findIndex(({ code }) => code === 's0');
    const whole = (width: number, text: number) => {
      const k = width / 2 / layout.groupR[street]!;
      const [x, y] = [100 - k * layout.groupX[street]!, 100 - k * layout.groupY[street]!];
      const view = { k, x, y, width: 200, height: 200 };
      const parts = { network, layout, sayings, nameOfGroup: () => '', title: '' };
      return svgOfDiagram({ ...parts, view, text });
    };
    const marked = (width: number, text: number) => whole(width, text).split('<g class="finding must"')[1] ?? '';
    for (const width of [16, 30, 40]) expect(marked(width, 12), `${width} wide`).to.include('>!<');
    const sizeOfCount = (width: number, text: number) =>
      /font-size="([^"]*)"[^>]*><text[^>]*>1</.exec(marked(width, text))?.[1];
    expect([sizeOfCount(46, 12), sizeOfCount(58, 15)]).to.deep.equal(['10', '12.5']);
    // What stands in and on a circle is larger where letters are, as far as the circle has room.
    const signAt = (text: number) => Number(/d="M[-\d. ]+a([\d.]+)/.exec(marked(40, text))![1]);
    const countAt = (text: number) =>
      Number(/^[\s\S]*font-size="([^"]*)"[^>]*><text[^>]*>\d+</.exec(whole(40, text))![1]);
    expect(signAt(16) / signAt(12)).to.be.closeTo(4 / 3, 0.05);
    expect(countAt(16)).to.be.above(countAt(12) * 1.1);
  });
  it('keeps closed what cannot be seen', () => {
    const { layout, network } = ready(120);
    const view = { ...viewOf(boxOf(layout), 1000, 700), k: 2, x: 1e6, y: 1e6 };
    expect(Array.from(openGroups(network, layout, view)).some((is) => is === 1)).to.equal(false);
  });
  it('lights up the links of what is chosen, also where they are drawn as one', () => {
    const { maker, layout, wishes, network } = ready(10);
    const office = network.indexOf.get('o0')!;
    const scene = maker.make(viewOf(boxOf(layout), 1000, 700), { ...wishes, chosen: { actor: office } });
    const strong = scene.lines.filter(({ state }) => state === 'strong').map(({ link }) => link);
    expect(strong.sort()).to.deep.equal(Array.from(linksAt(network, office)).sort());
  });
  it('opens the circle of a closed community for whoever is drawn above the others in it', () => {
    const { maker, layout, wishes, network } = ready(120);
    const c0 = network.groups.findIndex(({ code }) => code === 'c0');
    const view = {
      k: 0.4,
      x: 500 - 0.4 * layout.groupX[c0]!,
      y: 400 - 0.4 * layout.groupY[c0]!,
      width: 1000,
      height: 800,
    };
    const isBubble = (more: Partial<Wishes>) =>
      maker.make(view, { ...wishes, ...more }).bubbles.some(({ group }) => group === c0);
    expect(isBubble({})).to.equal(true);
    const actors = new Set([network.indexOf.get('a0-1')!]);
    expect(isBubble({ path: { actors, links: new Set() } })).to.equal(false);
  });
  it('shows labels that do not lie on each other, and cuts long ones', () => {
    const label = { y: 50, size: 12 } as const;
    const kept = fitted(
      [
        { ...label, text: '阳光社区', x: 50, weight: 1 },
        { ...label, text: '春晖社区', x: 60, weight: 2 },
      ],
      200,
      100,
    );
    expect(kept.map(({ text }) => text)).to.deep.equal(['春晖社区']);
    expect(drawn('社'.repeat(10_000))).to.equal(`${'社'.repeat(6)}…${'社'.repeat(7)}`);
    const long = '上海市浦东新区金杨新村街道桂花社区';
    expect(drawn(`${long}居民委员会`, 10)).to.equal('上海市浦…社区居委会');
    // Numbered committees differ in the middle.
    expect(drawn('桂花社区第一居民委员会', 10)).to.equal('桂花社区第一居委会');
    expect(drawn('河東村第二村民委員會', 9)).to.equal('河東村第二村委會');
    expect(drawn(`${long}老年协会`, 16)).to.equal('上海市浦东新区…桂花社区老年协会');
    expect(widthOf(drawn('A'.repeat(10_000)), 1), 'as wide in letters as in characters').to.be.within(13, 14);
    expect(drawn('\u202ea\u0000b')).to.equal('a b');
  });
  it('writes a name where there is room around its mark, on no other mark, and that of a finding first', () => {
    const name = { size: 12, reach: 12 };
    const [one, other] = [
      { x: 100, y: 50, r: 10, owner: 1 },
      { x: 100, y: 74, r: 10, owner: 2 },
    ];
    const at = (...marks: (typeof one)[]) =>
      fitted([{ ...name, text: '阳光社区', x: 100, y: 50, weight: 40, owner: 1 }], 200, 120, marks)[0]!;
    expect(at(one).y, 'under it').to.equal(74);
    expect(at(one, other).y, 'above it, for another lies under it').to.be.below(40);
    expect(at(one, other, { ...other, y: 26, owner: 3 }).x, 'beside it').to.be.above(130);
    const { layout, network, wishes } = ready(120);
    const { labels, bubbles } = new SceneMaker(network, layout).make(viewOf(boxOf(layout), 900, 700), wishes);
    expect(labels.length).to.be.above(10);
    const onMarks = labels.filter(({ text, x, y, size, isInside }) => {
      const half = widthOf(text, size) / 2;
      const isOn = (bubble: (typeof bubbles)[number]) => {
        const dx = Math.max(x - half - bubble.x, bubble.x - x - half, 0);
        const dy = Math.max(y - size * 0.9 - bubble.y, bubble.y - y - size * 0.2, 0);
        return Math.hypot(dx, dy) < bubble.r * 0.95;
      };
      return (
        !isInside &&
        network.groups.some(({ level, name: own }) => level === 'community' && own?.['zh-Hans'] === text) &&
        bubbles.some(isOn)
      );
    });
    expect(onMarks.map(({ text }) => text)).to.deep.equal([]);
  });
  it('draws what passes a filter: kinds of links, elements, a day, what is around somebody', () => {
    const { network } = ready(5);
    const sum = (bits: Uint8Array) => bits.reduce((all, one) => all + one, 0);
    const seen = (filter: Partial<Filter>) => seenThrough(network, { ...noFilter, ...filter }, 1).mask;
    expect(sum(seen({ hiddenKinds: new Set([0]) }).link)).to.equal(
      network.links.filter(({ kind }) => kind !== 'funding').length,
    );
    expect(sum(seen({ hiddenLooks: new Set([0]) }).actor)).to.equal(120);
    expect(sum(seen({ date: '2026-01-04' }).link)).to.equal(0);
    expect(sum(seen({ around: network.indexOf.get('a0-5')! }).actor)).to.equal(3);
    expect(daysOf(network)).to.deep.equal(['2026-01-05', '2026-03-31']);
  });
});

describe('the SVG of the whole', () => {
  /** Every fifth actor has a finding, of each weight in turn. */
  const saved = (communities: number) => {
    const { graph, places } = city(communities);
    const severities = ['must', 'should', 'unknown'] as const;
    const findings = graph.actors.flatMap(({ id }, at): GraphFinding[] =>
      at % 5 === 2 ? [{ code: 'x', actors: [id], links: [], severity: severities[at % 3]! }] : [],
    );
    const network = networkOf({ ...graph, findings }, places);
    const nameOf = (actor: number) => network.actors[actor]!.name;
    const text = svgOfDiagram({
      network,
      layout: layoutOf(network),
      sayings: { ...sayings, titleOfActor: nameOf },
      nameOfGroup: (group) => network.groups[group]!.name?.['zh-Hans'] ?? '',
      title: '图',
    });
    const [, size = ''] = /viewBox="0 [-\d.]+ ([\d. ]+)"/.exec(text) ?? [];
    // Names stand in runs of one kind each, after everything else.
    const labels: { name: string; left: number; right: number; top: number; bottom: number }[] = [];
    const runs = /<g font-size="([\d.]+)"[^>]*>((?:<text x="[-\d.]+" y="[-\d.]+">[^<]*<\/text>)+)<\/g>/g;
    const drawnLast = text.slice(text.indexOf('<g class="labels">'));
    for (let run = runs.exec(drawnLast); run; run = runs.exec(drawnLast)) {
      const letters = Number(run[1]);
      for (const one of run[2]!.split('</text>').slice(0, -1)) {
        const [, x = '', y = '', name = ''] = /x="([^"]+)" y="([^"]+)">(.*)/.exec(one) ?? [];
        const half = widthOf(name, letters) / 2;
        const [left, right] = [Number(x) - half, Number(x) + half];
        labels.push({ name, left, right, top: Number(y) - letters * 0.9, bottom: Number(y) + letters * 0.2 });
      }
    }
    const names = new Set(labels.map(({ name }) => name));
    const found = Array.from(network.findingsOfActor.keys()).map(nameOf);
    return { network, text, labels, names, found, nameOf, size: size.split(' ').map(Number) as [number, number] };
  };
  const onEachOther = (labels: ReturnType<typeof saved>['labels']) => {
    const sorted = labels.slice().sort((one, other) => one.left - other.left);
    return sorted.flatMap((one, at) => {
      const clashes: string[] = [];
      for (let next = at + 1; next < sorted.length && sorted[next]!.left < one.right; next++)
        if (sorted[next]!.top < one.bottom && one.top < sorted[next]!.bottom)
          clashes.push(`${one.name} and ${sorted[next]!.name}`);
      return clashes;
    });
  };
  const sizesOf: Readonly<Record<string, readonly [number, number]>> = {
    'thirty actors': [1, 1],
    'three hundred': [12, 1],
    'three thousand': [120, 0.97],
    'ten thousand': [400, 0.97],
  };
  for (const [name, [communities, share]] of Object.entries(sizesOf))
    it(`names all with findings of ${name}, no name on another or over the edge, and ${share * 100} in a hundred of all`, () => {
      const { network, text, labels, names, found, nameOf, size } = saved(communities);
      expect(found.length).to.be.above(4);
      expect(found.filter((one) => !names.has(one))).to.deep.equal([]);
      expect(onEachOther(labels)).to.deep.equal([]);
      expect(labels.filter(({ left, right }) => left < 0 || right > size[0])).to.deep.equal([]);
      const unnamed = network.actors.flatMap((_, actor) => (names.has(nameOf(actor)) ? [] : [nameOf(actor)]));
      expect(unnamed.length / network.actors.length).to.be.at.most(1 - share + 1e-9);
      const titles = new Set(text.match(/<title>[^<]*/g)!.map((one) => one.slice(7)));
      expect(unnamed.filter((one) => !titles.has(one))).to.deep.equal([]);
    }).timeout(20_000);
});

describe('the SVG', () => {
  const hostile = () => {
    const { graph } = city(2);
    const actors = graph.actors.map((actor, at) =>
      at === 2 ? { ...actor, name: '<img src=x onerror="alert(1)">&\u0000\ud800' } : actor,
    );
    const network = networkOf({ ...graph, actors });
    return {
      network,
      layout: layoutOf(network),
      sayings: { ...sayings, titleOfActor: (actor: number) => network.actors[actor]!.name },
      nameOfGroup: () => '社区 & <b>',
      title: '图',
    };
  };
  it('is valid XML whatever names hold, with no script and no style attribute', () => {
    const text = svgOfDiagram(hostile());
    expect(text).to.include('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;');
    expect(text).to.not.match(/<img|<script|style=|on\w+="/);
    if (typeof DOMParser === 'undefined') return;
    const page = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(page.querySelector('parsererror')).to.equal(null);
    expect(page.querySelectorAll('.actors path')).to.have.length(hostile().network.actors.length);
  });
  it('is the same for the same graph, to the last byte', () =>
    expect(svgOfDiagram(hostile())).to.equal(svgOfDiagram(hostile())));
  it('names Chinese letters of every system', () =>
    expect(svgOfDiagram(hostile())).to.match(/font-family="[^"]*PingFang SC[^"]*Microsoft YaHei[^"]*Noto Sans SC/));
});
