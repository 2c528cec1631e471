// npm run bench -- diagram: ours beside cytoscape (painting, in a browser) and d3-force (layout, in Node), in one run.
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { findBrowser, launchArgs } from '../../../tools/src/browser.mjs';
import { packedFiles, weigh } from '../../../tools/src/sizes.mjs';
import { measure, percentile } from './measures.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const quick = process.argv.includes('--quick');
const scratch = mkdtempSync(join(tmpdir(), 'diagram-'));
const options = {
  bundle: true,
  format: 'esm',
  minify: true,
  conditions: ['@liandong/source', 'production'],
  tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  nodePaths: [here('../../node_modules'), here('../../../../node_modules')],
  logLevel: 'error',
};
const lines = [];
const say = (line) => {
  console.log(line);
  lines.push(line);
};
const bars = [];
const bar = (what, value, isMet, limit) => bars.push([what, value, limit, isMet ? 'pass' : '**fail**']);
const ms = (value) => Math.round(value).toLocaleString('en');
const table = (head, rows) =>
  [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** What something answers, and how long the processor worked on it: other work on the machine does not count. */
function timed(act) {
  const { user } = process.cpuUsage();
  const answer = act();
  return [answer, process.cpuUsage({ user, system: 0 }).user / 1000];
}

/** The element as it would be published, over what sizes.json leaves out of it. */
async function size() {
  const root = here('../../../..');
  const sizes = JSON.parse(readFileSync(join(root, 'packages/tools/src/sizes.json'), 'utf8'));
  const own = sizes.filter(({ entries = [] }) => entries.some((entry) => entry.includes('linkage-diagram')));
  const [row] = (await weigh(root, own, packedFiles(root))).rows;
  const what = 'size with layout, list and files, over Lit, the SDK and the decision';
  bar(what, row ? `${(row.size / 1000).toFixed(1)} KB` : 'not built', row?.size <= 35_000, '≤ 35 KB');
  const { outputFiles } = await build({
    ...options,
    stdin: { contents: "export { default } from 'cytoscape';", resolveDir: here('.') },
    platform: 'browser',
    legalComments: 'none',
    write: false,
  });
  const share = (row?.size ?? Infinity) / gzipSync(outputFiles[0].contents, { level: 9 }).length;
  bar('size against cytoscape, which brings its all', `${Math.round(share * 100)} %`, share <= 0.3, '≤ 30 %');
}

/** Layout, files: in Node. */
async function inNode() {
  await build({ ...options, entryPoints: [here('ours.ts')], outfile: join(scratch, 'ours.mjs'), platform: 'node' });
  const ours = await import(pathToFileURL(join(scratch, 'ours.mjs')));
  const { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation } = await import('d3-force');
  const rows = [];
  for (const actors of [30, 300, 3000, 10_000]) {
    const graph = ours.linkageGraph(ours.district({ actors, seed: 1 }), { asOf: ours.districtDay });
    // Communities only: invented streets would bind ours and not d3-force.
    const network = ours.networkOf(graph);
    const given = { from: network.from, to: network.to, communityOf: network.actors.map(({ community }) => community) };
    const [layout, took] = timed(() => ours.layoutOf(network));
    const own = measure(given, layout.x, layout.y);
    const again = ours.layoutOf(network);
    const isSame = again.x.every((x, at) => x === layout.x[at]) && again.y.every((y, at) => y === layout.y[at]);
    const title = (actor) => network.actors[actor].name;
    const sayings = { glyphOf: (kind) => kind.slice(0, 1), titleOfActor: title };
    const saved = {
      network,
      layout,
      sayings,
      nameOfGroup: (group) => network.groups[group].name?.['zh-Hans'] ?? '',
      title: 'x',
    };
    let [svg, written] = ['', Infinity];
    for (let time = 0; time < 8; time++) {
      const [text, took] = timed(() => ours.svgOfDiagram(saved));
      [svg, written] = [text, Math.min(written, took)];
    }
    const bytes = Buffer.byteLength(svg);
    const row = { actors, took, own, svg: bytes, written, isSame: isSame && ours.svgOfDiagram(saved) === svg };
    const names = new Set(svg.slice(svg.indexOf('<g class="labels">')).match(/>[^<]+(?=<\/text>)/g));
    row.named = network.actors.filter(({ name }) => names.has(`>${name}`)).length;
    if (actors <= 300) bar(`actors named in the SVG at ${actors}`, row.named, row.named === actors, 'all');
    row.styled = svg.split(' style=').length - 1;
    if (!quick || actors <= 300) {
      const nodes = network.actors.map(() => ({}));
      const links = Array.from(network.from, (source, link) => ({ source, target: network.to[link] }));
      [, row.d3] = timed(() =>
        forceSimulation(nodes)
          .force('link', forceLink(links))
          .force('charge', forceManyBody())
          .force('collide', forceCollide(9))
          .force('center', forceCenter())
          .stop()
          .tick(300),
      );
      row.other = measure(
        given,
        Float64Array.from(nodes, ({ x }) => x),
        Float64Array.from(nodes, ({ y }) => y),
      );
      bar(
        `crossings at ${actors}, against d3-force`,
        (row.own.crossings / row.other.crossings).toFixed(2),
        row.own.crossings <= row.other.crossings * 1.2,
        '≤ 1.2',
      );
    }
    bar(`purity at ${actors}`, own.purity.toFixed(3), own.purity >= 0.9, '≥ 0.9');
    bar(`overlaps at ${actors}`, own.overlaps, own.overlaps === 0, '0');
    bar(`same layout and bytes again at ${actors}`, row.isSame ? 'yes' : 'no', row.isSame, 'yes');
    // Arrow keys go from row to row: what has a row once all is open can be reached by them.
    const shown = ours.rowsOf(network, ours.everything(network), { has: () => true });
    const count = (kind) => new Set(shown.filter((one) => one.kind === kind).map(({ index }) => index)).size;
    const [reached, all] = [count('actor') + count('link'), network.actors.length + network.from.length];
    const isAll = reached === all;
    bar(`actors and links with a row in the list at ${actors}`, `${ms(reached)} of ${ms(all)}`, isAll, 'all');
    rows.push(row);
  }
  // The same with what the rules find, each actor told in the words of the element.
  const graph = ours.linkageGraph(
    ours.district({ actors: 10_000, seed: 1 }),
    { asOf: ours.districtDay },
    ours.lawOn(ours.districtDay, ours.districtPlace, ours.allPacks),
  );
  const network = ours.networkOf(graph);
  const say = (path, facts = {}) => {
    const found = [path].flat().reduce((words, key) => words?.[key], ours.diagram);
    return typeof found === 'string' ? found.replace(/\{(\w+)\}/g, (_, key) => facts[key]) : [path].flat().join('.');
  };
  const telling = new ours.Telling(network, ours.everything(network), say, 'zh-Hans', (day) => day);
  const broken = Buffer.byteLength(
    ours.svgOfDiagram({
      ...{ network, layout: ours.layoutOf(network), nameOfGroup: () => '', title: 'x' },
      sayings: { glyphOf: (kind) => kind.slice(0, 1), titleOfActor: (actor) => telling.actor(actor, true) },
    }),
  );
  const found = `SVG at 10,000 with ${ms(graph.findings.length)} findings`;
  bar(found, `${(broken / 1e6).toFixed(1)} MB`, broken <= 5e6, '≤ 5 MB');
  const last = rows[rows.length - 1];
  bar('layout at 10,000', `${ms(last.took)} ms`, last.took <= 4000, '≤ 4,000 ms');
  bar('SVG at 10,000', `${(last.svg / 1e6).toFixed(1)} MB`, last.svg <= 5e6, '≤ 5 MB');
  bar('style attributes in the SVG at 10,000', last.styled, last.styled === 0, '0');
  bar('SVG at 10,000 written in', `${ms(last.written)} ms`, last.written <= 150, '≤ 150 ms');
  say('### Layout, in Node: milliseconds of processor time\n');
  say(
    table(
      [
        'actors',
        'ours ms',
        'd3-force ms',
        'd3-force ÷ ours',
        'crossings per link',
        'd3-force',
        'purity',
        'd3-force',
        'overlaps',
        'SVG MB',
        'SVG ms',
        'named in it',
      ],
      rows.map(({ actors, took, d3, own, other, svg, written, named }) => [
        ms(actors),
        ms(took),
        d3 ? ms(d3) : '–',
        d3 ? (d3 / took).toFixed(1) : '–',
        own.crossings.toFixed(2),
        other ? other.crossings.toFixed(2) : '–',
        own.purity.toFixed(3),
        other ? other.purity.toFixed(3) : '–',
        own.overlaps,
        (svg / 1e6).toFixed(2),
        ms(written),
        ms(named),
      ]),
    ),
  );
}

/** Of the page's own thread: processor time of its longest piece of work, and of all until the first picture. */
function work(events) {
  const marks = events.filter(({ cat }) => cat === 'blink.user_timing');
  const [given, first] = ['given', 'first'].map((name) => marks.find((event) => event.name === name));
  const tasks = events.filter(
    ({ name, tid, pid, ts }) => name.endsWith('RunTask') && tid === given.tid && pid === given.pid && ts >= given.ts,
  );
  const sum = tasks.filter(({ ts }) => ts < first.ts).reduce((all, { tdur = 0 }) => all + tdur, 0);
  return { busy: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000, worked: sum / 1000 };
}

const axe = readFileSync(createRequire(here('../../../../package.json')).resolve('axe-core/axe.min.js'), 'utf8');

/** Painting, moving, memory, accessibility: in a browser. */
async function inBrowser() {
  await build({ ...options, entryPoints: [here('page.ts')], outfile: join(scratch, 'page.js'), platform: 'browser' });
  const script = readFileSync(join(scratch, 'page.js'));
  const page =
    '<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><style>body{margin:0}.box{position:relative;width:1200px;height:800px}</style><body></body><script type="module" src="/page.js"></script></html>';
  const server = createServer(({ url }, response) => {
    const isScript = url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : page);
  }).listen(0);
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    args: launchArgs,
    headless: true,
    protocolTimeout: 300_000,
  });
  const rows = [];
  try {
    for (const actors of quick ? [30, 300] : [30, 300, 3000, 10_000]) {
      const open = async () => {
        const tab = await browser.newPage();
        await tab.setViewport({ width: 1240, height: 900 });
        await tab.goto(`http://localhost:${server.address().port}/`);
        await tab.waitForFunction(() => 'paintOurs' in globalThis);
        return tab;
      };
      const best = async (name) => {
        const found = [];
        for (let time = 0; time < 2; time++) {
          const tab = await open();
          found.push(await tab.evaluate((which, count) => globalThis[which](count), name, actors));
          await tab.close();
        }
        return Math.min(...found);
      };
      const row = { actors, paint: await best('paintOurs'), theirs: await best('paintCytoscape') };
      const tab = await open();
      const session = await tab.createCDPSession();
      await tab.evaluate((count) => globalThis.made(count), actors);
      const heap = async () => {
        await session.send('HeapProfiler.collectGarbage');
        return (await tab.metrics()).JSHeapUsedSize;
      };
      // The graph itself is the page's: what is counted is what the element adds to it.
      await tab.evaluate((count) => void (globalThis.kept = globalThis.made(count)), actors);
      const before = await heap();
      await tab.tracing.start({ categories: ['toplevel', 'blink.user_timing', 'devtools.timeline'] });
      Object.assign(row, await tab.evaluate((count) => globalThis.showElement(count), actors));
      Object.assign(row, work(JSON.parse(Buffer.from(await tab.tracing.stop()).toString()).traceEvents));
      row.heap = (await heap()) - before;
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      row.nodes = nodes.filter(({ ignored, role }) => !ignored && role?.value !== 'InlineTextBox').length;
      row.stops = await tab.evaluate(() => {
        const { shadowRoot } = globalThis.document.querySelector('lian-linkage-diagram');
        return shadowRoot.querySelectorAll('.stage[tabindex="0"], .tree[tabindex="0"]').length;
      });
      const frames = async (act) => {
        await tab.evaluate(() => globalThis.noteFrames());
        await act();
        return tab.evaluate(() => globalThis.stopFrames());
      };
      await tab.evaluate(() =>
        globalThis.document.querySelector('lian-linkage-diagram').shadowRoot.querySelector('.stage').focus(),
      );
      await tab.tracing.start({ categories: ['toplevel', 'blink.user_timing', 'devtools.timeline'] });
      const zoom = await frames(async () => {
        for (let step = 0; step < 48; step++) {
          await session.send('Input.dispatchMouseEvent', {
            type: 'mouseWheel',
            x: 400,
            y: 480,
            deltaX: 0,
            deltaY: step % 24 < 12 ? -120 : 120,
          });
          await new Promise((resolve) => setTimeout(resolve, 16));
        }
      });
      const pan = await frames(async () => {
        await tab.mouse.move(400, 480);
        await tab.mouse.down();
        for (let step = 0; step < 60; step++) {
          await tab.mouse.move(400 + 200 * Math.sin(step / 10), 480 + 80 * Math.cos(step / 8));
          await new Promise((resolve) => setTimeout(resolve, 12));
        }
        await tab.mouse.up();
      });
      const moving = work(JSON.parse(Buffer.from(await tab.tracing.stop()).toString()).traceEvents);
      Object.assign(row, {
        moving: moving.busy,
        zoom: percentile(zoom, 0.95),
        pan: percentile(pan, 0.95),
        worst: Math.max(...zoom, ...pan),
      });
      await tab.evaluate(axe);
      row.faults = await tab.evaluate(async () => {
        const { violations } = await globalThis.axe.run('lian-linkage-diagram');
        return violations.map(({ id }) => id);
      });
      await tab.close();
      rows.push(row);
      const limit = { 30: 80, 300: 120, 3000: 150, 10_000: 300 }[actors];
      bar(`paint at ${actors}`, `${ms(row.paint)} ms`, row.paint <= limit, `≤ ${limit} ms`);
      bar(`accessibility nodes at ${actors}`, row.nodes, row.nodes <= 200, '≤ 200');
      bar(`Tab stops of picture and list at ${actors}`, row.stops, row.stops === 1, '1');
      bar(`axe faults at ${actors}`, row.faults.join(', ') || 0, row.faults.length === 0, '0');
      if (actors === 3000) {
        const what = 'laid out and painted at 3000, in slices on the page';
        bar(what, `${ms(row.done)} ms`, row.done <= 1000, '≤ 1,000 ms');
      }
      bar(`longest piece of work at ${actors}, processor time`, `${ms(row.busy)} ms`, row.busy <= 50, '≤ 50 ms');
      bar(`page not answering at ${actors}, on the clock`, `${ms(row.longest)} ms`, row.longest <= 50, '≤ 50 ms');
      bar(`first picture at ${actors}, on the clock`, `${ms(row.first)} ms`, row.first <= 500, '≤ 500 ms');
      bar(`first picture at ${actors}, processor time`, `${ms(row.worked)} ms`, row.worked <= 500, '≤ 500 ms');
      bar(`zoom p95 at ${actors}, on the clock`, `${ms(row.zoom)} ms`, row.zoom <= 34, '≤ 34 ms');
      bar(`pan p95 at ${actors}, on the clock`, `${ms(row.pan)} ms`, row.pan <= 34, '≤ 34 ms');
      bar(`longest frame at ${actors}, on the clock`, `${ms(row.worst)} ms`, row.worst <= 50, '≤ 50 ms');
      const piece = `longest piece of work in a frame at ${actors}, processor time`;
      bar(piece, `${ms(row.moving)} ms`, row.moving <= 34, '≤ 34 ms');
      bar(`heap over the graph at ${actors}`, `${(row.heap / 1e6).toFixed(1)} MB`, row.heap <= 15e6, '≤ 15 MB');
    }
  } finally {
    await browser.close();
    server.close();
  }
  const last = rows[rows.length - 1];
  bar(
    `painted at ${last.actors}, faster than cytoscape`,
    `${(last.theirs / last.paint).toFixed(1)} ×`,
    last.theirs >= last.paint * 10,
    '≥ 10 ×',
  );
  bar(
    `laid out and painted at ${last.actors}, in slices on the page`,
    `${ms(last.done)} ms`,
    last.done <= 4000,
    '≤ 4,000 ms',
  );
  say(
    `\n### Painting and moving, in a browser without a graphics card: milliseconds on the clock, ${availableParallelism()} processors, ${loadavg()[0].toFixed(0)} waiting for them\n`,
  );
  say(
    table(
      [
        'actors',
        'paint ms',
        'cytoscape ms',
        'cytoscape ÷ ours',
        'first picture ms',
        'of it processor',
        'laid out ms',
        'longest task ms',
        'longest, processor',
        'zoom p95',
        'pan p95',
        'worst frame',
        'frame, processor',
        'heap MB',
        'AX nodes',
      ],
      rows.map((row) => [
        ms(row.actors),
        ms(row.paint),
        ms(row.theirs),
        (row.theirs / row.paint).toFixed(1),
        ms(row.first),
        ms(row.worked),
        ms(row.done),
        ms(row.longest),
        ms(row.busy),
        row.zoom.toFixed(0),
        row.pan.toFixed(0),
        row.worst.toFixed(0),
        row.moving.toFixed(0),
        (row.heap / 1e6).toFixed(1),
        row.nodes,
      ]),
    ),
  );
}

try {
  await size();
  await inNode();
  await inBrowser();
  say('\n### Bars\n');
  say(table(['bar', 'measured', 'limit', ''], bars));
  if (!quick && process.argv.includes('--write')) {
    const file = here('../../../../docs/benchmarks-diagram.md');
    const head =
      '# 联动图的测量 · The linkage diagram, measured\n\n`npm run bench -- diagram --write` writes this page. Made-up districts, communities of about thirty, twice as many links as actors, without findings: no law was asked, so neither their signs nor their list are in these figures; all in one run on one machine. Ratios say more than times: a busy machine makes all of them longer. What is said to be processor time is what the page itself worked; on the clock, it also waited for others. Build first: the size is that of what is built, without Lit and the rules.\n\nFrom afar ours paints communities as one mark each, some sixty of them at 10,000, and cytoscape every actor and link: that is the design ([why](decisions/0011-how-the-diagram-is-laid-out.md)), and most of the difference. What no figure here tells is held by specs: names by keyboard, its keys and what is read aloud (`packages/tools/src/diagram.test.mjs`), findings by shape, text and pattern, listed, filtered and printed (`diagram-out.test.mjs`, `days.test.ts`).\n\n';
    writeFileSync(file, `${head}${lines.join('\n')}\n`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
