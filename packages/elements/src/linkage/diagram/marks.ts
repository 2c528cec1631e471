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

export const colourOfLook: Readonly<Record<Look, keyof Palette>> = {
  area: 'ink',
  community: 'accent',
  organization: 'met',
  socialWorker: 'unknown',
  volunteer: 'warn',
  resource: 'soft',
  resident: 'soft',
};

export const colourOfSeverity: Readonly<Record<Severity, keyof Palette>> = {
  must: 'unmet',
  should: 'warn',
  unknown: 'unknown',
};
export const groundOfSeverity: Readonly<Record<Severity, keyof Palette>> = {
  must: 'unmetGround',
  should: 'warnGround',
  unknown: 'unknownGround',
};
/** The ring around what a finding touches. */
export const ringOfSeverity: Readonly<Record<Severity, { readonly dash: readonly number[]; readonly width: number }>> =
  {
    must: { dash: [], width: 2.5 },
    should: { dash: [6, 3], width: 2 },
    unknown: { dash: [2, 3], width: 2 },
  };

const corners = (count: number, radius: number, turn: number): readonly (readonly [number, number])[] =>
  Array.from({ length: count }, (_, corner) => {
    const angle = turn + (corner * 2 * Math.PI) / count;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });

/** Corners of each look for a radius of one; none for a circle. All are about as large. */
export const outlines: Readonly<Record<Look, readonly (readonly [number, number])[]>> = {
  area: corners(8, 1.12, Math.PI / 8),
  community: [],
  organization: corners(4, 1.25, Math.PI / 4),
  socialWorker: corners(6, 1.15, 0),
  volunteer: corners(5, 1.18, -Math.PI / 2),
  resource: corners(4, 1.32, 0),
  resident: [],
};

/** How large each look is drawn beside the others. */
export const sizes: Readonly<Record<Look, number>> = {
  ...{
    area: 1.1,
    community: 1,
    organization: 0.95,
    socialWorker: 0.95,
    volunteer: 0.95,
    resource: 0.95,
    resident: 0.8,
  },
};

/** One decimal place is enough on a screen, and keeps a file small. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

/** A path around a point. */
export function outlineAt(look: Look, x: number, y: number, radius: number): string {
  const own = outlines[look];
  if (own.length > 0)
    return `M${own.map(([dx, dy]) => `${tenth(x + dx * radius)} ${tenth(y + dy * radius)}`).join('L')}Z`;
  const [left, size] = [tenth(x - radius), tenth(radius)];
  return `M${left} ${tenth(y)}a${size} ${size} 0 1 0 ${tenth(size * 2)} 0a${size} ${size} 0 1 0 ${tenth(-size * 2)} 0Z`;
}
