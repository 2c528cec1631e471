import { isoDate, rowsOf, type IsoDate } from '@liandong/core';
import { elements, placeOfKind, type ActorKind, type Element, type LinkKind, type Tier } from './codes.js';
import type { Link, LinkageRecords } from './records.js';

/** 图上的一个点；资源另有形状。A node of the diagram; a resource has a shape of its own. */
export interface Node {
  readonly id: string;
  readonly name: string;
  readonly shape: 'actor' | 'resource';
  readonly kind: ActorKind | 'resource';
  readonly element?: Element;
  readonly tier: Tier;
  /** Of a resource: the actor that supplies it, and may own tasks. */
  readonly supplier?: string;
}

/** 两个要素之间一个方向的全部联系。All links from one element to another. */
export interface ElementEdge {
  readonly from: Element;
  readonly to: Element;
  readonly kinds: readonly LinkKind[];
  readonly links: readonly string[];
  readonly lastOn: IsoDate;
}

/** 记录里的错。What can be wrong with records. */
export const linkageFaults = [
  'id-twice',
  'unknown-end',
  'end-not-there',
  'self-link',
  'resource-acts',
  'resource-owns-task',
  'owner-unknown',
  'supplier-unknown',
] as const;
/** 记录里的错。What is wrong with the records; what is wrong is left out of the network. */
export interface LinkageFault {
  readonly code: (typeof linkageFaults)[number];
  /** What it was found in, and what it names. */
  readonly in: string;
  readonly names: string;
  /** Who may stand there instead, such as a resource's supplier. */
  readonly instead?: string;
}

/** 某日的联动网络。The network of one day. */
export interface Linkage {
  readonly asOf: IsoDate;
  readonly nodes: readonly Node[];
  readonly links: readonly Link[];
  readonly edges: readonly ElementEdge[];
  /** 五个要素各有几个；没有的为 0。 */
  readonly counts: Readonly<Record<Element, number>>;
  /** 上下两层之间的联系。Links between the tiers, by direction. */
  readonly down: number;
  readonly up: number;
  /** 与居民之间的联系。 */
  readonly toResidents: number;
  readonly fromResidents: number;
  readonly faults: readonly LinkageFault[];
}

/**
 * 由记录得出某日的联动网络；与记录的先后无关。
 * The network of a day out of records, in whatever order they come. What begins later, or has ended, is not in it.
 * A resource is a node that nobody links from and that owns nothing; its supplier may.
 *
 * Source: 湖北研究（四个主体性要素和一个资源性要素）; 将台研究（地区与社区两个体系）. What is there on a day is counted by our records.
 *
 * @throws {InvalidDateError} for a date that is no day
 * @throws {WrongFactError} for a record that is none
 *
 * @example
 * linkageOf(guihuaLinkage, '2026-03-31').counts // => { community: 2, organization: 3, … }
 */
export function linkageOf(records: LinkageRecords, asOf: IsoDate): Linkage {
  isoDate(asOf);
  for (const list of ['actors', 'resources', 'links', 'tasks'] as const)
    rowsOf<unknown>('linkage.linkageOf', list, records[list]);
  const faults: LinkageFault[] = [];
  const isThere = ({ from, until }: { from?: IsoDate | undefined; until?: IsoDate | undefined }) =>
    (from === undefined || from <= asOf) && (until === undefined || asOf < until);
  const known = new Map<string, Node>();
  const there = new Map<string, Node>();
  const note = (node: Node, lasting: Parameters<typeof isThere>[0]) => {
    if (known.has(node.id)) faults.push({ code: 'id-twice', in: node.id, names: node.id });
    known.set(node.id, node);
    if (isThere(lasting)) there.set(node.id, node);
  };
  for (const one of byId(records.actors)) {
    const { id, name, kind } = one;
    note({ id, name, shape: 'actor', kind, ...placeOfKind[kind] }, one);
  }
  for (const one of byId(records.resources)) {
    const { id, name, supplier } = one;
    note({ id, name, shape: 'resource', kind: 'resource', element: 'resource', tier: 'community', supplier }, one);
    if (known.get(supplier)?.shape !== 'actor') faults.push({ code: 'supplier-unknown', in: id, names: supplier });
  }

  const links = byId(records.links).filter((one) => {
    if (!isThere({ from: one.on, until: one.until })) return false;
    const fault = faultOf(one, known, there);
    if (fault) faults.push({ in: one.id, ...fault });
    return !fault;
  });
  for (const { id, owner } of byId(records.tasks)) {
    const node = known.get(owner);
    if (!node) faults.push({ code: 'owner-unknown', in: id, names: owner });
    else if (node.shape === 'resource')
      faults.push({
        code: 'resource-owns-task',
        in: id,
        names: owner,
        ...(node.supplier !== undefined && { instead: node.supplier }),
      });
  }

  const nodes = byId([...there.values()]);
  const between = (from: Tier, to: Tier) =>
    links.filter((one) => there.get(one.from)?.tier === from && there.get(one.to)?.tier === to).length;
  const withResidents = (end: 'from' | 'to') => links.filter((one) => there.get(one[end])?.tier === 'residents').length;
  return {
    asOf,
    nodes,
    links,
    edges: edgesOf(links, there),
    counts: Object.fromEntries(
      elements.map((element) => [element, nodes.filter((node) => node.element === element).length]),
    ) as Record<Element, number>,
    down: between('area', 'community'),
    up: between('community', 'area'),
    toResidents: withResidents('to'),
    fromResidents: withResidents('from'),
    faults: [...faults].sort((one, other) => compare(one.in, other.in) || compare(one.code, other.code)),
  };
}

function faultOf(
  { from, to, kind }: Link,
  known: ReadonlyMap<string, Node>,
  there: ReadonlyMap<string, Node>,
): Omit<LinkageFault, 'in'> | undefined {
  for (const end of [from, to]) {
    if (!known.has(end)) return { code: 'unknown-end', names: end };
    if (!there.has(end)) return { code: 'end-not-there', names: end };
  }
  if (from === to) return { code: 'self-link', names: from };
  const acting = known.get(from) as Node;
  if (acting.shape === 'resource')
    return { code: 'resource-acts', names: from, ...(acting.supplier !== undefined && { instead: acting.supplier }) };
  const reached = known.get(to) as Node;
  // To a resource leads only what supplies it.
  return reached.shape === 'resource' && kind !== 'supply' ? { code: 'resource-acts', names: to } : undefined;
}

function edgesOf(links: readonly Link[], there: ReadonlyMap<string, Node>): readonly ElementEdge[] {
  return elements.flatMap((from) =>
    elements.flatMap((to) => {
      const own = links.filter((one) => there.get(one.from)?.element === from && there.get(one.to)?.element === to);
      if (own.length === 0 || from === to) return [];
      return [
        {
          from,
          to,
          kinds: [...new Set(own.map(({ kind }) => kind))].sort(),
          links: own.map(({ id }) => id),
          lastOn: own
            .map(({ on }) => on)
            .sort()
            .pop() as IsoDate,
        },
      ];
    }),
  );
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
const byId = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] =>
  [...items].sort((one, other) => compare(one.id, other.id));
