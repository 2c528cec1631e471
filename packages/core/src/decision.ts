import type { Citation, Evidence } from './citation.js';
import type { IsoDate } from './iso-date.js';

/** 结论：符合、不符合、尚不能确定。 */
export type Outcome = 'met' | 'unmet' | 'unknown';

/** 效力：约束性的，或者只是建议。 */
export type Force = 'binding' | 'advisory';

/** A fact as a reason shows it: days as `YYYY-MM-DD`, money in fen, `null` when asked and not known. */
export type FactValue = boolean | number | string | null | readonly Readonly<Record<string, unknown>>[];

/** 理由：代码、结论、用到的事实与依据。Sentences are made of it last, in the messages. */
export interface Reason {
  readonly code: string;
  readonly outcome: Outcome;
  readonly force: Force;
  /** Did this reason carry the outcome? */
  readonly decisive: boolean;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly cites: readonly Citation[];
  readonly children?: readonly Reason[];
}

/** 一个要问的问题。A fact that still matters, with all that a form needs to ask for it. */
export interface Question {
  /** Name of the fact; a field of a row is `rows[2].field`. */
  readonly fact: string;
  readonly type: string;
  readonly unit?: string;
  readonly options?: readonly string[];
  readonly who: readonly string[];
  readonly register?: string;
  /** Codes of the reasons that wait for the answer. */
  readonly why: readonly string[];
  readonly cites: readonly Citation[];
  readonly evidence?: readonly string[];
  readonly sensitive?: true;
}

/** 尚缺：未问的事实、问过而不知的事实、不可能的日期、留空或相互冲突的规定、须由人认定的事项。 */
export type Missing =
  | { readonly kind: 'fact'; readonly question: Question }
  | { readonly kind: 'judgement'; readonly question: Question }
  | {
      readonly kind: 'not-known' | 'impossible';
      readonly fact: string;
      readonly why: readonly string[];
      readonly cites: readonly Citation[];
    }
  | {
      readonly kind: 'open-term' | 'no-text' | 'conflicting-law';
      readonly term: string;
      readonly why: readonly string[];
      readonly cites: readonly Citation[];
      /** Of a list that is there but not complete: how many of its items are known, and how many there are where a text says so. */
      readonly listed?: { readonly known: number; readonly count?: number };
    };

/** One node of a full trace, in the format `liandong.trace.v1`. */
export interface TraceNode {
  readonly op: string;
  readonly name?: string;
  readonly value: FactValue | undefined;
  readonly cites?: readonly string[];
  readonly of?: readonly TraceNode[];
}

/** 决定：每一问的统一结果。The one result of every question. */
export interface Decision<Value = unknown> {
  readonly question: string;
  readonly outcome: Outcome;
  readonly value?: Value;
  readonly reasons: readonly Reason[];
  readonly missing: readonly Missing[];
  /** The weakest grade among the texts that carry the outcome. */
  readonly evidence: Evidence;
  /** Texts that carry the answer or its value, and that should have been looked at again before this date. */
  readonly stale?: readonly Citation[];
  /** A date in it rests on a calendar year that is not published yet. */
  readonly provisional?: true;
  readonly asOf: IsoDate;
  readonly jurisdiction: string;
  readonly lawUsed: readonly Citation[];
  readonly trace?: { readonly format: 'liandong.trace.v1'; readonly root: TraceNode };
}

/** 还要问什么。What is still to be asked, and what each answer would do. */
export interface Plan {
  /** Set when no answer can change the outcome any more. */
  readonly determined?: Exclude<Outcome, 'unknown'>;
  /** Only facts that can still change something, first asked first. */
  readonly stillNeeded: readonly Question[];
  /** For yes-or-no and closed facts: the outcome that an answer alone would settle, by answer (`true`, `false`, or the value). */
  readonly impact: Readonly<Record<string, Readonly<Record<string, Outcome>>>>;
  /** Law that is open or in conflict and that no answer can fill. */
  readonly blockedBy: readonly Exclude<Missing, { kind: 'fact' | 'judgement' }>[];
}
