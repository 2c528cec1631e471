import { forceCollide, forceManyBody, type SimulationNodeDatum } from 'd3-force';
import { gap, spiral } from './layout-input.js';
import { pushApart } from './separate.js';

interface Node extends SimulationNodeDatum {
  readonly index: number;
  readonly r: number;
  x: number;
  y: number;
  vx: number;
  vy: number;
}
interface Tie {
  readonly source: Node;
  readonly target: Node;
  readonly distance: number;
  readonly strength: number;
  /** How much of the way the target goes: who has more ties goes less. */
  readonly bias: number;
}

/** Groups side by side, as discs around the middle of what is around them. */
export interface Siblings {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly r: Float64Array;
  /** Pairs of them with the number of links between. */
  readonly ties: readonly (readonly [number, number, number])[];
  /** Place of the one in the middle, -1 for none. */
  readonly centre: number;
  /** Screens are wider than high: so is the whole. */
  readonly isWide: boolean;
}

/** Lays them out, one turn of the simulation at a time. */
export function* arrange({ x, y, r, ties, centre, isWide }: Siblings, turns: number): Generator<undefined, void> {
  const widest = r.reduce((most, one) => Math.max(most, one), 0);
  // Where all stand already, they stay.
  const warmth = x.every(isNaN) ? 1 : x.some(isNaN) ? 0.3 : 0;
  const nodes: Node[] = Array.from(r, (radius, index) => {
    const [sx, sy] = spiral(index, (widest + gap) * 1.1);
    const node: Node = {
      index,
      r: radius,
      x: isNaN(x[index]!) ? sx : x[index]!,
      y: isNaN(y[index]!) ? sy : y[index]!,
      vx: 0,
      vy: 0,
    };
    return index === centre && warmth === 1 ? { ...node, x: 0, y: 0, fx: 0, fy: 0 } : node;
  });
  if (nodes.length > 1 && warmth > 0) {
    const most = ties.reduce((heaviest, [, , weight]) => Math.max(heaviest, weight), 1);
    const counts = new Float64Array(nodes.length);
    for (const [one, other] of ties) {
      counts[one]!++;
      counts[other]!++;
    }
    const links = ties.map(([one, other, weight]): Tie => ({
      source: nodes[one]!,
      target: nodes[other]!,
      distance: r[one]! + r[other]! + gap,
      strength: 0.06 + 0.5 * (weight / most),
      bias: counts[one]! / (counts[one]! + counts[other]!),
    }));
    const push = forceManyBody<Node>()
      .strength(({ r: radius }) => -radius * 2.5)
      .theta(1.1);
    const part = forceCollide<Node>(({ r: radius }) => radius + gap / 2).strength(0.9);
    // Two in one place part in the same direction every time.
    for (const force of [push, part]) force.initialize!(nodes, () => 0.75);
    const decay = 0.001 ** (1 / turns);
    for (let turn = 0, alpha = warmth * decay; turn < turns; turn++, alpha *= decay) {
      // Late, when all stand apart, and with some turns left to close the ranks.
      if (turn === Math.floor(turns * 0.9) && warmth === 1) yield* exchange(nodes, ties, centre);
      draw(links, alpha);
      push(alpha);
      // Towards the middle.
      for (const node of nodes) {
        node.vx -= node.x * (isWide ? 0.055 : 0.08) * alpha;
        node.vy -= node.y * (isWide ? 0.11 : 0.08) * alpha;
      }
      part(alpha);
      for (const node of nodes) {
        if (node.fx !== undefined) {
          [node.x, node.y, node.vx, node.vy] = [0, 0, 0, 0];
          continue;
        }
        node.x += node.vx *= 0.6;
        node.y += node.vy *= 0.6;
      }
      yield undefined;
    }
  }
  nodes.forEach((node, index) => {
    x[index] = node.x;
    y[index] = node.y;
  });
  if (!pushApart({ x, y, r }, gap, 400, { fixed: centre })) spaced(x, y, r);
}

/** More groups side by side than this keep their places: each would be tried in the place of each. */
const mostExchanged = 1000;

/** Lets two change places where their ties grow shorter by it: shorter ties cross fewer others. */
function* exchange(nodes: readonly Node[], ties: Siblings['ties'], centre: number): Generator<undefined, void> {
  if (nodes.length > mostExchanged) return;
  const tiesOf = nodes.map((): (readonly [number, number])[] => []);
  for (const [a, b, weight] of ties) {
    tiesOf[a]!.push([b, weight]);
    tiesOf[b]!.push([a, weight]);
  }
  const length = (one: number): number => {
    let sum = 0;
    const { x, y } = nodes[one]!;
    for (const [other, weight] of tiesOf[one]!) sum += weight * Math.hypot(x - nodes[other]!.x, y - nodes[other]!.y);
    return sum;
  };
  const swap = (a: Node, b: Node) => {
    [a.x, b.x, a.y, b.y] = [b.x, a.x, b.y, a.y];
  };
  for (let a = 0; a < nodes.length; a++) {
    for (let b = a + 1; b < nodes.length; b++) {
      // Of about one size: a large one in a small one's place would push all others away.
      if (a === centre || b === centre || Math.abs(nodes[a]!.r - nodes[b]!.r) > nodes[a]!.r / 3) continue;
      const before = length(a) + length(b);
      swap(nodes[a]!, nodes[b]!);
      if (length(a) + length(b) >= before) swap(nodes[a]!, nodes[b]!);
    }
    yield undefined;
  }
}

/** Draws both ends of each tie towards the distance that they are to have. */
function draw(links: readonly Tie[], alpha: number): void {
  for (const { source, target, distance, strength, bias } of links) {
    const x = target.x + target.vx - source.x - source.vx || 2.5e-7;
    const y = target.y + target.vy - source.y - source.vy || 2.5e-7;
    const length = Math.sqrt(x * x + y * y);
    const by = ((length - distance) / length) * alpha * strength;
    target.vx -= x * by * bias;
    target.vy -= y * by * bias;
    source.vx += x * by * (1 - bias);
    source.vy += y * by * (1 - bias);
  }
}

/** As a last resort all are drawn apart from the middle by the same factor, until none overlap. */
function spaced(x: Float64Array, y: Float64Array, r: Float64Array): void {
  for (let time = 0; time < 60; time++) {
    x.forEach((at, index) => (x[index] = at * 1.15));
    y.forEach((at, index) => (y[index] = at * 1.15));
    if (pushApart({ x, y, r }, gap / 2, 20)) return;
  }
}
