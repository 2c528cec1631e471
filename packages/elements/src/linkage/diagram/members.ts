import { spacing, spiral } from './layout-input.js';
import { onHoneycomb, pushApart } from './separate.js';

/** The members of one group, around the group's middle. */
export interface Members {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Links inside the group, as places of members. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Which way each is drawn from outside; its length says how much. */
  readonly pullX: Float64Array;
  readonly pullY: Float64Array;
}

/** The room that so many members need. */
export const roomOf = (count: number): number => spacing * (0.78 * Math.sqrt(count) + 0.5);

/** Members as they stand before anything draws them. */
export function spread(members: Members): void {
  for (let index = 0; index < members.x.length; index++) {
    if (!isNaN(members.x[index]!)) continue;
    [members.x[index], members.y[index]] = spiral(index, spacing * 0.6);
  }
}

/** Draws linked members together and all others apart, inside a disc, cooling from `heat` to nothing; `pull` is how much the outside draws. */
export function relax(members: Members, radius: number, rounds: number, heat: number, pull = 3): void {
  const { x, y, from, to, pullX, pullY } = members;
  const count = x.length;
  const [dx, dy] = [new Float64Array(count), new Float64Array(count)];
  // As far apart as fills the disc.
  const ideal = Math.max(spacing, radius * Math.sqrt(Math.PI / Math.max(1, count)) * 0.95);
  const drawn = ideal * pull;
  for (let round = 0; round < rounds; round++) {
    const cool = heat * (1 - round / rounds);
    dx.fill(0);
    dy.fill(0);
    for (let a = 0; a < count; a++) {
      for (let b = a + 1; b < count; b++) {
        const [ux, uy] = [x[b]! - x[a]!, y[b]! - y[a]!];
        const push = (ideal * ideal) / (ux * ux + uy * uy + 1);
        dx[a]! -= ux * push;
        dy[a]! -= uy * push;
        dx[b]! += ux * push;
        dy[b]! += uy * push;
      }
    }
    for (let link = 0; link < from.length; link++) {
      const [a, b] = [from[link]!, to[link]!];
      const [ux, uy] = [x[b]! - x[a]!, y[b]! - y[a]!];
      const draw = Math.sqrt(ux * ux + uy * uy) / ideal;
      dx[a]! += ux * draw;
      dy[a]! += uy * draw;
      dx[b]! -= ux * draw;
      dy[b]! -= uy * draw;
    }
    for (let a = 0; a < count; a++) {
      let [mx, my] = [dx[a]! + pullX[a]! * drawn, dy[a]! + pullY[a]! * drawn];
      const length = Math.sqrt(mx * mx + my * my);
      if (length > cool) [mx, my] = [(mx / length) * cool, (my / length) * cool];
      let [nx, ny] = [x[a]! + mx, y[a]! + my];
      const out = Math.sqrt(nx * nx + ny * ny);
      if (out > radius) [nx, ny] = [(nx / out) * radius, (ny / out) * radius];
      x[a] = nx;
      y[a] = ny;
    }
  }
}

/** Parts members that stand too near each other. */
export function part(members: Members, radius: number): void {
  const { x, y } = members;
  const r = new Float64Array(x.length).fill(spacing / 2);
  if (!pushApart({ x, y, r }, 0.01, 300, { within: radius })) onHoneycomb(x, y, spacing * 1.01, radius);
}
