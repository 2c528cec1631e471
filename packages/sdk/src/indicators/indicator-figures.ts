import type { Citation, Decision, IsoDate, Law, Share } from '@liandong/core';
import { fundMix, type MixShare } from '../funding/index.js';
import type { Problem } from '../model.js';
import { certifiedRate } from './certified-rate.js';
import { readIndicatorRecords, type CoverageCounts, type FundRow, type NamedShare } from './indicator-records.js';
import { isCoverageReached } from './is-coverage-reached.js';
import { targetReport, type TargetReport } from './target-report.js';
import { coverageDenominator, coverageTarget } from './terms.js';
import { isCount, ofTenThousand, sampleFloor, tellShare, type SampleFloor, type ToldShare } from './told-share.js';

/** 覆盖率的一种算法。Coverage in one of its readings. */
export interface CoverageLine {
  readonly of: 'districts' | 'streets' | 'districtsAndStreets';
  readonly covered?: number;
  readonly all?: number;
  /** Of ten thousand, half up; nothing where a number is missing, nothing is to be covered, or more is covered than there is. */
  readonly perTenThousand?: number;
}

/** 覆盖率。Coverage in every reading; which one counts may be open. */
export interface CoverageFigure {
  readonly lines: readonly CoverageLine[];
  readonly target?: Share;
  /** The reading that the law takes; nothing where it leaves that open. */
  readonly denominator?: CoverageLine['of'];
  /** {@link isCoverageReached} */
  readonly decision: Decision;
  readonly cites: readonly Citation[];
}

/** 持证率。The certified among persons, as it may be told. */
export interface CertifiedFigure {
  /** Those that surely are. */
  readonly told: ToldShare;
  /** Were all certified of whom it is not known: of ten thousand, and the number. Only where it differs, and the sample may be told. */
  readonly most?: number;
  readonly mostPerTenThousand?: number;
  /** On both rosters, counted once. */
  readonly dual?: number;
  /** Entries without a person, which may be counted twice. */
  readonly untold?: number;
  /** Persons of whom two rosters say different things. */
  readonly disputed?: number;
}

/** 一期的资金构成。The mix of one period, with how many sums could not be counted. */
export interface MixFigure {
  readonly period: string;
  /** In fen. */
  readonly total: number;
  readonly mix: readonly (MixShare & { readonly perTenThousand: number })[];
  /** Sums whose amount is not known: the shares are of the rest. */
  readonly unknown: number;
}

/** 一张指标表。All figures of a place on a day, as plain JSON: nothing in it that may not be shown. */
export interface IndicatorFigures {
  readonly asOf: IsoDate;
  readonly jurisdiction: string;
  readonly floor: SampleFloor;
  readonly targets?: TargetReport;
  readonly coverage?: CoverageFigure;
  readonly certified?: CertifiedFigure;
  readonly funds?: readonly MixFigure[];
  readonly shares?: readonly (Pick<NamedShare, 'code' | 'name'> & { readonly told: ToldShare })[];
  readonly problems: readonly Problem[];
}

/**
 * 指标一览：目标、覆盖率、持证率、资金构成和各项比率，能说的才说。
 * All figures of a place on the law's day: targets in both readings, coverage in every reading, certified staff, the mix of funds in fen, and shares.
 * Too small samples are held back, and what is not known stays not known. Places go by their codes: this is no ranking.
 *
 * Source: comparison of cities, 民发〔2017〕191号 (targets); 上海 (coverage, certified); 湖北 (numerator, denominator and basis).
 *
 * @throws {RangeError} for a smallest sample that is no whole number from 1 up
 * @throws {WrongFactError} for more communities than a question takes
 *
 * @example
 * indicatorFigures({ communities }, law, { smallestSample: 30 }).targets?.readingsDiffer // => true
 */
export function indicatorFigures(
  given: unknown,
  law: Law,
  { smallestSample }: { readonly smallestSample?: number | undefined } = {},
): IndicatorFigures {
  const { records, problems } = readIndicatorRecords(given);
  const { communities, coverage, staff, funds, shares } = records;
  const floor = sampleFloor(law, smallestSample);
  return {
    asOf: law.date,
    jurisdiction: law.jurisdiction,
    floor,
    ...(communities && { targets: targetReport(communities, law) }),
    ...(coverage && { coverage: coverageFigure(coverage, law) }),
    ...(staff && { certified: certifiedFigure(staff, floor) }),
    ...(funds && { funds: mixFigures(funds) }),
    ...(shares && {
      shares: shares.map((one) => ({
        code: one.code,
        ...(one.name !== undefined && { name: one.name }),
        told: tellShare(one, floor),
      })),
    }),
    problems,
  };
}

function coverageFigure(counts: CoverageCounts, law: Law): CoverageFigure {
  const { coveredDistricts, districts, coveredStreets, streets } = counts;
  const plus = (one?: number | null, other?: number | null) => (isCount(one) && isCount(other) ? one + other : null);
  const line = (of: CoverageLine['of'], covered?: number | null, all?: number | null): CoverageLine => ({
    of,
    ...(isCount(covered) && { covered }),
    ...(isCount(all) && { all }),
    ...(isCount(covered) &&
      isCount(all) &&
      all > 0 &&
      covered <= all && { perTenThousand: ofTenThousand(covered, all) }),
  });
  const [target, denominator] = [law.get(coverageTarget), law.get(coverageDenominator)];
  // The question counts up to a million places; more are as good as not known.
  const asked = (value?: number | null) => (isCount(value) && value <= 1_000_000 ? value : null);
  return {
    lines: [
      line('districts', coveredDistricts, districts),
      line('streets', coveredStreets, streets),
      line('districtsAndStreets', plus(coveredDistricts, coveredStreets), plus(districts, streets)),
    ],
    ...(target.status === 'value' && { target: target.value as Share }),
    ...(denominator.status === 'value' && { denominator: denominator.value as CoverageLine['of'] }),
    decision: isCoverageReached(
      {
        coveredDistricts: asked(coveredDistricts),
        districts: asked(districts),
        coveredStreets: asked(coveredStreets),
        streets: asked(streets),
      },
      law,
    ) as Decision,
    cites: [...target.cites, ...denominator.cites],
  };
}

function certifiedFigure(staff: Parameters<typeof certifiedRate>[0], floor: SampleFloor): CertifiedFigure {
  const { rate, most, dual, untold, disputed } = certifiedRate(staff);
  const told = tellShare(rate, floor);
  // What is held back is held back whole.
  if (told.state !== 'told') return { told };
  return {
    told,
    ...(most > rate.numerator && { most, mostPerTenThousand: ofTenThousand(most, rate.denominator) }),
    ...(dual.length > 0 && { dual: dual.length }),
    ...(untold > 0 && { untold }),
    ...(disputed.length > 0 && { disputed: disputed.length }),
  };
}

function mixFigures(funds: readonly FundRow[]): readonly MixFigure[] {
  const periods = [...new Set(funds.map(({ period = '' }) => period))].sort();
  return periods.map((period) => {
    const own = funds.filter((row) => (row.period ?? '') === period);
    const known = own.flatMap(({ kind, amount }) => (isCount(amount) ? [{ kind, amount }] : []));
    const mix = fundMix(known).filter(({ numerator }) => numerator > 0);
    return {
      period,
      total: mix[0]?.denominator ?? 0,
      mix: mix.map((share) => ({ ...share, perTenThousand: ofTenThousand(share.numerator, share.denominator) })),
      unknown: own.length - known.length,
    };
  });
}
