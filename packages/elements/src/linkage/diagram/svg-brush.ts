import { fonts, rimWidth, type Brush, type Lettering, type Paint, type Pen, type Place, type Shape } from './brush.js';

/** Where elements are written to: a text, or a page. */
export interface Out {
  start(tag: string): void;
  attribute(name: string, value: string): void;
  /** A way, as the attribute `d`. */
  way(draw: (pen: Pen) => void): void;
  /** What follows is inside. */
  inside(): void;
  end(tag: string, text?: string): void;
}

const tenthsOf = (value: number): number => Math.round(value * 10);

/** One decimal place, written down. Faster than the language's own way, and a large file has half a million of them. */
const num = (value: number): string => written(tenthsOf(value));
function written(tenths: number): string {
  const rest = tenths % 10;
  if (rest === 0) return `${tenths / 10}`;
  return tenths < 0 ? `-${(rest - tenths) / 10}.${-rest}` : `${(tenths - rest) / 10}.${rest}`;
}

/** Joins many pieces while they are new: those that live on, the collector would carry about. */
function settle(pieces: string[]): void {
  if (pieces.length > 5e3) pieces[0] += pieces.splice(1).join('');
}

/** Writes a way piece by piece: joined thousands at a time, the pieces cost the least memory. */
class TextPen implements Pen {
  private x = 0;
  private y = 0;

  constructor(private readonly pieces: string[]) {}
  moveTo(x: number, y: number): void {
    this.x = this.y = 0;
    settle(this.pieces);
    this.go('M', x, y);
  }
  /** From where it stands, as written: a step is shorter to write than a place. */
  lineTo(x: number, y: number): void {
    this.go('l', x, y);
  }
  private go(sign: string, x: number, y: number): void {
    const [tx, ty] = [tenthsOf(x), tenthsOf(y)];
    this.pieces.push(sign, written(tx - this.x), ' ', written(ty - this.y));
    this.x = tx;
    this.y = ty;
  }
  closePath(): void {
    this.pieces.push('Z');
  }
  arc(_x: number, _y: number, r: number): void {
    const size = num(r);
    // One arc, all but a tenth of a pixel: a whole one would end where it begins, and be none.
    this.pieces.push(`a${size} ${size} 0 1 0 0 .1Z`);
  }
}

/** A way as the text of `d`. */
export function wayOf(draw: (pen: Pen) => void): string {
  const pieces: string[] = [];
  draw(new TextPen(pieces));
  return pieces.join('');
}

/** Paints into elements with attributes of SVG's own and no style: a strict policy lets it be. */
export class SvgBrush implements Brush {
  private isOpen = false;
  private run: string | undefined;

  constructor(private readonly out: Out) {}

  group(name: string, title?: string, paint?: Paint): void {
    this.close();
    this.isOpen = true;
    this.out.start('g');
    this.out.attribute('class', name);
    if (paint) painted(this.out, paint);
    this.out.inside();
    titled(this.out, title);
  }

  /** Ends what is open. */
  close(): void {
    this.closeRun();
    if (this.isOpen) this.out.end('g');
    this.isOpen = false;
  }
  private closeRun(): void {
    if (this.run) this.out.end('g');
    this.run = undefined;
  }

  path(paint: Paint | undefined, draw: (pen: Pen) => void, title?: string): void {
    this.closeRun();
    const { out } = this;
    out.start('path');
    out.way(draw);
    if (paint) painted(out, paint);
    if (title) out.inside();
    titled(out, title);
    out.end('path');
  }

  stamps<Spot extends Place>(
    _key: string,
    places: readonly Spot[],
    draw: Shape,
    titleOf?: (place: Spot) => string,
  ): void {
    if (!titleOf) return this.path(undefined, (pen) => places.forEach((place) => draw(pen, place)));
    for (const place of places) this.path(undefined, (pen) => draw(pen, place), titleOf(place));
  }

  text(text: string, x: number, y: number, lettering: Lettering): void {
    const { out } = this;
    const { size, colour, isStrong, rim, alpha } = lettering;
    const key = `${size} ${colour} ${!!isStrong} ${rim} ${alpha}`;
    // Texts of a kind, one after the other, name it once.
    if (this.run !== key) {
      this.closeRun();
      this.run = key;
      out.start('g');
      lettered(out, lettering);
      out.inside();
    }
    out.start('text');
    out.attribute('x', num(x));
    out.attribute('y', num(y));
    out.end('text', text);
  }
}

function titled(out: Out, title: string | undefined): void {
  if (!title) return;
  out.start('title');
  out.end('title', title);
}

/** Those that have a value. */
function attributes(out: Out, all: Readonly<Record<string, string | false | undefined>>): void {
  for (const name of Object.keys(all)) if (all[name]) out.attribute(name, all[name]);
}

const opacityOf = (alpha = 1) => alpha < 1 && `${alpha}`;

function painted(out: Out, { fill = 'none', stroke, width = 1, dash = [], alpha }: Paint): void {
  attributes(out, {
    ...{ fill, stroke, 'stroke-width': stroke && num(width), 'stroke-dasharray': dash.join(' ') },
    opacity: opacityOf(alpha),
  });
}

function lettered(out: Out, { size, colour, isStrong, rim, alpha }: Lettering): void {
  attributes(out, {
    'font-size': num(size),
    fill: colour,
    // What lies under a text says what it is.
    'pointer-events': 'none',
    'font-weight': isStrong && '600',
    stroke: rim,
    'stroke-width': rim && `${rimWidth}`,
    'paint-order': rim && 'stroke',
    opacity: opacityOf(alpha),
  });
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** So much of the height lies above the place where counting begins. */
  readonly top?: number;
  readonly label?: string;
  /** Its class, where it is part of a page: what stands beside it says the same. */
  readonly name?: string;
  readonly ground?: string;
  readonly family?: string;
}

/** The whole picture as one element, painted by `fill`. `label` is what it is called; `ground` lies under it. */
export function svgInto(
  out: Out,
  { width, height, top = 0, label, name, ground, family = fonts }: Frame,
  fill: (brush: Brush) => void,
): void {
  const [wide, high] = [num(width), num(height)];
  out.start('svg');
  attributes(out, {
    xmlns: space,
    viewBox: `0 ${num(-top)} ${wide} ${high}`,
    width: wide,
    height: high,
    'font-family': family,
    'text-anchor': 'middle',
    'stroke-linejoin': 'round',
    role: label && 'img',
    class: name,
    'aria-hidden': name && 'true',
  });
  out.inside();
  titled(out, label);
  if (ground) {
    out.start('rect');
    attributes(out, { width: '100%', height: '100%', y: top > 0 && num(-top), fill: ground });
    out.end('rect');
  }
  const brush = new SvgBrush(out);
  fill(brush);
  brush.close();
  out.end('svg');
}
const space = 'http://www.w3.org/2000/svg';

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

/** Writes text: valid XML, whatever names hold. The same marks are the same text. */
export class TextOut implements Out {
  private readonly pieces: string[] = [];
  private readonly pen = new TextPen(this.pieces);
  private hasInside = false;

  start(tag: string): void {
    settle(this.pieces);
    this.pieces.push('<', tag);
    this.hasInside = false;
  }
  attribute(name: string, value: string): void {
    this.pieces.push(' ', name, '="', escaped(value), '"');
  }
  way(draw: (pen: Pen) => void): void {
    this.pieces.push(' d="');
    draw(this.pen);
    this.pieces.push('"');
  }
  inside(): void {
    this.pieces.push('>');
    this.hasInside = true;
  }
  end(tag: string, text?: string): void {
    if (text !== undefined) this.pieces.push('>', escaped(text), '</', tag, '>');
    else if (this.hasInside) this.pieces.push('</', tag, '>');
    else this.pieces.push('/>');
    this.hasInside = true;
  }
  get text(): string {
    return this.pieces.join('');
  }
}

/** Makes elements of a page. */
export class PageOut implements Out {
  private readonly open: Element[] = [];
  made: SVGElement | undefined;

  constructor(private readonly page: Document) {}

  start(tag: string): void {
    const element = this.page.createElementNS(space, tag);
    this.open[this.open.length - 1]?.appendChild(element);
    this.made ??= element;
    this.open.push(element);
  }
  attribute(name: string, value: string): void {
    if (name !== 'xmlns') this.open[this.open.length - 1]!.setAttribute(name, value);
  }
  way(draw: (pen: Pen) => void): void {
    this.attribute('d', wayOf(draw));
  }
  inside(): void {}
  end(_tag: string, text?: string): void {
    const element = this.open.pop()!;
    if (text !== undefined) element.textContent = text;
  }
}
