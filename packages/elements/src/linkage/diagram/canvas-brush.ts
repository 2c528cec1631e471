import { fonts, rimWidth, type Brush, type Lettering, type Paint, type Pen, type Place, type Shape } from './brush.js';

const none: readonly number[] = [];

/** Paints on a canvas, in pixels of the page. */
export class CanvasBrush implements Brush {
  private font = '';
  private paint: Paint = {};
  private readonly made = new Map<string, HTMLCanvasElement>();

  /** On a canvas with so many pixels to the point. */
  constructor(
    private readonly context: CanvasRenderingContext2D,
    private readonly ratio: number,
    private readonly family = fonts,
  ) {
    context.textAlign = 'center';
    context.lineJoin = 'round';
  }

  group(_name: string, _title?: string, paint: Paint = {}): void {
    this.paint = paint;
  }

  /** Drawn once and then copied, on whole pixels: the outlines of some hundreds of marks would take most of a frame. */
  stamps(key: string, places: readonly Place[], draw: Shape): void {
    const { context, ratio, made } = this;
    context.globalAlpha = 1;
    for (const { x, y, r } of places) {
      const half = Math.ceil((r * 1.5 + 2) * ratio);
      const name = `${key} ${r}`;
      let stamp = made.get(name);
      if (!stamp) {
        made.set(name, (stamp = document.createElement('canvas')));
        stamp.width = stamp.height = half * 2;
        const own = stamp.getContext('2d')!;
        own.setTransform(ratio, 0, 0, ratio, half, half);
        new CanvasBrush(own, ratio).path(this.paint, (pen) => draw(pen, { x: 0, y: 0, r }));
      }
      const at = (place: number) => (Math.round(place * ratio) - half) / ratio;
      context.drawImage(stamp, at(x), at(y), (half * 2) / ratio, (half * 2) / ratio);
    }
  }

  path({ fill, stroke, width = 1, dash = none, alpha = 1 }: Paint, draw: (pen: Pen) => void): void {
    const { context } = this;
    const path = new Path2D();
    draw(path);
    context.globalAlpha = alpha;
    if (fill) {
      context.fillStyle = fill;
      context.fill(path);
    }
    if (!stroke) return;
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.setLineDash(dash as number[]);
    context.stroke(path);
  }

  text(text: string, x: number, y: number, { size, colour, isStrong, rim, alpha = 1 }: Lettering): void {
    const { context } = this;
    const font = `${isStrong ? '600 ' : ''}${Math.round(size * 2) / 2}px ${this.family}`;
    if (font !== this.font) context.font = this.font = font;
    context.globalAlpha = alpha;
    if (rim) {
      context.strokeStyle = rim;
      context.lineWidth = rimWidth;
      context.setLineDash(none as number[]);
      context.strokeText(text, x, y);
    }
    context.fillStyle = colour;
    context.fillText(text, x, y);
  }
}
