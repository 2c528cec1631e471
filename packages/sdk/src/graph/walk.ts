import type { LinkageGraph } from './graph.js';
import { append } from './text.js';

type Step = { readonly actor: string; readonly link: string };

/** For each actor whom it leads to, and by which link; with the links the way they point, or either way. */
function stepsOf({ links }: LinkageGraph, isDirected: boolean): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step[]>();
  for (const { id, from, to } of links) {
    append(steps, from, { actor: to, link: id });
    if (!isDirected) append(steps, to, { actor: from, link: id });
  }
  return steps;
}

/**
 * 某个行动者周围几步之内的图，不论方向。
 * The part of a graph within so many steps of somebody, whichever way the links point, with the findings that touch somebody in it.
 *
 * Source: none; counting steps only.
 */
export function neighbourhood(graph: LinkageGraph, id: string, depth: number): LinkageGraph {
  const steps = stepsOf(graph, false);
  const near = new Set(graph.actors.some((one) => one.id === id) ? [id] : []);
  let edge: readonly string[] = [...near];
  for (let step = 0; step < depth && edge.length > 0; step++) {
    const next: string[] = [];
    for (const at of edge)
      for (const { actor } of steps.get(at) ?? [])
        if (!near.has(actor)) {
          near.add(actor);
          next.push(actor);
        }
    edge = next;
  }
  return {
    ...graph,
    actors: graph.actors.filter((one) => near.has(one.id)),
    links: graph.links.filter(({ from, to }) => near.has(from) && near.has(to)),
    findings: graph.findings.filter(({ actors }) => actors.some((one) => near.has(one))),
  };
}

/** 一条路：依次经过的行动者与联系。The actors of a way, and the links between them, in order. */
export interface Path {
  readonly actors: readonly string[];
  readonly links: readonly string[];
}

/**
 * 两个行动者之间最短的路；没有路时为空。
 * A shortest way from one to another; of several, the one whose links come first in the graph. Links are walked either way unless `isDirected`.
 *
 * Source: none; counting steps only.
 *
 * @example
 * shortestPath(graph, 'office', 'residents')?.actors // => ['office', 'neighbours', 'residents']
 */
export function shortestPath(
  graph: LinkageGraph,
  from: string,
  to: string,
  { isDirected = false }: { readonly isDirected?: boolean } = {},
): Path | undefined {
  const known = new Set(graph.actors.map(({ id }) => id));
  if (!known.has(from) || !known.has(to)) return undefined;
  const steps = stepsOf(graph, isDirected);
  const cameBy = new Map<string, Step | undefined>([[from, undefined]]);
  const queue = [from];
  for (let at = 0; at < queue.length && !cameBy.has(to); at++) {
    const here = queue[at] as string;
    for (const { actor, link } of steps.get(here) ?? [])
      if (!cameBy.has(actor)) {
        cameBy.set(actor, { actor: here, link });
        queue.push(actor);
      }
  }
  if (!cameBy.has(to)) return undefined;
  const actors = [to];
  const links: string[] = [];
  for (let step = cameBy.get(to); step; step = cameBy.get(step.actor)) {
    actors.push(step.actor);
    links.push(step.link);
  }
  return { actors: actors.reverse(), links: links.reverse() };
}
