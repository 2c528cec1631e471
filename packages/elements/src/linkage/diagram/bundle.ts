import { depthsOf, sideBySide } from './layout-tree.js';
import type { Network } from './network.js';

/** What is drawn of a network at all: a filter, a date, a neighbourhood. */
export interface Mask {
  /** Changes whenever the mask does. */
  readonly version: number;
  readonly actor: Uint8Array;
  readonly link: Uint8Array;
}

/** Links between two groups as one, with how many there are of each kind. */
export interface Bundle {
  readonly a: number;
  readonly b: number;
  readonly counts: Uint32Array;
  readonly count: number;
}

export interface Bundled {
  /** Heaviest first. */
  readonly bundles: readonly Bundle[];
  /** Links that are drawn one by one. */
  readonly links: readonly number[];
  /** Links of bundles that are too thin to be drawn beside the others. */
  readonly unseen: number;
}

/** No more than this many are drawn at once, the heaviest first. */
const mostBundles = 450;
/** So many links between groups are still drawn one by one. */
const mostBetween = 160;

export const everything = (network: Network): Mask => ({
  version: 0,
  actor: new Uint8Array(network.actors.length).fill(1),
  link: new Uint8Array(network.links.length).fill(1),
});

/** The group that an actor is drawn as; -1 where it is drawn itself. `isOpen` says of each group whether its inside shows. */
export function shownAs(network: Network, isOpen: Uint8Array): Int32Array {
  const shown = new Int32Array(network.groups.length);
  network.parentOf.forEach((parent, group) => {
    const above = parent < 0 ? -1 : shown[parent]!;
    shown[group] = above >= 0 ? above : isOpen[group] ? -1 : group;
  });
  return shown;
}

/** Sorts links into those that are drawn one by one and those that are drawn as one. */
export function bundle(network: Network, mask: Mask, isOpen: Uint8Array): Bundled {
  const { groupOf, parentOf, groups, from, to, kind } = network;
  const shown = shownAs(network, isOpen);
  // A part of a community is no group of its own to the eye.
  const whole = Int32Array.from(groups, ({ level, parent }, group) => (level === 'part' ? parent : group));
  const depth = depthsOf(parentOf);

  const links: number[] = [];
  const crossing: number[] = [];
  const map = new Map<number, { a: number; b: number; counts: Uint32Array; count: number }>();
  const put = (link: number, one: number, other: number) => {
    const [a, b] = sideBySide(parentOf, depth, one, other);
    if (a === b) return;
    const key = Math.min(a, b) * groups.length + Math.max(a, b);
    let found = map.get(key);
    if (!found) map.set(key, (found = { a, b, counts: new Uint32Array(7), count: 0 }));
    found.counts[kind[link]!]!++;
    found.count++;
  };
  for (let link = 0; link < from.length; link++) {
    if (!mask.link[link]) continue;
    const own = groupOf[from[link]!]!;
    const other = groupOf[to[link]!]!;
    const a = shown[own]!;
    const b = shown[other]!;
    if (a < 0 && b < 0) (whole[own] === whole[other] ? links : crossing).push(link);
    else if (a !== b) put(link, a < 0 ? whole[own]! : a, b < 0 ? whole[other]! : b);
  }
  if (crossing.length <= mostBetween) links.push(...crossing);
  else for (const link of crossing) put(link, whole[groupOf[from[link]!]!]!, whole[groupOf[to[link]!]!]!);

  const all = Array.from(map.values()).sort(
    (one, other) => other.count - one.count || one.a - other.a || one.b - other.b,
  );
  const unseen = all.slice(mostBundles).reduce((sum, { count }) => sum + count, 0);
  return { bundles: all.slice(0, mostBundles), links, unseen };
}
