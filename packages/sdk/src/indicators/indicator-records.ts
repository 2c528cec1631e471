import { sourceKinds, type SourceKind } from '../funding/index.js';
import { bases, countedThings } from '../evaluation/index.js';
import type { Problem, ProblemCode } from '../model.js';
import type { StaffEntry } from './certified-rate.js';
import { communityKinds } from './is-target-reached.js';
import type { CommunityCount } from './target-report.js';
import { isCount, type GivenShare } from './told-share.js';

/** 一笔资金。One sum of money that came in; amounts in fen. */
export interface FundRow {
  readonly period?: string;
  readonly kind: SourceKind;
  readonly amount?: number | null;
}

/** 服务中心的数。Places with a service centre, and all of them. */
export interface CoverageCounts {
  readonly coveredDistricts?: number | null;
  readonly districts?: number | null;
  readonly coveredStreets?: number | null;
  readonly streets?: number | null;
}

/** 一个有名字的比率。A share with the code it goes by: `response`, `resolution`, `satisfaction`, or the host's own. */
export interface NamedShare extends GivenShare {
  readonly code: string;
  /** What it is called, where the code is the host's own. */
  readonly name?: string;
}

/** 指标的原始记录。The records that the figures are made from; what is left out is not shown. */
export interface IndicatorRecords {
  readonly communities?: readonly CommunityCount[];
  readonly coverage?: CoverageCounts;
  readonly staff?: readonly StaffEntry[];
  readonly funds?: readonly FundRow[];
  readonly shares?: readonly NamedShare[];
}

type Loose = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * 读入指标的记录：不合格的逐处指明，数当作不知道，绝不当作零。
 * Reads the records of the figures, wherever they come from. A number that is none counts as not known, a row that is none is left out, and
 * a place that stands twice with two answers has none. Counts are whole numbers, amounts whole fen.
 *
 * Source: none; it keeps bad records from becoming figures.
 *
 * @throws nothing: what is wrong is a problem with its path
 *
 * @example
 * readIndicatorRecords({ staff: [null] }).problems // => [{ path: 'staff[0]', code: 'wrong-type' }]
 */
export function readIndicatorRecords(given: unknown): {
  readonly records: IndicatorRecords;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const say = (path: string, code: ProblemCode) => void problems.push({ path, code });
  if (given !== undefined && given !== null && !isRecord(given)) say('', 'wrong-type');
  const all: Loose = isRecord(given) ? given : {};

  const rowsOf = (name: string): readonly (readonly [Loose, string])[] | undefined => {
    const rows = all[name];
    if (rows === undefined || rows === null) return undefined;
    if (!Array.isArray(rows)) return (say(name, 'wrong-type'), undefined);
    return rows.flatMap((row: unknown, at) => {
      if (isRecord(row)) return [[row, `${name}[${at}]`] as const];
      say(`${name}[${at}]`, 'wrong-type');
      return [];
    });
  };
  const count = (row: Loose, path: string, name: string): number | null => {
    const value = row[name];
    if (value === undefined || value === null) return null;
    // Counts that are added up must stay exact.
    if (isCount(value) && value <= 1e11) return value;
    say(`${path}.${name}`, 'not-whole');
    return null;
  };
  const flag = (row: Loose, path: string, name: string): boolean | null => {
    const value = row[name];
    if (value === undefined || value === null || typeof value === 'boolean') return value ?? null;
    say(`${path}.${name}`, 'wrong-type');
    return null;
  };
  const option = <Value extends string>(row: Loose, path: string, name: string, options: readonly Value[]) => {
    const value = options.find((one) => one === row[name]);
    if (value === undefined && row[name] !== undefined && row[name] !== null) say(`${path}.${name}`, 'not-an-option');
    return value;
  };

  const communities = rowsOf('communities')?.flatMap(([row, path]): CommunityCount[] => {
    const { place } = row;
    if (typeof place !== 'string' || place === '') return (say(`${path}.place`, 'required'), []);
    const limited = (name: string) => {
      const number = count(row, path, name);
      if (number === null || number <= 100_000) return number;
      say(`${path}.${name}`, 'too-large');
      return null;
    };
    return [
      {
        place,
        kind: option(row, path, 'kind', communityKinds) ?? null,
        registered: limited('registered'),
        filed: limited('filed'),
        hasSocialWorker: flag(row, path, 'hasSocialWorker'),
        hostsAgency: flag(row, path, 'hostsAgency'),
      },
    ];
  });
  const staff = rowsOf('staff')?.flatMap(([row, path]): StaffEntry[] => {
    const roster = option(row, path, 'roster', ['agency', 'community'] as const);
    if (!roster) return (row['roster'] ?? say(`${path}.roster`, 'required'), []);
    const { person } = row;
    if (person !== undefined && person !== null && typeof person !== 'string') say(`${path}.person`, 'wrong-type');
    const isCertified = flag(row, path, 'isCertified');
    return [{ ...(typeof person === 'string' && { person }), roster, isCertified }];
  });
  const funds = rowsOf('funds')?.flatMap(([row, path]): FundRow[] => {
    const kind = option(row, path, 'kind', sourceKinds);
    if (!kind) return (row['kind'] ?? say(`${path}.kind`, 'required'), []);
    const { period } = row;
    if (period !== undefined && typeof period !== 'string') say(`${path}.period`, 'wrong-type');
    return [{ ...(typeof period === 'string' && { period }), kind, amount: count(row, path, 'amount') }];
  });
  const codes = new Set<string>();
  const shares = rowsOf('shares')?.flatMap(([row, path]): NamedShare[] => {
    const { code, name, isSumOfChoices } = row;
    if (typeof code !== 'string' || code === '') return (say(`${path}.code`, 'required'), []);
    if (codes.has(code)) return (say(`${path}.code`, 'twice'), []);
    codes.add(code);
    return [
      {
        code,
        ...(typeof name === 'string' && { name }),
        numerator: count(row, path, 'numerator'),
        denominator: count(row, path, 'denominator'),
        basis: option(row, path, 'basis', bases) ?? 'notStated',
        counts: option(row, path, 'counts', countedThings) ?? 'people',
        isSumOfChoices: isSumOfChoices === true,
      },
    ];
  });
  const raw = all['coverage'];
  if (raw !== undefined && raw !== null && !isRecord(raw)) say('coverage', 'wrong-type');
  const coverage = isRecord(raw)
    ? (Object.fromEntries(
        ['coveredDistricts', 'districts', 'coveredStreets', 'streets'].map((name) => [
          name,
          count(raw, 'coverage', name),
        ]),
      ) as CoverageCounts)
    : undefined;
  const once = communities && oncePerPlace(communities, say);
  return {
    records: {
      ...(once && { communities: once }),
      ...(coverage && { coverage }),
      ...(staff && { staff }),
      ...(funds && { funds }),
      ...(shares && { shares }),
    },
    problems,
  };
}

/** Where two rows of a place agree they are one; where they differ, that is not known. */
function oncePerPlace(
  rows: readonly CommunityCount[],
  say: (path: string, code: ProblemCode) => void,
): readonly CommunityCount[] {
  const byPlace = new Map<string, CommunityCount>();
  rows.forEach((row, at) => {
    const before = byPlace.get(row.place);
    if (!before) return void byPlace.set(row.place, row);
    say(`communities[${at}].place`, 'twice');
    const names = ['kind', 'registered', 'filed', 'hasSocialWorker', 'hostsAgency'] as const;
    const agreed = names.map((name) => [name, before[name] === row[name] ? row[name] : null]);
    byPlace.set(row.place, { place: row.place, ...(Object.fromEntries(agreed) as Omit<CommunityCount, 'place'>) });
  });
  return [...byPlace.values()];
}
