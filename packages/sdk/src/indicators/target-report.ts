import type { Citation, Decision, IsoDate, Law, Outcome, Term } from '@liandong/core';
import { isTargetReached, type CommunityKind } from './is-target-reached.js';
import { countedAs, isAspiration, targetMode, targetRural, targetUrban, targetYear } from './terms.js';

/** 一个社区的数。The numbers of one community, as a register gives them. */
export interface CommunityCount {
  readonly place: string;
  /** Nothing where nobody knows whether it is urban or rural. */
  readonly kind?: CommunityKind | null;
  readonly registered?: number | null;
  readonly filed?: number | null;
  readonly hasSocialWorker?: boolean | null;
  readonly hostsAgency?: boolean | null;
}

/** 一个社区对照目标。One community against its number, counting no more and no less than can be told. */
export interface CommunityLine {
  readonly place: string;
  readonly kind?: CommunityKind;
  /** 至少、至多：what counts as one organisation may be open. */
  readonly least?: number;
  readonly most?: number;
  readonly target?: number;
  readonly outcome: Outcome;
}

/** 一类社区的平均。The communities of one kind together: their mean is reached where they have as many as all their numbers add up to. */
export interface KindLine {
  readonly kind: CommunityKind;
  readonly communities: number;
  /** Organisations of all of them; nothing where one is not known. */
  readonly least?: number;
  readonly most?: number;
  /** The number for each of them. */
  readonly target?: number;
  readonly outcome: Outcome;
}

/** 目标报表。The target in both readings, with every community's line. */
export interface TargetReport {
  readonly asOf: IsoDate;
  readonly jurisdiction: string;
  /** The year the target belongs to, and whether it is past. Do not call a target of a past year a current one. */
  readonly year?: number;
  readonly isYearPast?: boolean;
  /** 力争 */
  readonly isAspiration?: boolean;
  /** What the law of the day says; both readings stand beside it. */
  readonly mode?: 'each' | 'average';
  readonly each: Outcome;
  readonly average: Outcome;
  /** The two readings give different answers. */
  readonly readingsDiffer: boolean;
  /** By place code, never by size: places differ, and this is no ranking. */
  readonly communities: readonly CommunityLine[];
  /** Urban, then rural: those that are there. */
  readonly kinds: readonly KindLine[];
  /** {@link isTargetReached} */
  readonly decision: Decision<'reached' | 'reachedPastYear' | 'notReached' | 'notReachedPastYear'>;
  readonly cites: readonly Citation[];
}

/**
 * 目标报表：每个社区与平均两种读法并列，年份已过的写明是哪一年的目标。
 * The target in both readings, each community and the average, with every community's own line.
 *
 * Source: 各地比较（每个城市社区 10 个以上、农村社区 5 个以上，力争到 2020 年）; 民发〔2017〕191号（城市社区平均不少于 10 个，据转载）. Showing both readings is ours.
 *
 * @throws {WrongFactError} for a value of the wrong type or outside its bounds
 *
 * @example
 * targetReport([{ place: 'a', kind: 'urban', registered: 30, filed: 0 }, { place: 'b', kind: 'urban', registered: 0, filed: 0 }], law)
 * // => { each: 'unmet', average: 'met', readingsDiffer: true, year: 2020, isYearPast: true, … }
 */
export function targetReport(communities: readonly CommunityCount[], law: Law): TargetReport {
  const counts = [...communities].sort((one, other) => (one.place < other.place ? -1 : 1));
  const valueOf = <Value>(term: Term<Value>) => law.get(term).value;
  const [way, year, mode, aspires] = [countedAs, targetYear, targetMode, isAspiration].map((term) =>
    valueOf<unknown>(term),
  ) as [string | undefined, number | undefined, 'each' | 'average' | undefined, boolean | undefined];
  const targets = { urban: valueOf(targetUrban), rural: valueOf(targetRural) };
  const lines = counts.map(({ place, kind, registered, filed }): CommunityLine => {
    // What is known counts, also where nobody knows the rest.
    const known = way === 'registeredAndFiled' ? [registered, filed] : [registered];
    const least = known.every((number) => number == null)
      ? undefined
      : known.reduce<number>((all, number) => all + (number ?? 0), 0);
    const most = way === 'registered' ? (registered ?? undefined) : plus(registered, filed);
    const target = kind ? targets[kind] : undefined;
    return {
      place,
      ...(kind && { kind }),
      ...(least !== undefined && { least }),
      ...(most !== undefined && { most }),
      ...(target !== undefined && { target }),
      outcome: against(least, most, target),
    };
  });
  const kinds = (['urban', 'rural'] as const).flatMap((kind): readonly KindLine[] => {
    const own = lines.filter((line) => line.kind === kind);
    if (own.length === 0) return [];
    const target = targets[kind];
    const [least, most] = [sum(own.map((line) => line.least)), sum(own.map((line) => line.most))];
    return [
      {
        kind,
        communities: own.length,
        ...(least !== undefined && { least }),
        ...(most !== undefined && { most }),
        ...(target !== undefined && { target }),
        outcome: against(least, most, target === undefined ? undefined : target * own.length),
      },
    ];
  });
  const each = lines.length === 0 ? 'unmet' : all(lines.map(({ outcome }) => outcome));
  const kindless = lines.some(({ kind }) => !kind);
  // Of unknown kind, a community may pull either mean down.
  const average =
    lines.length === 0
      ? 'unmet'
      : each === 'met'
        ? each
        : kindless
          ? 'unknown'
          : all(kinds.map(({ outcome }) => outcome));
  const decision = isTargetReached(
    {
      communities: counts.map(({ kind, registered, filed, hasSocialWorker, hostsAgency }) => ({
        kind,
        registered,
        filed,
        hasSocialWorker,
        hostsAgency,
      })),
    },
    law,
  );
  return {
    asOf: law.date,
    jurisdiction: law.jurisdiction,
    ...(year !== undefined && { year, isYearPast: Number(law.date.slice(0, 4)) > year }),
    ...(aspires !== undefined && { isAspiration: aspires }),
    ...(mode && { mode }),
    each,
    average,
    readingsDiffer: each !== average,
    communities: lines,
    kinds,
    decision,
    cites: [targetUrban, targetRural, targetMode, targetYear].flatMap((term) => law.get<unknown>(term).cites),
  };
}

const plus = (one?: number | null, other?: number | null) => (one == null || other == null ? undefined : one + other);
const sum = (numbers: readonly (number | undefined)[]) =>
  numbers.reduce((all, number) => (all === undefined || number === undefined ? undefined : all + number), 0);
const all = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.includes('unmet') ? 'unmet' : outcomes.includes('unknown') ? 'unknown' : 'met';

/** Surely enough, surely too few, or not to be told. */
function against(least?: number, most?: number, target?: number): Outcome {
  if (target === undefined) return 'unknown';
  if (least !== undefined && least >= target) return 'met';
  return most !== undefined && most < target ? 'unmet' : 'unknown';
}
