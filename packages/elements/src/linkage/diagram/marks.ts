import type { LinkKind, Severity } from '@liandong/sdk/graph';
import type { Look } from './network.js';
import type { Palette } from './palette.js';

/** How a link of each kind is drawn: each has a pattern and an end of its own, so that colour is never needed. */
export interface LinkLook {
  readonly colour: keyof Palette;
  readonly dash: readonly number[];
  readonly width: number;
  readonly end: 'arrow' | 'open' | 'bar' | 'dot' | 'none';
  /** Two lines side by side. */
  readonly isDouble?: true;
}

export const linkLooks: Readonly<Record<LinkKind, LinkLook>> = {
  funding: { colour: 'accent', dash: [], width: 1.5, end: 'arrow' },
  service: { colour: 'met', dash: [7, 4], width: 1.4, end: 'arrow' },
  information: { colour: 'soft', dash: [1.5, 3.5], width: 1.6, end: 'open' },
  meeting: { colour: 'strong', dash: [], width: 3.6, end: 'none', isDouble: true },
  supervision: { colour: 'unknown', dash: [], width: 1.4, end: 'bar' },
  cultivation: { colour: 'warn', dash: [9, 3, 1.5, 3], width: 1.4, end: 'dot' },
  feedback: { colour: 'ink', dash: [3.5, 3], width: 1.2, end: 'open' },
};

export type Corners = readonly (readonly [number, number])[];
const cornersOf = (count: number, radius: number, turn: number): Corners =>
  Array.from({ length: count }, (_, corner) => {
    const angle = turn + (corner * 2 * Math.PI) / count;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });

/** How what a finding touches is drawn: its colour and ground, the ring around it, and its sign, whose shape and text say the same. */
export interface SeverityLook {
  readonly colour: keyof Palette;
  readonly ground: keyof Palette;
  readonly ring: { readonly dash: readonly number[]; readonly width: number };
  readonly corners: Corners;
  readonly text: string;
}
export const severityLooks: Readonly<Record<Severity, SeverityLook>> = {
  must: { colour: 'unmet', ground: 'unmetGround', ring: { dash: [], width: 2.5 }, corners: [], text: '!' },
  should: {
    ...{ colour: 'warn', ground: 'warnGround', ring: { dash: [6, 3], width: 2 }, text: '!' },
    corners: [
      [0, -1.2],
      [1.2, 0.9],
      [-1.2, 0.9],
    ],
  },
  unknown: {
    ...{ colour: 'unknown', ground: 'unknownGround', ring: { dash: [2, 3], width: 2 }, text: '?' },
    corners: cornersOf(4, Math.SQRT2, Math.PI / 4),
  },
};

/** The gravest first. */
export const severities = Object.keys(severityLooks) as readonly Severity[];

/** How an actor is drawn: its colour, its corners for a radius of one (none for a circle), how large beside the others. All are about as large. */
export interface ActorLook {
  readonly colour: keyof Palette;
  readonly corners: Corners;
  readonly size: number;
}
const looking = (colour: keyof Palette, corners: Corners, size = 0.95): ActorLook => ({ colour, corners, size });
export const actorLooks: Readonly<Record<Look, ActorLook>> = {
  area: looking('ink', cornersOf(8, 1.12, Math.PI / 8), 1.1),
  community: looking('accent', [], 1),
  organization: looking('met', cornersOf(4, 1.25, Math.PI / 4)),
  socialWorker: looking('unknown', cornersOf(6, 1.15, 0)),
  volunteer: looking('warn', cornersOf(5, 1.18, -Math.PI / 2)),
  resource: looking('soft', cornersOf(4, 1.32, 0)),
  resident: looking('soft', [], 0.8),
};
