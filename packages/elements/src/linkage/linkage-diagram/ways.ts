import { compareGraphs, shortestPath, type Link, type LinkageGraph } from '@liandong/sdk/graph';
import type { Mask } from '../diagram/bundle.js';
import type { Network } from '../diagram/network.js';
import type { Telling } from '../diagram/telling.js';

/** What is drawn above everything else, and the sentence that says what it is. */
export interface Way {
  readonly actors: ReadonlySet<number>;
  readonly links: ReadonlySet<number>;
  readonly sentence: string;
  /** Since another day, and not between two: what is otherwise, each kind of change with its own items. */
  readonly changes?: readonly Change[];
}

/** What is new, gone or otherwise: how much, and the first of it; what is still in the diagram can be gone to. */
export interface Change {
  readonly title: string;
  readonly count: number;
  readonly items: readonly Item[];
}
export interface Item {
  readonly text: string;
  readonly link?: number | undefined;
}

/** Changes of one kind that are listed. */
const mostListed = 30;

const places = (ids: readonly string[], index: ReadonlyMap<string, number>): Set<number> =>
  new Set(ids.flatMap((id) => index.get(id) ?? []));

/** The way between two actors, by links that are seen. */
export function wayBetween(
  { graph, actors, links, indexOf, linkIndexOf }: Network,
  mask: Mask,
  telling: Telling,
  from: number,
  to: number,
): Way {
  const { say } = telling;
  const names = { from: telling.nameOf(from), to: telling.nameOf(to) };
  const seen = links.filter((_, link) => mask.link[link]);
  const found = shortestPath({ ...graph, links: seen }, actors[from]!.id, actors[to]!.id);
  if (!found) return { actors: new Set([from, to]), links: new Set(), sentence: say('noPath', names) };
  return {
    actors: places(found.actors, indexOf),
    links: places(found.links, linkIndexOf),
    sentence: say('path', { ...names, steps: found.links.length }),
  };
}

/** What counts as a change of a link: not in which order it is written down. */
const tellTale = ({ isActive, firstOn, lastOn, evidence }: Link): string =>
  [isActive, firstOn, lastOn, evidence.length].join();

/** What is otherwise than in another graph: what is new is drawn, all of it is listed. */
export function sinceThen({ graph, indexOf, linkIndexOf }: Network, telling: Telling, before: LinkageGraph): Way {
  const { say } = telling;
  const { actors, links } = compareGraphs(before, graph);
  const names = new Map([...before.actors, ...graph.actors].map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => (names.get(id) || id).slice(0, 40);
  const ofLink = (link: Link): Item => {
    const { id, kind, from, to } = link;
    const name = say('linkBetween', { kind: say(['kindNames', kind]), from: nameOf(from), to: nameOf(to) });
    return { text: telling.sentence([name, telling.evidence(link)]), link: linkIndexOf.get(id) };
  };
  const tell = (key: string, { length: count }: readonly unknown[], listed: readonly Link[] = []): Change => ({
    ...{ title: say(['changes', key], { count }), count },
    items: listed.slice(0, mostListed).map(ofLink),
  });
  const changed = links.changed.filter((one) => tellTale(one.before) !== tellTale(one.after)).map(({ after }) => after);
  const changes = [
    tell('appeared', links.appeared, links.appeared),
    tell('ended', links.ended, links.ended),
    tell('changed', changed, changed),
    tell('came', actors.appeared),
    tell('left', actors.ended),
  ];
  const ids = links.appeared.flatMap(({ from, to }) => [from, to]);
  return {
    actors: places([...ids, ...actors.appeared.map(({ id }) => id)], indexOf),
    links: places(
      links.appeared.map(({ id }) => id),
      linkIndexOf,
    ),
    sentence: telling.pair(
      say('compare', { date: telling.date(before.asOf) }),
      telling.sentence(changes.map(({ title }) => title)),
    ),
    changes,
  };
}
