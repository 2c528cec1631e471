import { isoDate, LiandongError, type IsoDate, type Law } from '@liandong/core';
import { placeOfKind, type Strengths } from '../linkage/index.js';
import { drawable } from './drawable.js';
import { findingsOf } from './findings.js';
import type { Actor, GraphProblem, LinkageGraph } from './graph.js';
import { linksOf, type Stretch } from './links.js';
import { occurrencesOf } from './occurrences.js';
import type { GraphRecords } from './records.js';
import { tellerOf } from './teller.js';
import { compare, isCommunity } from './text.js';

/** 某日，或者从某日到某日，首尾都算。A day, or from one to another, both counted. */
export type Window = { readonly asOf: IsoDate } | { readonly from: IsoDate; readonly to: IsoDate };

/** 记录看不出、由人告知的。What records cannot show, and somebody told. */
export interface Told {
  /** 各社区各要素的强弱，按当地的衡量办法。By community, the strengths for {@link rollIn}. */
  readonly strengths?: Readonly<Record<string, Strengths>>;
}

/**
 * 由记录得出联动图：有谁，谁与谁有联系，凭哪份记录；有法规包的，各条规则怎么说。与记录的先后无关。
 * The graph of linkage out of records, in whatever order they come: who there is, who is linked with whom and by which record, and what the
 * rules say of each community. What lies after the last day is not looked at. A link is there because something happened, so a further record
 * never takes one away.
 *
 * Source: 将台研究（地区与社区两个体系，“三社”之间双向循环）; 湖北研究（四个主体性要素和一个资源性要素）. That a link needs a record is ours.
 *
 * @param law of the last day; without it no rule is asked and there are no findings
 * @throws {LiandongError} for a law of another day, and for a stretch that ends before it begins
 * @throws {InvalidDateError} for a date that is no day
 * @throws {WrongFactError} for a value of the wrong type or outside its bounds
 * @example
 * linkageGraph({ linkage: guihuaLinkage }, { asOf: '2026-03-31' }).links.length // => 14
 */
export function linkageGraph(records: GraphRecords, window: Window, law?: Law, told: Told = {}): LinkageGraph {
  const stretch: Stretch =
    'asOf' in window ? { asOf: isoDate(window.asOf) } : { from: isoDate(window.from), asOf: isoDate(window.to) };
  const { from, asOf } = stretch;
  if (from !== undefined && from > asOf) throw new LiandongError(`${from} is after ${asOf}; give the first day first.`);
  if (law && law.date !== asOf) throw new LiandongError(`The law is of ${law.date}; give that of ${asOf}.`);

  const problems: GraphProblem[] = [];
  const known = actorsOf(records.linkage.actors, problems);
  const resources = new Map(records.linkage.resources.map(({ id, supplier }) => [id, supplier] as const));
  const occurrences = occurrencesOf(records, { actors: known, resources }, problems);
  const links = linksOf(occurrences, stretch, known);
  const linked = new Set(links.flatMap(({ from: one, to: other }) => [one, other]));
  // Who has gone stays as long as a link tells of them; who is yet to come is not there, unless something was on record before.
  const actors = [...known.values()].filter(
    ({ id, from: since, until }) => linked.has(id) || ((!since || since <= asOf) && (!until || asOf < until)),
  );
  const graph = drawable({ ...stretch, actors, links }, problems);
  return law ? { ...graph, findings: findingsOf(records, stretch, law, graph, told) } : graph;
}

/** Everybody on record. Where one id stands twice, the first in the order of what is written about them counts, wherever it stands. */
function actorsOf(actors: GraphRecords['linkage']['actors'], problems: GraphProblem[]): ReadonlyMap<string, Actor> {
  const known = new Map<string, Actor>();
  const { say, day } = tellerOf(problems);
  actors.forEach(({ id, name, kind, place, ...lasting }, at) => {
    const path = `linkage.actors[${at}]`;
    const [from, until] = [day(lasting, 'from', path), day(lasting, 'until', path)];
    const one: Actor = {
      id,
      name,
      kind,
      tier: placeOfKind[kind].tier,
      ...(place !== undefined && { place }),
      ...(isCommunity(place) && placeOfKind[kind].tier !== 'area' && { community: place }),
      ...(from && { from }),
      ...(until && { until }),
    };
    const other = known.get(id);
    if (other) say(`${path}.id`, 'actor-twice', { actor: id }, [id]);
    if (other && compare(JSON.stringify(one), JSON.stringify(other)) >= 0) return;
    known.set(id, one);
  });
  return known;
}
