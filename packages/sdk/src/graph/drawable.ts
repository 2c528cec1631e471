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

/** 监督不能绕成圈。Each circle of supervision, found in two walks along the links, there and back (Kosaraju’s strongly connected components). */
function circlesOf(actors: readonly Actor[], links: readonly Link[]): readonly GraphProblem[] {
  const [there, back] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const { kind, from, to } of links) {
    if (kind !== 'supervision') continue;
    append(there, from, to);
    append(back, to, from);
  }
  /** Whom a walk comes to that none came to before, each after all that lie behind them. */
  const walk = (from: string, ways: typeof there, seen: Set<string>): readonly string[] => {
    const left: string[] = [];
    const open = [{ id: from, isLeft: false }];
    for (let here = open.pop(); here; here = open.pop()) {
      const { id, isLeft } = here;
      if (isLeft) left.push(id);
      if (seen.has(id)) continue;
      seen.add(id);
      open.push({ id, isLeft: true });
      for (const next of ways.get(id) ?? []) open.push({ id: next, isLeft: false });
    }
    return left;
  };
  const [once, twice] = [new Set<string>(), new Set<string>()];
  const order = [...there.keys()].flatMap((id) => walk(id, there, once));
  const circleOf = new Map(
    order.reverse().flatMap((id) => {
      const circle = [...walk(id, back, twice)].sort(compare);
      return circle.length > 1 ? circle.map((one) => [one, circle] as const) : [];
    }),
  );
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
