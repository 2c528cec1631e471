import { emptyLayout, gap, spacing, type Layout, type LayoutInput } from './layout-input.js';
import { part, relax, roomOf, spread, type Members } from './members.js';
import { arrange } from './siblings.js';
import { treeOf, type Tree } from './layout-tree.js';
import { mostUntangled, untangle } from './untangle.js';

export type { Layout, LayoutInput } from './layout-input.js';

const turnsOf = (count: number): number => (count > 600 ? 60 : count > 60 ? 150 : 240);

/**
 * 布局，一步一步：先定各社区，再定社区里的各方。Lays a network out in small steps: communities first, then who is in them; a step
 * gives what stands so far once all groups stand where they will stand.
 * The same input gives the same layout, to the last bit. Whoever asks may stop between two steps and go on later.
 */
export function* layoutSteps(input: LayoutInput): Generator<Layout | undefined, Layout> {
  const tree = treeOf(input);
  const layout = emptyLayout(input.groupOf.length, input.parentOf.length);
  const { previous } = input;
  const leaves = Array.from(tree.members.keys()).filter((group) => tree.members[group]!.length > 0);
  tree.members.forEach((members, group) => (layout.groupR[group] = roomOf(members.length)));
  // From the innermost out: a group is as large as what it holds.
  for (const group of tree.inner) yield* arrangeInside(tree, layout, group, previous);
  place(tree, layout);
  for (let round = 0; round < (previous ? 0 : 3); round++) turn(tree, layout, input);
  yield layout;

  const sets = new Map<number, Members>();
  const settled = new Set<number>();
  for (const group of leaves) {
    const members = membersOf(tree, group, input, layout, previous);
    sets.set(group, members);
    // A group whose members all stood before stays as it was.
    if (!members.x.some(isNaN)) settled.add(group);
    spread(members);
    draw(tree, group, members, layout, input);
    const radius = layout.groupR[group]! - spacing / 2;
    relax(members, radius, settled.has(group) ? 0 : 90, previous ? spacing / 12 : spacing * 2);
    settle(tree, group, members, layout);
    yield layout;
  }
  // Now that all stand somewhere, each is drawn to where its neighbours in other groups really are.
  for (const group of leaves) {
    const members = sets.get(group)!;
    const radius = layout.groupR[group]! - spacing / 2;
    draw(tree, group, members, layout, input);
    relax(members, radius, settled.has(group) ? 0 : 40, previous ? spacing / 24 : spacing / 2, 1.2);
    part(members, radius);
    settle(tree, group, members, layout);
    if (!settled.has(group) && input.from.length <= mostUntangled) untangle(tree, group, layout, input);
    yield layout;
  }
  return layout;
}

/** The whole layout at once. */
export function layoutOf(input: LayoutInput): Layout {
  const steps = layoutSteps(input);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Lays out the groups inside one, around its middle, and finds how large it is. `-1` is the whole. */
function* arrangeInside(tree: Tree, layout: Layout, group: number, previous?: Layout): Generator<undefined, void> {
  const children = tree.children[group + 1]!;
  const centre = children.findIndex((child) => tree.isCentre[child] === 1);
  const r = Float64Array.from(children, (child) => layout.groupR[child]!);
  const middle = (from: Float64Array | undefined) => (group < 0 || !from || isNaN(from[group]!) ? 0 : from[group]!);
  const before = (from: Float64Array | undefined) =>
    Float64Array.from(children, (child) => (from ? (from[child] ?? NaN) - middle(from) : NaN));
  const [x, y] = [before(previous?.groupX), before(previous?.groupY)];
  yield* arrange(
    { x, y, r, ties: tree.ties[group + 1]!, centre, isWide: group < 0 },
    group < 0 ? turnsOf(children.length) : Math.min(100, turnsOf(children.length)),
  );
  const [mx, my, radius] = around(x, y, r);
  children.forEach((child, index) => {
    layout.groupX[child] = x[index]! - mx;
    layout.groupY[child] = y[index]! - my;
  });
  if (group >= 0) layout.groupR[group] = radius + (children.length > 1 ? gap : 0);
}

/** A circle around discs: its middle and radius. */
function around(x: Float64Array, y: Float64Array, r: Float64Array): readonly [number, number, number] {
  const count = Math.max(1, x.length);
  let mx = x.reduce((sum, at) => sum + at, 0) / count;
  let my = y.reduce((sum, at) => sum + at, 0) / count;
  const reach = () => {
    let [far, most] = [0, 0];
    for (let index = 0; index < x.length; index++) {
      const out = Math.hypot(x[index]! - mx, y[index]! - my) + r[index]!;
      if (out > most) [far, most] = [index, out];
    }
    return [far, most] as const;
  };
  // Towards the farthest, by ever smaller steps.
  for (let time = 0; time < 200 && x.length > 1; time++) {
    const [far, most] = reach();
    const out = Math.hypot(x[far]! - mx, y[far]! - my) || 1;
    // To the far edge of the farthest, not to its middle.
    const step = most / out / (time + 2);
    mx += (x[far]! - mx) * step;
    my += (y[far]! - my) * step;
  }
  return [mx, my, reach()[1]];
}

/** From the outermost in: where groups stand in the whole. */
function place(tree: Tree, layout: Layout): void {
  tree.parentOf.forEach((parent, group) => {
    if (parent < 0) return;
    layout.groupX[group]! += layout.groupX[parent]!;
    layout.groupY[group]! += layout.groupY[parent]!;
  });
}

/** Turns what is inside each group, so that it lies towards what it is linked with outside. */
function turn(tree: Tree, layout: Layout, { from, to }: LayoutInput): void {
  const { groupX, groupY } = layout;
  const [cross, dot] = [new Float64Array(groupX.length), new Float64Array(groupX.length)];
  const weigh = (inside: number, other: number) => {
    // Of what lies in the group: from its middle to the one end, and to the other.
    for (let group = tree.parentOf[inside]!; group >= 0; group = tree.parentOf[group]!) {
      if (tree.isWithin(other, group)) return;
      const [ax, ay] = [groupX[inside]! - groupX[group]!, groupY[inside]! - groupY[group]!];
      const [bx, by] = [groupX[other]! - groupX[group]!, groupY[other]! - groupY[group]!];
      const far = Math.hypot(bx, by) || 1;
      cross[group]! += (ax * by - ay * bx) / far;
      dot[group]! += (ax * bx + ay * by) / far;
    }
  };
  for (let link = 0; link < from.length; link++) {
    const [a, b] = [tree.groupOf[from[link]!]!, tree.groupOf[to[link]!]!];
    if (a === b) continue;
    weigh(a, b);
    weigh(b, a);
  }
  const [oldX, oldY] = [groupX.slice(), groupY.slice()];
  tree.parentOf.forEach((parent, group) => {
    if (parent < 0) return;
    const angle = Math.atan2(cross[parent]!, dot[parent]!);
    const [ux, uy] = [oldX[group]! - oldX[parent]!, oldY[group]! - oldY[parent]!];
    groupX[group] = groupX[parent]! + ux * Math.cos(angle) - uy * Math.sin(angle);
    groupY[group] = groupY[parent]! + ux * Math.sin(angle) + uy * Math.cos(angle);
  });
}

/** The members of a group with the links among them. */
function membersOf(tree: Tree, group: number, input: LayoutInput, layout: Layout, previous?: Layout): Members {
  const actors = tree.members[group]!;
  const count = actors.length;
  const inside = tree.inside[group]!;
  const before = (from: Float64Array | undefined, middle: Float64Array | undefined) =>
    Float64Array.from(actors, (actor) => (from && middle ? (from[actor] ?? NaN) - middle[group]! : NaN));
  return {
    x: before(previous?.x, previous?.groupX),
    y: before(previous?.y, previous?.groupY),
    from: Int32Array.from(inside, (link) => tree.placeOf[input.from[link]!]!),
    to: Int32Array.from(inside, (link) => tree.placeOf[input.to[link]!]!),
    pullX: new Float64Array(count),
    pullY: new Float64Array(count),
  };
}

/** Which way links out of the group draw each member. */
function draw(tree: Tree, group: number, members: Members, layout: Layout, { from, to }: LayoutInput): void {
  members.pullX.fill(0);
  members.pullY.fill(0);
  for (const link of tree.outside[group]!) {
    const isOut = tree.groupOf[from[link]!] === group;
    const [own, other] = isOut ? [from[link]!, to[link]!] : [to[link]!, from[link]!];
    const otherGroup = tree.groupOf[other]!;
    const place = tree.placeOf[own]!;
    const ox = isNaN(layout.x[other]!) ? layout.groupX[otherGroup]! : layout.x[other]!;
    const oy = isNaN(layout.y[other]!) ? layout.groupY[otherGroup]! : layout.y[other]!;
    const ux = ox - layout.groupX[group]! - (members.x[place] ?? 0);
    const uy = oy - layout.groupY[group]! - (members.y[place] ?? 0);
    const length = Math.hypot(ux, uy) || 1;
    members.pullX[place]! += ux / length;
    members.pullY[place]! += uy / length;
  }
}

/** Writes down where members stand in the whole. */
function settle(tree: Tree, group: number, { x, y }: Members, layout: Layout): void {
  tree.members[group]!.forEach((actor, index) => {
    layout.x[actor] = layout.groupX[group]! + x[index]!;
    layout.y[actor] = layout.groupY[group]! + y[index]!;
  });
}
