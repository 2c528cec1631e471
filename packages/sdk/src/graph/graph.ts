import type { Decision, IsoDate } from '@liandong/core';
import type { MixShare } from '../funding/index.js';
import type { ActorKind, OverdueTask, RoleFinding, Sign, Tier, UnagreedActivity } from '../linkage/index.js';
import type { GraphProblemCode, LinkKind, Severity } from './codes.js';

/** 行动者；资源不是行动者，提供资源的才是。Somebody who acts. A resource is none; its supplier is one. */
export interface Actor {
  readonly id: string;
  readonly kind: ActorKind;
  /** 地区一层支持，社区一层联动，居民在两层之旁。 */
  readonly tier: Tier;
  /** Code of its place: `cn-990101001001`. */
  readonly place?: string;
  /** Code of the community that it belongs to; nobody of the area has one. */
  readonly community?: string;
  readonly name: string;
  /** Its first day, and the first day on which it is no longer there, where they are on record. */
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

/** 凭什么说有这条联系：哪份记录，哪一天。The record that shows a link, and its day. */
export interface Evidence {
  readonly record: string;
  readonly on?: IsoDate;
}

/** 一条有方向的联系；有事发生才有。A link from one to the other, there because something happened. */
export interface Link {
  readonly id: string;
  readonly kind: LinkKind;
  readonly from: string;
  readonly to: string;
  readonly firstOn?: IsoDate;
  /** The last day on record; of a link that has ended, the day on which it was no longer there. */
  readonly lastOn?: IsoDate;
  readonly evidence: readonly Evidence[];
  /** 还在不在：`undefined` 是不知道。 */
  readonly isActive: boolean | undefined;
}

/** 最大的一类资金来源：哪一类，占多少，谁得的，谁给的。The largest kind of source of money, its share in fen, who got money and who gave it. */
export interface LargestSource extends MixShare {
  /** 得到资金的各方。Ids of all whose money is counted, of whatever kind. */
  readonly carriers: readonly string[];
  /** 给了这一类资金的各方，有记录的。Ids of those who gave money of this kind, as far as they are on record. */
  readonly funders: readonly string[];
}

/** 图上的一处发现，由现有的规则作答。What the rules answer about a part of the graph. */
export interface GraphFinding {
  /** The question's id, or that and what it found: `linkage.areRolesInPlace.absent`. */
  readonly code: string;
  readonly actors: readonly string[];
  readonly links: readonly string[];
  readonly community?: string;
  readonly severity: Severity;
  /** The SDK's own answer, with its reasons, law and what is missing. */
  readonly decision?: Decision;
  /** Of roles: who should be what, or is what it should not be. */
  readonly roles?: readonly RoleFinding[];
  /** Of signs of failing linkage, which are no decisions: what was counted, what is missing. */
  readonly sign?: Sign;
  /** 到期未办的事，拖得最久的在前。Of `linkage.isMoving`: every task that was due and is not done, the longest overdue first. */
  readonly overdue?: readonly OverdueTask[];
  /** 没有共同商定的活动，早的在前。Of `linkage.isMoving`: every activity that nobody agreed on, the earliest first. */
  readonly notAgreed?: readonly UnagreedActivity[];
  /** 最大的一类资金来源。Of `linkage.signs.singleSource`, where there is money at all. */
  readonly largestSource?: LargestSource;
}

/** 一处错：在哪里，是什么。What is wrong, and where: `links[3].from`. */
export interface GraphProblem {
  readonly path: string;
  readonly code: GraphProblemCode;
  readonly params?: Readonly<Record<string, string | number>>;
  /** Ids of what it touches and is still drawn. */
  readonly actors?: readonly string[];
  readonly links?: readonly string[];
}

/** 某日的联动图。The graph of linkage on a day. */
export interface LinkageGraph {
  readonly asOf: IsoDate;
  /** First day of the stretch that was asked about, where one was. */
  readonly from?: IsoDate;
  readonly actors: readonly Actor[];
  readonly links: readonly Link[];
  readonly findings: readonly GraphFinding[];
  readonly problems: readonly GraphProblem[];
}
