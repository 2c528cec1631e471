import {
  addDays,
  calendarYear,
  isoDate,
  type CalendarYear,
  type Citation,
  type Entry,
  type IsoDate,
} from '@liandong/core';
import { sets } from '@liandong/core/pack';
import {
  holidayNotice,
  holidayRules2024,
  labourDay2019,
  springFestival2020,
  victoryDay2015,
} from '../sources/cn-holidays.js';

/** `02-15..02-23 04-04` of a year; a day of another year is written in full. */
function days(year: number, text: string): IsoDate[] {
  const full = (day: string) => isoDate(day.length === 5 ? `${year}-${day}` : day);
  return text.split(' ').flatMap((run) => {
    const [first, last = first] = run.split('..') as [string, string?];
    const found: IsoDate[] = [];
    for (let day = full(first); day <= full(last); day = addDays(day, 1)) found.push(day);
    return found;
  });
}

const published = (year: number, from: IsoDate, cite: Citation, off: string, work: string): readonly Entry[] =>
  sets(calendarYear(year), [
    { from, cite, value: { basis: 'published', off: days(year, off), work: days(year, work) } satisfies CalendarYear },
  ]);

/** A year's notice: `from` is the day that the notice bears. */
const notice = (year: number, issued: IsoDate, page: string, off: string, work: string) =>
  published(year, issued, holidayNotice(year, `http://www.gov.cn/zhengce/zhengceku/${page}`, issued), off, work);

/**
 * A year's notice whose own day was not read: `from` is the day on which the official page was put up, as its address says,
 * which is never earlier than the notice itself.
 */
const seen = (year: number, from: IsoDate, page: string, off: string, work: string) =>
  published(year, from, holidayNotice(year, `http://www.gov.cn/zhengce/zhengceku/${page}`), off, work);

/**
 * 放假调休：自 2007 年起历年通知；2027 年尚无通知，只有放假办法所定之日。
 * Days off and make-up workdays, as each year's notice gives them. Facts only; they were first gathered by the
 * holiday-cn project (MIT), with the notices' addresses. Where a notice was changed, both states stand with their days.
 */
export const calendar: readonly Entry[] = [
  ...notice(
    2007,
    '2006-12-14',
    '2008-03/28/content_1761.htm',
    '01-01..01-03 02-18..02-24 05-01..05-07 10-01..10-07',
    '2006-12-30 2006-12-31 02-17 02-25 04-28 04-29 09-29 09-30',
  ),
  // The page was put up months later; newspapers had the notice on this day.
  ...seen(
    2008,
    '2007-12-18',
    '2008-03/28/content_1645.htm',
    '2007-12-30..2008-01-01 02-06..02-12 04-04..04-06 05-01..05-03 06-07..06-09 09-13..09-15 09-29..10-05',
    '2007-12-29 02-02 02-03 05-04 09-27 09-28',
  ),
  ...seen(
    2009,
    '2008-12-10',
    '2008-12/10/content_1572.htm',
    '01-01..01-03 01-25..01-31 04-04..04-06 05-01..05-03 05-28..05-30 10-01..10-08',
    '01-04 01-24 02-01 05-31 09-27 10-10',
  ),
  ...seen(
    2010,
    '2009-12-08',
    '2009-12/08/content_1476.htm',
    '01-01..01-03 02-13..02-19 04-03..04-05 05-01..05-03 06-14..06-16 09-22..09-24 10-01..10-07',
    '02-20 02-21 06-12 06-13 09-19 09-25 09-26 10-09',
  ),
  ...seen(
    2011,
    '2010-12-10',
    '2010-12/10/content_1423.htm',
    '01-01..01-03 02-02..02-08 04-03..04-05 04-30..05-02 06-04..06-06 09-10..09-12 10-01..10-07',
    '01-30 02-12 04-02 10-08 10-09',
  ),
  ...seen(
    2012,
    '2011-12-06',
    '2011-12/06/content_1411.htm',
    '01-01..01-03 01-22..01-28 04-02..04-04 04-29..05-01 06-22..06-24 09-30..10-07',
    '2011-12-31 01-21 01-29 03-31 04-01 04-28 09-29',
  ),
  ...seen(
    2013,
    '2012-12-10',
    '2012-12/10/content_1353.htm',
    '01-01..01-03 02-09..02-15 04-04..04-06 04-29..05-01 06-10..06-12 09-19..09-21 10-01..10-07',
    '01-05 01-06 02-16 02-17 04-07 04-27 04-28 06-08 06-09 09-22 09-29 10-12',
  ),
  ...notice(
    2014,
    '2013-12-11',
    '2014-01/02/content_1194.htm',
    '01-01 01-31..02-06 04-05 04-07 05-01..05-03 06-02 09-08 10-01..10-07',
    '01-26 02-08 05-04 09-28 10-11',
  ),
  ...notice(
    2015,
    '2014-12-16',
    '2014-12/16/content_9302.htm',
    '01-01..01-03 02-18..02-24 04-05..04-06 05-01 06-20 06-22 09-27 10-01..10-07',
    '01-04 02-15 02-28 10-10',
  ),
  ...published(
    2015,
    '2015-05-13',
    victoryDay2015,
    '01-01..01-03 02-18..02-24 04-05..04-06 05-01 06-20 06-22 09-03..09-05 09-27 10-01..10-07',
    '01-04 02-15 02-28 09-06 10-10',
  ),
  ...notice(
    2016,
    '2015-12-10',
    '2015-12/10/content_10394.htm',
    '01-01 02-07..02-13 04-04 05-01..05-02 06-09..06-11 09-15..09-17 10-01..10-07',
    '02-06 02-14 06-12 09-18 10-08 10-09',
  ),
  ...seen(
    2017,
    '2016-12-01',
    '2016-12/01/content_5141603.htm',
    '01-01..01-02 01-27..02-02 04-02..04-04 05-01 05-28..05-30 10-01..10-08',
    '01-22 02-04 04-01 05-27 09-30',
  ),
  ...seen(
    2018,
    '2017-11-30',
    '2017-11/30/content_5243579.htm',
    '01-01 02-15..02-21 04-05..04-07 04-29..05-01 06-18 09-24 10-01..10-07',
    '02-11 02-24 04-08 04-28 09-29 09-30',
  ),
  ...seen(
    2019,
    '2018-12-06',
    '2018-12/06/content_5346276.htm',
    '2018-12-30..2019-01-01 02-04..02-10 04-05 05-01 06-07 09-13 10-01..10-07',
    '2018-12-29 02-02 02-03 09-29 10-12',
  ),
  ...published(
    2019,
    '2019-03-22',
    labourDay2019,
    '2018-12-30..2019-01-01 02-04..02-10 04-05 05-01..05-04 06-07 09-13 10-01..10-07',
    '2018-12-29 02-02 02-03 04-28 05-05 09-29 10-12',
  ),
  ...notice(
    2020,
    '2019-11-21',
    '2019-11/21/content_5454164.htm',
    '01-01 01-24..01-30 04-04..04-06 05-01..05-05 06-25..06-27 10-01..10-08',
    '01-19 02-01 04-26 05-09 06-28 09-27 10-10',
  ),
  ...published(
    2020,
    '2020-01-27',
    springFestival2020,
    '01-01 01-24..02-02 04-04..04-06 05-01..05-05 06-25..06-27 10-01..10-08',
    '01-19 04-26 05-09 06-28 09-27 10-10',
  ),
  ...seen(
    2021,
    '2020-11-25',
    '2020-11/25/content_5564127.htm',
    '01-01..01-03 02-11..02-17 04-03..04-05 05-01..05-05 06-12..06-14 09-19..09-21 10-01..10-07',
    '02-07 02-20 04-25 05-08 09-18 09-26 10-09',
  ),
  ...seen(
    2022,
    '2021-10-25',
    '2021-10/25/content_5644835.htm',
    '01-01..01-03 01-31..02-06 04-03..04-05 04-30..05-04 06-03..06-05 09-10..09-12 10-01..10-07',
    '01-29 01-30 04-02 04-24 05-07 10-08 10-09',
  ),
  ...seen(
    2023,
    '2022-12-08',
    '2022-12/08/content_5730844.htm',
    '2022-12-31..2023-01-02 01-21..01-27 04-05 04-29..05-03 06-22..06-24 09-29..10-06',
    '01-28 01-29 04-23 05-06 06-25 10-07 10-08',
  ),
  ...notice(
    2024,
    '2023-10-25',
    '202310/content_6911528.htm',
    '01-01 02-10..02-17 04-04..04-06 05-01..05-05 06-10 09-15..09-17 10-01..10-07',
    '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
  ),
  ...notice(
    2025,
    '2024-11-12',
    '202411/content_6986383.htm',
    '01-01 01-28..02-04 04-04..04-06 05-01..05-05 05-31..06-02 10-01..10-08',
    '01-26 02-08 04-27 09-28 10-11',
  ),
  ...notice(
    2026,
    '2025-11-04',
    '202511/content_7047091.htm',
    '01-01..01-03 02-15..02-23 04-04..04-06 05-01..05-05 06-19..06-21 09-25..09-27 10-01..10-07',
    '01-04 02-14 02-28 05-09 09-20 10-10',
  ),
  // No notice yet: the thirteen days of Article 2, known since the regulation was published; the lunar ones are computed.
  ...sets(calendarYear(2027), [
    {
      from: '2024-11-10',
      cite: holidayRules2024(2),
      reviewBy: '2026-12-01',
      value: {
        basis: 'statutory',
        off: days(2027, '01-01 02-05..02-08 04-05 05-01..05-02 06-09 09-15 10-01..10-03'),
        work: [],
      },
    },
  ]),
];
