// The page: paints with given places, ours and cytoscape; shows the element for wheel, drag, memory and the tree of accessibility.
import cytoscape from 'cytoscape';
import { Stage } from '../../../elements/src/linkage/diagram/stage.js';
import '../../../elements/src/linkage/linkage-diagram/define.js';
import { district, districtDay, districtPlaces, everything, layoutOf, linkageGraph, networkOf } from './ours.js';

const frames = (count: number) =>
  new Promise<void>((resolve) => {
    const next = () => (count-- > 0 ? requestAnimationFrame(next) : resolve());
    next();
  });
const made = (actors: number) => {
  const graph = linkageGraph(district({ actors, seed: 1 }), { asOf: districtDay });
  return { graph, places: districtPlaces(graph) };
};
const clear = () => {
  while (document.body.firstChild) document.body.removeChild(document.body.firstChild);
};
const box = () => {
  const element = document.body.appendChild(document.createElement('div'));
  element.className = 'box';
  return element;
};

/** Data and places in memory, to painted and two frames on, in milliseconds. */
async function paintOurs(actors: number): Promise<number> {
  const { graph, places } = made(actors);
  const layout = layoutOf(networkOf(graph, places));
  clear();
  const element = box();
  const canvas = element.appendChild(document.createElement('canvas'));
  const began = performance.now();
  const network = networkOf(graph, places);
  const mask = everything(network);
  const stage = await new Promise<Stage>((resolve) => {
    const shown: Stage = new Stage(element, canvas, {
      wishes: () => ({ mask, text: 12, nameOfGroup: (group) => network.groups[group]!.name?.['zh-Hans'] ?? '' }),
      sayings: () => ({ glyphOf: (kind) => kind.slice(0, 1) }),
      choose: () => {},
      point: () => {},
      painted: () => resolve(shown),
    });
    shown.show(network, layout, true);
  });
  await frames(2);
  const took = performance.now() - began;
  stage.destroy();
  return took;
}

async function paintCytoscape(actors: number): Promise<number> {
  const { graph, places } = made(actors);
  const { x, y } = layoutOf(networkOf(graph, places));
  clear();
  const container = box();
  const began = performance.now();
  const cy = cytoscape({
    container,
    elements: [
      ...graph.actors.map(({ id, name }, at) => ({ data: { id, name }, position: { x: x[at]!, y: y[at]! } })),
      ...graph.links.map(({ id, from, to, kind }) => ({ data: { id: `link ${id}`, source: from, target: to, kind } })),
    ],
    style: [
      { selector: 'node', style: { width: 16, height: 16, label: 'data(name)', 'font-size': 10 } },
      { selector: 'edge', style: { width: 1, 'target-arrow-shape': 'triangle', 'curve-style': 'straight' } },
    ],
    layout: { name: 'preset' },
  });
  await new Promise<void>((resolve) => cy.ready(() => resolve()));
  await frames(2);
  const took = performance.now() - began;
  (globalThis as { cy?: unknown }).cy = cy;
  return took;
}

/** The element: how long to the first picture and to the last, and the longest that the page did not answer. */
async function showElement(actors: number) {
  const { graph, places } = ((globalThis as { kept?: ReturnType<typeof made> }).kept ??= made(actors));
  clear();
  await frames(3);
  let longest = 0;
  performance.mark('given');
  const watch = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  watch.observe({ entryTypes: ['longtask'] });
  const began = performance.now();
  const element = document.createElement('lian-linkage-diagram');
  Object.assign(element, { graph, places });
  document.body.appendChild(element);
  const inner = element as unknown as { layout?: unknown; said: string };
  let first = 0;
  while (inner.said !== '排布好了。' && performance.now() - began < 60_000) {
    await frames(1);
    if (inner.layout && first === 0) {
      first = performance.now() - began;
      performance.mark('first');
    }
  }
  const done = performance.now() - began;
  // What becomes elements of the page does so when nothing moves any more.
  await new Promise((resolve) => setTimeout(resolve, 600));
  watch.disconnect();
  return { first: first || done, done, longest };
}

/** Starts to note how far apart frames are; the answer of `stopFrames` is their list. */
let noting: number[] | undefined;
function noteFrames(): void {
  performance.mark('given');
  performance.mark('first');
  const list: number[] = (noting = []);
  let last: number | undefined;
  const next = (at: number) => {
    if (last !== undefined) list.push(at - last);
    last = at;
    if (noting === list) requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}
function stopFrames(): number[] {
  const list = noting ?? [];
  noting = undefined;
  return list;
}

Object.assign(globalThis, { paintOurs, paintCytoscape, showElement, noteFrames, stopFrames, made, clear });
