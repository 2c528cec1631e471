import type { Citation, Decision, Law } from '@liandong/core';
import { starters, type Starter } from './codes.js';
import { hasOneStarter } from './has-one-starter.js';
import { rollInOrders, strengthMetric, type RollInOrder } from './terms.js';

/** 各要素的强弱，按当地的衡量办法。Strengths by the place's measure; `null` was asked and is not known. */
export interface Strengths {
  readonly organization?: number | null;
  readonly volunteer?: number | null;
  readonly resource?: number | null;
  /** 社工与社区已经联手。 */
  readonly isBaseThere?: boolean | null;
}

/** 适合的一种卷联。One mode that would fit, with its order where a text gives it. */
export interface RollInMode {
  readonly starter: Starter;
  readonly order?: RollInOrder;
  /** 最后回到先动的要素。 */
  readonly returnsTo: Starter;
}

/** 卷联的建议。Which way of rolling in fits. */
export interface RollIn {
  /** {@link hasOneStarter} */
  readonly decision: Decision<Starter | 'tie'>;
  /** One mode; or, on a tie, each of the strongest, none before the other; or all three while nobody can say. */
  readonly modes: readonly RollInMode[];
  readonly metric?: string;
  readonly cites: readonly Citation[];
  readonly force: 'advisory';
}

/**
 * 卷联：从最强的要素开始，依次卷入其余；并列的都列出来，不替人选。
 * Which way of rolling in fits, and in what order. The order belongs to each mode and is given by the text; a tie is shown, never decided.
 *
 * Source: 湖北研究（扬长型；三种卷联各自的次序）. The measure of strength and what to do on a tie are open there.
 *
 * @throws {WrongFactError} for a value of the wrong type or outside its bounds
 *
 * @example
 * rollIn({ organization: 9, volunteer: 4, resource: 1, isBaseThere: true }, lawOn('2026-03-31', 'cn-990101001001', allPacks)).modes
 * // => [{ starter: 'organization', order: [['organization'], ['volunteer'], ['resource']], returnsTo: 'organization' }]
 */
export function rollIn(strengths: Strengths, law: Law): RollIn {
  const decision = hasOneStarter(strengths, law);
  const { value: orders, cites } = law.get(rollInOrders);
  const { value: metric } = law.get(strengthMetric);
  return {
    decision,
    modes: candidates(decision.value, strengths).map((starter) => ({
      starter,
      ...(orders && { order: orders[starter] }),
      returnsTo: starter,
    })),
    ...(metric && { metric }),
    cites,
    force: 'advisory',
  };
}

function candidates(value: Starter | 'tie' | undefined, strengths: Strengths): readonly Starter[] {
  if (value === undefined) return starters;
  if (value !== 'tie') return [value];
  const most = Math.max(...starters.map((starter) => strengths[starter] ?? 0));
  return starters.filter((starter) => strengths[starter] === most);
}
