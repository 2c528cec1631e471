import type { Layout } from './layout-input.js';

/** What is seen: a point of the layout stands at `k` times itself plus `x`, `y`. */
export interface View {
  readonly k: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Closest and farthest that anybody can look. */
export const nearest = 4;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box around all that has a place. */
export function boxOf({ x, y, groupX, groupY, groupR }: Layout): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const take = (px: number, py: number, r: number) => {
    if (isNaN(px)) return;
    [left, right] = [Math.min(left, px - r), Math.max(right, px + r)];
    [top, bottom] = [Math.min(top, py - r), Math.max(bottom, py + r)];
  };
  groupX.forEach((px, group) => take(px, groupY[group]!, groupR[group]!));
  if (left === Infinity) x.forEach((px, actor) => take(px, y[actor]!, 20));
  return left === Infinity ? { left: -100, top: -100, right: 100, bottom: 100 } : { left, top, right, bottom };
}

/** The view that shows a box whole, with some room around it. */
export function viewOf(box: Box, width: number, height: number, room = 24, most = 2.2): View {
  const [wide, high] = [Math.max(1, box.right - box.left), Math.max(1, box.bottom - box.top)];
  const k = Math.min(most, Math.max(0.005, Math.min((width - room * 2) / wide, (height - room * 2) / high)));
  return {
    k,
    x: width / 2 - (k * (box.left + box.right)) / 2,
    y: height / 2 - (k * (box.top + box.bottom)) / 2,
    width,
    height,
  };
}

/** The view `factor` times as near, with what is at a point of the screen staying there. */
export function zoomed(view: View, factor: number, px: number, py: number, least: number): View {
  const k = Math.min(nearest, Math.max(least, view.k * factor));
  const by = k / view.k;
  return { ...view, k, x: px - (px - view.x) * by, y: py - (py - view.y) * by };
}

/** The view on its way from one to another; both ends belong to it. */
export function between(one: View, other: View, part: number): View {
  const k = one.k * (other.k / one.k) ** part;
  // What is in the middle moves evenly, measured in what is seen.
  const middle = ({ k: at, x, y, width, height }: View) => [(width / 2 - x) / at, (height / 2 - y) / at] as const;
  const [[ax, ay], [bx, by]] = [middle(one), middle(other)];
  const along = Math.abs(other.k - one.k) < 1e-9 ? part : (1 / k - 1 / one.k) / (1 / other.k - 1 / one.k);
  const [mx, my] = [ax + (bx - ax) * along, ay + (by - ay) * along];
  return { ...other, k, x: other.width / 2 - mx * k, y: other.height / 2 - my * k };
}
