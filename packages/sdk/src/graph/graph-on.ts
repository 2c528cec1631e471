import { isoDate, type IsoDate } from '@liandong/core';
import type { Link, LinkageGraph } from './graph.js';

/**
 * 图在另一天的样子：那天还没有的不在，凭据只看到那天。
 * The graph as it was on another day, for a slider over time: what was not there yet is not in it. Between its first and its last day on record a
 * link was there; after its last it is as the graph says. Before the stretch that the graph is of, nothing else is known; after its own day
 * nothing but what had ended.
 * Findings are answers about the graph's own day, so another day has none: make its graph from the records to ask again.
 *
 * Source: none; reads the days of the graph.
 *
 * @throws {InvalidDateError} for a date that is no day
 */
export function graphOn(graph: LinkageGraph, date: IsoDate): LinkageGraph {
  isoDate(date);
  if (date === graph.asOf) return graph;
  const { from, ...rest } = graph;
  const actors = graph.actors.filter(({ from, until }) => (!from || from <= date) && (!until || date < until));
  const there = new Set(actors.map(({ id }) => id));
  const links = graph.links.flatMap((link) =>
    (link.firstOn && link.firstOn > date) || !there.has(link.from) || !there.has(link.to)
      ? []
      : [
          date < graph.asOf
            ? linkOn(link, date, from)
            : { ...link, isActive: link.isActive === false ? false : undefined },
        ],
  );
  return { ...rest, asOf: date, actors, links, findings: [] };
}

function linkOn({ lastOn, ...link }: Link, date: IsoDate, from = date): Link {
  const evidence = link.evidence.filter(({ on }) => !on || on <= date);
  const days = evidence.flatMap(({ on }) => on ?? []);
  const last = lastOn && lastOn <= date ? lastOn : days[days.length - 1];
  const isBetween = link.firstOn !== undefined && lastOn !== undefined && (date < lastOn || days.includes(date));
  return {
    ...link,
    ...(last && { lastOn: last }),
    evidence,
    isActive: isBetween ? true : date < from ? undefined : link.isActive,
  };
}
