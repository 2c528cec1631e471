import { rowsOf, type Decision, type FactValues, type IsoDate, type Law, type Outcome } from '@liandong/core';
import type { Post } from './codes.js';
import { isCertified } from './is-certified.js';
import { latestRegistration } from './registered-until.js';
import type { Certificate, Worker } from './worker.js';

/** 持证率：分子、分母、口径都在，不作小数。The rate as whole numbers, with what they count. */
export interface CertifiedRate {
  /** Persons whose certificate counts. */
  readonly n: number;
  /** Persons in the posts counted. */
  readonly d: number;
  /** Persons of whom it cannot be told; the true numerator lies between `n` and `n + unknown`. */
  readonly unknown: number;
  readonly basis: {
    readonly unit: 'person';
    readonly on: IsoDate;
    readonly jurisdiction: string;
    readonly among: readonly Post[];
    /** 一身二任：同时在两种岗位上的人，各只算一次。 */
    readonly dual: number;
  };
  readonly decisions: readonly { readonly worker: string; readonly decision: Decision }[];
}

/**
 * 证书与 {@link isCertified} 有关的事实。What {@link isCertified} is asked of a certificate on a day: its latest registration by then counts.
 *
 * Source: as {@link isCertified}; that the latest registration by the day counts is ours.
 */
export function certificateFacts(
  { level, system, issuedOn, registrations }: Certificate,
  on: IsoDate,
): FactValues<typeof isCertified.facts> {
  const latest = latestRegistration({ registrations }, on);
  return {
    level,
    system,
    issuedOn,
    isRegistered: latest !== undefined,
    ...(latest && { registeredOn: latest.on, printedUntil: latest.until ?? null }),
  };
}

/**
 * 一个人是否持证：有一本算数就算，有一本说不清而没有算数的，说不清。One certificate that counts is enough.
 *
 * Source: as {@link isCertified}; that one certificate is enough is ours.
 *
 * @throws {WrongFactError} for a value of the wrong type or outside its bounds
 */
export function certifiedOf({ certificates }: Pick<Worker, 'certificates'>, law: Law): Decision {
  const decisions = certificates.map((each) => isCertified(certificateFacts(each, law.date), law));
  const found = (outcome: Outcome) => decisions.find((each) => each.outcome === outcome);
  return found('met') ?? found('unknown') ?? decisions[0] ?? isCertified({ level: 'none' }, law);
}

/** The same person on several lines becomes one. */
function persons(staff: readonly Worker[]): readonly Worker[] {
  const byId = new Map<string, Worker>();
  for (const one of staff) {
    const seen = byId.get(one.id);
    byId.set(
      one.id,
      seen
        ? {
            ...seen,
            employments: [...seen.employments, ...one.employments],
            certificates: [...seen.certificates, ...one.certificates],
          }
        : one,
    );
  }
  return [...byId.values()];
}

const postsOn = ({ employments }: Worker, on: IsoDate): readonly Post[] => [
  ...new Set(employments.filter(({ from, until }) => from <= on && (!until || on <= until)).map(({ post }) => post)),
];

const staffPosts = ['community-worker', 'agency-social-worker'] as const;

/**
 * 持证率：在岗的人里，多少人持证；一身二任的只算一次。
 * The certified rate of the persons in some posts on the law's day. Nobody is counted twice, whoever employs them; advisors are not staff.
 *
 * Source: 上海报告（14151 人，其中全国证 9408 人）; 将台研究（“一身二任”）. Which posts are counted, and each person once, is ours.
 *
 * @throws {WrongFactError} for a value of the wrong type or outside its bounds
 *
 * @example
 * const { n, d, unknown } = certifiedRate(staff, law)
 */
export function certifiedRate(
  staff: readonly Worker[],
  law: Law,
  { among = staffPosts }: { readonly among?: readonly Post[] } = {},
): CertifiedRate {
  const counted = persons(rowsOf('workforce.certifiedRate', 'staff', staff)).filter((one) =>
    postsOn(one, law.date).some((post) => among.includes(post)),
  );
  const decisions = counted.map((one) => ({ worker: one.id, decision: certifiedOf(one, law) }));
  const of = (outcome: Outcome) => decisions.filter(({ decision }) => decision.outcome === outcome).length;
  return {
    n: of('met'),
    d: counted.length,
    unknown: of('unknown'),
    basis: {
      unit: 'person',
      on: law.date,
      jurisdiction: law.jurisdiction,
      among,
      dual: counted.filter((one) => isDual(one, law.date)).length,
    },
    decisions,
  };
}

const isDual = (one: Worker, on: IsoDate) => staffPosts.every((post) => postsOn(one, on).includes(post));

/** 社会工作者的人数。 */
export interface Headcount {
  /** 受聘于社工机构的。 */
  readonly agency: number;
  /** 社区中持证的社区工作者。 */
  readonly certifiedCommunity: number;
  /** 两样都是的。Counted in both of the above, once in the total. */
  readonly both: number;
  /** Community workers of whom it cannot be told; `total` leaves them out. */
  readonly unknown: number;
  readonly total: number;
}

/**
 * 社会工作者有多少：受聘于社工机构的，加上社区中持证的社区工作者，两样都是的只算一次。
 * How many social workers are there on the law's day? Those whom agencies employ, and community workers with a certificate; who is both counts once.
 *
 * Source: 北京将台 2019 (who counts as a social worker).
 *
 * @throws {WrongFactError} for a value of the wrong type or outside its bounds
 */
export function countSocialWorkers(staff: readonly Worker[], law: Law): Headcount {
  let [agency, certifiedCommunity, both, unknown] = [0, 0, 0, 0];
  for (const one of persons(staff)) {
    const held = postsOn(one, law.date);
    const isAgency = held.includes('agency-social-worker');
    const outcome = held.includes('community-worker') ? certifiedOf(one, law).outcome : 'unmet';
    if (isAgency) agency++;
    if (outcome === 'met') certifiedCommunity++;
    if (outcome === 'met' && isAgency) both++;
    if (outcome === 'unknown' && !isAgency) unknown++;
  }
  return { agency, certifiedCommunity, both, unknown, total: agency + certifiedCommunity - both };
}
