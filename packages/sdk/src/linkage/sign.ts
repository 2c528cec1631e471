import { reaches, type Citation, type Law, type Share } from '@liandong/core';
import type { Source } from './codes.js';
import type { SignCode } from './failure-signs.js';
import type { Observations } from './observations.js';
import { signShares } from './terms.js';

type Name = keyof Observations;
export type Seen = boolean | undefined;
export type Counted = number | undefined;

/** 怎样看出一个征兆。How one sign is told. */
export interface Detector {
  readonly source: Source;
  readonly needs: readonly Name[];
  /** Three-valued, over the needs in their order. */
  readonly judge: (given: readonly (boolean | number | undefined)[], share?: Share) => Seen;
  /** Waits for a share of the law where the numbers alone do not tell. */
  readonly isByShare?: true;
}

/** 一个征兆：有、没有，还是说不清。 */
export interface Sign {
  readonly code: SignCode;
  readonly isThere: 'yes' | 'no' | 'unknown';
  readonly source: Source;
  readonly facts: Readonly<Partial<Record<Name, number | boolean>>>;
  /** What was not told. */
  readonly missing: readonly Name[];
  /** The law gives no share for it, and the numbers alone do not tell. */
  readonly isShareOpen?: true;
  /** Texts that give the share. */
  readonly cites: readonly Citation[];
  readonly force: 'advisory';
}

/** 占得太多：all of it surely is, none of it surely is not; in between the law's share tells. */
export const tooMuch: Detector['judge'] = ([part, all], share) => {
  const [a, b] = [part, all] as readonly Counted[];
  if (a === undefined || b === undefined || b === 0) return undefined;
  if (a >= b) return true;
  return a === 0 ? false : share && reaches(a, b, share);
};
/** 由看到的情形判断一个征兆。One sign, out of what was seen. */
export function signOf(
  code: SignCode,
  { source, needs, judge, isByShare }: Detector,
  seen: Observations,
  law: Law,
): Sign {
  const { value: shares, cites } = law.get(signShares);
  const given = needs.map((name) => seen[name] ?? undefined);
  const share = isByShare && shares?.[code];
  const found = judge(given, share || undefined);
  const missing = needs.filter((name) => seen[name] === undefined || seen[name] === null);
  const facts = Object.fromEntries(needs.flatMap((name, at) => (given[at] === undefined ? [] : [[name, given[at]]])));
  return {
    code,
    isThere: found === undefined ? 'unknown' : found ? 'yes' : 'no',
    source,
    facts,
    missing,
    ...(isByShare && !share && found === undefined && missing.length === 0 && { isShareOpen: true as const }),
    cites: share ? cites : [],
    force: 'advisory',
  };
}

/** 资金来源单一：最大的一类来源占全部的多少。 */
export const singleSource = {
  source: 'comparison',
  needs: ['largestSource', 'allMoney'],
  judge: tooMuch,
  isByShare: true,
} as const satisfies Detector;

/**
 * 资金来源是不是单一，单独来问。The one sign of a single source, asked by itself.
 *
 * Source: 各地比较（南京：资金来源单一且不足）; how much is too much is for the place.
 */
export const singleSourceSign = (seen: Pick<Observations, 'largestSource' | 'allMoney'>, law: Law): Sign =>
  signOf('singleSource', singleSource, seen, law);
