import { InvalidNumberError, reaches, rowsOf, wholeOf, type Decision, type Law } from '@liandong/core';
import * as z from 'zod/mini';
import { day, parseModel, text, unique, whole, type Parsed } from '../model.js';
import { fen } from './ledger-line.js';
import { mayReleaseTranche, reviewKinds } from './may-release-tranche.js';
import { sourceKinds } from './source-kinds.js';
import { linkedProjectShare, trancheShares, type TrancheShare } from './terms.js';

/** 一期资助款。 */
export const tranche = z.strictObject({
  amount: fen(),
  /** The review that it waits for. */
  reviewBefore: z.enum(reviewKinds),
  dueOn: z.optional(day()),
  paidOn: z.optional(z.nullable(day())),
});

/** 配套资金。 */
export const match = z.strictObject({
  kind: z.enum(sourceKinds),
  amount: fen(),
  dueOn: z.optional(day()),
  transferredOn: z.optional(z.nullable(day())),
});

/** 评估。 */
export const review = z.strictObject({
  kind: z.enum(reviewKinds),
  heldOn: day(),
  isPassed: z.boolean(),
  isOffTarget: z.optional(z.boolean()),
});

/** 公益创投项目。 */
export const ventureProject = z.strictObject({
  code: text(64),
  title: text(200),
  organization: text(200),
  budget: fen(),
  grant: fen(),
  /** Do social workers and volunteers work together in it? */
  isLinked: z.optional(z.boolean()),
  tranches: z.array(tranche).check(z.minLength(1), z.maxLength(20)),
  matches: z.array(match).check(z.maxLength(100)),
  reviews: z.array(review).check(z.maxLength(20)),
});
export type VentureProject = z.infer<typeof ventureProject>;

/** 公益创投一轮。One round of venture philanthropy. */
export const ventureRound = z.strictObject({
  code: text(64),
  title: text(200),
  year: whole(1949, 2999),
  budget: fen(),
  projects: z.array(ventureProject).check(z.maxLength(2000), unique('code')),
});
export type VentureRound = z.infer<typeof ventureRound>;

/**
 * 读入公益创投一轮，问题逐处指明。Reads a round; every problem has its path.
 *
 * Source: none; our own model of a round.
 */
export const parseVentureRound = (data: unknown): Parsed<VentureRound> => parseModel(ventureRound, data);

/** 核查一轮的一处发现；金额为整分。One thing found in a round, with its numbers: money in fen, projects counted. */
export interface RoundFinding {
  readonly code: 'grants-over-budget' | 'tranches-not-grant' | 'grant-over-project' | 'too-few-linked' | 'match-late';
  readonly weight: 'unmet' | 'unknown';
  /** Codes of the projects. */
  readonly projects: readonly string[];
  readonly facts: Readonly<Record<string, number>>;
}

/** 核查一轮的结果。What checking a round found. */
export interface RoundResult {
  /** For each project its next tranche, and whether it may be paid; nothing when all are paid. */
  readonly next: readonly { readonly project: string; readonly tranche: number; readonly decision: Decision }[];
  readonly findings: readonly RoundFinding[];
}

/**
 * 核查公益创投一轮：各项目下一期可否拨付，各期合计、配套与联动项目的比例。
 * Checks a round: whether each project's next tranche may be paid, and what only shows over the whole. Money is in fen; tranches count from 1.
 *
 * Source: 中山市公益创投办法（据转载；“社工＋志愿者”联动项目不少于三分之一）; of each tranche, {@link mayReleaseTranche}. Sums and days of matching money are held to the round's own numbers.
 *
 * @throws {WrongFactError} for a project, tranche or match that is none, or a value of the wrong type or outside its bounds
 */
export function checkRound(round: VentureRound, law: Law): RoundResult {
  mustBeSound(round);
  const findings: RoundFinding[] = [];
  const say = (
    code: RoundFinding['code'],
    projects: readonly string[],
    facts: RoundFinding['facts'],
    weight: RoundFinding['weight'] = 'unmet',
  ) => findings.push({ code, weight, projects, facts });
  const granted = sum(round.projects.map(({ grant }) => grant));
  if (granted > round.budget)
    say(
      'grants-over-budget',
      round.projects.map(({ code }) => code),
      { granted, budget: round.budget },
    );
  for (const { code, grant, budget, tranches, matches } of round.projects) {
    const paid = sum(tranches.map(({ amount }) => amount));
    if (paid !== grant) say('tranches-not-grant', [code], { tranches: paid, grant });
    if (grant > budget) say('grant-over-project', [code], { grant, budget });
    const late = matches.filter(
      ({ dueOn, transferredOn }) => dueOn !== undefined && (transferredOn ?? law.date) > dueOn,
    );
    if (late.length > 0) say('match-late', [code], { amount: sum(late.map(({ amount }) => amount)) });
  }
  const { status, value: share } = law.get(linkedProjectShare);
  const linked = round.projects.filter(({ isLinked }) => isLinked).length;
  const [n, all] = [linked, round.projects.length];
  const untold = round.projects.filter(({ isLinked }) => isLinked === undefined);
  if (share && all > 0 && !reaches(n, all, share))
    say(
      'too-few-linked',
      untold.map(({ code }) => code),
      { linked: n, projects: all },
      reaches(n + untold.length, all, share) ? 'unknown' : 'unmet',
    );
  else if (status === 'open') say('too-few-linked', [], { linked: n, projects: all }, 'unknown');
  const next = round.projects.flatMap((project) => {
    const at = project.tranches.findIndex(({ paidOn }) => !paidOn);
    return at < 0 ? [] : [{ project: project.code, tranche: at + 1, decision: decide(project, at, law) }];
  });
  return { next, findings };
}

/** Sums would go wrong without a word over what is no amount. */
function mustBeSound({ budget, projects }: VentureRound): void {
  const rows = <Row>(name: string, given: readonly Row[]) => rowsOf('funding.checkRound', name, given);
  const money = (name: string, amount: number) =>
    wholeOf('funding.checkRound', name, amount, 'fen', 0, 100_000_000_000);
  money('budget', budget);
  rows('projects', projects).forEach((project, at) => {
    for (const name of ['grant', 'budget'] as const) money(`projects[${at}].${name}`, project[name]);
    for (const list of ['tranches', 'matches'] as const)
      rows<{ amount: number }>(`projects[${at}].${list}`, project[list]).forEach(({ amount }, of) =>
        money(`projects[${at}].${list}[${of}].amount`, amount),
      );
  });
}

function decide({ tranches, matches, reviews, grant, budget }: VentureProject, at: number, law: Law): Decision {
  const { reviewBefore } = tranches[at] as VentureProject['tranches'][number];
  const held = reviews.filter(({ kind, heldOn }) => kind === reviewBefore && heldOn <= law.date);
  const latest = held.reduce<(typeof held)[number] | undefined>(
    (last, each) => (!last || each.heldOn >= last.heldOn ? each : last),
    undefined,
  );
  const [due] = matches.flatMap(({ dueOn }) => (dueOn ? [dueOn] : [])).sort();
  return mayReleaseTranche(
    {
      reviewBefore,
      // A review that was not held yet has not been passed.
      isReviewPassed: latest?.isPassed ?? false,
      isOffTarget:
        reviews.length === 0
          ? false
          : reviews.some(({ isOffTarget }) => isOffTarget === undefined)
            ? undefined
            : reviews.some(({ isOffTarget }) => isOffTarget),
      grant,
      budget,
      matched: sum(
        matches.filter(({ transferredOn }) => transferredOn && transferredOn <= law.date).map(({ amount }) => amount),
      ),
      matchDueOn: due,
      matchedOn: matches
        .map(({ transferredOn }) => transferredOn ?? null)
        .reduce<typeof due | null>(
          (last, each) => (each === null || last === null ? null : !last || each > last ? each : last),
          undefined,
        ),
    },
    law,
  );
}

/**
 * 各期金额：按份额分，分到整分；余下的归末期，合计不差一分。
 * Amounts of the tranches by their shares, in whole fen; what rounding leaves goes to the last, so that they make the grant exactly.
 *
 * Source: none; 中山市公益创投办法（据转载）pays in tranches and leaves their shares open. The rest going to the last is ours.
 *
 * @throws {InvalidNumberError} for money below nothing or not in whole fen, and for shares that do not make one together
 *
 * @example
 * trancheAmounts(100, [{ numerator: 1, denominator: 3 }, { numerator: 1, denominator: 3 }, { numerator: 1, denominator: 3 }]) // => [33, 33, 34]
 */
export function trancheAmounts(grant: number, shares: readonly TrancheShare[]): readonly number[] {
  if (!Number.isSafeInteger(grant) || grant < 0)
    throw new InvalidNumberError('amount of whole fen from nothing up', grant);
  if (trancheShares.type.check(shares) !== undefined)
    throw new InvalidNumberError('list of shares that make one together', JSON.stringify(shares));
  const amounts = shares.map(({ numerator, denominator }) =>
    Number((BigInt(grant) * BigInt(numerator)) / BigInt(denominator)),
  );
  const rest = grant - sum(amounts);
  return amounts.map((amount, at) => (at === amounts.length - 1 ? amount + rest : amount));
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
