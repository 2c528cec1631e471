import { expect } from 'chai';
import fc from 'fast-check';
import { InvalidDateError } from './errors.js';
import {
  addDays,
  addMonths,
  dateOf,
  dayNumber,
  daysBetween,
  daysInMonth,
  fromDayNumber,
  fullYears,
  isIsoDate,
  isoDate,
  partsOf,
  weekday,
  type IsoDate,
} from './iso-date.js';

const from = dayNumber('1600-01-01');
const to = dayNumber('2400-12-31');
const anyDay = fc.integer({ min: from, max: to }).map(fromDayNumber);

describe('a day and its number', () => {
  it('are the same thing from 1600 to 2400', () => {
    expect(dayNumber('1970-01-01')).to.equal(0);
    expect(dayNumber('2026-11-21')).to.equal(20_778);
    fc.assert(fc.property(fc.integer({ min: from, max: to }), (number) => dayNumber(fromDayNumber(number)) === number));
    fc.assert(fc.property(anyDay, (day) => isIsoDate(day) && fromDayNumber(dayNumber(day)) === day));
  });

  it('agree with the UTC calendar, and days follow one another as texts too', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayNumber(day) * 86_400_000).to.equal(Date.parse(`${day}T00:00:00Z`));
        expect(weekday(day)).to.equal(new Date(`${day}T00:00:00Z`).getUTCDay() || 7);
        expect(addDays(day, 1) > day).to.equal(true);
      }),
    );
  });

  it('add and subtract without loss', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).to.equal(count);
        expect(addDays(addDays(day, count), -count)).to.equal(day);
      }),
    );
  });

  it('reach the first and the last day that can be written', () => {
    for (const day of ['0001-01-01', '9999-12-31'] as const) expect(fromDayNumber(dayNumber(day))).to.equal(day);
    expect(() => addDays('9999-12-31', 1)).to.throw(InvalidDateError);
    expect(() => addDays('0001-01-01', -1)).to.throw(InvalidDateError);
  });

  for (const count of [1.5, NaN, Infinity, '1' as never])
    it(`take no ${count}: the error says what was given, and no day that nobody gave`, () => {
      expect(() => addDays('2026-01-01', count)).to.throw(InvalidDateError, `"${count} days from 2026`);
      expect(() => addMonths('2026-01-01', count)).to.throw(InvalidDateError, `"${count} months from 202`);
      expect(() => fromDayNumber(count)).to.throw(InvalidDateError, `"${count} day" is not a day`);
    });
});

describe('what is a day', () => {
  for (const day of ['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01']) {
    it(`${day} is`, () => expect(isIsoDate(day)).to.equal(true));
  }
  const none = [
    '2026-02-30',
    '2023-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '0000-01-01',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '',
    20260101,
    null,
    undefined,
    new Date(0),
  ];
  for (const text of none) {
    it(`${JSON.stringify(text)} is none`, () => {
      expect(isIsoDate(text)).to.equal(false);
      expect(() => isoDate(text as string)).to.throw(InvalidDateError, 'YYYY-MM-DD');
      expect(() => dayNumber(text as IsoDate)).to.throw(InvalidDateError);
    });
  }

  it('has as many days a month as the Gregorian calendar gives', () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).to.deep.equal([28, 29, 28, 29]);
    expect(Array.from({ length: 12 }, (_, index) => daysInMonth(2026, index + 1)).join(' ')).to.equal(
      '31 28 31 30 31 30 31 31 30 31 30 31',
    );
  });

  it('is put together from its parts and taken apart again', () => {
    fc.assert(fc.property(anyDay, (day) => dateOf(...(partsOf(day) as [number, number, number])) === day));
    expect(() => dateOf(2026, 2, 29)).to.throw(InvalidDateError);
  });
});

describe('months and years', () => {
  const cases: [IsoDate, number, IsoDate][] = [
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-05-20', -29, '2023-12-20'],
  ];
  for (const [day, months, is] of cases) {
    it(`${months} months from ${day}: ${is}`, () => expect(addMonths(day, months)).to.equal(is));
  }

  it('keep the day of the month or fall on its last day', () => {
    fc.assert(
      fc.property(
        anyDay.filter((day) => day < '2300-01-01' && day > '1700-01-01'),
        fc.integer({ min: -900, max: 900 }),
        (day, months) => {
          const [year, month, date] = partsOf(addMonths(day, months));
          expect(date).to.equal(Math.min(partsOf(day)[2], daysInMonth(year, month)));
          const [fromYear, fromMonth] = partsOf(day);
          expect(year * 12 + month - (fromYear * 12 + fromMonth)).to.equal(months);
        },
      ),
    );
  });

  const ages: [IsoDate, IsoDate, number][] = [
    ['2010-11-21', '2026-11-20', 15],
    ['2010-11-21', '2026-11-21', 16],
    ['2012-02-29', '2026-02-27', 13],
    ['2012-02-29', '2026-02-28', 14],
    ['2012-02-29', '2028-02-28', 15],
    ['2012-02-29', '2028-02-29', 16],
    ['2026-11-21', '2026-11-21', 0],
    ['2026-11-21', '2026-11-20', -1],
  ];
  for (const [born, on, years] of ages) {
    it(`born ${born}, ${years} full years on ${on}`, () => expect(fullYears(born, on)).to.equal(years));
  }
});

describe('days that are none', () => {
  const wrong = ['2026-02-30', '2026-13-01', '2026-03-31xyz', '', '2026-2-3'] as unknown as IsoDate[];
  for (const day of wrong)
    it(`${day || '(nothing)'} is refused wherever a day is reckoned with`, () => {
      for (const reckon of [
        () => addMonths(day, 1),
        () => addMonths(day, 0),
        () => fullYears(day, '2026-02-28'),
        () => fullYears('2000-02-01', day),
      ])
        expect(reckon).to.throw(InvalidDateError);
    });
});
