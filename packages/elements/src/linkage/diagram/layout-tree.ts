import type { LayoutInput } from './layout-input.js';

/** Groups within groups, with the links of each level; lists of groups begin with the whole, so group 3 is the fifth. */
export interface Tree {
  readonly groupOf: Int32Array;
  readonly parentOf: Int32Array;
  readonly isCentre: Uint8Array;
  /** Groups directly inside, by group + 1. */
  readonly children: readonly (readonly number[])[];
  /** Groups with groups inside, innermost first, the whole (-1) last. */
  readonly inner: readonly number[];
  /** Numbers of links between the groups directly inside, by group + 1; ends are places among the children. */
  readonly ties: readonly (readonly (readonly [number, number, number])[])[];
  /** Actors directly inside, by group. */
  readonly members: readonly (readonly number[])[];
  /** An actor's place among the members of its group. */
  readonly placeOf: Int32Array;
  /** Links with both ends in the group, and with one. */
  readonly inside: readonly (readonly number[])[];
  readonly outside: readonly (readonly number[])[];
  /** Is the group the other or somewhere within it? */
  readonly isWithin: (group: number, other: number) => boolean;
}

/** How many groups are around each. */
export function depthsOf(parentOf: Int32Array): Int32Array {
  const depth = new Int32Array(parentOf.length);
  parentOf.forEach((parent, group) => (depth[group] = parent < 0 ? 0 : depth[parent]! + 1));
  return depth;
}

/** Up from two groups to where they are side by side; twice the same where one is within the other. */
export function sideBySide(parentOf: Int32Array, depth: Int32Array, a: number, b: number): readonly [number, number] {
  while (depth[a]! > depth[b]!) a = parentOf[a]!;
  while (depth[b]! > depth[a]!) b = parentOf[b]!;
  while (parentOf[a] !== parentOf[b]) [a, b] = [parentOf[a]!, parentOf[b]!];
  return [a, b];
}

export function treeOf({ groupOf, parentOf, isCentre, from, to }: LayoutInput): Tree {
  const lists = (count: number) => Array.from({ length: count }, (): number[] => []);
  const groups = parentOf.length;
  const [children, members, inside, outside] = [lists(groups + 1), lists(groups), lists(groups), lists(groups)];
  const depth = depthsOf(parentOf);
  const place = Int32Array.from(parentOf, (parent, group) => children[parent + 1]!.push(group) - 1);
  const placeOf = Int32Array.from(groupOf, (group, actor) => members[group]!.push(actor) - 1);

  const weights = Array.from({ length: groups + 1 }, () => new Map<number, number>());
  for (let link = 0; link < from.length; link++) {
    const [own, other] = [groupOf[from[link]!]!, groupOf[to[link]!]!];
    if (own === other) {
      inside[own]!.push(link);
      continue;
    }
    outside[own]!.push(link);
    outside[other]!.push(link);
    const [a, b] = sideBySide(parentOf, depth, own, other);
    if (a === b) continue;
    const around = parentOf[a]! + 1;
    const key = Math.min(place[a]!, place[b]!) * children[around]!.length + Math.max(place[a]!, place[b]!);
    weights[around]!.set(key, (weights[around]!.get(key) ?? 0) + 1);
  }
  const ties = weights.map((map, around) => {
    const count = children[around]!.length;
    return Array.from(map, ([key, weight]) => [Math.floor(key / count), key % count, weight] as const);
  });
  const inner = [-1, ...Array.from(parentOf.keys()).filter((group) => children[group + 1]!.length > 0)].reverse();
  const isWithin = (group: number, other: number): boolean => {
    for (let at = group; at >= 0; at = parentOf[at]!) if (at === other) return true;
    return false;
  };
  return { groupOf, parentOf, isCentre, children, inner, ties, members, placeOf, inside, outside, isWithin };
}
