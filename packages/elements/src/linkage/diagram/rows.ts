import type { Mask } from './bundle.js';
import { linksAt, ownFindings, type Network } from './network.js';

/** A row of the tree beside the picture. */
export interface Row {
  readonly key: string;
  readonly kind: 'group' | 'actor' | 'link' | 'finding';
  /** Place of what it is about, in the network or among the findings. */
  readonly index: number;
  /** Of a link: seen from this actor. */
  readonly actor?: number;
  readonly level: number;
  readonly place: number;
  readonly of: number;
  readonly isOpen?: boolean;
}

const keyOf = { group: 'g', actor: 'a', link: 'l', finding: 'f' } as const;

/** The group whose row stands for a group: parts, and supporters of one area in several places, are one to the reader. */
export function rowGroups({ groups }: Network): Int32Array {
  const support = new Map<number, number>();
  return Int32Array.from(groups, ({ level, parent }, group) => {
    if (level === 'part') return parent;
    if (level !== 'support') return group;
    const first = support.get(parent);
    if (first === undefined) support.set(parent, group);
    return first ?? group;
  });
}

/** How many actors that pass are in each group, and in what is inside. */
export function countsIn({ groupOf, parentOf }: Network, mask: Mask, rowOf?: Int32Array): Uint32Array {
  const counts = new Uint32Array(parentOf.length);
  groupOf.forEach((leaf, actor) => {
    if (mask.actor[actor])
      for (let group = rowOf ? rowOf[leaf]! : leaf; group >= 0; group = parentOf[group]!) counts[group]!++;
  });
  return counts;
}

/** The same, in the row of each group. */
export function countsOf(network: Network, mask: Mask): Uint32Array {
  const rowOf = rowGroups(network);
  const counts = countsIn(network, mask, rowOf);
  return counts.map((_, group) => counts[rowOf[group]!]!);
}

/** The links of an actor that pass. */
export const linksIn = (network: Network, mask: Mask, actor: number): readonly number[] =>
  Array.from(linksAt(network, actor)).filter((link) => mask.link[link]);

/** Rows of the tree from the top, with what is open in it. Only what is open is made: ten thousand closed actors cost nothing. */
export function rowsOf(network: Network, mask: Mask, open: ReadonlySet<string>): Row[] {
  const { groups, groupOf, findingsOfActor } = network;
  const rows: Row[] = [];
  const inside: number[][] = groups.map(() => []);
  const tops: number[] = [];
  const counts = countsOf(network, mask);
  const rowOf = rowGroups(network);
  groups.forEach(({ parent }, group) => {
    if (rowOf[group] !== group || counts[group] === 0) return;
    (parent < 0 ? tops : inside[parent]!).push(group);
  });
  const members: number[][] = groups.map(() => []);
  groupOf.forEach((leaf, actor) => {
    if (mask.actor[actor]) members[rowOf[leaf]!]!.push(actor);
  });

  const put = (path: string, row: Omit<Row, 'key' | 'isOpen'>, below?: () => void) => {
    const key = `${path}${keyOf[row.kind]}${row.index}`;
    const isOpen = below && open.has(key);
    rows.push({ ...row, key, ...(below && { isOpen: isOpen === true }) });
    if (isOpen) below();
  };
  const putFindings = (path: string, findings: readonly number[], level: number, of: number) =>
    findings.forEach((index, at) => put(path, { kind: 'finding', index, level, place: at + 1, of }));
  const putActor = (actor: number, level: number, place: number, of: number) => {
    const findings = findingsOfActor.get(actor) ?? [];
    const links = linksIn(network, mask, actor);
    const all = findings.length + links.length;
    const below = () => {
      putFindings(`a${actor} `, findings, level + 1, all);
      links.forEach((link, at) =>
        put(`a${actor} `, {
          kind: 'link',
          index: link,
          actor,
          level: level + 1,
          place: findings.length + at + 1,
          of: all,
        }),
      );
    };
    put('', { kind: 'actor', index: actor, level, place, of }, all > 0 ? below : undefined);
  };
  const putGroup = (group: number, level: number, place: number, of: number) => {
    put('', { kind: 'group', index: group, level, place, of }, () => {
      // Findings about the community itself, that name no actor, stand first.
      const own = ownFindings(network, group);
      const all = own.length + inside[group]!.length + members[group]!.length;
      putFindings(`g${group} `, own, level + 1, all);
      let at = own.length;
      for (const child of inside[group]!) putGroup(child, level + 1, ++at, all);
      for (const actor of members[group]!) putActor(actor, level + 1, ++at, all);
    });
  };
  tops.forEach((group, at) => putGroup(group, 1, at + 1, tops.length));
  return rows;
}

/** What has to be open for an actor or a group to have a row. */
export function openFor(network: Network, open: ReadonlySet<string>, group: number): Set<string> {
  const now = new Set(open);
  const rowOf = rowGroups(network);
  for (let at = group; at >= 0; at = network.parentOf[at]!) now.add(`g${rowOf[at]!}`);
  return now;
}
