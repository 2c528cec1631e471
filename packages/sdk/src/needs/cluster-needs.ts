import type { Decision, Law } from '@liandong/core';
import type { Kind } from './codes.js';
import { mayPublishCount } from './may-publish-count.js';
import { groupOf, soundNeeds } from './feedback-clock.js';
import type { Need } from './need.js';

/** 一类需求。Needs of one kind at one place. */
export interface NeedCluster {
  readonly kind: Kind;
  readonly place: string;
  /** Needs of this kind, each counted once however often it was said. */
  readonly n: number;
  /** All needs of the place: what `n` is counted among. A need of two kinds is counted in both, so shares may add up to more than all. */
  readonly d: number;
  readonly basis: 'needs-at-place';
  /** With everything that was merged. */
  readonly voices: number;
  readonly needs: readonly string[];
  /** May `n` and `d` be shown outside? `unknown` where the place has set no threshold: do not show. */
  readonly release: Decision;
}

/** 政策建议草稿：来自一类需求，供联席会议议。What a cluster brings to the joint meeting; counts only where they may be shown. */
export interface ProposalDraft {
  readonly kind: Kind;
  readonly place: string;
  readonly fromNeeds: readonly string[];
  readonly count?: { readonly n: number; readonly d: number; readonly basis: NeedCluster['basis'] };
  readonly countHeldBack?: 'too-small' | 'no-threshold';
}

/**
 * 归类：分散的意见按类别、地点汇总，带分子分母。
 * Brings scattered needs together by kind and place, largest first, each with what it is counted among.
 * Merged needs count once, withdrawn ones not at all.
 *
 * Source: 将台研究（把居民分散的意见集合起来，科学分析与综合）; 湖北研究 (say what is counted among what). Kind and place as headings are ours.
 *
 * @throws {WrongFactError} for a need that is none, or a value of the wrong type or outside its bounds
 */
export function clusterNeeds(needs: readonly Need[], law: Law): readonly NeedCluster[] {
  const counted = soundNeeds('clusterNeeds', needs).filter(
    ({ state, events }) =>
      state !== 'merged' &&
      !(state === 'closed' && events.some((event) => event.kind === 'close' && event.reason === 'withdrawn')),
  );
  const clusters = new Map<string, { kind: Kind; place: string; needs: Need[] }>();
  for (const need of counted) {
    for (const kind of need.kinds) {
      const key = `${need.place.code} ${kind}`;
      const cluster = clusters.get(key) ?? { kind, place: need.place.code, needs: [] };
      cluster.needs.push(need);
      clusters.set(key, cluster);
    }
  }
  return [...clusters]
    .sort(([one, { needs: some }], [other, { needs: more }]) => more.length - some.length || (one < other ? -1 : 1))
    .map(([, { kind, place, needs: own }]) => ({
      kind,
      place,
      n: own.length,
      d: counted.filter((need) => need.place.code === place).length,
      basis: 'needs-at-place' as const,
      voices: own.reduce((sum, need) => sum + groupOf(need, needs).length, 0),
      needs: own.map(({ id }) => id),
      release: mayPublishCount({ count: own.length }, law) as Decision,
    }));
}

/**
 * 由一类需求起草政策建议。
 *
 * Source: 将台研究（形成符合群众利益的政策建议）; holding back small counts, as {@link mayPublishCount}.
 */
export function proposalFrom({ kind, place, n, d, basis, needs, release }: NeedCluster): ProposalDraft {
  const common = { kind, place, fromNeeds: needs };
  if (release.outcome === 'met') return { ...common, count: { n, d, basis } };
  return { ...common, countHeldBack: release.outcome === 'unmet' ? 'too-small' : 'no-threshold' };
}
