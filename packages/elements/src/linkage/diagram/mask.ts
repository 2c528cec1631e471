import type { IsoDate } from '@liandong/core';
import type { Mask } from './bundle.js';
import { linksAt, type Network } from './network.js';

/** What is asked to be left out. */
export interface Filter {
  readonly hiddenKinds: ReadonlySet<number>;
  readonly hiddenLooks: ReadonlySet<number>;
  readonly onlyFindings: boolean;
  readonly date?: IsoDate;
  /** Only this actor and those it is linked with. */
  readonly around?: number;
}

export const noFilter: Filter = { hiddenKinds: new Set(), hiddenLooks: new Set(), onlyFindings: false };

export const isFiltering = ({ hiddenKinds, hiddenLooks, onlyFindings, date, around }: Filter): boolean =>
  hiddenKinds.size > 0 || hiddenLooks.size > 0 || onlyFindings || date !== undefined || around !== undefined;

/** What passes a filter. A link passes with both its ends. */
export function maskOf(network: Network, filter: Filter, version: number): Mask {
  const { actors, links, from, to, kind, look, findingsOfActor, findingsOfLink } = network;
  const { hiddenKinds, hiddenLooks, onlyFindings, date, around } = filter;
  const actor = new Uint8Array(actors.length).fill(1);
  const link = new Uint8Array(links.length).fill(1);
  if (!isFiltering(filter)) return { version: 0, actor, link };
  const near = new Set(around === undefined ? [] : [around]);
  if (around !== undefined) linksAt(network, around).forEach((one) => near.add(from[one]!).add(to[one]!));
  actors.forEach((one, place) => {
    const isThere = date === undefined || ((!one.from || one.from <= date) && (!one.until || date < one.until));
    const isWanted = !onlyFindings || findingsOfActor.has(place);
    if (!isThere || !isWanted || hiddenLooks.has(look[place]!) || (around !== undefined && !near.has(place)))
      actor[place] = 0;
  });
  // The ends of a link with a finding are there with it.
  if (onlyFindings)
    findingsOfLink.forEach((_, one) =>
      [from[one]!, to[one]!].forEach((end) => hiddenLooks.has(look[end]!) || (actor[end] = 1)),
    );
  links.forEach(({ firstOn }, place) => {
    const isThere = date === undefined || !firstOn || firstOn <= date;
    if (!isThere || hiddenKinds.has(kind[place]!) || !actor[from[place]!] || !actor[to[place]!]) link[place] = 0;
  });
  return { version, actor, link };
}

/** Days on which something began, oldest first, at most so many. */
export function daysOf(network: Network, most = 120): readonly IsoDate[] {
  const days = new Set<IsoDate>();
  for (const { firstOn } of network.links) if (firstOn && firstOn <= network.graph.asOf) days.add(firstOn);
  for (const { from } of network.actors) if (from && from <= network.graph.asOf) days.add(from);
  days.add(network.graph.asOf);
  const sorted = Array.from(days).sort();
  const step = Math.ceil(sorted.length / most);
  return sorted.filter((_, place) => (sorted.length - 1 - place) % step === 0);
}

/** Findings are answers about the graph's own day: another day has none. */
export const withoutFindings = (network: Network): Network => ({
  ...network,
  findingsOfActor: new Map(),
  findingsOfGroup: new Map(),
  findingsOfLink: new Map(),
  worstFirst: [],
});
