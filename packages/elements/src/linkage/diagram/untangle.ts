import type { Layout, LayoutInput } from './layout-input.js';
import type { Tree } from './layout-tree.js';

/** More links than this are not untangled: every exchange looks at all of them. */
export const mostUntangled = 800;

/** Do two links cross, each given by its ends? Links that meet at an actor do not. */
function crosses(x: Float64Array, y: Float64Array, a: number, b: number, c: number, d: number): boolean {
  if (a === c || a === d || b === c || b === d) return false;
  // Most links are nowhere near each other.
  if (x[a]! < x[c]! && x[a]! < x[d]! && x[b]! < x[c]! && x[b]! < x[d]!) return false;
  if (x[a]! > x[c]! && x[a]! > x[d]! && x[b]! > x[c]! && x[b]! > x[d]!) return false;
  const [abx, aby, cdx, cdy] = [x[b]! - x[a]!, y[b]! - y[a]!, x[d]! - x[c]!, y[d]! - y[c]!];
  const one = abx * (y[c]! - y[a]!) - aby * (x[c]! - x[a]!);
  const two = abx * (y[d]! - y[a]!) - aby * (x[d]! - x[a]!);
  if (one > 0 === two > 0) return false;
  const three = cdx * (y[a]! - y[c]!) - cdy * (x[a]! - x[c]!);
  const four = cdx * (y[b]! - y[c]!) - cdy * (x[b]! - x[c]!);
  return three > 0 !== four > 0;
}

/** Lets members of a group change places where fewer links cross then. One step for each actor. */
export function* untangle(tree: Tree, { x, y }: Layout, { from, to, groupOf }: LayoutInput): Generator<void, void> {
  const linksOf = Array.from(groupOf, (): number[] => []);
  from.forEach((actor, link) => {
    linksOf[actor]!.push(link);
    if (to[link] !== actor) linksOf[to[link]!]!.push(link);
  });
  const crossings = (actors: readonly number[]): number => {
    let sum = 0;
    for (const actor of actors)
      for (const link of linksOf[actor]!)
        for (let other = 0; other < from.length; other++)
          if (crosses(x, y, from[link]!, to[link]!, from[other]!, to[other]!)) sum++;
    return sum;
  };
  const exchange = (a: number, b: number) => {
    [x[a], x[b]] = [x[b]!, x[a]!];
    [y[a], y[b]] = [y[b]!, y[a]!];
  };
  for (let round = 0; round < 1; round++) {
    for (const members of tree.members) {
      for (let place = 0; place < members.length; place++) {
        const a = members[place]!;
        // Each meets a handful of others, different ones in each round.
        for (let turn = 1; turn <= Math.min(6, members.length - 1); turn++) {
          const b = members[(place + turn * (round * 2 + 1)) % members.length]!;
          if (a === b) continue;
          const before = crossings([a, b]);
          if (before === 0) continue;
          exchange(a, b);
          if (crossings([a, b]) >= before) exchange(a, b);
        }
        yield;
      }
    }
  }
}
