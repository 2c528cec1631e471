/** Draws a way: what `Path2D` and a path of an SVG have in common. An arc is always a whole circle, from its right edge. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
  arc(x: number, y: number, r: number, from: number, to: number): void;
}

export function circle(pen: Pen, x: number, y: number, r: number): void {
  pen.moveTo(x + r, y);
  pen.arc(x, y, r, 0, Math.PI * 2);
}

/** Where a shape stands, and how far it reaches about. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}
export type Shape = (pen: Pen, place: Place) => void;

export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly alpha?: number;
}

export interface Lettering {
  readonly size: number;
  readonly colour: string;
  readonly isStrong?: boolean;
  /** A rim in this colour, so that the text can be read on whatever lies under it. */
  readonly rim?: string;
  readonly alpha?: number;
}

/** What paints a scene: on a canvas, or into an SVG. */
export interface Brush {
  /** Marks that follow belong together, up to the next of these; `title` is what they are, `paint` what they have alike. */
  group(name: string, title?: string, paint?: Paint): void;
  path(paint: Paint, draw: (pen: Pen) => void): void;
  /**
   * The same shape at many places, painted as its group is: `key` names shape and paint together. With `titleOf`, each says what it is;
   * without, they are one way.
   */
  stamps<Spot extends Place>(
    key: string,
    places: readonly Spot[],
    draw: Shape,
    titleOf?: (place: Spot) => string,
  ): void;
  text(text: string, x: number, y: number, lettering: Lettering): void;
}

/** Letters of a system without any web font; Chinese first. */
export const fonts =
  '"PingFang SC","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC","Source Han Sans SC",sans-serif';

/** Half of it lies outside the letters: wide enough that a band under a name does not run into it. */
export const rimWidth = 4;
