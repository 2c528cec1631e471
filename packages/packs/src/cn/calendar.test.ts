import {
  addWorkdays,
  calendarOf,
  calendarYear,
  dayNumber,
  lawOn,
  rollToWorkday,
  weekday,
  type CalendarYear,
  type IsoDate,
} from '@liandong/core';
import { expect } from 'chai';
import { cn } from './index.js';

const asOf = (date: IsoDate, place = 'cn') => calendarOf(lawOn(date, place, [cn]));
const today = asOf('2026-11-21');

describe('the workday calendar of the national pack', () => {
  const makeUp: IsoDate[] = [
    ...(['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'] as const),
    ...(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'] as const),
  ];
  for (const day of makeUp) {
    it(`${day} is a weekend day on which people work`, () => {
      expect(weekday(day)).to.be.greaterThan(5);
      expect(today.on(day)).to.include({ workday: true, certainty: 'exact' });
    });
  }

  const days: { on: IsoDate; workday: boolean; why: string }[] = [
    { on: '2026-09-30', workday: true, why: 'the Wednesday before National Day' },
    { on: '2026-10-01', workday: false, why: 'National Day' },
    { on: '2026-10-03', workday: false, why: 'a Saturday within the holiday' },
    { on: '2026-10-07', workday: false, why: 'the last day of the holiday' },
    { on: '2026-10-08', workday: true, why: 'the Thursday after' },
    { on: '2026-10-11', workday: false, why: 'the Sunday beside the make-up Saturday' },
    { on: '2026-02-23', workday: false, why: 'the ninth day of the Spring Festival' },
    { on: '2026-02-24', workday: true, why: 'the tenth is none' },
    { on: '2025-01-27', workday: true, why: '2025 has no make-up off before New Year’s Eve' },
    { on: '2024-02-09', workday: true, why: 'in 2024 New Year’s Eve was not yet a day off by law' },
    { on: '2025-01-28', workday: false, why: 'since 2025 it is' },
    { on: '2018-12-31', workday: false, why: 'the notice for 2019 gave it away' },
    { on: '2018-12-29', workday: true, why: 'and took this Saturday for it' },
    { on: '2022-12-31', workday: false, why: 'a Saturday within the New Year of 2023' },
    { on: '2015-09-04', workday: false, why: 'Victory Day of 2015' },
    { on: '2015-09-06', workday: true, why: 'its make-up Sunday' },
  ];
  for (const { on, workday, why } of days) {
    it(`${on}: ${workday ? 'work' : 'off'}, ${why}`, () => {
      expect(today.on(on).workday).to.equal(workday);
    });
  }

  it('rolls a last day within National Day 2026 to 8 October, and says on which paper', () => {
    for (const day of ['2026-10-01', '2026-10-03', '2026-10-07'] as const) {
      const { date, certainty, cites } = rollToWorkday(day, today);
      expect({ date, certainty }).to.deep.equal({ date: '2026-10-08', certainty: 'exact' });
      expect(cites.map(({ id }) => id)).to.deep.equal(['cn-holiday-notice-2026']);
    }
  });

  it('counts five workdays across the holiday and its make-up Saturday', () => {
    expect(addWorkdays('2026-09-30', 5, today).date).to.equal('2026-10-13');
    expect(addWorkdays('2026-09-30', 2, today).date).to.equal('2026-10-09');
    expect(addWorkdays('2026-09-30', 3, today).date).to.equal('2026-10-10');
  });

  it('knows only the statute for 2027, and nothing for 2028', () => {
    expect(today.on('2027-01-01')).to.include({ workday: false, certainty: 'statutory-only' });
    expect(today.on('2027-01-01').cites[0]).to.include({ id: 'cn-holidays-2024#2', article: '第二条' });
    expect(today.on('2027-02-08')).to.include({ workday: false, certainty: 'statutory-only' });
    expect(today.on('2027-02-09')).to.include({ workday: true, certainty: 'statutory-only' });
    expect(today.on('2028-01-03')).to.include({ workday: true, certainty: 'unknown' });
    expect(today.on('2028-01-03').cites).to.deep.equal([]);
  });

  it('is not sure of December while the next year has no notice', () => {
    expect(today.on('2026-11-30').certainty).to.equal('exact');
    expect(today.on('2026-12-31').certainty).to.equal('statutory-only');
    expect(today.on('2025-12-31').certainty).to.equal('exact');
    expect(rollToWorkday('2026-12-31', today)).to.include({ date: '2026-12-31', certainty: 'statutory-only' });
  });

  it('answers as things were known on the day asked', () => {
    const before = asOf('2025-11-03');
    expect(before.on('2026-02-14').workday).to.equal(false);
    expect(before.on('2026-02-14').certainty).to.not.equal('exact');
    expect(before.on('2025-12-31').certainty).to.not.equal('exact');
    expect(asOf('2025-11-04').on('2026-02-14')).to.include({ workday: true, certainty: 'exact' });
  });

  const changes: { on: IsoDate; asOf: IsoDate; workday: boolean }[] = [
    { on: '2015-09-04', asOf: '2015-05-12', workday: true },
    { on: '2015-09-04', asOf: '2015-05-13', workday: false },
    { on: '2019-05-02', asOf: '2019-03-21', workday: true },
    { on: '2019-05-02', asOf: '2019-03-22', workday: false },
    { on: '2019-05-05', asOf: '2019-03-21', workday: false },
    { on: '2019-05-05', asOf: '2019-03-22', workday: true },
    { on: '2020-01-31', asOf: '2020-01-26', workday: true },
    { on: '2020-01-31', asOf: '2020-01-27', workday: false },
    { on: '2020-02-01', asOf: '2020-01-26', workday: true },
    { on: '2020-02-01', asOf: '2020-01-27', workday: false },
  ];
  for (const { on, asOf: known, workday } of changes) {
    it(`${on}, asked on ${known}: ${workday ? 'work' : 'off'}`, () => {
      expect(asOf(known).on(on).workday).to.equal(workday);
    });
  }

  it('has every year from 2007 to 2026, each with sensible lists', () => {
    const law = lawOn('2026-11-21', 'cn', [cn]);
    for (let year = 2007; year <= 2026; year++) {
      const { status, value, cites } = law.get(calendarYear(year));
      expect(status, String(year)).to.equal('value');
      const { basis, off, work } = value as CalendarYear;
      expect(basis).to.equal('published');
      expect(cites[0]?.evidence).to.equal('official-page');
      expect(
        work.filter((day) => weekday(day) <= 5),
        `${year}: make-up days are weekend days`,
      ).to.deep.equal([]);
      expect(
        off.filter((day) => work.includes(day)),
        `${year}: no day is both`,
      ).to.deep.equal([]);
      expect(new Set([...off, ...work]).size).to.equal(off.length + work.length);
      const odd = [...off, ...work].filter((day) => Math.abs(dayNumber(day) - dayNumber(`${year}-07-01`)) > 190);
      expect(odd, `${year}: days near that year`).to.deep.equal([]);
      // What is taken from weekdays beyond the days of the law is given back on weekends.
      expect(off.filter((day) => weekday(day) <= 5).length - work.length, String(year)).to.be.within(10, 13);
    }
  });

  it('has no notice that was known later than the year it is for', () => {
    for (const { term, from } of cn.entries.filter((entry) => entry.term.startsWith('calendar.'))) {
      expect(from < `${term.slice(9)}-12-31`, term).to.equal(true);
    }
  });

  it('is the same for every place within', () => {
    expect(today.on('2026-10-10')).to.deep.equal(asOf('2026-11-21', 'cn').on('2026-10-10'));
  });
});

describe('days and time zones', () => {
  it('never depend on the clock of the machine', () => {
    // A day is counted from its digits, so that no zone can shift it: the same as the UTC calendar says.
    for (const day of ['2026-02-14', '2026-10-08', '2026-03-29', '2026-11-01'] as const) {
      expect(dayNumber(day)).to.equal(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
      expect(weekday(day)).to.equal(new Date(`${day}T00:00:00Z`).getUTCDay() || 7);
    }
  });

  it('answer alike while the clock jumps', () => {
    const RealDate = globalThis.Date;
    const answers = (['1999-12-31T23:59:59Z', '2026-10-03T16:30:00Z', '2099-01-01T00:00:00Z'] as const).map((now) => {
      globalThis.Date = class extends RealDate {
        constructor() {
          super(now);
        }
      } as DateConstructor;
      try {
        return JSON.stringify([rollToWorkday('2026-10-03', asOf('2026-11-21')), weekday('2026-10-03')]);
      } finally {
        globalThis.Date = RealDate;
      }
    });
    expect(new Set(answers).size).to.equal(1);
  });
});
