import { isIsoDate, type IsoDate } from '@liandong/core';
import { graphOn } from '@liandong/sdk/graph';
import { everything, type Mask } from './bundle.js';
import { linksAt, type Network } from './network.js';
import { countsOf } from './rows.js';

/** What is asked to be left out. */
export interface Filter {
  readonly hiddenKinds: ReadonlySet<number>;
  readonly hiddenLooks: ReadonlySet<number>;
  /** Only what findings touch, and links that are over with their ends. */
  readonly onlyFindings: boolean;
  readonly date?: IsoDate;
  /** Only this actor and those it is linked with. */
  readonly around?: number;
}

export const noFilter: Filter = {
  hiddenKinds: new Set(),
  hiddenLooks: new Set(),
  onlyFindings: false,
};

export const isFiltering = ({ hiddenKinds, hiddenLooks, onlyFindings, date, around }: Filter): boolean =>
  hiddenKinds.size > 0 || hiddenLooks.size > 0 || onlyFindings || date !== undefined || around !== undefined;

/** What is seen: the network as it was on the day, with the findings that touch what passes, and what passes. */
export interface Seen {
  readonly network: Network;
  readonly mask: Mask;
  /** How many actors and links there are on the day, whatever else is left out. */
  readonly all: readonly [actors: number, links: number];
}

const none: ReadonlyMap<number, readonly number[]> = new Map();

/** The network on another day, its marks in their places: links as the SDK reads them for that day. Findings are of the graph's own day. */
function networkOn(whole: Network, date: IsoDate, mask: Mask): Network {
  const graph = graphOn(whole.graph, date);
  const actors = new Set(graph.actors.map(({ id }) => id));
  whole.actors.forEach(({ id }, place) => actors.has(id) || (mask.actor[place] = 0));
  const then = new Map(graph.links.map((link) => [link.id, link]));
  const links = whole.links.map((link, place) => {
    const known = then.get(link.id);
    if (!known) mask.link[place] = 0;
    return known ?? link;
  });
  const findings = { findingsOfActor: none, findingsOfGroup: none, findingsOfLink: none, worstFirst: [] };
  return { ...whole, graph, links, ...findings };
}

/** What passes a filter. A link passes with both its ends. */
export function seenThrough(whole: Network, filter: Filter, version: number): Seen {
  const { hiddenKinds, hiddenLooks, onlyFindings, date, around } = filter;
  const mask: Mask = { ...everything(whole), version: isFiltering(filter) ? version : 0 };
  const network = date ? networkOn(whole, date, mask) : whole;
  const all = [countOf(mask.actor), countOf(mask.link)] as const;
  if (!mask.version) return { network, mask, all };
  const { graph, groups, actors, links, from, to, kind, look, findingsOfActor, findingsOfLink } = network;
  const ends = (some: readonly number[]) => some.flatMap((link) => [from[link]!, to[link]!]);

  kind.forEach((one, link) => hiddenKinds.has(one) && (mask.link[link] = 0));
  // Whom an actor has to be among.
  const among: ReadonlySet<number>[] = [];
  if (around !== undefined) among.push(new Set([around, ...ends(Array.from(linksAt(network, around)))]));
  if (onlyFindings) {
    const broken = Array.from(links.keys()).filter(
      (link) => mask.link[link] && (links[link]!.isActive === false || findingsOfLink.has(link)),
    );
    // A finding that names nobody is about everybody of its community.
    const lost = new Set(
      graph.findings.flatMap((one) => (one.actors.length + one.links.length === 0 ? [one.community] : [])),
    );
    const theirs = actors.flatMap(({ community }, actor) => (lost.has(community) ? [actor] : []));
    among.push(new Set([...findingsOfActor.keys(), ...theirs, ...ends(broken)]));
  }
  look.forEach((one, actor) => {
    if (hiddenLooks.has(one) || among.some((some) => !some.has(actor))) mask.actor[actor] = 0;
  });
  links.forEach((_, link) => {
    if (ends([link]).some((end) => !mask.actor[end])) mask.link[link] = 0;
  });

  // Findings that touch what passes; those that name nobody, where anybody of their community does.
  const counts = countsOf(network, mask);
  const communities = new Set(groups.flatMap(({ code }, group) => (counts[group] ? [code] : [])));
  const worstFirst = network.worstFirst.filter((place) => {
    const { actors: who, links: named, community } = graph.findings[place]!;
    return (
      (who.length === 0 && communities.has(community)) ||
      who.some((id) => mask.actor[network.indexOf.get(id)!]) ||
      named.some((id) => mask.link[network.linkIndexOf.get(id)!])
    );
  });
  const kept = new Set(worstFirst);
  const findingsOfGroup = new Map<number, readonly number[]>();
  network.findingsOfGroup.forEach((found, group) => {
    const some = found.filter((place) => kept.has(place));
    if (some.length > 0) findingsOfGroup.set(group, some);
  });
  return { network: { ...network, findingsOfGroup, worstFirst }, mask, all };
}

/** How many pass. */
export const countOf = (flags: Uint8Array): number => flags.reduce((sum, one) => sum + one, 0);

/** Days on which something began or ended, oldest first, at most so many. */
export function daysOf({ links, actors, graph }: Network, most = 120): readonly IsoDate[] {
  const days = [
    ...links.flatMap(({ firstOn, lastOn, isActive }) => [firstOn, isActive === false ? lastOn : undefined]),
    ...actors.flatMap(({ from, until }) => [from, until]),
  ].filter((day): day is IsoDate => isIsoDate(day) && day < graph.asOf);
  const sorted = Array.from(new Set([...days, graph.asOf])).sort();
  const step = Math.ceil(sorted.length / most);
  return sorted.filter((_, place) => (sorted.length - 1 - place) % step === 0);
}
