import type { Chosen, Node, Scene } from './scene.js';

/** Finds what lies under a point of the screen: an actor, a closed group, a link, an open group. */
export class HitTest {
  constructor(private readonly scene: Scene) {}

  under(x: number, y: number, reach = 4): Chosen {
    let near: { node: Node; away: number } | undefined;
    for (const node of this.scene.nodes) {
      const away = Math.hypot(node.x - x, node.y - y);
      if (away <= node.r * 1.2 + reach && (!near || away < near.away)) near = { node, away };
    }
    if (near) return { actor: near.node.actor };
    const bubble = this.scene.bubbles.find((one) => Math.hypot(one.x - x, one.y - y) <= one.r + reach);
    if (bubble) return { group: bubble.group };
    let best: { link: number; away: number } | undefined;
    for (const { link, ax, ay, bx, by, state } of this.scene.lines) {
      if (state === 'dim') continue;
      const away = distance(x, y, ax, ay, bx, by);
      if (away <= 3 + reach && (!best || away < best.away)) best = { link, away };
    }
    if (best) return { link: best.link };
    // The innermost circle around the point stands last.
    for (let place = this.scene.discs.length - 1; place >= 0; place--) {
      const disc = this.scene.discs[place]!;
      if (Math.hypot(disc.x - x, disc.y - y) <= disc.r) return { group: disc.group };
    }
    return undefined;
  }

  /** What lies in a direction from a point, nearest and straightest first. */
  towards(x: number, y: number, dx: number, dy: number, chosen: Chosen): Chosen {
    let best: { chosen: Chosen; cost: number } | undefined;
    const own = JSON.stringify(chosen);
    const weigh = (mx: number, my: number, found: Chosen) => {
      const [ux, uy] = [mx - x, my - y];
      const along = ux * dx + uy * dy;
      const aside = Math.abs(ux * dy - uy * dx);
      if (along < 2 || aside > along * 1.8) return;
      const cost = along + aside * 2;
      if ((!best || cost < best.cost) && JSON.stringify(found) !== own) best = { chosen: found, cost };
    };
    for (const { actor, x: mx, y: my } of this.scene.nodes) weigh(mx, my, { actor });
    for (const { group, x: mx, y: my } of this.scene.bubbles) weigh(mx, my, { group });
    return best?.chosen;
  }

  /** Where something stands on the screen. */
  placeOf(chosen: Chosen): { x: number; y: number } | undefined {
    if (!chosen) return undefined;
    if ('actor' in chosen) return this.scene.nodes.find(({ actor }) => actor === chosen.actor);
    if ('group' in chosen)
      return (
        this.scene.bubbles.find(({ group }) => group === chosen.group) ??
        this.scene.discs.find(({ group }) => group === chosen.group)
      );
    const line = this.scene.lines.find(({ link }) => link === chosen.link);
    return line && { x: (line.ax + line.bx) / 2, y: (line.ay + line.by) / 2 };
  }
}

function distance(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const [ux, uy] = [bx - ax, by - ay];
  const part = Math.max(0, Math.min(1, ((x - ax) * ux + (y - ay) * uy) / (ux * ux + uy * uy || 1)));
  return Math.hypot(ax + ux * part - x, ay + uy * part - y);
}
