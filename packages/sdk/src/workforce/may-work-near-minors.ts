import {
  allOf,
  anyOf,
  bool,
  choose,
  date,
  dateOf,
  not,
  oneOf,
  partsOf,
  periodEnd,
  question,
  type Bool,
  type Day,
  type IsoDate,
} from '@liandong/core';
import { unitKinds } from './codes.js';
import { today } from './registration.js';
import { closeContactUnits, recordBars, recordCheckReading, recordChecksBegin } from './terms.js';

const unit = { who: ['organization'] } as const;

/**
 * 可否在密切接触未成年人的单位工作：入职查询、每年查询、有记录的不得用。
 * May this person work in a unit in close contact with minors? Checked before hiring, checked every year, and no record of the kinds named.
 * Value: `not-required`, `may-work`, `check-first`, `check-again`, `do-not-hire`, `dismiss`.
 *
 * `Every year` may mean each calendar year or twelve months from the last check: where the two differ and the law has not said, it is
 * unknown. Who was hired before the duty began needs no check on hiring, and the yearly ones all the same.
 *
 * Source: 未成年人保护法 62, 126, 130.
 *
 * @example
 * mayWorkNearMinors({ unit: 'school', isHired: false, isChecked: false }, law).value // => 'check-first'
 */
export const mayWorkNearMinors = question('workforce.mayWorkNearMinors', {
  facts: {
    unit: oneOf(unitKinds, { ...unit, register: 'organizations' }),
    isHired: bool(unit),
    hiredOn: date(unit),
    isChecked: bool({ ...unit, sensitive: true }),
    /** 最近一次查询的日期。 */
    lastCheckedOn: date({ past: true, ...unit, evidence: ['record-check'] }),
    isCheckedOnHire: bool({ ...unit, evidence: ['record-check'] }),
    /** 查到或者以其他方式发现有性侵害、虐待、拐卖、暴力伤害等记录。 */
    hasRecord: bool({ ...unit, sensitive: true, evidence: ['record-check'] }),
  },
  law: { closeContactUnits, recordBars, recordCheckReading },
  derive: {
    today,
    /** 入职须查询的。Hired on or after the first day of the duty. */
    owesHireCheck: {
      type: bool(),
      from: ['hiredOn'],
      law: [recordChecksBegin],
      compute: ({ hiredOn }, { value }) => hiredOn >= value(recordChecksBegin),
    },
    dueByYear: {
      type: date(),
      from: ['hiredOn', 'isChecked'],
      uses: ['lastCheckedOn'],
      law: [recordChecksBegin],
      compute: ({ hiredOn, isChecked, lastCheckedOn }, { value }) => {
        if (isChecked) return lastCheckedOn && lastDayOf(partsOf(lastCheckedOn)[0] + 1);
        return lastDayOf(partsOf(later(hiredOn, value(recordChecksBegin)))[0]);
      },
    },
    dueByMonths: {
      type: date(),
      from: ['hiredOn', 'isChecked'],
      uses: ['lastCheckedOn'],
      law: [recordChecksBegin],
      compute: ({ hiredOn, isChecked, lastCheckedOn }, { value, calendar }) => {
        const start = isChecked ? lastCheckedOn : later(hiredOn, value(recordChecksBegin));
        return start && periodEnd(start, { count: 1, unit: 'year' }, calendar).date;
      },
    },
  },
  met: (words) => {
    const { unit, hasRecord, closeContactUnits, recordBars } = words;
    return anyOf(
      not(unit.in(closeContactUnits)).because('notClose'),
      allOf(
        not(allOf(hasRecord, recordBars)).because('clean'),
        checkedFirst(words).because('checkedFirst'),
        checkedYearly(words).because('checkedYearly'),
      ),
    );
  },
  value: (words) =>
    choose(
      [
        [not(words.unit.in(words.closeContactUnits)), 'not-required'],
        [allOf(words.hasRecord, words.recordBars, not(words.isHired)), 'do-not-hire'],
        [allOf(words.hasRecord, words.recordBars), 'dismiss'],
        [not(checkedFirst(words)), 'check-first'],
        [not(checkedYearly(words)), 'check-again'],
      ],
      'may-work',
    ),
});

interface Words {
  readonly isHired: Bool;
  readonly isChecked: Bool;
  readonly isCheckedOnHire: Bool;
  readonly owesHireCheck: Bool;
  readonly today: Day;
  readonly dueByYear: Day;
  readonly dueByMonths: Day;
  readonly recordCheckReading: { is(value: 'calendar-year' | 'twelve-months'): Bool };
}

/** 招聘时查询：还没有录用的，先查；录用了的，录用时查过。 */
function checkedFirst({ isHired, isChecked, isCheckedOnHire, owesHireCheck }: Words): Bool {
  return anyOf(allOf(not(isHired), isChecked), allOf(isHired, anyOf(isCheckedOnHire, not(owesHireCheck))));
}

/** 每年查询。Both readings together settle it whatever the law means; either alone needs the law. */
function checkedYearly({ isHired, today, dueByYear, dueByMonths, recordCheckReading: reading }: Words): Bool {
  const [year, months] = [today.onOrBefore(dueByYear), today.onOrBefore(dueByMonths)];
  return anyOf(
    not(isHired),
    allOf(year, months),
    allOf(reading.is('calendar-year'), year),
    allOf(reading.is('twelve-months'), months),
  );
}

const later = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other);
const lastDayOf = (year: number): IsoDate => dateOf(year, 12, 31);
