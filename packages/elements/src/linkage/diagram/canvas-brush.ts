import { fonts, rimWidth, type Brush, type Lettering, type Paint, type Pen } from './brush.js';

const none: readonly number[] = [];

class PathPen implements Pen {
  readonly path = new Path2D();
  moveTo(x: number, y: number): void {
    this.path.moveTo(x, y);
  }
  lineTo(x: number, y: number): void {
    this.path.lineTo(x, y);
  }
  closePath(): void {
    this.path.closePath();
  }
  circle(x: number, y: number, r: number): void {
    this.path.moveTo(x + r, y);
    this.path.arc(x, y, r, 0, Math.PI * 2);
  }
}

/** Paints on a canvas, in pixels of the page. */
export class CanvasBrush implements Brush {
  readonly isBatched = true;
  private font = '';
  private readonly stamps = new Map<string, Path2D>();

  constructor(
    private readonly context: CanvasRenderingContext2D,
    private readonly family = fonts,
  ) {
    context.textAlign = 'center';
    context.lineJoin = 'round';
  }

  group(): void {}

  path(paint: Paint, draw: (pen: Pen) => void): void {
    const pen = new PathPen();
    draw(pen);
    this.put(pen.path, paint);
  }

  stamp(key: string, x: number, y: number, paint: Paint = {}, draw: (pen: Pen) => void): void {
    let path = this.stamps.get(key);
    if (!path) {
      const pen = new PathPen();
      draw(pen);
      this.stamps.set(key, (path = pen.path));
    }
    this.context.translate(x, y);
    this.put(path, paint);
    this.context.translate(-x, -y);
  }

  private put(path: Path2D, { fill, stroke, width = 1, dash = none, alpha = 1 }: Paint): void {
    const { context } = this;
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
