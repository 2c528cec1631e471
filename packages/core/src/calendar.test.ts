import { expect } from 'chai';
import fc from 'fast-check';
import {
  addWorkdays,
  calendarOf,
  calendarYear,
  isPeriod,
  periodEnd,
  periodStart,
  rollToWorkday,
  workdaysBetween,
  type CalendarYear,
} from './calendar.js';
import { InvalidDateError } from './errors.js';
import { addDays, daysBetween, fromDayNumber, weekday, type IsoDate } from './iso-date.js';
import { lawOn } from './law.js';
import { pack, sets } from './pack.js';

const year = (number: number, from: IsoDate, value: CalendarYear) =>
  sets(calendarYear(number), [
    {
      from,
      cite: {
        id: `notice-${number}`,
        title: 'Notice',
        issuer: 'Somebody',
        checkedOn: '2026-01-01',
        evidence: 'illustrative',
      },
      value,
    },
  ]);
/** 2031 and 2032 are published, 2033 stands in the statute only, 2034 is not known. The holiday runs from Thursday 1 to Tuesday 6 May 2031. */
const law = (on: IsoDate) =>
  lawOn(on, 'n', [
    pack({
      jurisdiction: 'n',
      title: { 'zh-Hans': '某国' },
      version: '1',
      places: [{ code: 'n', from: '2000-01-01', level: 'nation', name: { 'zh-Hans': '某国' } }],
      entries: [
        ...year(2031, '2030-11-01', {
          basis: 'published',
          off: ['2031-05-01', '2031-05-02', '2031-05-03', '2031-05-04', '2031-05-05', '2031-05-06'],
          work: ['2031-04-27', '2031-05-10'],
        }),
        ...year(2032, '2031-11-01', { basis: 'published', off: ['2031-12-31', '2032-01-01'], work: ['2031-12-27'] }),
        ...year(2033, '2030-01-01', { basis: 'statutory', off: ['2033-01-03'], work: [] }),
      ],
    }),
  ]);
const calendar = calendarOf(law('2032-06-01'));

describe('workdays', () => {
  it('follow the notice, then the weekday', () => {
    const workday = (day: IsoDate) => calendar.on(day).workday;
    expect(workday('2031-05-01')).to.equal(false);
    expect(workday('2031-04-27')).to.equal(true);
    expect(workday('2031-04-26')).to.equal(false);
    expect(workday('2031-04-28')).to.equal(true);
  });

  it('of December wait for the notice of the next year', () => {
    expect(calendar.on('2031-12-27')).to.include({ workday: true, certainty: 'exact' });
    expect(calendar.on('2031-12-31')).to.include({ workday: false, certainty: 'exact' });
    expect(calendar.on('2031-12-31').cites.map(({ id }) => id)).to.deep.equal(['notice-2031', 'notice-2032']);
    const before = calendarOf(law('2031-10-31'));
    expect(before.on('2031-12-31')).to.include({ workday: true, certainty: 'statutory-only' });
    expect(before.on('2031-11-28')).to.include({ workday: true, certainty: 'exact' });
    // The statute's days of the next year do not move December.
    expect(calendar.on('2032-12-31')).to.include({ workday: true, certainty: 'statutory-only' });
  });

  it('say how sure they are', () => {
    expect(calendar.on('2033-01-03')).to.include({ workday: false, certainty: 'statutory-only' });
    expect(calendar.on('2034-01-02')).to.include({ workday: true, certainty: 'unknown' });
    expect(calendar.on('2030-06-03')).to.include({ workday: true, certainty: 'unknown' });
    expect(calendarOf(law('2030-10-31')).on('2031-05-01')).to.include({ workday: true, certainty: 'unknown' });
  });
});

describe('last days', () => {
  const rolls: [IsoDate, IsoDate][] = [
    ['2031-04-30', '2031-04-30'],
    ['2031-05-01', '2031-05-07'],
    ['2031-05-04', '2031-05-07'],
    ['2031-05-10', '2031-05-10'],
    ['2031-05-11', '2031-05-12'],
  ];
  for (const [day, is] of rolls)
    it(`${day} rolls to ${is}`, () => expect(rollToWorkday(day, calendar).date).to.equal(is));

  const counts: [IsoDate, number, IsoDate][] = [
    ['2031-04-30', 1, '2031-05-07'],
    ['2031-04-30', 4, '2031-05-10'],
    ['2031-04-30', 5, '2031-05-12'],
    ['2031-05-03', 1, '2031-05-07'],
    ['2031-04-25', 1, '2031-04-27'],
    ['2031-05-07', -1, '2031-04-30'],
    ['2031-05-07', 0, '2031-05-07'],
    ['2031-05-03', 0, '2031-05-07'],
  ];
  for (const [day, count, is] of counts) {
    it(`${count} workdays from ${day}: ${is}`, () => expect(addWorkdays(day, count, calendar).date).to.equal(is));
  }

  const periods: {
    from: IsoDate;
    count: number;
    unit: 'day' | 'workday' | 'month' | 'year';
    is: IsoDate;
    why: string;
  }[] = [
    { from: '2031-04-20', count: 10, unit: 'day', is: '2031-04-30', why: 'the day of the start is not counted' },
    { from: '2031-04-20', count: 11, unit: 'day', is: '2031-05-07', why: 'a last day on a holiday rolls on' },
    { from: '2031-03-31', count: 1, unit: 'month', is: '2031-04-30', why: 'April has no 31st' },
    { from: '2031-04-04', count: 1, unit: 'month', is: '2031-05-07', why: '4 May is a holiday' },
    { from: '2031-01-31', count: 13, unit: 'month', is: '2032-03-01', why: '29 February 2032 is a Sunday' },
    { from: '2028-02-29', count: 3, unit: 'year', is: '2031-02-28', why: '2031 has no 29 February' },
    {
      from: '2031-04-25',
      count: 5,
      unit: 'workday',
      is: '2031-05-07',
      why: 'a make-up Sunday counts, the holiday does not',
    },
  ];
  for (const { from, count, unit, is, why } of periods) {
    it(`${count} ${unit}s from ${from} end on ${is}: ${why}`, () =>
      expect(periodEnd(from, { count, unit }, calendar).date).to.equal(is));
  }

  for (const count of [1.5, NaN, Infinity])
    it(`${count} workdays or days are no period`, () => {
      expect(() => addWorkdays('2031-05-01', count, calendar)).to.throw(InvalidDateError, `${count} workdays`);
      expect(() => periodEnd('2031-05-01', { count, unit: 'day' }, calendar)).to.throw(InvalidDateError);
      expect(() => periodStart('2031-05-01', { count, unit: 'month' }, calendar)).to.throw(InvalidDateError);
    });

  it('carry the weakest certainty on the way, and every paper', () => {
    expect(addWorkdays('2031-12-24', 6, calendar)).to.deep.include({ date: '2032-01-02', certainty: 'exact' });
    expect(addWorkdays('2032-12-30', 2, calendar).certainty).to.equal('statutory-only');
    expect(addWorkdays('2033-12-29', 5, calendar).certainty).to.equal('unknown');
    expect(addWorkdays('2031-12-24', 6, calendar).cites.map(({ id }) => id)).to.deep.equal([
      'notice-2031',
      'notice-2032',
    ]);
  });
});

describe('counting workdays', () => {
  const anyDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2031-01-01', days));

  it('is the inverse of adding them', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const { date } = addWorkdays(day, count, calendar);
        expect(calendar.on(date).workday).to.equal(true);
        expect(workdaysBetween(day, date, calendar).count).to.equal(count);
      }),
    );
  });

  it('counts the last day but not the first', () => {
    expect(workdaysBetween('2031-04-30', '2031-05-07', calendar)).to.deep.equal({ count: 1, certainty: 'exact' });
    expect(workdaysBetween('2031-05-07', '2031-05-07', calendar).count).to.equal(0);
    expect(workdaysBetween('2031-05-08', '2031-05-07', calendar).count).to.equal(0);
    expect(workdaysBetween('9999-12-29', '9999-12-31', calendar).count, 'up to the last day there is').to.equal(2);
  });

  it('refuses days that are none, on either side', () => {
    for (const none of ['2026-02-30', '2031-5-7', '', NaN, undefined] as never[]) {
      expect(() => workdaysBetween('2026-02-01', none, calendar), String(none)).to.throw(InvalidDateError);
      expect(() => workdaysBetween(none, '2031-05-07', calendar), String(none)).to.throw(InvalidDateError);
    }
  });

  it('takes a calendar of the host', () => {
    const never = { on: (date: IsoDate) => ({ workday: weekday(date) === 3, certainty: 'exact' as const, cites: [] }) };
    expect(addWorkdays('2031-05-01', 2, never).date).to.equal('2031-05-14');
    fc.assert(fc.property(anyDay, (day) => daysBetween(day, rollToWorkday(day, never).date) < 7));
    expect(fromDayNumber(0)).to.equal('1970-01-01');
  });
});

describe('a period counted back', () => {
  const cases = [
    {
      period: { count: 10, unit: 'day' },
      before: '2031-05-17',
      is: '2031-05-07',
      why: 'the day itself is not counted',
    },
    { period: { count: 10, unit: 'day' }, before: '2031-05-13', is: '2031-05-03', why: 'nothing rolls on a day off' },
    { period: { count: 1, unit: 'workday' }, before: '2031-05-07', is: '2031-04-30', why: 'over the holiday' },
    { period: { count: 0, unit: 'workday' }, before: '2031-05-04', is: '2031-05-04', why: 'nothing is nothing' },
    { period: { count: 1, unit: 'month' }, before: '2031-03-31', is: '2031-02-28', why: 'February has no 31st' },
    { period: { count: 1, unit: 'year' }, before: '2032-02-29', is: '2031-02-28', why: 'nor a 29th that year' },
  ] as const;
  for (const { period, before, is, why } of cases)
    it(`${period.count} ${period.unit} before ${before} is ${is}, for ${why}`, () => {
      expect(periodStart(before, period, calendar)).to.equal(is);
    });
});

describe('a period', () => {
  it('has a whole count and a unit of the law', () => {
    expect(isPeriod({ count: 0, unit: 'day' })).to.equal(true);
    for (const wrong of [
      { count: -1, unit: 'day' },
      { count: 1.5, unit: 'day' },
      { count: 1, unit: 'hour' },
      { unit: 'day' },
      null,
      5,
    ]) {
      expect(isPeriod(wrong), JSON.stringify(wrong)).to.equal(false);
    }
  });
});
