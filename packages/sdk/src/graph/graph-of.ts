import type { IsoDate } from '@liandong/core';
import { drawable } from './drawable.js';
import type { Actor, GraphFinding, GraphProblem, Link, LinkageGraph } from './graph.js';
import { tellerOf } from './teller.js';

/** 一张图的内容，还没有核对。What a graph holds, as a table or another program gives it. */
export interface GraphParts {
  readonly asOf: IsoDate;
  readonly from?: IsoDate | undefined;
  readonly actors: readonly Actor[];
  readonly links: readonly Link[];
  readonly findings?: readonly GraphFinding[];
  readonly problems?: readonly GraphProblem[];
}

/**
 * 由行动者与联系两张表得出图；画不出来的逐处指明，不画。
 * A graph out of its actors and links. What stands twice, leads nowhere or to itself is told and left out; a day that is none is told and dropped.
 *
 * Source: none; our own model of a graph.
 *
 * @example
 * graphOf({ asOf: '2026-03-31', actors: [], links: [] }).problems // => [{ path: 'actors', code: 'empty' }]
 */
export function graphOf({ actors, links, findings = [], problems = [], asOf, from }: GraphParts): LinkageGraph {
  const own: GraphProblem[] = [];
  const { say, day } = tellerOf(own);
  /** The item with real days only, and none that ends before it begins. */
  const dated = <Item>(
    item: Item,
    path: string,
    [first, last]: readonly [keyof Item & string, keyof Item & string],
  ): Item => {
    const kept = { ...item };
    for (const name of [first, last]) if (day(kept, name, path) === undefined) delete kept[name];
    if (String(kept[last] ?? '~') < String(kept[first] ?? ''))
      say(`${path}.${last}`, 'ends-before-it-begins', { from: String(kept[first]), until: String(kept[last]) });
    return kept;
  };

  const known = new Map<string, Actor>();
  actors.forEach((one, at) => {
    if (known.has(one.id)) say(`actors[${at}].id`, 'actor-twice', { actor: one.id }, [one.id]);
    else known.set(one.id, dated(one, `actors[${at}]`, ['from', 'until']));
  });
  const drawn = new Map<string, Link>();
  links.forEach((one, at) => {
    const path = `links[${at}]`;
    const missing = (['from', 'to'] as const).filter((end) => !known.has(one[end]));
    for (const end of missing) say(`${path}.${end}`, 'actor-missing', { actor: one[end] });
    if (missing.length > 0) return;
    if (one.from === one.to) say(path, 'self-link', { actor: one.from }, [one.from]);
    else if (drawn.has(one.id)) say(`${path}.id`, 'link-twice', { link: one.id });
    else drawn.set(one.id, dated(one, path, ['firstOn', 'lastOn']));
  });
  const graph = drawable({ asOf, ...(from && { from }), actors: [...known.values()], links: [...drawn.values()] }, [
    ...problems,
    ...own,
  ]);
  return { ...graph, findings, problems: distinct(graph.problems) };
}

/** What was told when the graph was made is not told again when it is read. */
function distinct(problems: readonly GraphProblem[]): readonly GraphProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ path, code }) => {
    const key = `${code} ${path}`;
    return !seen.has(key) && seen.add(key);
  });
}
