import { addDays, addMonths, dateOf, partsOf, type Fact, type IsoDate, type Law } from '@liandong/core';
import { assessmentOn, assessmentUntil, creditFacts, type Organization } from '../organizations/index.js';
import { employeesOf, registeredUntil, stretchesOf, type Employment, type Worker } from '../workforce/index.js';
import { isForBoth, schemes, type Scheme } from './schemes.js';
import { applicantFact } from './who-applies.js';
import type { Incubation, Payment } from './records.js';

/** 登记册和台账，整本的。Whole registers; one that is left out is not at hand, and says nothing of anybody. */
export interface Registers {
  /** 社会组织登记册，信用记录在内。 */
  readonly organizations?: readonly Organization[];
  /** 工作人员名册，证书在内。 */
  readonly workers?: readonly Worker[];
  /** 补贴发放台账。 */
  readonly payments?: readonly Payment[];
  /** 孵化台账。 */
  readonly incubations?: readonly Incubation[];
}

/** 谁的记录：组织、工作人员的编号。Whose records, by number; those of nobody else are looked at. */
export interface Holder {
  readonly organization?: string;
  readonly worker?: string;
  /** 组织为自己的哪一名工作人员问。For which of its own workers the organisation asks; of one that it never employed, nothing is told. */
  readonly employee?: string;
}

/** 登记册里已有的一项事实。One fact that need not be asked, and the register that says so. */
export interface RegisteredFact {
  readonly name: string;
  readonly fact: Fact;
  readonly value: unknown;
  /** As the question declares it; none for the month, which is that of the law's day, nor for who applies, which is the holder. */
  readonly register?: string;
}

type Held = Readonly<Record<string, unknown>>;

/**
 * 登记册里已有的，不用再问的事实：只看本人的记录，只填问题声明了出自哪个登记册的；记录里缺的，不填。
 * What registers hold of somebody, for the facts of some schemes: out of their own records alone, only what a question says a register holds,
 * and of that only what the records tell. An empty ledger tells that nothing was paid; a line with a hole may leave its fact unknown.
 *
 * Of a worker of its own an organisation is told, by the roster, of the employment with it, and, while that lasts, of certificates; what was paid to
 * the worker, and whom else they work for, is the worker's own.
 *
 * Who applies is the holder, where it is asked: for schemes of both kinds at once. Of two kinds of premises bills for one month, one month counts; a
 * stay in an incubator counts by full months, the day of the law among its days.
 *
 * Source: none; that a register answers what its question names it for, and how its lines are counted, is ours.
 *
 * @throws {InvalidDateError} for a date that is no day
 *
 * @example
 * factsOnRegister({ payments: [] }, { worker: 'W-001' }, law, ['exam']) // => [{ name: 'isPaidForLevel', value: false, … }, { name: 'paidBefore', value: 0, … }]
 */
export function factsOnRegister(
  registers: Registers,
  holder: Holder,
  law: Law,
  which: readonly Scheme[] = Object.keys(schemes) as Scheme[],
): readonly RegisteredFact[] {
  const held = heldOf(registers, holder, law);
  const declared: Readonly<Record<string, Fact>> = Object.assign(
    {},
    ...which.map((each) => schemes[each].question.facts),
  );
  const kinds = (['organization', 'worker'] as const).filter((kind) => holder[kind] !== undefined);
  const who =
    isForBoth(which) && kinds.length === 1 ? [{ name: 'applicant', fact: applicantFact, value: kinds[0] }] : [];
  const told = Object.entries(declared).flatMap(([name, fact]): readonly RegisteredFact[] => {
    if (name === 'month') return [{ name, fact, value: law.date }];
    const { register } = fact;
    const value = register === undefined ? undefined : held[register]?.[name];
    return value === undefined ? [] : [{ name, fact, value, register: register as string }];
  });
  return [...who, ...told];
}

/** By register, all that it tells of the holder. */
function heldOf(registers: Registers, holder: Holder, law: Law): Readonly<Record<string, Held>> {
  const byNumber = (number: string | undefined) => (one: { readonly id: string }) => one.id === number;
  const organization = registers.organizations?.find(byNumber(holder.organization));
  const worker = registers.workers?.find(byNumber(holder.worker));
  const employee = organization && registers.workers?.find(byNumber(holder.employee));
  const paid = (kind: 'organization' | 'worker') =>
    holder[kind] === undefined
      ? undefined
      : registers.payments?.filter(
          ({ payee, on }) => payee.kind === kind && payee.id === holder[kind] && on <= law.date,
        );
  const stays =
    holder.organization === undefined
      ? undefined
      : registers.incubations?.filter((each) => each.organization === holder.organization && each.from <= law.date);
  return {
    ...(organization && { organizations: ofOrganization(organization, law) }),
    ...(organization && { 'organizations.credit': creditFacts(organization, law) }),
    ...(employee && ofEmployee(employee, organization, registers, law)),
    ...(worker && { 'workforce.certificates': { certificates: certificatesOf(worker, law) } }),
    ...(worker && { 'workforce.workers': ofWorker(worker, law.date) }),
    'subsidies.payments': { ...ofPayee(paid('organization')), ...ofRewarded(paid('worker')) },
    ...(stays && { 'subsidies.incubation': { monthsIncubated: monthsIncubated(stays, law.date) } }),
  };
}

function ofOrganization(organization: Organization, law: Law): Held {
  const { registration, registeredIn, registeredOn, registrationClass, orientation } = organization;
  const assessment = assessmentOn(organization, law.date);
  const until = assessment && assessmentUntil(assessment, law);
  return {
    isRegisteredHere:
      registration !== 'registered' ? false : registeredIn && law.chain.some(({ code }) => code === registeredIn),
    foundedOn: registeredOn,
    employerClass: registrationClass,
    orientation,
    level: !assessment ? 0 : until && (until < law.date ? 0 : assessment.level),
  };
}

const levels = { assistant: 'initial', intermediate: 'middle', senior: 'senior' } as const;

/** National certificates alone; of one that was never registered, the register does not know how long it holds. */
const certificatesOf = ({ certificates }: Worker, law: Law) =>
  certificates
    .filter(({ system, issuedOn }) => system === 'national' && issuedOn <= law.date)
    .map((one) => {
      const lapsesOn = registeredUntil(one, law);
      return {
        ...{ certificateLevel: levels[one.level], obtainedOn: one.issuedOn },
        ...(lapsesOn && { neverLapses: false, lapsesOn }),
      };
    });

const roles = { 'community-worker': 'community-worker', 'agency-social-worker': 'agency-worker' } as const;

/** One that is held by an employee: advisors are nobody's. */
type Staff = Employment & { readonly post: keyof typeof roles };
const isStaff = (one: Employment): one is Staff => one.post !== 'advisor';

/**
 * Of two posts at once, that of a community worker; of none any more, the last. Nothing of who never had one. First and last day are of the stretch
 * without a gap, whoever the employers: in the place, not with one of them. After a gap the first day is that of which month is asked about: not told.
 */
function ofWorker({ employments }: Worker, on: IsoDate): Held {
  const staff = employments.filter(isStaff);
  const begun = staff.filter(({ from }) => from <= on);
  const now = begun.filter(({ until }) => !until || until >= on);
  const last = [...begun].sort((one, other) => ((one.until ?? on) < (other.until ?? on) ? 1 : -1))[0];
  const work = now.find(({ post }) => post === 'community-worker') ?? now[0] ?? last;
  if (!work) return {};
  const [stretch, ...earlier] = stretchesOf(staff, on);
  return {
    role: roles[work.post],
    workedFrom: earlier.length > 0 ? undefined : stretch?.from,
    isStillHere: now.length > 0,
    isWorkingHere: now.length > 0,
    workedUntil: stretch?.until,
    employers: employersOf(now),
  };
}

/** 几家单位。Employers, by number; a line without one is another employer's where no line has its name and a number. */
function employersOf(now: readonly Employment[]): number {
  const numbered = now.filter(({ employerId }) => employerId);
  const named = now.filter(
    ({ employer, employerId }) => !employerId && !numbered.some((one) => one.employer === employer),
  );
  return new Set([...numbered.map(({ employerId }) => employerId), ...named.map(({ employer }) => `:${employer}`)])
    .size;
}

/** What an organisation is told of a worker whom it employs or did: of who has left, the employment with it alone. */
function ofEmployee(
  worker: Worker,
  organization: Organization,
  { organizations = [] }: Registers,
  law: Law,
): Readonly<Record<string, Held>> {
  const [own] = employeesOf(organization, { organizations, workers: [worker] }, law.date);
  if (!own) return {};
  const { post, from, until, isHere } = own;
  return {
    'workforce.workers': {
      ...{ workedFrom: from, isStillHere: isHere, workedUntil: until },
      // The post is by its definition that of a social worker; of others the roster does not tell.
      ...(post === 'agency-social-worker' && { isSocialWorkPost: true }),
    },
    ...(isHere && { 'workforce.certificates': { certificates: certificatesOf(worker, law) } }),
  };
}

/** What an organisation was paid: months of premises, and the one-off for lasting service. */
const ofPayee = (paid: readonly Payment[] | undefined): Held =>
  paid
    ? {
        monthsPaid: monthsPaid(paid.filter(({ scheme }) => scheme === 'premises')),
        wasGranted: paid.some(({ scheme }) => scheme === 'continuity'),
      }
    : {};

/** Months of the calendar that were paid for; unknown where a line does not say which. */
function monthsPaid(paid: readonly Payment[]): number | undefined {
  const months = new Set<IsoDate>();
  for (const { from, until } of paid) {
    if (!from || !until) return undefined;
    const [year, month] = partsOf(from);
    for (let first = dateOf(year, month, 1); first <= until; first = addMonths(first, 1)) months.add(first);
  }
  return months.size;
}

/** What a worker was paid for certificates. For which level they ask, nobody has said yet: the ledger answers for those who never had a reward. */
const ofRewarded = (paid: readonly Payment[] | undefined): Held =>
  !paid || paid.some(({ scheme }) => scheme === 'exam') ? {} : { isPaidForLevel: false, paidBefore: 0 };

/** Full months of all stays; unknown where the last day of one is. */
function monthsIncubated(stays: readonly Incubation[], on: IsoDate): number | undefined {
  let months = 0;
  for (const { from, until } of stays) {
    if (until === undefined) return undefined;
    const after = addDays(until !== null && until < on ? until : on, 1);
    let full = 0;
    while (addMonths(from, full + 1) <= after) full++;
    months += full;
  }
  return months;
}
