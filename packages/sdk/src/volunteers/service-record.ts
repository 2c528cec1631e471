import { dayNumber, fromDayNumber, isIsoDate, type IsoDate } from '@liandong/core';
import * as z from 'zod/mini';
import { isOnce, parseModel, text, type Parsed } from '../model.js';

/** 时刻，到分，北京时间。A minute of a day in Asia/Shanghai, written `YYYY-MM-DDTHH:MM`. */
export type MinuteStamp = `${IsoDate}T${number}:${number}`;

const shape = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/;

/**
 * 是不是时刻。Is this text a real minute? Midnight is the 00:00 of the day that begins.
 *
 * Source: none; arithmetic only.
 */
export const isMinuteStamp = (value: unknown): value is MinuteStamp =>
  typeof value === 'string' && isIsoDate(shape.exec(value)?.[1]);

/**
 * 分序。Minutes since 1970-01-01T00:00 there: whole numbers, no clock and no time zone.
 *
 * Source: none; arithmetic only.
 *
 * @throws {InvalidDateError} for a time that is no minute
 */
export function minuteNumber(stamp: MinuteStamp): number {
  const [, day, hour, minute] = shape.exec(stamp) ?? [];
  return dayNumber(day as IsoDate) * 1440 + Number(hour) * 60 + Number(minute);
}

/**
 * 某分钟所在的日。The day on which a minute lies.
 *
 * Source: none; arithmetic only.
 *
 * @throws {InvalidDateError} for a minute outside the years 1 to 9999
 */
export const dayOfMinute = (minute: number): IsoDate => fromDayNumber(Math.floor(minute / 1440));

const stamp = () => z.custom<MinuteStamp>(isMinuteStamp, 'not-a-date');

/**
 * 一段志愿服务。One stretch of service by one person. It may pass midnight; more than a day and a night is written as several, so that a
 * wrong day does not become a hundred hours.
 */
export const serviceRecord = z
  .strictObject({
    id: text(64),
    volunteer: text(64),
    organizer: text(200),
    team: z.optional(text(200)),
    activity: z.optional(text(200)),
    startedAt: stamp(),
    endedAt: stamp(),
    /** 服务对象的编号。 */
    served: z.optional(z.array(text(64)).check(z.maxLength(500))),
    /** 领着工资做的，是上班。Done on paid duty. */
    isPaidDuty: z.optional(z.boolean()),
  })
  .check(
    z.refine(({ startedAt, endedAt }) => !isPair(startedAt, endedAt) || endedAt > startedAt, {
      path: ['endedAt'],
      error: 'before-start',
    }),
    z.refine(
      ({ startedAt, endedAt }) =>
        !isPair(startedAt, endedAt) || minuteNumber(endedAt) - minuteNumber(startedAt) <= 1440,
      { path: ['endedAt'], error: 'over-a-day' },
    ),
  );
export type ServiceRecord = z.infer<typeof serviceRecord>;

const isPair = (one: unknown, other: unknown) => isMinuteStamp(one) && isMinuteStamp(other);

/**
 * 读入一段志愿服务，问题逐处指明。Reads a record; every problem has its path.
 *
 * Source: none; our own model.
 */
export const parseServiceRecord = (data: unknown): Parsed<ServiceRecord> => parseModel(serviceRecord, data);

/** 一支队伍。 */
export const volunteerTeam = z.strictObject({
  id: text(64),
  name: text(200),
  members: z.array(text(64)).check(z.maxLength(10_000), z.refine(isOnce, 'twice')),
});
export type VolunteerTeam = z.infer<typeof volunteerTeam>;
