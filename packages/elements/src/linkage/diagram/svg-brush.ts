import { fonts, type Brush, type Lettering, type Paint, type Pen } from './brush.js';
import { tenth } from './marks.js';

/** An element of an SVG before it is text or part of a page. */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: SvgNode[];
  readonly text?: string;
}

export const node = (
  tag: string,
  attributes: SvgNode['attributes'] = {},
  children: SvgNode[] = [],
  text?: string,
): SvgNode => ({ tag, attributes, children, ...(text !== undefined && { text }) });

class TextPen implements Pen {
  way = '';
  moveTo(x: number, y: number): void {
    this.way += `M${tenth(x)} ${tenth(y)}`;
  }
  lineTo(x: number, y: number): void {
    this.way += `L${tenth(x)} ${tenth(y)}`;
  }
  closePath(): void {
    this.way += 'Z';
  }
  circle(x: number, y: number, r: number): void {
    const size = tenth(r);
    const wide = tenth(size * 2);
    this.way += `M${tenth(x - r)} ${tenth(y)}a${size} ${size} 0 1 0 ${wide} 0a${size} ${size} 0 1 0 ${-wide} 0Z`;
  }
}

/** Paints into a tree of elements, with attributes of SVG's own and no style: a strict policy lets it be. */
export class SvgBrush implements Brush {
  readonly isBatched = false;
  readonly nodes: SvgNode[] = [];
  private current: SvgNode = node('g');

  group(name: string, title?: string): void {
    this.current = node('g', { class: name }, title ? [node('title', {}, [], title)] : []);
    this.nodes.push(this.current);
  }

  path({ fill, stroke, width = 1, dash, alpha = 1 }: Paint, draw: (pen: Pen) => void): void {
    const pen = new TextPen();
    draw(pen);
    this.current.children.push(
      node('path', {
        d: pen.way,
        fill: fill ?? 'none',
        ...(stroke && { stroke, 'stroke-width': tenth(width) }),
        ...(dash && dash.length > 0 && { 'stroke-dasharray': dash.join(' ') }),
        ...(alpha < 1 && { opacity: alpha }),
      }),
    );
  }

  text(text: string, x: number, y: number, { size, colour, isStrong, rim, alpha = 1 }: Lettering): void {
    const attributes = {
      ...{ x: tenth(x), y: tenth(y), 'font-size': tenth(size), fill: colour },
      ...(isStrong && { 'font-weight': 600 }),
      ...(rim && { stroke: rim, 'stroke-width': 3, 'paint-order': 'stroke' }),
      ...(alpha < 1 && { opacity: alpha }),
    };
    this.current.children.push(node('text', attributes, [], text));
  }
}

/** The whole picture as one element. `label` is what it is called; `frame` puts a ground under it. */
export function svgOf(nodes: SvgNode[], { width, height, label, ground, family = fonts }: Frame): SvgNode {
  return node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${tenth(width)} ${tenth(height)}`,
      width: tenth(width),
      height: tenth(height),
      'font-family': family,
      'text-anchor': 'middle',
      'stroke-linejoin': 'round',
      ...(label && { role: 'img' }),
    },
    [
      ...(label ? [node('title', {}, [], label)] : []),
      ...(ground ? [node('rect', { width: '100%', height: '100%', fill: ground })] : []),
      ...nodes,
    ],
  );
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly label?: string;
  readonly ground?: string;
  readonly family?: string;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
// What XML has no way to hold: control signs, and halves of pairs.
const unfit =
  // eslint-disable-next-line no-control-regex -- these are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(^|[^\ud800-\udbff])[\udc00-\udfff]/g;
// Nearly all of a large file is numbers: what holds nothing to escape is left as it is at once.
const plain = /^[\w\s.,#%()\u4e00-\u9fff-]*$/;
const escaped = (text: string): string =>
  plain.test(text) ? text : text.replace(unfit, '$1').replace(/[&<>"']/g, (sign) => entities[sign]!);

/** As text: valid XML, whatever names hold. The same tree is the same text. */
export function svgText({ tag, attributes, children, text }: SvgNode): string {
  let written = `<${tag}`;
  for (const name in attributes) {
    const value = attributes[name]!;
    written += ` ${name}="${typeof value === 'number' ? value : escaped(value)}"`;
  }
  if (children.length === 0 && text === undefined) return `${written}/>`;
  written += text === undefined ? '>' : `>${escaped(text)}`;
  for (const child of children) written += svgText(child);
  return `${written}</${tag}>`;
}

/** As part of a page. */
export function svgElement({ tag, attributes, children, text }: SvgNode, page: Document): SVGElement {
  const element = page.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const name of Object.keys(attributes))
    if (name !== 'xmlns') element.setAttribute(name, String(attributes[name]));
  if (text !== undefined) element.textContent = text;
  for (const child of children) element.appendChild(svgElement(child, page));
  return element;
}
