import type { Actor, GraphFinding, Link, LinkageGraph } from './graph.js';

/** 出现的、结束的、变了的。What is new, what is over, and what is otherwise than it was. */
export interface Changes<Item> {
  readonly appeared: readonly Item[];
  /** As they were before. */
  readonly ended: readonly Item[];
  readonly changed: readonly { readonly before: Item; readonly after: Item }[];
}

/** 两张图的差别。What changed from one graph to another. */
export interface GraphChanges {
  readonly actors: Changes<Actor>;
  /** A link that is still on record and no longer active has ended; one that is active again has appeared. */
  readonly links: Changes<Link>;
  /** Findings by code, community and the actors that they touch. */
  readonly findings: Changes<GraphFinding>;
}

/**
 * 两张图相比：多了什么，少了什么，变了什么。What changed from one graph to another, in the order of what is compared.
 *
 * Source: none; comparing only.
 */
export const compareGraphs = (before: LinkageGraph, after: LinkageGraph): GraphChanges => ({
  actors: changes(before.actors, after.actors, ({ id }) => id),
  links: changes(
    before.links,
    after.links,
    ({ id }) => id,
    ({ isActive }) => isActive !== false,
  ),
  findings: changes(before.findings, after.findings, ({ code, community, actors }) =>
    JSON.stringify([code, community, actors]),
  ),
});

function changes<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
  isThere: (item: Item) => boolean = () => true,
): Changes<Item> {
  const [old, now] = [before, after].map((items) => new Map(items.filter(isThere).map((item) => [keyOf(item), item])));
  const changed: { before: Item; after: Item }[] = [];
  old?.forEach((item, key) => {
    const other = now?.get(key);
    if (other !== undefined && JSON.stringify(item) !== JSON.stringify(other))
      changed.push({ before: item, after: other });
  });
  return {
    appeared: [...(now ?? [])].flatMap(([key, item]) => (old?.has(key) ? [] : [item])),
    ended: [...(old ?? [])].flatMap(([key, item]) => (now?.has(key) ? [] : [item])),
    changed,
  };
}
