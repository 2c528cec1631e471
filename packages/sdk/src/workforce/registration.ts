import {
  addDays,
  addMonths,
  addWorkdays,
  allOf,
  bool,
  date,
  periodStart,
  type Bool,
  type BoolFact,
  type DateFact,
  type Day,
  type Derivation,
  type Facts,
  type IsoDate,
  type Period,
  type WorkdayCalendar,
} from '@liandong/core';
import { registrationPeriod, renewalWindow } from './terms.js';

const registry = { who: ['socialWorker', 'clerk'], register: 'workforce.registrations' };

/** What is known of one registration. */
export const registrationFacts = {
  isRegistered: bool(registry),
  /** 最近一次登记或再登记的日期。 */
  registeredOn: date(registry),
  /** 登记证书上印的有效期末日；印了的，以它为准。 */
  printedUntil: date(registry),
} satisfies Record<string, BoolFact | DateFact>;

/** A certificate and its registration, which cannot come before it. */
export const certificateFacts = {
  issuedOn: date({ who: ['socialWorker'], evidence: ['certificate'] }),
  ...registrationFacts,
  registeredOn: date({ ...registry, after: 'issuedOn' }),
};

type Registration = Pick<typeof registrationFacts, 'registeredOn' | 'printedUntil'>;

/** The last day of a stretch of time that nobody has to act in: it does not roll over a day off. */
export function lasting(from: IsoDate, { count, unit }: Period, calendar: WorkdayCalendar): IsoDate {
  if (unit === 'workday') return addWorkdays(from, count, calendar).date;
  return unit === 'day' ? addDays(from, count) : addMonths(from, unit === 'month' ? count : count * 12);
}

/** 登记有效期的末日。Printed on the paper, or counted from the registration; the day itself is not counted. */
export const until = {
  type: date(),
  from: ['registeredOn'],
  uses: ['printedUntil'],
  consults: [registrationPeriod],
  compute({ registeredOn, printedUntil }, { law, calendar, asked }) {
    // Before the paper is looked at, nothing is counted: what is printed there would count instead.
    if (printedUntil || !asked('printedUntil')) return printedUntil;
    const { value } = law.get(registrationPeriod);
    return value && lasting(registeredOn, value, calendar);
  },
} satisfies Derivation<Registration, DateFact>;

/** 再登记自哪天起受理。 */
export const renewFrom = {
  type: date(),
  from: ['registeredOn'],
  uses: ['printedUntil'],
  consults: [registrationPeriod, renewalWindow],
  compute(given, tools) {
    const end = until.compute(given, tools);
    const { value } = tools.law.get(renewalWindow);
    return end && value && periodStart(end, value, tools.calendar);
  },
} satisfies Derivation<Registration, DateFact>;

/** The law's own day as a fact: the day on which the question is asked. */
export const today = {
  type: date(),
  from: [],
  compute: (_, { law }) => law.date,
} satisfies Derivation<Facts, DateFact>;

interface Words {
  readonly isRegistered: Bool;
  readonly registeredOn: Day;
  readonly until: Day;
  readonly today: Day;
}

/** A registration of a later day is none yet. */
export const isOnRegister = ({ isRegistered, registeredOn, today }: Words): Bool =>
  allOf(isRegistered, registeredOn.onOrBefore(today));

/** 登记在有效期内，末日也在内。 */
export const isInForce = (words: Words): Bool => allOf(isOnRegister(words), words.today.onOrBefore(words.until));
