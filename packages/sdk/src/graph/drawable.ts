import type { Actor, GraphProblem, Link, LinkageGraph } from './graph.js';
import type { Stretch } from './links.js';
import { append, compare } from './text.js';

/** 写得全的最长名称，字数。Longest name that is drawn whole. */
export const longestName = 100;

/** Sorts, and tells what shows only over the whole: nobody there, names that are too long, supervision that goes round in a circle. */
export function drawable(
  { actors, links, ...stretch }: Stretch & { readonly actors: readonly Actor[]; readonly links: readonly Link[] },
  problems: readonly GraphProblem[],
): LinkageGraph {
  const own: GraphProblem[] = [];
  const sorted = [...actors].sort((one, other) => compare(one.id, other.id));
  if (sorted.length === 0) own.push({ path: 'actors', code: 'empty' });
  sorted.forEach(({ id, name }, at) => {
    if ([...name].length > longestName)
      own.push({ path: `actors[${at}].name`, code: 'name-too-long', params: { limit: longestName }, actors: [id] });
  });
  const inOrder = [...links].sort((one, other) => compare(one.id, other.id));
  return {
    ...stretch,
    actors: sorted,
    links: inOrder,
    findings: [],
    problems: [...problems, ...own, ...circlesOf(sorted, inOrder)],
  };
}

/** 监督不能绕成圈。Each circle of supervision, found in one walk along the links (Tarjan’s strongly connected components). */
function circlesOf(actors: readonly Actor[], links: readonly Link[]): readonly GraphProblem[] {
  const out = new Map<string, number[]>();
  links.forEach(({ kind, from }, at) => {
    if (kind !== 'supervision') return;
    append(out, from, at);
  });
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const circles: string[][] = [];
  for (const { id: root } of actors) {
    if (order.has(root) || !out.has(root)) continue;
    const walk: { readonly id: string; next: number }[] = [];
    const enter = (id: string) => {
      low.set(id, order.size);
      order.set(id, order.size);
      open.push(id);
      isOpen.add(id);
      walk.push({ id, next: 0 });
    };
    const lower = (id: string, to: number | undefined) => low.set(id, Math.min(low.get(id) ?? 0, to ?? 0));
    enter(root);
    for (let here = walk[0]; here; here = walk[walk.length - 1]) {
      const at = out.get(here.id)?.[here.next++];
      const to = at === undefined ? undefined : links[at]?.to;
      if (to === undefined) {
        walk.pop();
        const before = walk[walk.length - 1];
        if (before) lower(before.id, low.get(here.id));
        if (low.get(here.id) !== order.get(here.id)) continue;
        const circle = open.splice(open.lastIndexOf(here.id));
        for (const id of circle) isOpen.delete(id);
        if (circle.length > 1) circles.push(circle.sort(compare));
      } else if (!order.has(to)) enter(to);
      else if (isOpen.has(to)) lower(here.id, order.get(to));
    }
  }
  const circleOf = new Map(circles.flatMap((circle) => circle.map((id) => [id, circle] as const)));
  // In the order of their first links.
  const within = new Map<readonly string[], number[]>();
  links.forEach(({ kind, from, to }, at) => {
    const circle = circleOf.get(from);
    if (kind !== 'supervision' || !circle || circleOf.get(to) !== circle) return;
    append(within, circle, at);
  });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return [...within].map(([circle, at]) => ({
    path: `links[${at[0]}]`,
    code: 'supervision-cycle',
    params: {
      names: circle
        .slice(0, 5)
        .map((id) => (names.get(id) ?? id).slice(0, 20))
        .join('、'),
      count: circle.length,
    },
    actors: circle,
    links: at.flatMap((one) => links[one]?.id ?? []),
  }));
}
