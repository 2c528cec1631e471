import type { Layout, LayoutInput } from './layout-input.js';
import type { Tree } from './layout-tree.js';

/** In all, and in a group: with more links than this nothing is exchanged, for every exchange looks at all of its group. */
export const mostUntangled = 8000;
const mostOfGroup = 300;

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

/** Lets members of a group change places where fewer of the group's links cross then. Links elsewhere are not looked at: they are too many. */
export function untangle(tree: Tree, group: number, { x, y }: Layout, { from, to }: LayoutInput): void {
  const members = tree.members[group]!;
  const links = Int32Array.from([...tree.inside[group]!, ...tree.outside[group]!]);
  if (members.length < 3 || links.length > mostOfGroup) return;
  const linksOf = members.map((): number[] => []);
  for (const link of links)
    for (const end of [from[link]!, to[link]!])
      if (tree.groupOf[end] === group) linksOf[tree.placeOf[end]!]!.push(link);
  const crossings = (place: number): number => {
    let sum = 0;
    for (const link of linksOf[place]!)
      for (const other of links) if (crosses(x, y, from[link]!, to[link]!, from[other]!, to[other]!)) sum++;
    return sum;
  };
  const exchange = (a: number, b: number) => {
    [x[a], x[b]] = [x[b]!, x[a]!];
    [y[a], y[b]] = [y[b]!, y[a]!];
  };
  for (let one = 0; one < members.length; one++)
    // Each meets a handful of others.
    for (let turn = 1; turn <= Math.min(5, members.length - 1); turn++) {
      const other = (one + turn) % members.length;
      const before = crossings(one) + crossings(other);
      if (before === 0) continue;
      exchange(members[one]!, members[other]!);
      if (crossings(one) + crossings(other) >= before) exchange(members[one]!, members[other]!);
    }
}
