import type { Decision, Outcome } from '@liandong/core';
import type { Law } from '@liandong/core';
import { three, type OneOfThree } from './codes.js';
import { directions, isTriadComplete } from './is-triad-complete.js';
import type { Linkage } from './linkage-of.js';
import type { Link } from './records.js';

/** 三社之间的一个方向。One direction among the three, with what is on record for it. */
export interface Direction {
  readonly from: OneOfThree;
  readonly to: OneOfThree;
  readonly outcome: Outcome;
  readonly links: readonly Link[];
}

/** 三社之间的六个方向。The six directions among the three. */
export interface Triad {
  /** {@link isTriadComplete} */
  readonly decision: Decision<'complete' | 'someOneWay' | 'gaps'>;
  readonly directions: readonly Direction[];
  readonly force: 'advisory';
}

/**
 * 三社之间六个方向各有哪些联系，缺哪些。The six directions of a network, each with its links.
 *
 * Source: 将台研究（每两个要素之间双向循环、互相支持）; what counts as a link is open there.
 *
 * @throws {WrongFactError} for a value of the wrong type or outside its bounds
 */
export function triadOf({ nodes, links }: Linkage, law: Law): Triad {
  const elementOf = new Map(nodes.map(({ id, element }) => [id, element]));
  const among = links.flatMap((link) => {
    const [from, to] = [elementOf.get(link.from), elementOf.get(link.to)] as [OneOfThree, OneOfThree];
    return three.includes(from) && three.includes(to) && from !== to ? [{ from, to, link }] : [];
  });
  // A kind between two elements counts once, however many links there are, so that no number of them is too large to be asked about.
  const distinct = new Map(
    among.map(({ from, to, link: { kind } }) => [`${from} ${to} ${kind}`, { from, to, kind }] as const),
  );
  const decision = isTriadComplete({ links: [...distinct.values()] }, law);
  return {
    decision,
    directions: directions.map(({ from, to, code }) => ({
      from,
      to,
      outcome: decision.reasons.find((reason) => reason.code === `${isTriadComplete.id}.${code}`)?.outcome ?? 'unknown',
      links: among.filter((one) => one.from === from && one.to === to).map(({ link }) => link),
    })),
    force: 'advisory',
  };
}
