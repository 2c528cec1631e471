import { dayNumber, fromDayNumber, type IsoDate } from '@liandong/core';

/** 北京时间的一分钟。`2026-03-31T09:30`: a minute in Asia/Shanghai. */
export type LocalTime = `${IsoDate}T${string}`;

const minutesOfDay = 1440;
const two = (number: number) => (number < 10 ? `0${number}` : String(number));

/** The minute with this number, counted from 1970-01-01 in Asia/Shanghai. */
export function localTime(minutes: number): LocalTime {
  const day = Math.floor(minutes / minutesOfDay);
  const rest = minutes - day * minutesOfDay;
  return `${fromDayNumber(day)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

/** Number of the minute of a day at `hh:mm`. */
export const minuteNumber = (day: IsoDate, time = '00:00'): number =>
  dayNumber(day) * minutesOfDay + Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
