import { compareGraphs, shortestPath, type Actor, type Link, type LinkageGraph } from '@liandong/sdk/graph';
import type { Mask } from '../diagram/bundle.js';
import type { Network } from '../diagram/network.js';
import { wordOf, type Telling } from '../diagram/telling.js';

/** What is drawn above everything else, and the sentence that says what it is. */
export interface Way {
  readonly actors: ReadonlySet<number>;
  readonly links: ReadonlySet<number>;
  readonly sentence: string;
  /** Its links one after the other; or what is otherwise since another day, each kind of change with its own items. */
  readonly changes: readonly Change[];
}

/** Steps of a way, or what is new, gone or otherwise: how much, and the first of it; what is in the diagram can be gone to. */
export interface Change {
  readonly title: string;
  readonly count: number;
  readonly items: readonly Item[];
}
export interface Item {
  readonly text: string;
  readonly kind: 'actor' | 'link';
  /** Its place in the diagram, where it has one. */
  readonly index: number | undefined;
}

/** Items of one kind that are listed. */
const mostListed = 30;

const listed = <One>(title: string, all: readonly One[], itemOf: (one: One) => Item): Change => ({
  ...{ title, count: all.length, items: all.slice(0, mostListed).map(itemOf) },
});

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
  const [one, other] = [actors[from]!.id, actors[to]!.id];
  const names = { from: telling.nameOf(from), to: telling.nameOf(to) };
  const seen = links.filter((_, link) => mask.link[link]);
  const found = shortestPath({ ...graph, links: seen }, one, other);
  const steps = places(found?.links ?? [], linkIndexOf);
  return {
    actors: places(found?.actors ?? [one, other], indexOf),
    links: steps,
    sentence: say(found ? 'path' : 'noPath', { ...names, steps: steps.size }),
    changes: [
      listed(say('linkKinds'), Array.from(steps), (index) => ({ text: telling.link(index), kind: 'link', index })),
    ],
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
  const stateOf = (link: Link, other: Link): string =>
    telling.sentence([link.isActive === other.isActive ? '' : telling.activity(link), telling.evidence(link)]) || '—';
  const ofLink = (link: Link, before = link): Item => {
    const { id, kind, from, to } = link;
    const name = say('linkBetween', { kind: say(['kindNames', kind]), from: nameOf(from), to: nameOf(to) });
    const state = before === link ? telling.evidence(link) : `${stateOf(before, link)} → ${stateOf(link, before)}`;
    return { text: telling.sentence([name, state]), kind: 'link', index: linkIndexOf.get(id) };
  };
  const ofActor = ({ id, kind }: Actor): Item => ({
    ...{ text: telling.sentence([nameOf(id), wordOf(say, 'kinds', kind)]), kind: 'actor', index: indexOf.get(id) },
  });
  const tell = <One>(key: string, all: readonly One[], itemOf: (one: One) => Item): Change =>
    listed(say(['changes', key], { count: all.length }), all, itemOf);
  const changed = links.changed.filter((one) => tellTale(one.before) !== tellTale(one.after));
  const changes = [
    tell('appeared', links.appeared, (link) => ofLink(link)),
    tell('ended', links.ended, (link) => ofLink(link)),
    tell('changed', changed, ({ before, after }) => ofLink(after, before)),
    tell('came', actors.appeared, ofActor),
    tell('left', actors.ended, ofActor),
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
