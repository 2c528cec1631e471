import type { IsoDate } from '@liandong/core';
import type { LinkKind } from './codes.js';
import type { Actor, Evidence, Link } from './graph.js';
import type { Occurrence } from './occurrences.js';
import { append, compare } from './text.js';

/** Until when is looked, and from when where a stretch was asked about. */
export interface Stretch {
  readonly from?: IsoDate;
  readonly asOf: IsoDate;
}

const escaped = (id: string) => id.replace(/[%:>]/g, (sign) => encodeURIComponent(sign));

/**
 * 联系的编号：种类与两端。A link's id: its kind and ends, so there is one of each kind from one to the other.
 *
 * Source: none; our own naming.
 */
export const linkId = (kind: LinkKind, from: string, to: string): string => `${kind}:${escaped(from)}>${escaped(to)}`;

/** 把发生过的事合成联系，每条带着全部凭据。Occurrences up to a day as links, each with all its evidence. */
export function linksOf(
  occurrences: readonly Occurrence[],
  stretch: Stretch,
  actors: ReadonlyMap<string, Pick<Actor, 'until'>>,
): readonly Link[] {
  const groups = new Map<string, Occurrence[]>();
  for (const one of occurrences) {
    if (one.on && one.on > stretch.asOf) continue;
    append(groups, linkId(one.kind, one.from, one.to), one);
  }
  const hasGone = (id: string) => (actors.get(id)?.until ?? '~') <= stretch.asOf;
  return [...groups].map(([id, group]) => {
    const { kind, from, to } = group[0] as Occurrence;
    const ended = group.flatMap(({ until }) => (until && until <= stretch.asOf ? [until] : []));
    const days = [...group.flatMap(({ on }) => (on ? [on] : [])), ...ended].sort(compare) as IsoDate[];
    const [firstOn, lastOn] = [days[0], days[days.length - 1]];
    return {
      id,
      kind,
      from,
      to,
      ...(firstOn && { firstOn }),
      ...(lastOn && { lastOn }),
      evidence: evidenceOf(group),
      isActive: hasGone(from) || hasGone(to) ? false : isActive(group, stretch),
    };
  });
}

function evidenceOf(group: readonly Occurrence[]): readonly Evidence[] {
  const sorted = group
    .map(({ record, on }): Evidence => ({ record, ...(on && { on }) }))
    .sort((one, other) => compare(one.on ?? '~', other.on ?? '~') || compare(one.record, other.record));
  return sorted.filter(({ record, on }, at) => record !== sorted[at - 1]?.record || on !== sorted[at - 1]?.on);
}

/**
 * What stands is active until it ends; what happened is so in a stretch in which it did. How long afterwards it still counts no text says, so
 * on a single day that is not known.
 */
function isActive(group: readonly Occurrence[], { from, asOf }: Stretch): boolean | undefined {
  const found = group.map(({ isStanding, on, until = '~' }) =>
    isStanding ? (on ? asOf < until : asOf < until && undefined) : on && from && from <= on,
  );
  return found.includes(true) ? true : found.includes(undefined) ? undefined : false;
}
