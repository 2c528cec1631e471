import type { IsoDate } from '@liandong/core';
import type { Rate } from '../evaluation/index.js';
import type { Need } from '../needs/index.js';

/** 需求办理的三率。How far needs of a time were answered, settled, and to whose satisfaction. */
export interface NeedRates {
  /** 响应率：Needs that anybody reacted to, among all of that time. */
  readonly response: Rate;
  /** 解决率：Needs that are settled and were not opened again, among all of that time. */
  readonly resolution: Rate;
  /** 满意率：Satisfied among those that were reached and gave an answer, each need by its last. */
  readonly satisfaction: Rate;
  /** Settled, and nobody gave an answer on how. */
  readonly unheard: number;
  /** Merged into another need of the ledger, so not counted by themselves. */
  readonly merged: number;
}

/**
 * 需求办理的三率：响应率、解决率、满意率，各带分子、分母和口径。
 * Response, resolution and satisfaction of the needs received in a time, as whole numbers of cases. What happened after its last day is not looked at.
 * The regulation names the three and does not say how they are worked out; how it is done here is ours: of all that came in, redirected ones too, merged ones once.
 *
 * Source: 北京市接诉即办工作条例第三十二条（以响应率、解决率、满意率为核心内容）; the way of counting is ours.
 *
 * @throws nothing: days compare as they are written
 *
 * @example
 * needRates(needs, { from: '2026-01-01', to: '2026-03-31' }).response // => { numerator: 3, denominator: 4, basis: 'all', counts: 'cases' }
 */
export function needRates(
  needs: readonly Need[],
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
): NeedRates {
  const byId = new Map(needs.map((need) => [need.id, need]));
  // Merged round in a circle, a need is its own head: it must not vanish.
  const headOf = (need: Need): Need => {
    const seen = new Set([need.id]);
    for (let at = need; ;) {
      const next = at.mergedInto === undefined ? undefined : byId.get(at.mergedInto);
      if (!next) return at;
      if (seen.has(next.id)) return need;
      seen.add(next.id);
      at = next;
    }
  };
  // What is merged is counted from the earliest day of all of it.
  const heads = new Map<Need, IsoDate>();
  for (const need of byId.values()) {
    const head = headOf(need);
    const first = heads.get(head);
    if (first === undefined || need.receivedOn < first) heads.set(head, need.receivedOn);
  }
  const counted = [...heads].filter(([, first]) => first >= from && first <= to).map(([head]) => head);
  let [answered, settled, satisfied, heard, unheard] = [0, 0, 0, 0, 0];
  for (const { events } of counted) {
    const known = events.filter(({ on }) => on <= to);
    if (known.some(({ kind }) => kind === 'react' || kind === 'reply' || kind === 'resolve')) answered++;
    const turns = known.filter(({ kind }) => kind === 'resolve' || kind === 'reopen');
    const isSettled = turns[turns.length - 1]?.kind === 'resolve';
    if (isSettled) settled++;
    const answers = known.flatMap((event) =>
      event.kind === 'visit' && event.reached && typeof event.satisfied === 'boolean' ? [event.satisfied] : [],
    );
    const last = answers[answers.length - 1];
    if (last !== undefined) heard++;
    else if (isSettled) unheard++;
    if (last) satisfied++;
  }
  const rate = (numerator: number, denominator: number, basis: Rate['basis']): Rate => ({
    numerator,
    denominator,
    basis,
    counts: 'cases',
  });
  return {
    response: rate(answered, counted.length, 'all'),
    resolution: rate(settled, counted.length, 'all'),
    satisfaction: rate(satisfied, heard, 'answersGiven'),
    unheard,
    merged: byId.size - heads.size,
  };
}
