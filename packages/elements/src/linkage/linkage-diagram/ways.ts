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
const tellTale = ({ kind, from, to, isActive, firstOn, lastOn, evidence }: Link): string =>
  [kind, from, to, isActive, firstOn, lastOn, evidence.length].join();

/** What is otherwise on the later of two days: what only the graph in the diagram has is drawn, all of it is listed. */
export function sinceThen({ graph, indexOf, linkIndexOf }: Network, telling: Telling, other: LinkageGraph): Way {
  const { say } = telling;
  const isLater = other.asOf > graph.asOf;
  const { actors, links } = isLater ? compareGraphs(graph, other) : compareGraphs(other, graph);
  const names = new Map([...other.actors, ...graph.actors].map(({ id, name }) => [id, name]));
  const cut = (name: string) => name.slice(0, 40);
  const nameOf = (id: string) => cut(names.get(id) || id);
  const linkName = ({ kind, from, to }: Link) =>
    say('linkBetween', { kind: say(['kindNames', kind]), from: nameOf(from), to: nameOf(to) });
  const item = (kind: Item['kind'], { id }: Link | Actor, parts: readonly string[]): Item => ({
    ...{ text: telling.sentence(parts), kind, index: (kind === 'link' ? linkIndexOf : indexOf).get(id) },
  });
  const linkParts = (link: Link) => [linkName(link), telling.activity(link), telling.evidence(link)];
  const actorParts = ({ id, name, kind, community }: Actor) => [
    ...[cut(name || id), wordOf(say, 'kinds', kind), telling.placeOf(community)],
  ];
  /** What it is called, where that stays, and what is otherwise: before and after. */
  const turned = (before: readonly string[], after: readonly string[]) => {
    const parts = (one: readonly string[], other: readonly string[]) =>
      telling.sentence(one.filter((part, at) => part !== other[at])) || '—';
    return [before[0] === after[0] ? after[0]! : '', `${parts(before, after)} → ${parts(after, before)}`];
  };
  const tell = <One>(key: string, all: readonly One[], itemOf: (one: One) => Item): Change =>
    listed(say(['changes', key], { count: all.length }), all, itemOf);
  const ofLink = (link: Link) => item('link', link, [linkName(link), telling.evidence(link)]);
  const ofActor = (actor: Actor) => item('actor', actor, actorParts(actor).slice(0, 2));
  const changes = [
    tell('appeared', links.appeared, ofLink),
    tell('ended', links.ended, ofLink),
    tell(
      'changed',
      links.changed.filter(({ before, after }) => tellTale(before) !== tellTale(after)),
      ({ before, after }) => item('link', after, turned(linkParts(before), linkParts(after))),
    ),
    tell('came', actors.appeared, ofActor),
    tell('left', actors.ended, ofActor),
    tell(
      'turned',
      actors.changed.filter(({ before, after }) => `${actorParts(before)}` !== `${actorParts(after)}`),
      ({ before, after }) => item('actor', after, turned(actorParts(before), actorParts(after))),
    ),
  ];
  const own = isLater ? 'ended' : 'appeared';
  const ids = links[own].flatMap(({ from, to }) => [from, to]);
  return {
    actors: places([...ids, ...actors[own].map(({ id }) => id)], indexOf),
    links: places(
      links[own].map(({ id }) => id),
      linkIndexOf,
    ),
    sentence: telling.pair(
      say(isLater ? 'asOf' : 'compare', { date: telling.date(other.asOf) }),
      telling.sentence(changes.map(({ title }) => title)),
    ),
    changes,
  };
}
