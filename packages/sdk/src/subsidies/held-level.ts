import {
  addDays,
  addMonths,
  bool,
  date,
  dateOf,
  oneOf,
  partsOf,
  rows,
  type FactValues,
  type IsoDate,
  type Law,
  type RowsFact,
  type Term,
  type Tools,
} from '@liandong/core';
import { partMonthCounts, type ByLevel } from './terms.js';

/** 全国社会工作者职业水平证书的级别：助理社会工作师、社会工作师、高级社会工作师。 */
export const certificateLevels = ['initial', 'middle', 'senior'] as const;
export type CertificateLevel = (typeof certificateLevels)[number];
/** 所持的级别。The highest that is held, or none. */
export const heldLevels = ['none', ...certificateLevels] as const;
export type HeldLevel = (typeof heldLevels)[number];

const worker = { who: ['socialWorker', 'organization'], register: 'workforce.certificates' } as const;

const certificate = {
  certificateLevel: oneOf(certificateLevels),
  obtainedOn: date(),
  /** 长期有效，没有最后一日。 */
  neverLapses: bool(),
  /** The last day on which it holds. */
  lapsesOn: date(),
} as const;
/** Facts of who holds which certificates, and of the month that is asked about. */
export const holding = {
  certificates: rows(certificate, { max: 20, ...worker, evidence: ['certificate', 'certificate-registration'] }),
  /** Any day of the month. */
  month: date({ who: ['organization', 'street'] }),
} as const;
/** 工作人员名册里有岗位和起止：`employments` of a worker's record. */
const employed = { who: ['organization', 'street'], register: 'workforce.workers' } as const;
/** Facts of since when and until when somebody works in the place. */
export const stay = {
  workedFrom: date({ ...employed, evidence: ['contract'] }),
  isStillHere: bool(employed),
  workedUntil: date({ ...employed, evidence: ['contract'] }),
} as const;

type Certificate = typeof holding.certificates extends RowsFact<infer Row> ? FactValues<Row> : never;
interface Asked {
  readonly certificates: readonly Certificate[];
  readonly month?: IsoDate;
}

function daysOf(month: IsoDate): readonly [first: IsoDate, last: IsoDate] {
  const [year, number] = partsOf(month);
  const first = dateOf(year, number, 1);
  return [first, addDays(addMonths(first, 1), -1)];
}

/** Does it end before it begins, or end and never end? */
const isImpossible = ({ obtainedOn, neverLapses, lapsesOn }: Certificate): boolean =>
  lapsesOn != null && (neverLapses === true || (obtainedOn != null && obtainedOn > lapsesOn));

type Days = readonly [first: IsoDate, last: IsoDate];
const [earliest, latest] = ['0001-01-01', '9999-12-31'] as const;

/** From when until when it surely holds, or may: a day that is not known may be any. */
function daysHeld(one: Certificate, may: boolean): readonly Days[] {
  if (isImpossible(one)) return may ? [[earliest, latest]] : [];
  const from = one.obtainedOn ?? (may && earliest);
  const until = one.lapsesOn ?? ((may || one.neverLapses) && latest);
  return from && until ? [[from, until]] : [];
}

/** Does one follow on the other, so that no day between the two is left out? */
function cover(days: readonly Days[], [first, last]: Days): boolean {
  let next = first;
  for (const [from, until] of [...days].sort())
    if (from <= next && until >= next) next = until < last ? addDays(until, 1) : latest;
  return next > last;
}

/** The highest level that is held, be it by several certificates; unknown where a higher one may be. A level that is not known may be the highest. */
function highest(certificates: readonly Certificate[], isHeld: (days: readonly Days[]) => boolean) {
  const reached = (may: boolean) => {
    const rankOf = (one: Certificate) => heldLevels.indexOf(one.certificateLevel ?? (may ? 'senior' : 'initial'));
    const from = (rank: number) => certificates.filter((one) => rankOf(one) >= rank);
    return [3, 2, 1].find((rank) => isHeld(from(rank).flatMap((one) => daysHeld(one, may)))) ?? 0;
  };
  const sure = reached(false);
  return sure === reached(true) ? heldLevels[sure] : undefined;
}

/**
 * 当月所持的最高级别；同时持有两级的，只看高的。当月才取得、当月到期的，当月算不算看规定。
 * The highest level held in a month. Where it makes a difference that a certificate holds on some days of the month only, the law decides.
 *
 * Source: none; that the higher of two levels counts is our reading, and a part of a month is left to the place.
 *
 * @throws {InvalidDateError} for a date that is no day
 */
export function heldIn(asked: Required<Asked>, law: Law): HeldLevel | undefined {
  const [wholly, partly] = levelsIn(asked);
  if (wholly === partly) return wholly;
  const counts = law.get(partMonthCounts).value;
  return counts === undefined ? undefined : counts ? partly : wholly;
}

/** The highest level held all the month, and on some day of it. */
function levelsIn({ certificates, month }: Required<Asked>) {
  const [first, last] = daysOf(month);
  return [
    highest(certificates, (days) => cover(days, [first, last])),
    highest(certificates, (days) => days.some(([from, until]) => from <= last && until >= first)),
  ] as const;
}

/** 没有证书的，哪个月都一样：the month is waited for only where there is a certificate. */
export const byMonth = {
  from: ['certificates'] as const,
  uses: ['month'] as const,
  consults: [partMonthCounts],
};

function held({ certificates, month }: Asked, { law, asked, lacks, impossible }: Tools) {
  if (certificates.length === 0) return 'none' as const;
  if (!month) return asked('month') ? lacks() : undefined;
  const within = { certificates, month };
  const level = heldIn(within, law);
  if (level) return level;
  // Whether a part of the month counts is wanting only where both levels are known.
  if (levelsIn(within).every(Boolean)) return lacks(partMonthCounts);
  if (certificates.some(isImpossible)) impossible('certificates');
  return lacks();
}

/** The highest level held, as a derived fact. */
export const heldLevel = {
  ...byMonth,
  type: oneOf(heldLevels),
  compute: held,
};

/** What a table gives for the highest level held: nothing for no certificate; unknown for a level that the table does not name. */
export function given(table: Term<ByLevel>, asked: Asked, tools: Tools): number | undefined {
  const level = held(asked, tools);
  if (level === undefined) return undefined;
  return level === 'none' ? 0 : (tools.value(table)[level] ?? tools.lacks(table));
}

/** 取得了哪一级：asked for by itself; `none` where none was obtained. */
export const obtained = {
  certificateLevel: oneOf([...certificateLevels, 'none'], {
    who: ['socialWorker', 'organization'],
    evidence: ['certificate'],
  }),
  certificates: holding.certificates,
} as const;
type Obtained = Partial<FactValues<typeof obtained>>;

/**
 * 可能是按哪一级：说了是哪一级的，就是这一级；填了证书的，就是其中之一。
 * The levels that may be meant: the one that is named, else those that were obtained by now; one whose day is not known
 * may not have been. Nothing while neither is known.
 */
export function levelsMeant(
  { certificateLevel, certificates }: Obtained,
  { law, impossible }: Pick<Tools, 'law' | 'impossible'>,
): readonly HeldLevel[] | undefined {
  if (!certificates) return certificateLevel ? [certificateLevel] : undefined;
  const by = certificates.filter(({ obtainedOn }) => !obtainedOn || obtainedOn <= law.date);
  const held = by.flatMap((one): readonly HeldLevel[] =>
    one.certificateLevel ? [one.certificateLevel] : certificateLevels,
  );
  if (!by.some(({ obtainedOn }) => obtainedOn)) held.push('none');
  if (!certificateLevel) return held;
  return held.includes(certificateLevel) ? [certificateLevel] : impossible('certificateLevel');
}

interface Stay {
  readonly month: IsoDate;
  readonly workedFrom: IsoDate;
  readonly isStillHere?: boolean;
  readonly workedUntil?: IsoDate;
}
/** 当月是否都在本地工作：整月、部分、没有。Did somebody work here in the month: all of it, some of it, none? */
export const presence = {
  type: oneOf(['whole', 'part', 'none']),
  from: ['month', 'workedFrom'] as const,
  uses: ['isStillHere', 'workedUntil'] as const,
  compute: (
    { month, workedFrom, isStillHere, workedUntil }: Stay,
    { law, impossible, lacks }: Pick<Tools, 'law' | 'impossible' | 'lacks'>,
  ) => {
    // No month comes after it, and none is reckoned to its end: the other day is as good as it was.
    if (month >= '9999-12') {
      impossible('month');
      return lacks();
    }
    const [first, last] = daysOf(month);
    if (workedFrom > last) return 'none' as const;
    const isImpossible = (until: IsoDate) => until < workedFrom || (isStillHere && until < law.date);
    if (workedUntil !== undefined && isImpossible(workedUntil)) return impossible('workedUntil');
    // Whoever came within the month was here for a part of it, until whenever.
    if (workedFrom > first) return 'part' as const;
    const until = workedUntil ?? (isStillHere ? last : undefined);
    if (until === undefined) return undefined;
    if (until < first) return 'none' as const;
    return until >= last ? ('whole' as const) : ('part' as const);
  },
};
