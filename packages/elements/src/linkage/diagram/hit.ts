import type { Chosen, Line, Scene } from './scene.js';

/** The one that costs least; none where all cost too much. */
function cheapest<Item>(items: readonly Item[], costOf: (item: Item) => number): Item | undefined {
  let best: Item | undefined;
  let least = Infinity;
  for (const item of items) {
    const cost = costOf(item);
    if (cost < least) [best, least] = [item, cost];
  }
  return best;
}
const upTo = (most: number, away: number): number => (away <= most ? away : Infinity);

/** What lies under a point of the screen: an actor, a closed group, a link, an open group. */
export function under({ nodes, bubbles, lines, discs }: Scene, x: number, y: number, reach = 4): Chosen {
  const away = (one: { readonly x: number; readonly y: number }) => Math.hypot(one.x - x, one.y - y);
  const node = cheapest(nodes, (one) => upTo(one.r * 1.2 + reach, away(one)));
  if (node) return { actor: node.actor };
  const bubble = bubbles.find((one) => away(one) <= one.r + reach);
  if (bubble) return { group: bubble.group };
  const line = cheapest(lines, (one) => (one.state === 'dim' ? Infinity : upTo(3 + reach, distance(x, y, one))));
  if (line) return { link: line.link };
  // The innermost circle around the point stands last.
  const disc = discs.filter((one) => away(one) <= one.r).pop();
  return disc && { group: disc.group };
}

/** What lies in a direction from a point, nearest and straightest first. */
export function towards(
  { nodes, bubbles }: Scene,
  x: number,
  y: number,
  dx: number,
  dy: number,
  chosen: Chosen,
): Chosen {
  const own = JSON.stringify(chosen);
  const marks = [
    ...nodes.map(({ actor, ...at }) => ({ ...at, chosen: { actor } })),
    ...bubbles.map(({ group, ...at }) => ({ ...at, chosen: { group } })),
  ];
  return cheapest(marks, (mark) => {
    const [ux, uy] = [mark.x - x, mark.y - y];
    const along = ux * dx + uy * dy;
    const aside = Math.abs(ux * dy - uy * dx);
    if (along < 2 || aside > along * 1.8 || JSON.stringify(mark.chosen) === own) return Infinity;
    return along + aside * 2;
  })?.chosen;
}

/** Where something stands on the screen. */
export function placeOf({ nodes, bubbles, discs, lines }: Scene, chosen: Chosen): { x: number; y: number } | undefined {
  if (!chosen) return undefined;
  if ('actor' in chosen) return nodes.find(({ actor }) => actor === chosen.actor);
  if ('group' in chosen) return [...bubbles, ...discs].find(({ group }) => group === chosen.group);
  const line = lines.find(({ link }) => link === chosen.link);
  return line && { x: (line.ax + line.bx) / 2, y: (line.ay + line.by) / 2 };
}

function distance(x: number, y: number, { ax, ay, bx, by }: Line): number {
  const [ux, uy] = [bx - ax, by - ay];
  const part = Math.max(0, Math.min(1, ((x - ax) * ux + (y - ay) * uy) / (ux * ux + uy * uy || 1)));
  return Math.hypot(ax + ux * part - x, ay + uy * part - y);
}
