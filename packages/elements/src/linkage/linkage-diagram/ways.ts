import { compareGraphs, shortestPath, type LinkageGraph } from '@liandong/sdk/graph';
import type { Network } from '../diagram/network.js';
import type { Telling } from '../diagram/telling.js';

/** What is drawn above everything else, and the sentence that says what it is. */
export interface Way {
  readonly actors: ReadonlySet<number>;
  readonly links: ReadonlySet<number>;
  readonly sentence: string;
  /** Between two, and not since another day. */
  readonly isPath?: true;
}

type Say = (path: readonly string[], facts?: Readonly<Record<string, unknown>>) => string;

const places = (ids: readonly string[], index: ReadonlyMap<string, number>): Set<number> =>
  new Set(ids.flatMap((id) => index.get(id) ?? []));

/** The way between two actors. */
export function wayBetween(network: Network, telling: Telling, say: Say, from: number, to: number): Way {
  const names = { from: telling.nameOf(from), to: telling.nameOf(to) };
  const found = shortestPath(network.graph, network.actors[from]!.id, network.actors[to]!.id);
  if (!found) return { actors: new Set([from, to]), links: new Set(), sentence: say(['noPath'], names) };
  return {
    actors: places(found.actors, network.indexOf),
    links: places(found.links, network.linkIndexOf),
    isPath: true,
    sentence: say(['path'], { ...names, steps: found.links.length }),
  };
}

/** What is new since another graph; what is gone is told, for it is no longer there to be drawn. */
export function sinceThen(network: Network, before: LinkageGraph, say: Say, date: (day: string) => string): Way {
  const { actors, links } = compareGraphs(before, network.graph);
  const ids = links.appeared.flatMap(({ from, to }) => [from, to]);
  return {
    actors: places([...ids, ...actors.appeared.map(({ id }) => id)], network.indexOf),
    links: places(
      links.appeared.map(({ id }) => id),
      network.linkIndexOf,
    ),
    sentence: say(['pair'], {
      word: say(['compare'], { date: date(before.asOf) }),
      text: say(['changes'], {
        appeared: links.appeared.length,
        ended: links.ended.length,
        came: actors.appeared.length,
        left: actors.ended.length,
      }),
    }),
  };
}
