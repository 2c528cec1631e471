/** A group may be as large as this before it is split; a part is about as large as that. */
const largest = 150;
const ofPart = 30;

/** Groups after splitting; `parents` are those of the parts, which stand after all others. */
export interface SplitGroups {
  readonly groupOf: Int32Array;
  readonly parents: readonly number[];
}

/** Splits groups that are too large to lay out in one step, along their links: those who are linked with the same group stay together. */
export function splitLarge(
  leaves: Int32Array,
  parentOf: readonly number[],
  from: Int32Array,
  to: Int32Array,
): SplitGroups {
  const groups = parentOf.length;
  const sizes = new Int32Array(groups);
  leaves.forEach((leaf) => sizes[leaf]!++);
  const groupOf = leaves.slice();
  const parents: number[] = [];
  if (!sizes.some((size) => size > largest)) return { groupOf, parents };

  const isLarge = (actor: number) => sizes[leaves[actor]!]! > largest;
  const counts = new Map<number, Map<number, number>>();
  const count = (actor: number, other: number) => {
    if (!isLarge(actor)) return;
    // With others of the same group it is linked as with a group of its own kind, last in order.
    const key = leaves[other] === leaves[actor] ? groups : leaves[other]!;
    let own = counts.get(actor);
    if (!own) counts.set(actor, (own = new Map()));
    own.set(key, (own.get(key) ?? 0) + 1);
  };
  from.forEach((actor, link) => {
    count(actor, to[link]!);
    count(to[link]!, actor);
  });
  // Next to each other are those who are linked with the same; parts are cut from that row.
  const mostLinked = (actor: number): number => {
    let [best, most] = [groups, 0];
    counts.get(actor)?.forEach((links, group) => {
      if (links > most && group < groups) [best, most] = [group, links];
    });
    return best;
  };
  const inRow = Array.from(leaves.keys())
    .filter(isLarge)
    .map((actor) => [actor, parentOf[mostLinked(actor)] ?? -1, mostLinked(actor)] as const)
    .sort((one, other) => one[1] - other[1] || one[2] - other[2] || one[0] - other[0]);
  const filled = new Map<number, { part: number; size: number }>();
  for (const [actor] of inRow) {
    const leaf = leaves[actor]!;
    let current = filled.get(leaf);
    if (!current || current.size >= ofPart) {
      current = { part: groups + parents.push(leaf) - 1, size: 0 };
      filled.set(leaf, current);
    }
    current.size++;
    groupOf[actor] = current.part;
  }
  return { groupOf, parents };
}
