import type { Citation } from './citation.js';
import { counted } from './counted.js';
import { addDays, addMonths, isIsoDate, isoDate, partsOf, weekday, type IsoDate } from './iso-date.js';
import type { Law } from './law.js';
import { dataTerm } from './term.js';

/** 一年的放假安排。One year of days off and make-up workdays, as published or as the statute alone gives them. */
export interface CalendarYear {
  /** `published`: the yearly notice is out. `statutory`: only the days off that the regulation itself names. */
  readonly basis: 'published' | 'statutory';
  /** Days off besides ordinary weekends, and weekend days within holidays. */
  readonly off: readonly IsoDate[];
  /** Weekend days on which people work. */
  readonly work: readonly IsoDate[];
}

/** How sure a workday answer is: the notice is out; only the statute is known; nothing is known but the weekday. */
export type Certainty = 'exact' | 'statutory-only' | 'unknown';
const certainties: readonly Certainty[] = ['exact', 'statutory-only', 'unknown'];

/**
 * 某一年的放假安排：国务院办公厅每年的通知填入其值。The term that the State Council's notice on the days off of a calendar year fills.
 *
 * Source: none; packs give each year's notice.
 */
export const calendarYear = (year: number) =>
  dataTerm<CalendarYear>(
    `calendar.${year}`,
    (value) => {
      const { basis, off, work } = (value ?? {}) as Partial<CalendarYear>;
      if (basis !== 'published' && basis !== 'statutory') return 'basis must be published or statutory';
      const days = [off, work].flatMap((list) => (Array.isArray(list) ? list : ['(no list)']));
      const wrong = days.find((day) => !isIsoDate(day));
      return wrong === undefined ? undefined : `${String(wrong)} is no day of a list of days`;
    },
    { mayFill: ['nation'] },
  );

/** 工作日历。Says of a day whether it is a workday, and how surely. Hosts may pass their own. */
export interface WorkdayCalendar {
  on(date: IsoDate): { readonly workday: boolean; readonly certainty: Certainty; readonly cites: readonly Citation[] };
}

/** A date with how sure it is and on which papers it rests. */
export interface DueDate {
  readonly date: IsoDate;
  readonly certainty: Certainty;
  readonly cites: readonly Citation[];
}

/**
 * 依当日已公布的放假安排作成的工作日历。The workday calendar as it was known on the law's date.
 *
 * Source: 全国年节及纪念日放假办法 and each year's notice of the State Council, as packs cite them.
 *
 * @throws {InvalidDateError} from its `on`, for a date that is no day
 */
export function calendarOf(law: Law): WorkdayCalendar {
  const years = new Map<
    number,
    { year?: CalendarYear; off: Set<string>; work: Set<string>; cites: readonly Citation[] }
  >();
  const known = (number: number) => {
    let year = years.get(number);
    if (!year) {
      const { status, value, cites } = law.get(calendarYear(number));
      const found = status === 'value' ? value : undefined;
      year = { year: found, off: new Set(found?.off), work: new Set(found?.work), cites: found ? cites : [] };
      years.set(number, year);
    }
    return year;
  };
  return {
    on(date) {
      const [number, month] = partsOf(date);
      const { year, off, work, cites } = known(number);
      const next = month === 12 ? known(number + 1) : undefined;
      const named = (days: 'off' | 'work') =>
        (days === 'off' ? off : work).has(date) || (next?.year?.basis === 'published' && next[days].has(date));
      // The notice for a year can still move days of the December before it.
      const published = year?.basis === 'published' && (!next || next.year?.basis === 'published');
      const certainty = published ? 'exact' : year ? 'statutory-only' : 'unknown';
      const workday = named('work') || (!named('off') && weekday(date) <= 5);
      return { workday, certainty, cites: next?.year?.basis === 'published' ? [...cites, ...next.cites] : cites };
    },
  };
}

function walk(from: IsoDate, calendar: WorkdayCalendar, step: 1 | -1, arrived: (workday: boolean) => boolean): DueDate {
  let date = from;
  let worst = 0;
  const cites = new Map<string, Citation>();
  for (;;) {
    const day = calendar.on(date);
    worst = Math.max(worst, certainties.indexOf(day.certainty));
    for (const cite of day.cites) cites.set(cite.id, cite);
    if (arrived(day.workday)) return { date, certainty: certainties[worst] as Certainty, cites: [...cites.values()] };
    date = addDays(date, step);
  }
}

/**
 * 期间末日为节假日的，顺延至其后第一个工作日（民法典第二百零三条）。
 * The day itself when it is a workday, else the next one (Civil Code 203).
 *
 * Source: 民法典 203; that a day off by the yearly notice is one of its legal holidays is our reading.
 *
 * @throws {InvalidDateError} for a date that is no day
 */
export const rollToWorkday = (date: IsoDate, calendar: WorkdayCalendar): DueDate =>
  walk(date, calendar, 1, (workday) => workday);

/**
 * 自次日起第若干个工作日；起始日不计（民法典第二百零一条）。
 * The n-th workday after a date; the day itself is not counted (Civil Code 201). Negative counts go back.
 *
 * Source: 民法典 201; of workdays it says nothing, and counting them alike is our reading.
 *
 * @throws {InvalidDateError} for a date that is no day, or a count that is not whole
 */
export function addWorkdays(from: IsoDate, count: number, calendar: WorkdayCalendar): DueDate {
  if (count === 0) return rollToWorkday(from, calendar);
  const step = count > 0 ? 1 : -1;
  let left = Math.abs(counted('workdays', count, from));
  return walk(addDays(from, step), calendar, step, (workday) => workday && --left === 0);
}

/**
 * 两日之间的工作日数。Workdays after `from` up to and including `to`; 0 when `to` is not later.
 *
 * Source: 民法典 201; of workdays it says nothing, and counting them alike is our reading.
 *
 * @throws {InvalidDateError} for a date that is no day
 */
export function workdaysBetween(
  from: IsoDate,
  to: IsoDate,
  calendar: WorkdayCalendar,
): { count: number; certainty: Certainty } {
  const last = isoDate(to);
  let count = 0;
  let worst = 0;
  for (let date = isoDate(from); date < last;) {
    date = addDays(date, 1);
    const day = calendar.on(date);
    worst = Math.max(worst, certainties.indexOf(day.certainty));
    if (day.workday) count++;
  }
  return { count, certainty: certainties[worst] as Certainty };
}

/** 期间。A length of time in a unit of the law. */
export interface Period {
  readonly count: number;
  readonly unit: 'day' | 'workday' | 'month' | 'year';
}

/**
 * 是不是期间。Is this a period that the law can give?
 *
 * Source: none; our own model.
 */
export const isPeriod = (value: unknown): value is Period => {
  const { count, unit } = (value ?? {}) as Partial<Period>;
  return (
    Number.isSafeInteger(count) &&
    (count as number) >= 0 &&
    ['day', 'workday', 'month', 'year'].includes(unit as string)
  );
};

/**
 * 期间的最后一日。自次日起算；按日、月、年计算而末日为节假日的，顺延至其后第一个工作日（民法典第二百零一条至第二百零三条）。
 * The last day of a period that starts on a day: that day is not counted, and a last day on a holiday rolls to the next workday (Civil Code 201–203).
 *
 * Source: 民法典 201–203.
 *
 * @throws {InvalidDateError} for a date that is no day, or a count that is not whole
 */
export function periodEnd(from: IsoDate, { count, unit }: Period, calendar: WorkdayCalendar): DueDate {
  if (unit === 'workday') return addWorkdays(from, count, calendar);
  return rollToWorkday(moved(from, unit, count), calendar);
}

const moved = (from: IsoDate, unit: Period['unit'], count: number) =>
  unit === 'day' ? addDays(from, count) : addMonths(from, unit === 'month' ? count : count * 12);

/**
 * 提前若干时间，最迟哪天：当日不计入，往前足有整段时间；往前不因节假日顺延。
 * The last day on which there is still the whole period before a day. Counted back, so nothing rolls: a day off is no reason for being late.
 *
 * Source: none; the Civil Code counts forward only, and that nothing rolls back is our reading.
 *
 * @throws {InvalidDateError} for a date that is no day, or a count that is not whole
 */
export function periodStart(before: IsoDate, { count, unit }: Period, calendar: WorkdayCalendar): IsoDate {
  if (unit === 'workday') return count === 0 ? before : addWorkdays(before, -count, calendar).date;
  return moved(before, unit, -count);
}
