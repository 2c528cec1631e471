import { spiral } from './layout-input.js';

/** Discs that may push each other; the `fixed`th stays where it is. */
export interface Discs {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly r: Float64Array;
}

export interface Bounds {
  /** Place of the disc that stays where it is. */
  readonly fixed?: number;
  /** All stay within this of the middle. */
  readonly within?: number;
}

/** Pushes discs apart until none overlap, or `rounds` are over. Answers whether none do. */
export function pushApart({ x, y, r }: Discs, room: number, rounds: number, bounds: Bounds = {}): boolean {
  const { fixed = -1, within = Infinity } = bounds;
  const count = x.length;
  // Sorted from left to right, only neighbours are compared; the order hardly changes from round to round.
  const order = Array.from(x, (_, index) => index);
  const widest = r.reduce((most, one) => Math.max(most, one), 0);
  for (let round = 0; round < rounds; round++) {
    order.sort((a, b) => x[a]! - x[b]! || a - b);
    let isClear = true;
    for (let i = 0; i < count; i++) {
      const a = order[i]!;
      for (let j = i + 1; j < count; j++) {
        const b = order[j]!;
        const dx = x[b]! - x[a]!;
        if (dx > r[a]! + widest + room) break;
        const dy = y[b]! - y[a]!;
        const least = r[a]! + r[b]! + room;
        const square = dx * dx + dy * dy;
        if (square >= least * least) continue;
        isClear = false;
        const distance = Math.sqrt(square);
        // Two in one place part in a direction of their own.
        const [ux, uy] =
          distance > 1e-6 ? [dx / distance, dy / distance] : spiral(a + b + 1, 1 / Math.sqrt(a + b + 1.5));
        const push = (least - distance) / 2 + 1e-3;
        const shareOfA = a === fixed ? 0 : b === fixed ? 2 : 1;
        x[a]! -= ux * push * shareOfA;
        y[a]! -= uy * push * shareOfA;
        x[b]! += ux * push * (2 - shareOfA);
        y[b]! += uy * push * (2 - shareOfA);
      }
    }
    if (isClear) return true;
    for (let index = 0; within < Infinity && index < count; index++) {
      const out = Math.sqrt(x[index]! * x[index]! + y[index]! * y[index]!);
      if (out <= within) continue;
      x[index] = (x[index]! / out) * within;
      y[index] = (y[index]! / out) * within;
    }
  }
  return false;
}

/** Puts points on a honeycomb, each on the nearest free place: nothing can overlap after that. */
export function onHoneycomb(x: Float64Array, y: Float64Array, step: number, within: number): void {
  const taken = new Set<string>();
  const height = (step * Math.sqrt(3)) / 2;
  for (let index = 0; index < x.length; index++) {
    for (let ring = 0; ring < 100 * x.length; ring++) {
      // Around where it stands, ever further out; the spiral visits each place nearby.
      const [dx, dy] = ring === 0 ? [0, 0] : spiral(ring, step * 0.55);
      const row = Math.round((y[index]! + dy) / height);
      const shift = row % 2 === 0 ? 0 : step / 2;
      const column = Math.round((x[index]! + dx - shift) / step);
      const key = `${column} ${row}`;
      if (taken.has(key) || Math.hypot(column * step + shift, row * height) > within) continue;
      taken.add(key);
      x[index] = column * step + shift;
      y[index] = row * height;
      break;
    }
  }
}
