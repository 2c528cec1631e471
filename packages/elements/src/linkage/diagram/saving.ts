import { CanvasBrush } from './canvas-brush.js';
import { tabbed } from '../../internal/copy-table.js';
import { everything, type Mask } from './bundle.js';
import { framed, type Drawn } from './framed.js';
import type { Layout } from './layout-input.js';
import type { Network } from './network.js';
import { ofFinding, SceneMaker, type Scene, type Wishes } from './scene.js';
import { svgInto, TextOut } from './svg-brush.js';
import type { Telling } from './telling.js';
import { boxOf, viewOf, type View } from './view.js';

export interface Saved extends Drawn, Pick<Wishes, 'path' | 'chosen'> {
  readonly layout: Layout;
  readonly nameOfGroup: (group: number) => string;
  readonly title: string;
  readonly mask?: Mask;
  /** As it is seen; else the whole, with everything open. */
  readonly view?: View;
  /** Size of the smallest text; 12 where nothing is said. */
  readonly text?: number;
  /** Fonts to write in; else those that systems have for Chinese. */
  readonly family?: string;
}

/** So much room is around a file of the whole. */
const room = 32;
/** Up to so many names it is drawn so large that all of them fit between the marks; with more, those of whom findings touch. */
const mostNamed = 1200;

function isCrowded({ labels, wanted }: Scene): boolean {
  const count = (some: Scene['labels']) =>
    wanted.length <= mostNamed ? some.length : some.filter(({ weight }) => weight >= ofFinding).length;
  return count(labels) < count(wanted);
}

/** 整张图，写成 SVG 文本，不用浏览器。The diagram as an SVG of its own, in Node too. The same graph gives the same bytes. */
export function svgOfDiagram(saved: Saved): string {
  const { network, layout, title, summary, mask = everything(network), view, text = 12, family } = saved;
  const box = boxOf(layout);
  const maker = new SceneMaker(network, layout);
  const make = (seen: View) => maker.make(seen, { ...saved, mask, text, isWhole: !view });
  const wholeAt = (scale: number) =>
    viewOf(box, (box.right - box.left) * scale + room * 2, (box.bottom - box.top) * scale + room * 2, room, scale);
  let scale = text / 4.8;
  let scene = make(view ?? wholeAt(scale));
  for (let time = 0; !view && time < 4 && isCrowded(scene); time++) scene = make(wholeAt((scale *= 1.15)));
  const { fill, ...frame } = framed(scene, saved);
  const out = new TextOut();
  svgInto(out, { ...frame, label: summary ? `${title} · ${summary}` : title, family }, fill);
  return out.text;
}

/** The diagram as a picture of so many pixels to the point, on white as on paper. */
export function pngOf(saved: Saved & { readonly view: View }, ratio = 2): Promise<Blob | null> {
  const { network, layout, view, mask = everything(network), text = 12, family } = saved;
  const scene = new SceneMaker(network, layout).make(view, { ...saved, mask, text });
  const { width, height, top, ground, fill } = framed(scene, saved);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(width * ratio), Math.round(height * ratio)];
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(null);
  context.scale(ratio, ratio);
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  context.translate(0, top);
  fill(new CanvasBrush(context, ratio, family));
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/** Actors, links and findings that are seen as tables, a tab between cells, to be pasted. */
export function tableOf(
  network: Network,
  mask: Mask,
  telling: Telling,
  say: (path: readonly string[]) => string,
): string {
  const head = (...keys: readonly string[]) => keys.map((key) => say(['table', key]));
  const { actors, links } = network;
  const nameOf = (id: string) => {
    const actor = network.indexOf.get(id);
    return actor === undefined ? id : telling.nameOf(actor);
  };
  const rows: (readonly string[])[] = [
    head('id', 'name', 'kind', 'tier', 'place'),
    ...actors
      .map(({ id }, actor) => [
        id,
        telling.nameOf(actor),
        telling.kindOf(actor),
        telling.tierOf(actor),
        telling.nameOfGroup(network.groupOf[actor]!),
      ])
      .filter((_, actor) => mask.actor[actor]),
    [],
    head('link', 'from', 'to', 'since', 'last', 'activity'),
    ...links
      .map((link, index) => [
        telling.kindOfLink(index),
        nameOf(link.from),
        nameOf(link.to),
        link.firstOn ?? '',
        link.lastOn ?? '',
        telling.activity(link),
      ])
      .filter((_, index) => mask.link[index]),
    [],
    head('severity', 'finding', 'about', 'place', 'who'),
    ...network.worstFirst.map((place) => telling.findingCells(place)),
  ];
  return tabbed(rows);
}
