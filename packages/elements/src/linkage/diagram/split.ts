/** A group may be as large as this before it is split; a part is about as large as that. */
const largest = 150;
const ofPart = 60;

/** Groups after splitting; `parents` are those of the parts, which stand after all others. */
export interface SplitGroups {
  readonly groupOf: Int32Array;
  readonly parents: readonly number[];
}

/** Splits groups that are too large to lay out in one step, along their own links: who is linked stays together. */
export function splitLarge(leaves: Int32Array, groups: number, from: Int32Array, to: Int32Array): SplitGroups {
  const sizes = new Int32Array(groups);
  leaves.forEach((leaf) => sizes[leaf]!++);
  const groupOf = leaves.slice();
  const parents: number[] = [];
  if (!sizes.some((size) => size > largest)) return { groupOf, parents };

  const near = Array.from(leaves, (): number[] => []);
  from.forEach((actor, link) => {
    const other = to[link]!;
    if (leaves[actor] !== leaves[other] || sizes[leaves[actor]!]! <= largest) return;
    near[actor]!.push(other);
    near[other]!.push(actor);
  });
  // Outwards from the first who is not in a part yet; a part that is full makes room for the next.
  const isTaken = new Uint8Array(leaves.length);
  const filled = new Map<number, { part: number; size: number }>();
  leaves.forEach((leaf, start) => {
    if (sizes[leaf]! <= largest || isTaken[start]) return;
    const queue = [start];
    isTaken[start] = 1;
    for (let at = 0; at < queue.length; at++) {
      const actor = queue[at]!;
      let current = filled.get(leaf);
      if (!current || current.size >= ofPart) {
        current = { part: groups + parents.push(leaf) - 1, size: 0 };
        filled.set(leaf, current);
      }
      current.size++;
      groupOf[actor] = current.part;
      for (const other of near[actor]!) {
        if (isTaken[other]) continue;
        isTaken[other] = 1;
        queue.push(other);
      }
    }
  });
  return { groupOf, parents };
}
